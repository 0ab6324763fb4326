/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;

/** Tells from openings, closings and links what happened. */
record EventFinder(Function<Urn, Optional<School>> register, Successions successions) {

  ImmutableSortedSet<SchoolEvent> about(Collection<Urn> urns) {
    TreeSet<SchoolEvent> events = new TreeSet<>();
    for (Urn urn : urns) {
      Optional<School> school = register.apply(urn);
      ImmutableList<Succession> to = successions.linksTo(urn);
      ImmutableList<Succession> from = successions.linksFrom(urn);
      to.forEach(link -> events.add(about(link)));
      from.forEach(link -> events.add(about(link)));
      if (to.isEmpty()) {
        school.flatMap(School::opened).ifPresent(day -> events.add(opening(urn, day)));
      }
      if (from.isEmpty()) {
        school.flatMap(School::closed).ifPresent(day -> events.add(closure(urn, day.plusDays(1))));
      }
    }
    return ImmutableSortedSet.copyOfSorted(events);
  }

  private SchoolEvent about(Succession link) {
    Optional<LocalDate> date = link.from();
    ImmutableSortedSet<Urn> predecessors = successions.linksTo(link.successor()).stream()
        .filter(other -> other.from().equals(date))
        .map(Succession::predecessor)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    ImmutableSortedSet<Urn> successors = successions.linksFrom(link.predecessor()).stream()
        .filter(other -> other.from().equals(date))
        .map(Succession::successor)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    if (predecessors.size() > 1 || wasOpenBefore(link)) {
      return new SchoolEvent(
          SchoolEvent.Kind.MERGER, date, predecessors, ImmutableSortedSet.of(link.successor()));
    }
    if (successors.size() > 1 || staysOpen(link)) {
      return new SchoolEvent(
          SchoolEvent.Kind.SPLIT, date, ImmutableSortedSet.of(link.predecessor()), successors);
    }
    return new SchoolEvent(
        isConversion(link) ? SchoolEvent.Kind.CONVERSION : SchoolEvent.Kind.REPLACEMENT,
        date,
        predecessors,
        successors);
  }

  private boolean wasOpenBefore(Succession link) {
    return link.from().map(day -> isOpen(link.successor(), day.minusDays(1))).orElse(false);
  }

  private boolean staysOpen(Succession link) {
    return link.from().map(day -> isOpen(link.predecessor(), day.plusDays(1))).orElse(false);
  }

  private boolean isOpen(Urn urn, LocalDate date) {
    return register
        .apply(urn)
        .flatMap(school -> school.statusOn(date).find())
        .filter(SchoolStatus.OPEN::equals)
        .isPresent();
  }

  private boolean isConversion(Succession link) {
    Optional<SchoolType> before = register
        .apply(link.predecessor())
        .flatMap(school -> link.from().isPresent()
            ? school.typeOn(link.from().get().minusDays(1)).find()
            : school.type());
    Optional<SchoolType> after = register
        .apply(link.successor())
        .flatMap(school ->
            link.from().isPresent() ? school.typeOn(link.from().get()).find() : school.type());
    return before.filter(type -> type.isKnown() && !type.isAcademy()).isPresent()
        && after.filter(SchoolType::isAcademy).isPresent();
  }

  private static SchoolEvent opening(Urn urn, LocalDate day) {
    return new SchoolEvent(
        SchoolEvent.Kind.OPENING,
        Optional.of(day),
        ImmutableSortedSet.of(),
        ImmutableSortedSet.of(urn));
  }

  private static SchoolEvent closure(Urn urn, LocalDate day) {
    return new SchoolEvent(
        SchoolEvent.Kind.CLOSURE,
        Optional.of(day),
        ImmutableSortedSet.of(urn),
        ImmutableSortedSet.of());
  }
}
