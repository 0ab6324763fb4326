/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.concordat.core.calendar.Due;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.core.rule.Strength;

/** A small life for tests of lapses: a window shuts on a day that can be moved, and is forgotten six days later. */
final class WindowLife {

  static final Role SCHOOL = Role.of("school", "the school");

  private static final Citation SOURCE = Citation.of("Agreement", "1");

  enum Phase implements Stage {
    OPEN,
    SHUT,
    FORGOTTEN,
    DIRECTED
  }

  sealed interface Act extends Command permits Move, Note, Direct {}

  record Move(Role by, LocalDate on, LocalDate last) implements Act {}

  record Note(Role by, LocalDate on) implements Act {}

  record Direct(Role by, LocalDate on) implements Act {}

  sealed interface Fact extends Event permits Moved, Noted, Directed, Shut, Forgotten {}

  record Moved(LocalDate on, LocalDate last) implements Fact {}

  record Noted(LocalDate on) implements Fact {}

  record Directed(LocalDate on) implements Fact {}

  record Shut(LocalDate on) implements Fact {}

  record Forgotten(LocalDate on) implements Fact {}

  /** Which last days are known; time brings nothing by one that is not. */
  enum Known {
    ALL,
    WINDOW,
    NOTHING
  }

  private static final Deadline<Phase, LocalDate, Known> WINDOW = Deadline.of(
      Duty.of("answer", "answer", SCHOOL),
      EnumSet.of(Phase.OPEN),
      (started, last, known) ->
          Term.of(known(last, known != Known.NOTHING), Rule.agreed("last day", "as set", SOURCE)));

  private static final Deadline<Phase, LocalDate, Known> MEMORY = Deadline.of(
      Duty.of("remember", "remember", SCHOOL),
      EnumSet.of(Phase.SHUT),
      (started, last, known) ->
          Term.of(known(started.plusDays(6), known == Known.ALL), Rule.agreed("days", 6, SOURCE)));

  static final Procedure<Phase, LocalDate, Act, Fact, Known> PROCEDURE = table();

  private WindowLife() {}

  private static Due known(LocalDate day, boolean isKnown) {
    return isKnown
        ? Due.on(day)
        : Due.unknown(Reason.coded("test.unpublished").saying("not published"));
  }

  private static Procedure<Phase, LocalDate, Act, Fact, Known> table() {
    ProcedureBuilder<Phase, LocalDate, Act, Fact, Known> table =
        Procedure.builder("window", Phase.class, Act.class, Fact.class);
    table
        .command("move", Move.class)
        .command("note", Note.class)
        .command("direct", Direct.class)
        .event("moved", Moved.class, (data, event) -> event.last())
        .event("noted", Noted.class, (data, event) -> data)
        .event("directed", Directed.class, (data, event) -> data)
        .event("shut", Shut.class, (data, event) -> data)
        .event("forgotten", Forgotten.class, (data, event) -> data)
        .begins(Phase.OPEN, List.of(WINDOW))
        .ends(Phase.DIRECTED);
    table
        .from(Phase.OPEN)
        .when(Move.class)
        .by(SCHOOL)
        .emits(Moved.class, (command, data, context) -> new Moved(command.on(), command.last()))
        .under(Strength.AGREED, SOURCE)
        .stays();
    table
        .from(Phase.OPEN, Phase.SHUT, Phase.FORGOTTEN)
        .when(Note.class)
        .by(SCHOOL)
        .emits(Noted.class, (command, data, context) -> new Noted(command.on()))
        .under(Strength.AGREED, SOURCE)
        .stays();
    table
        .from(Phase.OPEN)
        .whenLapsed(WINDOW)
        .emits(Shut.class, (on, data, context) -> new Shut(on))
        .starts(MEMORY)
        .under(Strength.AGREED, SOURCE)
        .to(Phase.SHUT);
    table
        .from(Phase.SHUT)
        .whenLapsed(MEMORY)
        .emits(Forgotten.class, (on, data, context) -> new Forgotten(on))
        .under(Strength.AGREED, SOURCE)
        .to(Phase.FORGOTTEN);
    table
        .from(Phase.SHUT, Phase.FORGOTTEN)
        .when(Direct.class)
        .by(SCHOOL)
        .emits(Directed.class, (command, data, context) -> new Directed(command.on()))
        .under(Strength.AGREED, SOURCE)
        .to(Phase.DIRECTED);
    return table.build();
  }
}
