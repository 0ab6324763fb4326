/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumSet;
import org.concordat.core.calendar.Due;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.core.rule.Strength;
import org.junit.jupiter.api.Test;

/** A deadline is owed only while something is left to be done, though the life stays in its stage. */
class HeldBackDeadlineTest {

  private static final LocalDate BEGUN = LocalDate.of(2012, 10, 1);
  private static final LocalDate LAST = LocalDate.of(2012, 10, 23);
  private static final Role SCHOOL = Role.of("school", "the school");
  private static final Citation SOURCE = Citation.of("Agreement", "1");

  private enum Phase implements Stage {
    ASKED,
    DONE,
    LATE
  }

  private sealed interface Act extends Command permits Answer, AskAgain, Finish {}

  private record Answer(Role by, LocalDate on) implements Act {}

  private record AskAgain(Role by, LocalDate on) implements Act {}

  private record Finish(Role by, LocalDate on) implements Act {}

  private sealed interface Fact extends Event permits Answered, AskedAgain, Finished, Missed {}

  private record Answered(LocalDate on) implements Fact {}

  private record AskedAgain(LocalDate on) implements Fact {}

  private record Finished(LocalDate on) implements Fact {}

  private record Missed(LocalDate on) implements Fact {}

  private static final Deadline<Phase, Integer, LocalDate> ANSWER =
      Deadline.<Phase, Integer, LocalDate>of(
              Duty.of("answer", "answer", SCHOOL),
              EnumSet.of(Phase.ASKED),
              (since, data, last) ->
                  Term.of(Due.on(last), Rule.agreed("last day", "as set", SOURCE)))
          .whileOwed((data, last) -> data > 0);

  private static final Procedure<Phase, Integer, Act, Fact, LocalDate> PROCEDURE = table();

  private static Procedure<Phase, Integer, Act, Fact, LocalDate> table() {
    ProcedureBuilder<Phase, Integer, Act, Fact, LocalDate> table =
        Procedure.builder("held-back", Phase.class, Act.class, Fact.class);
    table
        .command("answer", Answer.class)
        .command("ask-again", AskAgain.class)
        .command("finish", Finish.class)
        .event("answered", Answered.class, (data, event) -> data - 1)
        .event("asked-again", AskedAgain.class, (data, event) -> data + 1)
        .event("finished", Finished.class, (data, event) -> data)
        .event("missed", Missed.class, (data, event) -> data)
        .begins(Phase.ASKED, ImmutableList.of(ANSWER))
        .ends(Phase.DONE, Phase.LATE);
    table
        .from(Phase.ASKED)
        .when(Answer.class)
        .by(SCHOOL)
        .within(ANSWER)
        .emits(Answered.class, (command, data, context) -> new Answered(command.on()))
        .under(Strength.AGREED, SOURCE)
        .stays();
    table
        .from(Phase.ASKED)
        .when(AskAgain.class)
        .by(SCHOOL)
        .emits(AskedAgain.class, (command, data, context) -> new AskedAgain(command.on()))
        .under(Strength.AGREED, SOURCE)
        .stays();
    table
        .from(Phase.ASKED)
        .when(Finish.class)
        .by(SCHOOL)
        .discharges(ANSWER)
        .emits(Finished.class, (command, data, context) -> new Finished(command.on()))
        .under(Strength.AGREED, SOURCE)
        .to(Phase.DONE);
    table
        .from(Phase.ASKED)
        .whenLapsed(ANSWER)
        .emits(Missed.class, (on, data, context) -> new Missed(on))
        .under(Strength.AGREED, SOURCE)
        .to(Phase.LATE);
    return table.build();
  }

  private static final State<Phase, Integer> ASKED = PROCEDURE.begin(BEGUN, 1);
  private static final State<Phase, Integer> ANSWERED =
      PROCEDURE.decide(ASKED, new Answer(SCHOOL, BEGUN.plusDays(1)), LAST).orElseThrow();

  private static Due dueOfFinish(State<Phase, Integer> state) {
    return NextStep.in(PROCEDURE, state, LAST).get(2).due();
  }

  @Test
  void runsWhileSomethingIsOwed() {
    assertThat(PROCEDURE.obligations(ASKED, LAST))
        .extracting(Obligation::toString)
        .containsExactly("the school: answer by 2012-10-23 [Agreement 1]");
    assertThat(dueOfFinish(ASKED)).isEqualTo(Due.on(LAST));
    assertThat(PROCEDURE.advance(ASKED, LAST.plusDays(1), LAST).stage()).isEqualTo(Phase.LATE);
  }

  @Test
  void isInNoListNeverLapsesAndRefusesNothingOnceNothingIsOwed() {
    LocalDate late = LAST.plusDays(40);

    assertThat(PROCEDURE.obligations(ANSWERED, LAST)).isEmpty();
    assertThat(dueOfFinish(ANSWERED).isKnown()).isFalse();
    assertThat(NextStep.in(PROCEDURE, ANSWERED, LAST).get(0).otherwise()).isEmpty();
    assertThat(PROCEDURE.lapses(ANSWERED, late, LAST)).isEmpty();
    assertThat(PROCEDURE.decide(ANSWERED, new Answer(SCHOOL, late), LAST).isAccepted())
        .isTrue();
  }

  @Test
  void isOwedOnlyWhileAllItsConditionsSaySo() {
    Deadline<Phase, Integer, LocalDate> both = ANSWER.whileOwed((data, last) -> data < 3);

    assertThat(both.isAbout(0, LAST)).isFalse();
    assertThat(both.isAbout(1, LAST)).isTrue();
    assertThat(both.isAbout(2, LAST)).isTrue();
    assertThat(both.isAbout(3, LAST)).isFalse();
  }

  @Test
  void tableTellsInWhichStateItIsHeldBack() {
    assertThat(PROCEDURE.isHeldBack("answer", ASKED, LAST)).isFalse();
    assertThat(PROCEDURE.isHeldBack("answer", ANSWERED, LAST)).isTrue();
  }

  @Test
  void deadlineThatDoesNotRunIsNotHeldBack() {
    State<Phase, Integer> finished =
        PROCEDURE.decide(ANSWERED, new Finish(SCHOOL, BEGUN.plusDays(2)), LAST).orElseThrow();

    assertThat(PROCEDURE.isHeldBack("answer", finished, LAST)).isFalse();
  }

  @Test
  void deadlineThatTheTableDoesNotHaveIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PROCEDURE.isHeldBack("reply", ASKED, LAST))
        .withMessage("Procedure held-back duty: must be one of [answer], but was 'reply'");
  }

  @Test
  void runsAgainFromItsFirstDayWhenSomethingIsOwedAnew() {
    State<Phase, Integer> again = PROCEDURE
        .decide(ANSWERED, new AskAgain(SCHOOL, BEGUN.plusDays(2)), LAST)
        .orElseThrow();

    assertThat(PROCEDURE.obligations(again, LAST))
        .extracting(Obligation::started)
        .containsExactly(BEGUN);
    assertThat(PROCEDURE.advance(again, LAST.plusDays(1), LAST).stage()).isEqualTo(Phase.LATE);
  }

  @Test
  void lapseThatWasRecordedWhileNothingWasOwedIsLeftOut() {
    Replay<Phase, Integer, Fact> replay = PROCEDURE.replay(
        ASKED,
        History.<Fact>empty()
            .recordAll(
                LAST.plusDays(1),
                ImmutableList.of(new Answered(BEGUN.plusDays(1)), new Missed(LAST.plusDays(1)))),
        LAST);

    assertThat(replay.state().stage()).isEqualTo(Phase.ASKED);
    assertThat(replay.broken())
        .extracting(one -> one.reason().code())
        .containsExactly(ProcedureReasons.LAPSE_NOT_DUE);
  }
}
