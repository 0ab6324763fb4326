/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.funding;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.concordat.core.calendar.CompleteWeeks;
import org.concordat.core.calendar.CompleteWeeks.FirstDay;
import org.concordat.core.money.Ratio;
import org.concordat.core.money.Rounding;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Explanation;
import org.concordat.core.rule.Citation;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.threeten.extra.LocalDateRange;

/**
 * The money that leaves a maintained school's budget with a child it permanently excludes.
 *
 * <p>The reduction is {@code A x B/52 + C}: what the funding period gives the school for such a child, by the
 * complete weeks left from the relevant date, and an adjustment where one is ordered. Of £4,444.06 with 24
 * weeks left £2,051.10 go, or £6,051.10 with an adjustment of £4,000.00. A school that admits the child with 12
 * weeks left gains 12 of these 24 parts, £1,025.55; a child taken back with 17 weeks left brings
 * £1,452.87 back. Each figure is computed exactly from the unrounded others and rounded once.
 *
 * <pre>{@code
 * PupilMoney money = PupilMoney.builder()
 *     .perPupil(Money.parse("GBP 4444.06"))
 *     .fundingPeriod(LocalDateRange.of(LocalDate.of(2015, 4, 1), LocalDate.of(2016, 4, 1)))
 *     .excludedOn(LocalDate.of(2015, 10, 5))
 *     .relevantDate(LocalDate.of(2015, 10, 13))
 *     .build();
 * money.reduction(Rounding.HALF_UP_TO_PENNY).value();   // GBP 2051.10
 * }</pre>
 *
 * <p>A child of the year group that normally leaves, excluded on or after 1 April of its last school year, has
 * weeks only to the end of that year.
 *
 * <p>The formula does not ask which school it is applied to; {@link AdjustmentRoute} does. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract class PupilMoney {

  static final int WEEKS_A_YEAR = 52;

  private static final Citation REDUCTION = Citation.of("SI 2012/2991", "r.23");
  private static final Citation ADMISSION =
      REDUCTION.secondHand("guidance; that the share is a minimum was not read in the regulations");
  private static final Citation REINSTATEMENT = Citation.of("SI 2012/1033", "Schedule 2");

  PupilMoney() {}

  /**
   * Begins.
   *
   * @return a builder that lacks the amount, the funding period and the two dates
   */
  public static Builder builder() {
    return ImmutablePupilMoney.builder();
  }

  /**
   * Begins another like this one, such as for the pupil premium of the same child.
   *
   * @return a builder with all that this says
   */
  public final Builder copy() {
    return ImmutablePupilMoney.builder().from(this);
  }

  /**
   * What the full funding period gives the school for a child of the same age and circumstances: {@code A}.
   *
   * @return the amount, not negative
   */
  public abstract Money perPupil();

  /**
   * The period that the amount is for and whose weeks are counted.
   *
   * @return the period, end-exclusive and at most a year long, such as 1 April to 1 April
   */
  public abstract LocalDateRange fundingPeriod();

  /**
   * The day on which the exclusion takes effect.
   *
   * @return the day, before the relevant date
   */
  public abstract LocalDate excludedOn();

  /**
   * The sixth school day following the exclusion, as the school's calendar has it.
   *
   * @return the day, not before the funding period; after its end no week is left
   */
  public abstract LocalDate relevantDate();

  /**
   * Whether the day from which weeks are counted is one of them; it is unless said otherwise. The same goes
   * for the day of an admission or a reinstatement.
   *
   * @return how the first day counts
   */
  @Value.Default
  public FirstDay firstDay() {
    return FirstDay.COUNTED;
  }

  /**
   * The school year of the exclusion, where the child's year group normally leaves at its end.
   *
   * @return the year, end-exclusive: one that ends with 31 July has 1 August as its end; empty for any other
   *     year group
   */
  public abstract Optional<LocalDateRange> leavingYear();

  /**
   * The financial adjustment: {@code C}.
   *
   * @return the amount, not negative; empty where none is ordered
   */
  public abstract Optional<Money> adjustment();

  /**
   * Whether the adjustment belongs to what an admitting school shares and a reinstatement gives back; it does
   * not unless said otherwise, since the regulations were not read that far.
   *
   * @return true if it is shared
   */
  @Value.Default
  public boolean isAdjustmentShared() {
    return false;
  }

  /**
   * The last day that counts, plus one.
   *
   * @return the end of the leaving year for an exclusion on or after the 1 April in it, otherwise the end of
   *     the funding period
   */
  public final LocalDate end() {
    return leavingYear()
        .map(LocalDateRange::getEnd)
        .filter(end -> !excludedOn().isBefore(firstOfApril(end)))
        .orElseGet(() -> fundingPeriod().getEnd());
  }

  /** The 1 April of the calendar year in which a school year ends. */
  private static LocalDate firstOfApril(LocalDate endExclusive) {
    return LocalDate.of(endExclusive.minusDays(1).getYear(), Month.APRIL, 1);
  }

  /**
   * The complete weeks left from the relevant date: {@code B}.
   *
   * @return the number, 0 to 52
   */
  public final long weeks() {
    return weeksFrom(relevantDate());
  }

  /**
   * The complete weeks left from a later day.
   *
   * @param date the day of an admission or a reinstatement; one before the relevant date counts as the
   *     relevant date
   * @return the number, 0 to {@link #weeks()}
   * @throws IllegalArgumentException if the day is before the exclusion
   */
  public final long weeksFrom(LocalDate date) {
    checkArgument(
        !date.isBefore(excludedOn()),
        "PupilMoney date: must not be before the exclusion, %s, but was %s",
        excludedOn(),
        date);
    LocalDate from = date.isBefore(relevantDate()) ? relevantDate() : date;
    return from.isBefore(end()) ? CompleteWeeks.between(from, end(), firstDay()) : 0;
  }

  /**
   * What the budget of the excluding school loses: {@code A x B/52 + C}.
   *
   * @param rounding how the exact figure is rounded
   * @return the reduction, with the weeks and what it is made of
   */
  public final Explained<Money> reduction(Rounding rounding) {
    Ratio exact = byWeeks().plus(adjustmentInMain());
    Money reduction = rounding.apply(exact, currency());
    return Explained.of(
        reduction,
        () -> Explanation.of(
                "reduction of the excluding school's budget",
                Datum.of(reduction),
                ImmutableList.<Explanation>builder()
                    .add(Explanation.given("for the full period", Datum.of(perPupil())))
                    .add(Explanation.given("relevant date", Datum.of(relevantDate())))
                    .add(Explanation.given("counted up to, exclusive", Datum.of(end())))
                    .add(Explanation.given("complete weeks", Datum.of(weeks(), "weeks")))
                    .addAll(
                        adjustment()
                            .map(amount -> Explanation.given("adjustment", Datum.of(amount)))
                            .stream()
                            .toList())
                    .add(Explanation.given("unrounded", exact.toDatum()))
                    .add(Explanation.given("rounding", Datum.of(rounding.toString())))
                    .build())
            .under(REDUCTION));
  }

  /**
   * The least that a maintained mainstream school gains when it admits the child: {@code D x E/F}, of the
   * unrounded reduction.
   *
   * @param admittedOn the first day on its roll
   * @param rounding how the exact figure is rounded
   * @return the gain; nothing when no week is left
   * @throws IllegalArgumentException if the day is before the exclusion
   */
  public final Explained<Money> admittingShare(LocalDate admittedOn, Rounding rounding) {
    return part("gain of the admitting school", admittedOn, rounding, ADMISSION);
  }

  /**
   * What comes back when the child is reinstated: {@code F x G/H}, of the unrounded reduction.
   *
   * @param reinstatedOn the first day back
   * @param rounding how the exact figure is rounded
   * @return what comes back; nothing when no week is left
   * @throws IllegalArgumentException if the day is before the exclusion
   */
  public final Explained<Money> reinstatement(LocalDate reinstatedOn, Rounding rounding) {
    return part("given back on reinstatement", reinstatedOn, rounding, REINSTATEMENT);
  }

  /**
   * What the authority keeps when another school admits the child: what is left between two payments, each
   * rounded, so that nothing appears or gets lost.
   *
   * @param admittedOn the first day on the other school's roll
   * @param rounding how both exact figures are rounded
   * @return the rounded reduction less the rounded gain; of £1,903.85 and £1,038.46, £865.39
   * @throws IllegalArgumentException if the day is before the exclusion
   */
  public final Money kept(LocalDate admittedOn, Rounding rounding) {
    return reduction(rounding)
        .value()
        .minus(admittingShare(admittedOn, rounding).value());
  }

  private Explained<Money> part(
      String label, LocalDate date, Rounding rounding, Citation citation) {
    long left = weeksFrom(date);
    Ratio shared = isAdjustmentShared() ? byWeeks().plus(adjustmentInMain()) : byWeeks();
    Ratio exact = left == 0 ? Ratio.ZERO : shared.times(Ratio.of(left, weeks()));
    Money part = rounding.apply(exact, currency());
    return Explained.of(
        part,
        () -> Explanation.of(
                label,
                Datum.of(part),
                Explanation.given("unrounded reduction", shared.toDatum()),
                Explanation.given("from", Datum.of(date)),
                Explanation.given("complete weeks left", Datum.of(left, "weeks")),
                Explanation.given("of", Datum.of(weeks(), "weeks")),
                Explanation.given("unrounded", exact.toDatum()),
                Explanation.given("rounding", Datum.of(rounding.toString())))
            .under(citation));
  }

  private Ratio byWeeks() {
    return Ratio.of(perPupil().getAmount()).times(Ratio.of(weeks(), WEEKS_A_YEAR));
  }

  private Ratio adjustmentInMain() {
    return adjustment().map(amount -> Ratio.of(amount.getAmount())).orElse(Ratio.ZERO);
  }

  private CurrencyUnit currency() {
    return perPupil().getCurrencyUnit();
  }

  @Value.Check
  void check() {
    checkArgument(
        !perPupil().isNegative(),
        "PupilMoney perPupil: must not be negative, but was %s",
        perPupil());
    checkArgument(
        adjustment().filter(Money::isNegative).isEmpty(),
        "PupilMoney adjustment: must not be negative, but was %s",
        adjustment().orElse(perPupil()));
    checkArgument(
        adjustment().map(amount -> amount.isSameCurrency(perPupil())).orElse(true),
        "PupilMoney adjustment: must be in %s, but was %s",
        currency(),
        adjustment().orElse(perPupil()));
    checkArgument(
        isAtMostAYear(fundingPeriod()),
        "PupilMoney fundingPeriod: must be at most a year long and not empty, but was %s",
        fundingPeriod());
    checkArgument(
        leavingYear().map(PupilMoney::isAtMostAYear).orElse(true),
        "PupilMoney leavingYear: must be at most a year long and not empty, but was %s",
        leavingYear().orElse(fundingPeriod()));
    checkArgument(
        leavingYear().map(year -> year.contains(excludedOn())).orElse(true),
        "PupilMoney leavingYear: must contain the exclusion, %s, but was %s",
        excludedOn(),
        leavingYear().orElse(fundingPeriod()));
    checkArgument(
        relevantDate().isAfter(excludedOn()),
        "PupilMoney relevantDate: must be after the exclusion, %s, but was %s",
        excludedOn(),
        relevantDate());
    checkArgument(
        !relevantDate().isBefore(fundingPeriod().getStart()),
        "PupilMoney relevantDate: must not be before the funding period, %s, but was %s",
        fundingPeriod(),
        relevantDate());
  }

  private static boolean isAtMostAYear(LocalDateRange range) {
    return !range.isUnboundedStart()
        && !range.isUnboundedEnd()
        && !range.isEmpty()
        && !range.getEnd().isAfter(range.getStart().plusYears(1));
  }

  /** Collects what the formula needs. Not thread-safe. */
  public interface Builder {

    /**
     * Sets {@link PupilMoney#perPupil()}.
     *
     * @param perPupil what the full period gives
     * @return this builder
     */
    Builder perPupil(Money perPupil);

    /**
     * Sets {@link PupilMoney#fundingPeriod()}.
     *
     * @param fundingPeriod the period, end-exclusive
     * @return this builder
     */
    Builder fundingPeriod(LocalDateRange fundingPeriod);

    /**
     * Sets {@link PupilMoney#excludedOn()}.
     *
     * @param excludedOn the day on which the exclusion takes effect
     * @return this builder
     */
    Builder excludedOn(LocalDate excludedOn);

    /**
     * Sets {@link PupilMoney#relevantDate()}.
     *
     * @param relevantDate the sixth school day following the exclusion
     * @return this builder
     */
    Builder relevantDate(LocalDate relevantDate);

    /**
     * Sets {@link PupilMoney#firstDay()}.
     *
     * @param firstDay how the first day counts
     * @return this builder
     */
    Builder firstDay(FirstDay firstDay);

    /**
     * Sets {@link PupilMoney#leavingYear()}.
     *
     * @param leavingYear the last school year, end-exclusive
     * @return this builder
     */
    Builder leavingYear(LocalDateRange leavingYear);

    /**
     * Sets {@link PupilMoney#adjustment()}.
     *
     * @param adjustment the adjustment
     * @return this builder
     */
    Builder adjustment(Money adjustment);

    /**
     * Sets {@link PupilMoney#adjustment()}.
     *
     * @param adjustment the adjustment; empty for none
     * @return this builder
     */
    Builder adjustment(Optional<? extends Money> adjustment);

    /**
     * Sets {@link PupilMoney#isAdjustmentShared()}.
     *
     * @param isAdjustmentShared whether the adjustment is shared
     * @return this builder
     */
    Builder isAdjustmentShared(boolean isAdjustmentShared);

    /**
     * Makes it.
     *
     * @return the money that follows the child
     * @throws IllegalStateException if something is missing
     * @throws IllegalArgumentException if an amount is negative or in another currency, if a period is open,
     *     empty or longer than a year, if the leaving year does not contain the exclusion, or if the
     *     relevant date is not after the exclusion or is before the funding period
     */
    PupilMoney build();
  }
}
