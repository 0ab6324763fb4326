/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel;

import static java.util.Objects.requireNonNull;

/**
 * A meeting after a proposal, and what became of it.
 *
 * <p>A proposal that was refused leaves cases and facts as they were; one that was put to the vote and lost, or
 * for which there was no quorum, is in the minutes all the same. Immutable and thread-safe.
 *
 * @param meeting the meeting after the proposal
 * @param outcome what became of it
 */
public record MeetingStep(PanelMeeting meeting, PanelOutcome outcome) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public MeetingStep {
    requireNonNull(meeting, "meeting");
    requireNonNull(outcome, "outcome");
  }

  /**
   * The meeting after a decision, for a caller who expects no refusal.
   *
   * @return the meeting
   * @throws IllegalStateException if the proposal was refused; the message holds the reasons
   */
  public PanelMeeting orElseThrow() {
    outcome.orElseThrow();
    return meeting;
  }
}
