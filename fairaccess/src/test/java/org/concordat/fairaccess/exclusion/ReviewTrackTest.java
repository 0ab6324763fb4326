/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.ACADEMY_TRUST;
import static org.concordat.fairaccess.FairAccessRoles.ACTING_HEAD_TEACHER;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.HEAD_TEACHER;
import static org.concordat.fairaccess.FairAccessRoles.HOME_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.MANAGEMENT_COMMITTEE;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.FairAccessRoles.PRINCIPAL;
import static org.concordat.fairaccess.FairAccessRoles.REVIEW_PANEL;
import static org.concordat.fairaccess.FairAccessRoles.SCHOOL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.SOCIAL_WORKER;
import static org.concordat.fairaccess.FairAccessRoles.TEACHER_IN_CHARGE;
import static org.concordat.fairaccess.FairAccessRoles.VIRTUAL_HEAD;
import static org.concordat.fairaccess.exclusion.Exclusions.IN_2012;
import static org.concordat.fairaccess.exclusion.Exclusions.IN_2023;
import static org.concordat.fairaccess.exclusion.Exclusions.MON_17_DEC;
import static org.concordat.fairaccess.exclusion.Exclusions.MON_26_NOV;
import static org.concordat.fairaccess.exclusion.Exclusions.MON_5_NOV;
import static org.concordat.fairaccess.exclusion.Exclusions.MON_8_OCT;
import static org.concordat.fairaccess.exclusion.Exclusions.TUE_15_JAN;
import static org.concordat.fairaccess.exclusion.Exclusions.applied;
import static org.concordat.fairaccess.exclusion.Exclusions.atRisk;
import static org.concordat.fairaccess.exclusion.Exclusions.excluded;
import static org.concordat.fairaccess.exclusion.Exclusions.permanent;
import static org.concordat.fairaccess.exclusion.Exclusions.sentBack;
import static org.concordat.fairaccess.exclusion.Exclusions.step;
import static org.concordat.fairaccess.exclusion.Exclusions.told;
import static org.concordat.fairaccess.exclusion.Exclusions.upheld;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.calendar.Due;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.ProcedureReasons;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.State;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Strength;
import org.concordat.fairaccess.exclusion.ReviewCommand.AbandonReview;
import org.concordat.fairaccess.exclusion.ReviewCommand.ApplyForReview;
import org.concordat.fairaccess.exclusion.ReviewCommand.Cancel;
import org.concordat.fairaccess.exclusion.ReviewCommand.ClaimDiscrimination;
import org.concordat.fairaccess.exclusion.ReviewCommand.DecideReview;
import org.concordat.fairaccess.exclusion.ReviewCommand.Exclude;
import org.concordat.fairaccess.exclusion.ReviewCommand.OpenMeeting;
import org.concordat.fairaccess.exclusion.ReviewCommand.RecordRuling;
import org.concordat.fairaccess.exclusion.ReviewCommand.Reinstate;
import org.concordat.fairaccess.exclusion.ReviewCommand.RemoveFromRoll;
import org.concordat.fairaccess.exclusion.ReviewCommand.Spare;
import org.concordat.fairaccess.exclusion.ReviewCommand.Tell;
import org.concordat.fairaccess.exclusion.ReviewCommand.TryIntervention;
import org.concordat.fairaccess.exclusion.ReviewCommand.Uphold;
import org.concordat.fairaccess.exclusion.ReviewCommand.Waive;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewTrackTest {

  private static Decision<ReviewStage, ReviewStanding, ReviewEvent> decide(
      State<ReviewStage, ReviewStanding> state, ReviewCommand command) {
    return decide(state, command, IN_2012);
  }

  private static Decision<ReviewStage, ReviewStanding, ReviewEvent> decide(
      State<ReviewStage, ReviewStanding> state, ReviewCommand command, ExclusionContext context) {
    State<ReviewStage, ReviewStanding> copy =
        new State<>(state.stage(), state.since(), state.data(), state.running());
    Decision<ReviewStage, ReviewStanding, ReviewEvent> decision =
        ReviewTrack.PROCEDURE.decide(state, command, context);
    assertThat(state).isEqualTo(copy);
    return decision;
  }

  private static Reason onlyReason(Decision<?, ?, ?> decision) {
    assertThat(decision.reasons()).hasSize(1);
    return decision.reasons().get(0);
  }

  private static Due due(State<ReviewStage, ReviewStanding> state) {
    return ReviewTrack.obligations(state, IN_2012).get(0).due();
  }

  static ImmutableList<Role> heads() {
    return ImmutableList.of(HEAD_TEACHER, ACTING_HEAD_TEACHER, PRINCIPAL, TEACHER_IN_CHARGE);
  }

  @ParameterizedTest
  @MethodSource("heads")
  void headActingHeadPrincipalAndTeacherInChargeMayExclude(Role head) {
    Decision<ReviewStage, ReviewStanding, ReviewEvent> decision =
        decide(atRisk(), new Exclude(head, MON_8_OCT, permanent(MON_8_OCT).build(), true));

    assertThat(decision.orElseThrow().stage()).isEqualTo(ReviewStage.EXCLUDED);
  }

  @Test
  void nobodyElseMayExclude() {
    for (Role other : ImmutableList.of(GOVERNING_BODY, LOCAL_AUTHORITY, ACADEMY_TRUST, PARENT)) {
      Reason reason = onlyReason(
          decide(atRisk(), new Exclude(other, MON_8_OCT, permanent(MON_8_OCT).build(), true)));

      assertThat(reason.code()).isEqualTo(ProcedureReasons.NOT_ENTITLED);
      assertThat(reason.source()).contains(ExclusionSources.POWER);
      assertThat(reason.message()).contains(other.title());
    }
  }

  @Test
  void exclusionOnOtherThanDisciplinaryGroundsIsRefused() {
    Reason reason = onlyReason(decide(
        atRisk(), new Exclude(HEAD_TEACHER, MON_8_OCT, permanent(MON_8_OCT).build(), false)));

    assertThat(reason.code()).isEqualTo("exclusion.not-disciplinary");
    assertThat(reason.source()).contains(ExclusionSources.POWER);
  }

  @Test
  void exclusionIsNotDatedBackAndTheDayItselfIsAllowed() {
    LocalDate tuesday = MON_8_OCT.plusDays(1);
    Reason reason = onlyReason(
        decide(atRisk(), new Exclude(HEAD_TEACHER, tuesday, permanent(MON_8_OCT).build(), true)));

    assertThat(reason.code()).isEqualTo("exclusion.first-day-over");
    assertThat(reason.message()).contains("2012-10-08").contains("2012-10-09");
    assertThat(decide(
                atRisk(), new Exclude(HEAD_TEACHER, tuesday, permanent(tuesday).build(), true))
            .isAccepted())
        .isTrue();
  }

  @Test
  void exclusionBeforeAnyEditionIsRefused() {
    LocalDate early = LocalDate.of(2012, 8, 31);
    Reason reason = onlyReason(decide(
        ReviewTrack.begin(early, InterventionChecklist.of(Interventions.USUAL)),
        new Exclude(HEAD_TEACHER, early, permanent(early).build(), true)));

    assertThat(reason.code()).isEqualTo("exclusion.no-edition");
    assertThat(reason.message()).contains("2012-08-31");
  }

  @Test
  void exclusionThatHoldsLaterStepsIsRefused() {
    Reason reason = onlyReason(decide(
        atRisk(),
        new Exclude(
            HEAD_TEACHER,
            MON_8_OCT,
            permanent(MON_8_OCT).governorsTold(MON_8_OCT).build(),
            true)));

    assertThat(reason.code()).isEqualTo("exclusion.already-followed");
  }

  @Test
  void s07_headMayExcludeWithNothingTried() {
    Decision<ReviewStage, ReviewStanding, ReviewEvent> decision = decide(
        atRisk(), new Exclude(HEAD_TEACHER, MON_8_OCT, permanent(MON_8_OCT).build(), true));

    assertThat(decision.isAccepted()).isTrue();
    assertThat(decision.orElseThrow().data().checklist().untried()).hasSize(6);
    ReviewEvent event = decision.match(accepted -> accepted.events().get(0), refused -> null);
    assertThat(((ReviewEvent.Excluded) event).untried())
        .containsExactlyElementsOf(Interventions.USUAL.value());
  }

  @Test
  void s07_checklistAdvisesAndIsReported() {
    State<ReviewStage, ReviewStanding> state = step(
        atRisk(),
        new TryIntervention(
            HEAD_TEACHER, LocalDate.of(2012, 9, 24), Interventions.BEHAVIOUR_SUPPORT));
    InterventionChecklist list = state.data().checklist();

    assertThat(state.stage()).isEqualTo(ReviewStage.AT_RISK);
    assertThat(list.done())
        .containsEntry(Interventions.BEHAVIOUR_SUPPORT, LocalDate.of(2012, 9, 24));
    assertThat(list.advice()).hasSize(5).allSatisfy(advice -> {
      assertThat(advice.code()).isEqualTo("exclusion.intervention-not-tried");
      assertThat(advice.source()).contains(Interventions.USUAL.source());
    });
    assertThat(Interventions.USUAL.strength()).isEqualTo(Strength.EXPECTED);
  }

  @Test
  void interventionTriedTwiceKeepsItsFirstDay() {
    InterventionChecklist list = InterventionChecklist.of(Interventions.USUAL)
        .tried(Interventions.MANAGED_MOVE, MON_8_OCT)
        .tried(Interventions.MANAGED_MOVE, MON_5_NOV);

    assertThat(list.done()).containsEntry(Interventions.MANAGED_MOVE, MON_8_OCT);
    assertThat(list.tried(Interventions.MANAGED_MOVE, MON_8_OCT.minusDays(1)).done())
        .containsEntry(Interventions.MANAGED_MOVE, MON_8_OCT.minusDays(1));
  }

  @Test
  void rulingBeforeTheNoticeShortensNothing() {
    LocalDate sent = LocalDate.of(2012, 11, 12);
    State<ReviewStage, ReviewStanding> claimed = step(
        step(told(), new Uphold(GOVERNING_BODY, MON_5_NOV, Notice.delivered(sent))),
        new ClaimDiscrimination(PARENT, LocalDate.of(2012, 11, 6)));
    State<ReviewStage, ReviewStanding> early =
        step(claimed, new RecordRuling(PARENT, LocalDate.of(2012, 11, 7)));
    State<ReviewStage, ReviewStanding> late =
        step(claimed, new RecordRuling(PARENT, sent.plusDays(1)));

    assertThat(due(early)).isEqualTo(Due.on(LocalDate.of(2012, 12, 3)));
    assertThat(
            step(early, new ApplyForReview(PARENT, LocalDate.of(2012, 11, 30))).stage())
        .isEqualTo(ReviewStage.REVIEW_PANEL);
    assertThat(due(step(claimed, new RecordRuling(PARENT, sent))))
        .isEqualTo(Due.on(LocalDate.of(2012, 12, 3)));
    assertThat(due(late)).isEqualTo(Due.on(LocalDate.of(2012, 12, 4)));
  }

  @Test
  void parentAndAuthorityAreOwedTheNewsUntilAllOfThemHaveIt() {
    State<ReviewStage, ReviewStanding> governors =
        step(excluded(), new Tell(HEAD_TEACHER, MON_8_OCT, ImmutableSet.of(GOVERNING_BODY)));
    State<ReviewStage, ReviewStanding> window =
        step(governors, new Uphold(GOVERNING_BODY, MON_5_NOV, Notice.delivered(MON_5_NOV)));
    State<ReviewStage, ReviewStanding> over =
        ReviewTrack.PROCEDURE.advance(window, MON_26_NOV.plusDays(1), IN_2012);
    State<ReviewStage, ReviewStanding> parent =
        step(over, new Tell(HEAD_TEACHER, MON_17_DEC, ImmutableSet.of(PARENT)));
    State<ReviewStage, ReviewStanding> all =
        step(parent, new Tell(HEAD_TEACHER, MON_17_DEC, ImmutableSet.of(SCHOOL_AUTHORITY)));

    for (State<ReviewStage, ReviewStanding> state :
        ImmutableList.of(excluded(), governors, window, over)) {
      assertThat(news(state))
          .containsExactly("tell the parent, the school's local authority of the exclusion");
    }
    assertThat(over.stage()).isEqualTo(ReviewStage.FINAL);
    assertThat(news(parent)).containsExactly("tell the school's local authority of the exclusion");
    assertThat(news(all)).isEmpty();
    assertThat(news(told())).isEmpty();
  }

  private static ImmutableList<String> news(State<ReviewStage, ReviewStanding> state) {
    return ReviewTrack.obligations(state, IN_2012).stream()
        .filter(one -> one.duty().code().equals("tell-of-exclusion"))
        .filter(one -> one.duty().owner().equals(HEAD_TEACHER) && !one.due().isKnown())
        .map(one -> one.duty().what())
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void childAtRiskMayBeSpared() {
    assertThat(step(atRisk(), new Spare(HEAD_TEACHER, MON_8_OCT)).stage())
        .isEqualTo(ReviewStage.NOT_EXCLUDED);
  }

  @Test
  void noticeToTheResponsibleBodyIsDueWithoutDelayWhichIsNoDay() {
    assertThat(due(excluded()).<String>match(day -> "", Reason::code))
        .isEqualTo("exclusion.without-delay");
    assertThat(ReviewTrack.obligations(excluded(), IN_2012).get(0).duty().code())
        .isEqualTo("tell-responsible-body");
  }

  @Test
  void tellingOthersFirstLeavesTheResponsibleBodyToBeTold() {
    State<ReviewStage, ReviewStanding> state =
        step(excluded(), new Tell(HEAD_TEACHER, MON_8_OCT, ImmutableSet.of(PARENT)));

    assertThat(state.stage()).isEqualTo(ReviewStage.EXCLUDED);
    assertThat(state.data().untold(ExclusionEditions.RULES_2012.rules()))
        .containsExactly(GOVERNING_BODY, SCHOOL_AUTHORITY);
    assertThat(told().data().untold(ExclusionEditions.RULES_2012.rules())).isEmpty();
    assertThat(step(told(), new Tell(HEAD_TEACHER, MON_8_OCT, ImmutableSet.of(PARENT)))
            .stage())
        .isEqualTo(ReviewStage.GOVERNORS);
    assertThat(atRisk().data().untold(ExclusionEditions.RULES_2012.rules())).isEmpty();
  }

  @Test
  void homeAuthorityIsToldWhereTheChildLivesElsewhereAndWorkersFrom2023() {
    PermanentExclusion elsewhere = permanent(MON_8_OCT)
        .schoolAuthority(LocalAuthorityCode.of("350"))
        .homeAuthority(LocalAuthorityCode.of("351"))
        .hasSocialWorker(true)
        .hasVirtualHead(true)
        .build();

    assertThat(ExclusionRecipients.of(elsewhere, ExclusionEditions.RULES_2012.rules()))
        .containsExactlyInAnyOrder(PARENT, GOVERNING_BODY, SCHOOL_AUTHORITY, HOME_AUTHORITY);
    assertThat(ExclusionRecipients.of(elsewhere, ExclusionEditions.RULES_2023.rules()))
        .containsExactlyInAnyOrder(
            PARENT, GOVERNING_BODY, SCHOOL_AUTHORITY, HOME_AUTHORITY, SOCIAL_WORKER, VIRTUAL_HEAD);
  }

  @Test
  void t2_governorsDecideBy5November() {
    assertThat(due(told())).isEqualTo(Due.on(MON_5_NOV));
    assertThat(ReviewTrack.obligations(told(), IN_2012).get(0).duty().owner())
        .isEqualTo(GOVERNING_BODY);
  }

  @Test
  void onceNoReviewIsOpenTheHeadOwesTheRemovalWithoutADay() {
    State<ReviewStage, ReviewStanding> waived =
        step(upheld(), new Waive(PARENT, upheld().since().plusDays(1), true));

    assertThat(waived.stage()).isEqualTo(ReviewStage.FINAL);
    assertThat(ReviewTrack.obligations(waived, IN_2012))
        .filteredOn(one -> one.duty().code().equals("remove-from-roll"))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.duty().owner()).isEqualTo(HEAD_TEACHER);
          assertThat(one.due().<String>match(day -> "", Reason::code))
              .isEqualTo("exclusion.no-limit");
        });
  }

  @Test
  void edge2_fifteenSchoolDaysRunPastHalfTermAndFifteenCalendarDaysWouldNot() {
    assertThat(due(told())).isEqualTo(Due.on(MON_5_NOV));
    assertThat(MON_8_OCT.plusDays(15)).isBefore(MON_5_NOV);
  }

  @Test
  void decisionOnTheLastDayIsInTime() {
    assertThat(upheld().data().lateSteps()).isEmpty();
    assertThat(upheld().stage()).isEqualTo(ReviewStage.REVIEW_WINDOW);
  }

  @Test
  void edge33_lateDecisionIsValidAndTheBreachIsKept() {
    LocalDate late = MON_5_NOV.plusDays(1);
    State<ReviewStage, ReviewStanding> upheld =
        step(told(), new Uphold(GOVERNING_BODY, late, Notice.delivered(late)));
    State<ReviewStage, ReviewStanding> reinstated =
        step(told(), new Reinstate(GOVERNING_BODY, late, late));

    assertThat(upheld.stage()).isEqualTo(ReviewStage.REVIEW_WINDOW);
    assertThat(upheld.data().lateSteps())
        .containsExactly(new LateStep("governors-decide", MON_5_NOV, late));
    assertThat(reinstated.stage()).isEqualTo(ReviewStage.REINSTATED);
    assertThat(reinstated.data().lateSteps()).hasSize(1);
  }

  @Test
  void onlyTheSchoolsOwnBodyConsiders() {
    for (ReviewCommand command : ImmutableList.of(
        new Uphold(ACADEMY_TRUST, MON_5_NOV, Notice.delivered(MON_5_NOV)),
        new Reinstate(MANAGEMENT_COMMITTEE, MON_5_NOV, MON_5_NOV),
        new OpenMeeting(ACADEMY_TRUST, MON_5_NOV))) {
      Reason reason = onlyReason(decide(told(), command));

      assertThat(reason.code()).isEqualTo("exclusion.not-the-responsible-body");
      assertThat(reason.source()).contains(ExclusionSources.GOVERNORS);
      assertThat(reason.message()).contains(command.by().title()).contains("the governing body");
    }
  }

  @Test
  void pupilIsReinstatedAtOnceOrLaterAndNotBackwards() {
    assertThat(step(told(), new Reinstate(GOVERNING_BODY, MON_5_NOV, MON_5_NOV.plusDays(7)))
            .data()
            .reinstatedFrom())
        .contains(MON_5_NOV.plusDays(7));
    Reason reason = onlyReason(
        decide(told(), new Reinstate(GOVERNING_BODY, MON_5_NOV, MON_5_NOV.minusDays(1))));
    assertThat(reason.code()).isEqualTo("exclusion.back-before-decision");
    assertThat(reason.message()).contains("2012-11-04");
  }

  @Test
  void noticeOlderThanTheDecisionIsRefused() {
    Notice old = Notice.delivered(MON_5_NOV.minusDays(1));

    assertThat(onlyReason(decide(told(), new Uphold(GOVERNING_BODY, MON_5_NOV, old)))
            .code())
        .isEqualTo("exclusion.notice-before-decision");
    assertThat(onlyReason(decide(
                applied(),
                new DecideReview(
                    REVIEW_PANEL,
                    MON_17_DEC,
                    ReviewOutcome.QUASH,
                    Notice.delivered(MON_17_DEC.minusDays(1)))))
            .code())
        .isEqualTo("exclusion.notice-before-decision");
  }

  @Test
  void edge34_reviewAfterReinstatementIsImpossible() {
    State<ReviewStage, ReviewStanding> reinstated =
        step(told(), new Reinstate(GOVERNING_BODY, MON_5_NOV, MON_5_NOV));
    Reason reason =
        onlyReason(decide(reinstated, new ApplyForReview(PARENT, MON_5_NOV.plusDays(1))));

    assertThat(reason.code()).isEqualTo(ProcedureReasons.NOT_ALLOWED);
    assertThat(reason.message()).contains("apply").contains("reinstated");
  }

  @Test
  void edge34_waiverInWritingEndsTheWindowEarly() {
    LocalDate day = MON_5_NOV.plusDays(2);
    Reason spoken = onlyReason(decide(upheld(), new Waive(PARENT, day, false)));

    assertThat(spoken.code()).isEqualTo("exclusion.waiver-not-in-writing");
    assertThat(step(upheld(), new Waive(PARENT, day, true)).stage()).isEqualTo(ReviewStage.FINAL);
  }

  @Test
  void t3_applicationOn26NovemberIsInTimeAndOn27NovemberIsNot() {
    assertThat(due(upheld())).isEqualTo(Due.on(MON_26_NOV));
    assertThat(applied().stage()).isEqualTo(ReviewStage.REVIEW_PANEL);
    Decision<ReviewStage, ReviewStanding, ReviewEvent> late =
        decide(upheld(), new ApplyForReview(PARENT, MON_26_NOV.plusDays(1)));
    assertThat(late.reasons())
        .extracting(Reason::code)
        .contains(ProcedureReasons.OUT_OF_TIME, ProcedureReasons.NOT_ALLOWED);
  }

  @Test
  void windowClosesByItselfTheDayAfter() {
    assertThat(ReviewTrack.PROCEDURE.advance(upheld(), MON_26_NOV, IN_2012).stage())
        .isEqualTo(ReviewStage.REVIEW_WINDOW);
    assertThat(ReviewTrack.PROCEDURE
            .advance(upheld(), MON_26_NOV.plusDays(1), IN_2012)
            .stage())
        .isEqualTo(ReviewStage.FINAL);
    assertThat(ReviewTrack.PROCEDURE.lapses(upheld(), MON_17_DEC, IN_2012))
        .containsExactly(new ReviewEvent.WindowClosed(MON_26_NOV.plusDays(1)));
  }

  @Test
  void edge9_windowCountsFromTheDayAPostedNoticeIsGiven() {
    LocalDate friday = LocalDate.of(2012, 11, 2);
    State<ReviewStage, ReviewStanding> state =
        step(told(), new Uphold(GOVERNING_BODY, friday, Notice.posted(friday)));

    assertThat(due(state)).isEqualTo(Due.on(LocalDate.of(2012, 11, 27)));
  }

  @Test
  void applicationBeforeTheNoticeIsSentIsRefused() {
    State<ReviewStage, ReviewStanding> state = step(
        told(), new Uphold(GOVERNING_BODY, MON_5_NOV, Notice.delivered(MON_5_NOV.plusDays(3))));
    Reason reason = onlyReason(decide(state, new ApplyForReview(PARENT, MON_5_NOV.plusDays(2))));

    assertThat(reason.code()).isEqualTo("exclusion.notice-not-sent");
    assertThat(reason.message()).contains("2012-11-08");
  }

  @Test
  void claimOfDiscriminationHoldsTheWindowOpenUntilItIsDecided() {
    State<ReviewStage, ReviewStanding> claimed =
        step(upheld(), new ClaimDiscrimination(PARENT, MON_5_NOV.plusDays(3)));
    LocalDate ruled = LocalDate.of(2013, 2, 4);
    State<ReviewStage, ReviewStanding> decided = step(claimed, new RecordRuling(PARENT, ruled));

    assertThat(due(claimed).<String>match(day -> "", Reason::code))
        .isEqualTo("exclusion.claim-open");
    assertThat(ReviewTrack.PROCEDURE.advance(claimed, ruled, IN_2012).stage())
        .isEqualTo(ReviewStage.REVIEW_WINDOW);
    assertThat(due(decided)).isEqualTo(Due.on(LocalDate.of(2013, 3, 4)));
    assertThat(
            onlyReason(decide(upheld(), new RecordRuling(PARENT, MON_26_NOV))).code())
        .isEqualTo(ProcedureReasons.NO_CASE_HOLDS);
    assertThat(
            onlyReason(decide(claimed, new ClaimDiscrimination(PARENT, ruled))).code())
        .isEqualTo(ProcedureReasons.NO_CASE_HOLDS);
  }

  @Test
  void t4_panelMeetsBy17DecemberAndALaterDecisionIsKeptAsLate() {
    LocalDate late = MON_17_DEC.plusDays(1);

    assertThat(due(applied())).isEqualTo(Due.on(MON_17_DEC));
    assertThat(ReviewTrack.obligations(applied(), IN_2012).get(0).duty().owner())
        .isEqualTo(SCHOOL_AUTHORITY);
    assertThat(step(
                applied(),
                new DecideReview(REVIEW_PANEL, late, ReviewOutcome.UPHOLD, Notice.delivered(late)))
            .data()
            .lateSteps())
        .containsExactly(new LateStep("review-panel", MON_17_DEC, late));
  }

  @Test
  void panelThatUpholdsEndsTheReview() {
    State<ReviewStage, ReviewStanding> state = sentBack(ReviewOutcome.UPHOLD);

    assertThat(state.stage()).isEqualTo(ReviewStage.FINAL);
    assertThat(state.data().outcome()).contains(ReviewOutcome.UPHOLD);
    assertThat(state.data().sum()).isEmpty();
  }

  @Test
  void parentMayTakeTheApplicationBack() {
    assertThat(step(applied(), new AbandonReview(PARENT, MON_17_DEC)).stage())
        .isEqualTo(ReviewStage.FINAL);
  }

  @ParameterizedTest
  @EnumSource(names = {"RECOMMEND", "QUASH"})
  void t5_panelSendsItBackToBeReconsideredBy15January(ReviewOutcome outcome) {
    assertThat(sentBack(outcome).stage()).isEqualTo(ReviewStage.RECONSIDER);
    assertThat(due(sentBack(outcome))).isEqualTo(Due.on(TUE_15_JAN));
  }

  @Test
  void t5_upheldAgainAfterAQuashingCosts4000() {
    State<ReviewStage, ReviewStanding> state = step(
        sentBack(ReviewOutcome.QUASH),
        new Uphold(GOVERNING_BODY, TUE_15_JAN, Notice.delivered(TUE_15_JAN)));

    assertThat(state.stage()).isEqualTo(ReviewStage.FINAL);
    assertThat(state.data().sum()).contains(Money.parse("GBP 4000.00"));
    assertThat(state.data().lateSteps()).isEmpty();
  }

  @Test
  void upheldAgainAfterARecommendationCostsNothing() {
    State<ReviewStage, ReviewStanding> state = step(
        sentBack(ReviewOutcome.RECOMMEND),
        new Uphold(
            GOVERNING_BODY, TUE_15_JAN.plusDays(1), Notice.delivered(TUE_15_JAN.plusDays(1))));

    assertThat(state.data().sum()).isEmpty();
    assertThat(state.data().lateSteps())
        .containsExactly(new LateStep("reconsider", TUE_15_JAN, TUE_15_JAN.plusDays(1)));
  }

  @Test
  void reconsideringMayReinstate() {
    State<ReviewStage, ReviewStanding> state =
        step(sentBack(ReviewOutcome.QUASH), new Reinstate(GOVERNING_BODY, TUE_15_JAN, TUE_15_JAN));

    assertThat(state.stage()).isEqualTo(ReviewStage.REINSTATED);
    assertThat(state.data().sum()).isEmpty();
  }

  @Test
  void invariant5c_rollIsLeftOnlyOnceTheReviewIsOver() {
    for (State<ReviewStage, ReviewStanding> open :
        ImmutableList.of(excluded(), told(), upheld(), applied(), sentBack(ReviewOutcome.QUASH))) {
      Reason reason = onlyReason(decide(open, new RemoveFromRoll(HEAD_TEACHER, open.since())));

      assertThat(reason.code()).isEqualTo(ProcedureReasons.NOT_ALLOWED);
      assertThat(reason.message()).contains(open.stage().code());
    }
    assertThat(step(upheld(), new RemoveFromRoll(HEAD_TEACHER, MON_26_NOV.plusDays(1)))
            .stage())
        .isEqualTo(ReviewStage.OFF_ROLL);
  }

  private static State<ReviewStage, ReviewStanding> excludedIn2023(LocalDate first) {
    return ReviewTrack.PROCEDURE
        .decide(
            ReviewTrack.begin(first, InterventionChecklist.of(Interventions.USUAL)),
            new Exclude(HEAD_TEACHER, first, permanent(first).build(), true),
            IN_2023)
        .orElseThrow();
  }

  @Test
  void edge35_headCancelsFrom2023AndTheDaysStillCount() {
    LocalDate first = LocalDate.of(2023, 10, 2);
    LocalDate back = LocalDate.of(2023, 10, 9);
    State<ReviewStage, ReviewStanding> state =
        decide(excludedIn2023(first), new Cancel(HEAD_TEACHER, back), IN_2023).orElseThrow();

    assertThat(state.stage()).isEqualTo(ReviewStage.CANCELLED);
    ExclusionPeriod served = state.data().cancelledPeriod().orElseThrow();
    assertThat(ExclusionRecord.of(ImmutableList.of(served))
            .inSchoolYearOf(first, IN_2023.calendars())
            .orElseThrow())
        .isEqualTo(HalfDays.ofDays(5));
  }

  @Test
  void edge35_cancelledOnTheFirstDayLeavesNoDays() {
    LocalDate first = LocalDate.of(2023, 10, 2);

    assertThat(decide(excludedIn2023(first), new Cancel(HEAD_TEACHER, first), IN_2023)
            .orElseThrow()
            .data()
            .cancelledPeriod())
        .isEqualTo(Optional.empty());
  }

  @Test
  void earlierEditionLetsNobodyCancel() {
    Reason reason = onlyReason(decide(told(), new Cancel(HEAD_TEACHER, MON_5_NOV)));

    assertThat(reason.code()).isEqualTo("exclusion.not-cancellable");
    assertThat(reason.message()).contains("2012");
  }

  @Test
  void exclusionIsNotCancelledOnceTheMeetingHasBegun() {
    LocalDate first = LocalDate.of(2023, 10, 2);
    State<ReviewStage, ReviewStanding> told = decide(
            excludedIn2023(first),
            new Tell(HEAD_TEACHER, first, ImmutableSet.of(GOVERNING_BODY)),
            IN_2023)
        .orElseThrow();
    State<ReviewStage, ReviewStanding> meeting = decide(
            told, new OpenMeeting(GOVERNING_BODY, first.plusDays(4)), IN_2023)
        .orElseThrow();
    Reason reason =
        onlyReason(decide(meeting, new Cancel(HEAD_TEACHER, first.plusDays(4)), IN_2023));

    assertThat(
            decide(told, new Cancel(HEAD_TEACHER, first.plusDays(4)), IN_2023).isAccepted())
        .isTrue();
    assertThat(reason.code()).isEqualTo("exclusion.governors-have-met");
    assertThat(reason.source()).contains(ExclusionSources.CANCELLING);
    assertThat(reason.message()).contains("2023-10-06");
  }

  @Test
  void exclusionIsNotCancelledAfterMoreThan45Days() {
    LocalDate first = LocalDate.of(2023, 9, 5);
    State<ReviewStage, ReviewStanding> state = excludedIn2023(first);
    LocalDate day45 =
        IN_2023.calendars().usual().school().schoolDayOf(first, 45).orElseThrow();
    LocalDate day46 =
        IN_2023.calendars().usual().school().schoolDayOf(first, 46).orElseThrow();
    Reason reason = onlyReason(decide(state, new Cancel(HEAD_TEACHER, day46.plusDays(1)), IN_2023));

    assertThat(
            decide(state, new Cancel(HEAD_TEACHER, day45.plusDays(1)), IN_2023).isAccepted())
        .isTrue();
    assertThat(reason.code()).isEqualTo("exclusion.over-yearly-cap");
    assertThat(reason.source()).contains(ExclusionSources.CAP);
    assertThat(reason.message()).contains("46 school days").contains("45");
  }

  @Test
  void cancellingNeedsTheDaysToBeKnown() {
    LocalDate first = LocalDate.of(2024, 8, 1);
    State<ReviewStage, ReviewStanding> state = excludedIn2023(first);
    Reason reason =
        onlyReason(decide(state, new Cancel(HEAD_TEACHER, LocalDate.of(2024, 11, 1)), IN_2023));

    assertThat(reason.code()).isEqualTo("exclusion.days-not-known");
    assertThat(reason.message()).contains("45");
  }

  @Test
  void tableDrawsItsEnds() {
    assertThat(ReviewTrack.PROCEDURE.ends())
        .containsExactly(
            ReviewStage.OFF_ROLL,
            ReviewStage.REINSTATED,
            ReviewStage.CANCELLED,
            ReviewStage.NOT_EXCLUDED);
    assertThat(ReviewTrack.PROCEDURE.toMermaid()).contains("REVIEW_WINDOW --> FINAL");
  }

  @Test
  void tellingARoleThatNobodyNamesIsRefused() {
    Tell wrong = new Tell(HEAD_TEACHER, MON_8_OCT, ImmutableSet.of(PARENT, LOCAL_AUTHORITY));
    Reason reason = onlyReason(decide(excluded(), wrong, IN_2012));

    assertThat(reason.code()).isEqualTo("exclusion.not-a-recipient");
    assertThat(reason.source()).contains(ExclusionSources.NOTICE);
    assertThat(reason.message())
        .contains("the local authority")
        .contains("the school's local authority")
        .doesNotContain("parent is not");
    assertThat(onlyReason(decide(told(), wrong, IN_2012)).code())
        .isEqualTo("exclusion.not-a-recipient");
    assertThat(onlyReason(decide(
                excluded(),
                new Tell(HEAD_TEACHER, MON_8_OCT, ImmutableSet.of(ACADEMY_TRUST)),
                IN_2012))
            .code())
        .isEqualTo("exclusion.not-a-recipient");
  }
}
