/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of the years, anniversaries and working days, which need no school calendar. */
class DateProperties {

  @Property
  void aDateLiesInTheYearsThatContainIt(@ForAll("dates") LocalDate date) {
    AcademicYear academic = AcademicYear.containing(date);
    FinancialYear financial = FinancialYear.containing(date);
    assertThat(academic.contains(date)).isTrue();
    assertThat(academic.next().contains(date)).isFalse();
    assertThat(academic.previous().contains(date)).isFalse();
    assertThat(academic.range().getEnd()).isEqualTo(academic.next().first());
    assertThat(financial.contains(date)).isTrue();
    assertThat(financial.next().contains(date)).isFalse();
    assertThat(financial.previous().contains(date)).isFalse();
    assertThat(financial.range().getEnd()).isEqualTo(financial.next().first());
    assertThat(AcademicYear.containing(date).startYear()
            - FinancialYear.containing(date).startYear())
        .isBetween(-1, 0);
  }

  @Property
  void yearsReadBackWhatTheyShow(@ForAll @IntRange(min = 1000, max = 9999) int startYear) {
    AcademicYear academic = AcademicYear.of(startYear);
    FinancialYear financial = FinancialYear.of(startYear);
    assertThat(AcademicYear.parse(academic.toString())).isEqualTo(academic);
    assertThat(FinancialYear.parse(financial.toString())).isEqualTo(financial);
  }

  @Property
  void anAnniversaryCompletesItsYearAndTheDayBeforeDoesNot(
      @ForAll("dates") LocalDate origin,
      @ForAll LeapDayRule rule,
      @ForAll @IntRange(min = 1, max = 400) int n) {
    Anniversaries anniversaries = Anniversaries.of(origin, rule);
    assertThat(anniversaries.completeYears(anniversaries.year(n))).isEqualTo(n);
    assertThat(anniversaries.completeYears(anniversaries.year(n).minusDays(1))).isEqualTo(n - 1);
    assertThat(anniversaries.completeMonths(anniversaries.month(n))).isEqualTo(n);
    assertThat(anniversaries.completeMonths(anniversaries.month(n).minusDays(1)))
        .isEqualTo(n - 1);
    assertThat(anniversaries.month(n)).isAfter(anniversaries.month(n - 1));
    assertThat(anniversaries.month(12 * n)).isEqualTo(anniversaries.year(n));
  }

  @Property
  void monthsOfALimitAreThoseOfTheAnniversaries(
      @ForAll("dates") LocalDate event, @ForAll @IntRange(min = 1, max = 400) int n) {
    LocalDate anniversary = Anniversaries.of(event).month(n);
    assertThat(TimeLimit.monthsAfter(n).from(event, ExampleCalendars.NONE))
        .isEqualTo(Due.on(anniversary));
    assertThat(TimeLimit.monthsBeginningWith(n).from(event, ExampleCalendars.NONE))
        .isEqualTo(Due.on(anniversary.minusDays(1)));
  }

  @Property
  void workingDaysAgreeWithALoop(
      @ForAll @IntRange(max = 5000) int offset, @ForAll @IntRange(min = 1, max = 60) int n) {
    LocalDate event = ExampleCalendars.KNOWN.getStart().plusDays(offset);
    LocalDate day = event;
    for (int count = 0; count < n; ) {
      day = day.plusDays(1);
      count += isWorking(day) ? 1 : 0;
    }
    WorkingDays working = ExampleCalendars.WORKING;
    assertThat(working.workingDayAfter(event, n)).isEqualTo(Due.on(day));
    assertThat(working.workingDaysBetween(event.plusDays(1), day.plusDays(1)).orElseThrow())
        .isEqualTo(n);
    if (isWorking(event)) {
      assertThat(working.workingDayBefore(day, n)).isEqualTo(Due.on(event));
    }
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(0, 150_000).map(LocalDate.of(1800, 1, 1)::plusDays),
        Arbitraries.integers()
            .between(450, 550)
            .map(quad -> LocalDate.of(4 * quad, 2, 28).plusDays(1)));
  }

  private static boolean isWorking(LocalDate day) {
    return day.getDayOfWeek().getValue() < 6 && !ExampleCalendars.BANK_HOLIDAYS.contains(day);
  }
}
