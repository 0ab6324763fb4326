/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.exclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.identity.Urn;
import org.concordat.fairaccess.exclusion.CalendarsBySchool;
import org.concordat.fairaccess.exclusion.ExclusionEditions;
import org.concordat.fairaccess.exclusion.ExclusionPeriod;
import org.concordat.fairaccess.exclusion.ExclusionRecord;
import org.concordat.fairaccess.exclusion.HalfDays;
import org.concordat.fairaccess.exclusion.PermanentExclusion;
import org.concordat.fairaccess.exclusion.ReferenceDates;
import org.threeten.extra.LocalDateRange;

/** Days of exclusion add up, whatever their order and wherever the terms are cut. */
class ExclusionProperties {

  private static final Urn SCHOOL = Urn.of(105267);
  private static final LocalDateRange YEAR =
      LocalDateRange.of(LocalDate.of(2023, 9, 1), LocalDate.of(2024, 7, 1));

  private static final SchoolCalendar CALENDAR = SchoolCalendar.builder("2023/24")
      .published(LocalDate.of(2023, 8, 1), LocalDate.of(2024, 7, 31))
      .term(LocalDate.of(2023, 9, 4), LocalDate.of(2023, 12, 22))
      .term(LocalDate.of(2024, 1, 8), LocalDate.of(2024, 3, 28))
      .term(LocalDate.of(2024, 4, 15), LocalDate.of(2024, 7, 23))
      .build();
  private static final CalendarsBySchool CALENDARS =
      CalendarsBySchool.of(Calendars.ofSchool(CALENDAR));

  @Provide
  Arbitrary<ExclusionRecord> records() {
    return ExclusionArbitraries.records(SCHOOL, YEAR);
  }

  @Provide
  Arbitrary<PermanentExclusion> permanent() {
    return ExclusionArbitraries.permanent(YEAR);
  }

  @Property(tries = 300)
  void termsAddUpToTheSchoolYear(@ForAll("records") ExclusionRecord record) {
    HalfDays terms = HalfDays.ZERO;
    for (LocalDateRange term :
        ReferenceDates.termsOf(LocalDate.of(2023, 8, 1), LocalDate.of(2024, 7, 31))) {
      terms = terms.plus(record.inTermOf(term.getStart(), CALENDARS).orElseThrow());
    }
    assertThat(record.inSchoolYearOf(LocalDate.of(2024, 1, 1), CALENDARS).orElseThrow())
        .isEqualTo(terms);
  }

  @Property(tries = 300)
  void periodsAddUpInAnyOrder(@ForAll("records") ExclusionRecord record) {
    List<ExclusionPeriod> turned = new ArrayList<>(record.periods());
    Collections.reverse(turned);
    int sum = record.periods().stream()
        .mapToInt(one -> one.halfDays(CALENDAR).orElseThrow().number())
        .sum();

    assertThat(ExclusionRecord.of(turned)).isEqualTo(record);
    assertThat(record
            .inSchoolYearOf(LocalDate.of(2024, 1, 1), CALENDARS)
            .orElseThrow()
            .number())
        .isEqualTo(sum);
  }

  @Property(tries = 300)
  void periodsThatCountTogetherNeverBringTheSixthDayLater(
      @ForAll("records") ExclusionRecord record) {
    for (ExclusionPeriod period : record.periods()) {
      record
          .daySixOf(period, ExclusionEditions.RULES_2012.rules(), CALENDARS)
          .orElseThrow()
          .ifPresent(alone -> assertThat(record
                  .daySixOf(period, ExclusionEditions.RULES_2015.rules(), CALENDARS)
                  .orElseThrow())
              .hasValueSatisfying(together -> assertThat(together).isBeforeOrEqualTo(alone)));
    }
  }

  @Property(tries = 300)
  void moneyFollowsNoEarlierThanEducationIsOwed(@ForAll("permanent") PermanentExclusion exclusion) {
    var timetable = exclusion.timetable(Calendars.ofSchool(CALENDAR));

    timetable
        .relevantDate()
        .value()
        .find()
        .ifPresent(
            day -> assertThat(timetable.daySix().value().orElseThrow()).isBeforeOrEqualTo(day));
    assertThat(timetable.obligations().get(0).duty().owner()).isEqualTo(exclusion.educator());
  }
}
