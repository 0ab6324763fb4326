/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.concordat.fairaccess.FairAccessRoles.ACADEMY_TRUST;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.HEAD_TEACHER;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.FairAccessRoles.SCHOOL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.SOCIAL_WORKER;
import static org.concordat.fairaccess.TestCalendars.T12;
import static org.concordat.fairaccess.exclusion.Exclusions.BROOK;
import static org.concordat.fairaccess.exclusion.Exclusions.IN_2012;
import static org.concordat.fairaccess.exclusion.Exclusions.IN_2023;
import static org.concordat.fairaccess.exclusion.Exclusions.MON_5_NOV;
import static org.concordat.fairaccess.exclusion.Exclusions.MON_8_OCT;
import static org.concordat.fairaccess.exclusion.Exclusions.fixed;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.Session;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.ProcedureReasons;
import org.concordat.core.procedure.State;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Strength;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand.Cancel;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand.Close;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand.Exclude;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand.MakePermanent;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand.MakeRepresentations;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand.OpenMeeting;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand.Reinstate;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand.Spare;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand.Tell;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand.Uphold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixedPeriodLifeTest {

  private static final LocalDate FRI_12 = LocalDate.of(2012, 10, 12);
  private static final LocalDate MON_15 = LocalDate.of(2012, 10, 15);
  private static final FixedPeriodExclusion FIVE = fixed(MON_8_OCT, FRI_12).build();
  private static final FixedPeriodExclusion SIX = fixed(MON_8_OCT, MON_15).build();
  private static final FixedPeriodExclusion EXAM =
      fixed(MON_8_OCT, FRI_12).losesExam(true).examOn(FRI_12).build();

  private static State<FixedPeriodStage, FixedPeriodStanding> step(
      State<FixedPeriodStage, FixedPeriodStanding> state, FixedPeriodCommand command) {
    return FixedPeriodLife.PROCEDURE.decide(state, command, IN_2012).orElseThrow();
  }

  private static State<FixedPeriodStage, FixedPeriodStanding> excluded(FixedPeriodExclusion one) {
    return excluded(one, IN_2012);
  }

  private static State<FixedPeriodStage, FixedPeriodStanding> excluded(
      FixedPeriodExclusion one, ExclusionContext context) {
    return FixedPeriodLife.PROCEDURE
        .decide(
            FixedPeriodLife.begin(one.firstDay()),
            new Exclude(HEAD_TEACHER, one.firstDay(), one, true),
            context)
        .orElseThrow();
  }

  private static State<FixedPeriodStage, FixedPeriodStanding> told(FixedPeriodExclusion one) {
    return step(
        excluded(one), new Tell(HEAD_TEACHER, MON_8_OCT, ImmutableSet.of(PARENT, GOVERNING_BODY)));
  }

  private static Reason refusal(
      State<FixedPeriodStage, FixedPeriodStanding> state,
      FixedPeriodCommand command,
      ExclusionContext context) {
    State<FixedPeriodStage, FixedPeriodStanding> copy =
        new State<>(state.stage(), state.since(), state.data(), state.running());
    Decision<FixedPeriodStage, FixedPeriodStanding, FixedPeriodEvent> decision =
        FixedPeriodLife.PROCEDURE.decide(state, command, context);
    assertThat(state).isEqualTo(copy);
    assertThat(decision.reasons()).isNotEmpty();
    return decision.reasons().get(0);
  }

  private static Optional<Due> meetBy(State<FixedPeriodStage, FixedPeriodStanding> state) {
    return FixedPeriodLife.PROCEDURE.obligations(state, IN_2012).stream()
        .filter(one -> one.duty().code().equals("governors-decide"))
        .map(one -> one.due())
        .findFirst();
  }

  /** A record that leaves a number of half-days of the forty-five. */
  private static ExclusionContext with(int schoolDays) {
    LocalDate first = LocalDate.of(2013, 1, 8);
    return IN_2012.withRecord(ExclusionRecord.of(ImmutableList.of(ExclusionPeriod.days(
        BROOK, first, T12.school().schoolDayOf(first, schoolDays).orElseThrow()))));
  }

  @Test
  void fiveDaysBindNobodyToMeet() {
    assertThat(excluded(FIVE).data().duty()).isEqualTo(GovernorsDuty.NONE);
    assertThat(meetBy(told(FIVE))).isEmpty();
    assertThat(meetBy(step(told(FIVE), new MakeRepresentations(PARENT, FRI_12))))
        .isEmpty();
  }

  @Test
  void edge7_fiveAndAHalfDaysBindTheGovernorsWithin50DaysOfTheirNotice() {
    FixedPeriodExclusion more = FixedPeriodExclusion.builder()
        .from(FIVE)
        .period(new ExclusionPeriod(BROOK, MON_8_OCT, Session.MORNING, MON_15, Session.MORNING))
        .build();
    State<FixedPeriodStage, FixedPeriodStanding> state =
        step(told(more), new MakeRepresentations(PARENT, MON_15));

    assertThat(excluded(more).data().total()).isEqualTo(HalfDays.of(11));
    assertThat(excluded(more).data().duty()).isEqualTo(GovernorsDuty.ON_REPRESENTATIONS);
    assertThat(meetBy(told(more))).isEmpty();
    assertThat(meetBy(state))
        .contains(Due.on(T12.school().schoolDayAfter(MON_8_OCT, 50).orElseThrow()));
  }

  @Test
  void dayForTheMeetingListsTheSchoolDaysCountedAndLeavesHalfTermOut() {
    FixedPeriodExclusion test =
        FixedPeriodExclusion.builder().from(FIVE).losesExam(true).build();
    Obligation owed = FixedPeriodLife.PROCEDURE.obligations(told(test), IN_2012).stream()
        .filter(one -> one.duty().code().equals("governors-decide"))
        .findFirst()
        .orElseThrow();

    assertThat(owed.due()).isEqualTo(Due.on(MON_5_NOV));
    assertThat(owed.explanation().render())
        .contains("school days counted: 15")
        .contains("school day 14: 2012-10-26")
        .contains("school day 15: 2012-11-05")
        .doesNotContain(": 2012-10-29");
  }

  @Test
  void representationsBeforeTheNoticeWaitForIt() {
    State<FixedPeriodStage, FixedPeriodStanding> state =
        step(excluded(SIX), new MakeRepresentations(PARENT, MON_8_OCT));

    assertThat(meetBy(state).orElseThrow().<String>match(day -> "", Reason::code))
        .isEqualTo("exclusion.not-started");
    assertThat(meetBy(step(state, new Tell(HEAD_TEACHER, FRI_12, ImmutableSet.of(GOVERNING_BODY)))))
        .contains(Due.on(T12.school().schoolDayAfter(FRI_12, 50).orElseThrow()));
  }

  @Test
  void moreThanFifteenDaysInATermBindTheGovernorsWithin15Days() {
    ExclusionContext context = IN_2012.withRecord(ExclusionRecord.of(ImmutableList.of(
        ExclusionPeriod.days(BROOK, LocalDate.of(2012, 9, 10), LocalDate.of(2012, 9, 21)))));
    FixedPeriodExclusion sixDays = SIX;
    State<FixedPeriodStage, FixedPeriodStanding> state = FixedPeriodLife.PROCEDURE
        .decide(
            excluded(sixDays, context),
            new Tell(HEAD_TEACHER, MON_8_OCT, ImmutableSet.of(GOVERNING_BODY)),
            context)
        .orElseThrow();

    assertThat(state.data().total()).isEqualTo(HalfDays.ofDays(16));
    assertThat(excluded(FIVE, context).data().duty()).isEqualTo(GovernorsDuty.ON_REPRESENTATIONS);
    assertThat(meetBy(state)).contains(Due.on(MON_5_NOV));
  }

  @Test
  void edge8_daysOfAnotherReferenceTermDoNotAddUp() {
    FixedPeriodExclusion january =
        fixed(LocalDate.of(2013, 1, 8), LocalDate.of(2013, 1, 11)).build();
    ExclusionContext context = IN_2012.withRecord(ExclusionRecord.of(ImmutableList.of(
        ExclusionPeriod.days(BROOK, LocalDate.of(2012, 12, 3), LocalDate.of(2012, 12, 21)))));

    assertThat(excluded(january, context).data().total()).isEqualTo(HalfDays.ofDays(4));
  }

  @Test
  void examinationBringsTheMeetingForwardWherePracticable() {
    State<FixedPeriodStage, FixedPeriodStanding> state = told(EXAM);

    assertThat(state.data().duty()).isEqualTo(GovernorsDuty.ALWAYS);
    assertThat(meetBy(state)).contains(Due.on(LocalDate.of(2012, 10, 11)));
    assertThat(FixedPeriodLife.PROCEDURE.obligations(state, IN_2012))
        .filteredOn(one -> one.duty().code().equals("governors-decide"))
        .allSatisfy(one -> assertThat(one.term().rule().strength()).isEqualTo(Strength.EXPECTED));
    assertThat(step(state, new Uphold(GOVERNING_BODY, FRI_12)).data().lateSteps())
        .isEmpty();
  }

  @Test
  void examinationAlreadyPastLeavesTheFifteenDays() {
    FixedPeriodExclusion today =
        FixedPeriodExclusion.builder().from(EXAM).examOn(MON_8_OCT).build();
    FixedPeriodExclusion far = FixedPeriodExclusion.builder()
        .from(EXAM)
        .examOn(LocalDate.of(2012, 12, 3))
        .build();

    assertThat(meetBy(told(today))).contains(Due.on(MON_5_NOV));
    assertThat(meetBy(told(far))).contains(Due.on(MON_5_NOV));
  }

  @Test
  void edge33_lateMeetingIsValidAndKept() {
    State<FixedPeriodStage, FixedPeriodStanding> late =
        step(told(EXAM), new Uphold(GOVERNING_BODY, MON_5_NOV.plusDays(1)));

    assertThat(late.stage()).isEqualTo(FixedPeriodStage.UPHELD);
    assertThat(late.data().lateSteps())
        .containsExactly(new LateStep("governors-decide", MON_5_NOV, MON_5_NOV.plusDays(1)));
    assertThat(step(told(FIVE), new Uphold(GOVERNING_BODY, MON_5_NOV.plusDays(90)))
            .data()
            .lateSteps())
        .isEmpty();
  }

  @Test
  void newsIsOwedUntilAllAreToldAlsoWhenThePeriodIsOver() {
    FixedPeriodExclusion eighteen =
        fixed(LocalDate.of(2012, 10, 1), LocalDate.of(2012, 10, 24)).build();
    LocalDate late = LocalDate.of(2012, 11, 30);
    State<FixedPeriodStage, FixedPeriodStanding> out = excluded(eighteen);
    State<FixedPeriodStage, FixedPeriodStanding> over =
        FixedPeriodLife.PROCEDURE.advance(out, late, IN_2012);
    State<FixedPeriodStage, FixedPeriodStanding> body =
        step(over, new Tell(HEAD_TEACHER, late, ImmutableSet.of(GOVERNING_BODY)));
    State<FixedPeriodStage, FixedPeriodStanding> all =
        step(body, new Tell(HEAD_TEACHER, late, ImmutableSet.of(PARENT, SCHOOL_AUTHORITY)));

    assertThat(out.data().duty()).isEqualTo(GovernorsDuty.ALWAYS);
    assertThat(over.stage()).isEqualTo(FixedPeriodStage.OVER);
    for (State<FixedPeriodStage, FixedPeriodStanding> state : ImmutableList.of(out, over)) {
      assertThat(FixedPeriodLife.obligations(state, IN_2012))
          .filteredOn(one -> one.duty().code().equals("tell-of-exclusion"))
          .singleElement()
          .satisfies(one -> {
            assertThat(one.duty().owner()).isEqualTo(HEAD_TEACHER);
            assertThat(one.duty().what())
                .isEqualTo(
                    "tell the governing body, the parent, the school's local authority of the exclusion");
            assertThat(one.due().<String>match(day -> "", Reason::code))
                .isEqualTo("exclusion.without-delay");
          });
    }
    assertThat(FixedPeriodLife.obligations(body, IN_2012))
        .extracting(one -> one.duty().what(), one -> one.duty().owner())
        .containsExactly(
            tuple("tell the parent, the school's local authority of the exclusion", HEAD_TEACHER),
            tuple("consider reinstatement", GOVERNING_BODY));
    assertThat(FixedPeriodLife.obligations(all, IN_2012))
        .extracting(one -> one.duty().code())
        .containsExactly("governors-decide");
  }

  @Test
  void headDecidesAndClosesWithoutADayWhereNobodyMeets() {
    State<FixedPeriodStage, FixedPeriodStanding> told =
        step(excluded(FIVE), new Tell(HEAD_TEACHER, MON_8_OCT, ImmutableSet.of(PARENT)));
    State<FixedPeriodStage, FixedPeriodStanding> over =
        FixedPeriodLife.PROCEDURE.advance(told, MON_5_NOV, IN_2012);

    assertThat(FixedPeriodLife.obligations(FixedPeriodLife.begin(MON_8_OCT), IN_2012))
        .singleElement()
        .hasToString(
            "the head teacher: exclude the pupil or not by unknown: no day is set: decision"
                + " on an exclusion [SI 2012/1033 on the power to exclude]");
    assertThat(over.stage()).isEqualTo(FixedPeriodStage.OVER);
    assertThat(FixedPeriodLife.obligations(over, IN_2012))
        .singleElement()
        .hasToString("the head teacher: close the exclusion by unknown: no day is set: end of an"
            + " exclusion [SI 2012/1033 r.24]");
  }

  @Test
  void ofAShortPeriodTheParentAloneIsOwedTheNews() {
    State<FixedPeriodStage, FixedPeriodStanding> told =
        step(excluded(FIVE), new Tell(HEAD_TEACHER, MON_8_OCT, ImmutableSet.of(PARENT)));

    assertThat(FixedPeriodLife.obligations(excluded(FIVE), IN_2012))
        .extracting(one -> one.duty().what())
        .containsExactly("take the pupil back", "tell the parent of the exclusion");
    assertThat(FixedPeriodLife.obligations(told, IN_2012))
        .extracting(one -> one.duty().code())
        .containsExactly("fixed-period");
  }

  @Test
  void recipientsFollowTheEditionAndTheDays() {
    FixedPeriodExclusion child =
        FixedPeriodExclusion.builder().from(FIVE).hasSocialWorker(true).build();
    ExclusionRules early = ExclusionEditions.RULES_2012.rules();
    ExclusionRules late = ExclusionEditions.RULES_2023.rules();

    assertThat(ExclusionRecipients.of(child, HalfDays.ofDays(5), early)).containsExactly(PARENT);
    assertThat(ExclusionRecipients.of(child, HalfDays.of(11), early))
        .containsExactlyInAnyOrder(PARENT, GOVERNING_BODY, SCHOOL_AUTHORITY);
    assertThat(ExclusionRecipients.of(EXAM, HalfDays.of(1), early))
        .containsExactlyInAnyOrder(PARENT, GOVERNING_BODY, SCHOOL_AUTHORITY);
    assertThat(ExclusionRecipients.of(child, HalfDays.of(1), late))
        .containsExactlyInAnyOrder(PARENT, SCHOOL_AUTHORITY, SOCIAL_WORKER);
    assertThat(excluded(SIX).data().untold(early))
        .containsExactlyInAnyOrder(PARENT, GOVERNING_BODY, SCHOOL_AUTHORITY);
    assertThat(FixedPeriodLife.begin(MON_8_OCT).data().untold(early)).isEmpty();
  }

  @Test
  void fortyFiveDaysInASchoolYearAreAllowedAndHalfADayMoreIsNot() {
    ExclusionContext context = with(44);
    LocalDate day = LocalDate.of(2013, 6, 3);
    FixedPeriodExclusion one = fixed(day, day).build();
    FixedPeriodExclusion more = FixedPeriodExclusion.builder()
        .from(one)
        .period(new ExclusionPeriod(BROOK, day, Session.MORNING, day.plusDays(1), Session.MORNING))
        .build();
    Reason reason =
        refusal(FixedPeriodLife.begin(day), new Exclude(HEAD_TEACHER, day, more, true), context);

    assertThat(excluded(one, context).stage()).isEqualTo(FixedPeriodStage.EXCLUDED);
    assertThat(reason.code()).isEqualTo("exclusion.over-yearly-cap");
    assertThat(reason.source()).contains(ExclusionSources.CAP);
    assertThat(reason.message()).isEqualTo("45.5 school days in a school year are more than 45");
  }

  @Test
  void edge35_daysOfACancelledExclusionCountAgainstTheCap() {
    LocalDate day = LocalDate.of(2013, 6, 3);
    FixedPeriodExclusion two = fixed(day, day.plusDays(1)).build();

    assertThat(
            refusal(FixedPeriodLife.begin(day), new Exclude(HEAD_TEACHER, day, two, true), with(44))
                .message())
        .contains("46 school days");
  }

  @Test
  void daysOfTheNextSchoolYearDoNotCount() {
    LocalDate august = LocalDate.of(2012, 9, 4);
    ExclusionContext context = IN_2012.withRecord(ExclusionRecord.of(ImmutableList.of(
        ExclusionPeriod.days(BROOK, LocalDate.of(2012, 5, 1), LocalDate.of(2012, 7, 20)))));

    assertThat(excluded(fixed(august, august).build(), context).data().total())
        .isEqualTo(HalfDays.ofDays(1));
  }

  @Test
  void edge4_periodBeyondTheCalendarIsJudgedByWhatMayYetBePublished() {
    LocalDate july = LocalDate.of(2013, 7, 22);
    FixedPeriodExclusion over = fixed(july, LocalDate.of(2013, 9, 2)).build();
    Reason reason = refusal(
        FixedPeriodLife.begin(july),
        new Exclude(HEAD_TEACHER, july, fixed(july, LocalDate.of(2013, 11, 29)).build(), true),
        IN_2012);

    assertThat(excluded(over).data().total()).isEqualTo(HalfDays.ofDays(3));
    assertThat(reason.code()).isEqualTo("exclusion.days-not-known");
    assertThat(reason.message()).contains("45");
  }

  @Test
  void edge4_dutyThatDependsOnAnUnpublishedCalendarIsRefused() {
    LocalDate september = LocalDate.of(2013, 9, 2);
    Reason reason = refusal(
        FixedPeriodLife.begin(september),
        new Exclude(
            HEAD_TEACHER, september, fixed(september, september.plusDays(5)).build(), true),
        IN_2012);

    assertThat(reason.code()).isEqualTo("exclusion.days-not-known");
    assertThat(reason.message()).contains("0 school days").contains("6 school days");
  }

  @Test
  void exclusionsThatMayNotBeAreRefused() {
    State<FixedPeriodStage, FixedPeriodStanding> begun = FixedPeriodLife.begin(MON_8_OCT);
    ExclusionContext same = IN_2012.withRecord(ExclusionRecord.of(ImmutableList.of(SIX.period())));
    LocalDate early = LocalDate.of(2012, 8, 30);

    assertThat(refusal(begun, new Exclude(GOVERNING_BODY, MON_8_OCT, FIVE, true), IN_2012)
            .code())
        .isEqualTo(ProcedureReasons.NOT_ENTITLED);
    assertThat(refusal(begun, new Exclude(HEAD_TEACHER, MON_8_OCT, FIVE, false), IN_2012)
            .code())
        .isEqualTo("exclusion.not-disciplinary");
    assertThat(refusal(begun, new Exclude(HEAD_TEACHER, FRI_12, FIVE, true), IN_2012)
            .code())
        .isEqualTo("exclusion.first-day-over");
    assertThat(refusal(begun, new Exclude(HEAD_TEACHER, MON_8_OCT, FIVE, true), same)
            .code())
        .isEqualTo("exclusion.overlaps");
    assertThat(refusal(
                FixedPeriodLife.begin(early),
                new Exclude(HEAD_TEACHER, early, fixed(early, early).build(), true),
                IN_2012)
            .code())
        .isEqualTo("exclusion.no-edition");
    assertThat(step(begun, new Spare(HEAD_TEACHER, MON_8_OCT)).stage())
        .isEqualTo(FixedPeriodStage.NOT_EXCLUDED);
  }

  @Test
  void periodEndsByItself() {
    assertThat(
            FixedPeriodLife.PROCEDURE.advance(excluded(FIVE), FRI_12, IN_2012).stage())
        .isEqualTo(FixedPeriodStage.EXCLUDED);
    assertThat(FixedPeriodLife.PROCEDURE
            .advance(excluded(FIVE), FRI_12.plusDays(1), IN_2012)
            .stage())
        .isEqualTo(FixedPeriodStage.OVER);
    assertThat(step(excluded(FIVE), new Close(HEAD_TEACHER, MON_15)).stage())
        .isEqualTo(FixedPeriodStage.CLOSED);
  }

  @Test
  void exclusionIsNotClosedWhileAMeetingIsOwed() {
    Reason reason = refusal(told(EXAM), new Close(HEAD_TEACHER, MON_15), IN_2012);

    assertThat(reason.code()).isEqualTo("exclusion.meeting-owed");
    assertThat(refusal(
                step(told(SIX), new MakeRepresentations(PARENT, MON_15)),
                new Close(HEAD_TEACHER, MON_5_NOV),
                IN_2012)
            .code())
        .isEqualTo("exclusion.meeting-owed");
  }

  @Test
  void bodyReinstatesWhereItIsBoundToMeetAndNotAfterFewerDays() {
    Reason reason = refusal(told(FIVE), new Reinstate(GOVERNING_BODY, FRI_12), IN_2012);

    assertThat(step(told(SIX), new Reinstate(GOVERNING_BODY, FRI_12)).stage())
        .isEqualTo(FixedPeriodStage.REINSTATED);
    assertThat(reason.code()).isEqualTo("exclusion.no-duty-to-meet");
    assertThat(reason.message()).contains("5 school days");
    assertThat(refusal(told(SIX), new Reinstate(ACADEMY_TRUST, FRI_12), IN_2012).code())
        .isEqualTo("exclusion.not-the-responsible-body");
  }

  @Test
  void permanentExclusionFollowsOnTheNextSchoolDay() {
    State<FixedPeriodStage, FixedPeriodStanding> state =
        step(excluded(FIVE), new MakePermanent(HEAD_TEACHER, FRI_12, MON_15));

    assertThat(state.stage()).isEqualTo(FixedPeriodStage.MADE_PERMANENT);
    assertThat(state.data().permanentFrom()).contains(MON_15);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2012-10-12", "2012-10-13", "2012-10-16"})
  void permanentExclusionOnAnotherDayIsRefused(LocalDate first) {
    Reason reason =
        refusal(excluded(FIVE), new MakePermanent(HEAD_TEACHER, FRI_12, first), IN_2012);

    assertThat(reason.code()).isEqualTo("exclusion.not-next-school-day");
    assertThat(reason.message()).contains("2012-10-15").contains(first.toString());
  }

  @Test
  void permanentExclusionIsNotDatedBackAndNeedsACalendar() {
    LocalDate last = LocalDate.of(2013, 7, 24);

    assertThat(refusal(
                excluded(FIVE),
                new MakePermanent(HEAD_TEACHER, MON_15.plusDays(1), MON_15),
                IN_2012)
            .code())
        .isEqualTo("exclusion.first-day-over");
    assertThat(refusal(
                excluded(fixed(last, last).build()),
                new MakePermanent(HEAD_TEACHER, last, LocalDate.of(2013, 9, 4)),
                IN_2012)
            .code())
        .isEqualTo("calendar.not-published");
  }

  @Test
  void edge35_fixedPeriodIsCancelledFrom2023AndItsDaysAreKept() {
    LocalDate first = LocalDate.of(2023, 10, 2);
    FixedPeriodExclusion five = fixed(first, first.plusDays(4)).build();
    State<FixedPeriodStage, FixedPeriodStanding> state = excluded(five, IN_2023);
    State<FixedPeriodStage, FixedPeriodStanding> met = FixedPeriodLife.PROCEDURE
        .decide(state, new OpenMeeting(GOVERNING_BODY, first), IN_2023)
        .orElseThrow();

    assertThat(FixedPeriodLife.PROCEDURE
            .decide(state, new Cancel(HEAD_TEACHER, first.plusDays(2)), IN_2023)
            .orElseThrow()
            .data()
            .cancelledPeriod())
        .contains(ExclusionPeriod.days(BROOK, first, first.plusDays(1)));
    assertThat(FixedPeriodLife.PROCEDURE
            .decide(state, new Cancel(HEAD_TEACHER, first.plusDays(9)), IN_2023)
            .orElseThrow()
            .data()
            .cancelledPeriod())
        .contains(five.period());
    assertThat(FixedPeriodLife.PROCEDURE
            .decide(state, new Cancel(HEAD_TEACHER, first), IN_2023)
            .orElseThrow()
            .data()
            .cancelledPeriod())
        .isEmpty();
    assertThat(refusal(met, new Cancel(HEAD_TEACHER, first), IN_2023).code())
        .isEqualTo("exclusion.governors-have-met");
    assertThat(
            refusal(excluded(FIVE), new Cancel(HEAD_TEACHER, FRI_12), IN_2012).code())
        .isEqualTo("exclusion.not-cancellable");
  }

  @Test
  void edge35_daysThatTheRecordHoldsAlreadyCountOnceWhenTheHeadCancels() {
    LocalDate first = LocalDate.of(2023, 11, 6);
    FixedPeriodExclusion five = fixed(first, first.plusDays(4)).build();
    ExclusionRecord others = ExclusionRecord.of(ImmutableList.of(
        ExclusionPeriod.days(BROOK, LocalDate.of(2023, 9, 6), LocalDate.of(2023, 11, 3))));
    ExclusionContext before = IN_2023.withRecord(others);
    ExclusionContext after = IN_2023.withRecord(others.with(five.period()));
    Cancel cancel = new Cancel(HEAD_TEACHER, first.plusDays(4));

    assertThat(others.inSchoolYearOf(first, IN_2023.calendars()).orElseThrow())
        .isEqualTo(HalfDays.ofDays(38));
    assertThat(FixedPeriodLife.PROCEDURE
            .decide(excluded(five, before), cancel, after)
            .orElseThrow())
        .isEqualTo(FixedPeriodLife.PROCEDURE
            .decide(excluded(five, before), cancel, before)
            .orElseThrow());
  }

  @Test
  void datedExaminationThatIsNotMissedIsRefused() {
    assertThatThrownBy(() -> fixed(MON_8_OCT, FRI_12).examOn(FRI_12).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("FixedPeriodExclusion examOn: must be empty where no examination is missed, but"
            + " was 2012-10-12");
  }

  @Test
  void tellingARoleThatNobodyNamesIsRefused() {
    assertThat(refusal(
                excluded(SIX),
                new Tell(HEAD_TEACHER, MON_8_OCT, ImmutableSet.of(LOCAL_AUTHORITY)),
                IN_2012)
            .code())
        .isEqualTo("exclusion.not-a-recipient");
  }
}
