/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.fairaccess.safetynet.ChildFact.Left;
import org.concordat.fairaccess.safetynet.ChildFact.PassedSchoolAge;

/**
 * The facts of one child in the order in which they are read.
 *
 * <p>Where a school closed and does not go on as one other, a child that is on its register after the last day has left on
 * that day: that leaving is among the facts though nobody reported it. Where several took the school over, the child is lost
 * sight of, unless the leaving is reported too.
 *
 * @param pupil the child
 * @param ordered the facts
 * @param byClosing those among them that nobody reported
 * @param byDivision those among these that are of a school that several took over
 */
record ChildFacts(
    PupilReference pupil,
    ImmutableList<ChildFact> ordered,
    ImmutableSet<Left> byClosing,
    ImmutableSet<Left> byDivision) {

  /** A child of whom nothing is known. */
  static ChildFacts none(PupilReference pupil) {
    return new ChildFacts(pupil, ImmutableList.of(), ImmutableSet.of(), ImmutableSet.of());
  }

  /** The facts that were reported, and the leavings by the closings of a context. */
  static ChildFacts of(
      PupilReference pupil, Collection<ChildFact> reported, SafetyNetContext context) {
    ChildFacts facts = new ChildFacts(
        pupil,
        ImmutableList.sortedCopyOf(ChildFold.ORDER, reported),
        ImmutableSet.of(),
        ImmutableSet.of());
    for (Left leaving : closings(pupil, reported, context)) {
      if (ChildFold.isOnRegisterAfter(leaving, facts, context)) {
        facts = facts.with(leaving, context.closed().isDivided(leaving.school()));
      }
    }
    return facts;
  }

  private static ImmutableSortedSet<Left> closings(
      PupilReference pupil, Collection<ChildFact> reported, SafetyNetContext context) {
    return reported.stream()
        .flatMap(fact -> SameSchools.schoolOf(fact).stream())
        .distinct()
        .flatMap(school ->
            Stream.concat(Stream.of(school), context.successions().descendantsOf(school).stream()))
        .flatMap(school ->
            context.closed().ending(school).map(day -> leaving(pupil, school, day)).stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(ChildFold.ORDER));
  }

  private static Left leaving(PupilReference pupil, Urn school, LocalDate day) {
    return new Left(pupil, school, day, Optional.empty());
  }

  private ChildFacts with(Left leaving, boolean isDivided) {
    return new ChildFacts(
        pupil,
        ImmutableList.sortedCopyOf(
            ChildFold.ORDER,
            ImmutableSet.<ChildFact>builder().addAll(ordered).add(leaving).build()),
        ImmutableSet.<Left>builder().addAll(byClosing).add(leaving).build(),
        isDivided
            ? ImmutableSet.<Left>builder().addAll(byDivision).add(leaving).build()
            : byDivision);
  }

  /** Whether a leaving shows no more than that several schools took over, none of which is known to have the child. */
  boolean isLost(Left leaving, LeavingReports leavings) {
    return byDivision.contains(leaving) && !leavings.isReported(leaving);
  }

  /** The reports of joinings; to those of a school several others are one with it from the day on which it is divided. */
  JoiningReports joinings(Collection<ChildFact> known, SameSchools same) {
    return JoiningReports.of(known, same, byDivision);
  }

  /** Those of a day and of the days before; what a closing shows is known from the day after. */
  ImmutableList<ChildFact> knownOn(LocalDate date) {
    return ordered.stream()
        .filter(fact ->
            fact.on().isBefore(date) || (fact.on().equals(date) && !byClosing.contains(fact)))
        .collect(ImmutableList.toImmutableList());
  }

  /** The first days over compulsory school age that were reported, of which the last counts. */
  ImmutableSortedSet<LocalDate> overSchoolAgeFrom() {
    return ordered.stream()
        .filter(PassedSchoolAge.class::isInstance)
        .map(ChildFact::on)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** Whether a child is over compulsory school age. */
  boolean isOverSchoolAgeOn(LocalDate date) {
    ImmutableSortedSet<LocalDate> days = overSchoolAgeFrom();
    return !days.isEmpty() && !days.last().isAfter(date);
  }
}
