/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordat.core.calendar.Due;
import org.concordat.core.reason.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A life as a table: from which stage, on whose command, under which conditions, to which stage.
 *
 * <p>A procedure holds no life; it tells what may happen to one and what follows. {@link #begin} gives
 * the first {@link State}; {@link #decide} turns a command into events or reasons for refusal; {@link
 * #evolve} folds an event; {@link #advance} adds what time alone brings by a date; {@link #obligations}
 * says who owes what by when. All are pure functions of their arguments.
 *
 * <p><b>Time.</b> A lapse takes effect the day after the last allowed day. If the window to refer a
 * notice of 15 October closes on 29 October, a reference dated 29 October is in time; one dated 30
 * October finds the window lapsed, and is refused. Where that day lies before the life's last event, the
 * lapse takes effect on the day of that event. A deadline whose last day is unknown never lapses and never
 * refuses.
 *
 * <p><b>Choosing a row.</b> {@code decide} first applies the lapses due by the command's date, then walks
 * the rows of that stage and command in the order of the table. Rows whose case does not hold are passed
 * over; the first row that the actor may take, in time and with every guard met, is taken. If none can
 * be, the reasons of all rows that were tried come back.
 *
 * <p><b>Out of time.</b> A deadline that lapsed is among the reasons only where it shut the actor out: no
 * row of the present stage is for this command by this actor in a case that holds, and there was one until
 * that deadline was over. Of several, it is the last that shut one: its last day was the last chance. An
 * answer of 30 October is out of time if the school could answer until 29 October and can no more; it is
 * not if nobody but the authority ever could, or if a late answer has a row of its own whose guard it fails.
 *
 * <p>Immutable and thread-safe. Built once, by {@link #builder}.
 *
 * @param <G> the stages
 * @param <D> the data of the life
 * @param <C> the commands, a sealed set of records
 * @param <E> the events, a sealed set of records
 * @param <X> the context: calendars, editions and other outside facts
 */
public final class Procedure<G extends Enum<G> & Stage, D, C extends Command, E extends Event, X> {

  private final String code;
  private final G initial;
  private final Running initialDuties;
  private final BiFunction<LocalDate, D, D> firstDay;
  private final Moves<G, D, E> first;
  private final ImmutableSortedSet<G> ends;
  private final Vocabulary<D, C, E> vocabulary;
  private final ImmutableMap<String, Deadline<G, D, X>> deadlines;
  private final Rows<G, D, C, E, X> rows;
  private final Passing<G, D, E, X> passing;
  private final Judging<G, D, E, X> judging;

  Procedure(
      String code,
      G initial,
      ImmutableList<Row.Start<Event>> initialStarts,
      BiFunction<LocalDate, D, D> firstDay,
      ImmutableSortedSet<G> ends,
      Vocabulary<D, C, E> vocabulary,
      ImmutableMap<String, Deadline<G, D, X>> deadlines,
      Rows<G, D, C, E, X> rows) {
    this.code = code;
    this.initial = initial;
    this.initialDuties =
        Running.of(initialStarts.stream().map(Row.Start::code).collect(toImmutableList()));
    this.firstDay = firstDay;
    this.first = rows.following(initial);
    this.ends = ends;
    this.vocabulary = vocabulary;
    this.deadlines = deadlines;
    this.rows = rows;
    this.passing = new Passing<>(rows);
    this.judging = new Judging<>(rows, passing, vocabulary);
  }

  /**
   * Begins to write a table.
   *
   * @param <G> the stages
   * @param <D> the data of the life
   * @param <C> the commands
   * @param <E> the events
   * @param <X> the context
   * @param code the procedure's stable code
   * @param stages the enum of stages
   * @param commands the sealed interface of the commands
   * @param events the sealed interface of the events
   * @return a builder
   * @throws IllegalArgumentException if the code is not of the form of a code
   */
  public static <G extends Enum<G> & Stage, D, C extends Command, E extends Event, X>
      ProcedureBuilder<G, D, C, E, X> builder(
          String code, Class<G> stages, Class<C> commands, Class<E> events) {
    return new ProcedureBuilder<>(code, stages, commands, events);
  }

  /**
   * The procedure's stable code.
   *
   * @return the code
   */
  public String code() {
    return code;
  }

  /**
   * The stage in which every life begins.
   *
   * @return the stage
   */
  public G initial() {
    return initial;
  }

  /**
   * The stages that no row leads out of.
   *
   * @return them, in the order of the enum
   */
  public ImmutableSortedSet<G> ends() {
    return ends;
  }

  /**
   * The table.
   *
   * @return its rows, in the order in which they are tried
   */
  public ImmutableList<Transition<G>> table() {
    return rows.faces();
  }

  /**
   * The commands of the procedure.
   *
   * @return their types by stable code
   */
  public ImmutableMap<String, Class<? extends C>> commandTypes() {
    return vocabulary.commands();
  }

  /**
   * The events of the procedure.
   *
   * @return their types by stable code, for an embedder who reads stored events back
   */
  public ImmutableMap<String, Class<? extends E>> eventTypes() {
    return vocabulary.events();
  }

  /**
   * The stable code of a command.
   *
   * @param command a command of this procedure
   * @return the code
   * @throws IllegalArgumentException if its type is not in the table
   */
  public String codeOf(C command) {
    return vocabulary.codeOf(command);
  }

  /**
   * The stable code of an event.
   *
   * @param event an event of this procedure
   * @return the code
   * @throws IllegalArgumentException if its type is not in the table
   */
  public String codeOf(E event) {
    return vocabulary.codeOf(event);
  }

  /**
   * The first state of a life.
   *
   * @param on the day on which it begins
   * @param data what is known at the beginning
   * @return the state, with what the procedure knows of every life by its first day
   * @throws IllegalArgumentException if the year has more than six digits
   */
  public State<G, D> begin(LocalDate on, D data) {
    int packed = PackedDate.of(on);
    return new State<>(
        initial,
        packed,
        firstDay.apply(on, requireNonNull(data, "data")),
        initialDuties.allOn(packed),
        packed);
  }

  /**
   * What becomes of a command.
   *
   * @param state the state of the life
   * @param command what somebody wants to do; not dated before the state's last event
   * @param context the outside facts
   * @return the events and the new state, or the reasons for refusal
   * @throws IllegalArgumentException if the command's type is not in the table, or the year of an event that comes out,
   *     or of a day on which it starts a deadline, has more than six digits
   * @throws NullPointerException if an argument is null
   */
  public Decision<G, D, E> decide(State<G, D> state, C command, X context) {
    requireNonNull(state, "state");
    requireNonNull(command, "command");
    requireNonNull(context, "context");
    String name = vocabulary.codeOf(command);
    if (command.on().isBefore(state.since())) {
      return refused(ImmutableList.of(tooEarly(state, command.on())));
    }
    Passing.Passage<G, D, E> passage = passing.until(state, command.on(), context);
    State<G, D> now = passage.state();
    Set<Reason> reasons = new LinkedHashSet<>();
    List<String> passedOver = new ArrayList<>();
    for (Row<G, D, C, E, X> row : rows.on(now.stage(), command.getClass())) {
      if (!row.isCase(now.data(), command, context)) {
        passedOver.add(String.join(" and ", row.face().cases()));
        continue;
      }
      List<Reason> against = against(row, now, command, context);
      if (against.isEmpty()) {
        E event = row.emit(now.data(), command, context);
        return new Decision.Accepted<>(
            ImmutableList.<E>builder().addAll(passage.events()).add(event).build(),
            evolve(now, event),
            ImmutableList.of());
      }
      reasons.addAll(against);
    }
    if (reasons.isEmpty()) {
      reasons.add(
          passedOver.isEmpty()
              ? ProcedureReasons.notAllowed(this, name, now.stage())
              : ProcedureReasons.noCaseHolds(name, String.join("; or ", passedOver)));
    }
    if (!isOpen(now, command, context)) {
      passage.lapsed().reverse().stream()
          .filter(lapsed -> isOpen(lapsed.before(), command, context))
          .findFirst()
          .map(lapsed -> ProcedureReasons.outOfTime(lapsed.obligation(), command.on()))
          .ifPresent(reasons::add);
    }
    return refused(ImmutableList.copyOf(reasons));
  }

  /**
   * What becomes of a command that is learned of late: it is judged on its own date, against what had
   * taken effect by then, and events that fitted before and no longer do are reported. Lapses that were
   * recorded are judged anew, before and after: see {@link #replay(State, History, Object)}.
   *
   * @param begun the first state of the life
   * @param history what was recorded
   * @param command what somebody did or wants to do
   * @param context the outside facts
   * @return the events and the state after the whole history with them, or the reasons for refusal
   * @throws IllegalArgumentException if the command's type is not in the table, or the year of a date has more than six
   *     digits, as for {@link #decide(State, Command, Object)}
   * @throws NullPointerException if an argument is null
   */
  public Decision<G, D, E> decide(State<G, D> begun, History<E> history, C command, X context) {
    requireNonNull(begun, "begun");
    requireNonNull(history, "history");
    requireNonNull(command, "command");
    requireNonNull(context, "context");
    State<G, D> then = replay(begun, history.effectiveBy(command.on()), context).state();
    return decide(then, command, context)
        .match(
            accepted -> {
              LocalDate recorded = history.entries().stream()
                  .map(History.Entry::recordedOn)
                  .max(Comparator.naturalOrder())
                  .filter(last -> last.isAfter(command.on()))
                  .orElse(command.on());
              ImmutableSet<History.Entry<E>> before =
                  replay(begun, history, context).broken().stream()
                      .map(Replay.Break::entry)
                      .collect(toImmutableSet());
              Replay<G, D, E> whole =
                  replay(begun, history.recordAll(recorded, accepted.events()), context);
              return new Decision.Accepted<>(
                  accepted.events(),
                  whole.state(),
                  whole.broken().stream()
                      .filter(one -> !before.contains(one.entry()))
                      .collect(toImmutableList()));
            },
            refusal -> refusal);
  }

  /**
   * Folds an event that happened.
   *
   * @param state the state before it
   * @param event the event
   * @return the state after it
   * @throws IllegalArgumentException if no row lets the event follow in the state's stage, or the year of its date, or
   *     of a day on which it starts a deadline, has more than six digits
   */
  public State<G, D> evolve(State<G, D> state, E event) {
    State<G, D> next = passing.after(state, event);
    checkArgument(
        next != null,
        "Procedure %s event: must fit the stage %s, but was %s",
        code,
        state.stage().code(),
        vocabulary.codeOf(event));
    return next;
  }

  /**
   * Folds a history as it was recorded, knowing no calendar: a recorded lapse stands wherever a row of the
   * table lets it follow, even where a fact that was learned later has moved its deadline. To judge lapses
   * anew, give the context: {@link #replay(State, History, Object)}.
   *
   * @param begun the first state of the life
   * @param history what was recorded
   * @return the state, and the events that did not fit
   * @throws IllegalArgumentException if an event's type is not in the table
   */
  public Replay<G, D, E> replay(State<G, D> begun, History<E> history) {
    Fold<G, D, E> fold =
        new Fold<>(begun, begun.stage() == initial ? first : rows.following(begun.stage()));
    int since = begun.packedSince();
    List<Replay.Break<E>> broken = null;
    int size = history.size();
    for (int i = 0; i < size; i++) {
      E event = history.event(i);
      int on = history.effectiveOn(i);
      if (on < since || !fold.take(event, on)) {
        broken = broken == null ? new ArrayList<>() : broken;
        broken.add(judging.outOfPlace(history.entry(i), fold.stage()));
      }
    }
    return Replay.asRecorded(
        fold.state(), broken == null ? ImmutableList.of() : ImmutableList.copyOf(broken), history);
  }

  /**
   * Folds a history and judges again what it says that time has brought.
   *
   * <p>A recorded lapse is a conclusion from what was known, and a fact that was learned later and takes
   * effect earlier, or another calendar, may move the deadline under it. A lapse that is not what time brings
   * by its day to the life as it is now known to have stood is left out and reported as {@link
   * ProcedureReasons#LAPSE_NOT_DUE}; where time brought something else, or the same on an earlier day, that
   * is folded in its place. A window was recorded as closed from 30 October; on 5 November it is learned
   * that on 25 October it had been extended to 12 November. The window is open still, and the closure of
   * 30 October is reported. Had it been shortened to 26 October, it would have closed on 27 October; with a fact of 28
   * October that was recorded in the open window, on 28 October, for what time brings takes effect on the day of the
   * life's last event at the earliest.
   *
   * <p>Commands' events are facts: whether they were in time is not judged again. One that does not find its
   * stage, or that comes at any time after a recorded lapse was left out, takes its place where time had brought
   * the life by its day: the lapses due by then are folded before it, on their own days, up to the last after
   * which it fits. Had the window been extended to 30 October, it would have closed on 31 October, and a direction of
   * 20 November, which only a closed window allows, stands. One that fits neither before nor after any of those
   * lapses is reported as {@link ProcedureReasons#EVENT_OUT_OF_PLACE}, with the stage that time had brought by
   * its day, and nothing is folded for it.
   *
   * <p>A recorded lapse whose last day is unknown in the context given cannot be judged, and stands; so does
   * an event that a command as well as time may bring from its stage. Other lapses that were not recorded are
   * not added: {@link #advance} adds those after the last event.
   *
   * @param begun the first state of the life
   * @param history what was recorded
   * @param context the outside facts
   * @return the state, the events that were folded, and those that did not fit or were not due
   * @throws IllegalArgumentException if an event's type is not in the table
   */
  public Replay<G, D, E> replay(State<G, D> begun, History<E> history, X context) {
    return judging.replay(begun, history, context);
  }

  /**
   * What time alone brings by a date.
   *
   * @param state the state of the life
   * @param date the date that is asked about; time brings nothing before the state's own day
   * @param context the outside facts
   * @return the events, in order, each dated the day after a last allowed day, or the day of the event before it
   *     if that is later
   * @throws IllegalArgumentException if time brings an event by the date in a year of more than six digits; the date
   *     itself may be any
   */
  public ImmutableList<E> lapses(State<G, D> state, LocalDate date, X context) {
    return passing.until(state, date, context).events();
  }

  /**
   * The state on a date, with what time alone has brought by then.
   *
   * @param state the state after the last event
   * @param date the date that is asked about; nothing changes if it is before the state's own day
   * @param context the outside facts
   * @return the state on that date
   * @throws IllegalArgumentException if time brings an event by the date in a year of more than six digits; the date
   *     itself may be any
   */
  public State<G, D> advance(State<G, D> state, LocalDate date, X context) {
    return passing.until(state, date, context).state();
  }

  /**
   * Who owes what by when.
   *
   * @param state the state of the life
   * @param context the outside facts
   * @return the running deadlines, in the order in which they started, without those that are {@linkplain
   *     Deadline#whileOwed held back}
   */
  public ImmutableList<Obligation> obligations(State<G, D> state, X context) {
    ImmutableList<String> running = state.runs().codes();
    if (running.isEmpty()) {
      return ImmutableList.of();
    }
    if (running.size() == 1) {
      Obligation only = owed(running.get(0), state, 0, context);
      return only == null ? ImmutableList.of() : ImmutableList.of(only);
    }
    return IntStream.range(0, running.size())
        .mapToObj(index -> owed(running.get(index), state, index, context))
        .filter(Objects::nonNull)
        .collect(toImmutableList());
  }

  /** What is owed by a deadline that runs; null if it is held back. */
  private @Nullable Obligation owed(String duty, State<G, D> state, int index, X context) {
    Deadline<G, D, X> deadline = deadline(duty);
    return deadline.isAbout(state.data(), context)
        ? deadline.obligation(state.started(index), state.data(), context)
        : null;
  }

  /**
   * Whether somebody owes what a deadline of the table limits.
   *
   * @param duty the code of a deadline of the table
   * @return false for a day that comes from outside, which is in no list of obligations
   * @throws IllegalArgumentException if the table has no such deadline
   */
  public boolean isOwed(String duty) {
    return deadline(duty).isOwed();
  }

  /**
   * Whether a deadline of the table runs in a state and is {@linkplain Deadline#whileOwed held back}: nothing that it is
   * about is left to be done. Such a deadline stays started and is in no list of obligations.
   *
   * <p>Three schools are asked for a place, and each owes its answer by 23 October. Once all have answered, what limits
   * the answers is held back, though the family has yet to choose.
   *
   * @param duty the code of a deadline of the table
   * @param state the state of the life
   * @param context the outside facts
   * @return true if it runs and its condition says that nothing is owed; false if it does not run, if something is owed, or
   *     if it has no condition
   * @throws IllegalArgumentException if the table has no such deadline
   */
  public boolean isHeldBack(String duty, State<G, D> state, X context) {
    Deadline<G, D, X> deadline = deadline(duty);
    boolean runs = deadline.isOwed()
        ? state.running(duty).isPresent()
        : deadline.stages().contains(state.stage());
    return runs && !deadline.isAbout(state.data(), context);
  }

  /**
   * The commands that some row allows in a stage, whoever may give them.
   *
   * @param stage the stage
   * @return their codes
   */
  public ImmutableSortedSet<String> allowed(G stage) {
    return from(stage)
        .flatMap(row -> row.command().stream())
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * Who can move a life out of a stage, by acting or by owing.
   *
   * @param stage the stage
   * @return the roles that may take a row, and the owners of the deadlines that lapse
   */
  public ImmutableSortedSet<Role> owners(G stage) {
    return from(stage)
        .flatMap(row -> Stream.concat(
            row.who().stream(),
            row.lapse().stream().map(duty -> deadline(duty).duty().owner())))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * The shortest way from a stage to an end.
   *
   * @param stage the stage
   * @return the rows to take; empty if the stage is an end; the earlier row of the table where two ways
   *     are equally short
   */
  public ImmutableList<Transition<G>> pathToEnd(G stage) {
    return Reach.path(rows.faces(), stage, ends);
  }

  /**
   * The table as a Mermaid state diagram.
   *
   * @return the text, lines joined by line feeds
   */
  public String toMermaid() {
    return Diagram.mermaid(this);
  }

  /** What time alone brings to a state next, and when. */
  Optional<NextStep.Otherwise<G>> otherwise(State<G, D> state, X context) {
    Passing.Lapse<G, D, E, X> lapse = passing.next(state, LocalDate.MAX, context);
    if (lapse != null) {
      return Optional.of(new NextStep.Otherwise<>(lapse.row().face(), Due.on(lapse.on())));
    }
    return rows.lapsing(state.stage()).stream()
        .filter(row -> row.deadline().filter(Deadline::isOwed).isPresent())
        .flatMap(row -> row.deadline().flatMap(one -> passing.running(one, state, context)).stream()
            .map(obligation -> obligation.due())
            .filter(due -> !due.isKnown())
            .map(unknown -> new NextStep.Otherwise<>(row.face(), unknown)))
        .findFirst();
  }

  /**
   * The obligations whose last days a row must keep: the one it must come within, though that comes from outside, and
   * those it discharges.
   */
  ImmutableList<Obligation> limits(Transition<G> row, State<G, D> state, X context) {
    Stream<Obligation> owed = obligations(state, context).stream()
        .filter(one -> row.discharges().contains(one.duty().code())
            || row.within().filter(one.duty().code()::equals).isPresent());
    Stream<Obligation> outside = row.within().map(this::deadline).stream()
        .filter(one -> !one.isOwed())
        .flatMap(one -> passing.running(one, state, context).stream());
    return Stream.concat(owed, outside).collect(toImmutableList());
  }

  private Stream<Transition<G>> from(G stage) {
    return rows.faces().stream().filter(row -> row.leadsFrom() == stage);
  }

  private Deadline<G, D, X> deadline(String duty) {
    Deadline<G, D, X> found = deadlines.get(duty);
    checkArgument(
        found != null,
        "Procedure %s duty: must be one of %s, but was '%s'",
        code,
        deadlines.keySet(),
        duty);
    return found;
  }

  private boolean isOpen(State<G, D> state, C command, X context) {
    return rows.on(state.stage(), command.getClass()).stream()
        .anyMatch(row ->
            row.face().who().contains(command.by()) && row.isCase(state.data(), command, context));
  }

  private List<Reason> against(Row<G, D, C, E, X> row, State<G, D> state, C command, X context) {
    if (!row.face().who().contains(command.by())) {
      return ImmutableList.of(ProcedureReasons.notEntitled(row.face(), command.by()));
    }
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    row.deadline()
        .flatMap(deadline -> passing.running(deadline, state, context))
        .filter(obligation -> obligation.isOverdueOn(command.on()))
        .ifPresent(late -> reasons.add(ProcedureReasons.outOfTime(late, command.on())));
    return reasons.addAll(row.guardsAgainst(state.data(), command, context)).build();
  }

  private Reason tooEarly(State<G, D> state, LocalDate on) {
    if (state.stage() != initial) {
      return ProcedureReasons.beforeLastEvent(on, state.since());
    }
    return rows.faces().stream().anyMatch(row -> row.leadsTo() == initial)
        ? ProcedureReasons.beforeBeginningOrLastEvent(on, state.since())
        : ProcedureReasons.beforeBeginning(on, state.since());
  }

  private Decision<G, D, E> refused(ImmutableList<Reason> reasons) {
    return new Decision.Refused<>(reasons);
  }

  @Override
  public String toString() {
    return code + ": " + rows.faces().stream().map(Transition::event).collect(joining(", "));
  }
}
