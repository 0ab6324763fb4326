/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.core.calendar.ExampleCalendars.T12;

import com.google.common.collect.ImmutableSet;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;

class SchoolCalendarTest {

  private static final LocalDate BEGIN = LocalDate.of(2012, 9, 1);
  private static final LocalDate END = LocalDate.of(2013, 8, 31);
  private static final LocalDate FRIDAY = LocalDate.of(2012, 12, 21);
  private static final LocalDate SATURDAY = LocalDate.of(2012, 12, 15);

  @ParameterizedTest
  @CsvSource({
    "2012-09-03, INSET",
    "2012-10-27, WEEKEND",
    "2012-10-29, HALF_TERM",
    "2012-12-24, HOLIDAY",
    "2012-12-25, BANK_HOLIDAY",
    "2013-05-06, BANK_HOLIDAY",
    "2013-05-27, BANK_HOLIDAY",
    "2013-05-28, HALF_TERM",
    "2013-08-31, WEEKEND",
    "2012-10-26, "
  })
  void closuresHaveTheirReason(LocalDate date, Closure why) {
    assertThat(T12.whyClosed(date)).isEqualTo(Answer.known(Optional.ofNullable(why)));
    assertThat(T12.isSchoolDay(date)).isEqualTo(Answer.known(why == null));
  }

  @Test
  void firstAndLastPublishedDaysAreKnownAndTheirNeighboursAreNot() {
    assertThat(T12.isSchoolDay(BEGIN).isKnown()).isTrue();
    assertThat(T12.isSchoolDay(END).isKnown()).isTrue();
    assertThat(T12.isSchoolDay(BEGIN.minusDays(1)).isKnown()).isFalse();
    assertThat(T12.isSchoolDay(END.plusDays(1)).isKnown()).isFalse();
    assertThat(T12.schoolDaysBetween(BEGIN, END.plusDays(1))).isEqualTo(Answer.known(194));
    assertThat(T12.schoolDaysBetween(BEGIN, END.plusDays(2)).isKnown()).isFalse();
    assertThat(T12.schoolDaysBetween(BEGIN.minusDays(1), END).isKnown()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1912-10-15", "2011-10-15", "2013-10-15", "+999999999-12-31", "-999999999-01-01"})
  void datesFarOutsideAreUnknownToo(LocalDate date) {
    assertThat(T12.isSchoolDay(date).isKnown()).isFalse();
    assertThat(T12.schoolDayAfter(date, 1).isKnown()).isFalse();
    assertThat(T12.schoolDayBefore(date, 1).isKnown()).isFalse();
  }

  @Test
  void reasonNamesTheCalendarTheDateAndWhatIsPublished() {
    Reason reason = T12.isSchoolDay(LocalDate.of(2013, 9, 2))
        .match(known -> Reason.coded("known").saying("known"), why -> why);
    assertThat(reason)
        .hasToString("calendar.not-published: T12: published from 2012-09-01 to 2013-08-31, and"
            + " 2013-09-02 was asked for");
  }

  @Test
  void countThatRunsOffTheEndSaysWhichDayIsTheFirstMissing() {
    Answer<Integer> count =
        T12.schoolDaysBetween(LocalDate.of(2013, 7, 1), LocalDate.of(2013, 9, 10));
    assertThat(count)
        .hasToString(
            "unknown: T12: published from 2012-09-01 to 2013-08-31, and 2013-09-01 was asked for");
    assertThat(T12.schoolDayBefore(LocalDate.of(2012, 9, 6), 3))
        .hasToString(
            "unknown: T12: published from 2012-09-01 to 2013-08-31, which holds 2 of the 3 school days"
                + " counted from 2012-09-06");
  }

  @Test
  void theLastSchoolDayOfAPublicationIsReachedAndTheNextIsNot() {
    LocalDate last = LocalDate.of(2013, 7, 24);
    assertThat(T12.schoolDayAfter(LocalDate.of(2013, 7, 23), 1)).isEqualTo(Due.on(last));
    assertThat(T12.schoolDayOf(last, 1)).isEqualTo(Due.on(last));
    assertThat(T12.schoolDayAfter(last, 1).isKnown()).isFalse();
    assertThat(T12.schoolDayAfter(BEGIN, 194)).isEqualTo(Due.on(last));
    assertThat(T12.schoolDayAfter(BEGIN, 195).isKnown()).isFalse();
    assertThat(T12.schoolDayAfter(BEGIN, Integer.MAX_VALUE).isKnown()).isFalse();
    assertThat(T12.schoolDayBefore(END, Integer.MAX_VALUE).isKnown()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2012-09-03, 2012-09-03, 0",
    "2012-09-03, 2012-09-04, 0",
    "2012-09-04, 2012-09-05, 1",
    "2012-09-01, 2012-09-08, 4",
    "2012-10-26, 2012-11-06, 2",
    "2012-10-31, 2012-11-01, 0",
    "2012-09-30, 2012-10-02, 1",
    "2012-02-28, 2012-02-28, "
  })
  void countingTakesInTheFirstDateAndLeavesOutTheSecond(
      LocalDate from, LocalDate to, Integer days) {
    assertThat(T12.schoolDaysBetween(from, to).find()).isEqualTo(Optional.ofNullable(days));
  }

  @Test
  void halfDaysHaveOneSession() {
    SchoolCalendar calendar = december().halfDay(FRIDAY, Session.MORNING).build();
    assertThat(calendar.sessionsOn(FRIDAY))
        .isEqualTo(Answer.known(ImmutableSet.of(Session.MORNING)));
    assertThat(calendar.sessionsOn(FRIDAY.minusDays(1)))
        .isEqualTo(Answer.known(ImmutableSet.of(Session.MORNING, Session.AFTERNOON)));
    assertThat(calendar.sessionsOn(SATURDAY)).isEqualTo(Answer.known(ImmutableSet.of()));
    assertThat(calendar.isSchoolDay(FRIDAY)).isEqualTo(Answer.known(true));
    assertThat(calendar.sessionsBetween(FRIDAY.minusDays(1), FRIDAY)).isEqualTo(Answer.known(2));
    assertThat(calendar.sessionsBetween(FRIDAY.minusDays(1), FRIDAY.plusDays(1)))
        .isEqualTo(Answer.known(3));
  }

  @Test
  void extraDayOnASaturdayIsASchoolDay() {
    SchoolCalendar calendar =
        december().extraDay(SATURDAY).halfDay(SATURDAY, Session.MORNING).build();
    assertThat(calendar.isSchoolDay(SATURDAY)).isEqualTo(Answer.known(true));
    assertThat(calendar.whyClosed(SATURDAY)).isEqualTo(Answer.known(Optional.empty()));
    assertThat(calendar.schoolDayAfter(SATURDAY.minusDays(1), 1)).isEqualTo(Due.on(SATURDAY));
  }

  @Test
  void unplannedClosureMovesLaterDaysAndTakesHalfAndExtraDaysWithIt() {
    SchoolCalendar calendar = december()
        .extraDay(SATURDAY)
        .halfDay(SATURDAY, Session.MORNING)
        .closed(SATURDAY.plusDays(2), Closure.PLANNED)
        .build();
    SchoolCalendar snow =
        calendar.withUnplannedClosure(SATURDAY.minusDays(1), SATURDAY.plusDays(2));
    assertThat(snow.schoolDayAfter(SATURDAY.minusDays(2), 1))
        .isEqualTo(Due.on(SATURDAY.plusDays(3)));
    assertThat(snow.whyClosed(SATURDAY)).isEqualTo(Answer.known(Optional.of(Closure.UNPLANNED)));
    assertThat(snow.whyClosed(SATURDAY.plusDays(2)))
        .isEqualTo(Answer.known(Optional.of(Closure.PLANNED)));
    assertThat(snow.sessionsBetween(SATURDAY, SATURDAY.plusDays(1))).isEqualTo(Answer.known(0));
    assertThat(calendar.isSchoolDay(SATURDAY)).isEqualTo(Answer.known(true));
    assertThat(calendar.withUnplannedClosure(FRIDAY).isSchoolDay(FRIDAY))
        .isEqualTo(Answer.known(false));
  }

  @Test
  void unplannedClosureOutsideThePublicationIsRefused() {
    assertThatThrownBy(() -> T12.withUnplannedClosure(END.plusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "SchoolCalendar closure: must lie in what is published, 2012-09-01 to 2013-08-31,"
                + " but was 2013-09-01 to 2013-09-01");
    assertThatThrownBy(() -> T12.withUnplannedClosure(END, BEGIN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(
            "must not end before it begins on 2013-08-31, but ended on 2012-09-01");
  }

  @Test
  void joinedCalendarsKeepTheFirstNameAndAllTerms() {
    SchoolCalendar next = next(END.plusDays(1));
    SchoolCalendar joined = T12.followedBy(next);
    assertThat(joined.name()).isEqualTo("T12");
    assertThat(joined.published())
        .isEqualTo(LocalDateRange.ofClosed(BEGIN, next.published().getEndInclusive()));
    assertThat(joined.terms()).hasSize(4);
    assertThat(joined.schoolDayAfter(LocalDate.of(2013, 7, 24), 1))
        .isEqualTo(Due.on(LocalDate.of(2013, 9, 2)));
  }

  @Test
  void joiningWithAGapOrAnOverlapIsRefused() {
    assertThatThrownBy(() -> T12.followedBy(next(END.plusDays(2))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "SchoolCalendar next: must be published from 2013-09-01 on, but was published from"
                + " 2013-09-02");
    assertThatThrownBy(() -> T12.followedBy(next(END)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("but was published from 2013-08-31");
  }

  @Test
  void joiningWithNothingPublishedAddsNothing() {
    SchoolCalendar none = SchoolCalendar.unpublished("none");
    assertThat(T12.followedBy(none)).isEqualTo(T12);
    assertThat(none.followedBy(T12)).isEqualTo(T12.withName("none"));
  }

  @Test
  void nothingIsKnownOfAnUnpublishedCalendar() {
    SchoolCalendar none = SchoolCalendar.unpublished("Anytown 2013/14");
    assertThat(none.published().isEmpty()).isTrue();
    assertThat(none.terms()).isEmpty();
    assertThat(none.isSchoolDay(LocalDate.EPOCH).isKnown()).isFalse();
    assertThat(none.schoolDaysBetween(BEGIN, END).isKnown()).isFalse();
    assertThat(none.schoolDayOf(BEGIN, 1))
        .hasToString("unknown: Anytown 2013/14: no day is published, and 2012-09-01 was asked for");
    assertThat(none).hasToString("SchoolCalendar[Anytown 2013/14, published for no day]");
    assertThatThrownBy(() -> SchoolCalendar.unpublished(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("SchoolCalendar name: must not be blank, but was ' '");
  }

  @Test
  void schoolDaysOutNeedAnOrder() {
    LocalDate day = LocalDate.of(2012, 9, 14);
    assertThat(T12.schoolDaysOut(day, day.plusDays(1))).isEqualTo(Answer.known(0));
    assertThatThrownBy(() -> T12.schoolDaysOut(day, day))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "SchoolCalendar onRoll: must be after the last day attended, 2012-09-14, but was"
                + " 2012-09-14");
  }

  @Test
  void countsInTheWrongDirectionOrOfNoDaysAreRefused() {
    assertThatThrownBy(() -> T12.schoolDaysBetween(END, BEGIN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Count between dates: must not end before it begins on 2013-08-31, but ended before"
                + " 2012-09-01");
    assertThatThrownBy(() -> T12.schoolDayAfter(BEGIN, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Number of days: must be positive, but was 0");
    assertThatThrownBy(() -> T12.schoolDayBefore(BEGIN, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("but was -1");
    assertThatThrownBy(() -> T12.schoolDayOf(BEGIN, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> T12.lastDayOfSchoolWeeks(BEGIN, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Number of weeks: must be positive, but was 0");
  }

  @Test
  void calendarsAreEqualWhenAllThatTheyPublishIs() {
    new EqualsTester()
        .addEqualityGroup(
            december().build(),
            december().build(),
            SchoolCalendar.builder("december")
                .term(LocalDate.of(2012, 12, 3), FRIDAY)
                .published(LocalDate.of(2012, 12, 1), LocalDate.of(2012, 12, 31))
                .build())
        .addEqualityGroup(december().build().withName("other"))
        .addEqualityGroup(
            december().inset(FRIDAY).build(),
            december().closed(FRIDAY, FRIDAY, Closure.INSET).build())
        .addEqualityGroup(december().closed(FRIDAY, Closure.PLANNED).build())
        .addEqualityGroup(december().halfDay(FRIDAY, Session.MORNING).build())
        .addEqualityGroup(december().halfDay(FRIDAY, Session.AFTERNOON).build())
        .addEqualityGroup(december().extraDay(SATURDAY).build())
        .addEqualityGroup(SchoolCalendar.unpublished("december"))
        .testEquals();
    assertThat(T12).hasToString("SchoolCalendar[T12, published 2012-09-01 to 2013-08-31]");
  }

  private static SchoolCalendarBuilder december() {
    return SchoolCalendar.builder("december")
        .published(LocalDate.of(2012, 12, 1), LocalDate.of(2012, 12, 31))
        .term(LocalDate.of(2012, 12, 3), FRIDAY);
  }

  private static SchoolCalendar next(LocalDate first) {
    return SchoolCalendar.builder("next")
        .published(first, first.plusDays(99))
        .term(first, first.plusDays(99))
        .build();
  }

  @Test
  void unplannedClosureLeavesClosedDaysTheirReason() {
    SchoolCalendar snow =
        T12.withUnplannedClosure(LocalDate.of(2012, 12, 14), LocalDate.of(2012, 12, 24));

    assertThat(snow.whyClosed(LocalDate.of(2012, 12, 14)))
        .isEqualTo(Answer.known(Optional.of(Closure.UNPLANNED)));
    assertThat(snow.whyClosed(SATURDAY)).isEqualTo(Answer.known(Optional.of(Closure.WEEKEND)));
    assertThat(snow.whyClosed(LocalDate.of(2012, 12, 24)))
        .isEqualTo(Answer.known(Optional.of(Closure.HOLIDAY)));
  }

  @Test
  void nothingIsKnownOfAnUnpublishedCalendarOnAnyDay() {
    SchoolCalendar unpublished = SchoolCalendar.unpublished("school");

    assertThat(unpublished.schoolDaysBetween(LocalDate.EPOCH, LocalDate.EPOCH).isKnown())
        .isFalse();
    assertThat(unpublished.schoolDaysBetween(BEGIN, BEGIN).isKnown()).isFalse();
  }
}
