/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.core.procedure.NoticeLife.PROCEDURE;
import static org.concordat.core.procedure.NoticeLife.SCHOOL;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.procedure.NoticeLife.Answer;
import org.concordat.core.procedure.NoticeLife.Answered;
import org.concordat.core.procedure.NoticeLife.Notice;
import org.concordat.core.procedure.NoticeLife.NoticeEvent;
import org.concordat.core.procedure.NoticeLife.NoticeStage;
import org.concordat.core.procedure.NoticeLife.Served;
import org.concordat.core.procedure.NoticeLife.WindowClosed;
import org.junit.jupiter.api.Test;

class HistoryTest {

  private static final LocalDate SERVED = LocalDate.of(2012, 10, 15);
  private static final LocalDate CLOSED = LocalDate.of(2012, 10, 30);
  private static final ImmutableList<String> ALL = ImmutableList.of("head", "governors");
  private static final State<NoticeStage, Notice> BEGUN =
      PROCEDURE.begin(LocalDate.of(2012, 10, 1), Notice.BLANK);
  private static final Calendars UNPUBLISHED =
      Calendars.ofSchool(SchoolCalendar.unpublished("test school"));

  private static History<NoticeEvent> servedAndClosed() {
    return History.of(ImmutableList.of(new Served(SERVED, ALL), new WindowClosed(CLOSED)));
  }

  @Test
  void foldsByEffectiveDateThenRecordedDateThenSequence() {
    History<NoticeEvent> history = History.<NoticeEvent>empty()
        .record(CLOSED, new Answered(SERVED.plusDays(3)))
        .record(CLOSED, new Served(SERVED, ALL));

    Replay<NoticeStage, Notice, NoticeEvent> replay = PROCEDURE.replay(BEGUN, history);

    assertThat(replay.isWhole()).isTrue();
    assertThat(replay.state().stage()).isEqualTo(NoticeStage.ANSWERED);
    assertThat(history.entries()).extracting(History.Entry::sequence).containsExactly(1, 2);
    assertThat(history.inOrder()).extracting(History.Entry::sequence).containsExactly(2, 1);
  }

  @Test
  void lateFactIsALaterEntryAndTheEventItBreaksIsReported() {
    History<NoticeEvent> history =
        servedAndClosed().record(CLOSED.plusDays(5), new Answered(SERVED.plusDays(10)));

    Replay<NoticeStage, Notice, NoticeEvent> replay = PROCEDURE.replay(BEGUN, history);

    assertThat(replay.state().stage()).isEqualTo(NoticeStage.ANSWERED);
    assertThat(replay.broken()).hasSize(1);
    assertThat(replay.broken().get(0).entry().event()).isEqualTo(new WindowClosed(CLOSED));
    assertThat(replay.broken().get(0).reason().message())
        .isEqualTo("window-closed of 2012-10-30 does not fit the stage answered");
  }

  @Test
  void asKnownOnADateLeavesOutWhatWasRecordedLater() {
    History<NoticeEvent> history =
        servedAndClosed().record(CLOSED.plusDays(5), new Answered(SERVED.plusDays(10)));

    assertThat(PROCEDURE
            .replay(BEGUN, history.asKnownOn(CLOSED.plusDays(4)))
            .state()
            .stage())
        .isEqualTo(NoticeStage.OPEN);
    assertThat(PROCEDURE
            .replay(BEGUN, history.asKnownOn(CLOSED.plusDays(5)))
            .state()
            .stage())
        .isEqualTo(NoticeStage.ANSWERED);
  }

  @Test
  void lateCommandIsJudgedOnItsEffectiveDate() {
    Decision<NoticeStage, Notice, NoticeEvent> decision = PROCEDURE.decide(
        BEGUN, servedAndClosed(), new Answer(SCHOOL, SERVED.plusDays(10)), UNPUBLISHED);

    assertThat(decision.<Integer>match(accepted -> accepted.broken().size(), refused -> -1))
        .isEqualTo(1);
    assertThat(decision.<Integer>match(accepted -> accepted.events().size(), refused -> -1))
        .isEqualTo(1);
    assertThat(decision.orElseThrow().stage()).isEqualTo(NoticeStage.ANSWERED);
  }

  @Test
  void lateCommandOutOfItsTimeIsRefused() {
    Decision<NoticeStage, Notice, NoticeEvent> decision = PROCEDURE.decide(
        BEGUN, servedAndClosed(), new Answer(SCHOOL, CLOSED.plusDays(1)), UNPUBLISHED);

    assertThat(decision.isAccepted()).isFalse();
  }

  @Test
  void eventDatedBeforeTheBeginningIsReported() {
    History<NoticeEvent> history =
        History.of(ImmutableList.of(new Served(LocalDate.of(2012, 9, 30), ALL)));

    assertThat(PROCEDURE.replay(BEGUN, history).broken()).hasSize(1);
  }

  @Test
  void entryRecordedBeforeTheOneBeforeItIsRefused() {
    assertThatThrownBy(() -> servedAndClosed().record(SERVED, new Answered(SERVED)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "History recordedOn: must not be before the last entry's 2012-10-30, but was 2012-10-15");
  }

  @Test
  void recordingOntoALongHistoryLooksAtEachEntryOnce() {
    History<NoticeEvent> longOne =
        History.of(Collections.nCopies(300_000, new WindowClosed(CLOSED)));

    assertThat(assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> longOne.record(CLOSED, new WindowClosed(CLOSED))))
        .extracting(History::size)
        .isEqualTo(300_001);
  }

  @Test
  void addingLeavesTheShorterHistoryAsItWas() {
    History<NoticeEvent> shorter = servedAndClosed();
    History<NoticeEvent> longer = shorter.record(CLOSED, new Answered(SERVED));

    assertThat(shorter.entries()).hasSize(2);
    assertThat(longer.entries()).hasSize(3);
    assertThat(longer.effectiveBy(SERVED).entries()).hasSize(2);
  }

  @Test
  void whatIsRecordedAfterAGapDoesNotTakeASequenceThatIsTaken() {
    History<NoticeEvent> gap = History.<NoticeEvent>empty()
        .record(CLOSED, new Served(SERVED, ALL))
        .record(CLOSED, new WindowClosed(CLOSED))
        .record(CLOSED, new Answered(SERVED.plusDays(3)))
        .effectiveBy(SERVED.plusDays(3));

    assertThat(gap.entries()).extracting(History.Entry::sequence).containsExactly(1, 3);
    assertThat(gap.record(CLOSED, new Answered(SERVED)).entries())
        .extracting(History.Entry::sequence)
        .containsExactly(1, 3, 4);
    assertThat(gap.record(CLOSED, new Answered(SERVED)).inOrder())
        .extracting(History.Entry::sequence)
        .containsExactly(1, 4, 3);
  }

  @Test
  void entriesKeepTheDatesOfRecordingOfALateFact() {
    History<NoticeEvent> late = servedAndClosed().record(CLOSED.plusDays(5), new Answered(SERVED));

    assertThat(late.entries())
        .containsExactly(
            new History.Entry<>(1, SERVED, new Served(SERVED, ALL)),
            new History.Entry<>(2, CLOSED, new WindowClosed(CLOSED)),
            new History.Entry<>(3, CLOSED.plusDays(5), new Answered(SERVED)));
    assertThat(late.inOrder()).extracting(History.Entry::sequence).containsExactly(1, 3, 2);
    assertThat(late.asKnownOn(LocalDate.MAX)).isEqualTo(late);
    assertThat(late.effectiveBy(LocalDate.MIN)).isEqualTo(History.empty());
  }

  @Test
  void equality() {
    new EqualsTester()
        .addEqualityGroup(servedAndClosed(), servedAndClosed())
        .addEqualityGroup(History.empty(), History.of(ImmutableList.of()))
        .addEqualityGroup(servedAndClosed().asKnownOn(SERVED))
        .testEquals();
  }
}
