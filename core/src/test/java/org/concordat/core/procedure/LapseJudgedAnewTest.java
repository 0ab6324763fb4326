/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.core.procedure.WindowLife.PROCEDURE;
import static org.concordat.core.procedure.WindowLife.SCHOOL;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.concordat.core.procedure.WindowLife.Act;
import org.concordat.core.procedure.WindowLife.Directed;
import org.concordat.core.procedure.WindowLife.Fact;
import org.concordat.core.procedure.WindowLife.Known;
import org.concordat.core.procedure.WindowLife.Move;
import org.concordat.core.procedure.WindowLife.Moved;
import org.concordat.core.procedure.WindowLife.Phase;
import org.concordat.core.procedure.WindowLife.Shut;
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

  private static final State<Phase, LocalDate> STATE = PROCEDURE.begin(BEGUN, LAST);
  private static final History<Fact> SHUT = History.of(ImmutableList.of(new Shut(CLOSED)));

  private static ImmutableList<String> told(List<Replay.Break<Fact>> broken) {
    return broken.stream()
        .map(one -> one.reason().code() + ": " + one.reason().message())
        .collect(ImmutableList.toImmutableList());
  }

  private static List<Replay.Break<Fact>> broken(History<Fact> history, Act command) {
    return PROCEDURE
        .decide(STATE, history, command, Known.WINDOW)
        .match(Decision.Accepted::broken, refused -> ImmutableList.of());
  }

  @Test
  void lapseBeforeAnExtensionThatWasLearnedLaterIsLeftOutAndReported() {
    Replay<Phase, LocalDate, Fact> replay =
        PROCEDURE.replay(STATE, SHUT.record(LEARNED, new Moved(CHANGED, EXTENDED)), Known.WINDOW);

    assertThat(replay.state().stage()).isEqualTo(Phase.OPEN);
    assertThat(told(replay.broken()))
        .containsExactly("procedure.lapse-not-due: shut was recorded from 2012-10-30, but by then"
            + " time brings nothing");
    assertThat(PROCEDURE.lapses(replay.state(), EXTENDED.plusDays(1), Known.WINDOW))
        .containsExactly(new Shut(EXTENDED.plusDays(1)));
  }

  @Test
  void lapseAfterAShorteningThatWasLearnedLaterTakesEffectOnItsTrueDay() {
    Replay<Phase, LocalDate, Fact> replay =
        PROCEDURE.replay(STATE, SHUT.record(LEARNED, new Moved(CHANGED, SHORTENED)), Known.WINDOW);

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
        Known.WINDOW);

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
        PROCEDURE.replay(STATE, SHUT.record(LEARNED, new Moved(CHANGED, LAST)), Known.WINDOW);

    assertThat(replay.isWhole()).isTrue();
    assertThat(replay.state().since()).isEqualTo(CLOSED);
  }

  @Test
  void lapseWhoseLastDayIsUnknownNowStands() {
    Replay<Phase, LocalDate, Fact> replay =
        PROCEDURE.replay(STATE, SHUT.record(LEARNED, new Moved(CHANGED, EXTENDED)), Known.NOTHING);

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

    assertThat(PROCEDURE.replay(STATE, moved, Known.WINDOW).broken()).hasSize(1);
    assertThat(broken(moved, new Move(SCHOOL, LEARNED, EXTENDED.plusDays(7)))).isEmpty();
    assertThat(PROCEDURE
            .decide(STATE, moved, new Move(SCHOOL, LEARNED, EXTENDED.plusDays(7)), Known.WINDOW)
            .isAccepted())
        .isTrue();
  }

  @Test
  void staysFollowTheLapseAsJudgedAnew() {
    History<Fact> moved = SHUT.record(LEARNED, new Moved(CHANGED, SHORTENED));

    assertThat(Stay.of(PROCEDURE, STATE, moved, LEARNED, Known.WINDOW))
        .extracting(Stay::toString)
        .containsExactly(
            "open from 2012-10-15 until 2012-10-27", "shut from 2012-10-27 up to 2012-11-05");
  }

  @Test
  void factAfterALapseThatALateFactMovesByADayStands() {
    History<Fact> directed =
        SHUT.record(DIRECTED, new Directed(DIRECTED)).record(DIRECTED, new Moved(CHANGED, CLOSED));
    RecordedLife<Phase, LocalDate, Act, Fact, Known> life =
        RecordedLife.of(PROCEDURE, STATE, directed);

    assertThat(life.on(DIRECTED.plusDays(11), Known.WINDOW).stage()).isEqualTo(Phase.DIRECTED);
    assertThat(life.on(CLOSED, Known.WINDOW).stage()).isEqualTo(Phase.OPEN);
    assertThat(told(life.replayOn(DIRECTED, Known.WINDOW).broken()))
        .containsExactly("procedure.lapse-not-due: shut was recorded from 2012-10-30, but by then"
            + " time brings nothing");
    assertThat(life.eventsOn(DIRECTED, Known.WINDOW))
        .containsExactly(
            new Moved(CHANGED, CLOSED), new Shut(CLOSED.plusDays(1)), new Directed(DIRECTED));
    assertThat(life.staysOn(DIRECTED, Known.WINDOW))
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
        .decide(STATE, directed, new Move(SCHOOL, CHANGED, CLOSED), Known.WINDOW)
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
    RecordedLife<Phase, LocalDate, Act, Fact, Known> life =
        RecordedLife.of(PROCEDURE, STATE, directed);

    assertThat(life.eventsOn(DIRECTED, Known.WINDOW))
        .containsExactly(
            new Moved(CHANGED, SHORTENED), new Shut(SHORTENED.plusDays(1)), new Directed(DIRECTED));
    assertThat(PROCEDURE.replay(
            STATE, History.of(life.eventsOn(DIRECTED, Known.WINDOW)), Known.WINDOW))
        .isEqualTo(PROCEDURE.replay(STATE, History.of(life.eventsOn(DIRECTED, Known.WINDOW))))
        .hasSameHashCodeAs(
            PROCEDURE.replay(STATE, History.of(life.eventsOn(DIRECTED, Known.WINDOW))))
        .matches(Replay::isWhole)
        .extracting(Replay::state)
        .isEqualTo(life.on(DIRECTED, Known.WINDOW));
  }

  @Test
  void factThatFitsNeitherBeforeNorAfterWhatTimeBringsIsReported() {
    History<Fact> early = History.of(ImmutableList.of(new Directed(LAST)));
    RecordedLife<Phase, LocalDate, Act, Fact, Known> twice = RecordedLife.of(
        PROCEDURE,
        STATE,
        SHUT.record(DIRECTED, new Directed(DIRECTED))
            .record(DIRECTED, new Directed(DIRECTED.plusDays(1))));

    assertThat(told(PROCEDURE.replay(STATE, early, Known.WINDOW).broken()))
        .containsExactly(
            "procedure.event-out-of-place: directed of 2012-10-29 does not fit the stage open");
    assertThat(told(twice.replayOn(DIRECTED.plusDays(1), Known.WINDOW).broken()))
        .containsExactly(
            "procedure.event-out-of-place: directed of 2012-11-21 does not fit the stage directed");
    assertThat(twice.eventsOn(DIRECTED.plusDays(1), Known.WINDOW))
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
    RecordedLife<Phase, LocalDate, Act, Fact, Known> life =
        RecordedLife.begin(PROCEDURE, PROCEDURE.begin(late, LocalDate.of(2012, 11, 1)));

    assertThat(life.on(LocalDate.of(2012, 11, 5), Known.WINDOW)).isEqualTo(life.begun());
    assertThat(life.staysOn(LocalDate.of(2012, 11, 5), Known.WINDOW)).isEmpty();
    assertThat(life.on(late, Known.WINDOW).stage()).isEqualTo(Phase.SHUT);
    assertThat(life.on(late, Known.WINDOW).since()).isEqualTo(late);
  }

  @Test
  void lapseThatIsRecordedAgainOnItsTrueDayStands() {
    History<Fact> again = SHUT.record(LEARNED, new Moved(CHANGED, CLOSED))
        .record(LEARNED, new Shut(CLOSED.plusDays(1)))
        .record(DIRECTED, new Directed(DIRECTED));
    Replay<Phase, LocalDate, Fact> replay = PROCEDURE.replay(STATE, again, Known.WINDOW);

    assertThat(replay.broken())
        .extracting(one -> one.entry().event())
        .containsExactly(new Shut(CLOSED));
    assertThat(replay.events())
        .containsExactly(
            new Moved(CHANGED, CLOSED), new Shut(CLOSED.plusDays(1)), new Directed(DIRECTED));
    assertThat(replay.state().stage()).isEqualTo(Phase.DIRECTED);
  }
}
