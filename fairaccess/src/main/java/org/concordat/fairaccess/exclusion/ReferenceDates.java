/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import org.concordat.core.rule.Citation;
import org.threeten.extra.LocalDateRange;

/**
 * The terms in which days of exclusion are added up, whatever terms a school keeps.
 *
 * <p>Such a term ends with a reference date: 31 December, Easter Monday or 31 July. In 2013 Easter Monday is
 * 1 April, so the spring's runs from 1 January to 1 April and the summer's from 2 April to 31 July; a half-term
 * ends none. Three of them make a school year, from 1 August to 31 July. Periods are end-exclusive.
 *
 * <p>Source: SI 2012/1033 r.2.
 */
public final class ReferenceDates {

  /** Where the terms are laid down. */
  public static final Citation SOURCE = Citation.of("SI 2012/1033", "r.2");

  private static final int GREGORIAN = 1583;

  private ReferenceDates() {}

  /**
   * The term that contains a date.
   *
   * @param date the date
   * @return from the day after the reference date before it to the day after the next one
   * @throws IllegalArgumentException if the year is before 1583
   */
  public static LocalDateRange termOf(LocalDate date) {
    requireNonNull(date, "date");
    int year = date.getYear();
    LocalDate summer = easterMonday(year).plusDays(1);
    LocalDate autumn = LocalDate.of(year, Month.AUGUST, 1);
    if (date.isBefore(summer)) {
      return LocalDateRange.of(LocalDate.of(year, Month.JANUARY, 1), summer);
    }
    return date.isBefore(autumn)
        ? LocalDateRange.of(summer, autumn)
        : LocalDateRange.of(autumn, LocalDate.of(year + 1, Month.JANUARY, 1));
  }

  /**
   * The terms that a period touches.
   *
   * @param first its first day
   * @param last its last day, inclusive
   * @return the terms, the earliest first
   * @throws IllegalArgumentException if the last day is before the first, or a year is before 1583
   */
  public static ImmutableList<LocalDateRange> termsOf(LocalDate first, LocalDate last) {
    checkArgument(
        !last.isBefore(first),
        "ReferenceDates last: must not be before the first day, %s, but was %s",
        first,
        last);
    ImmutableList.Builder<LocalDateRange> terms = ImmutableList.builder();
    LocalDateRange term = termOf(first);
    terms.add(term);
    while (!term.contains(last)) {
      term = termOf(term.getEnd());
      terms.add(term);
    }
    return terms.build();
  }

  /**
   * The school year that contains a date.
   *
   * @param date the date
   * @return from 1 August to the next
   */
  public static LocalDateRange schoolYearOf(LocalDate date) {
    LocalDate first = LocalDate.of(date.getYear(), Month.AUGUST, 1);
    LocalDate start = date.isBefore(first) ? first.minusYears(1) : first;
    return LocalDateRange.of(start, start.plusYears(1));
  }

  /**
   * Easter Monday, by the rule of the Gregorian calendar.
   *
   * <p>The golden number and the epact give the Paschal full moon, and Easter is the Sunday after it.
   *
   * @param year the year, from 1583
   * @return such as 1 April 2013
   * @throws IllegalArgumentException if the year is before 1583
   */
  public static LocalDate easterMonday(int year) {
    checkArgument(
        year >= GREGORIAN,
        "ReferenceDates year: must not be before %s, but was %s",
        GREGORIAN,
        year);
    int lunar = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * lunar + century - century / 4 - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    int shift = (lunar + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * shift + 22;
    return LocalDate.of(year, Month.MARCH, 1).plusDays(days);
  }
}
