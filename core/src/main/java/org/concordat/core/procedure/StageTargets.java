/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.TimeLimit;

/**
 * How long each stage of a life should take, so that slowness shows.
 *
 * <p>A target is nobody's duty: it is what a caller holds the time against, such as four weeks for a decision that
 * the law leaves without a limit. A stage without a target is not compared.
 *
 * <pre>{@code
 * StageTargets<AcademyStage> targets = StageTargets.of(Map.of(
 *     AcademyStage.UNDER_CONSIDERATION, TimeLimit.calendarDaysAfter(28)));
 * targets.late(Stay.of(AcademyRoute.PROCEDURE, begun, history, today, context), calendars);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <G> the stages
 * @param targets the time that each stage should take, from the day of entry
 */
public record StageTargets<G extends Enum<G> & Stage>(ImmutableSortedMap<G, TimeLimit> targets) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if the targets are null
   */
  public StageTargets {
    requireNonNull(targets, "targets");
  }

  /**
   * Targets by stage.
   *
   * @param <G> the stages
   * @param targets the time that each stage should take, from the day of entry
   * @return the targets
   * @throws NullPointerException if a stage or a target is null
   */
  public static <G extends Enum<G> & Stage> StageTargets<G> of(Map<G, TimeLimit> targets) {
    return new StageTargets<>(ImmutableSortedMap.copyOf(targets));
  }

  /**
   * Holds the stays of a life against the targets.
   *
   * @param stays the stays, as {@link Stay#of} gives them
   * @param calendars the calendars to count in
   * @return those in a stage with a target, in the order given
   */
  public ImmutableList<TimedStay<G>> compare(Iterable<Stay<G>> stays, Calendars calendars) {
    requireNonNull(calendars, "calendars");
    ImmutableList.Builder<TimedStay<G>> timed = ImmutableList.builder();
    for (Stay<G> stay : stays) {
      TimeLimit target = targets.get(stay.stage());
      if (target != null) {
        timed.add(new TimedStay<>(stay, target, calendars));
      }
    }
    return timed.build();
  }

  /**
   * The stays that were longer than their targets.
   *
   * @param stays the stays, as {@link Stay#of} gives them
   * @param calendars the calendars to count in
   * @return them, in the order given; one whose last day is unknown is not among them
   */
  public ImmutableList<TimedStay<G>> late(Iterable<Stay<G>> stays, Calendars calendars) {
    return compare(stays, calendars).stream()
        .filter(timed -> timed.isOver().find().orElse(false))
        .collect(toImmutableList());
  }
}
