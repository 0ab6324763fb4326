/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import java.time.LocalDate;
import java.util.EnumSet;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.Stage;
import org.concordat.core.procedure.Term;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.core.rule.Strength;

/** A notice that is to be answered within fifteen school days, for tables of ours and of others. */
final class Notices {

  static final int SCHOOL_DAYS = 15;

  private static final Citation SOURCE = Citation.of("benchmark", "1");
  private static final Role AUTHORITY = Role.of("authority", "the authority");
  private static final Role SCHOOL = Role.of("school", "the school");
  private static final Rule<TimeLimit> LIMIT =
      Rule.agreed("time to answer", TimeLimit.schoolDaysAfter(SCHOOL_DAYS), SOURCE);

  /** Where a notice stands. */
  enum NoticeStage implements Stage {
    DRAFT,
    SERVED,
    ANSWERED,
    UNANSWERED,
    DIRECTED,
    CLOSED
  }

  /** What happens to a notice. */
  enum Trigger {
    SERVE,
    ANSWER,
    LAPSE,
    DIRECT,
    CLOSE
  }

  /** What is kept of it: how much happened. */
  record Notice(int events) {

    static final Notice BLANK = new Notice(0);

    Notice next() {
      return new Notice(events + 1);
    }
  }

  /** An event that a table of others takes by its trigger. */
  sealed interface NoticeEvent extends Event {

    Trigger trigger();
  }

  record Served(LocalDate on) implements NoticeEvent {
    @Override
    public Trigger trigger() {
      return Trigger.SERVE;
    }
  }

  record Answered(LocalDate on) implements NoticeEvent {
    @Override
    public Trigger trigger() {
      return Trigger.ANSWER;
    }
  }

  record Lapsed(LocalDate on) implements NoticeEvent {
    @Override
    public Trigger trigger() {
      return Trigger.LAPSE;
    }
  }

  record Directed(LocalDate on) implements NoticeEvent {
    @Override
    public Trigger trigger() {
      return Trigger.DIRECT;
    }
  }

  record Closed(LocalDate on) implements NoticeEvent {
    @Override
    public Trigger trigger() {
      return Trigger.CLOSE;
    }
  }

  static final Deadline<NoticeStage, Notice, Calendars> ANSWER = Deadline.of(
      Duty.of("answer", "answer the notice", SCHOOL),
      EnumSet.of(NoticeStage.SERVED),
      (started, data, calendars) -> Term.of(LIMIT, started, calendars));

  static final Procedure<NoticeStage, Notice, NoticeCommand, NoticeEvent, Calendars> PROCEDURE =
      table();

  sealed interface NoticeCommand extends Command {}

  record Serve(Role by, LocalDate on) implements NoticeCommand {}

  record Answer(Role by, LocalDate on) implements NoticeCommand {}

  record Direct(Role by, LocalDate on) implements NoticeCommand {}

  record Close(Role by, LocalDate on) implements NoticeCommand {}

  private Notices() {}

  private static Procedure<NoticeStage, Notice, NoticeCommand, NoticeEvent, Calendars> table() {
    ProcedureBuilder<NoticeStage, Notice, NoticeCommand, NoticeEvent, Calendars> table =
        Procedure.<NoticeStage, Notice, NoticeCommand, NoticeEvent, Calendars>builder(
                "benchmark.notice", NoticeStage.class, NoticeCommand.class, NoticeEvent.class)
            .command("serve", Serve.class)
            .command("answer", Answer.class)
            .command("direct", Direct.class)
            .command("close", Close.class)
            .event("served", Served.class, (data, event) -> data.next())
            .event("answered", Answered.class, (data, event) -> data.next())
            .event("lapsed", Lapsed.class, (data, event) -> data.next())
            .event("directed", Directed.class, (data, event) -> data.next())
            .event("closed", Closed.class, (data, event) -> data.next())
            .begins(NoticeStage.DRAFT)
            .ends(NoticeStage.DIRECTED, NoticeStage.CLOSED);
    table
        .from(NoticeStage.DRAFT)
        .when(Serve.class)
        .by(AUTHORITY)
        .emits(Served.class, (command, data, calendars) -> new Served(command.on()))
        .starts(ANSWER)
        .under(Strength.AGREED, SOURCE)
        .to(NoticeStage.SERVED);
    table
        .from(NoticeStage.SERVED)
        .when(Answer.class)
        .by(SCHOOL)
        .within(ANSWER)
        .emits(Answered.class, (command, data, calendars) -> new Answered(command.on()))
        .under(Strength.AGREED, SOURCE)
        .to(NoticeStage.ANSWERED);
    table
        .from(NoticeStage.SERVED)
        .whenLapsed(ANSWER)
        .emits(Lapsed.class, (on, data, calendars) -> new Lapsed(on))
        .under(Strength.AGREED, SOURCE)
        .to(NoticeStage.UNANSWERED);
    table
        .from(NoticeStage.UNANSWERED)
        .when(Direct.class)
        .by(AUTHORITY)
        .emits(Directed.class, (command, data, calendars) -> new Directed(command.on()))
        .under(Strength.AGREED, SOURCE)
        .to(NoticeStage.DIRECTED);
    table
        .from(NoticeStage.ANSWERED)
        .when(Close.class)
        .by(AUTHORITY)
        .emits(Closed.class, (command, data, calendars) -> new Closed(command.on()))
        .under(Strength.AGREED, SOURCE)
        .to(NoticeStage.CLOSED);
    return table.build();
  }
}
