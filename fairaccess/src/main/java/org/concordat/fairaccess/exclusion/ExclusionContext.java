/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static java.util.Objects.requireNonNull;

import org.concordat.core.calendar.Calendars;
import org.concordat.core.identity.Successions;
import org.concordat.core.rule.Editions;

/**
 * The outside facts of an exclusion: whose days count, which rules hold, and what went before.
 *
 * <p>Immutable and thread-safe.
 *
 * @param calendars the calendars, each school's own
 * @param editions the editions of the rules; the first day out chooses among them
 * @param record the pupil's other fixed periods, cancelled ones among them
 * @param successions the links between establishments, so that a school that became an academy is the same school
 */
public record ExclusionContext(
    CalendarsBySchool calendars,
    Editions<ExclusionRules> editions,
    ExclusionRecord record,
    Successions successions) {

  /**
   * Checks that nothing is missing, and that no session is counted twice.
   *
   * @throws IllegalArgumentException if two periods of the record share a session of one school, under whichever
   *     number
   * @throws NullPointerException if a component is null
   */
  public ExclusionContext {
    requireNonNull(calendars, "calendars");
    requireNonNull(editions, "editions");
    requireNonNull(record, "record");
    requireNonNull(successions, "successions");
    record.checkAgainst(successions);
  }

  /**
   * The outside facts where no school became another.
   *
   * @param calendars the calendars, each school's own
   * @param editions the editions of the rules; the first day out chooses among them
   * @param record the pupil's other fixed periods, cancelled ones among them
   * @throws NullPointerException if a component is null
   */
  public ExclusionContext(
      CalendarsBySchool calendars, Editions<ExclusionRules> editions, ExclusionRecord record) {
    this(calendars, editions, record, Successions.none());
  }

  /**
   * The published editions, a pupil with no other exclusion, and no links between establishments.
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
   * @throws IllegalArgumentException if two of them share a session of one school, under whichever number
   */
  public ExclusionContext withRecord(ExclusionRecord others) {
    return new ExclusionContext(calendars, editions, others, successions);
  }

  /**
   * The same context with links between establishments.
   *
   * @param links the links
   * @return a copy
   * @throws IllegalArgumentException if the record holds two periods that share a session of what is one school
   */
  public ExclusionContext withSuccessions(Successions links) {
    return new ExclusionContext(calendars, editions, record, links);
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
