/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import com.opengamma.strata.basics.date.HolidayCalendar;
import java.time.LocalDate;
import org.concordat.benchmarks.Notices.NoticeEvent;
import org.concordat.benchmarks.Notices.NoticeStage;
import org.concordat.benchmarks.Notices.Trigger;
import org.jspecify.annotations.Nullable;

/** The life of a notice as one writes it with stateless4j, and with Strata's calendar for the days. */
final class NoticeMachine {

  private static final StateMachineConfig<NoticeStage, Trigger> TABLE = table();

  private final StateMachine<NoticeStage, Trigger> machine =
      new StateMachine<>(NoticeStage.DRAFT, TABLE);
  private int events;
  private @Nullable LocalDate served;

  private static StateMachineConfig<NoticeStage, Trigger> table() {
    StateMachineConfig<NoticeStage, Trigger> table = new StateMachineConfig<>();
    table.configure(NoticeStage.DRAFT).permit(Trigger.SERVE, NoticeStage.SERVED);
    table
        .configure(NoticeStage.SERVED)
        .permit(Trigger.ANSWER, NoticeStage.ANSWERED)
        .permit(Trigger.LAPSE, NoticeStage.UNANSWERED);
    table.configure(NoticeStage.UNANSWERED).permit(Trigger.DIRECT, NoticeStage.DIRECTED);
    table.configure(NoticeStage.ANSWERED).permit(Trigger.CLOSE, NoticeStage.CLOSED);
    return table;
  }

  void take(NoticeEvent event) {
    machine.fire(event.trigger());
    events++;
    served = machine.getState() == NoticeStage.SERVED ? event.on() : null;
  }

  NoticeStage stage() {
    return machine.getState();
  }

  int events() {
    return events;
  }

  /** By when it is to be answered, if it still is. */
  @Nullable
  LocalDate due(HolidayCalendar calendar) {
    return served == null ? null : calendar.shift(served, Notices.SCHOOL_DAYS);
  }
}
