/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.concordat.fairaccess.FairAccessRoles.ACADEMY_TRUST;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.HEAD_TEACHER;
import static org.concordat.fairaccess.FairAccessRoles.HOME_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PARTNERSHIP;
import static org.concordat.fairaccess.TestCalendars.T12;
import static org.concordat.fairaccess.exclusion.Exclusions.BROOK;
import static org.concordat.fairaccess.exclusion.Exclusions.IN_2012;
import static org.concordat.fairaccess.exclusion.Exclusions.MON_8_OCT;
import static org.concordat.fairaccess.exclusion.Exclusions.fixed;
import static org.concordat.fairaccess.exclusion.Exclusions.permanent;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.Session;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.ProcedureReasons;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.State;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Editions;
import org.concordat.fairaccess.exclusion.EducationCommand.Confirm;
import org.concordat.fairaccess.exclusion.EducationCommand.Delegate;
import org.concordat.fairaccess.exclusion.EducationCommand.End;
import org.concordat.fairaccess.exclusion.EducationCommand.FindNotOwed;
import org.concordat.fairaccess.exclusion.EducationCommand.GiveNotice;
import org.concordat.fairaccess.exclusion.EducationCommand.MoveHome;
import org.concordat.fairaccess.exclusion.EducationCommand.Start;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EducationTrackTest {

  private static final LocalDate FRI_12 = LocalDate.of(2012, 10, 12);
  private static final LocalDate MON_15 = LocalDate.of(2012, 10, 15);
  private static final LocalAuthorityCode BOLTON = LocalAuthorityCode.of("350");
  private static final LocalAuthorityCode BURY = LocalAuthorityCode.of("351");
  private static final EducationNotice EARLY = EducationNotice.inTheAfternoon(MON_8_OCT);

  private static State<EducationStage, EducationStanding> begun() {
    return EducationTrack.begin(permanent(MON_8_OCT).build());
  }

  private static State<EducationStage, EducationStanding> delegated() {
    return step(begun(), new Delegate(LOCAL_AUTHORITY, MON_8_OCT, "north partnership"));
  }

  private static State<EducationStage, EducationStanding> step(
      State<EducationStage, EducationStanding> state, EducationCommand command) {
    return EducationTrack.PROCEDURE.decide(state, command, IN_2012).orElseThrow();
  }

  private static Reason refusal(
      State<EducationStage, EducationStanding> state, EducationCommand command) {
    State<EducationStage, EducationStanding> copy =
        new State<>(state.stage(), state.since(), state.data(), state.running());
    Decision<EducationStage, EducationStanding, EducationEvent> decision =
        EducationTrack.PROCEDURE.decide(state, command, IN_2012);
    assertThat(state).isEqualTo(copy);
    assertThat(decision.reasons()).hasSize(1);
    return decision.reasons().get(0);
  }

  private static DaySixProvision unit(LocalDate starts) {
    return DaySixProvision.fullTime(ProvisionKind.PUPIL_REFERRAL_UNIT, "the unit", starts);
  }

  private static Optional<Obligation> owed(
      State<EducationStage, EducationStanding> state, String code) {
    return EducationTrack.obligations(state, IN_2012).stream()
        .filter(one -> one.duty().code().equals(code))
        .findFirst();
  }

  private static EducationStage stageOn(
      State<EducationStage, EducationStanding> state, LocalDate date) {
    return EducationTrack.PROCEDURE.advance(state, date, IN_2012).stage();
  }

  @Test
  void t1_authorityOwesEducationOn15OctoberAndTheSchoolWorkUntil12October() {
    assertThat(owed(begun(), "day-six-provision").orElseThrow().due()).isEqualTo(Due.on(MON_15));
    assertThat(owed(begun(), "day-six-provision").orElseThrow().duty().owner())
        .isEqualTo(LOCAL_AUTHORITY);
    assertThat(owed(begun(), "set-work").orElseThrow().due()).isEqualTo(Due.on(FRI_12));
    assertThat(owed(begun(), "notice-to-parent").orElseThrow().due()).isEqualTo(Due.on(MON_8_OCT));
    assertThat(owed(begun(), "confirm-provision")).isEmpty();
  }

  @Test
  void t7_sixthDayRunsPastHalfTerm() {
    State<EducationStage, EducationStanding> state =
        EducationTrack.begin(permanent(LocalDate.of(2012, 10, 26)).build());

    assertThat(owed(state, "day-six-provision").orElseThrow().due())
        .isEqualTo(Due.on(LocalDate.of(2012, 11, 9)));
  }

  @Test
  void t7_sixthDayAndTheWorkUpToItListTheSchoolDaysCountedAndLeaveHalfTermOut() {
    State<EducationStage, EducationStanding> state =
        EducationTrack.begin(permanent(LocalDate.of(2012, 10, 26)).build());
    Obligation work = owed(state, "set-work").orElseThrow();

    assertThat(work.due()).isEqualTo(Due.on(LocalDate.of(2012, 11, 8)));
    assertThat(work.explanation().render())
        .contains("school day before full-time education: 2012-11-08");
    for (Obligation one : ImmutableList.of(
        work,
        owed(state, "day-six-provision").orElseThrow(),
        owed(
                step(
                    state,
                    new Delegate(LOCAL_AUTHORITY, LocalDate.of(2012, 10, 26), "north partnership")),
                "confirm-provision")
            .orElseThrow())) {
      assertThat(one.explanation().render())
          .contains("school days counted: 6")
          .contains("school day 1: 2012-10-26")
          .contains("school day 2: 2012-11-05")
          .contains("school day 6: 2012-11-09")
          .doesNotContain(": 2012-10-29")
          .doesNotContain(": 2012-11-02");
    }
  }

  @Test
  void t8_unknownSixthDayNeverLapses() {
    State<EducationStage, EducationStanding> state =
        EducationTrack.begin(permanent(LocalDate.of(2013, 7, 18)).build());

    assertThat(owed(state, "day-six-provision").orElseThrow().due().isKnown()).isFalse();
    assertThat(stageOn(state, LocalDate.of(2014, 7, 1))).isEqualTo(EducationStage.NOTICE_OWED);
  }

  @Test
  void edge1_sixthDayCountsTheFirstDayOutAndTheGovernorsCountAfterTheirNotice() {
    assertThat(owed(begun(), "day-six-provision").orElseThrow().due())
        .isEqualTo(Due.on(T12.school().schoolDayOf(MON_8_OCT, 6).orElseThrow()));
    assertThat(ReviewTrack.obligations(Exclusions.told(), IN_2012).get(0).due())
        .isEqualTo(Due.on(T12.school().schoolDayAfter(MON_8_OCT, 15).orElseThrow()));
  }

  @Test
  void edge5_relevantDateIsOneSchoolDayAfterTheSixth() {
    assertThat(permanent(MON_8_OCT).build().timetable(T12).relevantDate().value())
        .isEqualTo(Due.on(MON_15.plusDays(1)));
  }

  @Test
  void noticeInWritingEndsTheDutyToGiveIt() {
    State<EducationStage, EducationStanding> state =
        step(begun(), new GiveNotice(HEAD_TEACHER, MON_8_OCT));
    State<EducationStage, EducationStanding> late =
        step(begun(), new GiveNotice(HEAD_TEACHER, MON_8_OCT.plusDays(1)));

    assertThat(state.stage()).isEqualTo(EducationStage.SCHOOL_WORK);
    assertThat(owed(state, "notice-to-parent")).isEmpty();
    assertThat(state.data().lateSteps()).isEmpty();
    assertThat(late.data().lateSteps())
        .containsExactly(new LateStep("notice-to-parent", MON_8_OCT, MON_8_OCT.plusDays(1)));
  }

  @Test
  void provisionThatBeginsOnTheSixthDayIsInTime() {
    State<EducationStage, EducationStanding> state =
        step(begun(), new Confirm(LOCAL_AUTHORITY, MON_8_OCT, unit(MON_15), EARLY));
    State<EducationStage, EducationStanding> provided =
        step(state, new Start(LOCAL_AUTHORITY, MON_15));

    assertThat(state.stage()).isEqualTo(EducationStage.CONFIRMED);
    assertThat(provided.stage()).isEqualTo(EducationStage.PROVIDED);
    assertThat(provided.data().providedFrom()).contains(MON_15);
    assertThat(provided.data().lateSteps()).isEmpty();
    assertThat(owed(provided, "day-six-provision")).isEmpty();
    assertThat(owed(provided, "set-work")).isEmpty();
  }

  @Test
  void noticeInWritingIsOwedUntilItIsGivenThoughEducationHasBegun() {
    State<EducationStage, EducationStanding> provided = step(
        step(begun(), new Confirm(LOCAL_AUTHORITY, MON_8_OCT, unit(MON_15), EARLY)),
        new Start(LOCAL_AUTHORITY, MON_15));
    State<EducationStage, EducationStanding> given =
        step(provided, new GiveNotice(HEAD_TEACHER, MON_15.plusDays(1)));

    assertThat(EducationTrack.obligations(provided, IN_2012))
        .extracting(one -> one.duty().code(), one -> one.due().find())
        .containsExactly(
            tuple("notice-to-parent", Optional.of(MON_8_OCT)),
            tuple("keep-up-education", Optional.empty()));
    assertThat(given.stage()).isEqualTo(EducationStage.PROVIDED);
    assertThat(given.data().noticeGiven()).isTrue();
    assertThat(given.data().lateSteps())
        .containsExactly(new LateStep("notice-to-parent", MON_8_OCT, MON_15.plusDays(1)));
    assertThat(EducationTrack.obligations(given, IN_2012))
        .singleElement()
        .hasToString("the local authority: keep up full-time education until the pupil is back in"
            + " school or placed by unknown: no day is set: end of the education [SI 2007/1870]");
    assertThat(EducationTrack.PROCEDURE
            .decide(given, new GiveNotice(HEAD_TEACHER, MON_15.plusDays(2)), IN_2012)
            .reasons())
        .extracting(Reason::code)
        .containsExactly("exclusion.notice-given");
  }

  @Test
  void provisionThatBeginsTheDayAfterIsLate() {
    LocalDate tuesday = MON_15.plusDays(1);
    State<EducationStage, EducationStanding> state =
        step(begun(), new Confirm(LOCAL_AUTHORITY, MON_8_OCT, unit(tuesday), EARLY));

    assertThat(stageOn(state, MON_15)).isEqualTo(EducationStage.CONFIRMED);
    assertThat(stageOn(state, tuesday)).isEqualTo(EducationStage.LATE);
    assertThat(step(state, new Start(LOCAL_AUTHORITY, tuesday)).data().lateSteps())
        .containsExactly(new LateStep("day-six-provision", MON_15, tuesday));
  }

  @Test
  void lateAuthorityMayStillConfirmAndBegin() {
    LocalDate day = LocalDate.of(2012, 10, 22);
    State<EducationStage, EducationStanding> late = step(
        begun(),
        new Confirm(
            LOCAL_AUTHORITY,
            LocalDate.of(2012, 10, 17),
            unit(day),
            EducationNotice.inTheMorning(LocalDate.of(2012, 10, 17))));

    assertThat(late.stage()).isEqualTo(EducationStage.CONFIRMED);
    assertThat(step(late, new Start(LOCAL_AUTHORITY, day)).data().lateSteps())
        .containsExactly(new LateStep("day-six-provision", MON_15, day));
  }

  @Test
  void s11_dutyStaysWithTheAuthorityAndThePartnershipActs() {
    State<EducationStage, EducationStanding> state = delegated();

    assertThat(owed(state, "day-six-provision").orElseThrow().duty().owner())
        .isEqualTo(LOCAL_AUTHORITY);
    assertThat(owed(state, "confirm-provision").orElseThrow().duty().owner())
        .isEqualTo(PARTNERSHIP);
    assertThat(owed(state, "confirm-provision").orElseThrow().due()).isEqualTo(Due.on(FRI_12));
    assertThat(
            step(state, new Confirm(PARTNERSHIP, FRI_12, unit(MON_15), EARLY)).stage())
        .isEqualTo(EducationStage.CONFIRMED);
  }

  @Test
  void invariant5d_s11_defaultDutyIsRaisedWhenNothingIsConfirmedByTheFifthDay() {
    assertThat(stageOn(delegated(), FRI_12)).isEqualTo(EducationStage.NOTICE_OWED);
    assertThat(stageOn(delegated(), FRI_12.plusDays(1))).isEqualTo(EducationStage.DEFAULT_DUTY);
    assertThat(stageOn(delegated(), MON_15.plusDays(1))).isEqualTo(EducationStage.LATE);
    assertThat(stageOn(begun(), MON_15)).isEqualTo(EducationStage.NOTICE_OWED);
    assertThat(
            step(delegated(), new Confirm(LOCAL_AUTHORITY, FRI_12.plusDays(1), unit(MON_15), EARLY))
                .stage())
        .isEqualTo(EducationStage.CONFIRMED);
  }

  @Test
  void s11_partnershipTakesFromAssuredProvidersOnly() {
    DaySixProvision other = new DaySixProvision(
        ProvisionKind.PACKAGE,
        "a workshop",
        MON_15,
        Session.MORNING,
        new DaySixProvision.Terms(true, false));
    Reason reason = refusal(delegated(), new Confirm(PARTNERSHIP, FRI_12, other, EARLY));

    assertThat(reason.code()).isEqualTo("exclusion.not-quality-assured");
    assertThat(reason.message()).contains("a workshop");
    assertThat(step(begun(), new Confirm(LOCAL_AUTHORITY, FRI_12, other, EARLY)).stage())
        .isEqualTo(EducationStage.CONFIRMED);
  }

  @Test
  void s11_partnershipThatDoesNotActMayNotConfirm() {
    Reason reason = refusal(begun(), new Confirm(PARTNERSHIP, FRI_12, unit(MON_15), EARLY));

    assertThat(reason.code()).isEqualTo("exclusion.not-the-educator");
    assertThat(reason.source()).contains(ExclusionSources.EDUCATION);
    assertThat(reason.message()).contains("the partnership").contains("the local authority");
  }

  @Test
  void educationThatASchoolOwesIsNotTheAuthoritysToDelegate() {
    State<EducationStage, EducationStanding> school = EducationTrack.begin(
            fixed(MON_8_OCT, MON_15).build(), IN_2012)
        .orElseThrow()
        .orElseThrow();
    Reason reason = refusal(school, new Delegate(GOVERNING_BODY, MON_8_OCT, "north partnership"));

    assertThat(reason.code()).isEqualTo("exclusion.not-the-authoritys");
    assertThat(reason.message()).contains("the governing body");
  }

  @Test
  void partTimeProvisionIsRefused() {
    DaySixProvision part = new DaySixProvision(
        ProvisionKind.PACKAGE,
        "a workshop",
        MON_15,
        Session.MORNING,
        new DaySixProvision.Terms(false, true));
    Reason reason = refusal(begun(), new Confirm(LOCAL_AUTHORITY, FRI_12, part, EARLY));

    assertThat(reason.code()).isEqualTo("exclusion.not-full-time");
    assertThat(reason.message()).contains("a workshop");
  }

  @Test
  void provisionDatedBackIsRefused() {
    assertThat(refusal(
                begun(), new Confirm(LOCAL_AUTHORITY, FRI_12, unit(MON_8_OCT.plusDays(3)), EARLY))
            .code())
        .isEqualTo("exclusion.provision-starts-in-past");
  }

  @ParameterizedTest
  @CsvSource({
    "2012-10-12, AFTERNOON, 60, true", "2012-10-13, MORNING, 48, true",
    "2012-10-13, AFTERNOON, 36, false", "2012-10-15, MORNING, 0, false"
  })
  void detailsComeFortyEightHoursBeforeEducation(
      LocalDate day, Session session, long hours, boolean enough) {
    EducationNotice notice = new EducationNotice(day, session, false);

    assertThat(notice.hoursBefore(unit(MON_15))).isEqualTo(hours);
    assertThat(notice.isEarlyEnough(
            unit(MON_15), ExclusionEditions.RULES_2012.rules().educationNotice()))
        .isEqualTo(enough);
  }

  @Test
  void detailsThatComeTooLateAreRefusedUnlessTheParentAgreesToAnEarlyStart() {
    EducationNotice late = EducationNotice.inTheAfternoon(LocalDate.of(2012, 10, 10));
    DaySixProvision early = unit(LocalDate.of(2012, 10, 11));
    LocalDate day = LocalDate.of(2012, 10, 10);
    Reason reason = refusal(begun(), new Confirm(LOCAL_AUTHORITY, day, early, late));

    assertThat(reason.code()).isEqualTo("exclusion.details-too-late");
    assertThat(reason.message()).contains("48").contains("12");
    assertThat(step(begun(), new Confirm(LOCAL_AUTHORITY, day, early, late.waivedByParent()))
            .stage())
        .isEqualTo(EducationStage.CONFIRMED);
  }

  @Test
  void parentCannotWaiveDetailsForAStartOnTheSixthDay() {
    EducationNotice late =
        EducationNotice.inTheAfternoon(LocalDate.of(2012, 10, 14)).waivedByParent();
    Reason reason = refusal(
        begun(), new Confirm(LOCAL_AUTHORITY, LocalDate.of(2012, 10, 14), unit(MON_15), late));

    assertThat(reason.code()).isEqualTo("exclusion.late-start-not-waivable");
    assertThat(reason.message()).contains("2012-10-15");
  }

  @Test
  void provisionBeginsOnceItIsConfirmedAndItsDayHasCome() {
    State<EducationStage, EducationStanding> late =
        EducationTrack.PROCEDURE.advance(begun(), MON_15.plusDays(1), IN_2012);
    State<EducationStage, EducationStanding> confirmed =
        step(begun(), new Confirm(LOCAL_AUTHORITY, MON_8_OCT, unit(MON_15), EARLY));

    assertThat(refusal(late, new Start(LOCAL_AUTHORITY, MON_15.plusDays(1))).code())
        .isEqualTo("exclusion.nothing-confirmed");
    assertThat(refusal(confirmed, new Start(LOCAL_AUTHORITY, FRI_12)).code())
        .isEqualTo("exclusion.before-start");
    assertThat(refusal(confirmed, new Start(HEAD_TEACHER, MON_15)).code())
        .isEqualTo(ProcedureReasons.NOT_ENTITLED);
  }

  @Test
  void edge16_homeAuthorityOwesTheSixthDayAndTheReviewStaysWhereItWas() {
    PermanentExclusion bury =
        permanent(MON_8_OCT).schoolAuthority(BOLTON).homeAuthority(BURY).build();
    PermanentExclusion bolton = permanent(MON_8_OCT).schoolAuthority(BOLTON).build();
    State<EducationStage, EducationStanding> home = EducationTrack.begin(bury);
    State<EducationStage, EducationStanding> moved = step(
        EducationTrack.begin(bolton), new MoveHome(LOCAL_AUTHORITY, MON_8_OCT.plusDays(1), BURY));
    State<EducationStage, EducationStanding> back =
        step(home, new MoveHome(HOME_AUTHORITY, MON_8_OCT.plusDays(1), BOLTON));

    assertThat(owed(home, "day-six-provision").orElseThrow().duty().owner())
        .isEqualTo(HOME_AUTHORITY);
    assertThat(owed(moved, "day-six-provision").orElseThrow().duty().owner())
        .isEqualTo(HOME_AUTHORITY);
    assertThat(owed(back, "day-six-provision").orElseThrow().duty().owner())
        .isEqualTo(LOCAL_AUTHORITY);
    assertThat(bury.arrangingAuthority()).isEqualTo(bolton.arrangingAuthority());
    assertThat(refusal(moved, new Confirm(LOCAL_AUTHORITY, FRI_12, unit(MON_15), EARLY))
            .code())
        .isEqualTo("exclusion.not-the-educator");
  }

  @ParameterizedTest
  @EnumSource
  void edge28_nothingIsOwedFromTheSixthDayAfterExamsOrUnderAPlan(NoDaySix why) {
    State<EducationStage, EducationStanding> state =
        EducationTrack.begin(permanent(MON_8_OCT).noDaySix(why).build());
    State<EducationStage, EducationStanding> found =
        step(begun(), new FindNotOwed(LOCAL_AUTHORITY, FRI_12, why));
    State<EducationStage, EducationStanding> given =
        step(found, new GiveNotice(HEAD_TEACHER, MON_15));

    assertThat(owed(state, "day-six-provision")).isEmpty();
    assertThat(stageOn(state, LocalDate.of(2013, 1, 1))).isEqualTo(EducationStage.NOTICE_OWED);
    assertThat(found.stage()).isEqualTo(EducationStage.NOTICE_ALONE_OWED);
    assertThat(EducationTrack.obligations(found, IN_2012))
        .extracting(one -> one.duty().code())
        .containsExactly("notice-to-parent");
    assertThat(given.stage()).isEqualTo(EducationStage.NOT_OWED);
    assertThat(given.data().noDaySix()).contains(why);
    assertThat(given.data().lateSteps())
        .extracting(LateStep::duty)
        .containsExactly("notice-to-parent");
    assertThat(EducationTrack.obligations(given, IN_2012)).isEmpty();
  }

  @Test
  void nothingIsOwedOnceTheParentHasTheNoticeAndEducationIsFoundNotOwed() {
    State<EducationStage, EducationStanding> told =
        step(begun(), new GiveNotice(HEAD_TEACHER, MON_8_OCT));
    State<EducationStage, EducationStanding> found =
        step(told, new FindNotOwed(LOCAL_AUTHORITY, FRI_12, NoDaySix.EXAMS_OVER));

    assertThat(found.stage()).isEqualTo(EducationStage.NOT_OWED);
    assertThat(EducationTrack.obligations(found, IN_2012)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "MAINTAINED_SCHOOL, governing-body",
    "ACADEMY, academy-trust",
    "PUPIL_REFERRAL_UNIT, local-authority"
  })
  void fixedPeriodOfSixDaysIsTheSchoolsToEducate(ExclusionSetting setting, String owner) {
    State<EducationStage, EducationStanding> state = EducationTrack.begin(
            fixed(MON_8_OCT, MON_15).setting(setting).build(), IN_2012)
        .orElseThrow()
        .orElseThrow();

    assertThat(owed(state, "day-six-provision").orElseThrow().duty().owner().code())
        .isEqualTo(owner);
    assertThat(owed(state, "day-six-provision").orElseThrow().due()).isEqualTo(Due.on(MON_15));
  }

  @Test
  void fixedPeriodOfFiveDaysOwesNothing() {
    assertThat(EducationTrack.begin(fixed(MON_8_OCT, FRI_12).build(), IN_2012).orElseThrow())
        .isEmpty();
  }

  @Test
  void t9_secondPeriodBringsTheSixthDayUnderTheEditionOf2015() {
    ExclusionContext later = new ExclusionContext(
        IN_2012.calendars(),
        Editions.of(ImmutableList.of(Edition.of(
            "2015",
            LocalDate.of(2012, 9, 1),
            ExclusionEditions.RULES_2015.rules(),
            ExclusionEditions.RULES_2015.source()))),
        ExclusionRecord.of(ImmutableList.of(
            ExclusionPeriod.days(BROOK, LocalDate.of(2012, 10, 10), LocalDate.of(2012, 10, 12)))));
    FixedPeriodExclusion second = fixed(MON_15, LocalDate.of(2012, 10, 18)).build();
    State<EducationStage, EducationStanding> state =
        EducationTrack.begin(second, later).orElseThrow().orElseThrow();

    assertThat(state.data().countsFrom()).isEqualTo(LocalDate.of(2012, 10, 10));
    assertThat(EducationTrack.obligations(state, later))
        .filteredOn(one -> one.duty().code().equals("day-six-provision"))
        .extracting(Obligation::due)
        .containsExactly(Due.on(LocalDate.of(2012, 10, 17)));
    assertThat(EducationTrack.begin(second, IN_2012.withRecord(later.record())).orElseThrow())
        .isEmpty();
  }

  @Test
  void educationEndsWhenThePupilIsBack() {
    for (Role by : ImmutableList.of(HEAD_TEACHER, LOCAL_AUTHORITY, ACADEMY_TRUST)) {
      assertThat(step(begun(), new End(by, FRI_12)).stage()).isEqualTo(EducationStage.ENDED);
    }
  }

  @Test
  void missedSixthDayAndUngivenNoticeStayOverdueUntilEducationBegins() {
    State<EducationStage, EducationStanding> late =
        EducationTrack.PROCEDURE.advance(begun(), MON_15.plusDays(1), IN_2012);
    LocalDate tuesday = LocalDate.of(2012, 10, 16);
    LocalDate start = LocalDate.of(2012, 10, 22);

    assertThat(late.stage()).isEqualTo(EducationStage.LATE);
    assertThat(EducationTrack.obligations(late, IN_2012))
        .allMatch(one -> one.isOverdueOn(tuesday))
        .extracting(one -> one.duty().code())
        .containsExactly("notice-to-parent", "day-six-provision");

    State<EducationStage, EducationStanding> confirmed = step(
        late,
        new Confirm(LOCAL_AUTHORITY, tuesday, unit(start), EducationNotice.inTheMorning(tuesday)));

    assertThat(stageOn(confirmed, start)).isEqualTo(EducationStage.CONFIRMED);
    assertThat(owed(confirmed, "day-six-provision").orElseThrow().due()).isEqualTo(Due.on(MON_15));
    assertThat(EducationTrack.PROCEDURE.lapses(confirmed, start, IN_2012)).isEmpty();
    assertThat(owed(step(confirmed, new Start(LOCAL_AUTHORITY, start)), "day-six-provision"))
        .isEmpty();
  }

  @Test
  void missedSixthDayMovesWithTheChildAndIsOwedByTheNewHomeAuthority() {
    State<EducationStage, EducationStanding> late = EducationTrack.PROCEDURE.advance(
        EducationTrack.begin(permanent(MON_8_OCT).schoolAuthority(BOLTON).build()),
        MON_15.plusDays(1),
        IN_2012);

    assertThat(owed(
                step(late, new MoveHome(LOCAL_AUTHORITY, MON_15.plusDays(2), BURY)),
                "day-six-provision")
            .orElseThrow()
            .duty()
            .owner())
        .isEqualTo(HOME_AUTHORITY);
  }

  @Test
  void noticeMayStillBeGivenOnceTheSixthDayIsMissedAndIsThenOwedNoMore() {
    LocalDate tuesday = MON_15.plusDays(1);
    State<EducationStage, EducationStanding> late =
        EducationTrack.PROCEDURE.advance(begun(), tuesday, IN_2012);
    State<EducationStage, EducationStanding> given =
        step(late, new GiveNotice(HEAD_TEACHER, tuesday));

    assertThat(given.stage()).isEqualTo(EducationStage.LATE);
    assertThat(owed(given, "notice-to-parent")).isEmpty();
    assertThat(owed(given, "day-six-provision")).isPresent();
    assertThat(given.data().lateSteps())
        .containsExactly(new LateStep("notice-to-parent", MON_8_OCT, tuesday));
    assertThat(refusal(given, new GiveNotice(HEAD_TEACHER, tuesday)).code())
        .isEqualTo("exclusion.notice-given");
  }

  @Test
  void noticeIsOwedThroughTheDefaultDutyAndAConfirmation() {
    State<EducationStage, EducationStanding> raised =
        EducationTrack.PROCEDURE.advance(delegated(), FRI_12.plusDays(1), IN_2012);
    State<EducationStage, EducationStanding> confirmed =
        step(begun(), new Confirm(LOCAL_AUTHORITY, MON_8_OCT, unit(MON_15), EARLY));
    State<EducationStage, EducationStanding> given =
        step(confirmed, new GiveNotice(HEAD_TEACHER, MON_8_OCT));

    assertThat(raised.stage()).isEqualTo(EducationStage.DEFAULT_DUTY);
    assertThat(owed(raised, "notice-to-parent")).isPresent();
    assertThat(owed(confirmed, "notice-to-parent")).isPresent();
    assertThat(given.stage()).isEqualTo(EducationStage.CONFIRMED);
    assertThat(owed(given, "notice-to-parent")).isEmpty();
  }

  @Test
  void noticeThatWasGivenInTimeIsNotOwedAgainWhenTheSixthDayIsMissed() {
    State<EducationStage, EducationStanding> state =
        step(begun(), new GiveNotice(HEAD_TEACHER, MON_8_OCT));

    assertThat(EducationTrack.obligations(
            EducationTrack.PROCEDURE.advance(state, MON_15.plusDays(1), IN_2012), IN_2012))
        .extracting(one -> one.duty().code())
        .containsExactly("day-six-provision");
  }

  @Test
  void detailsThatAreGivenAfterTheConfirmationAreRefused() {
    LocalDate thursday = LocalDate.of(2012, 10, 11);
    LocalDate tuesday = LocalDate.of(2012, 10, 16);
    Reason reason = refusal(
        begun(),
        new Confirm(
            LOCAL_AUTHORITY,
            thursday,
            unit(tuesday),
            EducationNotice.inTheAfternoon(LocalDate.of(2012, 10, 13))));

    assertThat(reason.code()).isEqualTo("exclusion.details-not-given");
    assertThat(reason.source()).contains(ExclusionSources.DETAILS);
    assertThat(reason.message()).contains("2012-10-13").contains("2012-10-11");
    assertThat(step(
                begun(),
                new Confirm(
                    LOCAL_AUTHORITY,
                    thursday,
                    unit(MON_15),
                    EducationNotice.inTheAfternoon(thursday)))
            .stage())
        .isEqualTo(EducationStage.CONFIRMED);
  }
}
