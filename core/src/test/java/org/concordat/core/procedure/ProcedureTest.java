/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.core.procedure.NoticeLife.AUTHORITY;
import static org.concordat.core.procedure.NoticeLife.PROCEDURE;
import static org.concordat.core.procedure.NoticeLife.SCHOOL;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.procedure.NoticeLife.Answer;
import org.concordat.core.procedure.NoticeLife.Answered;
import org.concordat.core.procedure.NoticeLife.Close;
import org.concordat.core.procedure.NoticeLife.ClosedEvent;
import org.concordat.core.procedure.NoticeLife.Direct;
import org.concordat.core.procedure.NoticeLife.DirectedEvent;
import org.concordat.core.procedure.NoticeLife.Notice;
import org.concordat.core.procedure.NoticeLife.NoticeEvent;
import org.concordat.core.procedure.NoticeLife.NoticeStage;
import org.concordat.core.procedure.NoticeLife.Serve;
import org.concordat.core.procedure.NoticeLife.Served;
import org.concordat.core.procedure.NoticeLife.WindowClosed;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Reason;
import org.junit.jupiter.api.Test;

class ProcedureTest {

  private static final LocalDate SERVED = LocalDate.of(2012, 10, 15);
  private static final LocalDate LAST_DAY = LocalDate.of(2012, 10, 29);
  private static final ImmutableList<String> ALL = ImmutableList.of("head", "governors");
  private static final Calendars UNPUBLISHED =
      Calendars.ofSchool(SchoolCalendar.unpublished("test school"));
  private static final State<NoticeStage, Notice> BEGUN =
      PROCEDURE.begin(LocalDate.of(2012, 10, 1), Notice.BLANK);
  private static final State<NoticeStage, Notice> IN_WINDOW =
      PROCEDURE.evolve(BEGUN, new Served(SERVED, ALL));

  private static Decision<NoticeStage, Notice, NoticeEvent> decide(
      State<NoticeStage, Notice> state, NoticeLife.NoticeCommand command) {
    return PROCEDURE.decide(state, command, UNPUBLISHED);
  }

  private static ImmutableList<String> codes(Decision<NoticeStage, Notice, NoticeEvent> decision) {
    return decision.reasons().stream().map(Reason::code).collect(ImmutableList.toImmutableList());
  }

  @Test
  void acceptedCommandGivesItsEventAndTheStateAfterIt() {
    Decision<NoticeStage, Notice, NoticeEvent> decision =
        decide(BEGUN, new Serve(AUTHORITY, SERVED, ALL));

    assertThat(decision)
        .isEqualTo(new Decision.Accepted<>(
            ImmutableList.of(new Served(SERVED, ALL)), IN_WINDOW, ImmutableList.of()));
    assertThat(IN_WINDOW.stage()).isEqualTo(NoticeStage.WINDOW);
    assertThat(IN_WINDOW.data().served()).isEqualTo(ALL);
    assertThat(IN_WINDOW.since()).isEqualTo(SERVED);
    assertThat(IN_WINDOW.running()).containsOnlyKeys("answer", "finish");
  }

  @Test
  @SuppressWarnings("NullAway")
  void whateverIsMissingFromADecisionIsNamed() {
    Serve serve = new Serve(AUTHORITY, SERVED, ALL);

    assertThatNullPointerException()
        .isThrownBy(() -> PROCEDURE.decide(null, serve, UNPUBLISHED))
        .withMessage("state");
    assertThatNullPointerException()
        .isThrownBy(() -> PROCEDURE.decide(BEGUN, null, UNPUBLISHED))
        .withMessage("command");
    assertThatNullPointerException()
        .isThrownBy(() -> PROCEDURE.decide(BEGUN, serve, null))
        .withMessage("context");
    assertThatNullPointerException()
        .isThrownBy(() -> PROCEDURE.decide(BEGUN, null, serve, UNPUBLISHED))
        .withMessage("history");
  }

  @Test
  void commandThatNoRowAllowsIsRefusedWithWhatIsAllowedAndWhoMayGiveItWhere() {
    Decision<NoticeStage, Notice, NoticeEvent> decision =
        decide(BEGUN, new Direct(AUTHORITY, SERVED));

    assertThat(codes(decision)).containsExactly(ProcedureReasons.NOT_ALLOWED);
    assertThat(decision.reasons().get(0).message())
        .isEqualTo("direct is not allowed in the stage draft; allowed: serve; direct is for the"
            + " authority, in: open, answered");
    assertThat(decision.reasons().get(0).arguments())
        .containsEntry("who", Datum.of("the authority"))
        .containsEntry("stages", Datum.of("open, answered"));
    assertThat(decision.reasons().get(0).source()).contains(NoticeLife.ACT);
  }

  @Test
  void commandThatSeveralMayGiveNamesThemAllEvenAtAnEnd() {
    State<NoticeStage, Notice> closed = PROCEDURE.evolve(
        PROCEDURE.evolve(IN_WINDOW, new Answered(SERVED)), new ClosedEvent(SERVED));

    assertThat(decide(closed, new Close(SCHOOL, SERVED)).reasons().get(0).message())
        .isEqualTo("close is not allowed in the stage closed; allowed: nothing; close is for the"
            + " authority or the school, in: answered");
  }

  @Test
  void commandByOneWhoMayNotIsRefusedWithWhoMayAndTheSource() {
    Decision<NoticeStage, Notice, NoticeEvent> decision =
        decide(BEGUN, new Serve(SCHOOL, SERVED, ALL));

    assertThat(codes(decision)).containsExactly(ProcedureReasons.NOT_ENTITLED);
    assertThat(decision.reasons().get(0))
        .hasToString(
            "procedure.not-entitled: serve is for the authority, not for the school [Test Act s.1]");
  }

  @Test
  void failedGuardRefusesWithItsOwnReason() {
    Decision<NoticeStage, Notice, NoticeEvent> decision =
        decide(BEGUN, new Serve(AUTHORITY, SERVED, ImmutableList.of("head")));

    assertThat(codes(decision)).containsExactly("notice.not-served-on-all");
    assertThat(decision.reasons().get(0).message()).endsWith("but went to head");
  }

  @Test
  void caseThatDoesNotHoldIsRefusedWithTheCasesThatWould() {
    State<NoticeStage, Notice> unanswered =
        new State<>(NoticeStage.ANSWERED, SERVED, Notice.BLANK, IN_WINDOW.running());

    Decision<NoticeStage, Notice, NoticeEvent> decision =
        decide(unanswered, new Close(SCHOOL, SERVED));

    assertThat(codes(decision)).containsExactly(ProcedureReasons.NO_CASE_HOLDS);
    assertThat(decision.reasons().get(0).message())
        .isEqualTo("close is allowed only when: answered");
  }

  @Test
  void commandDatedBeforeTheLastEventIsSentToTheHistory() {
    Decision<NoticeStage, Notice, NoticeEvent> decision =
        decide(IN_WINDOW, new Answer(SCHOOL, SERVED.minusDays(1)));

    assertThat(codes(decision)).containsExactly(ProcedureReasons.BEFORE_LAST_EVENT);
    assertThat(decision.reasons().get(0).message())
        .isEqualTo("dated " + SERVED.minusDays(1) + ", before the last event of " + SERVED
            + "; judge it against the history");
  }

  @Test
  void commandDatedBeforeTheLifeBeganIsToldWhenItBegan() {
    LocalDate early = BEGUN.since().minusDays(1);
    Decision<NoticeStage, Notice, NoticeEvent> decision =
        decide(BEGUN, new Serve(AUTHORITY, early, ImmutableList.of("head")));

    assertThat(codes(decision)).containsExactly(ProcedureReasons.BEFORE_LAST_EVENT);
    assertThat(decision.reasons().get(0).message())
        .isEqualTo("dated " + early + ", and the life began on " + BEGUN.since());
  }

  @Test
  void answerOnTheLastAllowedDayIsInTime() {
    assertThat(decide(IN_WINDOW, new Answer(SCHOOL, LAST_DAY)).isAccepted()).isTrue();
  }

  @Test
  void answerOnTheDayAfterTheLastAllowedDayFindsTheWindowLapsed() {
    Decision<NoticeStage, Notice, NoticeEvent> decision =
        decide(IN_WINDOW, new Answer(SCHOOL, LAST_DAY.plusDays(1)));

    assertThat(codes(decision))
        .containsExactly(ProcedureReasons.NOT_ALLOWED, ProcedureReasons.OUT_OF_TIME);
    assertThat(decision.reasons().get(1))
        .hasToString(
            "procedure.out-of-time: the last day to answer the notice was 2012-10-29, and this is"
                + " 2012-10-30 [Test Act s.1]");
  }

  @Test
  void lapseTakesEffectOnTheDayAfterTheLastAllowedDay() {
    assertThat(PROCEDURE.lapses(IN_WINDOW, LAST_DAY, UNPUBLISHED)).isEmpty();
    assertThat(PROCEDURE.lapses(IN_WINDOW, LAST_DAY.plusDays(1), UNPUBLISHED))
        .containsExactly(new WindowClosed(LAST_DAY.plusDays(1)));
    assertThat(PROCEDURE.advance(IN_WINDOW, LAST_DAY.plusDays(40), UNPUBLISHED).since())
        .isEqualTo(LAST_DAY.plusDays(1));
  }

  @Test
  void commandAfterALapseComesWithTheLapseBeforeItsOwnEvent() {
    LocalDate later = LAST_DAY.plusDays(3);

    Decision<NoticeStage, Notice, NoticeEvent> decision =
        decide(IN_WINDOW, new Direct(AUTHORITY, later));

    assertThat(decision.<ImmutableList<NoticeEvent>>match(
            Decision.Accepted::events, refused -> ImmutableList.of()))
        .containsExactly(new WindowClosed(LAST_DAY.plusDays(1)), new DirectedEvent(later));
    assertThat(decision.orElseThrow().stage()).isEqualTo(NoticeStage.DIRECTED);
  }

  @Test
  void askingAboutALaterDateAndRecordingWhatHappenedAgree() {
    LocalDate later = LAST_DAY.plusDays(3);
    State<NoticeStage, Notice> asked = PROCEDURE.advance(IN_WINDOW, later, UNPUBLISHED);

    History<NoticeEvent> history = History.<NoticeEvent>of(
            ImmutableList.of(new Served(SERVED, ALL)))
        .recordAll(later, PROCEDURE.lapses(IN_WINDOW, later, UNPUBLISHED));

    assertThat(PROCEDURE.replay(BEGUN, history).state()).isEqualTo(asked);
  }

  @Test
  void deadlineWhoseDateIsUnknownIsOwedButNeverLapses() {
    State<NoticeStage, Notice> open =
        PROCEDURE.advance(IN_WINDOW, LAST_DAY.plusDays(1), UNPUBLISHED);

    assertThat(PROCEDURE.obligations(open, UNPUBLISHED))
        .extracting(obligation -> obligation.duty().code())
        .containsExactly("finish", "direct");
    Due due = PROCEDURE.obligations(open, UNPUBLISHED).get(1).due();
    assertThat(due.isKnown()).isFalse();
    assertThat(due.isPastOn(LocalDate.of(2099, 1, 1))).isFalse();
  }

  @Test
  void obligationsSayWhoOwesWhatByWhenAndWhy() {
    Obligation answer = PROCEDURE.obligations(IN_WINDOW, UNPUBLISHED).get(0);

    assertThat(answer.due()).isEqualTo(Due.on(LAST_DAY));
    assertThat(answer.duty().owner()).isEqualTo(SCHOOL);
    assertThat(answer.isOverdueOn(LAST_DAY)).isFalse();
    assertThat(answer.isOverdueOn(LAST_DAY.plusDays(1))).isTrue();
    assertThat(answer.explanation().render()).isEqualTo("""
            the school: answer the notice: 2012-10-29 [Test Act s.1]
              started: 2012-10-15
              time to answer: 15 calendar days beginning with the event
              last allowed day: 2012-10-29
                event: 2012-10-15
                limit: 15 calendar days
                convention: beginning with the event
                first day counted: 2012-10-15""");
  }

  @Test
  void deadlineRunsThroughItsStagesAndStopsOutsideThem() {
    State<NoticeStage, Notice> answered =
        PROCEDURE.evolve(IN_WINDOW, new Answered(SERVED.plusDays(2)));
    State<NoticeStage, Notice> directed =
        PROCEDURE.evolve(answered, new DirectedEvent(SERVED.plusDays(3)));

    assertThat(answered.running()).containsExactly(java.util.Map.entry("finish", SERVED));
    assertThat(directed.running()).isEmpty();
  }

  @Test
  void eventThatFitsNoRowIsRefusedByName() {
    assertThatThrownBy(() -> PROCEDURE.evolve(BEGUN, new Answered(SERVED)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Procedure test.notice event: must fit the stage draft, but was answered");
  }

  @Test
  void refusalLeavesTheCallersStateAsItWas() {
    State<NoticeStage, Notice> before = IN_WINDOW;
    decide(before, new Answer(SCHOOL, LAST_DAY.plusDays(1)));

    assertThat(before).isEqualTo(PROCEDURE.evolve(BEGUN, new Served(SERVED, ALL)));
  }

  @Test
  void orElseThrowNamesTheReasons() {
    assertThatThrownBy(() -> decide(BEGUN, new Direct(AUTHORITY, SERVED)).orElseThrow())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("procedure.not-allowed");
  }

  @Test
  void pathToAnEndIsTheShortest() {
    assertThat(PROCEDURE.pathToEnd(NoticeStage.WINDOW))
        .extracting(Transition::trigger)
        .containsExactly("answer", "direct");
    assertThat(PROCEDURE.pathToEnd(NoticeStage.CLOSED)).isEmpty();
  }

  @Test
  void ownersOfAStageAreThoseWhoActAndThoseWhoOwe() {
    assertThat(PROCEDURE.owners(NoticeStage.WINDOW)).containsExactly(SCHOOL);
    assertThat(PROCEDURE.owners(NoticeStage.OPEN)).containsExactly(AUTHORITY);
  }

  @Test
  void diagramIsDrawnFromTheTable() {
    assertThat(PROCEDURE.toMermaid()).isEqualTo("""
            stateDiagram-v2
              [*] --> DRAFT
              DRAFT --> WINDOW : serve (the authority)
              WINDOW --> ANSWERED : answer (the school)
              WINDOW --> OPEN : lapse of answer
              OPEN --> DIRECTED : direct (the authority)
              ANSWERED --> DIRECTED : direct (the authority)
              ANSWERED --> CLOSED : close (the authority or the school) [answered]
              DIRECTED --> [*]
              CLOSED --> [*]
            """);
  }

  @Test
  void codesOfCommandsAndEventsAreStable() {
    assertThat(PROCEDURE.commandTypes().keySet())
        .containsExactly("serve", "answer", "direct", "close");
    assertThat(PROCEDURE.eventTypes().keySet())
        .containsExactly("served", "answered", "window-closed", "directed", "closed");
    assertThat(PROCEDURE.codeOf(new Answer(SCHOOL, SERVED))).isEqualTo("answer");
    assertThat(PROCEDURE.codeOf(new Answered(SERVED))).isEqualTo("answered");
  }

  @Test
  void
      yearsOfMoreThanSixDigitsAreRefusedWhereAnEventTakesEffectInOneAndNotWhereOneIsOnlyAskedAbout() {
    LocalDate beyond = LocalDate.of(1_000_000, 1, 1);
    State<NoticeStage, Notice> late = PROCEDURE.evolve(BEGUN, new Served(beyond.minusDays(7), ALL));

    assertThat(PROCEDURE.advance(IN_WINDOW, LocalDate.MAX, UNPUBLISHED).stage())
        .isEqualTo(NoticeStage.OPEN);
    for (ThrowingCallable refused : ImmutableList.<ThrowingCallable>of(
        () -> PROCEDURE.decide(BEGUN, new Serve(AUTHORITY, beyond, ALL), UNPUBLISHED),
        () -> PROCEDURE.evolve(BEGUN, new Served(beyond, ALL)),
        () -> PROCEDURE.advance(late, LocalDate.MAX, UNPUBLISHED),
        () -> PROCEDURE.lapses(late, LocalDate.MAX, UNPUBLISHED),
        () -> PROCEDURE.decide(late, new Answer(SCHOOL, LocalDate.MAX), UNPUBLISHED))) {
      assertThatIllegalArgumentException()
          .isThrownBy(refused)
          .withMessageStartingWith("Procedure date: must be of a year of at most six digits");
    }
  }
}
