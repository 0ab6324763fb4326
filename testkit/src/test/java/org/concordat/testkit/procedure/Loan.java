/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.Stage;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Term;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.core.rule.Strength;

/** A book is lent, perhaps renewed, and given back or lost: a small life for the tests of the laws. */
final class Loan {

  static final Role READER = Role.of("reader", "the reader");
  static final LocalDate DAY = LocalDate.of(2024, 1, 8);
  static final Calendars CALENDARS = Calendars.ofSchool(SchoolCalendar.unpublished("none"));

  private static final Citation RULES = Citation.of("Library rules");
  private static final Rule<TimeLimit> THREE_WEEKS =
      Rule.agreed("time to return", TimeLimit.calendarDaysAfter(21), RULES);

  /** Owed while the book was renewed once or twice; a third time is the last, and nothing is left to be said. */
  static final Duty SAY = Duty.of("say", "say whether the book is still read", READER);

  private Loan() {}

  enum LoanStage implements Stage {
    LENT,
    RETURNED,
    LOST
  }

  sealed interface LoanCommand extends Command {}

  record Renew(Role by, LocalDate on) implements LoanCommand {}

  record Return(Role by, LocalDate on) implements LoanCommand {}

  sealed interface LoanEvent extends Event {}

  record Renewed(LocalDate on) implements LoanEvent {}

  record Returned(LocalDate on) implements LoanEvent {}

  record Lost(LocalDate on) implements LoanEvent {}

  /** A procedure whose fold of the number of renewals, and whose limit to it, are given. */
  static Procedure<LoanStage, Integer, LoanCommand, LoanEvent, Calendars> procedure(
      IntUnaryOperator renewal, IntUnaryOperator limit) {
    Deadline<LoanStage, Integer, Calendars> back = Deadline.of(
        Duty.of("return", "return the book", READER),
        ImmutableSet.of(LoanStage.LENT),
        (started, renewals, calendars) -> Term.of(THREE_WEEKS, started, calendars));
    Deadline<LoanStage, Integer, Calendars> say = Deadline.<LoanStage, Integer, Calendars>of(
            SAY,
            ImmutableSet.of(LoanStage.LENT),
            (started, renewals, calendars) -> Term.of(THREE_WEEKS, started, calendars))
        .whileOwed((renewals, calendars) -> renewals == 1 || renewals == 2);
    var table = Procedure.<LoanStage, Integer, LoanCommand, LoanEvent, Calendars>builder(
            "test.loan", LoanStage.class, LoanCommand.class, LoanEvent.class)
        .command("renew", Renew.class)
        .command("return", Return.class)
        .event("renewed", Renewed.class, (data, event) -> renewal.applyAsInt(data))
        .event("returned", Returned.class, (data, event) -> data)
        .event("lost", Lost.class, (data, event) -> data)
        .begins(LoanStage.LENT, ImmutableList.of(back, say))
        .ends(LoanStage.RETURNED, LoanStage.LOST);
    table
        .from(LoanStage.LENT)
        .when(Renew.class)
        .by(READER)
        .guard(
            "not too often",
            (data, command, calendars) -> data < limit.applyAsInt(data)
                ? Optional.empty()
                : Optional.of(Reason.coded("loan.too-often")
                    .with("renewals", data)
                    .saying("renewed {renewals} times already")))
        .emits(Renewed.class, (command, data, calendars) -> new Renewed(command.on()))
        .starts(back)
        .under(Strength.AGREED, RULES)
        .stays();
    table
        .from(LoanStage.LENT)
        .when(Return.class)
        .by(READER)
        .emits(Returned.class, (command, data, calendars) -> new Returned(command.on()))
        .under(Strength.AGREED, RULES)
        .to(LoanStage.RETURNED);
    table
        .from(LoanStage.LENT)
        .whenLapsed(back)
        .emits(Lost.class, (on, data, calendars) -> new Lost(on))
        .under(Strength.AGREED, RULES)
        .to(LoanStage.LOST);
    return table.build();
  }

  /** What is owed by {@link #SAY}, held back or not. */
  static Obligation saying(LocalDate started) {
    return new Obligation(SAY, started, Term.of(THREE_WEEKS, started, CALENDARS));
  }

  static State<LoanStage, Integer> begun() {
    return procedure(IntUnaryOperator.identity(), data -> 3).begin(DAY, 0);
  }
}
