/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.commissioning.clawback.scale.DiminishingScale;
import org.concordat.commissioning.clawback.value.Basis;
import org.concordat.commissioning.clawback.value.CapitalFacts;
import org.concordat.commissioning.clawback.value.EarlyRepayment;
import org.concordat.commissioning.clawback.value.Limits;
import org.concordat.commissioning.clawback.value.PrincipalEvent;
import org.concordat.commissioning.clawback.value.ShortfallTreatment;
import org.concordat.commissioning.clawback.value.Valuation;
import org.concordat.core.calendar.Due;
import org.concordat.core.money.Rounding;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

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
   * What a repayment before a claim counts as; each pound buys out the exposure as it then stood unless
   * given.
   *
   * @return the policy
   */
  @Value.Default
  public EarlyRepayment earlyRepayment() {
    return EarlyRepayment.EXTINGUISH_PROPORTION;
  }

  /**
   * What bounds the sum over the tranches; nothing unless given.
   *
   * @return the limits, which apply after those of each tranche
   */
  @Value.Default
  public Limits limits() {
    return Limits.none();
  }

  /**
   * Whether no more is payable than a sale brings in, and what becomes of the rest.
   *
   * @return the treatment of the shortfall; empty if the proceeds do not matter
   */
  public abstract Optional<ShortfallTreatment> proceedsCap();

  /**
   * Whether the exposure is what was paid on the scale and nothing else, so that no facts bear on it.
   *
   * @return true if no tranche has another basis or limits, none is too small, and the sum has no limits
   */
  @Value.Derived
  @Value.Auxiliary
  public boolean isPlain() {
    return limits().isNone() && tranches().stream().allMatch(this::isPlain);
  }

  private boolean isPlain(CapitalTranche tranche) {
    return tranche.basis().equals(Basis.original())
        && tranche.limits().isNone()
        && tranche.amount().getAmountMinor().precision() <= CapitalTranche.DIGITS_OF_ANY_LONG
        && significance()
            .least()
            .map(least -> tranches().stream().allMatch(one -> one.amount().isSameCurrency(least)))
            .orElse(true)
        && isSignificant(tranche);
  }

  /**
   * These terms with every tranche on another scale.
   *
   * @param scale the scale
   * @return a copy
   * @throws IllegalArgumentException if a tranche was paid on or after the end of its liability
   */
  public final ClawbackTerms withScale(DiminishingScale scale) {
    return builder()
        .clause(clause())
        .significance(significance())
        .triggerPolicy(triggerPolicy())
        .rounding(rounding())
        .earlyRepayment(earlyRepayment())
        .limits(limits())
        .proceedsCap(proceedsCap())
        .addAllTranches(tranches().stream()
            .map(tranche -> CapitalTranche.builder().from(tranche).scale(scale).build())
            .toList())
        .build();
  }

  /**
   * What is at risk on a date, if the trigger were first met on it and nothing else had happened.
   *
   * @param date the date that is asked about
   * @return the exposure, tranche by tranche
   */
  public final Exposure exposureOn(LocalDate date) {
    return exposureOn(date, CapitalFacts.none());
  }

  /**
   * What is at risk on a date, if the trigger were first met on it.
   *
   * @param date the date that is asked about
   * @param facts what has happened to capital and prices; those dated after the date are left out of account
   * @return the exposure, tranche by tranche
   * @throws IllegalArgumentException if a fact is in another currency, or about a tranche that there is not
   */
  public final Exposure exposureOn(LocalDate date, CapitalFacts facts) {
    requireNonNull(facts, "facts");
    if (!facts.isNothing()) {
      checkFacts(facts);
    }
    return new Exposure(this, date, facts, false);
  }

  /** What would be at risk if the scale were ignored. */
  final Exposure wholeOn(LocalDate date, CapitalFacts facts) {
    checkFacts(facts);
    return new Exposure(this, date, facts, true);
  }

  private void checkFacts(CapitalFacts facts) {
    ImmutableList<String> keys =
        tranches().stream().map(CapitalTranche::key).collect(toImmutableList());
    facts
        .principalEvents()
        .forEach(event -> checkArgument(
            keys.stream().anyMatch(event::isFor),
            "CapitalFacts tranche: must be one of %s, but was %s",
            keys,
            event));
    Stream<Money> amounts = Stream.concat(
        facts.netProceeds().stream(),
        Stream.concat(
            facts.valuations().stream().map(Valuation::marketValue),
            facts.principalEvents().stream()
                .filter(PrincipalEvent.Repaid.class::isInstance)
                .map(event -> ((PrincipalEvent.Repaid) event).amount())));
    amounts.forEach(amount -> checkArgument(
        amount.getCurrencyUnit().equals(currency()),
        "CapitalFacts currency: must be that of the tranches, %s, but was %s",
        currency(),
        amount));
  }

  final CurrencyUnit currency() {
    return tranches().get(0).amount().getCurrencyUnit();
  }

  /**
   * What the right amounts to on a date.
   *
   * @param facts what has happened to the base; facts dated after the date are left out of account
   * @param date the date that is asked about
   * @return a claim if the trigger was met by the date while something was at risk; otherwise what is
   *     missing
   */
  public final ClawbackOutcome assess(ClawbackFacts facts, LocalDate date) {
    return assess(facts, date, LocalDate.MIN);
  }

  /**
   * What the right amounts to on a date, where what came before another date is settled or deferred.
   *
   * @param facts what has happened to the base; facts dated after the date are left out of account
   * @param date the date that is asked about
   * @param notBefore the first day on which the trigger may be met; where it was met before and still is, it
   *     is met on that day
   * @return a claim if the trigger was met by the date while something was at risk; otherwise what is
   *     missing
   */
  public final ClawbackOutcome assess(ClawbackFacts facts, LocalDate date, LocalDate notBefore) {
    requireNonNull(facts, "facts");
    requireNonNull(date, "date");
    requireNonNull(notBefore, "notBefore");
    return new Assessment(this, facts, date, notBefore).outcome();
  }

  /**
   * The last day on which anything may be at risk.
   *
   * @return the day before the latest end among the significant tranches; unknown while one of them
   *     depends on a payment that has not been made or has no end, and if none is significant
   */
  public final Due lastDay() {
    Due last = null;
    for (CapitalTranche tranche : tranches()) {
      if (isSignificant(tranche)) {
        Due own = tranche
            .end()
            .map(end -> Due.on(end.minusDays(1)))
            .orElseGet(() -> Due.unknown(
                tranche.isPerpetual()
                    ? ClawbackReasons.noEnd(tranche, clause())
                    : ClawbackReasons.startNotKnown(tranche, clause())));
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

  /**
   * Whether any tranche is liable on a date.
   *
   * @param date the date that is asked about
   * @return true if one that is significant has been paid by the date and its liability is not over
   */
  public final boolean isAnythingLiableOn(LocalDate date) {
    requireNonNull(date, "date");
    return tranches().stream().anyMatch(tranche -> nothing(tranche, date, false).isEmpty());
  }

  Optional<Reason> nothing(CapitalTranche tranche, LocalDate date, boolean isScaleIgnored) {
    if (isSignificant(tranche) && !tranche.isPaidOn(date)) {
      return Optional.of(ClawbackReasons.notPaid(tranche, date, clause()));
    }
    return isScaleIgnored && isSignificant(tranche)
        ? Optional.empty()
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
    checkArgument(
        limits().amounts().stream().allMatch(one -> one.getCurrencyUnit().equals(currency())),
        "ClawbackTerms limits: must be in the currency of the tranches, %s, but were %s",
        currency(),
        limits().amounts());
    significance().checkCurrency(currency());
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
     * Sets {@link ClawbackTerms#earlyRepayment()}.
     *
     * @param earlyRepayment what a repayment before a claim counts as
     * @return this builder
     */
    Builder earlyRepayment(EarlyRepayment earlyRepayment);

    /**
     * Sets {@link ClawbackTerms#limits()}.
     *
     * @param limits what bounds the sum over the tranches
     * @return this builder
     */
    Builder limits(Limits limits);

    /**
     * Sets {@link ClawbackTerms#proceedsCap()}.
     *
     * @param proceedsCap what becomes of a claim beyond the proceeds of a sale
     * @return this builder
     */
    Builder proceedsCap(ShortfallTreatment proceedsCap);

    /**
     * Sets {@link ClawbackTerms#proceedsCap()}.
     *
     * @param proceedsCap what becomes of a claim beyond the proceeds of a sale; empty for no such cap
     * @return this builder
     */
    Builder proceedsCap(Optional<? extends ShortfallTreatment> proceedsCap);

    /**
     * Makes the terms.
     *
     * @return the terms
     * @throws IllegalStateException if the clause is missing
     * @throws IllegalArgumentException if there is no tranche, if two have one key, or if tranches, limits
     *     and threshold are in different currencies
     */
    ClawbackTerms build();
  }
}
