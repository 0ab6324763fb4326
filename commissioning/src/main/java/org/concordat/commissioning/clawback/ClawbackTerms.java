/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.concordat.core.calendar.Due;
import org.concordat.core.money.Ratio;
import org.concordat.core.money.Rounding;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.immutables.value.Value;

/**
 * What a contract says about taking capital back.
 *
 * <p>The authority keeps a right; it has no debt to collect. The right rests until its trigger is met, and
 * what it is worth falls with time. {@link #exposureOn} says what is at risk on a date, whether or not
 * anything has happened:
 *
 * <pre>{@code
 * ClawbackTerms terms = ClawbackTerms.of(
 *     Citation.of("Support base contract", "clause 7"),
 *     CapitalTranche.of("building", Money.parse("GBP 750000.00"), LocalDate.of(2011, 9, 1),
 *         DiminishingScale.completeYears(25)));
 * Exposure exposure = terms.exposureOn(LocalDate.of(2019, 9, 1));
 * exposure.total();                  // GBP 510000.00
 * exposure.explanation().render();   // 17/25 of the building, and why
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ClawbackTerms {

  ClawbackTerms() {}

  /**
   * Begins terms.
   *
   * @return a builder that lacks the clause and the tranches
   */
  public static Builder builder() {
    return ImmutableClawbackTerms.builder();
  }

  /**
   * Terms with every choice as it is unless given.
   *
   * @param clause where the contract lays them down
   * @param tranches the capital
   * @return the terms
   * @throws IllegalArgumentException if there is no tranche, if two have one key, or if they are in
   *     different currencies
   */
  public static ClawbackTerms of(Citation clause, CapitalTranche... tranches) {
    return builder().clause(clause).addAllTranches(Arrays.asList(tranches)).build();
  }

  /**
   * Where the contract lays the terms down.
   *
   * @return the clause
   */
  public abstract Citation clause();

  /**
   * The capital.
   *
   * @return at least one tranche, in the order of the contract
   */
  public abstract ImmutableList<CapitalTranche> tranches();

  /**
   * How large an investment must be to count; any unless given.
   *
   * @return the rule
   */
  @Value.Default
  public Significance significance() {
    return Significance.any();
  }

  /**
   * What makes the right a claim; both limbs, with nothing else said, unless given.
   *
   * @return the policy
   */
  @Value.Default
  public TriggerPolicy triggerPolicy() {
    return TriggerPolicy.bothLimbs();
  }

  /**
   * How the amount of each tranche is rounded; half up to the penny unless given.
   *
   * @return the rounding
   */
  @Value.Default
  public Rounding rounding() {
    return Rounding.HALF_UP_TO_PENNY;
  }

  /**
   * What is at risk on a date, if the trigger were first met on it.
   *
   * @param date the date that is asked about
   * @return the exposure, tranche by tranche
   */
  public final Exposure exposureOn(LocalDate date) {
    return new Exposure(
        date,
        tranches().stream().map(tranche -> exposure(tranche, date)).collect(toImmutableList()),
        clause());
  }

  /**
   * What the right amounts to on a date.
   *
   * @param facts what has happened to the base; facts dated after the date are left out of account
   * @param date the date that is asked about
   * @return a claim if both limbs were met by the date while something was at risk; otherwise what is
   *     missing
   */
  public final ClawbackOutcome assess(ClawbackFacts facts, LocalDate date) {
    return new Assessment(this, facts, date).outcome();
  }

  /**
   * The last day on which anything may be at risk.
   *
   * @return the day before the latest end among the significant tranches; unknown while one of them
   *     depends on a payment that has not been made, and if none is significant
   */
  public final Due lastDay() {
    Due last = null;
    for (CapitalTranche tranche : tranches()) {
      if (isSignificant(tranche)) {
        Due own = tranche
            .end()
            .map(end -> Due.on(end.minusDays(1)))
            .orElseGet(() -> Due.unknown(ClawbackReasons.startNotKnown(tranche, clause())));
        last = last == null ? own : later(last, own);
      }
    }
    return last == null
        ? Due.unknown(ClawbackReasons.notSignificant(tranches().get(0), significance(), clause()))
        : last;
  }

  private static Due later(Due one, Due other) {
    return one.flatMap(first -> other.map(second -> first.isAfter(second) ? first : second));
  }

  /**
   * Whether a tranche is large enough to be taken back at all.
   *
   * @param tranche a tranche of these terms
   * @return true if it counts
   */
  public final boolean isSignificant(CapitalTranche tranche) {
    return significance().counts(tranche, tranches());
  }

  private TrancheExposure exposure(CapitalTranche tranche, LocalDate date) {
    Optional<Reason> nothing = nothing(tranche, date);
    Ratio fraction = nothing.isPresent() ? Ratio.ZERO : tranche.fractionOn(date);
    return new TrancheExposure(tranche, date, fraction, rounding(), nothing);
  }

  private Optional<Reason> nothing(CapitalTranche tranche, LocalDate date) {
    return isSignificant(tranche) && !tranche.isPaidOn(date)
        ? Optional.of(ClawbackReasons.notPaid(tranche, date, clause()))
        : nothingToCome(tranche, date);
  }

  Optional<Reason> nothingToCome(CapitalTranche tranche, LocalDate date) {
    return isSignificant(tranche)
        ? tranche
            .end()
            .filter(end -> !date.isBefore(end))
            .map(end -> ClawbackReasons.liabilityOver(tranche, end, clause()))
        : Optional.of(ClawbackReasons.notSignificant(tranche, significance(), clause()));
  }

  @Value.Check
  void check() {
    checkArgument(
        !tranches().isEmpty(),
        "ClawbackTerms tranches: must hold at least one, but were %s",
        tranches());
    long keys = tranches().stream().map(CapitalTranche::key).distinct().count();
    checkArgument(
        keys == tranches().size(),
        "ClawbackTerms tranches: keys must be distinct, but were %s",
        tranches().stream().map(CapitalTranche::key).toList());
    long currencies = tranches().stream()
        .map(one -> one.amount().getCurrencyUnit())
        .distinct()
        .count();
    checkArgument(
        currencies == 1,
        "ClawbackTerms tranches: must be in one currency, but were %s",
        tranches().stream().map(CapitalTranche::amount).toList());
  }

  /** Collects the attributes of {@link ClawbackTerms}. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all attributes of other terms.
     *
     * @param terms the terms to copy
     * @return this builder
     */
    Builder from(ClawbackTerms terms);

    /**
     * Sets {@link ClawbackTerms#clause()}.
     *
     * @param clause where the contract lays the terms down
     * @return this builder
     */
    Builder clause(Citation clause);

    /**
     * Adds to {@link ClawbackTerms#tranches()}.
     *
     * @param tranche a tranche
     * @return this builder
     */
    Builder addTranche(CapitalTranche tranche);

    /**
     * Adds to {@link ClawbackTerms#tranches()}.
     *
     * @param tranches tranches, in order
     * @return this builder
     */
    Builder addAllTranches(Iterable<? extends CapitalTranche> tranches);

    /**
     * Sets {@link ClawbackTerms#significance()}.
     *
     * @param significance how large an investment must be to count
     * @return this builder
     */
    Builder significance(Significance significance);

    /**
     * Sets {@link ClawbackTerms#triggerPolicy()}.
     *
     * @param triggerPolicy what makes the right a claim
     * @return this builder
     */
    Builder triggerPolicy(TriggerPolicy triggerPolicy);

    /**
     * Sets {@link ClawbackTerms#rounding()}.
     *
     * @param rounding how the amount of each tranche is rounded
     * @return this builder
     */
    Builder rounding(Rounding rounding);

    /**
     * Makes the terms.
     *
     * @return the terms
     * @throws IllegalStateException if the clause is missing
     * @throws IllegalArgumentException if there is no tranche, if two have one key, or if they are in
     *     different currencies
     */
    ClawbackTerms build();
  }
}
