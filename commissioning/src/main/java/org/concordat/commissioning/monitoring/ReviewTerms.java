/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.money.Ratio;
import org.immutables.value.Value;

/**
 * What a contract says of its reviews and of what follows from them.
 *
 * <p>Thurrock reviews each base at least once a year, in a meeting that rests on the school's written
 * report, and asks for remedial action within an agreed period with a further review (DFE-RR224, part 4,
 * Thurrock). Every figure is for the contract; the defaults below are this library's.
 *
 * <pre>{@code
 * ReviewTerms terms = ReviewTerms.builder()
 *     .reportBefore(TimeLimit.schoolDaysAfter(10))
 *     .addStandard(Standard.of("safeguarding", "safeguarding is effective"))
 *     .addIndicator(PerformanceIndicator.maintaining(
 *         "attendance", "attendance in per cent", Direction.HIGHER_IS_BETTER, Ratio.of(93)))
 *     .build();
 * terms.everyMonths();      // 12
 * terms.reReviewWithin();   // 15 school days after the event
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ReviewTerms {

  private static final int A_YEAR = 12;

  private static final int SCHOOL_DAYS_TO_RE_REVIEW = 15;

  private static final int SCHOOL_DAYS_TO_CONCLUDE = 10;

  ReviewTerms() {}

  /**
   * Begins review terms.
   *
   * @return a builder that lacks the time for the report
   */
  public static Builder builder() {
    return ImmutableReviewTerms.builder();
  }

  /**
   * A review a year, with nothing yet to look at: a contract whose outcomes name indicators can be drafted with
   * it, but not proposed, because no indicator is defined.
   *
   * @param reportBefore the time that must lie between the report and the meeting
   * @return the terms
   */
  public static ReviewTerms yearly(TimeLimit reportBefore) {
    return builder().reportBefore(reportBefore).build();
  }

  /**
   * The months from one review to the next; 12 unless given.
   *
   * @return the number, from 1 to 12
   */
  @Value.Default
  public int everyMonths() {
    return A_YEAR;
  }

  /**
   * The last day on which the first review is in time.
   *
   * @return the day; empty if it is the last day of the first interval, such as the day before the first
   *     anniversary of the start
   */
  public abstract Optional<LocalDate> firstDue();

  /**
   * The time that must lie between the school's written report and the meeting.
   *
   * @return such as 10 school days
   */
  public abstract TimeLimit reportBefore();

  /**
   * The time from the meeting in which its outcome is to be concluded; 10 school days unless given.
   *
   * @return the time
   */
  @Value.Default
  public TimeLimit concludeWithin() {
    return TimeLimit.schoolDaysAfter(SCHOOL_DAYS_TO_CONCLUDE);
  }

  /**
   * What must hold.
   *
   * @return the standards, in the order of the contract
   */
  public abstract ImmutableList<Standard> standards();

  /**
   * What is measured.
   *
   * @return the indicators, in the order of the contract
   */
  public abstract ImmutableList<PerformanceIndicator> indicators();

  /**
   * The time in which both parties are to agree remedial action; 15 school days unless given.
   *
   * @return the time from the outcome, or from a further review that opens a further period
   */
  @Value.Default
  public TimeLimit agreeWithin() {
    return TimeLimit.schoolDaysAfter(SCHOOL_DAYS_TO_RE_REVIEW);
  }

  /**
   * The time from the end of the agreed period to the further review; 15 school days unless given.
   *
   * @return the time
   */
  @Value.Default
  public TimeLimit reReviewWithin() {
    return TimeLimit.schoolDaysAfter(SCHOOL_DAYS_TO_RE_REVIEW);
  }

  /**
   * How often the period of an action may be extended; once unless given.
   *
   * @return the number, from 0
   */
  @Value.Default
  public int extensions() {
    return 1;
  }

  /**
   * How often the period of an action may be extended after a review of serious concern; not at all unless
   * given.
   *
   * @return the number, from 0
   */
  @Value.Default
  public int extensionsInSeriousConcern() {
    return 0;
  }

  /**
   * How much of a payment may be withheld while a remedy is in default; nothing unless given.
   *
   * @return the share, from 0 to 1
   */
  @Value.Default
  public Ratio withholdingCap() {
    return Ratio.ZERO;
  }

  /**
   * How often the period of an action may be extended after an outcome.
   *
   * @param outcome the outcome of the review
   * @return {@link #extensions()}, or {@link #extensionsInSeriousConcern()} after the worst outcome
   */
  public final int extensionsAfter(ReviewOutcome outcome) {
    return outcome == ReviewOutcome.SERIOUS_CONCERN ? extensionsInSeriousConcern() : extensions();
  }

  /**
   * Whether a code is that of a standard or indicator here.
   *
   * @param code the code
   * @return true if it is
   */
  public final boolean names(String code) {
    return codes().anyMatch(code::equals);
  }

  private Stream<String> codes() {
    return Stream.concat(
        standards().stream().map(Standard::code),
        indicators().stream().map(PerformanceIndicator::code));
  }

  static void checkInterval(String type, int everyMonths) {
    checkArgument(
        everyMonths >= 1 && everyMonths <= A_YEAR,
        "%s everyMonths: must be from 1 to 12, but was %s",
        type,
        everyMonths);
  }

  @Value.Check
  void check() {
    checkInterval("ReviewTerms", everyMonths());
    List<String> codes = codes().toList();
    checkArgument(
        codes.stream().distinct().count() == codes.size(),
        "ReviewTerms codes: must be distinct, but were %s",
        codes);
    checkArgument(
        extensions() >= 0,
        "ReviewTerms extensions: must not be negative, but were %s",
        extensions());
    checkArgument(
        extensionsInSeriousConcern() >= 0,
        "ReviewTerms extensionsInSeriousConcern: must not be negative, but were %s",
        extensionsInSeriousConcern());
    checkArgument(
        !withholdingCap().isNegative() && withholdingCap().compareTo(Ratio.ONE) <= 0,
        "ReviewTerms withholdingCap: must be from 0 to 1, but was %s",
        withholdingCap());
  }

  /** Collects the attributes of {@link ReviewTerms}. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all attributes of other terms.
     *
     * @param terms the terms to copy
     * @return this builder
     */
    Builder from(ReviewTerms terms);

    /**
     * Sets {@link ReviewTerms#everyMonths()}.
     *
     * @param everyMonths the months from one review to the next
     * @return this builder
     */
    Builder everyMonths(int everyMonths);

    /**
     * Sets {@link ReviewTerms#firstDue()}.
     *
     * @param firstDue the last day on which the first review is in time
     * @return this builder
     */
    Builder firstDue(LocalDate firstDue);

    /**
     * Sets {@link ReviewTerms#reportBefore()}.
     *
     * @param reportBefore the time between the report and the meeting
     * @return this builder
     */
    Builder reportBefore(TimeLimit reportBefore);

    /**
     * Sets {@link ReviewTerms#concludeWithin()}.
     *
     * @param concludeWithin the time from the meeting to its outcome
     * @return this builder
     */
    Builder concludeWithin(TimeLimit concludeWithin);

    /**
     * Adds to {@link ReviewTerms#standards()}.
     *
     * @param standard a standard
     * @return this builder
     */
    Builder addStandard(Standard standard);

    /**
     * Adds to {@link ReviewTerms#standards()}.
     *
     * @param standards standards, in order
     * @return this builder
     */
    Builder addAllStandards(Iterable<? extends Standard> standards);

    /**
     * Adds to {@link ReviewTerms#indicators()}.
     *
     * @param indicator an indicator
     * @return this builder
     */
    Builder addIndicator(PerformanceIndicator indicator);

    /**
     * Adds to {@link ReviewTerms#indicators()}.
     *
     * @param indicators indicators, in order
     * @return this builder
     */
    Builder addAllIndicators(Iterable<? extends PerformanceIndicator> indicators);

    /**
     * Sets {@link ReviewTerms#agreeWithin()}.
     *
     * @param agreeWithin the time in which remedial action is to be agreed
     * @return this builder
     */
    Builder agreeWithin(TimeLimit agreeWithin);

    /**
     * Sets {@link ReviewTerms#reReviewWithin()}.
     *
     * @param reReviewWithin the time from the end of the agreed period to the further review
     * @return this builder
     */
    Builder reReviewWithin(TimeLimit reReviewWithin);

    /**
     * Sets {@link ReviewTerms#extensions()}.
     *
     * @param extensions how often the period of an action may be extended
     * @return this builder
     */
    Builder extensions(int extensions);

    /**
     * Sets {@link ReviewTerms#extensionsInSeriousConcern()}.
     *
     * @param extensionsInSeriousConcern how often it may after a review of serious concern
     * @return this builder
     */
    Builder extensionsInSeriousConcern(int extensionsInSeriousConcern);

    /**
     * Sets {@link ReviewTerms#withholdingCap()}.
     *
     * @param withholdingCap how much of a payment may be withheld in default
     * @return this builder
     */
    Builder withholdingCap(Ratio withholdingCap);

    /**
     * Makes the terms.
     *
     * @return the terms
     * @throws IllegalStateException if the time for the report is missing
     * @throws IllegalArgumentException if the interval is not from 1 to 12 months, if two standards or
     *     indicators have one code, if a number of extensions is negative, or if the share to withhold is not
     *     from 0 to 1
     */
    ReviewTerms build();
  }
}
