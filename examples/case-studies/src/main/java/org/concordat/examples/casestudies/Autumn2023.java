/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Closure;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.calendar.WorkingDays;
import org.threeten.extra.LocalDateRange;

/** An illustrative school year 2023/24 with England's bank holidays: 193 school days. */
final class Autumn2023 {

  private static final ImmutableSet<LocalDate> BANK_HOLIDAYS = ImmutableSet.of(
      LocalDate.of(2023, 12, 25),
      LocalDate.of(2023, 12, 26),
      LocalDate.of(2024, 1, 1),
      LocalDate.of(2024, 3, 29),
      LocalDate.of(2024, 4, 1),
      LocalDate.of(2024, 5, 6),
      LocalDate.of(2024, 5, 27),
      LocalDate.of(2024, 8, 26));

  static final Calendars CALENDARS = Calendars.of(
      SchoolCalendar.builder("2023/24")
          .published(LocalDate.of(2023, 9, 1), LocalDate.of(2024, 8, 31))
          .term(LocalDate.of(2023, 9, 4), LocalDate.of(2023, 12, 22))
          .term(LocalDate.of(2024, 1, 8), LocalDate.of(2024, 3, 28))
          .term(LocalDate.of(2024, 4, 15), LocalDate.of(2024, 7, 23))
          .closed(LocalDate.of(2023, 10, 23), LocalDate.of(2023, 10, 27), Closure.HALF_TERM)
          .closed(LocalDate.of(2024, 2, 12), LocalDate.of(2024, 2, 16), Closure.HALF_TERM)
          .closed(LocalDate.of(2024, 5, 27), LocalDate.of(2024, 5, 31), Closure.HALF_TERM)
          .inset(LocalDate.of(2023, 9, 4))
          .inset(LocalDate.of(2024, 1, 8))
          .bankHolidays(BANK_HOLIDAYS)
          .build(),
      WorkingDays.of(
          LocalDateRange.of(LocalDate.of(2023, 9, 1), LocalDate.of(2024, 9, 1)), BANK_HOLIDAYS));

  private Autumn2023() {}

  static LocalDate september(int day) {
    return LocalDate.of(2023, 9, day);
  }

  static LocalDate october(int day) {
    return LocalDate.of(2023, 10, day);
  }

  static LocalDate november(int day) {
    return LocalDate.of(2023, 11, day);
  }

  static LocalDate december(int day) {
    return LocalDate.of(2023, 12, day);
  }
}
