/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static java.util.Objects.requireNonNull;

import org.concordat.core.calendar.Calendars;
import org.concordat.core.rule.Editions;

/**
 * The outside facts of an exclusion: whose days count, which rules hold, and what went before.
 *
 * <p>Immutable and thread-safe.
 *
 * @param calendars the calendars, each school's own
 * @param editions the editions of the rules; the first day out chooses among them
 * @param record the pupil's other fixed periods, cancelled ones among them
 */
public record ExclusionContext(
    CalendarsBySchool calendars, Editions<ExclusionRules> editions, ExclusionRecord record) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public ExclusionContext {
    requireNonNull(calendars, "calendars");
    requireNonNull(editions, "editions");
    requireNonNull(record, "record");
  }

  /**
   * The published editions, and a pupil with no other exclusion.
   *
   * @param calendars the calendars of the school
   * @return the context
   */
  public static ExclusionContext of(Calendars calendars) {
    return new ExclusionContext(
        CalendarsBySchool.of(calendars), ExclusionEditions.EDITIONS, ExclusionRecord.none());
  }

  /**
   * The same context with other fixed periods of the pupil.
   *
   * @param others the periods
   * @return a copy
   */
  public ExclusionContext withRecord(ExclusionRecord others) {
    return new ExclusionContext(calendars, editions, others);
  }

  /**
   * The rules that govern an exclusion, however late the step.
   *
   * @param exclusion the exclusion
   * @return the rules of the edition of its first day out
   * @throws IllegalArgumentException if no edition had commenced by then
   */
  public ExclusionRules rulesOf(Exclusion exclusion) {
    return editions.on(exclusion.firstDay()).rules();
  }

  /**
   * The calendars in which an exclusion's days count.
   *
   * @param exclusion the exclusion
   * @return those of the excluding school
   */
  public Calendars calendarsOf(Exclusion exclusion) {
    return calendars.of(exclusion.school());
  }
}
