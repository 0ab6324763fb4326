/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import static java.util.Objects.requireNonNull;

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
  record MeetingSet(LocalDate on, LocalDate meeting) implements ReviewEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public MeetingSet {
      requireNonNull(on, "on");
      requireNonNull(meeting, "meeting");
    }
  }

  /**
   * The school's report arrived.
   *
   * @param on when
   */
  record ReportReceived(LocalDate on) implements ReviewEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReportReceived {
      requireNonNull(on, "on");
    }
  }

  /**
   * The day for the report went by without one.
   *
   * @param on the day after it
   */
  record ReportMissed(LocalDate on) implements ReviewEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReportMissed {
      requireNonNull(on, "on");
    }
  }

  /**
   * The day for the review went by without a meeting.
   *
   * @param on the day after it
   */
  record MeetingMissed(LocalDate on) implements ReviewEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public MeetingMissed {
      requireNonNull(on, "on");
    }
  }

  /**
   * The meeting was held.
   *
   * @param on when
   * @param evidence what was found
   * @param findings what was found about the review itself
   */
  record Held(LocalDate on, ReviewEvidence evidence, ImmutableSortedSet<ReviewFinding> findings)
      implements ReviewEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Held {
      requireNonNull(on, "on");
      requireNonNull(evidence, "evidence");
      requireNonNull(findings, "findings");
    }
  }

  /**
   * Nothing has to be put right.
   *
   * @param on when that was concluded
   */
  record FoundSatisfactory(LocalDate on) implements ReviewEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public FoundSatisfactory {
      requireNonNull(on, "on");
    }
  }

  /**
   * Something has to be put right.
   *
   * @param on when that was concluded
   */
  record RemedyRequired(LocalDate on) implements ReviewEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RemedyRequired {
      requireNonNull(on, "on");
    }
  }

  /**
   * Something has to be put right, one level up.
   *
   * @param on when that was concluded
   */
  record SeriousConcernFound(LocalDate on) implements ReviewEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public SeriousConcernFound {
      requireNonNull(on, "on");
    }
  }
}
