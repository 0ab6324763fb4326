/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.reason.Answer;

/**
 * The time a life spent in one stage.
 *
 * <p>A life that entered a stage on 15 October and left it on 30 October stayed fifteen days; the day on
 * which it left belongs to the next stage. A life that comes back to a stage stays there once more. The
 * last stay has not ended: it is counted up to the date that is asked about.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <G> the stages
 * @param stage the stage
 * @param from the day on which the life entered it
 * @param until the day on which the life left it, or the date that was asked about; not counted
 * @param ended whether the life left it
 */
public record Stay<G extends Enum<G> & Stage>(
    G stage, LocalDate from, LocalDate until, boolean ended) {

  /**
   * Checks the order of the days.
   *
   * @throws IllegalArgumentException if it ends before it begins
   * @throws NullPointerException if a component is null
   */
  public Stay {
    requireNonNull(stage, "stage");
    requireNonNull(from, "from");
    requireNonNull(until, "until");
    checkArgument(
        !until.isBefore(from), "Stay until: must not be before %s, but was %s", from, until);
  }

  /**
   * The stays of a life up to a date.
   *
   * @param <G> the stages
   * @param <D> the data of the life
   * @param <C> the commands
   * @param <E> the events
   * @param <X> the context
   * @param procedure the procedure of the life
   * @param begun the first state of the life
   * @param history what was recorded; events that take effect after the date, or do not fit, are left out,
   *     and recorded lapses are judged anew
   * @param asOf the date that is asked about; what time alone has brought by then is counted
   * @param context the outside facts
   * @return the stays, the earliest first; empty if the life begins after the date
   */
  public static <G extends Enum<G> & Stage, D, C extends Command, E extends Event, X>
      ImmutableList<Stay<G>> of(
          Procedure<G, D, C, E, X> procedure,
          State<G, D> begun,
          History<E> history,
          LocalDate asOf,
          X context) {
    if (begun.since().isAfter(asOf)) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Stay<G>> stays = ImmutableList.builder();
    State<G, D> state = begun;
    LocalDate from = begun.since();
    Replay<G, D, E> replay = procedure.replay(begun, history.effectiveBy(asOf), context);
    for (E event :
        Iterables.concat(replay.events(), procedure.lapses(replay.state(), asOf, context))) {
      State<G, D> next = procedure.evolve(state, event);
      from = moved(state, next, from, stays);
      state = next;
    }
    return stays.add(new Stay<>(state.stage(), from, asOf, false)).build();
  }

  private static <G extends Enum<G> & Stage, D> LocalDate moved(
      State<G, D> before, State<G, D> after, LocalDate from, ImmutableList.Builder<Stay<G>> stays) {
    if (before.stage() == after.stage()) {
      return from;
    }
    stays.add(new Stay<>(before.stage(), from, after.since(), true));
    return after.since();
  }

  /**
   * How long it was.
   *
   * @return the number of calendar days, from the day of entry, without the day of leaving
   */
  public long days() {
    return ChronoUnit.DAYS.between(from, until);
  }

  /**
   * The last day of a target that runs from the day of entry.
   *
   * @param target the time that the stage should take
   * @param calendars the calendars to count in
   * @return the day, or unknown if the calendar needed does not reach far enough
   */
  public Due due(TimeLimit target, Calendars calendars) {
    return target.from(from, calendars);
  }

  /**
   * Whether it was longer than a target.
   *
   * @param target the time that the stage should take
   * @param calendars the calendars to count in
   * @return true if the life left the stage, or is still in it, after the last day of the target; unknown
   *     if that day is
   */
  public Answer<Boolean> isOver(TimeLimit target, Calendars calendars) {
    return due(target, calendars).match(last -> Answer.known(until.isAfter(last)), Answer::unknown);
  }

  @Override
  public String toString() {
    return stage.code() + " from " + from + (ended ? " until " : " up to ") + until;
  }
}
