/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;

/**
 * The schools that closed, and which of the links from one are those by which another takes it over, as
 * {@link SafetyNetContext#withClosings} says.
 *
 * @param lastDays the last day of each school, inclusive
 * @param links all links
 * @param calendar the school days, by which a link can be of the closing that is more than a month from it
 */
record ClosedSchools(
    ImmutableSortedMap<Urn, LocalDate> lastDays, Successions links, SchoolCalendar calendar) {

  /**
   * The end of a school that closed.
   *
   * @param school the one that closed, which is the last of those as which a school went on
   * @param last its last day, inclusive
   * @param isDivided whether several took it over, and not none
   */
  record Closing(Urn school, LocalDate last, boolean isDivided) {}

  /** The end of a school before a date, in itself or as the one other as which it went on; empty for one that stands. */
  Optional<Closing> ended(Urn school, LocalDate date) {
    return Optional.ofNullable(lastDays.get(school)).filter(date::isAfter).flatMap(last -> {
      ImmutableSortedSet<Urn> takers = takers(school, last);
      return takers.size() == 1
          ? ended(takers.first(), date)
          : Optional.of(new Closing(school, last, !takers.isEmpty()));
    });
  }

  /** The last day of a school that closed and does not go on as one other. */
  Optional<LocalDate> ending(Urn school) {
    return Optional.ofNullable(lastDays.get(school))
        .filter(last -> takers(school, last).size() != 1);
  }

  /** Whether a school closed and several took it over. */
  boolean isDivided(Urn school) {
    return ending(school).filter(last -> takers(school, last).size() > 1).isPresent();
  }

  private ImmutableSortedSet<Urn> takers(Urn school, LocalDate last) {
    return standing(school, last.plusDays(1));
  }

  /** Those that are a school on a day: itself if it has not closed, or those that took it over and stand. */
  private ImmutableSortedSet<Urn> standing(Urn school, LocalDate day) {
    return Optional.ofNullable(lastDays.get(school))
        .filter(day::isAfter)
        .map(last -> links.linksFrom(school).stream()
            .filter(link -> isOfClosing(link, last))
            .flatMap(link -> standing(link.successor(), day).stream())
            .collect(toImmutableSortedSet(Comparator.naturalOrder())))
        .orElseGet(() -> ImmutableSortedSet.of(school));
  }

  /**
   * The links as the closings have them, whose days beat those of links: a taking-over counts from the day after the last of
   * the school at the latest, and a link from a school that closed which is no taking-over is none.
   */
  Successions settledLinks() {
    return lastDays.isEmpty()
        ? links
        : Successions.of(links.all().stream().flatMap(this::settled).collect(toImmutableList()));
  }

  private Stream<Succession> settled(Succession link) {
    Optional<LocalDate> last = Optional.ofNullable(lastDays.get(link.predecessor()));
    if (last.isEmpty()) {
      return Stream.of(link);
    }
    LocalDate next = last.get().plusDays(1);
    if (!isOfClosing(link, last.get()) || standing(link.successor(), next).isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(
        link.from().filter(next::isBefore).isPresent()
            ? Succession.of(link.predecessor(), link.successor(), next)
            : link);
  }

  private boolean isOfClosing(Succession link, LocalDate last) {
    return link.from()
        .filter(day -> !isInAMonth(day, last) && !isInTheHolidays(day, last))
        .isEmpty();
  }

  private static boolean isInAMonth(LocalDate day, LocalDate last) {
    return !last.isAfter(SameSchools.monthAfter(day))
        && !day.isAfter(SameSchools.monthAfter(last.plusDays(1)));
  }

  private boolean isInTheHolidays(LocalDate day, LocalDate last) {
    LocalDate first = day.isBefore(last) ? day : last;
    LocalDate second = day.isBefore(last) ? last : day;
    return calendar
        .schoolDaysBetween(first.plusDays(1), second)
        .match(days -> days == 0, notPublished -> false);
  }
}
