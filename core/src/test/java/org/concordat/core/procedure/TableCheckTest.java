/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.concordat.core.procedure.NoticeLife.ACT;
import static org.concordat.core.procedure.NoticeLife.ANSWER;
import static org.concordat.core.procedure.NoticeLife.AUTHORITY;
import static org.concordat.core.procedure.NoticeLife.DIRECTION;
import static org.concordat.core.procedure.NoticeLife.NoticeStage.ANSWERED;
import static org.concordat.core.procedure.NoticeLife.NoticeStage.CLOSED;
import static org.concordat.core.procedure.NoticeLife.NoticeStage.DIRECTED;
import static org.concordat.core.procedure.NoticeLife.NoticeStage.DRAFT;
import static org.concordat.core.procedure.NoticeLife.NoticeStage.OPEN;
import static org.concordat.core.procedure.NoticeLife.NoticeStage.WINDOW;
import static org.concordat.core.rule.Strength.STATUTORY;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.procedure.NoticeLife.Answer;
import org.concordat.core.procedure.NoticeLife.Direct;
import org.concordat.core.procedure.NoticeLife.DirectedEvent;
import org.concordat.core.procedure.NoticeLife.Notice;
import org.concordat.core.procedure.NoticeLife.NoticeStage;
import org.concordat.core.procedure.NoticeLife.Serve;
import org.concordat.core.procedure.NoticeLife.Served;
import org.concordat.core.procedure.NoticeLife.WindowClosed;
import org.junit.jupiter.api.Test;

class TableCheckTest {

  private static void refused(ThrowingCallable building, String message) {
    assertThatThrownBy(building).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  private static Served served(Serve command, Notice data, Calendars calendars) {
    return new Served(command.on(), command.served());
  }

  @Test
  void beginningMustBeSaid() {
    refused(
        () -> NoticeLife.vocabulary().build(),
        "Procedure test.notice initial stage: must be said, but was not");
  }

  @Test
  void beginningIsSaidOnce() {
    refused(
        () -> NoticeLife.table().begins(WINDOW),
        "Procedure test.notice initial stage: is said once, but was [DRAFT]");
  }

  @Test
  void deadlineIsStartedOnceByABeginningOrARow() {
    refused(
        () -> NoticeLife.vocabulary().begins(WINDOW, ImmutableList.of(ANSWER, ANSWER)),
        "Procedure test.notice beginning: starts a deadline once, but starts"
            + " [the school: answer the notice while [WINDOW],"
            + " the school: answer the notice while [WINDOW]]");
    refused(
        () -> NoticeLife.vocabulary()
            .from(DRAFT)
            .when(Serve.class)
            .by(AUTHORITY)
            .emits(Served.class, TableCheckTest::served)
            .starts(ANSWER)
            .starts(ANSWER, event -> event.on().plusDays(1)),
        "Procedure test.notice row: starts a deadline once, but answer twice");
  }

  @Test
  void deadlineFromOutsideIsStartedByNothing() {
    Deadline<NoticeStage, Notice, Calendars> outside = Deadline.outside(
        Duty.of("stand", "act while the school stands", AUTHORITY),
        EnumSet.of(DRAFT, WINDOW),
        (since, data, calendars) -> Term.of(NoticeLife.FIFTEEN_DAYS, since, calendars));

    refused(
        () -> NoticeLife.vocabulary().begins(DRAFT, ImmutableList.of(outside)),
        "Procedure test.notice deadline stand: must be owed to be started, but comes from outside");
    refused(
        () -> NoticeLife.vocabulary()
            .from(DRAFT)
            .when(Serve.class)
            .by(AUTHORITY)
            .emits(Served.class, TableCheckTest::served)
            .starts(outside)
            .under(STATUTORY, ACT)
            .to(WINDOW),
        "Procedure test.notice deadline stand: must be owed to be started, but comes from outside");
  }

  @Test
  void everyPermittedCommandHasACode() {
    refused(
        () -> Procedure.builder(
                "test.bare",
                NoticeStage.class,
                NoticeLife.NoticeCommand.class,
                NoticeLife.NoticeEvent.class)
            .begins(DRAFT)
            .build(),
        "Procedure test.bare command: every permitted type has a code, but Serve has none");
  }

  private sealed interface LayeredCommand extends Command permits SharedCommand, Finish {}

  private sealed interface SharedCommand extends LayeredCommand permits Begin {}

  private record Begin(Role by, LocalDate on) implements SharedCommand {}

  private record Finish(Role by, LocalDate on) implements LayeredCommand {}

  @Test
  void sealedTypeMayPermitSealedTypesWhoseRecordsEachHaveACode() {
    refused(
        () -> Procedure.builder(
                "test.layered",
                NoticeStage.class,
                LayeredCommand.class,
                NoticeLife.NoticeEvent.class)
            .command("finish", Finish.class)
            .begins(DRAFT)
            .build(),
        "Procedure test.layered command: every permitted type has a code, but Begin has none");
    refused(
        () -> Procedure.builder(
                "test.layered",
                NoticeStage.class,
                LayeredCommand.class,
                NoticeLife.NoticeEvent.class)
            .command("finish", Finish.class)
            .command("begin", Begin.class)
            .begins(DRAFT)
            .build(),
        "Procedure test.layered command: every code stands in a row, but finish in none");
  }

  @Test
  void everyCodeStandsInARow() {
    refused(
        () -> NoticeLife.vocabulary().begins(DRAFT).build(),
        "Procedure test.notice command: every code stands in a row, but serve in none");
  }

  @Test
  void codeIsGivenOnce() {
    refused(
        () -> NoticeLife.vocabulary().command("serve", Serve.class),
        "Procedure test.notice command: codes are distinct, but serve came twice");
  }

  @Test
  void rowNamesWhoMay() {
    refused(
        () -> NoticeLife.vocabulary()
            .from(DRAFT)
            .when(Serve.class)
            .emits(Served.class, TableCheckTest::served),
        "Procedure test.notice row serve: must say who may, but named []");
  }

  @Test
  void rowNamesItsSource() {
    refused(
        () -> NoticeLife.vocabulary()
            .from(DRAFT)
            .when(Serve.class)
            .by(AUTHORITY)
            .emits(Served.class, TableCheckTest::served)
            .to(WINDOW),
        "Procedure test.notice row from DRAFT: must name its source, but did not");
  }

  @Test
  void noRowLeadsOutOfAnEnd() {
    refused(
        () -> NoticeLife.table().ends(ANSWERED).build(),
        "Procedure test.notice end: no row leads out of one, but direct leads out of ANSWERED");
  }

  @Test
  void fromEachStageThereIsAWayToAnEnd() {
    ProcedureBuilder<
            NoticeStage, Notice, NoticeLife.NoticeCommand, NoticeLife.NoticeEvent, Calendars>
        table = NoticeLife.vocabulary().begins(DRAFT).ends(CLOSED);
    addRows(table, DIRECTED);

    refused(
        table::build,
        "Procedure test.notice stages: from each there is a way to an end, but not from OPEN");
  }

  @Test
  void everyStageIsReached() {
    ProcedureBuilder<
            NoticeStage, Notice, NoticeLife.NoticeCommand, NoticeLife.NoticeEvent, Calendars>
        table = NoticeLife.vocabulary().begins(DRAFT).ends(CLOSED, DIRECTED);
    addRows(table, CLOSED);

    refused(
        table::build,
        "Procedure test.notice stages: each is reached from DRAFT, but DIRECTED is not");
  }

  /** All rows of the notice, with directions leading from OPEN to a stage of the caller's choice. */
  private static void addRows(
      ProcedureBuilder<
              NoticeStage, Notice, NoticeLife.NoticeCommand, NoticeLife.NoticeEvent, Calendars>
          table,
      NoticeStage directed) {
    table
        .from(DRAFT)
        .when(Serve.class)
        .by(AUTHORITY)
        .emits(Served.class, TableCheckTest::served)
        .starts(ANSWER)
        .under(STATUTORY, ACT)
        .to(WINDOW);
    table
        .from(WINDOW)
        .when(Answer.class)
        .by(AUTHORITY)
        .emits(
            NoticeLife.Answered.class,
            (command, data, calendars) -> new NoticeLife.Answered(command.on()))
        .under(STATUTORY, ACT)
        .to(ANSWERED);
    table
        .from(WINDOW)
        .whenLapsed(ANSWER)
        .emits(WindowClosed.class, (on, data, calendars) -> new WindowClosed(on))
        .under(STATUTORY, ACT)
        .to(OPEN);
    table
        .from(OPEN)
        .when(Direct.class)
        .by(AUTHORITY)
        .emits(DirectedEvent.class, (command, data, calendars) -> new DirectedEvent(command.on()))
        .under(STATUTORY, ACT)
        .to(directed);
    table
        .from(ANSWERED)
        .when(NoticeLife.Close.class)
        .by(AUTHORITY)
        .emits(
            NoticeLife.ClosedEvent.class,
            (command, data, calendars) -> new NoticeLife.ClosedEvent(command.on()))
        .under(STATUTORY, ACT)
        .to(CLOSED);
  }

  @Test
  void eventStartsADeadlineOnOneDayWhicheverRowBringsIt() {
    refused(
        () -> NoticeLife.table()
            .from(DRAFT)
            .when(Serve.class)
            .by(AUTHORITY)
            .emits(Served.class, TableCheckTest::served)
            .starts(ANSWER, event -> event.on().plusDays(1))
            .starts(NoticeLife.WHOLE)
            .under(STATUTORY, ACT)
            .to(WINDOW)
            .build(),
        "Procedure event: leads from one stage to one stage and starts there the same on the same day, but served"
            + " leads from DRAFT otherwise too");
  }

  @Test
  void eventLeadsFromOneStageToOneStage() {
    refused(
        () -> NoticeLife.table()
            .from(OPEN)
            .when(Direct.class)
            .by(AUTHORITY)
            .emits(
                DirectedEvent.class, (command, data, calendars) -> new DirectedEvent(command.on()))
            .under(STATUTORY, ACT)
            .to(CLOSED)
            .build(),
        "Procedure event: leads from one stage to one stage and starts there the same on the same day, but directed"
            + " leads from OPEN otherwise too");
  }

  @Test
  void deadlineRunsInTheStageThatStartsIt() {
    refused(
        () -> NoticeLife.vocabulary()
            .from(DRAFT)
            .when(Serve.class)
            .by(AUTHORITY)
            .emits(Served.class, TableCheckTest::served)
            .starts(DIRECTION)
            .under(STATUTORY, ACT)
            .to(WINDOW),
        "Procedure test.notice deadline direct: must run in the stage that starts it, but does not in"
            + " WINDOW");
  }

  @Test
  void deadlineRunsWhereItIsAskedFor() {
    refused(
        () -> NoticeLife.table()
            .from(ANSWERED)
            .when(Direct.class)
            .by(AUTHORITY)
            .within(ANSWER)
            .emits(
                DirectedEvent.class, (command, data, calendars) -> new DirectedEvent(command.on()))
            .under(STATUTORY, ACT)
            .to(DIRECTED)
            .build(),
        "Procedure test.notice deadline answer: must run where it is asked for, but does not in"
            + " ANSWERED");
  }

  private static ProcedureBuilder<
                  NoticeStage, Notice, NoticeLife.NoticeCommand, NoticeLife.NoticeEvent, Calendars>
              .CommandRow<
          Direct>
      directing() {
    return NoticeLife.table().from(OPEN, ANSWERED).when(Direct.class).by(AUTHORITY);
  }

  private static DirectedEvent directed(Direct command, Notice data, Calendars calendars) {
    return new DirectedEvent(command.on());
  }

  @Test
  void dischargedDeadlineRunsInAStageOfTheRow() {
    refused(
        () -> directing().discharges(ANSWER).emits(DirectedEvent.class, TableCheckTest::directed),
        "Procedure test.notice deadline answer: must run where it is discharged, but does not in"
            + " [OPEN, ANSWERED]");
  }

  @Test
  void deadlineIsDischargedInThoseStagesOfARowInWhichItRuns() {
    assertThat(NoticeLife.PROCEDURE.table())
        .filteredOn(row -> row.event().equals("directed"))
        .extracting(Transition::leadsFrom, Transition::discharges)
        .containsExactly(
            tuple(OPEN, ImmutableList.of("direct", "finish")),
            tuple(ANSWERED, ImmutableList.of("finish")));
  }

  @Test
  void dischargedDeadlineIsNamedOnce() {
    refused(
        () -> directing().discharges(DIRECTION).discharges(ImmutableList.of(DIRECTION)),
        "Procedure test.notice row: discharges a deadline once, but direct twice");
  }

  @Test
  void deadlineFromOutsideIsDischargedByNothing() {
    Deadline<NoticeStage, Notice, Calendars> outside = Deadline.outside(
        Duty.of("stand", "act while the school stands", AUTHORITY),
        EnumSet.of(OPEN),
        (since, data, calendars) -> Term.of(NoticeLife.FIFTEEN_DAYS, since, calendars));

    refused(
        () -> directing().discharges(outside),
        "Procedure test.notice deadline stand: must be owed to be discharged, but comes from"
            + " outside");
  }

  @Test
  void dischargedDeadlineIsStartedBySomethingAndNoOtherOfItsCode() {
    Deadline<NoticeStage, Notice, Calendars> never = Deadline.of(
        Duty.of("never", "never start", AUTHORITY),
        EnumSet.of(ANSWERED),
        (started, data, calendars) -> Term.of(NoticeLife.FIFTEEN_DAYS, started, calendars));

    refused(
        () -> NoticeLife.table()
            .from(ANSWERED)
            .when(Direct.class)
            .by(AUTHORITY)
            .discharges(never)
            .emits(DirectedEvent.class, TableCheckTest::directed)
            .under(STATUTORY, ACT)
            .to(DIRECTED)
            .build(),
        "Procedure test.notice deadline: each is started by a row or from the beginning, but never by"
            + " none");
    refused(
        () -> directing().discharges(DIRECTION.whileOwed((data, calendars) -> true)),
        "Procedure test.notice deadline: codes are distinct, but direct came twice");
  }

  @Test
  void deadlineIsStartedBySomething() {
    Deadline<NoticeStage, Notice, Calendars> never = Deadline.of(
        Duty.of("never", "never start", AUTHORITY),
        EnumSet.of(OPEN),
        (started, data, calendars) -> Term.of(NoticeLife.FIFTEEN_DAYS, started, calendars));

    refused(
        () -> NoticeLife.table()
            .from(OPEN)
            .whenLapsed(never)
            .emits(DirectedEvent.class, (on, data, calendars) -> new DirectedEvent(on))
            .under(STATUTORY, ACT)
            .to(DIRECTED)
            .build(),
        "Procedure test.notice deadline: each is started by a row or from the beginning, but never by"
            + " none");
  }

  @Test
  void deadlineCodesAreDistinct() {
    Deadline<NoticeStage, Notice, Calendars> other = Deadline.of(
        ANSWER.duty(),
        EnumSet.of(OPEN),
        (started, data, calendars) -> Term.of(NoticeLife.FIFTEEN_DAYS, started, calendars));

    refused(
        () -> NoticeLife.table().from(OPEN).whenLapsed(other),
        "Procedure test.notice deadline: codes are distinct, but answer came twice");
  }

  @Test
  void timeAloneGoesInNoCircle() {
    refused(
        () -> NoticeLife.table()
            .from(OPEN)
            .whenLapsed(DIRECTION)
            .emits(WindowClosed.class, (on, data, calendars) -> new WindowClosed(on))
            .under(STATUTORY, ACT)
            .to(WINDOW)
            .build(),
        "Procedure test.notice lapse of answer: time alone goes in no circle, but comes back to"
            + " WINDOW");
  }

  @Test
  void deadlineNamesAtLeastOneStage() {
    refused(
        () -> Deadline.<NoticeStage, Notice, Calendars>of(
            ANSWER.duty(),
            ImmutableList.of(),
            (started, data, calendars) -> Term.of(NoticeLife.FIFTEEN_DAYS, started, calendars)),
        "Deadline stages: must name at least one, but for answer were []");
  }
}
