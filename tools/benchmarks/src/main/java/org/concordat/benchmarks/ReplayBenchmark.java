/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import static com.google.common.base.Verify.verify;

import com.google.common.collect.ImmutableList;
import com.opengamma.strata.basics.date.HolidayCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.concordat.benchmarks.Notices.Answered;
import org.concordat.benchmarks.Notices.Closed;
import org.concordat.benchmarks.Notices.Directed;
import org.concordat.benchmarks.Notices.Lapsed;
import org.concordat.benchmarks.Notices.Notice;
import org.concordat.benchmarks.Notices.NoticeEvent;
import org.concordat.benchmarks.Notices.NoticeStage;
import org.concordat.benchmarks.Notices.Served;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.State;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Setup;

/**
 * A million stored events of notices, each to be answered within fifteen school days, folded to where every
 * notice stands and by when the open ones are to be answered.
 *
 * <p>Beside a procedure stand a machine of stateless4j with the same table and an aggregate of Axon, both with
 * Strata's calendar for the days. Each folds events of its own, equal to those of the others, as each would load
 * its own: where they share them, they lie in memory as one of them was built, and the others wait for it. The time
 * is that of an event.
 */
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReplayBenchmark extends SideBySide {

  static final int EVENTS = 1_000_000;

  private static final State<NoticeStage, Notice> BEGUN =
      Notices.PROCEDURE.begin(SchoolYears.PUBLISHED.getStart(), Notice.BLANK);
  private static final int ROOM_AT_THE_END = 200;

  private final List<ImmutableList<NoticeEvent>> lives = new ArrayList<>();
  private final List<History<NoticeEvent>> histories = new ArrayList<>();
  private final List<ImmutableList<DomainEventMessage<NoticeEvent>>> streams = new ArrayList<>();
  private final SchoolCalendar school = SchoolYears.concordat();
  private final HolidayCalendar strata = SchoolYears.strata(school);
  private final Calendars calendars = Calendars.ofSchool(school);

  /** Draws lives with a million events, and checks that all fold them alike. */
  @Setup
  public void draw() {
    draw(EVENTS);
  }

  /** Draws lives with so many events, the same anew for each side. */
  void draw(int events) {
    lives.addAll(lives(events));
    lives(events).forEach(life -> histories.add(History.of(life)));
    lives(events).forEach(life -> streams.add(stream(life)));
    compare();
  }

  private List<ImmutableList<NoticeEvent>> lives(int events) {
    Random random = new Random(29);
    int starts = SchoolYears.PUBLISHED.lengthInDays() - ROOM_AT_THE_END;
    List<ImmutableList<NoticeEvent>> drawn = new ArrayList<>();
    int left = events;
    while (left > 0) {
      LocalDate served = SchoolYears.PUBLISHED.getStart().plusDays(random.nextInt(starts));
      ImmutableList<NoticeEvent> life = life(random, served);
      drawn.add(life.subList(0, Math.min(left, life.size())));
      left -= life.size();
    }
    return drawn;
  }

  private ImmutableList<NoticeEvent> life(Random random, LocalDate served) {
    LocalDate last = strata.shift(served, Notices.SCHOOL_DAYS);
    LocalDate answered = served.plusDays(random.nextInt(14));
    return switch (random.nextInt(4)) {
      case 0 -> ImmutableList.of(new Served(served));
      case 1 -> ImmutableList.of(new Served(served), new Lapsed(last.plusDays(1)));
      case 2 ->
        ImmutableList.of(
            new Served(served), new Lapsed(last.plusDays(1)), new Directed(last.plusDays(30)));
      default ->
        ImmutableList.of(
            new Served(served), new Answered(answered), new Closed(answered.plusDays(3)));
    };
  }

  private static ImmutableList<DomainEventMessage<NoticeEvent>> stream(List<NoticeEvent> life) {
    ImmutableList.Builder<DomainEventMessage<NoticeEvent>> stream = ImmutableList.builder();
    for (int i = 0; i < life.size(); i++) {
      stream.add(new GenericDomainEventMessage<>("notice", "notice", i, life.get(i)));
    }
    return stream.build();
  }

  /** Fails unless every life ends alike. */
  void compare() {
    for (int i = 0; i < lives.size(); i++) {
      State<NoticeStage, Notice> ours =
          Notices.PROCEDURE.replay(BEGUN, histories.get(i)).state();
      NoticeMachine machine = machine(lives.get(i));
      NoticeAggregate aggregate = NoticeAggregate.load(streams.get(i));
      LocalDate due = due(ours);
      verify(machine.stage() == ours.stage(), "%s by stateless4j", lives.get(i));
      verify(aggregate.stage() == ours.stage(), "%s by Axon", lives.get(i));
      verify(machine.events() == ours.data().events(), "%s by stateless4j", lives.get(i));
      verify(aggregate.events() == ours.data().events(), "%s by Axon", lives.get(i));
      verify(Objects.equals(due, machine.due(strata)), "%s due by stateless4j", lives.get(i));
      verify(Objects.equals(due, aggregate.due(strata)), "%s due by Axon", lives.get(i));
    }
    verify(concordat() == stateless4j(), "all by stateless4j");
    verify(concordat() == axon(), "all by Axon");
  }

  /** Folds with a procedure. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  @Rival(method = "stateless4j", target = 3)
  @Rival(method = "axon", target = 10)
  public long concordat() {
    long sum = 0;
    for (History<NoticeEvent> history : histories) {
      State<NoticeStage, Notice> state =
          Notices.PROCEDURE.replay(BEGUN, history).state();
      sum += checksum(state.stage(), due(state));
    }
    return sum;
  }

  /** Folds with a machine for each notice. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public long stateless4j() {
    long sum = 0;
    for (ImmutableList<NoticeEvent> life : lives) {
      NoticeMachine machine = machine(life);
      sum += checksum(machine.stage(), machine.due(strata));
    }
    return sum;
  }

  /** Folds with an aggregate for each notice. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public long axon() {
    long sum = 0;
    for (ImmutableList<DomainEventMessage<NoticeEvent>> stream : streams) {
      NoticeAggregate aggregate = NoticeAggregate.load(stream);
      sum += checksum(aggregate.stage(), aggregate.due(strata));
    }
    return sum;
  }

  private @Nullable LocalDate due(State<NoticeStage, Notice> state) {
    ImmutableList<Obligation> owed = Notices.PROCEDURE.obligations(state, calendars);
    return owed.isEmpty() ? null : owed.get(0).due().orElseThrow();
  }

  private static NoticeMachine machine(ImmutableList<NoticeEvent> life) {
    NoticeMachine machine = new NoticeMachine();
    for (NoticeEvent event : life) {
      machine.take(event);
    }
    return machine;
  }

  private static int checksum(NoticeStage stage, @Nullable LocalDate due) {
    return stage.name().length() + (due == null ? 0 : due.getDayOfMonth());
  }
}
