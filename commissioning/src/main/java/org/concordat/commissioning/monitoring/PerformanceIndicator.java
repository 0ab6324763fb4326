/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Reason;
import org.immutables.value.Value;

/**
 * What is measured at every review: a target, the way it gets better, and how far short is still within
 * tolerance.
 *
 * <p>Values are exact, in whatever unit the contract names: a share of 85 per cent is 17/20, fifteen hours
 * are 15. Where the contract says that a level is at least to be maintained, the baseline is the target
 * unless a better one is given. Of a target of 90 per cent with a tolerance of 5 points:
 *
 * <pre>
 * 90 %              met
 * 85 %              within tolerance
 * 84 %              missed
 * nothing measured  no data, never zero
 * 1 of 3 pupils     suppressed, where the smallest group is 5
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class PerformanceIndicator {

  PerformanceIndicator() {}

  /**
   * Begins an indicator.
   *
   * @return a builder that lacks code, description, and a target or baseline
   */
  public static Builder builder() {
    return ImmutablePerformanceIndicator.builder();
  }

  /**
   * A level that is at least to be maintained.
   *
   * @param code the stable code
   * @param description what is measured, in words
   * @param direction which way it gets better
   * @param baseline the level when the contract was made
   * @return the indicator, with the baseline as its target and no tolerance
   * @throws IllegalArgumentException if the code is not of its form, or if the description is blank
   */
  public static PerformanceIndicator maintaining(
      String code, String description, Direction direction, Ratio baseline) {
    return builder()
        .code(code)
        .description(description)
        .direction(direction)
        .baseline(baseline)
        .build();
  }

  /**
   * The stable code, unique among the standards and indicators of a contract.
   *
   * @return the code
   */
  public abstract String code();

  /**
   * What is measured.
   *
   * @return the description, with its unit
   */
  public abstract String description();

  /**
   * Which way it gets better; upwards unless given.
   *
   * @return the direction
   */
  @Value.Default
  public Direction direction() {
    return Direction.HIGHER_IS_BETTER;
  }

  /**
   * The level when the contract was made.
   *
   * @return the baseline, or empty
   */
  public abstract Optional<Ratio> baseline();

  /**
   * The value to reach; the baseline unless given.
   *
   * <p>Equal values may differ in whether this was given, which no accessor tells: a copy keeps what was given,
   * and finds anew what was not.
   *
   * @return the target
   */
  public final Ratio target() {
    return effectiveTarget();
  }

  /** What was given as {@link #target()}, which a copy takes over; empty where the rest decides. */
  @Value.Auxiliary
  abstract Optional<Ratio> givenTarget();

  /** The answer of {@link #target()}, by which two values are compared. */
  @Value.Derived
  Ratio effectiveTarget() {
    return givenTarget()
        .or(this::baseline)
        .orElseThrow(() -> new IllegalArgumentException(
            "PerformanceIndicator target: must be given where there is no baseline, but for "
                + code()
                + " was not"));
  }

  /**
   * How far short of the target is not yet missed; nothing unless given.
   *
   * @return the tolerance, in the unit of the target
   */
  @Value.Default
  public Ratio tolerance() {
    return Ratio.ZERO;
  }

  /**
   * The smallest group whose reading says enough; 0 unless given, so that every group does.
   *
   * @return the number of pupils
   */
  @Value.Default
  public int minimumCohort() {
    return 0;
  }

  /**
   * What is done with the reading of a smaller group; it is suppressed unless given.
   *
   * @return the treatment
   */
  @Value.Default
  public SmallCohort smallCohort() {
    return SmallCohort.SUPPRESS;
  }

  /**
   * What a review comes to at least when the target is missed; it is noted, and asks for nothing, unless
   * given.
   *
   * @return the outcome
   */
  @Value.Default
  public ReviewOutcome whenMissed() {
    return ReviewOutcome.SATISFACTORY;
  }

  /**
   * Judges a reading.
   *
   * @param reading a reading of this indicator
   * @return the reading, its band, and whether its group is small
   * @throws IllegalArgumentException if it is a reading of another indicator
   */
  public final IndicatorResult judge(IndicatorReading reading) {
    checkArgument(
        reading.indicator().equals(code()),
        "PerformanceIndicator reading: must be of %s, but was of %s",
        code(),
        reading.indicator());
    boolean isSmall = reading.cohort().filter(size -> size < minimumCohort()).isPresent();
    if (reading.value().isEmpty()) {
      return new IndicatorResult(this, reading, Band.NO_DATA, isSmall);
    }
    boolean isHidden = isSmall && smallCohort() == SmallCohort.SUPPRESS;
    return new IndicatorResult(
        this, reading, isHidden ? Band.SUPPRESSED : band(reading.value().orElseThrow()), isSmall);
  }

  private Band band(Ratio value) {
    if (direction().reaches(value, target())) {
      return Band.MET;
    }
    return direction().reaches(value, direction().eased(target(), tolerance()))
        ? Band.WITHIN_TOLERANCE
        : Band.MISSED;
  }

  @Value.Check
  void check() {
    Reason.checkCode(code());
    checkArgument(
        !description().isBlank(),
        "PerformanceIndicator description: must not be blank, but was '%s'",
        description());
    checkArgument(
        !tolerance().isNegative(),
        "PerformanceIndicator tolerance: must not be negative, but was %s",
        tolerance());
    checkArgument(
        minimumCohort() >= 0,
        "PerformanceIndicator minimumCohort: must not be negative, but was %s",
        minimumCohort());
    checkArgument(
        baseline().filter(level -> !direction().reaches(target(), level)).isEmpty(),
        "PerformanceIndicator target: must not fall short of the baseline, but was %s",
        target());
  }

  /**
   * The indicator with its target.
   *
   * @return such as {@code attendance in per cent, at least 90}
   */
  @Override
  public String toString() {
    return description() + ", " + direction() + " " + target();
  }

  /** Collects the attributes of a {@link PerformanceIndicator}. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all attributes of another indicator. Unless it was given there, {@link
     * PerformanceIndicator#target()} follows from what the copy has.
     *
     * @param indicator the indicator to copy
     * @return this builder
     */
    Builder from(PerformanceIndicator indicator);

    /**
     * Sets {@link PerformanceIndicator#code()}.
     *
     * @param code the stable code
     * @return this builder
     */
    Builder code(String code);

    /**
     * Sets {@link PerformanceIndicator#description()}.
     *
     * @param description what is measured, with its unit
     * @return this builder
     */
    Builder description(String description);

    /**
     * Sets {@link PerformanceIndicator#direction()}.
     *
     * @param direction which way it gets better
     * @return this builder
     */
    Builder direction(Direction direction);

    /**
     * Sets {@link PerformanceIndicator#baseline()}.
     *
     * @param baseline the level when the contract was made
     * @return this builder
     */
    Builder baseline(Ratio baseline);

    /**
     * Sets {@link PerformanceIndicator#target()}.
     *
     * @param target the value to reach
     * @return this builder
     */
    Builder target(Ratio target);

    /**
     * Sets {@link PerformanceIndicator#tolerance()}.
     *
     * @param tolerance how far short of the target is not yet missed
     * @return this builder
     */
    Builder tolerance(Ratio tolerance);

    /**
     * Sets {@link PerformanceIndicator#minimumCohort()}.
     *
     * @param minimumCohort the smallest group whose reading says enough
     * @return this builder
     */
    Builder minimumCohort(int minimumCohort);

    /**
     * Sets {@link PerformanceIndicator#smallCohort()}.
     *
     * @param smallCohort what is done with the reading of a smaller group
     * @return this builder
     */
    Builder smallCohort(SmallCohort smallCohort);

    /**
     * Sets {@link PerformanceIndicator#whenMissed()}.
     *
     * @param whenMissed what a review comes to at least when the target is missed
     * @return this builder
     */
    Builder whenMissed(ReviewOutcome whenMissed);

    /**
     * Makes the indicator.
     *
     * @return the indicator
     * @throws IllegalStateException if code or description is missing
     * @throws IllegalArgumentException if there is neither target nor baseline, if the code is not of its
     *     form, if the description is blank, if tolerance or minimum cohort is negative, or if the target
     *     falls short of the baseline
     */
    PerformanceIndicator build();
  }
}
