/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.rule.Citation;
import org.immutables.value.Value;

/**
 * What is known of a review: when it is due, its report, its meeting, its evidence and its outcome.
 *
 * <p>A review begins with {@link #of}; the rest is what its events fold to. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ReviewStanding {

  ReviewStanding() {}

  /**
   * A review of which nothing has happened.
   *
   * @param number which review of the contract, from 1
   * @param due the last day on which it is in time
   * @param terms what the contract says of reviews
   * @param clause where the contract says so
   * @param failedBefore the codes of the standards that failed at the last review that was held
   * @return the standing
   * @throws IllegalArgumentException if the number is not positive
   */
  public static ReviewStanding of(
      int number, LocalDate due, ReviewTerms terms, Citation clause, Set<String> failedBefore) {
    return ImmutableReviewStanding.builder()
        .number(number)
        .due(due)
        .terms(terms)
        .clause(clause)
        .failedBefore(failedBefore)
        .build();
  }

  /**
   * Which review of the contract it is.
   *
   * @return the number, from 1
   */
  public abstract int number();

  /**
   * The last day on which it is in time.
   *
   * @return the day
   */
  public abstract LocalDate due();

  /**
   * What the contract says of reviews.
   *
   * @return the terms
   */
  public abstract ReviewTerms terms();

  /**
   * Where the contract says so.
   *
   * @return the clause
   */
  public abstract Citation clause();

  /**
   * The standards that failed at the last review that was held.
   *
   * @return their codes
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<String> failedBefore();

  /**
   * The day fixed for the meeting.
   *
   * @return the day, or empty
   */
  public abstract Optional<LocalDate> meeting();

  /**
   * When the school's report arrived.
   *
   * @return the day, or empty
   */
  public abstract Optional<LocalDate> reportReceivedOn();

  /**
   * When the meeting was held.
   *
   * @return the day, or empty
   */
  public abstract Optional<LocalDate> heldOn();

  /**
   * What the meeting found.
   *
   * @return the evidence, or empty
   */
  public abstract Optional<ReviewEvidence> evidence();

  /**
   * What was found about the review itself.
   *
   * @return the findings
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ReviewFinding> findings();

  /**
   * What was concluded.
   *
   * @return the outcome, or empty
   */
  public abstract Optional<ReviewOutcome> outcome();

  /**
   * The day of the meeting as planned.
   *
   * @return the day fixed for it, or else the day on which the review is due
   */
  public final LocalDate plannedMeeting() {
    return meeting().orElse(due());
  }

  /**
   * What the evidence comes to.
   *
   * @return the assessment; empty before the meeting
   */
  public final Optional<ReviewAssessment> assessment() {
    return evidence().map(found -> ReviewAssessment.of(terms(), found, failedBefore()));
  }

  final ReviewStanding meetingSet(LocalDate day) {
    return copy().meeting(day).build();
  }

  final ReviewStanding reported(LocalDate on) {
    return copy().reportReceivedOn(on).build();
  }

  final ReviewStanding held(ReviewEvent.Held event) {
    return copy()
        .heldOn(event.on())
        .evidence(event.evidence())
        .findings(event.findings())
        .build();
  }

  final ReviewStanding concluded(ReviewOutcome concluded) {
    return copy().outcome(concluded).build();
  }

  @Value.Check
  void check() {
    checkArgument(number() > 0, "ReviewStanding number: must be positive, but was %s", number());
  }

  private ImmutableReviewStanding.Builder copy() {
    return ImmutableReviewStanding.builder().from(this);
  }
}
