/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.concordat.core.calendar.Anniversaries;
import org.concordat.core.calendar.Convention;
import org.concordat.core.calendar.LeapDayRule;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;
import org.immutables.value.Value;

/**
 * A scale that counts days, complete months or complete years from the start of a liability.
 *
 * <p>Months and years are complete on their anniversary, counted from the start itself; the end is the last
 * anniversary of the period. Twenty-five years from 1 September 2011 end on 1 September 2036 and have
 * 9,132 days. On 31 August 2019 seven years are complete and 18/25 are at risk, on 1 September 2019 eight
 * are and it is 17/25:
 *
 * <pre>{@code
 * SteppedScale scale = DiminishingScale.completeYears(25);
 * LocalDate start = LocalDate.of(2011, 9, 1);
 * scale.fractionOn(start, LocalDate.of(2019, 8, 31));    // 18/25
 * scale.fractionOn(start, LocalDate.of(2019, 9, 1));     // 17/25
 * scale.withPartStep(PartStep.COUNTS_AS_ELAPSED)
 *     .fractionOn(start, LocalDate.of(2019, 8, 31));     // 17/25
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class SteppedScale implements DiminishingScale {

  SteppedScale() {}

  /**
   * Begins a scale.
   *
   * @return a builder that lacks the period and the step
   */
  public static Builder builder() {
    return ImmutableSteppedScale.builder();
  }

  /**
   * A straight line.
   *
   * @param period the length of the liability
   * @param step how often the scale falls
   * @return the scale; part steps count as remaining
   * @throws IllegalArgumentException if the scale falls yearly and the period is not a number of years
   */
  public static SteppedScale straightLine(LiabilityPeriod period, Step step) {
    return builder().period(period).step(step).build();
  }

  /**
   * The length of the liability.
   *
   * @return the period, counted from the start, end-exclusive
   */
  public abstract LiabilityPeriod period();

  /**
   * How often the scale falls.
   *
   * @return the step
   */
  public abstract Step step();

  /**
   * How the fraction depends on the steps; a straight line unless given.
   *
   * @return the shape
   */
  @Value.Default
  public Shape shape() {
    return Shape.straightLine();
  }

  /**
   * What a step counts as that has begun and is not complete; remaining unless given.
   *
   * @return the choice; a day has no part, so it makes no difference to a daily scale
   */
  @Value.Default
  public PartStep partStep() {
    return PartStep.COUNTS_AS_REMAINING;
  }

  /**
   * Where anniversaries of 29 February fall in a year without one; on 28 February unless given.
   *
   * @return the rule
   */
  @Value.Default
  public LeapDayRule leapDayRule() {
    return LeapDayRule.FEBRUARY_28;
  }

  /**
   * Whether the first day of the liability counts; it does unless given.
   *
   * <p>A year <i>beginning with</i> 30 March 2012 is complete on 30 March 2013; a year <i>from</i> it, the day
   * itself left out, is complete on 31 March 2013, and every other step is a day later too.
   *
   * @return {@link Convention#BEGINNING_WITH} or {@link Convention#AFTER}
   */
  @Value.Default
  public Convention convention() {
    return Convention.BEGINNING_WITH;
  }

  /**
   * This scale with another choice for part steps.
   *
   * @param partStep what a begun step counts as
   * @return a copy
   */
  public abstract SteppedScale withPartStep(PartStep partStep);

  /**
   * This scale with another rule for 29 February.
   *
   * @param leapDayRule where its anniversaries fall in a year without one
   * @return a copy
   */
  public abstract SteppedScale withLeapDayRule(LeapDayRule leapDayRule);

  /**
   * This scale with another convention for its first day.
   *
   * @param convention whether the first day counts
   * @return a copy
   * @throws IllegalArgumentException if it is {@link Convention#DAY_OF}
   */
  public abstract SteppedScale withConvention(Convention convention);

  @Override
  public final Ratio fractionOn(LocalDate start, LocalDate date) {
    LocalDate counted = counted(date);
    if (!counted.isAfter(start)) {
      return Ratio.ONE;
    }
    Anniversaries anniversaries = anniversaries(start);
    int elapsed = elapsed(anniversaries, counted);
    int total = total(anniversaries);
    return elapsed >= total ? Ratio.ZERO : shape().fraction(elapsed, total);
  }

  @Override
  public final LocalDate endOf(LocalDate start) {
    LocalDate last = anniversaries(start).month(period().months());
    return convention() == Convention.AFTER ? last.plusDays(1) : last;
  }

  /**
   * How the fraction on a date comes about.
   *
   * @param start the first day of the liability
   * @param date the date that is asked about
   * @return a tree whose result is the fraction, with the steps left and in all and the choices that
   *     decided
   */
  @Override
  public final Explanation explain(LocalDate start, LocalDate date) {
    Anniversaries anniversaries = anniversaries(start);
    LocalDate counted = counted(date);
    int total = total(anniversaries);
    int elapsed = counted.isAfter(start) ? Math.min(elapsed(anniversaries, counted), total) : 0;
    return Explanation.of(
        "fraction at risk",
        shape() instanceof Shape.StraightLine
            ? Datum.ofFraction(total - elapsed, total)
            : fractionOn(start, date).toDatum(),
        Explanation.given("shape", Datum.of(shape().toString())),
        Explanation.given(step() + " left", Datum.of(total - elapsed)),
        Explanation.given(step() + " in all", Datum.of(total)),
        Explanation.given("counted", Datum.of(counting())));
  }

  private String counting() {
    String counting =
        (convention() == Convention.AFTER ? "from the start" : "beginning with the start")
            + ", anniversaries of 29 February on "
            + (leapDayRule() == LeapDayRule.FEBRUARY_28 ? "28 February" : "1 March");
    return step() == Step.DAY ? counting : counting + ", " + partStep();
  }

  private LocalDate counted(LocalDate date) {
    return convention() == Convention.AFTER ? date.minusDays(1) : date;
  }

  private Anniversaries anniversaries(LocalDate start) {
    return Anniversaries.of(start, leapDayRule());
  }

  private int total(Anniversaries anniversaries) {
    return switch (step()) {
      case DAY -> days(anniversaries.origin(), anniversaries.month(period().months()));
      case MONTH -> period().months();
      case YEAR -> period().years();
    };
  }

  private int elapsed(Anniversaries anniversaries, LocalDate counted) {
    return switch (step()) {
      case DAY -> days(anniversaries.origin(), counted);
      case MONTH -> {
        int complete = anniversaries.completeMonths(counted);
        yield begun(complete, anniversaries.month(complete), counted);
      }
      case YEAR -> {
        int complete = anniversaries.completeYears(counted);
        yield begun(complete, anniversaries.year(complete), counted);
      }
    };
  }

  private int begun(int complete, LocalDate anniversary, LocalDate counted) {
    boolean isPart = anniversary.isBefore(counted);
    return isPart && partStep() == PartStep.COUNTS_AS_ELAPSED ? complete + 1 : complete;
  }

  private static int days(LocalDate from, LocalDate to) {
    return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
  }

  @Value.Check
  void check() {
    checkArgument(
        step() != Step.YEAR || period().isWholeYears(),
        "SteppedScale period: must be whole years where the scale falls yearly, but was %s",
        period());
    checkArgument(
        convention() != Convention.DAY_OF,
        "SteppedScale convention: must be a way to count a period, but was %s",
        convention().name());
  }

  /** Collects the attributes of a {@link SteppedScale}. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all attributes of another scale.
     *
     * @param scale the scale to copy
     * @return this builder
     */
    Builder from(SteppedScale scale);

    /**
     * Sets {@link SteppedScale#period()}.
     *
     * @param period the length of the liability
     * @return this builder
     */
    Builder period(LiabilityPeriod period);

    /**
     * Sets {@link SteppedScale#step()}.
     *
     * @param step how often the scale falls
     * @return this builder
     */
    Builder step(Step step);

    /**
     * Sets {@link SteppedScale#shape()}.
     *
     * @param shape how the fraction depends on the steps
     * @return this builder
     */
    Builder shape(Shape shape);

    /**
     * Sets {@link SteppedScale#partStep()}.
     *
     * @param partStep what a begun step counts as
     * @return this builder
     */
    Builder partStep(PartStep partStep);

    /**
     * Sets {@link SteppedScale#leapDayRule()}.
     *
     * @param leapDayRule where anniversaries of 29 February fall in a year without one
     * @return this builder
     */
    Builder leapDayRule(LeapDayRule leapDayRule);

    /**
     * Sets {@link SteppedScale#convention()}.
     *
     * @param convention whether the first day counts
     * @return this builder
     */
    Builder convention(Convention convention);

    /**
     * Makes the scale.
     *
     * @return the scale
     * @throws IllegalStateException if the period or the step is missing
     * @throws IllegalArgumentException if the scale falls yearly and the period is not a number of
     *     years, or if the convention is {@link Convention#DAY_OF}
     */
    SteppedScale build();
  }
}
