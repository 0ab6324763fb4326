/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.core.procedure.NoticeLife.ACT;
import static org.concordat.core.procedure.NoticeLife.AUTHORITY;
import static org.concordat.core.procedure.NoticeLife.PROCEDURE;
import static org.concordat.core.procedure.NoticeLife.SCHOOL;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.procedure.NoticeLife.Answered;
import org.concordat.core.procedure.NoticeLife.DirectedEvent;
import org.concordat.core.procedure.NoticeLife.Notice;
import org.concordat.core.procedure.NoticeLife.NoticeStage;
import org.concordat.core.procedure.NoticeLife.Served;
import org.concordat.core.procedure.NoticeLife.WindowClosed;
import org.concordat.core.rule.Strength;
import org.junit.jupiter.api.Test;

class NextStepTest {

  private static final LocalDate SERVED = LocalDate.of(2012, 10, 15);
  private static final ImmutableList<String> ALL = ImmutableList.of("head", "governors");
  private static final Calendars UNPUBLISHED =
      Calendars.ofSchool(SchoolCalendar.unpublished("test school"));
  private static final State<NoticeStage, Notice> BEGUN =
      PROCEDURE.begin(LocalDate.of(2012, 10, 1), Notice.BLANK);
  private static final State<NoticeStage, Notice> IN_WINDOW =
      PROCEDURE.evolve(BEGUN, new Served(SERVED, ALL));

  private static ImmutableList<NextStep<NoticeStage>> steps(State<NoticeStage, Notice> state) {
    return NextStep.in(PROCEDURE, state, UNPUBLISHED);
  }

  @Test
  void stepWithinADeadlineIsDueOnItsLastDayAndSaysWhatFollowsOtherwise() {
    assertThat(steps(IN_WINDOW)).hasSize(1);
    NextStep<NoticeStage> answer = steps(IN_WINDOW).get(0);

    assertThat(answer.what()).isEqualTo("answer");
    assertThat(answer.who()).containsExactly(SCHOOL);
    assertThat(answer.due()).isEqualTo(Due.on(LocalDate.of(2012, 10, 29)));
    assertThat(answer.strength()).isEqualTo(Strength.STATUTORY);
    assertThat(answer.source()).isEqualTo(ACT);
    NextStep.Otherwise<NoticeStage> otherwise = answer.otherwise().orElseThrow();
    assertThat(otherwise.row().event()).isEqualTo("window-closed");
    assertThat(otherwise.row().leadsTo()).isEqualTo(NoticeStage.OPEN);
    assertThat(otherwise.on()).isEqualTo(Due.on(LocalDate.of(2012, 10, 30)));
    assertThat(answer)
        .hasToString("answer by [the school], due 2012-10-29, otherwise window-closed on 2012-10-30"
            + " [Test Act s.1]");
  }

  @Test
  void whatTimeBringsAgreesWithTheLapses() {
    assertThat(PROCEDURE.lapses(IN_WINDOW, LocalDate.of(2012, 10, 30), UNPUBLISHED))
        .extracting(PROCEDURE::codeOf)
        .containsExactly(steps(IN_WINDOW).get(0).otherwise().orElseThrow().row().event());
  }

  @Test
  void evidenceIsTheNamesOfTheGuards() {
    assertThat(steps(BEGUN)).hasSize(1);
    assertThat(steps(BEGUN).get(0).evidence()).containsExactly("served on head and governors");
  }

  @Test
  void stepThatNoLimitRunsForHasAnUnknownDayWithTheReason() {
    NextStep<NoticeStage> serve = steps(BEGUN).get(0);

    assertThat(serve.due())
        .hasToString("unknown: no time limit runs for serve")
        .isInstanceOfSatisfying(
            Due.Unknown.class,
            unknown ->
                assertThat(unknown.reason().is(ProcedureReasons.NO_LIMIT)).isTrue());
    assertThat(serve.otherwise()).isEmpty();
    assertThat(serve)
        .hasToString("serve by [the authority], due " + serve.due() + " [Test Act s.1]");
  }

  @Test
  void dutyThatTheStepDischargesSetsTheDayAndTheFirstOfSeveralWins() {
    State<NoticeStage, Notice> open =
        PROCEDURE.evolve(IN_WINDOW, new WindowClosed(LocalDate.of(2012, 10, 30)));

    assertThat(steps(open)).extracting(NextStep::what).containsExactly("direct");
    assertThat(steps(open).get(0).who()).containsExactly(AUTHORITY);
    assertThat(steps(open).get(0).due()).isEqualTo(Due.on(SERVED.plusDays(90)));
  }

  @Test
  void stepThatEndsTheStagesOfADutyWithoutDoingItIsNotDueOnItsDay() {
    State<NoticeStage, Notice> answered =
        PROCEDURE.evolve(IN_WINDOW, new Answered(SERVED.plusDays(2)));
    NextStep<NoticeStage> close = steps(answered).get(1);

    assertThat(close.who()).contains(AUTHORITY);
    assertThat(close.limits()).isEmpty();
    assertThat(close.due()).hasToString("unknown: no time limit runs for close");
  }

  @Test
  void stepNamesTheObligationsThatSetItsDay() {
    State<NoticeStage, Notice> open =
        PROCEDURE.evolve(IN_WINDOW, new WindowClosed(LocalDate.of(2012, 10, 30)));

    assertThat(steps(open).get(0).row().discharges()).containsExactly("direct", "finish");
    assertThat(steps(open).get(0).limits())
        .containsExactlyInAnyOrderElementsOf(PROCEDURE.obligations(open, UNPUBLISHED));
  }

  @Test
  void everyCommandOfAStageIsAStepInTheOrderOfTheTable() {
    State<NoticeStage, Notice> answered =
        PROCEDURE.evolve(IN_WINDOW, new Answered(SERVED.plusDays(2)));

    assertThat(steps(answered)).extracting(NextStep::what).containsExactly("direct", "close");
    assertThat(steps(answered).get(1).row().cases()).containsExactly("answered");
  }

  @Test
  void endHasNoNextStep() {
    State<NoticeStage, Notice> answered =
        PROCEDURE.evolve(IN_WINDOW, new Answered(SERVED.plusDays(2)));

    assertThat(steps(PROCEDURE.evolve(answered, new DirectedEvent(SERVED.plusDays(3)))))
        .isEmpty();
  }
}
