/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.core.procedure.NoticeLife.PROCEDURE;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.procedure.NoticeLife.Answered;
import org.concordat.core.procedure.NoticeLife.DirectedEvent;
import org.concordat.core.procedure.NoticeLife.Notice;
import org.concordat.core.procedure.NoticeLife.NoticeEvent;
import org.concordat.core.procedure.NoticeLife.NoticeStage;
import org.concordat.core.procedure.NoticeLife.Served;
import org.junit.jupiter.api.Test;

class StayTest {

  private static final LocalDate BEGINNING = LocalDate.of(2012, 10, 1);
  private static final LocalDate SERVED = LocalDate.of(2012, 10, 15);
  private static final Calendars UNPUBLISHED =
      Calendars.ofSchool(SchoolCalendar.unpublished("test school"));
  private static final State<NoticeStage, Notice> BEGUN = PROCEDURE.begin(BEGINNING, Notice.BLANK);
  private static final History<NoticeEvent> HISTORY =
      History.of(ImmutableList.of(new Served(SERVED, ImmutableList.of("head", "governors"))));

  private static ImmutableList<Stay<NoticeStage>> stays(
      History<NoticeEvent> history, LocalDate asOf) {
    return Stay.of(PROCEDURE, BEGUN, history, asOf, UNPUBLISHED);
  }

  @Test
  void staysAreCountedFromEntryWithoutTheDayOfLeaving() {
    assertThat(stays(HISTORY, LocalDate.of(2012, 10, 29)))
        .containsExactly(
            new Stay<>(NoticeStage.DRAFT, BEGINNING, SERVED, true),
            new Stay<>(NoticeStage.WINDOW, SERVED, LocalDate.of(2012, 10, 29), false))
        .extracting(Stay::days)
        .containsExactly(14L, 14L);
  }

  @Test
  void whatTimeBroughtIsCountedThoughNobodyRecordedIt() {
    assertThat(stays(HISTORY, LocalDate.of(2012, 11, 5)))
        .containsExactly(
            new Stay<>(NoticeStage.DRAFT, BEGINNING, SERVED, true),
            new Stay<>(NoticeStage.WINDOW, SERVED, LocalDate.of(2012, 10, 30), true),
            new Stay<>(
                NoticeStage.OPEN, LocalDate.of(2012, 10, 30), LocalDate.of(2012, 11, 5), false));
  }

  @Test
  void eventsThatTakeEffectLaterAreLeftOut() {
    assertThat(stays(HISTORY, SERVED.minusDays(1)))
        .containsExactly(new Stay<>(NoticeStage.DRAFT, BEGINNING, SERVED.minusDays(1), false));
    assertThat(stays(HISTORY, BEGINNING.minusDays(1))).isEmpty();
  }

  @Test
  void eventsThatDoNotFitAreLeftOut() {
    History<NoticeEvent> broken =
        HISTORY.record(SERVED.plusDays(9), new DirectedEvent(SERVED.plusDays(1)));

    assertThat(stays(broken, SERVED.plusDays(9))).isEqualTo(stays(HISTORY, SERVED.plusDays(9)));
  }

  @Test
  void staysLieEndToEndFromTheBeginningToTheDate() {
    History<NoticeEvent> answered =
        HISTORY.record(SERVED.plusDays(3), new Answered(SERVED.plusDays(3)));

    ImmutableList<Stay<NoticeStage>> all = stays(answered, SERVED.plusDays(30));

    assertThat(all)
        .extracting(Stay::stage)
        .containsExactly(NoticeStage.DRAFT, NoticeStage.WINDOW, NoticeStage.ANSWERED);
    assertThat(all.stream().mapToLong(Stay::days).sum()).isEqualTo(44);
    assertThat(all.get(2)).hasToString("answered from 2012-10-18 up to 2012-11-14");
    assertThat(all.get(1)).hasToString("window from 2012-10-15 until 2012-10-18");
  }

  @Test
  void targetIsOverAfterItsLastDay() {
    Stay<NoticeStage> stay = new Stay<>(NoticeStage.WINDOW, SERVED, SERVED.plusDays(10), false);

    assertThat(stay.isOver(TimeLimit.calendarDaysAfter(10), UNPUBLISHED).orElseThrow())
        .isFalse();
    assertThat(stay.isOver(TimeLimit.calendarDaysAfter(9), UNPUBLISHED).orElseThrow())
        .isTrue();
    assertThat(stay.due(TimeLimit.calendarDaysAfter(9), UNPUBLISHED).orElseThrow())
        .isEqualTo(SERVED.plusDays(9));
  }

  @Test
  void targetBeyondThePublishedCalendarIsUnknown() {
    Stay<NoticeStage> stay = new Stay<>(NoticeStage.WINDOW, SERVED, SERVED.plusDays(10), false);

    assertThat(stay.isOver(TimeLimit.schoolDaysAfter(2), UNPUBLISHED).isKnown()).isFalse();
  }

  @Test
  void stayThatEndsBeforeItBeginsIsRefused() {
    assertThatThrownBy(() -> new Stay<>(NoticeStage.WINDOW, SERVED, BEGINNING, true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Stay until: must not be before 2012-10-15, but was 2012-10-01");
  }
}
