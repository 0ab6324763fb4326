/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.concordat.core.identity.Urn;
import org.threeten.extra.LocalDateRange;

/**
 * That a school is passed over for a time, for every child or for behaviour only.
 *
 * <p>It is for the establishment named: one that opens in its place needs an exemption of its own. It expires
 * by itself. Immutable and thread-safe.
 *
 * @param school the school
 * @param scope for which children
 * @param period when, end-exclusive
 * @param ground why, such as {@code special measures}
 */
public record Exemption(Urn school, Scope scope, LocalDateRange period, String ground) {

  /** For which children a school is passed over. */
  public enum Scope {
    /** For all. */
    ALL,
    /** For those whose type of placement is about behaviour; a new arrival still comes. */
    BEHAVIOUR_ONLY
  }

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the period is empty or the ground is blank
   */
  public Exemption {
    checkArgument(
        !period.isEmpty(),
        "Exemption period: must not be empty, but for %s was %s",
        school,
        period);
    checkArgument(!ground.isBlank(), "Exemption ground: must not be blank, but was '%s'", ground);
  }

  /**
   * An exemption.
   *
   * @param school the school
   * @param scope for which children
   * @param first the first day
   * @param last the last day, inclusive
   * @param ground why
   * @return the exemption
   * @throws IllegalArgumentException if the last day is before the first, or the ground is blank
   */
  public static Exemption of(
      Urn school, Scope scope, LocalDate first, LocalDate last, String ground) {
    checkArgument(
        !last.isBefore(first),
        "Exemption last: must not be before the first day, %s, but was %s",
        first,
        last);
    return new Exemption(school, scope, LocalDateRange.of(first, last.plusDays(1)), ground);
  }

  /**
   * Whether it covers a type of placement on a date.
   *
   * @param type the type
   * @param on the date
   * @return true if the school is passed over
   */
  public boolean covers(PlacementType type, LocalDate on) {
    return period.contains(on) && (scope == Scope.ALL || type.behaviour());
  }
}
