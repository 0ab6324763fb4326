/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Role;

/** What the parties may want to do with a review. Immutable and thread-safe. */
public sealed interface ReviewCommand extends Command {

  /**
   * Fix the day of the meeting; until then it is the day on which the review is due.
   *
   * @param by who fixes it
   * @param on when
   * @param meeting the day of the meeting
   */
  record SetMeeting(Role by, LocalDate on, LocalDate meeting) implements ReviewCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public SetMeeting {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(meeting, "meeting");
    }
  }

  /**
   * Submit the school's written report.
   *
   * @param by who submits it
   * @param on when it arrives
   */
  record SubmitReport(Role by, LocalDate on) implements ReviewCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public SubmitReport {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Hold the meeting, with or without a report.
   *
   * @param by who holds it
   * @param on the day of the meeting
   * @param evidence what was found
   */
  record HoldReview(Role by, LocalDate on, ReviewEvidence evidence) implements ReviewCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public HoldReview {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(evidence, "evidence");
    }
  }

  /**
   * Conclude the outcome: what the evidence comes to, or worse.
   *
   * @param by who concludes it
   * @param on when
   * @param outcome the outcome
   */
  record ConcludeReview(Role by, LocalDate on, ReviewOutcome outcome) implements ReviewCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ConcludeReview {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(outcome, "outcome");
    }
  }
}
