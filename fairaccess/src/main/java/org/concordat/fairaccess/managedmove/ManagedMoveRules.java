/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.managedmove;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import org.concordat.core.procedure.Role;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.FairAccessRoles;
import org.immutables.value.Value;

/**
 * What is agreed on managed moves.
 *
 * <p>The editions are in {@link ManagedMoveEditions}; a local agreement copies one and changes it:
 *
 * <pre>{@code
 * Edition<ManagedMoveRules> ours = ManagedMoveEditions.RULES_2012.changed(
 *     "ours", rules -> ManagedMoveRules.builder()
 *         .from(rules)
 *         .trialWeeks(Rule.agreed("weeks of a trial", 16, Citation.of("Our protocol", "4")))
 *         .build());
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ManagedMoveRules {

  /** Whose consent can never be done without. */
  static final ImmutableSortedSet<Role> LEAST_CONSENTS = ImmutableSortedSet.of(
      FairAccessRoles.PARENT, FairAccessRoles.HOME_SCHOOL, FairAccessRoles.RECEIVING_SCHOOL);

  ManagedMoveRules() {}

  /**
   * Begins the rules.
   *
   * @return a builder
   */
  public static Builder builder() {
    return ImmutableManagedMoveRules.builder();
  }

  /**
   * Who must consent before anything happens.
   *
   * @return the parent and the heads of both schools at the least
   */
  public abstract Rule<ImmutableSortedSet<Role>> consents();

  /**
   * Whether a trial is permitted.
   *
   * @return the rule
   */
  public abstract Rule<Boolean> trialPermitted();

  /**
   * How many school weeks a trial may last.
   *
   * @return the number, positive
   */
  public abstract Rule<Integer> trialWeeks();

  /**
   * By how many school weeks it may be extended at a time.
   *
   * @return the number, positive
   */
  public abstract Rule<Integer> extensionWeeks();

  /**
   * How often it may be extended.
   *
   * @return the number, zero or more
   */
  public abstract Rule<Integer> extensions();

  @Value.Check
  void check() {
    checkArgument(
        consents().value().containsAll(LEAST_CONSENTS),
        "ManagedMoveRules consents: must hold %s, but was %s",
        LEAST_CONSENTS,
        consents().value());
    checkPositive("trialWeeks", trialWeeks());
    checkPositive("extensionWeeks", extensionWeeks());
    checkArgument(
        extensions().value() >= 0,
        "ManagedMoveRules extensions: must not be negative, but was %s",
        extensions().value());
  }

  private static void checkPositive(String name, Rule<Integer> rule) {
    checkArgument(
        rule.value() > 0, "ManagedMoveRules %s: must be positive, but was %s", name, rule.value());
  }

  /** Collects the rules. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all rules of others.
     *
     * @param rules the rules to copy
     * @return this builder
     */
    Builder from(ManagedMoveRules rules);

    /**
     * Sets {@link ManagedMoveRules#consents()}.
     *
     * @param consents who must consent
     * @return this builder
     */
    Builder consents(Rule<ImmutableSortedSet<Role>> consents);

    /**
     * Sets {@link ManagedMoveRules#trialPermitted()}.
     *
     * @param trialPermitted whether a trial is permitted
     * @return this builder
     */
    Builder trialPermitted(Rule<Boolean> trialPermitted);

    /**
     * Sets {@link ManagedMoveRules#trialWeeks()}.
     *
     * @param trialWeeks the number, positive
     * @return this builder
     */
    Builder trialWeeks(Rule<Integer> trialWeeks);

    /**
     * Sets {@link ManagedMoveRules#extensionWeeks()}.
     *
     * @param extensionWeeks the number, positive
     * @return this builder
     */
    Builder extensionWeeks(Rule<Integer> extensionWeeks);

    /**
     * Sets {@link ManagedMoveRules#extensions()}.
     *
     * @param extensions the number, zero or more
     * @return this builder
     */
    Builder extensions(Rule<Integer> extensions);

    /**
     * Makes the rules.
     *
     * @return the rules
     * @throws IllegalStateException if one is missing
     * @throws IllegalArgumentException if the parent's or a head's consent is not needed, or a number is out of
     *     its bounds
     */
    ManagedMoveRules build();
  }
}
