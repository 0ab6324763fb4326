/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

import static java.util.Objects.requireNonNull;

/**
 * The calendars that a {@link TimeLimit} may need: one school's or authority's, and the working days.
 *
 * <p>Whose school calendar it is decides the answer: the days of an exclusion are those of the school,
 * while a panel may count those of the authority. A limit in calendar days, weeks or months needs neither.
 *
 * <p>Immutable and thread-safe.
 *
 * @param school the school days
 * @param working the working days
 */
public record Calendars(SchoolCalendar school, WorkingDays working) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Calendars {
    requireNonNull(school, "school");
    requireNonNull(working, "working");
  }

  /**
   * Both calendars.
   *
   * @param school the school days
   * @param working the working days
   * @return the pair
   */
  public static Calendars of(SchoolCalendar school, WorkingDays working) {
    return new Calendars(school, working);
  }

  /**
   * School days only: every limit in working days is unknown.
   *
   * @param school the school days
   * @return the pair
   */
  public static Calendars ofSchool(SchoolCalendar school) {
    return new Calendars(school, WorkingDays.unpublished());
  }

  /**
   * Working days only: every limit in school days or school weeks is unknown.
   *
   * @param working the working days
   * @return the pair
   */
  public static Calendars ofWorkingDays(WorkingDays working) {
    return new Calendars(SchoolCalendar.unpublished("school calendar"), working);
  }
}
