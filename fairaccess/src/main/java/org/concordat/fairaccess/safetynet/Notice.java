/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;

/**
 * That a school told the authority what it had to tell.
 *
 * <p>The answer to a parent is no notice: it is the {@link ChildFact.Offered offer}, the {@link ChildFact.Refused
 * refusal} or the child's {@link ChildFact.Joined joining}. A leaver may be told of before the deletion, everything else
 * only once it has happened.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it told
 * @param pupil of which child
 * @param school the school, under the URN it has when it tells
 * @param about the day of the application, outcome, joining or deletion that it told of
 * @param on the day on which it told
 */
public record Notice(
    NoticeKind kind, PupilReference pupil, Urn school, LocalDate about, LocalDate on) {

  /**
   * Checks the kind and the days.
   *
   * @throws IllegalArgumentException if the kind is the answer to a parent, or if it was told before the day that it
   *     tells of and is not of a leaver
   * @throws NullPointerException if a component is null
   */
  public Notice {
    requireNonNull(kind, "kind");
    requireNonNull(pupil, "pupil");
    requireNonNull(school, "school");
    requireNonNull(about, "about");
    requireNonNull(on, "on");
    checkArgument(
        kind != NoticeKind.ANSWER,
        "Notice kind: must be one of which the authority is told, the answer to a parent being a"
            + " fact, but was %s",
        kind);
    checkArgument(
        kind == NoticeKind.LEAVER || !on.isBefore(about),
        "Notice on: must not be before the day that it tells of, %s, but was %s",
        about,
        on);
  }
}
