/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.fairaccess.FairAccessRoles.HEAD_TEACHER;
import static org.concordat.fairaccess.TestCalendars.T23;
import static org.concordat.fairaccess.exclusion.Exclusions.BROOK;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.State;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.junit.jupiter.api.Test;

/** Suspensions before and after the day on which the school becomes an academy, all invented. */
class ExclusionOverConversionTest {

  private static final Urn ACADEMY = Urn.of(144044);
  private static final Urn OTHER_HALF = Urn.of(144045);
  private static final LocalDate MON_27_NOV = LocalDate.of(2023, 11, 27);
  private static final LocalDate THU_30_NOV = LocalDate.of(2023, 11, 30);
  private static final LocalDate FRI_1_DEC = LocalDate.of(2023, 12, 1);
  private static final LocalDate MON_4_DEC = LocalDate.of(2023, 12, 4);
  private static final LocalDate TUE_5_DEC = LocalDate.of(2023, 12, 5);
  private static final Successions CONVERTED = Successions.of(ImmutableList.of(
      Succession.of(BROOK, ACADEMY, FRI_1_DEC), Succession.of(BROOK, OTHER_HALF, FRI_1_DEC)));
  private static final Successions UNDATED =
      Successions.of(ImmutableList.of(Succession.undated(BROOK, ACADEMY)));
  private static final ExclusionRules RULES = ExclusionEditions.RULES_2023.rules();
  private static final CalendarsBySchool SAME = CalendarsBySchool.of(T23);
  private static final ExclusionPeriod BEFORE = ExclusionPeriod.days(BROOK, MON_27_NOV, THU_30_NOV);
  private static final ExclusionPeriod AFTER = ExclusionPeriod.days(ACADEMY, FRI_1_DEC, TUE_5_DEC);
  private static final ExclusionRecord BOTH = ExclusionRecord.of(ImmutableList.of(BEFORE, AFTER));

  private static Answer<Optional<LocalDate>> daySix(
      ExclusionRecord record,
      ExclusionPeriod period,
      CalendarsBySchool calendars,
      Successions links) {
    return record.daySixOf(period, RULES, calendars, links);
  }

  private static FixedPeriodExclusion fixed(ExclusionPeriod period) {
    return FixedPeriodExclusion.builder()
        .pupil(PupilReference.of("case-17"))
        .period(period)
        .build();
  }

  private static Calendars calendar(
      LocalDate published, LocalDate until, LocalDate first, LocalDate last) {
    return Calendars.ofSchool(SchoolCalendar.builder("own")
        .published(published, until)
        .term(first, last)
        .build());
  }

  /** The calendar of a school that is no more ends with it, and that of its successor begins then. */
  private static CalendarsBySchool cut(LocalDate firstAtAcademy) {
    return SAME.with(
            BROOK,
            calendar(LocalDate.of(2023, 9, 4), THU_30_NOV, LocalDate.of(2023, 9, 4), THU_30_NOV))
        .with(
            ACADEMY,
            calendar(
                FRI_1_DEC, LocalDate.of(2023, 12, 31), firstAtAcademy, LocalDate.of(2023, 12, 22)));
  }

  @Test
  void edge11_aConversionBreaksNoRun() {
    for (ExclusionPeriod period : BOTH.periods()) {
      assertThat(daySix(BOTH, period, SAME, CONVERTED).orElseThrow()).contains(MON_4_DEC);
      assertThat(daySix(BOTH, period, SAME, Successions.none()).orElseThrow()).isEmpty();
    }
  }

  @Test
  void edge6_eachPeriodCountsByItselfOverAConversionUnderTheEditionOf2012() {
    assertThat(BOTH.daySixOf(AFTER, ExclusionEditions.RULES_2012.rules(), SAME, CONVERTED)
            .orElseThrow())
        .isEmpty();
  }

  @Test
  void edge11_theOtherHalfOfASplitSchoolIsAnotherSchool() {
    ExclusionPeriod elsewhere = ExclusionPeriod.days(OTHER_HALF, FRI_1_DEC, FRI_1_DEC);
    ExclusionPeriod after = ExclusionPeriod.days(ACADEMY, MON_4_DEC, TUE_5_DEC);
    ExclusionRecord record = ExclusionRecord.of(ImmutableList.of(elsewhere, after), CONVERTED);

    assertThat(record.runOf(after, RULES, SAME, CONVERTED).orElseThrow().days().keySet())
        .containsExactly(MON_4_DEC, TUE_5_DEC);
  }

  @Test
  void edge3_eachDayIsCountedInTheCalendarOfTheSchoolAsItWasThen() {
    assertThat(daySix(BOTH, AFTER, cut(FRI_1_DEC), CONVERTED).orElseThrow()).contains(MON_4_DEC);
    assertThat(daySix(BOTH, AFTER, cut(MON_4_DEC), CONVERTED).orElseThrow()).contains(TUE_5_DEC);
    assertThat(daySix(BOTH, BEFORE, cut(MON_4_DEC), CONVERTED).orElseThrow()).contains(TUE_5_DEC);
  }

  @Test
  void edge6_aDayInSchoolAfterTheConversionBreaksTheRun() {
    ExclusionPeriod monday = ExclusionPeriod.days(ACADEMY, MON_4_DEC, MON_4_DEC.plusDays(3));
    ExclusionRecord record = ExclusionRecord.of(ImmutableList.of(BEFORE, monday));

    assertThat(daySix(record, monday, cut(FRI_1_DEC), CONVERTED).orElseThrow()).isEmpty();
    assertThat(daySix(record, monday, cut(MON_4_DEC), CONVERTED).orElseThrow()).contains(TUE_5_DEC);
  }

  @Test
  void linkWithoutADayMakesTheRunUnknownOnlyWhereTheCalendarsDiffer() {
    ExclusionPeriod monday = ExclusionPeriod.days(ACADEMY, MON_4_DEC, MON_4_DEC.plusDays(3));
    ExclusionRecord record = ExclusionRecord.of(ImmutableList.of(BEFORE, monday));

    assertThat(daySix(BOTH, AFTER, cut(FRI_1_DEC), UNDATED).orElseThrow()).contains(MON_4_DEC);
    assertThat(daySix(record, monday, SAME, UNDATED).orElseThrow()).isEmpty();
    assertThat(daySix(record, monday, cut(MON_4_DEC), UNDATED)
            .<String>match(day -> "known", Reason::code))
        .isEqualTo("identity.succession-undated");
  }

  @Test
  void edge4_daysBetweenThatAreNotPublishedMakeTheRunUnknown() {
    CalendarsBySchool late = cut(MON_4_DEC)
        .with(
            ACADEMY,
            calendar(MON_4_DEC, LocalDate.of(2023, 12, 31), MON_4_DEC, LocalDate.of(2023, 12, 22)));
    ExclusionPeriod monday = ExclusionPeriod.days(ACADEMY, MON_4_DEC, MON_4_DEC.plusDays(3));
    ExclusionRecord record = ExclusionRecord.of(ImmutableList.of(BEFORE, monday));

    assertThat(daySix(record, monday, late, CONVERTED).<String>match(day -> "known", Reason::code))
        .isEqualTo("calendar.not-published");
  }

  private static ExclusionContext overConversion() {
    return new ExclusionContext(cut(MON_4_DEC), ExclusionEditions.EDITIONS, ExclusionRecord.none())
        .withSuccessions(CONVERTED)
        .withRecord(ExclusionRecord.of(ImmutableList.of(BEFORE)));
  }

  @Test
  void educationIsOwedFromTheSixthDayOfARunOverAConversion() {
    ExclusionContext context = overConversion();
    State<EducationStage, EducationStanding> state =
        EducationTrack.begin(fixed(AFTER), context).orElseThrow().orElseThrow();

    assertThat(state.data().countsFrom()).isEqualTo(MON_27_NOV);
    assertThat(state.data().stretches())
        .containsExactly(BEFORE, ExclusionPeriod.days(ACADEMY, MON_4_DEC, TUE_5_DEC));
    assertThat(EducationTrack.obligations(state, context))
        .filteredOn(one -> !one.duty().code().equals("notice-to-parent"))
        .extracting(Obligation::due)
        .containsExactly(Due.on(MON_4_DEC), Due.on(TUE_5_DEC));
    assertThat(EducationTrack.begin(fixed(AFTER), context.withSuccessions(Successions.none()))
            .orElseThrow())
        .isEmpty();
  }

  @Test
  void sixthDayOfARunOverAConversionListsTheDaysThatEachNumberKept() {
    ExclusionContext context = overConversion();
    State<EducationStage, EducationStanding> state =
        EducationTrack.begin(fixed(AFTER), context).orElseThrow().orElseThrow();

    assertThat(EducationTrack.obligations(state, context))
        .filteredOn(one -> !one.duty().code().equals("notice-to-parent"))
        .extracting(one -> one.explanation().render())
        .satisfiesExactly(
            work -> assertThat(work)
                .contains("school day before full-time education: 2023-12-04")
                .contains("school days counted: 6"),
            sixth -> assertThat(sixth)
                .contains("school days counted: 6")
                .contains("school day 4: 2023-11-30")
                .contains("school day 5: 2023-12-04")
                .contains("school day 6: 2023-12-05"));
  }

  @Test
  void daysOfARunThatIsLongEnoughBeforeTheConversionAreOfTheFirstNumberAlone() {
    CalendarsBySchool own = cut(MON_4_DEC);
    ImmutableList<ExclusionPeriod> stretches = ImmutableList.of(BEFORE, AFTER);

    assertThat(ExclusionRun.explainCount(stretches, TimeLimit.schoolDayOf(2), own)
            .explanation()
            .render())
        .contains("school days counted: 2")
        .contains("school day 2: 2023-11-28")
        .doesNotContain("school day 3");
    assertThat(ExclusionRun.explainCount(stretches, TimeLimit.calendarDayOf(6), own)
            .explanation()
            .render())
        .contains("2023-12-02");
    assertThat(ExclusionRun.explainCount(
                stretches,
                TimeLimit.schoolDayOf(6),
                own.with(BROOK, Calendars.ofSchool(SchoolCalendar.unpublished("brook"))))
            .explanation()
            .render())
        .contains("school days counted: 0")
        .contains("unknown");
  }

  @Test
  void educationOwedBeforeTheConversionKeepsItsSixthDay() {
    ExclusionPeriod long1 = ExclusionPeriod.days(BROOK, LocalDate.of(2023, 11, 23), THU_30_NOV);
    ExclusionContext context = new ExclusionContext(
        cut(FRI_1_DEC),
        ExclusionEditions.EDITIONS,
        ExclusionRecord.of(ImmutableList.of(long1)),
        CONVERTED);
    State<EducationStage, EducationStanding> state =
        EducationTrack.begin(fixed(AFTER), context).orElseThrow().orElseThrow();

    assertThat(EducationTrack.obligations(state, context))
        .filteredOn(one -> !one.duty().code().equals("notice-to-parent"))
        .extracting(Obligation::due)
        .containsExactly(Due.on(LocalDate.of(2023, 11, 29)), Due.on(THU_30_NOV));
  }

  @Test
  void limitsOfOtherKindsCountThroughTheStretchesToo() {
    ImmutableList<ExclusionPeriod> stretches = ImmutableList.of(BEFORE, AFTER);
    CalendarsBySchool own = cut(MON_4_DEC);

    assertThat(ExclusionRun.count(stretches, TimeLimit.schoolDaysAfter(5), 0, own))
        .isEqualTo(Due.on(TUE_5_DEC));
    assertThat(ExclusionRun.count(stretches, TimeLimit.schoolDayOf(2), 0, own))
        .isEqualTo(Due.on(MON_27_NOV.plusDays(1)));
    assertThat(ExclusionRun.count(stretches, TimeLimit.schoolDayOf(1), 1, own))
        .isEqualTo(Due.on(LocalDate.of(2023, 11, 24)));
    assertThat(ExclusionRun.count(stretches, TimeLimit.calendarDayOf(6), 0, own))
        .isEqualTo(Due.on(LocalDate.of(2023, 12, 2)));
    assertThat(ExclusionRun.count(
                stretches,
                TimeLimit.schoolDayOf(6),
                0,
                own.with(BROOK, Calendars.ofSchool(SchoolCalendar.unpublished("brook"))))
            .isKnown())
        .isFalse();
  }

  @Test
  void sameDaysUnderBothNumbersAreRefused() {
    ExclusionPeriod again = ExclusionPeriod.days(ACADEMY, MON_27_NOV, THU_30_NOV);
    ExclusionRecord twice = ExclusionRecord.of(ImmutableList.of(BEFORE, again));
    ExclusionContext context = ExclusionContext.of(T23).withSuccessions(CONVERTED);
    String message = "ExclusionRecord period: must not share a session with another of the school,"
        + " but 2023-11-27 MORNING to 2023-11-30 AFTERNOON at 144044 shares one with 2023-11-27"
        + " MORNING to 2023-11-30 AFTERNOON at 105267";

    assertThatThrownBy(() -> ExclusionRecord.of(ImmutableList.of(BEFORE, again), CONVERTED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> context.withRecord(twice))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> ExclusionContext.of(T23).withRecord(twice).withSuccessions(CONVERTED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void sameDaysUnderBothNumbersAreExcludedAndCountedOnce() {
    ExclusionContext context = ExclusionContext.of(T23)
        .withSuccessions(CONVERTED)
        .withRecord(ExclusionRecord.of(ImmutableList.of(BEFORE)));
    ExclusionPeriod again = ExclusionPeriod.days(ACADEMY, MON_27_NOV, THU_30_NOV);

    assertThat(FixedPeriodLife.PROCEDURE
            .decide(
                FixedPeriodLife.begin(MON_27_NOV),
                new FixedPeriodCommand.Exclude(HEAD_TEACHER, MON_27_NOV, fixed(again), true),
                context)
            .reasons())
        .extracting(Reason::code)
        .containsExactly(ExclusionReasons.OVERLAPS);
    assertThat(context
            .record()
            .largestTermWith(again, context.calendars(), CONVERTED)
            .lowerEndpoint())
        .isEqualTo(8);
  }
}
