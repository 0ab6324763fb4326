/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.identity.Urn;

/**
 * Whose school days count: each school's own.
 *
 * <p>Days of exclusion from two schools are added up, and each is counted in the calendar of the school that
 * excluded. Immutable and thread-safe.
 *
 * @param usual the calendars of every school that has none of its own here
 * @param own the calendars of schools that differ
 */
public record CalendarsBySchool(Calendars usual, ImmutableSortedMap<Urn, Calendars> own) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public CalendarsBySchool {
    requireNonNull(usual, "usual");
    requireNonNull(own, "own");
  }

  /**
   * The same calendars for every school.
   *
   * @param usual the calendars
   * @return them
   */
  public static CalendarsBySchool of(Calendars usual) {
    return new CalendarsBySchool(usual, ImmutableSortedMap.of());
  }

  /**
   * A copy in which a school has calendars of its own.
   *
   * @param school the school
   * @param calendars its calendars, in the place of any given before
   * @return the copy
   */
  public CalendarsBySchool with(Urn school, Calendars calendars) {
    ImmutableSortedMap.Builder<Urn, Calendars> copy = ImmutableSortedMap.naturalOrder();
    own.forEach((urn, one) -> {
      if (!urn.equals(school)) {
        copy.put(urn, one);
      }
    });
    return new CalendarsBySchool(usual, copy.put(school, calendars).buildOrThrow());
  }

  /**
   * The calendars of a school.
   *
   * @param school the school
   * @return its own, or the usual ones
   */
  public Calendars of(Urn school) {
    Calendars found = own.get(requireNonNull(school, "school"));
    return found == null ? usual : found;
  }
}
