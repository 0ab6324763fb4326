/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.concordat.core.procedure.Event;

/** What happens to a review. Immutable and thread-safe. */
public sealed interface ReviewEvent extends Event {

  /**
   * The day of the meeting was fixed.
   *
   * @param on when
   * @param meeting the day of the meeting
   */
  record MeetingSet(LocalDate on, LocalDate meeting) implements ReviewEvent {}

  /**
   * The school's report arrived.
   *
   * @param on when
   */
  record ReportReceived(LocalDate on) implements ReviewEvent {}

  /**
   * The day for the report went by without one.
   *
   * @param on the day after it
   */
  record ReportMissed(LocalDate on) implements ReviewEvent {}

  /**
   * The day for the review went by without a meeting.
   *
   * @param on the day after it
   */
  record MeetingMissed(LocalDate on) implements ReviewEvent {}

  /**
   * The meeting was held.
   *
   * @param on when
   * @param evidence what was found
   * @param findings what was found about the review itself
   */
  record Held(LocalDate on, ReviewEvidence evidence, ImmutableSortedSet<ReviewFinding> findings)
      implements ReviewEvent {}

  /**
   * Nothing has to be put right.
   *
   * @param on when that was concluded
   */
  record FoundSatisfactory(LocalDate on) implements ReviewEvent {}

  /**
   * Something has to be put right.
   *
   * @param on when that was concluded
   */
  record RemedyRequired(LocalDate on) implements ReviewEvent {}

  /**
   * Something has to be put right, one level up.
   *
   * @param on when that was concluded
   */
  record SeriousConcernFound(LocalDate on) implements ReviewEvent {}
}
