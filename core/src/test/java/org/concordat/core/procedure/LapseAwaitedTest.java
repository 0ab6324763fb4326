/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.concordat.core.calendar.Due;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.core.rule.Strength;
import org.junit.jupiter.api.Test;

/** Once a recorded lapse is left out, every later fact comes after what time had brought by its day. */
class LapseAwaitedTest {

  private static final LocalDate BEGUN = LocalDate.of(2012, 10, 1);
  private static final LocalDate LAST = LocalDate.of(2012, 10, 10);
  private static final LocalDate MOVED = LocalDate.of(2012, 10, 3);
  private static final LocalDate FIRST_NOTE = LocalDate.of(2012, 10, 12);
  private static final LocalDate SECOND_NOTE = LocalDate.of(2012, 10, 16);
  private static final LocalDate ASKED_ON = LocalDate.of(2012, 10, 30);
  private static final Role SCHOOL = Role.of("school", "the school");
  private static final Citation SOURCE = Citation.of("Agreement", "1");

  private enum Phase implements Stage {
    OPEN,
    SHUT,
    FORGOTTEN,
    DONE
  }

  private sealed interface Act extends Command permits Move, Note, Finish {}

  private record Move(Role by, LocalDate on, LocalDate last) implements Act {}

  private record Note(Role by, LocalDate on) implements Act {}

  private record Finish(Role by, LocalDate on) implements Act {}

  private sealed interface Fact extends Event permits Moved, Noted, Finished, Shut, Forgotten {}

  private record Moved(LocalDate on, LocalDate last) implements Fact {}

  private record Noted(LocalDate on) implements Fact {}

  private record Finished(LocalDate on) implements Fact {}

  private record Shut(LocalDate on) implements Fact {}

  private record Forgotten(LocalDate on) implements Fact {}

  private static final Deadline<Phase, LocalDate, Integer> WINDOW = Deadline.of(
      Duty.of("answer", "answer", SCHOOL),
      EnumSet.of(Phase.OPEN),
      (started, last, context) ->
          Term.of(Due.on(last), Rule.agreed("last day", "as agreed", SOURCE)));

  private static final Deadline<Phase, LocalDate, Integer> MEMORY = Deadline.of(
      Duty.of("remember", "remember", SCHOOL),
      EnumSet.of(Phase.SHUT),
      (started, last, context) ->
          Term.of(Due.on(started.plusDays(6)), Rule.agreed("days", 6, SOURCE)));

  private static final Procedure<Phase, LocalDate, Act, Fact, Integer> PROCEDURE = table();

  private static Procedure<Phase, LocalDate, Act, Fact, Integer> table() {
    ProcedureBuilder<Phase, LocalDate, Act, Fact, Integer> table =
        Procedure.builder("awaited", Phase.class, Act.class, Fact.class);
    table
        .command("move", Move.class)
        .command("note", Note.class)
        .command("finish", Finish.class)
        .event("moved", Moved.class, (data, event) -> event.last())
        .event("noted", Noted.class, (data, event) -> data)
        .event("finished", Finished.class, (data, event) -> data)
        .event("shut", Shut.class, (data, event) -> data)
        .event("forgotten", Forgotten.class, (data, event) -> data)
        .begins(Phase.OPEN, List.of(WINDOW))
        .ends(Phase.DONE);
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
        .from(Phase.FORGOTTEN)
        .when(Finish.class)
        .by(SCHOOL)
        .emits(Finished.class, (command, data, context) -> new Finished(command.on()))
        .under(Strength.AGREED, SOURCE)
        .to(Phase.DONE);
    return table.build();
  }

  private static RecordedLife<Phase, LocalDate, Act, Fact, Integer> learned(Act... acts) {
    RecordedLife<Phase, LocalDate, Act, Fact, Integer> life =
        RecordedLife.begin(PROCEDURE, PROCEDURE.begin(BEGUN, LAST));
    for (Act act : acts) {
      life = life.after(act, 0);
    }
    return life;
  }

  private static ImmutableList<String> stays(
      RecordedLife<Phase, LocalDate, Act, Fact, Integer> life) {
    return life.staysOn(ASKED_ON, 0).stream()
        .map(Stay::toString)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void factBeforeTheTrueDayOfALapseThatWasLeftOutDoesNotEndTheWaitForIt() {
    Move later = new Move(SCHOOL, MOVED, LocalDate.of(2012, 10, 13));
    Note first = new Note(SCHOOL, FIRST_NOTE);
    Note second = new Note(SCHOOL, SECOND_NOTE);

    assertThat(learned(first, second, later).eventsOn(SECOND_NOTE, 0))
        .isEqualTo(learned(later, first, second).eventsOn(SECOND_NOTE, 0))
        .containsExactly(
            new Moved(MOVED, LocalDate.of(2012, 10, 13)),
            new Noted(FIRST_NOTE),
            new Shut(LocalDate.of(2012, 10, 14)),
            new Noted(SECOND_NOTE));
    assertThat(stays(learned(first, second, later)))
        .isEqualTo(stays(learned(later, first, second)))
        .containsExactly(
            "open from 2012-10-01 until 2012-10-14",
            "shut from 2012-10-14 until 2012-10-21",
            "forgotten from 2012-10-21 up to 2012-10-30");
  }

  @Test
  void factComesAfterALapseThatFollowsFromOneThatTookEffectEarlierThanWasRecorded() {
    Move sooner = new Move(SCHOOL, MOVED, LocalDate.of(2012, 10, 6));
    Note second = new Note(SCHOOL, SECOND_NOTE);

    assertThat(learned(second, sooner).eventsOn(SECOND_NOTE, 0))
        .isEqualTo(learned(sooner, second).eventsOn(SECOND_NOTE, 0))
        .containsExactly(
            new Moved(MOVED, LocalDate.of(2012, 10, 6)),
            new Shut(LocalDate.of(2012, 10, 7)),
            new Forgotten(LocalDate.of(2012, 10, 14)),
            new Noted(SECOND_NOTE));
    assertThat(stays(learned(second, sooner)))
        .isEqualTo(stays(learned(sooner, second)))
        .containsExactly(
            "open from 2012-10-01 until 2012-10-07",
            "shut from 2012-10-07 until 2012-10-14",
            "forgotten from 2012-10-14 up to 2012-10-30");
  }
}
