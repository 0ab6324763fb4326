/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.core.reason.Answer;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class SchoolCalendarBuilderTest {

  private static final LocalDate SEPTEMBER = LocalDate.of(2012, 9, 3);
  private static final LocalDate DECEMBER = LocalDate.of(2012, 12, 21);
  private static final LocalDate SATURDAY = LocalDate.of(2012, 9, 8);

  @Test
  void blankNameIsRefused() {
    refused(
        SchoolCalendar.builder("").published(SEPTEMBER, DECEMBER).term(SEPTEMBER, DECEMBER),
        "SchoolCalendar name: must not be blank, but was ''");
  }

  @Test
  void calendarThatDoesNotSayWhatIsPublishedIsRefused() {
    refused(
        SchoolCalendar.builder("x").term(SEPTEMBER, DECEMBER),
        "SchoolCalendar published: must be given, but was not for x");
  }

  @Test
  void calendarWithoutATermOrADayIsRefused() {
    refused(
        SchoolCalendar.builder("x").published(SEPTEMBER, DECEMBER),
        "SchoolCalendar term: must be given, but was not for x");
    refused(
        SchoolCalendar.builder("x")
            .published(LocalDateRange.ofEmpty(SEPTEMBER))
            .term(SEPTEMBER, DECEMBER),
        "SchoolCalendar term: must lie in what is published, nothing, but was 2012-09-03 to 2012-12-21");
  }

  @Test
  void publicationWithoutAnEndOrTooLongToIndexIsRefused() {
    refused(
        SchoolCalendar.builder("x")
            .published(LocalDateRange.ofUnboundedEnd(SEPTEMBER))
            .term(SEPTEMBER, DECEMBER),
        "SchoolCalendar published: must have a first and a last day at most a thousand years apart,"
            + " but was 2012-09-03/+999999999-12-31");
    refused(
        SchoolCalendar.builder("x")
            .published(LocalDateRange.ofUnboundedStart(DECEMBER))
            .term(SEPTEMBER, DECEMBER),
        "SchoolCalendar published: must have a first and a last day at most a thousand years apart,"
            + " but was -999999999-01-01/2012-12-21");
    refused(
        SchoolCalendar.builder("x")
            .published(SEPTEMBER, SEPTEMBER.plusYears(1001))
            .term(SEPTEMBER, DECEMBER),
        "SchoolCalendar published: must have a first and a last day at most a thousand years apart,"
            + " but was 2012-09-03/3013-09-04");
  }

  @Test
  void publicationOfAThousandYearsIsIndexed() {
    SchoolCalendar calendar = SchoolCalendar.builder("x")
        .published(SEPTEMBER, SEPTEMBER.plusYears(1000).minusDays(1))
        .term(SEPTEMBER, DECEMBER)
        .build();
    assertThat(calendar.isSchoolDay(SEPTEMBER.plusYears(999))).isEqualTo(Answer.known(false));
  }

  @Test
  void rangesThatEndBeforeTheyBeginAreRefused() {
    assertThatThrownBy(() -> SchoolCalendar.builder("x").published(DECEMBER, SEPTEMBER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "SchoolCalendar published: must not end before it begins on 2012-12-21, but ended"
                + " on 2012-09-03");
    assertThatThrownBy(() -> SchoolCalendar.builder("x").term(DECEMBER, SEPTEMBER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("SchoolCalendar term: must not end before it begins");
    assertThatThrownBy(
            () -> SchoolCalendar.builder("x").closed(DECEMBER, SEPTEMBER, Closure.HALF_TERM))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("SchoolCalendar closure: must not end before it begins");
  }

  @Test
  void termOutsideThePublicationIsRefused() {
    refused(
        SchoolCalendar.builder("x")
            .published(SEPTEMBER, DECEMBER)
            .term(SEPTEMBER, DECEMBER.plusDays(1)),
        "SchoolCalendar term: must lie in what is published, 2012-09-03 to 2012-12-21, but was"
            + " 2012-09-03 to 2012-12-22");
    refused(
        SchoolCalendar.builder("x")
            .published(SEPTEMBER, DECEMBER)
            .term(SEPTEMBER.minusDays(1), DECEMBER),
        "SchoolCalendar term: must lie in what is published, 2012-09-03 to 2012-12-21, but was"
            + " 2012-09-02 to 2012-12-21");
  }

  @Test
  void overlappingTermsAreRefusedAndAdjacentOnesAreNot() {
    LocalDate half = LocalDate.of(2012, 10, 26);
    refused(
        SchoolCalendar.builder("x")
            .published(SEPTEMBER, DECEMBER)
            .term(half, DECEMBER)
            .term(SEPTEMBER, half),
        "SchoolCalendar term: must not overlap the term before it, but was 2012-10-26 to 2012-12-21");
    SchoolCalendar adjacent = SchoolCalendar.builder("x")
        .published(SEPTEMBER, DECEMBER)
        .term(half.plusDays(1), DECEMBER)
        .term(SEPTEMBER, half)
        .build();
    assertThat(adjacent.terms())
        .containsExactly(
            LocalDateRange.ofClosed(SEPTEMBER, half),
            LocalDateRange.ofClosed(half.plusDays(1), DECEMBER));
  }

  @Test
  void closureOutsideThePublicationIsRefused() {
    refused(
        autumn().inset(DECEMBER.plusDays(1)),
        "SchoolCalendar closure: must lie in what is published, 2012-09-03 to 2012-12-21, but was"
            + " 2012-12-22 to 2012-12-22");
    refused(
        autumn().bankHoliday(LocalDate.of(2012, 12, 25)),
        "SchoolCalendar closure: must lie in what is published, 2012-09-03 to 2012-12-21, but was"
            + " 2012-12-25 to 2012-12-25");
  }

  @Test
  void listOfBankHolidaysMayReachBeyondThePublication() {
    SchoolCalendar calendar = autumn()
        .bankHolidays(List.of(
            LocalDate.of(2012, 8, 27), LocalDate.of(2012, 9, 5), LocalDate.of(2012, 12, 25)))
        .build();
    assertThat(calendar.whyClosed(LocalDate.of(2012, 9, 5)))
        .isEqualTo(Answer.known(Optional.of(Closure.BANK_HOLIDAY)));
    assertThat(calendar.schoolDaysBetween(SEPTEMBER, DECEMBER.plusDays(1)))
        .isEqualTo(Answer.known(79));
  }

  @Test
  void weekendIsNoReasonToGive() {
    assertThatThrownBy(() -> autumn().closed(SATURDAY, Closure.WEEKEND))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "SchoolCalendar closure: must have a reason other than the weekend, but was WEEKEND"
                + " from 2012-09-08");
  }

  @Test
  void dayClosedForTwoReasonsKeepsTheOneThatStandsFirstWhateverTheOrder() {
    LocalDate day = LocalDate.of(2012, 9, 5);
    assertThat(autumn().inset(day).closed(day, Closure.HALF_TERM).build())
        .isEqualTo(autumn().closed(day, Closure.HALF_TERM).inset(day).build());
    assertThat(autumn().inset(day).closed(day, Closure.HALF_TERM).build().whyClosed(day))
        .isEqualTo(Answer.known(Optional.of(Closure.HALF_TERM)));
  }

  @Test
  void halfDayOnAClosedDayIsRefused() {
    refused(
        autumn().halfDay(SATURDAY, Session.MORNING),
        "SchoolCalendar halfDay: must be a school day, but was 2012-09-08");
    refused(
        autumn().inset(SEPTEMBER).halfDay(SEPTEMBER, Session.MORNING),
        "SchoolCalendar halfDay: must be a school day, but was 2012-09-03");
    refused(
        autumn().halfDay(DECEMBER.plusDays(3), Session.MORNING),
        "SchoolCalendar halfDay: must lie in what is published, 2012-09-03 to 2012-12-21, but was"
            + " 2012-12-24");
  }

  @Test
  void halfDayOfBothSessionsIsRefused() {
    assertThatThrownBy(
            () -> autumn().halfDay(DECEMBER, Session.MORNING).halfDay(DECEMBER, Session.AFTERNOON))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "SchoolCalendar halfDay: must hold one session only, but on 2012-12-21 both were"
                + " given");
    assertThat(autumn()
            .halfDay(DECEMBER, Session.MORNING)
            .halfDay(DECEMBER, Session.MORNING)
            .build())
        .isEqualTo(autumn().halfDay(DECEMBER, Session.MORNING).build());
  }

  @Test
  void extraDayThatIsClosedOrOrdinaryIsRefused() {
    refused(
        autumn().closed(SATURDAY, Closure.PLANNED).extraDay(SATURDAY),
        "SchoolCalendar extraDay: must not be closed, but was 2012-09-08, closed as PLANNED");
    refused(
        autumn().extraDay(SEPTEMBER),
        "SchoolCalendar extraDay: must not be a weekday of a term, but was 2012-09-03");
    refused(
        autumn().extraDay(DECEMBER.plusDays(1)),
        "SchoolCalendar extraDay: must lie in what is published, 2012-09-03 to 2012-12-21, but was"
            + " 2012-12-22");
  }

  private static SchoolCalendarBuilder autumn() {
    return SchoolCalendar.builder("autumn")
        .published(SEPTEMBER, DECEMBER)
        .term(SEPTEMBER, DECEMBER);
  }

  private static void refused(SchoolCalendarBuilder builder, String message) {
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
