/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.fairaccess.TestCalendars.T12;

import java.time.LocalDate;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Explained;
import org.concordat.core.rule.Citation;
import org.concordat.fairaccess.FairAccessRoles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PermanentExclusionTest {

  private static final LocalDate MON_8_OCT = LocalDate.of(2012, 10, 8);
  private static final LocalDate MON_5_NOV = LocalDate.of(2012, 11, 5);
  private static final LocalDate MON_26_NOV = LocalDate.of(2012, 11, 26);
  private static final LocalDate MON_17_DEC = LocalDate.of(2012, 12, 17);

  private static PermanentExclusion.Builder from(LocalDate firstDay) {
    return PermanentExclusion.builder()
        .pupil(PupilReference.of("case-17"))
        .school(Urn.of(105267))
        .firstDay(firstDay);
  }

  private static PermanentExclusion.Builder decided(Notice notice) {
    return from(MON_8_OCT).governorsTold(MON_8_OCT).decisionNotice(notice);
  }

  private static String unknownCode(Explained<Due> due) {
    return due.value().match(day -> "known " + day, reason -> reason.code());
  }

  @Test
  void t1_outFromMonday8OctoberIsOwedEducationFrom15October() {
    ExclusionTimetable timetable = from(MON_8_OCT).build().timetable(T12);

    assertThat(timetable.daySix().value()).isEqualTo(Due.on(LocalDate.of(2012, 10, 15)));
  }

  @Test
  void t1_moneyFollowsFrom16October() {
    ExclusionTimetable timetable = from(MON_8_OCT).build().timetable(T12);

    assertThat(timetable.relevantDate().value()).isEqualTo(Due.on(LocalDate.of(2012, 10, 16)));
  }

  @Test
  void t2_governorsToldOn8OctoberDecideBy5November() {
    ExclusionTimetable timetable =
        from(MON_8_OCT).governorsTold(MON_8_OCT).build().timetable(T12);

    assertThat(timetable.governorsDecideBy().value()).isEqualTo(Due.on(MON_5_NOV));
  }

  @Test
  void t3_decisionDeliveredOn5NovemberIsOpenToReviewUntil26November() {
    ExclusionTimetable timetable = decided(Notice.delivered(MON_5_NOV)).build().timetable(T12);

    assertThat(timetable.decisionGivenOn().value()).isEqualTo(Due.on(MON_5_NOV));
    assertThat(timetable.applyForReviewBy().value()).isEqualTo(Due.on(MON_26_NOV));
  }

  @Test
  void t4_applicationOf26NovemberIsHeardBy17December() {
    ExclusionTimetable timetable =
        decided(Notice.delivered(MON_5_NOV)).reviewApplied(MON_26_NOV).build().timetable(T12);

    assertThat(timetable.reviewMeetsBy().value()).isEqualTo(Due.on(MON_17_DEC));
  }

  @Test
  void t5_quashingOf17DecemberIsReconsideredBy15January() {
    ExclusionTimetable timetable = decided(Notice.delivered(MON_5_NOV))
        .reviewApplied(MON_26_NOV)
        .reconsiderNotice(Notice.delivered(MON_17_DEC))
        .build()
        .timetable(T12);

    assertThat(timetable.reconsiderBy().value()).isEqualTo(Due.on(LocalDate.of(2013, 1, 15)));
    assertThat(ExclusionEditions.RULES_2012.rules().sumAfterQuashing().value().toString())
        .isEqualTo("GBP 4000.00");
  }

  @ParameterizedTest
  @CsvSource({"2012-11-02, 2012-11-06", "2012-12-21, 2012-12-27"})
  void t6_postedDecisionIsGivenOnTheSecondWorkingDay(LocalDate posted, LocalDate given) {
    assertThat(decided(Notice.posted(posted))
            .build()
            .timetable(T12)
            .decisionGivenOn()
            .value())
        .isEqualTo(Due.on(given));
  }

  @Test
  void postedDecisionMovesTheTimeToApply() {
    ExclusionTimetable timetable =
        decided(Notice.posted(LocalDate.of(2012, 11, 2))).build().timetable(T12);

    assertThat(timetable.applyForReviewBy().value()).isEqualTo(Due.on(LocalDate.of(2012, 11, 27)));
    assertThat(timetable.applyForReviewBy().explanation().render())
        .contains("day on which a posted notice is given: 2012-11-06")
        .contains("time to apply for a review: 2012-11-27");
  }

  @Test
  void t7_outFromFriday26OctoberIsOwedEducationFrom9November() {
    assertThat(from(LocalDate.of(2012, 10, 26)).build().timetable(T12).daySix().value())
        .isEqualTo(Due.on(LocalDate.of(2012, 11, 9)));
  }

  @Test
  void t8_outFrom18July2013IsNotKnownUntilTheNextCalendarIsPublished() {
    ExclusionTimetable timetable = from(LocalDate.of(2013, 7, 18)).build().timetable(T12);

    assertThat(unknownCode(timetable.daySix())).isEqualTo("calendar.not-published");
    assertThat(unknownCode(timetable.relevantDate())).isEqualTo("calendar.not-published");
    assertThat(timetable.schoolDaysPublished().orElseThrow()).isEqualTo(5);
    assertThat(timetable.obligations().get(0).isOverdueOn(LocalDate.of(2014, 1, 1)))
        .isFalse();
  }

  @Test
  void t8_isKnownOnceTheNextCalendarIsPublished() {
    SchoolCalendar next = SchoolCalendar.builder("2013/14")
        .published(LocalDate.of(2013, 9, 1), LocalDate.of(2013, 12, 31))
        .term(LocalDate.of(2013, 9, 4), LocalDate.of(2013, 12, 20))
        .build();
    Calendars both = Calendars.ofSchool(T12.school().followedBy(next));

    assertThat(from(LocalDate.of(2013, 7, 18)).build().timetable(both).daySix().value())
        .isEqualTo(Due.on(LocalDate.of(2013, 9, 4)));
  }

  @Test
  void firstDayOnAClosedDayBeginsWithTheNextSchoolDay() {
    ExclusionTimetable timetable = from(LocalDate.of(2012, 10, 6)).build().timetable(T12);

    assertThat(timetable.daySix().value()).isEqualTo(Due.on(LocalDate.of(2012, 10, 15)));
    assertThat(timetable.relevantDate().value()).isEqualTo(Due.on(LocalDate.of(2012, 10, 15)));
  }

  @Test
  void stepThatHasNotHappenedLeavesTheNextUnknown() {
    ExclusionTimetable timetable = from(MON_8_OCT).build().timetable(T12);

    assertThat(unknownCode(timetable.governorsDecideBy())).isEqualTo("exclusion.not-started");
    assertThat(unknownCode(timetable.decisionGivenOn())).isEqualTo("exclusion.not-started");
    assertThat(unknownCode(timetable.applyForReviewBy())).isEqualTo("exclusion.not-started");
    assertThat(unknownCode(timetable.reviewMeetsBy())).isEqualTo("exclusion.not-started");
    assertThat(unknownCode(timetable.reconsiderBy())).isEqualTo("exclusion.not-started");
    assertThat(timetable.reconsiderBy().explanation().render())
        .isEqualTo("notice to reconsider: the limit has not started, since there is no notice to"
            + " reconsider yet");
  }

  @ParameterizedTest
  @EnumSource
  void noEducationIsOwedWhereTheRegulationsSaySo(NoDaySix why) {
    ExclusionTimetable timetable = from(MON_8_OCT).noDaySix(why).build().timetable(T12);

    assertThat(unknownCode(timetable.daySix())).isEqualTo("exclusion.no-day-six");
    assertThat(timetable.obligations()).isEmpty();
    assertThat(timetable.relevantDate().value().isKnown()).isTrue();
  }

  @Test
  void obligationsAreEducationAndTheOpenStepOfTheReview() {
    PermanentExclusion told = from(MON_8_OCT).governorsTold(MON_8_OCT).build();
    PermanentExclusion decided = decided(Notice.delivered(MON_5_NOV)).build();
    PermanentExclusion applied =
        PermanentExclusion.builder().from(decided).reviewApplied(MON_26_NOV).build();
    PermanentExclusion quashed = PermanentExclusion.builder()
        .from(applied)
        .reconsiderNotice(Notice.delivered(MON_17_DEC))
        .build();

    assertThat(from(MON_8_OCT).build().timetable(T12).obligations())
        .extracting(Object::toString)
        .containsExactly("the local authority: arrange full-time education from the sixth day by"
            + " 2012-10-15 [SI 2007/1870]");
    assertThat(told.timetable(T12).obligations())
        .extracting(one -> one.duty().code() + " " + one.duty().owner().code())
        .containsExactly("day-six-provision local-authority", "governors-decide governing-body");
    assertThat(decided.timetable(T12).obligations().get(1).duty().owner())
        .isEqualTo(FairAccessRoles.PARENT);
    assertThat(applied.timetable(T12).obligations().get(1).duty().code()).isEqualTo("review-panel");
    assertThat(quashed.timetable(T12).obligations().get(1).due())
        .isEqualTo(Due.on(LocalDate.of(2013, 1, 15)));
  }

  @Test
  void academyConsidersAndArrangesItself() {
    PermanentExclusion exclusion = decided(Notice.delivered(MON_5_NOV))
        .reviewApplied(MON_26_NOV)
        .responsibleBody(FairAccessRoles.ACADEMY_TRUST)
        .arrangingAuthority(FairAccessRoles.ACADEMY_TRUST)
        .build();

    assertThat(exclusion.timetable(T12).obligations().get(1).duty().owner())
        .isEqualTo(FairAccessRoles.ACADEMY_TRUST);
  }

  @ParameterizedTest
  @CsvSource({
    "2012-09-01, 2012, false, false, false",
    "2015-01-04, 2012, false, false, false",
    "2015-01-05, 2015, true, false, false",
    "2023-08-31, 2015, true, false, false",
    "2023-09-01, 2023, true, true, true"
  })
  void editionGoesByTheFirstDay(
      LocalDate firstDay, String name, boolean consecutive, boolean all, boolean cancellable) {
    ExclusionRules rules = ExclusionEditions.EDITIONS.on(firstDay).rules();

    assertThat(ExclusionEditions.EDITIONS.on(firstDay).name()).isEqualTo(name);
    assertThat(rules.daySixConsecutive().value()).isEqualTo(consecutive);
    assertThat(rules.authorityToldOfAll().value()).isEqualTo(all);
    assertThat(rules.cancellable().value()).isEqualTo(cancellable);
    assertThat(rules.yearlyCap().value()).isEqualTo(45);
  }

  @Test
  void noEditionForAppealPanels() {
    PermanentExclusion early = from(LocalDate.of(2012, 8, 31)).build();

    assertThatThrownBy(() -> early.timetable(T12))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2012-08-31");
  }

  @Test
  void localRulesMayBeGiven() {
    ExclusionRules local = ExclusionRules.builder()
        .from(ExclusionEditions.RULES_2012.rules())
        .daySix(ExclusionEditions.RULES_2012
            .rules()
            .daySix()
            .agreedAs(TimeLimit.schoolDayOf(1), Citation.of("Test agreement")))
        .build();

    assertThat(from(MON_8_OCT).build().timetable(local, T12).daySix().value())
        .isEqualTo(Due.on(MON_8_OCT));
  }

  @Test
  void explanationShowsTheDaysCounted() {
    assertThat(from(MON_8_OCT).build().timetable(T12).daySix().explanation().render())
        .startsWith("first day of full-time education: 2012-10-15 [SI 2007/1870]\n"
            + "  school day 6 of the event: 2012-10-15")
        .contains("school day 6: 2012-10-15");
  }

  @Test
  void stepsComeInOrder() {
    assertThatThrownBy(
            () -> from(MON_8_OCT).decisionNotice(Notice.delivered(MON_5_NOV)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "PermanentExclusion decisionNotice: must not come before the governors had notice,"
                + " but was Notice[method=DELIVERED, sent=2012-11-05]");
    assertThatThrownBy(() -> from(MON_8_OCT).reviewApplied(MON_26_NOV).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "PermanentExclusion reviewApplied: must not come before the governors' decision, but"
                + " was 2012-11-26");
    assertThatThrownBy(() -> decided(Notice.delivered(MON_5_NOV))
            .reconsiderNotice(Notice.delivered(MON_17_DEC))
            .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "PermanentExclusion reconsiderNotice: must not come before an application, but was"
                + " Notice[method=DELIVERED, sent=2012-12-17]");
  }

  @Test
  void yearlyCapIsPositive() {
    assertThatThrownBy(() -> ExclusionRules.builder()
            .from(ExclusionEditions.RULES_2012.rules())
            .yearlyCap(ExclusionEditions.RULES_2012
                .rules()
                .yearlyCap()
                .agreedAs(0, Citation.of("Test agreement")))
            .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ExclusionRules yearlyCap: must be positive, but was 0");
  }

  @Test
  void stepDatedBeforeTheOneBeforeItIsRefused() {
    assertThatThrownBy(() -> decided(Notice.delivered(MON_8_OCT.minusDays(1))).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("PermanentExclusion decisionNotice: must not come before 2012-10-08, when the"
            + " governors had notice, but was 2012-10-07");
    assertThatThrownBy(() -> decided(Notice.delivered(MON_5_NOV))
            .reviewApplied(MON_5_NOV.minusDays(1))
            .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("PermanentExclusion reviewApplied: must not come before 2012-11-05, when the"
            + " decision was sent, but was 2012-11-04");
    assertThatThrownBy(() -> decided(Notice.delivered(MON_5_NOV))
            .reviewApplied(MON_26_NOV)
            .reconsiderNotice(Notice.posted(MON_26_NOV.minusDays(1)))
            .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("PermanentExclusion reconsiderNotice: must not come before 2012-11-26, when the"
            + " review was applied for, but was 2012-11-25");
  }

  @Test
  void stepsOfOneDayAreInOrder() {
    PermanentExclusion oneDay = decided(Notice.delivered(MON_8_OCT))
        .reviewApplied(MON_8_OCT)
        .reconsiderNotice(Notice.delivered(MON_8_OCT))
        .build();

    assertThat(oneDay.timetable(T12).reconsiderBy().value())
        .isEqualTo(Due.on(LocalDate.of(2012, 10, 22)));
  }

  @Test
  void obligationAfterAPostedNoticeStartsOnTheDayTheNoticeIsGiven() {
    PermanentExclusion decided =
        decided(Notice.posted(LocalDate.of(2012, 11, 2))).build();
    PermanentExclusion quashed = PermanentExclusion.builder()
        .from(decided)
        .reviewApplied(MON_26_NOV)
        .reconsiderNotice(Notice.posted(LocalDate.of(2012, 12, 14)))
        .build();
    Calendars noBankHolidays = Calendars.ofSchool(T12.school());

    assertThat(decided.timetable(T12).obligations().get(1).started())
        .isEqualTo(LocalDate.of(2012, 11, 6));
    assertThat(quashed.timetable(T12).obligations().get(1).started())
        .isEqualTo(LocalDate.of(2012, 12, 18));
    assertThat(decided.timetable(noBankHolidays).obligations().get(1).started())
        .isEqualTo(LocalDate.of(2012, 11, 2));
  }
}
