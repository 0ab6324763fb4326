/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.participation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.identity.Urn;

/**
 * That a school refused a child whom the panel placed with it.
 *
 * <p>It names no child, so two that are equal may be of two children whom a school refused on one day for one reason, and
 * nothing here can tell them from one that was put in twice. Each counts as one: whoever draws them from cases takes each
 * refusal of a case once.
 *
 * <p>Immutable and thread-safe.
 *
 * @param school the school, under the number it had then
 * @param on the day of the refusal, or the day from which silence counted as one
 * @param deemed whether it kept silent
 * @param reason the reason it gave, in the words that the area counts by, such as {@code year group full};
 *     nothing that identifies a pupil; empty where it kept silent
 */
public record PlaceRefusal(Urn school, LocalDate on, boolean deemed, String reason) {

  /**
   * Checks the reason, and strips blanks around it, so that the area counts it as one.
   *
   * @throws IllegalArgumentException if a school that kept silent has a reason, or one that spoke has none
   * @throws NullPointerException if a component is null
   */
  public PlaceRefusal {
    requireNonNull(school, "school");
    requireNonNull(on, "on");
    requireNonNull(reason, "reason");
    checkArgument(
        reason.isBlank() == deemed,
        "PlaceRefusal reason: must be given unless the school kept silent, but was '%s' for %s",
        reason,
        school);
    reason = reason.strip();
  }

  /**
   * A refusal in writing.
   *
   * @param school the school
   * @param on the day
   * @param reason the reason, in the words that the area counts by
   * @return the refusal
   * @throws IllegalArgumentException if the reason is blank
   */
  public static PlaceRefusal of(Urn school, LocalDate on, String reason) {
    return new PlaceRefusal(school, on, false, reason);
  }

  /**
   * Silence that came to count as a refusal.
   *
   * @param school the school
   * @param on the day from which it counts
   * @return the refusal
   */
  public static PlaceRefusal bySilence(Urn school, LocalDate on) {
    return new PlaceRefusal(school, on, true, "");
  }
}
