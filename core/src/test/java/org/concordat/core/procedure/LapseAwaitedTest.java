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
import org.concordat.core.procedure.WindowLife.Act;
import org.concordat.core.procedure.WindowLife.Fact;
import org.concordat.core.procedure.WindowLife.Forgotten;
import org.concordat.core.procedure.WindowLife.Known;
import org.concordat.core.procedure.WindowLife.Move;
import org.concordat.core.procedure.WindowLife.Moved;
import org.concordat.core.procedure.WindowLife.Note;
import org.concordat.core.procedure.WindowLife.Noted;
import org.concordat.core.procedure.WindowLife.Phase;
import org.concordat.core.procedure.WindowLife.Shut;
import org.junit.jupiter.api.Test;

/** Once a recorded lapse is left out, every later fact comes after what time had brought by its day. */
class LapseAwaitedTest {

  private static final LocalDate BEGUN = LocalDate.of(2012, 10, 1);
  private static final LocalDate LAST = LocalDate.of(2012, 10, 10);
  private static final LocalDate MOVED = LocalDate.of(2012, 10, 3);
  private static final LocalDate FIRST_NOTE = LocalDate.of(2012, 10, 12);
  private static final LocalDate SECOND_NOTE = LocalDate.of(2012, 10, 16);
  private static final LocalDate ASKED_ON = LocalDate.of(2012, 10, 30);

  private static RecordedLife<Phase, LocalDate, Act, Fact, Known> learned(Act... acts) {
    RecordedLife<Phase, LocalDate, Act, Fact, Known> life =
        RecordedLife.begin(PROCEDURE, PROCEDURE.begin(BEGUN, LAST));
    for (Act act : acts) {
      life = life.after(act, Known.ALL);
    }
    return life;
  }

  private static ImmutableList<String> stays(
      RecordedLife<Phase, LocalDate, Act, Fact, Known> life) {
    return life.staysOn(ASKED_ON, Known.ALL).stream()
        .map(Stay::toString)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void factBeforeTheTrueDayOfALapseThatWasLeftOutDoesNotEndTheWaitForIt() {
    Move later = new Move(SCHOOL, MOVED, LocalDate.of(2012, 10, 13));
    Note first = new Note(SCHOOL, FIRST_NOTE);
    Note second = new Note(SCHOOL, SECOND_NOTE);

    assertThat(learned(first, second, later).eventsOn(SECOND_NOTE, Known.ALL))
        .isEqualTo(learned(later, first, second).eventsOn(SECOND_NOTE, Known.ALL))
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

    assertThat(learned(second, sooner).eventsOn(SECOND_NOTE, Known.ALL))
        .isEqualTo(learned(sooner, second).eventsOn(SECOND_NOTE, Known.ALL))
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
