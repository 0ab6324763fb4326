/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static org.concordat.core.procedure.NoticeLife.NoticeStage.ANSWERED;
import static org.concordat.core.procedure.NoticeLife.NoticeStage.CLOSED;
import static org.concordat.core.procedure.NoticeLife.NoticeStage.DIRECTED;
import static org.concordat.core.procedure.NoticeLife.NoticeStage.DRAFT;
import static org.concordat.core.procedure.NoticeLife.NoticeStage.OPEN;
import static org.concordat.core.procedure.NoticeLife.NoticeStage.WINDOW;
import static org.concordat.core.rule.Strength.AGREED;
import static org.concordat.core.rule.Strength.STATUTORY;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;

/** A small life for tests: a notice is served, answered or not, and a direction follows. */
final class NoticeLife {

  static final Citation ACT = Citation.of("Test Act", "s.1");
  static final Citation LOCAL = Citation.of("Test agreement", "2");
  static final Role AUTHORITY = Role.of("authority", "the authority");
  static final Role SCHOOL = Role.of("school", "the school");

  static final Rule<TimeLimit> FIFTEEN_DAYS =
      Rule.statutory("time to answer", TimeLimit.calendarDaysBeginningWith(15), ACT);
  static final Rule<TimeLimit> FOUR_SCHOOL_DAYS =
      Rule.agreed("time to direct", TimeLimit.schoolDaysAfter(4), LOCAL);
  static final Rule<TimeLimit> NINETY_DAYS =
      Rule.agreed("time for the whole", TimeLimit.calendarDaysAfter(90), LOCAL);

  enum NoticeStage implements Stage {
    DRAFT,
    WINDOW,
    OPEN,
    ANSWERED,
    DIRECTED,
    CLOSED
  }

  record Notice(ImmutableList<String> served, Optional<LocalDate> answered) {
    static final Notice BLANK = new Notice(ImmutableList.of(), Optional.empty());
  }

  sealed interface NoticeCommand extends Command {}

  record Serve(Role by, LocalDate on, ImmutableList<String> served) implements NoticeCommand {}

  record Answer(Role by, LocalDate on) implements NoticeCommand {}

  record Direct(Role by, LocalDate on) implements NoticeCommand {}

  record Close(Role by, LocalDate on) implements NoticeCommand {}

  sealed interface NoticeEvent extends Event {}

  record Served(LocalDate on, ImmutableList<String> served) implements NoticeEvent {}

  record Answered(LocalDate on) implements NoticeEvent {}

  record WindowClosed(LocalDate on) implements NoticeEvent {}

  record DirectedEvent(LocalDate on) implements NoticeEvent {}

  record ClosedEvent(LocalDate on) implements NoticeEvent {}

  static final Deadline<NoticeStage, Notice, Calendars> ANSWER = Deadline.of(
      Duty.of("answer", "answer the notice", SCHOOL),
      EnumSet.of(WINDOW),
      (started, data, calendars) -> Term.of(FIFTEEN_DAYS, started, calendars));

  static final Deadline<NoticeStage, Notice, Calendars> DIRECTION = Deadline.of(
      Duty.of("direct", "direct the school", AUTHORITY),
      EnumSet.of(OPEN),
      (started, data, calendars) -> Term.of(FOUR_SCHOOL_DAYS, started, calendars));

  static final Deadline<NoticeStage, Notice, Calendars> WHOLE = Deadline.of(
      Duty.of("finish", "finish the matter", AUTHORITY),
      EnumSet.of(WINDOW, OPEN, ANSWERED),
      (started, data, calendars) -> Term.of(NINETY_DAYS, started, calendars));

  static final Procedure<NoticeStage, Notice, NoticeCommand, NoticeEvent, Calendars> PROCEDURE =
      table().build();

  private NoticeLife() {}

  static ProcedureBuilder<NoticeStage, Notice, NoticeCommand, NoticeEvent, Calendars> table() {
    ProcedureBuilder<NoticeStage, Notice, NoticeCommand, NoticeEvent, Calendars> table =
        vocabulary().begins(DRAFT).ends(DIRECTED, CLOSED);
    table
        .from(DRAFT)
        .when(Serve.class)
        .by(AUTHORITY)
        .guard(
            "served on head and governors",
            (data, command, calendars) ->
                command.served().containsAll(ImmutableList.of("head", "governors"))
                    ? Optional.empty()
                    : Optional.of(Reason.coded("notice.not-served-on-all")
                        .with("served", String.join(", ", command.served()))
                        .under(ACT)
                        .saying("a notice goes to head and governors, but went to {served}")))
        .emits(
            Served.class, (command, data, calendars) -> new Served(command.on(), command.served()))
        .starts(ANSWER)
        .starts(WHOLE)
        .under(STATUTORY, ACT)
        .to(WINDOW);
    table
        .from(WINDOW)
        .when(Answer.class)
        .by(SCHOOL)
        .within(ANSWER)
        .emits(Answered.class, (command, data, calendars) -> new Answered(command.on()))
        .under(STATUTORY, ACT)
        .to(ANSWERED);
    table
        .from(WINDOW)
        .whenLapsed(ANSWER)
        .emits(WindowClosed.class, (on, data, calendars) -> new WindowClosed(on))
        .starts(DIRECTION)
        .under(STATUTORY, ACT)
        .to(OPEN);
    table
        .from(OPEN, ANSWERED)
        .when(Direct.class)
        .by(AUTHORITY)
        .discharges(DIRECTION)
        .discharges(WHOLE)
        .emits(DirectedEvent.class, (command, data, calendars) -> new DirectedEvent(command.on()))
        .under(STATUTORY, ACT)
        .to(DIRECTED);
    table
        .from(ANSWERED)
        .when(Close.class)
        .by(AUTHORITY, SCHOOL)
        .inCase("answered", (data, command, calendars) -> data.answered().isPresent())
        .emits(ClosedEvent.class, (command, data, calendars) -> new ClosedEvent(command.on()))
        .under(AGREED, LOCAL)
        .to(CLOSED);
    return table;
  }

  static ProcedureBuilder<NoticeStage, Notice, NoticeCommand, NoticeEvent, Calendars> vocabulary() {
    return Procedure.<NoticeStage, Notice, NoticeCommand, NoticeEvent, Calendars>builder(
            "test.notice", NoticeStage.class, NoticeCommand.class, NoticeEvent.class)
        .command("serve", Serve.class)
        .command("answer", Answer.class)
        .command("direct", Direct.class)
        .command("close", Close.class)
        .event("served", Served.class, (data, event) -> new Notice(event.served(), data.answered()))
        .event(
            "answered",
            Answered.class,
            (data, event) -> new Notice(data.served(), Optional.of(event.on())))
        .event("window-closed", WindowClosed.class, (data, event) -> data)
        .event("directed", DirectedEvent.class, (data, event) -> data)
        .event("closed", ClosedEvent.class, (data, event) -> data);
  }
}
