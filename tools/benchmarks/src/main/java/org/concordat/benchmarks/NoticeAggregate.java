/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import static com.google.common.base.Verify.verify;

import com.opengamma.strata.basics.date.HolidayCalendar;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.SimpleEventBus;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.concordat.benchmarks.Notices.Answered;
import org.concordat.benchmarks.Notices.Closed;
import org.concordat.benchmarks.Notices.Directed;
import org.concordat.benchmarks.Notices.Lapsed;
import org.concordat.benchmarks.Notices.NoticeStage;
import org.concordat.benchmarks.Notices.Served;
import org.jspecify.annotations.Nullable;

/** The life of a notice as an aggregate of Axon, and with Strata's calendar for the days. */
final class NoticeAggregate {

  private static final AggregateModel<NoticeAggregate> MODEL =
      AnnotatedAggregateMetaModelFactory.inspectAggregate(NoticeAggregate.class);
  private static final SimpleEventBus BUS = SimpleEventBus.builder().build();

  @AggregateIdentifier
  private @Nullable String id;

  private NoticeStage stage = NoticeStage.DRAFT;
  private int events;
  private @Nullable LocalDate served;

  /** Loads an aggregate from what was stored of it. */
  static NoticeAggregate load(List<? extends DomainEventMessage<?>> stored) {
    NoticeAggregate root = new NoticeAggregate();
    EventSourcedAggregate<NoticeAggregate> loaded =
        EventSourcedAggregate.initialize(root, MODEL, BUS, NoSnapshotTriggerDefinition.TRIGGER);
    loaded.initializeState(DomainEventStream.of(stored));
    return root;
  }

  @EventSourcingHandler
  void on(Served event) {
    id = "notice";
    take(NoticeStage.DRAFT, NoticeStage.SERVED);
    served = event.on();
  }

  @EventSourcingHandler
  void on(Answered event) {
    take(NoticeStage.SERVED, NoticeStage.ANSWERED);
  }

  @EventSourcingHandler
  void on(Lapsed event) {
    take(NoticeStage.SERVED, NoticeStage.UNANSWERED);
  }

  @EventSourcingHandler
  void on(Directed event) {
    take(NoticeStage.UNANSWERED, NoticeStage.DIRECTED);
  }

  @EventSourcingHandler
  void on(Closed event) {
    take(NoticeStage.ANSWERED, NoticeStage.CLOSED);
  }

  private void take(NoticeStage from, NoticeStage to) {
    verify(stage == from, "from %s", stage);
    stage = to;
    events++;
    served = null;
  }

  @Nullable
  String id() {
    return id;
  }

  NoticeStage stage() {
    return stage;
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
