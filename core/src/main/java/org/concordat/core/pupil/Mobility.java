/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.pupil;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.threeten.extra.LocalDateRange;

/**
 * Where a child came from and which schools it was at.
 *
 * <p>A child may be on two rolls at once, as one who divides its time between a school and a pupil referral
 * unit is, but not twice on the roll of one establishment. A child that left one roll on 20 January 2012,
 * its last day there, and joined another on 5 March has been on no roll since 21 January when asked on 1
 * March.
 *
 * <p>Immutable and thread-safe. The text tells only how many facts there are.
 */
public final class Mobility {

  private static final Mobility NONE =
      new Mobility(ImmutableSortedSet.of(), ImmutableSortedSet.of());

  private final ImmutableSortedSet<Arrival> arrivals;
  private final ImmutableSortedSet<Enrolment> enrolments;

  private Mobility(ImmutableSortedSet<Arrival> arrivals, ImmutableSortedSet<Enrolment> enrolments) {
    this.arrivals = arrivals;
    this.enrolments = enrolments;
  }

  /**
   * A child that never moved and was on no roll, as a known fact.
   *
   * @return no facts
   */
  public static Mobility none() {
    return NONE;
  }

  /**
   * Collects facts, in any order.
   *
   * @param arrivals the arrivals
   * @param enrolments the times on roll
   * @return the facts
   * @throws IllegalArgumentException if two times on the roll of one establishment have a day in common
   */
  public static Mobility of(Collection<Arrival> arrivals, Collection<Enrolment> enrolments) {
    ImmutableSortedSet<Enrolment> sorted = ImmutableSortedSet.copyOf(enrolments);
    ImmutableList<Enrolment> bySchool = ImmutableList.sortedCopyOf(
        Comparator.comparing(Enrolment::school).thenComparing(Comparator.naturalOrder()), sorted);
    for (int index = 1; index < bySchool.size(); index++) {
      Enrolment earlier = bySchool.get(index - 1);
      Enrolment later = bySchool.get(index);
      checkArgument(
          !earlier.school().equals(later.school()) || !earlier.onRoll().overlaps(later.onRoll()),
          "Mobility enrolments: must not overlap at one school, but at %s there were %s and %s",
          later.school(),
          earlier.onRoll(),
          later.onRoll());
    }
    return new Mobility(ImmutableSortedSet.copyOf(arrivals), sorted);
  }

  /**
   * The arrivals.
   *
   * @return them, by date
   */
  public ImmutableSortedSet<Arrival> arrivals() {
    return arrivals;
  }

  /**
   * The times on roll.
   *
   * @return them, by first day
   */
  public ImmutableSortedSet<Enrolment> enrolments() {
    return enrolments;
  }

  /**
   * The last arrival on or before a date.
   *
   * @param on the date
   * @return the arrival, the one from farthest away where a day has several; empty if there is none
   */
  public Optional<Arrival> latestArrival(LocalDate on) {
    return arrivals.stream()
        .filter(arrival -> !arrival.on().isAfter(on))
        .max(Comparator.comparing(Arrival::on)
            .thenComparing(Arrival::from, Comparator.reverseOrder()));
  }

  /**
   * Whether the child came from outside the authority's area within a period.
   *
   * @param period the period, end-exclusive; how long a child counts as new is the caller's rule
   * @return true if there was such an arrival
   */
  public boolean isNewArrivalIn(LocalDateRange period) {
    return arrivals.stream()
        .filter(arrival -> arrival.from() != Arrival.Origin.SAME_AUTHORITY)
        .anyMatch(arrival -> period.contains(arrival.on()));
  }

  /**
   * The establishments on whose roll the child is on a date.
   *
   * @param on the date
   * @return them, by URN; empty if there is none
   */
  public ImmutableSortedSet<Urn> onRoll(LocalDate on) {
    return enrolments.stream()
        .filter(enrolment -> enrolment.onRoll().contains(on))
        .map(Enrolment::school)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * The times on roll that began within a period.
   *
   * @param period the period, end-exclusive
   * @return them, by first day
   */
  public ImmutableList<Enrolment> joinedIn(LocalDateRange period) {
    return enrolments.stream()
        .filter(enrolment -> !enrolment.onRoll().isUnboundedStart())
        .filter(enrolment -> period.contains(enrolment.onRoll().getStart()))
        .collect(toImmutableList());
  }

  /**
   * For how long the child has been on no roll.
   *
   * @param on the date
   * @return the first day of that time; empty if the child is on a roll on the date, or was on none before
   */
  public Optional<LocalDate> onNoRollSince(LocalDate on) {
    return onRoll(on).isEmpty()
        ? enrolments.stream()
            .map(enrolment -> enrolment.onRoll().getEnd())
            .filter(end -> !end.isAfter(on))
            .max(Comparator.naturalOrder())
        : Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Mobility that
        && arrivals.equals(that.arrivals)
        && enrolments.equals(that.enrolments);
  }

  @Override
  public int hashCode() {
    return 31 * arrivals.hashCode() + enrolments.hashCode();
  }

  /**
   * How many facts there are.
   *
   * @return such as {@code Mobility of 1 arrivals and 3 enrolments}
   */
  @Override
  public String toString() {
    return "Mobility of " + arrivals.size() + " arrivals and " + enrolments.size() + " enrolments";
  }
}
