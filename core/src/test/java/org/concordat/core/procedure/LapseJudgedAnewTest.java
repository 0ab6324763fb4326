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
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.core.rule.Strength;
import org.junit.jupiter.api.Test;

/** A recorded lapse is a conclusion: a late fact that moves its deadline moves it. */
class LapseJudgedAnewTest {

  private static final LocalDate BEGUN = LocalDate.of(2012, 10, 15);
  private static final LocalDate LAST = LocalDate.of(2012, 10, 29);
  private static final LocalDate CLOSED = LocalDate.of(2012, 10, 30);
  private static final LocalDate CHANGED = LocalDate.of(2012, 10, 25);
  private static final LocalDate LEARNED = LocalDate.of(2012, 11, 5);
  private static final LocalDate EXTENDED = LocalDate.of(2012, 11, 12);
  private static final LocalDate SHORTENED = LocalDate.of(2012, 10, 26);
  private static final LocalDate DIRECTED = LocalDate.of(2012, 11, 20);
  private static final Role SCHOOL = Role.of("school", "the school");
  private static final Citation SOURCE = Citation.of("Agreement", "1");

  private enum Phase implements Stage {
    OPEN,
    SHUT,
    DIRECTED
  }

  private sealed interface Act extends Command permits Move, Direct {}

  private record Move(Role by, LocalDate on, LocalDate last) implements Act {}

  private record Direct(Role by, LocalDate on) implements Act {}

  private sealed interface Fact extends Event permits Moved, Shut, Directed {}

  private record Moved(LocalDate on, LocalDate last) implements Fact {}

  private record Shut(LocalDate on) implements Fact {}

  private record Directed(LocalDate on) implements Fact {}

  private static final Deadline<Phase, LocalDate, Boolean> WINDOW = Deadline.of(
      Duty.of("answer", "answer", SCHOOL),
      EnumSet.of(Phase.OPEN),
      (started, last, published) -> Term.of(
          published
              ? Due.on(last)
              : Due.unknown(Reason.coded("test.unpublished").saying("not published")),
          Rule.agreed("last day", "as agreed", SOURCE)));

  private static final Procedure<Phase, LocalDate, Act, Fact, Boolean> PROCEDURE = table();
  private static final State<Phase, LocalDate> STATE = PROCEDURE.begin(BEGUN, LAST);
  private static final History<Fact> SHUT = History.of(ImmutableList.of(new Shut(CLOSED)));

  private static Procedure<Phase, LocalDate, Act, Fact, Boolean> table() {
    ProcedureBuilder<Phase, LocalDate, Act, Fact, Boolean> table =
        Procedure.builder("anew", Phase.class, Act.class, Fact.class);
    table
        .command("move", Move.class)
        .command("direct", Direct.class)
        .event("moved", Moved.class, (data, event) -> event.last())
        .event("shut", Shut.class, (data, event) -> data)
        .event("directed", Directed.class, (data, event) -> data)
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
        .from(Phase.OPEN)
        .whenLapsed(WINDOW)
        .emits(Shut.class, (on, data, context) -> new Shut(on))
        .under(Strength.AGREED, SOURCE)
        .to(Phase.SHUT);
    table
        .from(Phase.SHUT)
        .when(Direct.class)
        .by(SCHOOL)
        .emits(Directed.class, (command, data, context) -> new Directed(command.on()))
        .under(Strength.AGREED, SOURCE)
        .to(Phase.DIRECTED);
    return table.build();
  }

  private static ImmutableList<String> told(List<Replay.Break<Fact>> broken) {
    return broken.stream()
        .map(one -> one.reason().code() + ": " + one.reason().message())
        .collect(ImmutableList.toImmutableList());
  }

  private static List<Replay.Break<Fact>> broken(History<Fact> history, Act command) {
    return PROCEDURE
        .decide(STATE, history, command, true)
        .match(Decision.Accepted::broken, refused -> ImmutableList.of());
  }

  @Test
  void lapseBeforeAnExtensionThatWasLearnedLaterIsLeftOutAndReported() {
    Replay<Phase, LocalDate, Fact> replay =
        PROCEDURE.replay(STATE, SHUT.record(LEARNED, new Moved(CHANGED, EXTENDED)), true);

    assertThat(replay.state().stage()).isEqualTo(Phase.OPEN);
    assertThat(told(replay.broken()))
        .containsExactly("procedure.lapse-not-due: shut was recorded from 2012-10-30, but by then"
            + " time brings nothing");
    assertThat(PROCEDURE.lapses(replay.state(), EXTENDED.plusDays(1), true))
        .containsExactly(new Shut(EXTENDED.plusDays(1)));
  }

  @Test
  void lapseAfterAShorteningThatWasLearnedLaterTakesEffectOnItsTrueDay() {
    Replay<Phase, LocalDate, Fact> replay =
        PROCEDURE.replay(STATE, SHUT.record(LEARNED, new Moved(CHANGED, SHORTENED)), true);

    assertThat(replay.state().stage()).isEqualTo(Phase.SHUT);
    assertThat(replay.state().since()).isEqualTo(SHORTENED.plusDays(1));
    assertThat(told(replay.broken()))
        .containsExactly("procedure.lapse-not-due: shut was recorded from 2012-10-30, but by then"
            + " time brings shut on 2012-10-27");
  }

  @Test
  void lapseAfterAShorteningComesNotBeforeAFactThatWasRecordedInTheOpenWindow() {
    LocalDate between = SHORTENED.plusDays(2);
    Replay<Phase, LocalDate, Fact> replay = PROCEDURE.replay(
        STATE,
        History.<Fact>of(ImmutableList.of(new Moved(between, SHORTENED), new Shut(CLOSED)))
            .record(LEARNED, new Moved(CHANGED, SHORTENED)),
        true);

    assertThat(replay.events())
        .containsExactly(
            new Moved(CHANGED, SHORTENED), new Moved(between, SHORTENED), new Shut(between));
    assertThat(told(replay.broken()))
        .containsExactly("procedure.lapse-not-due: shut was recorded from 2012-10-30, but by then"
            + " time brings shut on 2012-10-28");
  }

  @Test
  void lapseThatIsStillDueStands() {
    Replay<Phase, LocalDate, Fact> replay =
        PROCEDURE.replay(STATE, SHUT.record(LEARNED, new Moved(CHANGED, LAST)), true);

    assertThat(replay.isWhole()).isTrue();
    assertThat(replay.state().since()).isEqualTo(CLOSED);
  }

  @Test
  void lapseWhoseLastDayIsUnknownNowStands() {
    Replay<Phase, LocalDate, Fact> replay =
        PROCEDURE.replay(STATE, SHUT.record(LEARNED, new Moved(CHANGED, EXTENDED)), false);

    assertThat(replay.isWhole()).isTrue();
    assertThat(replay.state().stage()).isEqualTo(Phase.SHUT);
  }

  @Test
  void withoutAContextLapsesStandAsRecorded() {
    Replay<Phase, LocalDate, Fact> replay =
        PROCEDURE.replay(STATE, SHUT.record(LEARNED, new Moved(CHANGED, EXTENDED)));

    assertThat(replay.isWhole()).isTrue();
    assertThat(replay.state().stage()).isEqualTo(Phase.SHUT);
  }

  @Test
  void lateCommandReportsTheLapseItMovesAndWhatFollowedFromIt() {
    History<Fact> directed = SHUT.record(CLOSED, new Directed(CLOSED));

    assertThat(told(broken(directed, new Move(SCHOOL, CHANGED, EXTENDED))))
        .containsExactly(
            "procedure.lapse-not-due: shut was recorded from 2012-10-30, but by then time brings"
                + " nothing",
            "procedure.event-out-of-place: directed of 2012-10-30 does not fit the stage open");
  }

  @Test
  void lateCommandDoesNotReportAgainWhatWasBrokenBefore() {
    History<Fact> moved = SHUT.record(LEARNED, new Moved(CHANGED, EXTENDED));

    assertThat(PROCEDURE.replay(STATE, moved, true).broken()).hasSize(1);
    assertThat(broken(moved, new Move(SCHOOL, LEARNED, EXTENDED.plusDays(7)))).isEmpty();
    assertThat(PROCEDURE
            .decide(STATE, moved, new Move(SCHOOL, LEARNED, EXTENDED.plusDays(7)), true)
            .isAccepted())
        .isTrue();
  }

  @Test
  void staysFollowTheLapseAsJudgedAnew() {
    History<Fact> moved = SHUT.record(LEARNED, new Moved(CHANGED, SHORTENED));

    assertThat(Stay.of(PROCEDURE, STATE, moved, LEARNED, true))
        .extracting(Stay::toString)
        .containsExactly(
            "open from 2012-10-15 until 2012-10-27", "shut from 2012-10-27 up to 2012-11-05");
  }

  @Test
  void factAfterALapseThatALateFactMovesByADayStands() {
    History<Fact> directed =
        SHUT.record(DIRECTED, new Directed(DIRECTED)).record(DIRECTED, new Moved(CHANGED, CLOSED));
    RecordedLife<Phase, LocalDate, Act, Fact, Boolean> life =
        RecordedLife.of(PROCEDURE, STATE, directed);

    assertThat(life.on(DIRECTED.plusDays(11), true).stage()).isEqualTo(Phase.DIRECTED);
    assertThat(life.on(CLOSED, true).stage()).isEqualTo(Phase.OPEN);
    assertThat(told(life.replayOn(DIRECTED, true).broken()))
        .containsExactly("procedure.lapse-not-due: shut was recorded from 2012-10-30, but by then"
            + " time brings nothing");
    assertThat(life.eventsOn(DIRECTED, true))
        .containsExactly(
            new Moved(CHANGED, CLOSED), new Shut(CLOSED.plusDays(1)), new Directed(DIRECTED));
    assertThat(life.staysOn(DIRECTED, true))
        .extracting(Stay::toString)
        .containsExactly(
            "open from 2012-10-15 until 2012-10-31",
            "shut from 2012-10-31 until 2012-11-20",
            "directed from 2012-11-20 up to 2012-11-20");
  }

  @Test
  void lateCommandThatMovesALapseByADayDoesNotBreakWhatFollowedFromIt() {
    History<Fact> directed = SHUT.record(DIRECTED, new Directed(DIRECTED));

    Decision.Accepted<Phase, LocalDate, Fact> decision = PROCEDURE
        .decide(STATE, directed, new Move(SCHOOL, CHANGED, CLOSED), true)
        .match(accepted -> accepted, refused -> {
          throw new AssertionError(refused);
        });

    assertThat(decision.state().stage()).isEqualTo(Phase.DIRECTED);
    assertThat(told(decision.broken()))
        .containsExactly("procedure.lapse-not-due: shut was recorded from 2012-10-30, but by then"
            + " time brings nothing");
  }

  @Test
  void whatIsFoldedInPlaceOfALapseIsAmongTheEvents() {
    History<Fact> directed = SHUT.record(DIRECTED, new Directed(DIRECTED))
        .record(DIRECTED, new Moved(CHANGED, SHORTENED));
    RecordedLife<Phase, LocalDate, Act, Fact, Boolean> life =
        RecordedLife.of(PROCEDURE, STATE, directed);

    assertThat(life.eventsOn(DIRECTED, true))
        .containsExactly(
            new Moved(CHANGED, SHORTENED), new Shut(SHORTENED.plusDays(1)), new Directed(DIRECTED));
    assertThat(PROCEDURE.replay(STATE, History.of(life.eventsOn(DIRECTED, true)), true))
        .isEqualTo(PROCEDURE.replay(STATE, History.of(life.eventsOn(DIRECTED, true))))
        .hasSameHashCodeAs(PROCEDURE.replay(STATE, History.of(life.eventsOn(DIRECTED, true))))
        .matches(Replay::isWhole)
        .extracting(Replay::state)
        .isEqualTo(life.on(DIRECTED, true));
  }

  @Test
  void factThatFitsNeitherBeforeNorAfterWhatTimeBringsIsReported() {
    History<Fact> early = History.of(ImmutableList.of(new Directed(LAST)));
    RecordedLife<Phase, LocalDate, Act, Fact, Boolean> twice = RecordedLife.of(
        PROCEDURE,
        STATE,
        SHUT.record(DIRECTED, new Directed(DIRECTED))
            .record(DIRECTED, new Directed(DIRECTED.plusDays(1))));

    assertThat(told(PROCEDURE.replay(STATE, early, true).broken()))
        .containsExactly(
            "procedure.event-out-of-place: directed of 2012-10-29 does not fit the stage open");
    assertThat(told(twice.replayOn(DIRECTED.plusDays(1), true).broken()))
        .containsExactly(
            "procedure.event-out-of-place: directed of 2012-11-21 does not fit the stage directed");
    assertThat(twice.eventsOn(DIRECTED.plusDays(1), true))
        .containsExactly(new Shut(CLOSED), new Directed(DIRECTED));
  }

  @Test
  void plainReplayTellsWhatItFoldedAndDoesNotBringLapsesIn() {
    History<Fact> unrecorded = History.of(ImmutableList.of(new Directed(DIRECTED)));

    assertThat(PROCEDURE.replay(STATE, unrecorded).events()).isEmpty();
    assertThat(told(PROCEDURE.replay(STATE, unrecorded).broken()))
        .containsExactly(
            "procedure.event-out-of-place: directed of 2012-11-20 does not fit the stage open");
    assertThat(PROCEDURE.replay(STATE, unrecorded))
        .hasToString("Replay to "
            + STATE
            + " without "
            + PROCEDURE.replay(STATE, unrecorded).broken());
    assertThat(PROCEDURE.replay(STATE, SHUT).events()).containsExactly(new Shut(CLOSED));
    assertThat(PROCEDURE.replay(STATE, SHUT)).isNotEqualTo(PROCEDURE.replay(STATE, unrecorded));
  }

  @Test
  void beforeTheBeginningTimeBringsNothing() {
    LocalDate late = LocalDate.of(2012, 11, 10);
    RecordedLife<Phase, LocalDate, Act, Fact, Boolean> life =
        RecordedLife.begin(PROCEDURE, PROCEDURE.begin(late, LocalDate.of(2012, 11, 1)));

    assertThat(life.on(LocalDate.of(2012, 11, 5), true)).isEqualTo(life.begun());
    assertThat(life.staysOn(LocalDate.of(2012, 11, 5), true)).isEmpty();
    assertThat(life.on(late, true).stage()).isEqualTo(Phase.SHUT);
    assertThat(life.on(late, true).since()).isEqualTo(late);
  }

  @Test
  void lapseThatIsRecordedAgainOnItsTrueDayStands() {
    History<Fact> again = SHUT.record(LEARNED, new Moved(CHANGED, CLOSED))
        .record(LEARNED, new Shut(CLOSED.plusDays(1)))
        .record(DIRECTED, new Directed(DIRECTED));
    Replay<Phase, LocalDate, Fact> replay = PROCEDURE.replay(STATE, again, true);

    assertThat(replay.broken())
        .extracting(one -> one.entry().event())
        .containsExactly(new Shut(CLOSED));
    assertThat(replay.events())
        .containsExactly(
            new Moved(CHANGED, CLOSED), new Shut(CLOSED.plusDays(1)), new Directed(DIRECTED));
    assertThat(replay.state().stage()).isEqualTo(Phase.DIRECTED);
  }
}
