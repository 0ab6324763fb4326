/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.participation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.identity.Urn;

/**
 * Whether a school came to one meeting of the panel.
 *
 * <p>Immutable and thread-safe.
 *
 * @param school the school, under the number it had then
 * @param meeting the day of the meeting
 * @param presence whether it came
 */
public record MeetingAttendance(Urn school, LocalDate meeting, Presence presence) {

  /** Whether a school came. */
  public enum Presence {
    /** Somebody with authority to decide came for it. */
    PRESENT,
    /** It was invited and nobody came. */
    AWAY,
    /** It was not invited, which is no fault of its own. */
    NOT_INVITED
  }

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public MeetingAttendance {
    requireNonNull(school, "school");
    requireNonNull(meeting, "meeting");
    requireNonNull(presence, "presence");
  }
}
