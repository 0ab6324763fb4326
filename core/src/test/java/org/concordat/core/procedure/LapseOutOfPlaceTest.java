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

/**
 * A recorded lapse that no longer finds its stage is awaited as one that is not due is: what was recorded after it
 * takes its place where time had brought the life, whichever was learned first.
 */
class LapseOutOfPlaceTest {

  private static final LocalDate BEGUN = LocalDate.of(2012, 10, 1);
  private static final LocalDate MOVED = LocalDate.of(2012, 10, 3);
  private static final LocalDate WORKED = LocalDate.of(2012, 10, 16);
  private static final Role SCHOOL = Role.of("school", "the school");
  private static final Citation SOURCE = Citation.of("Agreement", "1");

  private enum Phase implements Stage {
    WAITING,
    OVERDUE,
    ELSEWHERE,
    LATE_ELSEWHERE,
    DONE
  }

  private sealed interface Act extends Command permits Leave, Work, Finish {}

  private record Leave(Role by, LocalDate on) implements Act {}

  private record Work(Role by, LocalDate on) implements Act {}

  private record Finish(Role by, LocalDate on) implements Act {}

  private sealed interface Fact extends Event permits Left, Worked, Finished, RanOut, WasLate {}

  private record Left(LocalDate on) implements Fact {}

  private record Worked(LocalDate on) implements Fact {}

  private record Finished(LocalDate on) implements Fact {}

  private record RanOut(LocalDate on) implements Fact {}

  private record WasLate(LocalDate on) implements Fact {}

  private static final Deadline<Phase, String, Integer> WAIT = limit("wait", 10, Phase.WAITING);
  private static final Deadline<Phase, String, Integer> STAY = limit("stay", 6, Phase.ELSEWHERE);
  private static final Procedure<Phase, String, Act, Fact, Integer> PROCEDURE = table();
  private static final State<Phase, String> STATE = PROCEDURE.begin(BEGUN, "life");

  private static Deadline<Phase, String, Integer> limit(String code, int days, Phase stage) {
    return Deadline.of(
        Duty.of(code, "act", SCHOOL),
        EnumSet.of(stage),
        (started, data, context) ->
            Term.of(Due.on(started.plusDays(days)), Rule.agreed("days", days, SOURCE)));
  }

  private static Procedure<Phase, String, Act, Fact, Integer> table() {
    ProcedureBuilder<Phase, String, Act, Fact, Integer> table =
        Procedure.builder("out-of-place", Phase.class, Act.class, Fact.class);
    table
        .command("leave", Leave.class)
        .command("work", Work.class)
        .command("finish", Finish.class)
        .event("left", Left.class, (data, event) -> data)
        .event("worked", Worked.class, (data, event) -> data)
        .event("finished", Finished.class, (data, event) -> data)
        .event("ran-out", RanOut.class, (data, event) -> data)
        .event("was-late", WasLate.class, (data, event) -> data)
        .begins(Phase.WAITING, List.of(WAIT))
        .ends(Phase.DONE);
    table
        .from(Phase.WAITING)
        .when(Leave.class)
        .by(SCHOOL)
        .emits(Left.class, (command, data, context) -> new Left(command.on()))
        .starts(STAY)
        .under(Strength.AGREED, SOURCE)
        .to(Phase.ELSEWHERE);
    table
        .from(Phase.WAITING)
        .whenLapsed(WAIT)
        .emits(RanOut.class, (on, data, context) -> new RanOut(on))
        .under(Strength.AGREED, SOURCE)
        .to(Phase.OVERDUE);
    table
        .from(Phase.ELSEWHERE)
        .whenLapsed(STAY)
        .emits(WasLate.class, (on, data, context) -> new WasLate(on))
        .under(Strength.AGREED, SOURCE)
        .to(Phase.LATE_ELSEWHERE);
    for (Phase phase : EnumSet.of(Phase.OVERDUE, Phase.ELSEWHERE, Phase.LATE_ELSEWHERE)) {
      table
          .from(phase)
          .when(Work.class)
          .by(SCHOOL)
          .emits(Worked.class, (command, data, context) -> new Worked(command.on()))
          .under(Strength.AGREED, SOURCE)
          .stays();
      table
          .from(phase)
          .when(Finish.class)
          .by(SCHOOL)
          .emits(Finished.class, (command, data, context) -> new Finished(command.on()))
          .under(Strength.AGREED, SOURCE)
          .to(Phase.DONE);
    }
    return table.build();
  }

  private static RecordedLife<Phase, String, Act, Fact, Integer> life() {
    return RecordedLife.begin(PROCEDURE, STATE);
  }

  @Test
  void factAfterALapseThatFindsItsStageNoMoreComesAfterWhatTimeBroughtInItsStead() {
    Work work = new Work(SCHOOL, WORKED);
    Leave leave = new Leave(SCHOOL, MOVED);
    ImmutableList<Fact> told = ImmutableList.of(
        new Left(MOVED), new WasLate(LocalDate.of(2012, 10, 10)), new Worked(WORKED));

    assertThat(life().after(work, 0).history())
        .isEqualTo(History.<Fact>empty()
            .recordAll(
                WORKED, List.of(new RanOut(LocalDate.of(2012, 10, 12)), new Worked(WORKED))));
    assertThat(life().after(leave, 0).after(work, 0).eventsOn(WORKED, 0)).isEqualTo(told);
    assertThat(life().after(work, 0).after(leave, 0).eventsOn(WORKED, 0)).isEqualTo(told);
    assertThat(life().after(work, 0).after(leave, 0).staysOn(WORKED, 0))
        .isEqualTo(life().after(leave, 0).after(work, 0).staysOn(WORKED, 0));
  }

  @Test
  void theLapseThatFindsItsStageNoMoreIsReported() {
    Replay<Phase, String, Fact> replay = life()
        .after(new Work(SCHOOL, WORKED), 0)
        .after(new Leave(SCHOOL, MOVED), 0)
        .replayOn(WORKED, 0);

    assertThat(replay.broken()).singleElement().satisfies(one -> {
      assertThat(one.entry().event()).isEqualTo(new RanOut(LocalDate.of(2012, 10, 12)));
      assertThat(one.reason().code()).isEqualTo(ProcedureReasons.EVENT_OUT_OF_PLACE);
    });
  }
}
