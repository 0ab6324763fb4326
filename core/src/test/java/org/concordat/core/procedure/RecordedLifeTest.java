/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.core.procedure.NoticeLife.AUTHORITY;
import static org.concordat.core.procedure.NoticeLife.PROCEDURE;
import static org.concordat.core.procedure.NoticeLife.SCHOOL;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.procedure.NoticeLife.Answer;
import org.concordat.core.procedure.NoticeLife.Notice;
import org.concordat.core.procedure.NoticeLife.NoticeCommand;
import org.concordat.core.procedure.NoticeLife.NoticeEvent;
import org.concordat.core.procedure.NoticeLife.NoticeStage;
import org.concordat.core.procedure.NoticeLife.Serve;
import org.concordat.core.procedure.NoticeLife.Served;
import org.concordat.core.procedure.NoticeLife.WindowClosed;
import org.junit.jupiter.api.Test;

class RecordedLifeTest {

  private static final LocalDate BEGUN = LocalDate.of(2012, 10, 1);
  private static final LocalDate SERVED = LocalDate.of(2012, 10, 15);
  private static final LocalDate LAST = LocalDate.of(2012, 10, 29);
  private static final ImmutableList<String> ALL = ImmutableList.of("head", "governors");
  private static final Calendars UNPUBLISHED =
      Calendars.ofSchool(SchoolCalendar.unpublished("test school"));
  private static final RecordedLife<NoticeStage, Notice, NoticeCommand, NoticeEvent, Calendars>
      NEW = RecordedLife.begin(PROCEDURE, PROCEDURE.begin(BEGUN, Notice.BLANK));
  private static final RecordedLife<NoticeStage, Notice, NoticeCommand, NoticeEvent, Calendars>
      LIFE = NEW.after(new Serve(AUTHORITY, SERVED, ALL), UNPUBLISHED);

  @Test
  void commandsAddToTheHistory() {
    assertThat(NEW.history()).isEqualTo(History.empty());
    assertThat(LIFE.history()).isEqualTo(History.of(ImmutableList.of(new Served(SERVED, ALL))));
    assertThat(LIFE.begun()).isEqualTo(NEW.begun());
    assertThat(LIFE.decide(new Answer(SCHOOL, LAST), UNPUBLISHED).isAccepted()).isTrue();
  }

  @Test
  void timeAloneIsCountedOnTheDateAskedAbout() {
    assertThat(LIFE.on(BEGUN, UNPUBLISHED).stage()).isEqualTo(NoticeStage.DRAFT);
    assertThat(LIFE.on(LAST, UNPUBLISHED).stage()).isEqualTo(NoticeStage.WINDOW);
    assertThat(LIFE.on(LAST.plusDays(1), UNPUBLISHED).stage()).isEqualTo(NoticeStage.OPEN);
    assertThat(LIFE.replayOn(LAST.plusDays(1), UNPUBLISHED).state().stage())
        .isEqualTo(NoticeStage.WINDOW);
    assertThat(LIFE.staysOn(LAST, UNPUBLISHED)).hasSize(2);
  }

  @Test
  void whoOwesWhatIsAWorklist() {
    assertThat(LIFE.obligationsOn(SERVED, UNPUBLISHED))
        .extracting(one -> one.duty().code())
        .containsExactly("answer", "finish");
    assertThat(LIFE.worklistOn("notice-1", SERVED, UNPUBLISHED).items())
        .extracting(Worklist.Item::subject)
        .containsExactly("notice-1", "notice-1");
  }

  @Test
  void lapseThatWasNotDueIsLeftOut() {
    RecordedLife<NoticeStage, Notice, NoticeCommand, NoticeEvent, Calendars> early =
        LIFE.record(LAST, ImmutableList.of(new WindowClosed(LAST)));

    assertThat(early.on(LAST, UNPUBLISHED).stage()).isEqualTo(NoticeStage.WINDOW);
    assertThat(early.replayOn(LAST, UNPUBLISHED).broken())
        .extracting(one -> one.reason().code())
        .containsExactly(ProcedureReasons.LAPSE_NOT_DUE);
    assertThat(early.eventsOn(LAST, UNPUBLISHED)).containsExactly(new Served(SERVED, ALL));
  }

  @Test
  void lateCommandIsRecordedOnTheLastDayRecorded() {
    RecordedLife<NoticeStage, Notice, NoticeCommand, NoticeEvent, Calendars> late = NEW.record(
            LAST, ImmutableList.of(new Served(SERVED, ALL)))
        .after(new Answer(SCHOOL, SERVED.plusDays(2)), UNPUBLISHED);

    assertThat(late.history().entries())
        .extracting(History.Entry::recordedOn)
        .containsExactly(LAST, LAST);
    assertThat(late.asKnownOn(LAST.minusDays(1))).isEqualTo(NEW).hasSameHashCodeAs(NEW);
  }

  @Test
  void whatIsKnownBeforeTheLastEntryIsRecordableOnItsDay() {
    LocalDate last = LIFE.history().entries().get(0).recordedOn();

    assertThat(LIFE.recordableOn(last.minusDays(1))).isEqualTo(last);
    assertThat(LIFE.recordableOn(last)).isEqualTo(last);
    assertThat(LIFE.recordableOn(last.plusDays(1))).isEqualTo(last.plusDays(1));
    assertThat(NEW.recordableOn(last)).isEqualTo(last);
  }

  private enum OtherStage implements Stage {
    DRAFT
  }

  @Test
  void hashDependsOnCodesAndNotOnTheIdentityOfAProcedureOrAStage() {
    assertThat(RecordedLife.of(NoticeLife.table().build(), LIFE.begun(), LIFE.history()))
        .hasSameHashCodeAs(LIFE)
        .isNotEqualTo(LIFE);
    State<OtherStage, Notice> other = new State<>(
        OtherStage.DRAFT,
        LIFE.begun().since(),
        LIFE.begun().data(),
        LIFE.begun().running());
    assertThat(other).hasSameHashCodeAs(LIFE.begun()).isNotEqualTo(LIFE.begun());
    assertThat(RecordedLife.of(PROCEDURE, LIFE.begun(), LIFE.history()))
        .hasSameHashCodeAs(LIFE)
        .isEqualTo(LIFE);
  }

  @Test
  void refusalIsThrownWithItsReasons() {
    assertThatThrownBy(() -> LIFE.after(new Answer(AUTHORITY, LAST), UNPUBLISHED))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("RecordedLife command: was refused, for [procedure.not-entitled");
    assertThat(LIFE).hasToString("RecordedLife begun on 2012-10-01 " + LIFE.history());
    assertThat(LIFE).isNotEqualTo(NEW).isNotEqualTo("life");
  }
}
