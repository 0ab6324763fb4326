/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.adoption;

import static com.google.common.base.Preconditions.checkArgument;

import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.governance.meeting.Majority;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.immutables.value.Value;

/**
 * The rules by which a text is adopted; an edition of them is chosen for each text.
 *
 * <p>What is not said is how Bolton adopted its protocol on fair access: a draft within twelve months, a
 * conference that endorses it, then more than half of the schools of each phase, whatever their size; once
 * adopted it binds them all (DFE-RR224, part 4, Bolton; School Admissions Code 2012, second-hand).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class AdoptionTerms {

  private static final Citation BOLTON = Citation.of("DFE-RR224", "part 4, Bolton");
  private static final Citation CODE =
      Citation.of("School Admissions Code 2012").secondHand("local fair access protocols");

  private static final Rule<TimeLimit> DRAFTING =
      Rule.agreed("time to draft", TimeLimit.monthsAfter(12), BOLTON);
  private static final Rule<Majority> MAJORITY =
      Rule.statutory("majority that adopts", Majority.absolute(), CODE);
  private static final Rule<Counting> COUNTING =
      Rule.agreed("counting", Counting.EACH_PHASE, BOLTON);
  private static final Rule<Binding> BINDING = Rule.statutory("who is bound", Binding.ALL, CODE);
  private static final Rule<Boolean> WITHDRAWAL = Rule.agreed("withdrawal", false, BOLTON);
  private static final Rule<Boolean> ENDORSEMENT = Rule.agreed("endorsement", true, BOLTON);

  AdoptionTerms() {}

  /**
   * Begins terms.
   *
   * @return a builder in which everything is as Bolton had it
   */
  public static Builder builder() {
    return ImmutableAdoptionTerms.builder();
  }

  /**
   * How long those who draft have, from the day they are set up or the draft comes back to them.
   *
   * @return the limit; by default twelve months
   */
  @Value.Default
  public Rule<TimeLimit> draftingLimit() {
    return DRAFTING;
  }

  /**
   * How many electors adopt.
   *
   * @return a majority of all electors, of which each has one vote; by default more than half
   */
  @Value.Default
  public Rule<Majority> majority() {
    return MAJORITY;
  }

  /**
   * Over whom it is counted.
   *
   * @return by default each phase by itself
   */
  @Value.Default
  public Rule<Counting> counting() {
    return COUNTING;
  }

  /**
   * Whom the text binds once it is adopted.
   *
   * @return by default all electors
   */
  @Value.Default
  public Rule<Binding> binding() {
    return BINDING;
  }

  /**
   * Whether an elector may withdraw its sign-up.
   *
   * <p>A withdrawal before the adoption counts against it. One after it undoes nothing: where signatories are
   * bound, the elector is free from that day on.
   *
   * @return by default not
   */
  @Value.Default
  public Rule<Boolean> withdrawal() {
    return WITHDRAWAL;
  }

  /**
   * Whether a conference must endorse the draft before the electors sign up.
   *
   * @return by default it must
   */
  @Value.Default
  public Rule<Boolean> endorsement() {
    return ENDORSEMENT;
  }

  @Value.Check
  void check() {
    checkArgument(
        majority().value().base() == Majority.Base.MEMBERS
            && majority().value().unit().isEmpty(),
        "AdoptionTerms majority: must be of all electors, each having one vote, but was %s",
        majority().value());
  }

  /** Collects the attributes of {@link AdoptionTerms}. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all attributes of other terms.
     *
     * @param terms the terms to copy
     * @return this builder
     */
    Builder from(AdoptionTerms terms);

    /**
     * Sets {@link AdoptionTerms#draftingLimit()}.
     *
     * @param draftingLimit the limit
     * @return this builder
     */
    Builder draftingLimit(Rule<TimeLimit> draftingLimit);

    /**
     * Sets {@link AdoptionTerms#majority()}.
     *
     * @param majority the majority
     * @return this builder
     */
    Builder majority(Rule<Majority> majority);

    /**
     * Sets {@link AdoptionTerms#counting()}.
     *
     * @param counting over whom the majority is counted
     * @return this builder
     */
    Builder counting(Rule<Counting> counting);

    /**
     * Sets {@link AdoptionTerms#binding()}.
     *
     * @param binding whom the text binds
     * @return this builder
     */
    Builder binding(Rule<Binding> binding);

    /**
     * Sets {@link AdoptionTerms#withdrawal()}.
     *
     * @param withdrawal whether an elector may withdraw
     * @return this builder
     */
    Builder withdrawal(Rule<Boolean> withdrawal);

    /**
     * Sets {@link AdoptionTerms#endorsement()}.
     *
     * @param endorsement whether a conference must endorse the draft
     * @return this builder
     */
    Builder endorsement(Rule<Boolean> endorsement);

    /**
     * Makes the terms.
     *
     * @return the terms
     * @throws IllegalArgumentException if the majority is not of all electors with one vote each
     */
    AdoptionTerms build();
  }
}
