/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.scale;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
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
 * scale.withHold(LiabilityPeriod.ofYears(5))
 *     .fractionOn(start, LocalDate.of(2019, 9, 1));      // 17/20
 * }</pre>
 *
 * <p>Where the end is a date of its own that is no anniversary, the last step is a short one and counts as a
 * step like the others. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class SteppedScale implements DiminishingScale {

  SteppedScale() {}

  /**
   * Begins a scale.
   *
   * @return a builder that lacks the timing and the step
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
    return of(new Timing.Limited(period), step, Shape.straightLine());
  }

  /**
   * A scale of any shape.
   *
   * @param timing how long the liability lasts
   * @param step how often the scale falls
   * @param shape how the fraction depends on the steps
   * @return the scale; part steps count as remaining
   * @throws IllegalArgumentException if the scale falls yearly and the period is not a number of years, or
   *     if the shape does not fit timing and step
   */
  public static SteppedScale of(Timing timing, Step step, Shape shape) {
    return builder().timing(timing).step(step).shape(shape).build();
  }

  /**
   * How long the liability lasts.
   *
   * @return the timing, counted from the start, end-exclusive
   */
  public abstract Timing timing();

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
   * For how long the whole is at risk before the shape begins; for no time unless given.
   *
   * @return the time from the start, shorter than the liability
   */
  public abstract Optional<LiabilityPeriod> hold();

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

  /**
   * This scale with a time at its beginning during which the whole is at risk.
   *
   * @param hold the time from the start
   * @return a copy
   * @throws IllegalArgumentException if it is not shorter than the liability, or if the scale falls yearly
   *     and it is not a number of years
   */
  public abstract SteppedScale withHold(LiabilityPeriod hold);

  @Override
  public final Ratio fractionOn(LocalDate start, LocalDate date) {
    LocalDate counted = counted(date);
    Anniversaries anniversaries = anniversaries(start);
    Optional<LocalDate> end = endOf(start);
    if (!counted.isAfter(start)) {
      return Ratio.ONE;
    }
    if (end.isPresent() && !date.isBefore(end.get())) {
      return Ratio.ZERO;
    }
    int held = held(anniversaries);
    int elapsed = Math.max(0, elapsed(anniversaries, counted) - held);
    int total = end.isPresent() ? total(anniversaries, counted(end.get())) - held : 0;
    return total > 0 && elapsed >= total ? Ratio.ZERO : shape().fraction(elapsed, total);
  }

  @Override
  public final Optional<LocalDate> endOf(LocalDate start) {
    Optional<LocalDate> end = timing().endOf(anniversaries(start), convention());
    LocalDate held =
        hold().map(period -> anniversaries(start).month(period.months())).orElse(start);
    checkArgument(
        end.map(held::isBefore).orElse(true),
        "SteppedScale end: must be after the start and the hold, %s, but was %s",
        held,
        end.orElse(held));
    return end;
  }

  @Override
  public final String wording() {
    StringBuilder text =
        new StringBuilder("The liability lasts ").append(timing().wording());
    text.append(convention() == Convention.AFTER ? " from" : " beginning with")
        .append(" its start");
    text.append(
        convention() == Convention.AFTER
            ? ", the day of the start itself not being counted."
            : ", the day of the start itself being counted.");
    hold()
        .ifPresent(period -> text.append(" For the first ")
            .append(period)
            .append(" the whole is at risk, and the scale is counted from then on."));
    text.append(" The fraction at risk ").append(shape().wording(step())).append('.');
    if (step() != Step.DAY) {
      text.append(" A ")
          .append(step().singular())
          .append(" that has begun and is not complete counts as ")
          .append(partStep() == PartStep.COUNTS_AS_REMAINING ? "remaining" : "elapsed")
          .append('.');
    }
    return text.append(
            " Anniversaries are counted from the start itself, and one of 29 February falls on ")
        .append(leapDayRule() == LeapDayRule.FEBRUARY_28 ? "28 February" : "1 March")
        .append(" in a year without that day.")
        .toString();
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
    Optional<LocalDate> end = endOf(start);
    int held = held(anniversaries);
    int elapsed = counted.isAfter(start) ? Math.max(0, elapsed(anniversaries, counted) - held) : 0;
    int total = end.map(last -> total(anniversaries, counted(last)) - held).orElse(0);
    int left = Math.max(0, total - elapsed);
    return Explanation.of(
        "fraction at risk",
        shape() instanceof Shapes.StraightLine
            ? Datum.ofFraction(left, total)
            : fractionOn(start, date).toDatum(),
        Explanation.given("shape", Datum.of(shape().toString() + holding())),
        end.isPresent()
            ? Explanation.given(step() + " left", Datum.of(left))
            : Explanation.given(step() + " elapsed", Datum.of(elapsed)),
        end.isPresent()
            ? Explanation.given(step() + " in all", Datum.of(total))
            : Explanation.given("lasts", Datum.of(timing().toString())),
        Explanation.given("counted", Datum.of(counting())));
  }

  private String holding() {
    return hold().map(period -> " after " + period + " at the whole").orElse("");
  }

  private String counting() {
    String counting =
        (convention() == Convention.AFTER ? "from the start" : "beginning with the start")
            + ", anniversaries of 29 February on "
            + (leapDayRule() == LeapDayRule.FEBRUARY_28 ? "28 February" : "1 March");
    return step() == Step.DAY ? counting : counting + ", " + partStep();
  }

  /** Whether the fraction is a straight line without a hold, over a period. */
  final boolean isPlainLine() {
    return shape() instanceof Shapes.StraightLine
        && hold().isEmpty()
        && timing() instanceof Timing.Limited;
  }

  private LocalDate counted(LocalDate date) {
    return convention() == Convention.AFTER ? date.minusDays(1) : date;
  }

  private Anniversaries anniversaries(LocalDate start) {
    return Anniversaries.of(start, leapDayRule());
  }

  private int held(Anniversaries anniversaries) {
    return hold()
        .map(period -> switch (step()) {
          case DAY -> days(anniversaries.origin(), anniversaries.month(period.months()));
          case MONTH -> period.months();
          case YEAR -> period.years();
        })
        .orElse(0);
  }

  private int total(Anniversaries anniversaries, LocalDate last) {
    return switch (step()) {
      case DAY -> days(anniversaries.origin(), last);
      case MONTH -> {
        int complete = anniversaries.completeMonths(last);
        yield anniversaries.month(complete).isBefore(last) ? complete + 1 : complete;
      }
      case YEAR -> {
        int complete = anniversaries.completeYears(last);
        yield anniversaries.year(complete).isBefore(last) ? complete + 1 : complete;
      }
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
        step() != Step.YEAR || isWholeYears(),
        "SteppedScale period: must be whole years where the scale falls yearly, but was %s",
        timing() + hold().map(period -> " with a hold of " + period).orElse(""));
    checkArgument(
        convention() != Convention.DAY_OF,
        "SteppedScale convention: must be a way to count a period, but was %s",
        convention().name());
    shape().checkFits(step(), afterHold());
  }

  private boolean isWholeYears() {
    return (!(timing() instanceof Timing.Limited limited) || limited.period().isWholeYears())
        && hold().map(LiabilityPeriod::isWholeYears).orElse(true);
  }

  private Timing afterHold() {
    if (hold().isEmpty() || !(timing() instanceof Timing.Limited limited)) {
      return timing();
    }
    int left = limited.period().months() - hold().get().months();
    checkArgument(
        left > 0,
        "SteppedScale hold: must be shorter than the liability of %s, but was %s",
        limited,
        hold().get());
    return Timing.ofMonths(left);
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
     * Sets {@link SteppedScale#timing()}.
     *
     * @param timing how long the liability lasts
     * @return this builder
     */
    Builder timing(Timing timing);

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
     * Sets {@link SteppedScale#hold()}.
     *
     * @param hold for how long the whole is at risk first
     * @return this builder
     */
    Builder hold(LiabilityPeriod hold);

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
     * @throws IllegalStateException if the timing or the step is missing
     * @throws IllegalArgumentException if the scale falls yearly and period or hold are not numbers of
     *     years, if the hold is not shorter than the liability, if the shape does not fit timing and
     *     step, or if the convention is {@link Convention#DAY_OF}
     */
    SteppedScale build();
  }
}
