/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.fairaccess.FairAccessRoles.HEAD_TEACHER;
import static org.concordat.fairaccess.FairAccessRoles.PANEL;
import static org.concordat.fairaccess.FairAccessRoles.PANEL_CHAIR;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.ProcedureReasons;
import org.concordat.core.procedure.State;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.challenge.ChallengeCommand.Answer;
import org.concordat.fairaccess.challenge.ChallengeCommand.FindMet;
import org.concordat.fairaccess.challenge.ChallengeCommand.Uphold;
import org.concordat.fairaccess.challenge.ChallengeCommand.Withdraw;
import org.concordat.fairaccess.share.Exemption;
import org.concordat.fairaccess.share.Exemption.Scope;
import org.junit.jupiter.api.Test;

class ChallengeLifeTest {

  private static final LocalDate MADE = LocalDate.of(2012, 10, 15);
  private static final LocalDate LAST = LocalDate.of(2012, 11, 5);
  private static final Urn CHALLENGER = Urn.of(100001);
  private static final Urn CHALLENGED = Urn.of(100005);
  private static final ChallengeGround GROUND =
      new ChallengeGround(CHALLENGED, MADE, Ratio.of(1), Ratio.of(5, 2), ImmutableList.of());
  private static final Rule<TimeLimit> TEN_DAYS = Rule.agreed(
      "time to answer a challenge",
      TimeLimit.schoolDaysAfter(10),
      Citation.of("Partnership agreement", "6.1"));

  private static final ChallengeContext CONTEXT = ChallengeContext.of(TestCalendars.T12);
  private static final Urn ACADEMY = Urn.of(144044);
  private static final LocalDate CONVERTED = LocalDate.of(2012, 11, 1);

  private static Challenge challenge() {
    return new Challenge(CHALLENGER, MADE, GROUND, TEN_DAYS);
  }

  private static Decision<ChallengeStage, ChallengeStanding, ChallengeEvent> decide(
      State<ChallengeStage, ChallengeStanding> state, ChallengeCommand command) {
    return ChallengeLife.PROCEDURE.decide(state, command, CONTEXT);
  }

  private static State<ChallengeStage, ChallengeStanding> begun() {
    return ChallengeLife.begin(challenge());
  }

  private static State<ChallengeStage, ChallengeStanding> answered(LocalDate on) {
    return decide(begun(), new Answer(HEAD_TEACHER, on, CHALLENGED, "letter")).orElseThrow();
  }

  @Test
  void answerIsOwedByTheHeadWithinTenSchoolDaysOverHalfTerm() {
    assertThat(ChallengeLife.PROCEDURE.obligations(begun(), CONTEXT))
        .singleElement()
        .hasToString(
            "the head teacher: answer the challenge by 2012-11-05 [Partnership agreement 6.1]");
  }

  @Test
  void answerOnTheLastDayIsInTime() {
    State<ChallengeStage, ChallengeStanding> state = answered(LAST);

    assertThat(state.stage()).isEqualTo(ChallengeStage.ANSWERED);
    assertThat(state.data().answer()).contains("letter");
    assertThat(state.data().unansweredSince()).isEmpty();
  }

  @Test
  void silenceShowsFromTheDayAfterTheLastAndALateAnswerIsTakenWithItsLateness() {
    assertThat(
            ChallengeLife.PROCEDURE.advance(begun(), LAST.plusDays(1), CONTEXT).stage())
        .isEqualTo(ChallengeStage.UNANSWERED);

    State<ChallengeStage, ChallengeStanding> late = answered(LAST.plusDays(3));
    assertThat(late.stage()).isEqualTo(ChallengeStage.ANSWERED);
    assertThat(late.data().unansweredSince()).contains(LAST.plusDays(1));
    assertThat(late.data().answeredOn()).contains(LAST.plusDays(3));
  }

  @Test
  void panelFindsAnAnsweredChallengeRightOrMet() {
    assertThat(decide(answered(LAST), new Uphold(PANEL, LAST)).orElseThrow().stage())
        .isEqualTo(ChallengeStage.UPHELD);
    assertThat(
            decide(answered(LAST), new FindMet(PANEL_CHAIR, LAST)).orElseThrow().stage())
        .isEqualTo(ChallengeStage.MET);
  }

  @Test
  void unansweredChallengeMayBeUpheldAndNotFoundMet() {
    assertThat(
            decide(begun(), new Uphold(PANEL, LAST.plusDays(1))).orElseThrow().stage())
        .isEqualTo(ChallengeStage.UPHELD);
    assertThat(decide(begun(), new FindMet(PANEL, LAST.plusDays(1))).reasons())
        .extracting(Reason::code)
        .contains(ProcedureReasons.NOT_ALLOWED);
  }

  @Test
  void nobodyJudgesWhileTheSchoolMayStillAnswer() {
    assertThat(decide(begun(), new Uphold(PANEL, LAST)).reasons())
        .extracting(Reason::code)
        .containsExactly(ProcedureReasons.NOT_ALLOWED);
  }

  @Test
  void challengedSchoolDoesNotJudgeItself() {
    assertThat(decide(answered(LAST), new FindMet(HEAD_TEACHER, LAST)).reasons())
        .extracting(Reason::code)
        .containsExactly(ProcedureReasons.NOT_ENTITLED);
  }

  @Test
  void challengeMayBeWithdrawnInEveryStageBeforeAnEnd() {
    assertThat(decide(begun(), new Withdraw(HEAD_TEACHER, MADE, CHALLENGER))
            .orElseThrow()
            .stage())
        .isEqualTo(ChallengeStage.WITHDRAWN);
    assertThat(decide(begun(), new Withdraw(HEAD_TEACHER, LAST.plusDays(9), CHALLENGER))
            .orElseThrow()
            .stage())
        .isEqualTo(ChallengeStage.WITHDRAWN);
    assertThat(decide(answered(LAST), new Withdraw(HEAD_TEACHER, LAST, CHALLENGER))
            .orElseThrow()
            .stage())
        .isEqualTo(ChallengeStage.WITHDRAWN);
  }

  @Test
  void onlyTheChallengerWithdrawsAndOnlyTheChallengedAnswers() {
    assertThat(decide(begun(), new Withdraw(HEAD_TEACHER, MADE, CHALLENGED)).reasons())
        .extracting(Reason::toString)
        .containsExactly("challenge.other-school: on 2012-10-15 school 100005 does not speak for"
            + " school 100001 [DFE-RR224 part 4, issues]");
    assertThat(decide(begun(), new Withdraw(HEAD_TEACHER, MADE, Urn.of(100009))).reasons())
        .extracting(Reason::code)
        .containsExactly(ChallengeReasons.OTHER_SCHOOL);
    assertThat(decide(begun(), new Answer(HEAD_TEACHER, MADE, CHALLENGER, "letter"))
            .reasons())
        .extracting(Reason::code)
        .containsExactly(ChallengeReasons.OTHER_SCHOOL);
  }

  private static ImmutableList<String> withdrawing(Urn school, LocalDate on, Succession link) {
    return ChallengeLife.PROCEDURE
        .decide(
            begun(),
            new Withdraw(HEAD_TEACHER, on, school),
            CONTEXT.withSuccessions(Successions.of(ImmutableList.of(link))))
        .reasons()
        .stream()
        .map(Reason::code)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void challengerThatConvertedWithdrawsUnderItsNewNumberFromTheDayOfConversion() {
    Succession link = Succession.of(CHALLENGER, ACADEMY, CONVERTED);
    LocalDate before = CONVERTED.minusDays(1);

    assertThat(withdrawing(CHALLENGER, before, link)).isEmpty();
    assertThat(withdrawing(ACADEMY, before, link)).containsExactly(ChallengeReasons.OTHER_SCHOOL);
    assertThat(withdrawing(ACADEMY, CONVERTED, link)).isEmpty();
    assertThat(withdrawing(CHALLENGER, CONVERTED, link))
        .containsExactly(ChallengeReasons.OTHER_SCHOOL);
  }

  @Test
  void successorSpeaksForItsPredecessorWhereTheDayIsNotKnown() {
    Succession undated = Succession.undated(CHALLENGER, ACADEMY);

    assertThat(withdrawing(CHALLENGER, MADE, undated)).isEmpty();
    assertThat(withdrawing(ACADEMY, MADE, undated)).isEmpty();
    assertThat(withdrawing(CHALLENGED, MADE, undated))
        .containsExactly(ChallengeReasons.OTHER_SCHOOL);
  }

  @Test
  void challengedSchoolThatConvertedAnswersUnderItsNewNumber() {
    ChallengeContext converted = CONTEXT.withSuccessions(
        Successions.of(ImmutableList.of(Succession.of(CHALLENGED, ACADEMY, CONVERTED))));

    assertThat(ChallengeLife.PROCEDURE
            .decide(begun(), new Answer(HEAD_TEACHER, LAST, ACADEMY, "letter"), converted)
            .orElseThrow()
            .stage())
        .isEqualTo(ChallengeStage.ANSWERED);
    assertThat(ChallengeLife.PROCEDURE
            .decide(begun(), new Answer(HEAD_TEACHER, LAST, CHALLENGED, "letter"), converted)
            .reasons())
        .extracting(Reason::code)
        .containsExactly(ChallengeReasons.OTHER_SCHOOL);
  }

  @Test
  void schoolDoesNotChallengeItsOwnSuccessor() {
    for (Succession link : ImmutableList.of(
        Succession.of(CHALLENGER, CHALLENGED, MADE), Succession.undated(CHALLENGED, CHALLENGER))) {
      ChallengeContext one = CONTEXT.withSuccessions(Successions.of(ImmutableList.of(link)));

      assertThat(ChallengeLife.begin(challenge(), one).match(state -> "", Reason::toString))
          .isEqualTo("challenge.same-school: 100001 and 100005 were one school on 2012-10-15,"
              + " which cannot challenge itself [DFE-RR224 part 4, issues]");
      assertThat(
              ChallengeLife.PROCEDURE.advance(begun(), LAST.plusYears(1), one).stage())
          .isEqualTo(ChallengeStage.MADE);
      assertThat(ChallengeLife.PROCEDURE
              .decide(begun(), new Answer(HEAD_TEACHER, MADE, CHALLENGED, "letter"), one)
              .reasons())
          .extracting(Reason::code)
          .contains(ChallengeReasons.SAME_SCHOOL);
      assertThat(ChallengeLife.PROCEDURE
              .decide(answered(LAST), new Uphold(PANEL, LAST), one)
              .reasons())
          .extracting(Reason::code)
          .containsExactly(ChallengeReasons.SAME_SCHOOL);
      assertThat(ChallengeLife.PROCEDURE
              .decide(answered(LAST), new FindMet(PANEL, LAST), one)
              .reasons())
          .extracting(Reason::code)
          .containsExactly(ChallengeReasons.SAME_SCHOOL);
    }
  }

  @Test
  void givenAnAnswerOrSilenceThenThePanelOwesItsJudgement() {
    State<ChallengeStage, ChallengeStanding> silent =
        ChallengeLife.PROCEDURE.advance(begun(), LAST.plusDays(1), CONTEXT);
    String judgement = "the panel: judge the challenge by unknown: no day is set: time to judge a"
        + " challenge [DFE-RR224 part 4, issues]";

    assertThat(ChallengeLife.PROCEDURE.obligations(answered(LAST), CONTEXT))
        .singleElement()
        .hasToString(judgement);
    assertThat(silent.stage()).isEqualTo(ChallengeStage.UNANSWERED);
    assertThat(ChallengeLife.PROCEDURE.obligations(silent, CONTEXT))
        .singleElement()
        .hasToString(judgement);
    assertThat(ChallengeLife.PROCEDURE.obligations(
            decide(answered(LAST), new Uphold(PANEL, LAST)).orElseThrow(), CONTEXT))
        .isEmpty();
  }

  @Test
  void givenOneSchoolThenNobodyCanJudgeAndTheDutySaysWhy() {
    ChallengeContext one = CONTEXT.withSuccessions(
        Successions.of(ImmutableList.of(Succession.of(CHALLENGER, CHALLENGED, MADE))));

    assertThat(ChallengeLife.PROCEDURE.obligations(answered(LAST), one))
        .extracting(owed -> owed.due().<String>match(day -> "", Reason::code))
        .containsExactly(ChallengeReasons.SAME_SCHOOL);
  }

  @Test
  void schoolsThatMergeAfterTheChallengeWereTwo() {
    ChallengeContext merged = CONTEXT.withSuccessions(Successions.of(ImmutableList.of(
        Succession.of(CHALLENGER, ACADEMY, CONVERTED),
        Succession.of(CHALLENGED, ACADEMY, CONVERTED))));

    assertThat(ChallengeLife.begin(challenge(), merged).find()).contains(begun());
  }

  @Test
  void schoolThatIsTakenOverByTheOtherAfterTheChallengeWasAnother() {
    for (Succession link : ImmutableList.of(
        Succession.of(CHALLENGER, CHALLENGED, CONVERTED),
        Succession.of(CHALLENGED, CHALLENGER, CONVERTED))) {
      ChallengeContext later = CONTEXT.withSuccessions(Successions.of(ImmutableList.of(link)));

      assertThat(ChallengeLife.begin(challenge(), later).find()).contains(begun());
      assertThat(ChallengeLife.PROCEDURE
              .decide(begun(), new Answer(HEAD_TEACHER, MADE, CHALLENGED, "letter"), later)
              .orElseThrow()
              .stage())
          .isEqualTo(ChallengeStage.ANSWERED);
      assertThat(ChallengeLife.PROCEDURE
              .decide(answered(LAST), new Uphold(PANEL, LAST), later)
              .orElseThrow()
              .stage())
          .isEqualTo(ChallengeStage.UPHELD);
    }
  }

  @Test
  void answerDueBeyondThePublishedCalendarIsUnknownAndNeverLate() {
    State<ChallengeStage, ChallengeStanding> july =
        ChallengeLife.begin(new Challenge(CHALLENGER, LocalDate.of(2013, 7, 20), GROUND, TEN_DAYS));

    assertThat(ChallengeLife.PROCEDURE
            .advance(july, LocalDate.of(2014, 1, 1), CONTEXT)
            .stage())
        .isEqualTo(ChallengeStage.MADE);
  }

  @Test
  void groundIsThatASchoolIsBelowItsShare() {
    assertThat(GROUND.shortfall()).isEqualTo(Ratio.of(3, 2));
    assertThatThrownBy(() ->
            new ChallengeGround(CHALLENGED, MADE, Ratio.of(3), Ratio.of(3), ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ChallengeGround taken: must be below the 3 due, but was 3");
    assertThatThrownBy(() -> new ChallengeGround(
            CHALLENGED,
            MADE,
            Ratio.ZERO,
            Ratio.ONE,
            ImmutableList.of(Exemption.of(CHALLENGED, Scope.ALL, MADE, MADE, "fire"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("ChallengeGround exemptions: must leave some children, but were");
  }

  @Test
  void challengeIsOfAnotherSchoolOnFiguresThatExist() {
    assertThatThrownBy(() -> new Challenge(CHALLENGED, MADE, GROUND, TEN_DAYS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Challenge schools: must be two, but 100005 challenged itself");
    assertThatThrownBy(() -> new Challenge(CHALLENGER, MADE.minusDays(1), GROUND, TEN_DAYS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Challenge ground: must not be of a day after 2012-10-14, but was of 2012-10-15");
    assertThatThrownBy(() -> new Answer(HEAD_TEACHER, MADE, CHALLENGED, " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Answer words: must not be blank, but was ' '");
  }

  @Test
  void diagramIsDrawnFromTheTable() {
    String heads =
        "the acting head teacher or the head teacher or the principal or the teacher in charge";
    assertThat(ChallengeLife.PROCEDURE.toMermaid()).isEqualTo("""
            stateDiagram-v2
              [*] --> MADE
              MADE --> ANSWERED : answer (%s)
              UNANSWERED --> ANSWERED : answer (%s)
              MADE --> UNANSWERED : lapse of answer-challenge
              ANSWERED --> UPHELD : uphold (the panel or the chair of the panel)
              UNANSWERED --> UPHELD : uphold (the panel or the chair of the panel)
              ANSWERED --> MET : find-met (the panel or the chair of the panel)
              MADE --> WITHDRAWN : withdraw (%s)
              ANSWERED --> WITHDRAWN : withdraw (%s)
              UNANSWERED --> WITHDRAWN : withdraw (%s)
              UPHELD --> [*]
              MET --> [*]
              WITHDRAWN --> [*]
            """.replace("%s", heads));
  }
}
