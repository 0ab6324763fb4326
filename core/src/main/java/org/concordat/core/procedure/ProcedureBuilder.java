/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Strength;
import org.jspecify.annotations.Nullable;

/**
 * Writes the table of a {@link Procedure}, row by row.
 *
 * <p>First the vocabulary ({@link #command}, {@link #event} with its fold), then the stages at which
 * lives begin and end, then the rows:
 *
 * <pre>{@code
 * table.from(REFERENCE_WINDOW).when(Refer.class)
 *     .by(GOVERNING_BODY).within(referenceWindow)
 *     .emits(Referred.class, (command, data, context) -> new Referred(command.on()))
 *     .under(STATUTORY, SECTION_97_3).to(WITH_ADJUDICATOR);
 * table.from(REFERENCE_WINDOW).whenLapsed(referenceWindow)
 *     .emits(WindowClosed.class, (on, data, context) -> new WindowClosed(on))
 *     .under(STATUTORY, SECTION_97_3).to(DIRECTION_OPEN);
 * }</pre>
 *
 * <p>A command's type, its guards and its event are checked against each other at compile time; {@link
 * #build()} refuses a table that cannot work. Not thread-safe.
 *
 * @param <G> the stages
 * @param <D> the data of the life
 * @param <C> the commands
 * @param <E> the events
 * @param <X> the context
 */
public final class ProcedureBuilder<
    G extends Enum<G> & Stage, D, C extends Command, E extends Event, X> {

  private final String code;
  private final Class<G> stages;
  private final Class<C> commandType;
  private final Class<E> eventType;
  private final Map<String, Class<? extends C>> commands = new LinkedHashMap<>();
  private final Map<String, Class<? extends E>> events = new LinkedHashMap<>();
  private final Map<Class<?>, BiFunction<D, E, D>> folds = new LinkedHashMap<>();
  private final Map<String, Deadline<G, D, X>> deadlines = new LinkedHashMap<>();
  private final Map<G, ImmutableList<Row.Start<Event>>> beginnings = new LinkedHashMap<>();
  private BiFunction<LocalDate, D, D> firstDay = (on, data) -> data;
  private final Set<G> ends = new LinkedHashSet<>();
  private final List<Transition<G>> faces = new ArrayList<>();
  private final List<Rows.Written<G, D, C, E, X>> written = new ArrayList<>();
  private final List<Row<G, D, LocalDate, E, X>> lapses = new ArrayList<>();

  ProcedureBuilder(String code, Class<G> stages, Class<C> commands, Class<E> events) {
    this.code = Reason.checkCode(code);
    this.stages = requireNonNull(stages, "stages");
    this.commandType = requireNonNull(commands, "commands");
    this.eventType = requireNonNull(events, "events");
  }

  /**
   * A condition that chooses between rows.
   *
   * @param <D> the data of the life
   * @param <T> what takes the row: a command, or the date of a lapse
   * @param <X> the context
   */
  @FunctionalInterface
  public interface Condition<D, T, X> {

    /**
     * Whether the row is meant.
     *
     * @param data the data of the life before it
     * @param trigger the command, or the date of the lapse
     * @param context the outside facts
     * @return true if it is
     */
    boolean holds(D data, T trigger, X context);
  }

  /**
   * Makes the event of a row.
   *
   * @param <D> the data of the life
   * @param <T> what takes the row: a command, or the date of a lapse
   * @param <X> the context
   * @param <F> the type of the event
   */
  @FunctionalInterface
  public interface Emission<D, T, X, F extends Event> {

    /**
     * The event.
     *
     * @param trigger the command, or the date on which the lapse takes effect, which is to be the
     *     event's date
     * @param data the data of the life before it
     * @param context the outside facts
     * @return the event
     */
    F event(T trigger, D data, X context);
  }

  /**
   * Names a type of command.
   *
   * @param name its stable code
   * @param type the record
   * @return this builder
   * @throws IllegalArgumentException if the code is not of the form of a code, or is taken
   */
  public ProcedureBuilder<G, D, C, E, X> command(String name, Class<? extends C> type) {
    checkArgument(
        commands.put(Reason.checkCode(name), type) == null,
        "Procedure %s command: codes are distinct, but %s came twice",
        code,
        name);
    return this;
  }

  /**
   * Names a type of event and says what it does to the data.
   *
   * @param <F> the type of the event
   * @param name its stable code
   * @param type the record
   * @param fold the data after the event, from the data before it
   * @return this builder
   * @throws IllegalArgumentException if the code is not of the form of a code, or is taken
   */
  public <F extends E> ProcedureBuilder<G, D, C, E, X> event(
      String name, Class<F> type, BiFunction<D, F, D> fold) {
    checkArgument(
        events.put(Reason.checkCode(name), type) == null,
        "Procedure %s event: codes are distinct, but %s came twice",
        code,
        name);
    folds.put(type, ofAnyEvent(fold));
    return this;
  }

  /** A fold is found by the very type of its event, and so is only given events of that type. */
  @SuppressWarnings("unchecked")
  private static <D, E extends Event> BiFunction<D, E, D> ofAnyEvent(
      BiFunction<D, ? extends E, D> fold) {
    return (BiFunction<D, E, D>) fold;
  }

  /** The days that start deadlines are asked only of the type of event that its row emits. */
  @SuppressWarnings("unchecked")
  private static <E extends Event> Function<E, LocalDate> ofAnyEvent(Function<?, LocalDate> from) {
    return (Function<E, LocalDate>) from;
  }

  /**
   * Says where lives begin.
   *
   * @param stage the first stage
   * @param running deadlines that run from the first day
   * @return this builder
   * @throws IllegalArgumentException if it was said before, if a deadline comes twice or from outside, or if one
   *     does not run in the stage
   */
  public ProcedureBuilder<G, D, C, E, X> begins(G stage, List<Deadline<G, D, X>> running) {
    checkArgument(
        beginnings.isEmpty(),
        "Procedure %s initial stage: is said once, but was %s",
        code,
        beginnings.keySet());
    running.forEach(deadline -> started(deadline, stage));
    checkArgument(
        ImmutableSet.copyOf(running).size() == running.size(),
        "Procedure %s beginning: starts a deadline once, but starts %s",
        code,
        running);
    beginnings.put(
        stage,
        running.stream()
            .map(deadline -> new Row.Start<>(deadline.duty().code(), null))
            .collect(ImmutableList.toImmutableList()));
    return this;
  }

  /**
   * Says where lives begin, with no deadline running.
   *
   * @param stage the first stage
   * @return this builder
   * @throws IllegalArgumentException if it was said before
   */
  public ProcedureBuilder<G, D, C, E, X> begins(G stage) {
    return begins(stage, ImmutableList.of());
  }

  /**
   * Says what is known of every life by the day on which it begins, whoever begins it.
   *
   * @param known the data on the first day, from that day and the data that is given; the same again where it is given
   *     what came out
   * @return this builder
   * @throws NullPointerException if it is null
   */
  public ProcedureBuilder<G, D, C, E, X> beginsKnowing(BiFunction<LocalDate, D, D> known) {
    this.firstDay = requireNonNull(known, "known");
    return this;
  }

  /**
   * Says where lives end.
   *
   * @param stages the stages that no row leads out of
   * @return this builder
   */
  @SafeVarargs
  public final ProcedureBuilder<G, D, C, E, X> ends(G... stages) {
    for (G stage : stages) {
      ends.add(stage);
    }
    return this;
  }

  /**
   * Begins a row, or the same row for several stages.
   *
   * @param stages the stages that it leads from
   * @return the next step
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final From from(G... stages) {
    return new From(ImmutableList.copyOf(stages));
  }

  /**
   * Ends the table.
   *
   * @return the procedure
   * @throws IllegalArgumentException if no beginning was said; if a permitted command or event has no
   *     row; if one stage and event lead to two places; if a row leads out of an end; if a stage cannot
   *     be reached or can reach no end; if a deadline is asked for where it does not run or is never
   *     started; or if a lapse would repeat for ever
   */
  public Procedure<G, D, C, E, X> build() {
    checkArgument(
        !beginnings.isEmpty(), "Procedure %s initial stage: must be said, but was not", code);
    Map.Entry<G, ImmutableList<Row.Start<Event>>> beginning =
        beginnings.entrySet().iterator().next();
    new TableCheck<>(code, stages, beginning.getKey(), ends, faces, deadlines)
        .check(
            commandType,
            commands,
            eventType,
            events,
            beginning.getValue().stream()
                .map(Row.Start::code)
                .collect(ImmutableSet.toImmutableSet()));
    Vocabulary<D, C, E> vocabulary = new Vocabulary<>(code, commands, events, folds);
    return new Procedure<>(
        code,
        beginning.getKey(),
        beginning.getValue(),
        firstDay,
        ImmutableSortedSet.copyOf(ends),
        vocabulary,
        ImmutableMap.copyOf(deadlines),
        new Rows<>(faces, written, lapses, vocabulary, deadlines));
  }

  private void used(Deadline<G, D, X> deadline) {
    Deadline<G, D, X> other = deadlines.putIfAbsent(deadline.duty().code(), deadline);
    checkArgument(
        other == null || other == deadline,
        "Procedure %s deadline: codes are distinct, but %s came twice",
        code,
        deadline.duty().code());
  }

  private void started(Deadline<G, D, X> deadline, G in) {
    used(deadline);
    checkArgument(
        deadline.isOwed(),
        "Procedure %s deadline %s: must be owed to be started, but comes from outside",
        code,
        deadline.duty().code());
    checkArgument(
        deadline.stages().contains(in),
        "Procedure %s deadline %s: must run in the stage that starts it, but does not in %s",
        code,
        deadline.duty().code(),
        in);
  }

  private <T> String nameOf(
      Map<String, ? extends Class<? extends T>> names, Class<? extends T> type) {
    return names.entrySet().stream()
        .filter(entry -> entry.getValue().equals(type))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "Procedure " + code + " vocabulary: must name a type before a row uses it, but"
                + " did not name " + type.getSimpleName()));
  }

  /** The stages that a row leads from; say what takes it. */
  public final class From {

    private final ImmutableList<G> stages;

    private From(ImmutableList<G> stages) {
      checkArgument(
          !stages.isEmpty(), "Procedure %s row: must lead from a stage, but from %s", code, stages);
      this.stages = stages;
    }

    /**
     * A command takes the row.
     *
     * @param <K> the type of the command
     * @param command the type of the command
     * @return the next step
     */
    public <K extends C> CommandRow<K> when(Class<K> command) {
      return new CommandRow<>(stages, command);
    }

    /**
     * Time alone takes the row, the day after the last allowed day.
     *
     * @param deadline the deadline that must be over; it must run in the stages of this row
     * @return the next step
     */
    public LapseRow whenLapsed(Deadline<G, D, X> deadline) {
      return new LapseRow(stages, deadline);
    }
  }

  /**
   * A row that a command takes.
   *
   * @param <K> the type of the command
   */
  public final class CommandRow<K extends C> {

    private final ImmutableList<G> stages;
    private final Class<K> command;
    private final ImmutableSortedSet.Builder<Role> who = ImmutableSortedSet.naturalOrder();
    private final ImmutableList.Builder<Row.Case<D, C, X>> cases = ImmutableList.builder();
    private final ImmutableList.Builder<Guard<D, C, X>> guards = ImmutableList.builder();
    private final Set<Deadline<G, D, X>> discharges = new LinkedHashSet<>();
    private Optional<Deadline<G, D, X>> within = Optional.empty();

    private CommandRow(ImmutableList<G> stages, Class<K> command) {
      this.stages = stages;
      this.command = command;
    }

    /**
     * Says who may give the command.
     *
     * @param roles the roles
     * @return this row
     */
    public CommandRow<K> by(Role... roles) {
      who.add(roles);
      return this;
    }

    /**
     * Chooses this row among several for the same command; where it does not hold, the row is passed
     * over in silence.
     *
     * @param name the condition in a few words
     * @param condition whether this row is meant
     * @return this row
     */
    public CommandRow<K> inCase(String name, Condition<? super D, ? super K, ? super X> condition) {
      cases.add(new Row.Case<>(
          name, (data, given, context) -> condition.holds(data, command.cast(given), context)));
      return this;
    }

    /**
     * Adds a condition that refuses with a reason of its own.
     *
     * @param guard the condition
     * @return this row
     */
    public CommandRow<K> guard(Guard<? super D, ? super K, ? super X> guard) {
      guards.add(Guard.of(
          guard.name(),
          (data, given, context) -> refusal(guard, data, command.cast(given), context)));
      return this;
    }

    private <A, B, Y> Optional<Reason> refusal(Guard<A, B, Y> guard, A data, B given, Y context) {
      return guard.test().refusal(data, given, context);
    }

    /**
     * Adds a condition that refuses with a reason of its own.
     *
     * @param name the condition in a few words
     * @param test gives the reason when the condition fails
     * @return this row
     */
    public CommandRow<K> guard(String name, Guard.Test<D, K, X> test) {
      return guard(Guard.of(name, test));
    }

    /**
     * Allows the command on or before the last day of a deadline only.
     *
     * @param deadline the deadline; it must run in the stages of this row
     * @return this row
     */
    public CommandRow<K> within(Deadline<G, D, X> deadline) {
      used(deadline);
      within = Optional.of(deadline);
      return this;
    }

    /**
     * Says that whoever takes the row does what a deadline limits. To reinstate a pupil or to uphold the
     * exclusion discharges the duty to consider reinstatement; to cancel the exclusion ends it and discharges
     * nothing.
     *
     * <p>So does what is a part of it and leaves the rest owed: the meeting that is opened and has yet to decide, the
     * provision that is confirmed and has yet to begin, a payment of less than is owed, the answer of one body of
     * several. What merely goes before, as listing a case before a school is named for it, discharges nothing.
     *
     * @param deadline the deadline; it must run in one of the stages of this row, and is discharged in those
     *     in which it does
     * @return this row
     * @throws IllegalArgumentException if it was named before, comes from outside, so that nobody owes it, or
     *     another has its code
     */
    public CommandRow<K> discharges(Deadline<G, D, X> deadline) {
      used(deadline);
      checkArgument(
          deadline.isOwed(),
          "Procedure %s deadline %s: must be owed to be discharged, but comes from outside",
          code,
          deadline.duty().code());
      checkArgument(
          discharges.add(deadline),
          "Procedure %s row: discharges a deadline once, but %s twice",
          code,
          deadline.duty().code());
      return this;
    }

    /**
     * Says that whoever takes the row does what several deadlines limit.
     *
     * @param deadlines the deadlines; each must run in one of the stages of this row
     * @return this row
     * @throws IllegalArgumentException as for one deadline
     */
    public CommandRow<K> discharges(Iterable<Deadline<G, D, X>> deadlines) {
      deadlines.forEach(this::discharges);
      return this;
    }

    /**
     * Says which event comes out.
     *
     * @param <F> the type of the event
     * @param event the type of the event
     * @param emission makes it
     * @return the next step
     * @throws IllegalArgumentException if nobody may take the row, or if a deadline that it discharges runs in
     *     none of its stages
     */
    public <F extends E> Ending<C, F> emits(Class<F> event, Emission<D, K, X, F> emission) {
      String name = nameOf(commands, command);
      ImmutableSortedSet<Role> roles = who.build();
      checkArgument(
          !roles.isEmpty(),
          "Procedure %s row %s: must say who may, but named %s",
          code,
          name,
          roles);
      ImmutableList<Row.Case<D, C, X>> chosen = cases.build();
      ImmutableList<Guard<D, C, X>> guarded = guards.build();
      ImmutableTransition.Builder<G> face =
          ImmutableTransition.<G>builder().command(name).who(roles);
      within.ifPresent(deadline -> face.within(deadline.duty().code()));
      chosen.forEach(one -> face.addCase(one.name()));
      guarded.forEach(one -> face.addGuard(one.name()));
      return new Ending<>(
          stages,
          face,
          ImmutableList.copyOf(discharges),
          event,
          (given, data, context) -> emission.event(command.cast(given), data, context),
          (published, outcome) -> written.add(
              new Rows.Written<>(command, new Row<>(published, chosen, guarded, within, outcome))));
    }
  }

  /** A row that time alone takes. */
  public final class LapseRow {

    private final ImmutableList<G> stages;
    private final Deadline<G, D, X> deadline;
    private final ImmutableList.Builder<Row.Case<D, LocalDate, X>> cases = ImmutableList.builder();

    private LapseRow(ImmutableList<G> stages, Deadline<G, D, X> deadline) {
      used(deadline);
      this.stages = stages;
      this.deadline = deadline;
    }

    /**
     * Chooses this row among several for the same deadline.
     *
     * @param name the condition in a few words
     * @param condition whether this row is meant
     * @return this row
     */
    public LapseRow inCase(String name, Condition<D, LocalDate, X> condition) {
      cases.add(new Row.Case<>(name, condition));
      return this;
    }

    /**
     * Says which event comes out.
     *
     * @param <F> the type of the event
     * @param event the type of the event
     * @param emission makes it, from the date on which the lapse takes effect
     * @return the next step
     */
    public <F extends E> Ending<LocalDate, F> emits(
        Class<F> event, Emission<D, LocalDate, X, F> emission) {
      ImmutableList<Row.Case<D, LocalDate, X>> chosen = cases.build();
      ImmutableTransition.Builder<G> face =
          ImmutableTransition.<G>builder().lapse(deadline.duty().code());
      chosen.forEach(one -> face.addCase(one.name()));
      return new Ending<>(
          stages,
          face,
          ImmutableList.of(),
          event,
          emission,
          (published, outcome) -> lapses.add(
              new Row<>(published, chosen, ImmutableList.of(), Optional.of(deadline), outcome)));
    }
  }

  /**
   * The end of a row: what it starts, under which rule, and where it leads.
   *
   * @param <T> what takes the row
   * @param <F> the type of its event
   */
  public final class Ending<T, F extends E> {

    private final ImmutableList<G> stages;
    private final ImmutableTransition.Builder<G> face;
    private final ImmutableList<Deadline<G, D, X>> discharges;
    private final Class<F> event;
    private final Emission<D, T, X, F> emission;
    private final Sink<Transition<G>, Row.Outcome<D, T, E, X>> sink;
    private final Map<Deadline<G, D, X>, Row.Start<E>> starts = new LinkedHashMap<>();
    private boolean sourced;

    private Ending(
        ImmutableList<G> stages,
        ImmutableTransition.Builder<G> face,
        ImmutableList<Deadline<G, D, X>> discharges,
        Class<F> event,
        Emission<D, T, X, F> emission,
        Sink<Transition<G>, Row.Outcome<D, T, E, X>> sink) {
      this.stages = stages;
      this.face = face.event(nameOf(events, event));
      this.discharges = discharges;
      discharges.forEach(deadline -> checkArgument(
          stages.stream().anyMatch(deadline.stages()::contains),
          "Procedure %s deadline %s: must run where it is discharged, but does not in %s",
          code,
          deadline.duty().code(),
          stages));
      this.event = event;
      this.emission = emission;
      this.sink = sink;
    }

    /**
     * Starts a deadline on the day of the event.
     *
     * @param deadline the deadline; it must run in the stage that the row leads to
     * @return this row
     * @throws IllegalArgumentException if this row starts it already
     */
    public Ending<T, F> starts(Deadline<G, D, X> deadline) {
      return start(deadline, null);
    }

    /**
     * Starts a deadline on a day that the event names, such as the day a notice is deemed served.
     *
     * @param deadline the deadline; it must run in the stage that the row leads to
     * @param from finds the day
     * @return this row
     * @throws IllegalArgumentException if this row starts it already
     */
    public Ending<T, F> starts(Deadline<G, D, X> deadline, Function<? super F, LocalDate> from) {
      return start(deadline, ofAnyEvent(from));
    }

    private Ending<T, F> start(
        Deadline<G, D, X> deadline, @Nullable Function<? super E, LocalDate> from) {
      used(deadline);
      checkArgument(
          starts.putIfAbsent(deadline, new Row.Start<>(deadline.duty().code(), from)) == null,
          "Procedure %s row: starts a deadline once, but %s twice",
          code,
          deadline.duty().code());
      face.addStart(deadline.duty().code());
      return this;
    }

    /**
     * Says how strongly the row binds and where it is written.
     *
     * @param strength the strength
     * @param source the source
     * @return this row
     */
    public Ending<T, F> under(Strength strength, Citation source) {
      face.strength(strength).source(source);
      sourced = true;
      return this;
    }

    /**
     * Ends the row.
     *
     * @param stage the stage it leads to
     * @return the builder of the table
     * @throws IllegalArgumentException if no source was said, or if a deadline that it starts does not
     *     run in the stage or comes from outside
     */
    public ProcedureBuilder<G, D, C, E, X> to(G stage) {
      stages.forEach(from -> add(from, stage));
      return ProcedureBuilder.this;
    }

    /**
     * Ends the row where it began: the life stays in its stage.
     *
     * @return the builder of the table
     * @throws IllegalArgumentException as {@link #to} does
     */
    public ProcedureBuilder<G, D, C, E, X> stays() {
      stages.forEach(stage -> add(stage, stage));
      return ProcedureBuilder.this;
    }

    private void add(G from, G to) {
      checkArgument(
          sourced, "Procedure %s row from %s: must name its source, but did not", code, from);
      starts.keySet().forEach(deadline -> started(deadline, to));
      Transition<G> published = face.leadsFrom(from)
          .leadsTo(to)
          .discharges(discharges.stream()
              .filter(deadline -> deadline.stages().contains(from))
              .map(deadline -> deadline.duty().code())
              .collect(ImmutableList.toImmutableList()))
          .build();
      faces.add(published);
      sink.accept(
          published, new Row.Outcome<>(event, emission, ImmutableList.copyOf(starts.values())));
    }
  }

  /** Takes a finished row. */
  @FunctionalInterface
  private interface Sink<P, O> {
    void accept(P published, O outcome);
  }
}
