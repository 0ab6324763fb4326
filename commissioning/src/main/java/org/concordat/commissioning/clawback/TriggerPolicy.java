/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import static org.concordat.commissioning.clawback.Counting.COUNTS;
import static org.concordat.commissioning.clawback.Counting.DOES_NOT_COUNT;
import static org.concordat.commissioning.clawback.Counting.NOT_SAID;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.EnumMap;
import java.util.Map;
import org.immutables.value.Value;

/**
 * When the right to take capital back becomes a claim.
 *
 * <p>Two limbs are needed, joined by <i>and</i>: the school decides to withdraw from the service, and it
 * wants the building for a different use (DFE-RR224, part 4, Thurrock). The trigger date is the first day on
 * which both hold. A school that withdraws on 15 January 2018 and mothballs the base owes nothing yet; if a
 * different use begins on 9 April 2018, that day is the trigger date. A school that keeps the service and
 * lets part of the space is in breach, which is another matter.
 *
 * <p>What counts as the school's decision is for the contract. Whether not renewing counts must be said:
 *
 * <pre>{@code
 * TriggerPolicy.bothLimbs().counting(ServiceEndCause.NOT_RENEWED_BY_SCHOOL);
 * TriggerPolicy.bothLimbs().notCounting(ServiceEndCause.NOT_RENEWED_BY_SCHOOL);
 * }</pre>
 *
 * <p>Where it is not said and it matters, the outcome is {@link ClawbackOutcome.Undecided}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class TriggerPolicy {

  private static final ImmutableSortedMap<ServiceEndCause, Counting> UNLESS_SAID =
      ImmutableSortedMap.<ServiceEndCause, Counting>naturalOrder()
          .put(ServiceEndCause.WITHDRAWN_BY_SCHOOL, COUNTS)
          .put(ServiceEndCause.ENDED_BY_AUTHORITY, DOES_NOT_COUNT)
          .put(ServiceEndCause.TERMINATED_FOR_DEFAULT, DOES_NOT_COUNT)
          .put(ServiceEndCause.ENDED_BY_AGREEMENT, NOT_SAID)
          .put(ServiceEndCause.NOT_RENEWED_BY_SCHOOL, NOT_SAID)
          .put(ServiceEndCause.NOT_RENEWED_BY_AUTHORITY, DOES_NOT_COUNT)
          .put(ServiceEndCause.TERM_OVER, NOT_SAID)
          .put(ServiceEndCause.HOST_CEASED, NOT_SAID)
          .put(ServiceEndCause.PREMISES_LOST, DOES_NOT_COUNT)
          .build();

  TriggerPolicy() {}

  /**
   * The two limbs, with nothing else said.
   *
   * <table class="striped">
   * <caption>What each cause counts as</caption>
   * <tr><th scope="col">Counts</th><th scope="col">Does not count</th><th scope="col">Not said</th></tr>
   * <tr><td>withdrawn by school</td>
   *     <td>ended by authority, terminated for default, not renewed by authority, premises lost</td>
   *     <td>ended by agreement, not renewed by school, term over, host ceased</td></tr>
   * </table>
   *
   * @return the policy; a different use begins with the use itself, not with the notice of an intention
   */
  public static TriggerPolicy bothLimbs() {
    return builder().build();
  }

  /**
   * Begins a policy.
   *
   * @return a builder that lacks nothing
   */
  public static Builder builder() {
    return ImmutableTriggerPolicy.builder();
  }

  /**
   * What the contract says of causes, where it differs from {@link #bothLimbs()}.
   *
   * @return what is said, by cause
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<ServiceEndCause, Counting> said();

  /**
   * Whether notice of an intention to use the building differently meets the second limb; it does not
   * unless given.
   *
   * @return true if the limb holds from the day of that notice, false if from the different use itself
   */
  @Value.Default
  public boolean isIntentionEnough() {
    return false;
  }

  /**
   * What must have happened; the two limbs unless given.
   *
   * @return the condition
   */
  @Value.Default
  public ClawbackTrigger condition() {
    return ClawbackTrigger.bothLimbs();
  }

  /**
   * The disposals that never meet a condition: by novation to a successor, by statute on conversion, and
   * with a lease back into the same use, unless given.
   *
   * @return the kinds
   */
  @Value.Default
  public ImmutableSet<DisposalKind> exemptDisposals() {
    return Sets.immutableEnumSet(
        DisposalKind.NOVATION_TO_SUCCESSOR,
        DisposalKind.STATUTORY_TRANSFER,
        DisposalKind.LEASE_BACK);
  }

  /**
   * Whether only the first disposal of an asset, or of each part of it, that is not exempt can meet a
   * condition; it alone can unless given.
   *
   * @return true if later disposals do not matter
   */
  @Value.Default
  public boolean isFirstDisposalOnly() {
    return true;
  }

  /**
   * This policy, with another condition.
   *
   * @param condition what must have happened
   * @return a copy
   */
  public final TriggerPolicy on(ClawbackTrigger condition) {
    return builder().from(this).condition(condition).build();
  }

  /**
   * This policy, with a cause that counts as the school's decision to withdraw.
   *
   * @param cause the cause
   * @return a copy
   */
  public final TriggerPolicy counting(ServiceEndCause cause) {
    return saying(cause, COUNTS);
  }

  /**
   * This policy, with a cause that does not count as the school's decision to withdraw.
   *
   * @param cause the cause
   * @return a copy
   */
  public final TriggerPolicy notCounting(ServiceEndCause cause) {
    return saying(cause, DOES_NOT_COUNT);
  }

  /**
   * This policy, with the second limb met by notice of an intention.
   *
   * @return a copy
   */
  public final TriggerPolicy withIntentionEnough() {
    return builder().from(this).isIntentionEnough(true).build();
  }

  /**
   * What a cause counts as.
   *
   * @param cause the cause
   * @return what is said of it, or else what {@link #bothLimbs()} lists
   */
  public final Counting of(ServiceEndCause cause) {
    Counting counting = said().get(cause);
    return counting == null ? UNLESS_SAID.getOrDefault(cause, NOT_SAID) : counting;
  }

  private TriggerPolicy saying(ServiceEndCause cause, Counting counting) {
    Map<ServiceEndCause, Counting> said = new EnumMap<>(ServiceEndCause.class);
    said.putAll(said());
    said.put(cause, counting);
    return builder()
        .isIntentionEnough(isIntentionEnough())
        .condition(condition())
        .exemptDisposals(exemptDisposals())
        .isFirstDisposalOnly(isFirstDisposalOnly())
        .putAllSaid(Maps.immutableEnumMap(said))
        .build();
  }

  /** Collects the attributes of a {@link TriggerPolicy}. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all attributes of another policy.
     *
     * @param policy the policy to copy
     * @return this builder
     */
    Builder from(TriggerPolicy policy);

    /**
     * Adds to {@link TriggerPolicy#said()}.
     *
     * @param cause the cause
     * @param counting what the contract says of it
     * @return this builder
     */
    Builder putSaid(ServiceEndCause cause, Counting counting);

    /**
     * Adds to {@link TriggerPolicy#said()}.
     *
     * @param said what the contract says, by cause
     * @return this builder
     */
    Builder putAllSaid(Map<? extends ServiceEndCause, ? extends Counting> said);

    /**
     * Sets {@link TriggerPolicy#isIntentionEnough()}.
     *
     * @param isIntentionEnough whether notice of an intention meets the second limb
     * @return this builder
     */
    Builder isIntentionEnough(boolean isIntentionEnough);

    /**
     * Sets {@link TriggerPolicy#condition()}.
     *
     * @param condition what must have happened
     * @return this builder
     */
    Builder condition(ClawbackTrigger condition);

    /**
     * Sets {@link TriggerPolicy#exemptDisposals()}.
     *
     * @param exemptDisposals the kinds of disposal that never meet a condition
     * @return this builder
     */
    Builder exemptDisposals(Iterable<DisposalKind> exemptDisposals);

    /**
     * Sets {@link TriggerPolicy#isFirstDisposalOnly()}.
     *
     * @param isFirstDisposalOnly whether later disposals do not matter
     * @return this builder
     */
    Builder isFirstDisposalOnly(boolean isFirstDisposalOnly);

    /**
     * Makes the policy.
     *
     * @return the policy
     */
    TriggerPolicy build();
  }
}
