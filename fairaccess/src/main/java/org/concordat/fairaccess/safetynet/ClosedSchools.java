/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;

/**
 * The schools that closed, and which of the links from one are those by which another takes it over.
 *
 * <p>A link is a taking-over if it has no day, or one within a month of the closing: of a school whose last day was 31 August,
 * one of 31 July to 1 October. One of an earlier day gave a part away. One of a later day takes over what had ended.
 *
 * @param lastDays the last day of each school, inclusive
 * @param links all links
 */
record ClosedSchools(ImmutableSortedMap<Urn, LocalDate> lastDays, Successions links) {

  /** The last day of a school that closed and does not go on as one other. */
  Optional<LocalDate> ending(Urn school) {
    return Optional.ofNullable(lastDays.get(school)).filter(last -> takers(school, last) != 1);
  }

  /** Whether a school closed and several took it over. */
  boolean isDivided(Urn school) {
    return ending(school).filter(last -> takers(school, last) > 1).isPresent();
  }

  private long takers(Urn school, LocalDate last) {
    return links.linksFrom(school).stream()
        .filter(link ->
            link.from().filter(day -> isBefore(day, last) || isAfter(day, last)).isEmpty())
        .count();
  }

  /**
   * The links as the closings have them, whose days beat those of links: a taking-over counts from the day after the last of
   * the school at the latest, and one of a school that had ended is none.
   */
  Successions settledLinks() {
    return lastDays.isEmpty()
        ? links
        : Successions.of(links.all().stream().flatMap(this::settled).collect(toImmutableList()));
  }

  private Stream<Succession> settled(Succession link) {
    Optional<LocalDate> last = Optional.ofNullable(lastDays.get(link.predecessor()));
    if (last.isEmpty() || link.from().isEmpty()) {
      return Stream.of(link);
    }
    LocalDate next = last.get().plusDays(1);
    if (isAfter(link.from().get(), last.get())) {
      return Stream.empty();
    }
    return Stream.of(
        link.from().get().isAfter(next)
            ? Succession.of(link.predecessor(), link.successor(), next)
            : link);
  }

  private static boolean isBefore(LocalDate day, LocalDate last) {
    return last.isAfter(SameSchools.monthAfter(day));
  }

  private static boolean isAfter(LocalDate day, LocalDate last) {
    return day.isAfter(SameSchools.monthAfter(last.plusDays(1)));
  }
}
