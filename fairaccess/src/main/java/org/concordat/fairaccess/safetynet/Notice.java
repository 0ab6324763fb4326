/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;

/**
 * That a school told what it had to tell.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it told
 * @param pupil of which child
 * @param school the school, under the URN it has when it tells
 * @param about the day of the application, answer, joining or deletion that it told of
 * @param on the day on which it told
 */
public record Notice(
    NoticeKind kind, PupilReference pupil, Urn school, LocalDate about, LocalDate on) {

  /**
   * Refuses null.
   *
   * @throws NullPointerException if a component is null
   */
  public Notice {
    requireNonNull(kind, "kind");
    requireNonNull(pupil, "pupil");
    requireNonNull(school, "school");
    requireNonNull(about, "about");
    requireNonNull(on, "on");
  }
}
