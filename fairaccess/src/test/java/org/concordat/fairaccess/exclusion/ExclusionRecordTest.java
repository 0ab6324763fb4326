/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.fairaccess.TestCalendars.T12;
import static org.concordat.fairaccess.exclusion.Exclusions.BROOK;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.calendar.Session;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

class ExclusionRecordTest {

  private static final CalendarsBySchool CALENDARS = CalendarsBySchool.of(T12);
  private static final Urn VALE = Urn.of(105268);
  private static final ExclusionRules RULES_2012 = ExclusionEditions.RULES_2012.rules();
  private static final ExclusionRules RULES_2015 = ExclusionEditions.RULES_2015.rules();
  private static final ExclusionPeriod FIRST = days(10, 12);
  private static final ExclusionPeriod SECOND = days(15, 18);
  private static final ExclusionRecord STACKED =
      ExclusionRecord.of(ImmutableList.of(SECOND, FIRST));

  private static LocalDate october(int day) {
    return LocalDate.of(2012, 10, day);
  }

  private static ExclusionPeriod days(int first, int last) {
    return ExclusionPeriod.days(BROOK, october(first), october(last));
  }

  private static Optional<LocalDate> daySix(
      ExclusionRecord record, ExclusionPeriod period, ExclusionRules rules) {
    return record.daySixOf(period, rules, CALENDARS).orElseThrow();
  }

  @Test
  void t9_eachPeriodCountsByItselfUnderTheEditionOf2012() {
    assertThat(daySix(STACKED, FIRST, RULES_2012)).isEmpty();
    assertThat(daySix(STACKED, SECOND, RULES_2012)).isEmpty();
  }

  @Test
  void t9_periodsThatFollowCountTogetherUnderTheEditionOf2015() {
    assertThat(daySix(STACKED, SECOND, RULES_2015)).contains(october(17));
    assertThat(daySix(STACKED, FIRST, RULES_2015)).contains(october(17));
  }

  @Test
  void edge6_aDayInSchoolBetweenPeriodsBreaksTheRun() {
    ExclusionPeriod later = days(16, 19);
    ExclusionRecord record = ExclusionRecord.of(ImmutableList.of(FIRST, later));

    assertThat(daySix(record, later, RULES_2015)).isEmpty();
  }

  @Test
  void edge6_daysAtAnotherSchoolDoNotJoinTheRun() {
    ExclusionPeriod elsewhere = ExclusionPeriod.days(VALE, october(10), october(12));
    ExclusionRecord record = ExclusionRecord.of(ImmutableList.of(elsewhere, SECOND));

    assertThat(daySix(record, SECOND, RULES_2015)).isEmpty();
    assertThat(record.inTermOf(october(10), CALENDARS).orElseThrow()).isEqualTo(HalfDays.ofDays(7));
  }

  @Test
  void runGoesOnOverHalfTerm() {
    ExclusionPeriod before = days(22, 26);
    ExclusionPeriod after =
        ExclusionPeriod.days(BROOK, LocalDate.of(2012, 11, 5), LocalDate.of(2012, 11, 6));
    ExclusionRecord record = ExclusionRecord.of(ImmutableList.of(before, after));

    assertThat(daySix(record, after, RULES_2015)).contains(LocalDate.of(2012, 11, 5));
  }

  @ParameterizedTest
  @CsvSource({"12, ", "15, 2012-10-15", "16, 2012-10-15"})
  void sixthDayOfOnePeriodIsOwedInEveryEdition(int last, LocalDate sixth) {
    ExclusionPeriod period = days(8, last);
    ExclusionRecord record = ExclusionRecord.of(ImmutableList.of(period));

    assertThat(daySix(record, period, RULES_2012)).isEqualTo(Optional.ofNullable(sixth));
    assertThat(daySix(record, period, RULES_2015)).isEqualTo(Optional.ofNullable(sixth));
  }

  @Test
  void t8_sixthDayBeyondThePublishedCalendarIsUnknown() {
    ExclusionPeriod period =
        ExclusionPeriod.days(BROOK, LocalDate.of(2013, 7, 18), LocalDate.of(2013, 9, 6));
    Answer<Optional<LocalDate>> answer =
        ExclusionRecord.of(ImmutableList.of(period)).daySixOf(period, RULES_2012, CALENDARS);

    assertThat(answer.<String>match(known -> "known", Reason::code))
        .isEqualTo("calendar.not-published");
  }

  @Test
  void edge4_runAtTheEdgeOfTheCalendarWithAPeriodBeyondIsUnknown() {
    ExclusionPeriod july =
        ExclusionPeriod.days(BROOK, LocalDate.of(2013, 7, 18), LocalDate.of(2013, 7, 24));
    ExclusionPeriod september =
        ExclusionPeriod.days(BROOK, LocalDate.of(2013, 9, 2), LocalDate.of(2013, 9, 3));
    ExclusionPeriod june =
        ExclusionPeriod.days(BROOK, LocalDate.of(2013, 6, 3), LocalDate.of(2013, 6, 4));
    ExclusionRecord record = ExclusionRecord.of(ImmutableList.of(june, july, september));

    assertThat(record.daySixOf(july, RULES_2015, CALENDARS).isKnown()).isFalse();
    assertThat(record.daySixOf(june, RULES_2015, CALENDARS).orElseThrow()).isEmpty();
    assertThat(record.daySixOf(july, RULES_2012, CALENDARS).orElseThrow()).isEmpty();
  }

  @Test
  void edge4_earlierPeriodBeforeTheCalendarLeavesARunAtItsStartUnknown() {
    ExclusionPeriod july =
        ExclusionPeriod.days(BROOK, LocalDate.of(2012, 7, 18), LocalDate.of(2012, 7, 20));
    ExclusionPeriod september =
        ExclusionPeriod.days(BROOK, LocalDate.of(2012, 9, 4), LocalDate.of(2012, 9, 7));
    ExclusionRecord record = ExclusionRecord.of(ImmutableList.of(july, september));

    assertThat(record.daySixOf(september, RULES_2015, CALENDARS).isKnown()).isFalse();
  }

  @Test
  void periodOutsideTheRecordIsRefused() {
    assertThatThrownBy(() -> STACKED.daySixOf(days(22, 23), RULES_2012, CALENDARS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ExclusionRecord period: must be in the record, but 2012-10-22 MORNING to"
            + " 2012-10-23 AFTERNOON at 105267 is not");
  }

  @Test
  void edge7_elevenHalfDaysAreMoreThanFiveDays() {
    ExclusionPeriod period =
        new ExclusionPeriod(BROOK, october(8), Session.AFTERNOON, october(15), Session.AFTERNOON);

    assertThat(period.halfDays(T12.school()).orElseThrow()).isEqualTo(HalfDays.of(11));
    assertThat(HalfDays.of(11).exceeds(5)).isTrue();
    assertThat(HalfDays.of(10).exceeds(5)).isFalse();
    assertThat(HalfDays.of(11)).hasToString("5.5 school days");
    assertThat(HalfDays.of(2)).hasToString("1 school day");
    assertThat(HalfDays.of(1)).hasToString("0.5 school days");
  }

  @Test
  void edge7_onlySessionsThatTheSchoolHoldsCount() {
    SchoolCalendar halfDay = SchoolCalendar.builder("half")
        .published(october(1), october(31))
        .term(october(1), october(31))
        .halfDay(october(8), Session.MORNING)
        .build();

    assertThat(ExclusionPeriod.halfDay(BROOK, october(8), Session.AFTERNOON)
            .halfDays(halfDay)
            .orElseThrow())
        .isEqualTo(HalfDays.ZERO);
    assertThat(ExclusionPeriod.days(BROOK, october(8), october(9))
            .halfDays(halfDay)
            .orElseThrow())
        .isEqualTo(HalfDays.of(3));
    assertThat(ExclusionPeriod.halfDay(BROOK, october(8), Session.AFTERNOON)
            .schoolDays(halfDay)
            .orElseThrow())
        .isEmpty();
    assertThat(
            new ExclusionPeriod(BROOK, october(8), Session.AFTERNOON, october(9), Session.MORNING)
                .halfDaysIn(LocalDateRange.of(october(9), october(10)), halfDay)
                .orElseThrow())
        .isEqualTo(HalfDays.of(1));
  }

  @Test
  void edge8_periodOverAReferenceDateIsCutThere() {
    ExclusionPeriod overChristmas =
        ExclusionPeriod.days(BROOK, LocalDate.of(2012, 12, 19), LocalDate.of(2013, 1, 9));
    ExclusionRecord record = ExclusionRecord.of(ImmutableList.of(overChristmas));

    assertThat(record.inTermOf(LocalDate.of(2012, 12, 31), CALENDARS).orElseThrow())
        .isEqualTo(HalfDays.ofDays(3));
    assertThat(record.inTermOf(LocalDate.of(2013, 1, 1), CALENDARS).orElseThrow())
        .isEqualTo(HalfDays.ofDays(2));
    assertThat(record.inSchoolYearOf(LocalDate.of(2013, 1, 1), CALENDARS).orElseThrow())
        .isEqualTo(HalfDays.ofDays(5));
  }

  @Test
  void edge3_eachSchoolsDaysAreCountedInItsOwnCalendar() {
    Calendars vale =
        Calendars.ofSchool(T12.school().withName("vale").withUnplannedClosure(october(11)));
    CalendarsBySchool both = CALENDARS.with(VALE, T12).with(VALE, vale);
    ExclusionRecord record = ExclusionRecord.of(
        ImmutableList.of(ExclusionPeriod.days(VALE, october(10), october(12)), SECOND));

    assertThat(record.inTermOf(october(10), both).orElseThrow()).isEqualTo(HalfDays.ofDays(6));
    assertThat(both.of(BROOK)).isEqualTo(T12);
  }

  @Test
  void sessionExcludedTwiceByOneSchoolIsRefused() {
    assertThatThrownBy(() -> STACKED.with(days(12, 12)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ExclusionRecord period: must not share a session with another of the school,"
            + " but 2012-10-12 MORNING to 2012-10-12 AFTERNOON at 105267 shares one with"
            + " 2012-10-10 MORNING to 2012-10-12 AFTERNOON at 105267");
    ExclusionRecord halves = ExclusionRecord.none()
        .with(ExclusionPeriod.halfDay(BROOK, october(8), Session.MORNING))
        .with(ExclusionPeriod.halfDay(BROOK, october(8), Session.AFTERNOON));
    assertThat(halves.periods()).hasSize(2);
  }

  @Test
  void unpublishedTimeMakesTheTotalUnknown() {
    ExclusionRecord record = ExclusionRecord.of(ImmutableList.of(
        ExclusionPeriod.days(BROOK, LocalDate.of(2013, 9, 2), LocalDate.of(2013, 9, 3))));

    assertThat(record.inTermOf(LocalDate.of(2013, 9, 2), CALENDARS).isKnown()).isFalse();
    assertThat(record.inTermOf(october(1), CALENDARS).orElseThrow()).isEqualTo(HalfDays.ZERO);
  }

  @ParameterizedTest
  @CsvSource({
    "10, false, NONE",
    "11, false, ON_REPRESENTATIONS",
    "30, false, ON_REPRESENTATIONS",
    "31, false, ALWAYS",
    "1, true, ALWAYS"
  })
  void dutyToMeetChangesAboveFiveAndAboveFifteenDays(
      int halfDays, boolean exam, GovernorsDuty duty) {
    assertThat(GovernorsDuty.of(HalfDays.of(halfDays), exam, RULES_2012)).isEqualTo(duty);
  }

  @Test
  void impossibleValuesAreRefused() {
    assertThatThrownBy(() -> HalfDays.of(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("HalfDays number: must not be negative, but was -1");
    assertThatThrownBy(() -> HalfDays.of(Integer.MAX_VALUE).plus(HalfDays.of(1)))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> HalfDays.ofDays(Integer.MAX_VALUE))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> days(12, 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ExclusionPeriod last: must not be before 2012-10-12 MORNING, but was"
            + " 2012-10-10 AFTERNOON");
    assertThatThrownBy(() ->
            new ExclusionPeriod(BROOK, october(8), Session.AFTERNOON, october(8), Session.MORNING))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ExclusionPeriod.days(BROOK, october(8), LocalDate.MAX))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must have a day after it");
  }

  @Test
  void recordsOfTheSamePeriodsAreEqual() {
    new EqualsTester()
        .addEqualityGroup(STACKED, ExclusionRecord.of(ImmutableList.of(FIRST, SECOND)))
        .addEqualityGroup(ExclusionRecord.none(), ExclusionRecord.of(ImmutableList.of()))
        .testEquals();
    assertThat(STACKED).hasToString("ExclusionRecord of 2");
  }
}
