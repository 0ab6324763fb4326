/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.advice.Families.CONTEXT;
import static org.concordat.fairaccess.advice.Families.apply;
import static org.concordat.fairaccess.advice.Families.asked;
import static org.concordat.fairaccess.advice.Families.askedInYear;
import static org.concordat.fairaccess.advice.Families.refused;

import java.time.LocalDate;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.procedure.Decision;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.TestCalendars;
import org.junit.jupiter.api.Test;

/** What a part of a calendar makes certain of whether the first term of 2024/25 has begun. */
class FirstTermTest {

  private static final String ROUND = "in the round";
  private static final String IN_YEAR = "in-year";
  private static final String UNKNOWN = AdviceReasons.FIRST_TERM_NOT_KNOWN;

  private static final SchoolCalendar NONE = SchoolCalendar.unpublished("Anytown");
  private static final SchoolCalendar LATER_AUTUMN =
      published(day(2024, 9, 2), day(2024, 12, 31), day(2024, 9, 4), day(2024, 12, 20));
  private static final SchoolCalendar SPRING =
      published(day(2025, 1, 1), day(2025, 4, 30), day(2025, 1, 6), day(2025, 4, 4));

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }

  private static SchoolCalendar published(
      LocalDate from, LocalDate to, LocalDate first, LocalDate last) {
    return SchoolCalendar.builder("Anytown")
        .published(from, to)
        .term(first, last)
        .build();
  }

  private static String sorted(LocalDate on, SchoolCalendar calendar) {
    return asked()
        .data()
        .isInYearOn(on, Calendars.ofSchool(calendar))
        .match(inYear -> inYear ? IN_YEAR : ROUND, Reason::code);
  }

  private static Decision<AdviceStage, ChoiceAdviceCase, AdviceEvent> applied(
      LocalDate on, SchoolCalendar calendar) {
    return ChoiceAdviceCases.PROCEDURE.decide(
        refused(),
        apply(on),
        AdviceContext.of(
            CONTEXT.register(), Calendars.of(calendar, CONTEXT.calendars().working())));
  }

  private static boolean isInYear(Decision<AdviceStage, ChoiceAdviceCase, AdviceEvent> decision) {
    return decision.orElseThrow().data().application().orElseThrow().inYear();
  }

  @Test
  void lastDayOfJulyIsInTheRoundWithoutACalendar() {
    assertThat(sorted(day(2024, 7, 31), NONE)).isEqualTo(ROUND);
  }

  @Test
  void firstDayOfAugustIsUnknownWithoutACalendarAndSoIsTheLastOfTheNextJuly() {
    assertThat(sorted(day(2024, 8, 1), NONE)).isEqualTo(UNKNOWN);
    assertThat(sorted(day(2025, 7, 31), NONE)).isEqualTo(UNKNOWN);
  }

  @Test
  void firstDayOfTheNextAugustIsInYearWithoutACalendar() {
    assertThat(sorted(day(2025, 8, 1), NONE)).isEqualTo(IN_YEAR);
  }

  @Test
  void questionOutsideTheRoundsIsInYearWithoutACalendar() {
    assertThat(askedInYear()
            .data()
            .isInYearOn(day(2023, 10, 12), Calendars.ofSchool(NONE))
            .orElseThrow())
        .isTrue();
  }

  @Test
  void lastPublishedDayOfAugustIsInTheRoundIfNoTermHasBegun() {
    SchoolCalendar toAugust = TestCalendars.T23.school();

    assertThat(sorted(day(2024, 8, 20), toAugust)).isEqualTo(ROUND);
    assertThat(sorted(day(2024, 8, 31), toAugust)).isEqualTo(ROUND);
  }

  @Test
  void firstDayThatIsNotPublishedAnyMoreIsUnknownIfNoTermHasBegun() {
    SchoolCalendar toAugust = TestCalendars.T23.school();
    SchoolCalendar toMidAugust =
        published(day(2024, 4, 8), day(2024, 8, 15), day(2024, 4, 15), day(2024, 7, 23));

    assertThat(sorted(day(2024, 9, 1), toAugust)).isEqualTo(UNKNOWN);
    assertThat(sorted(day(2024, 8, 15), toMidAugust)).isEqualTo(ROUND);
    assertThat(sorted(day(2024, 8, 16), toMidAugust)).isEqualTo(UNKNOWN);
  }

  @Test
  void firstDayOfATermThatBeginsInAugustIsInYear() {
    SchoolCalendar early =
        published(day(2024, 8, 1), day(2024, 10, 11), day(2024, 8, 28), day(2024, 10, 11));

    assertThat(sorted(day(2024, 8, 27), early)).isEqualTo(ROUND);
    assertThat(sorted(day(2024, 8, 28), early)).isEqualTo(IN_YEAR);
  }

  @Test
  void firstWeekdayOfSeptemberTellsTheFirstTermAndNoLaterDayDoes() {
    SchoolCalendar fromTuesday =
        published(day(2024, 9, 3), day(2024, 12, 31), day(2024, 9, 4), day(2024, 12, 20));

    assertThat(sorted(day(2024, 8, 1), LATER_AUTUMN)).isEqualTo(ROUND);
    assertThat(sorted(day(2024, 9, 3), LATER_AUTUMN)).isEqualTo(ROUND);
    assertThat(sorted(day(2024, 9, 4), LATER_AUTUMN)).isEqualTo(IN_YEAR);
    assertThat(sorted(day(2024, 9, 10), LATER_AUTUMN)).isEqualTo(IN_YEAR);
    assertThat(sorted(day(2024, 9, 3), fromTuesday)).isEqualTo(UNKNOWN);
    assertThat(sorted(day(2024, 9, 4), fromTuesday)).isEqualTo(IN_YEAR);
  }

  @Test
  void termThatBeginsWithTheCalendarMayHaveBegunBeforeIt() {
    SchoolCalendar both =
        published(day(2024, 9, 2), day(2024, 12, 20), day(2024, 9, 2), day(2024, 12, 20));

    assertThat(sorted(day(2024, 8, 30), both)).isEqualTo(UNKNOWN);
    assertThat(sorted(day(2024, 9, 1), both)).isEqualTo(UNKNOWN);
    assertThat(sorted(day(2024, 9, 2), both)).isEqualTo(IN_YEAR);
  }

  @Test
  void firstDayOfALaterTermIsInYearThoughTheFirstTermIsNotPublished() {
    assertThat(sorted(day(2025, 1, 5), SPRING)).isEqualTo(UNKNOWN);
    assertThat(sorted(day(2025, 1, 6), SPRING)).isEqualTo(IN_YEAR);
    assertThat(sorted(day(2025, 1, 15), SPRING)).isEqualTo(IN_YEAR);
  }

  @Test
  void dayAfterTheLastPublishedOneIsInYearOnceATermHasBegun() {
    assertThat(sorted(day(2025, 1, 1), LATER_AUTUMN)).isEqualTo(IN_YEAR);
    assertThat(sorted(day(2025, 7, 31), SPRING)).isEqualTo(IN_YEAR);
  }

  @Test
  void termOfTheNextSchoolYearTellsNothingOfThisOne() {
    SchoolCalendar next =
        published(day(2025, 8, 1), day(2025, 12, 19), day(2025, 9, 3), day(2025, 12, 19));

    assertThat(sorted(day(2024, 9, 10), next)).isEqualTo(UNKNOWN);
  }

  @Test
  void familyAppliesOnADayOnWhichItIsCertainWhetherTheFirstTermHasBegun() {
    assertThat(isInYear(applied(day(2024, 8, 20), TestCalendars.T23.school()))).isFalse();
    assertThat(isInYear(applied(day(2024, 9, 10), LATER_AUTUMN))).isTrue();
    assertThat(isInYear(applied(day(2025, 1, 15), SPRING))).isTrue();
    assertThat(applied(day(2025, 1, 3), SPRING).reasons())
        .extracting(Reason::code)
        .containsExactly(UNKNOWN);
  }
}
