/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Closure;
import org.concordat.core.calendar.Convention;
import org.concordat.core.calendar.LimitUnit;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.calendar.WorkingDays;
import org.threeten.extra.LocalDateRange;

class CalendarArbitrariesProperties {

  @Provide
  Arbitrary<SchoolCalendar> schoolCalendars() {
    return CalendarArbitraries.schoolCalendars();
  }

  @Provide
  Arbitrary<WorkingDays> workingDays() {
    return CalendarArbitraries.workingDays();
  }

  @Provide
  Arbitrary<TimeLimit> timeLimits() {
    return CalendarArbitraries.timeLimits();
  }

  @Provide
  Arbitrary<Calendars> calendars() {
    return CalendarArbitraries.calendars();
  }

  @Property(tries = 100)
  void aCalendarIsPublishedForOneToThreeYears(@ForAll("schoolCalendars") SchoolCalendar calendar) {
    LocalDateRange published = calendar.published();
    assertThat(published.getStart())
        .isEqualTo(AcademicYear.containing(published.getStart()).first());
    assertThat(published.lengthInDays()).isBetween(100, 3 * 366);
    assertThat(calendar.terms()).hasSizeBetween(1, 9);
  }

  @Property(tries = 100)
  void aWholeYearHasAboutAsManySchoolDaysAsThereAre(
      @ForAll("schoolCalendars") SchoolCalendar calendar) {
    AcademicYear first = AcademicYear.containing(calendar.published().getStart());
    Optional<Integer> days =
        calendar.schoolDaysBetween(first.first(), first.next().first()).find();
    days.ifPresent(count -> assertThat(count).isBetween(145, 215));
  }

  @Property(tries = 100)
  void aCalendarThatBeginsInAYearDoes(@ForAll @IntRange(min = 1900, max = 2100) int year) {
    assertThat(CalendarArbitraries.schoolCalendarsFrom(AcademicYear.of(year))
            .sample()
            .published()
            .getStart())
        .isEqualTo(LocalDate.of(year, 9, 1));
  }

  @Property(tries = 100)
  void workingDaysCoverWholeYearsAndTheirUsualBankHolidays(
      @ForAll("workingDays") WorkingDays working) {
    int first = working.coverage().getStart().getYear();
    int end = working.coverage().getEnd().getYear();
    assertThat(end - first).isBetween(1, 5);
    assertThat(working.bankHolidays())
        .hasSizeBetween(6 * (end - first), 6 * (end - first) + 3)
        .contains(
            LocalDate.of(first, 8, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }

  @Property(tries = 100)
  void aLimitHasAnEndOrSaysWhyNot(
      @ForAll("timeLimits") TimeLimit limit, @ForAll("calendars") Calendars calendars) {
    LocalDate event = calendars.school().terms().get(0).getStart();
    limit
        .from(event, calendars)
        .match(
            end -> assertThat(end).isAfterOrEqualTo(event),
            reason -> assertThat(reason.code()).startsWith("calendar."));
  }

  @Example
  void everyReasonForBeingClosedAndBothSessionsAreMade() {
    Set<String> made = schoolCalendars()
        .sampleStream()
        .limit(30)
        .flatMap(calendar -> calendar.published().stream().flatMap(day -> facts(calendar, day)))
        .collect(Collectors.toSet());
    assertThat(made)
        .contains("extra", "[MORNING]", "[AFTERNOON]", "[MORNING, AFTERNOON]")
        .containsAll(Stream.of(Closure.values())
            .filter(why -> why != Closure.PLANNED)
            .map(Enum::name)
            .toList());
  }

  private static Stream<String> facts(SchoolCalendar calendar, LocalDate day) {
    String sessions = calendar.sessionsOn(day).orElseThrow().toString();
    String why = calendar.whyClosed(day).orElseThrow().map(Enum::name).orElse("open");
    boolean isExtra = why.equals("open") && day.getDayOfWeek() == DayOfWeek.SATURDAY;
    return Stream.of(sessions, why, isExtra ? "extra" : "ordinary");
  }

  @Example
  void calendarsEndWithAYearOrATerm() {
    Set<Boolean> whole = schoolCalendars()
        .sampleStream()
        .limit(100)
        .map(calendar -> calendar.published().getEnd().getMonthValue() == 9)
        .collect(Collectors.toSet());
    assertThat(whole).containsExactlyInAnyOrder(true, false);
  }

  @Example
  void everyUnitIsMadeWithEveryConventionThatGoesWithIt() {
    Set<String> made = timeLimits()
        .sampleStream()
        .limit(1000)
        .map(limit -> limit.unit() + " " + limit.convention())
        .collect(Collectors.toSet());
    assertThat(made).hasSize(LimitUnit.values().length * Convention.values().length - 3);
    assertThat(CalendarArbitraries.timeLimitsIn(LimitUnit.WEEKS).sampleStream().limit(50))
        .allMatch(limit -> limit.unit() == LimitUnit.WEEKS);
  }

  @Example
  void datesLieWithinAndBeyond() {
    SchoolCalendar calendar = schoolCalendars().sample();
    LocalDateRange published = calendar.published();
    List<LocalDate> dates =
        CalendarArbitraries.datesAround(calendar).sampleStream().limit(1000).toList();
    assertThat(dates)
        .anyMatch(published::isBefore)
        .anyMatch(published::isAfter)
        .anyMatch(published::contains)
        .contains(published.getStart(), published.getEnd(), published.getEndInclusive())
        .allMatch(date -> !date.isBefore(published.getStart().minusDays(60))
            && date.isBefore(published.getEnd().plusDays(60)));
  }

  @Example
  void christmasOnAWeekendIsKeptOnTheNextWeekdaysThatAreFree() {
    assertThat(BankHolidays.usualIn(2010))
        .contains(LocalDate.of(2010, 12, 27), LocalDate.of(2010, 12, 28));
    assertThat(BankHolidays.usualIn(2011))
        .contains(LocalDate.of(2011, 12, 26), LocalDate.of(2011, 12, 27))
        .contains(LocalDate.of(2011, 1, 3))
        .hasSize(6);
    assertThat(IntStream.rangeClosed(1990, 2060)
            .boxed()
            .flatMap(year -> BankHolidays.usualIn(year).stream()))
        .noneMatch(BankHolidays::isWeekend);
  }

  @Example
  void aPeriodWithoutAnEndIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CalendarArbitraries.datesAround(
            LocalDateRange.ofUnboundedEnd(LocalDate.of(2012, 9, 1))))
        .withMessageStartingWith(
            "CalendarArbitraries period: must have a first and a last day, but was 2012-09-01/");
  }

  @Example
  void noUnitIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CalendarArbitraries.timeLimitsIn())
        .withMessage("CalendarArbitraries units: must be at least one, but were none");
  }
}
