/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.threeten.extra.LocalDateRange;

/**
 * What a school or authority published: the facts behind a {@link SchoolCalendar}.
 *
 * @param name the name of the calendar
 * @param range the days for which it is published
 * @param terms the terms, in order
 * @param closures the days closed for a stated reason; weekends and holidays outside terms may be left out
 * @param halfDays the days with one session, and which it is
 * @param extraDays the school days that are weekends or outside the terms
 */
record Publication(
    String name,
    LocalDateRange range,
    ImmutableList<LocalDateRange> terms,
    ImmutableSortedMap<LocalDate, Closure> closures,
    ImmutableSortedMap<LocalDate, Session> halfDays,
    ImmutableSortedSet<LocalDate> extraDays) {

  Publication {
    checkArgument(!name.isBlank(), "SchoolCalendar name: must not be blank, but was '%s'", name);
    DayIndex.checkRange("SchoolCalendar published", range);
    terms = ImmutableList.sortedCopyOf(Comparator.comparing(LocalDateRange::getStart), terms);
    LocalDate free = range.getStart();
    for (LocalDateRange term : terms) {
      checkWithin("term", range, term);
      checkArgument(
          !term.getStart().isBefore(free),
          "SchoolCalendar term: must not overlap the term before it, but was %s",
          text(term));
      free = term.getEnd();
    }
    for (LocalDate day : extraDays) {
      checkWithin("extraDay", range, day);
      checkArgument(
          !closures.containsKey(day),
          "SchoolCalendar extraDay: must not be closed, but was %s, closed as %s",
          day,
          closures.get(day));
      checkArgument(
          !isOrdinary(terms, day),
          "SchoolCalendar extraDay: must not be a weekday of a term, but was %s",
          day);
    }
    for (LocalDate day : halfDays.keySet()) {
      checkWithin("halfDay", range, day);
      checkArgument(
          isOpen(terms, closures, extraDays, day),
          "SchoolCalendar halfDay: must be a school day, but was %s",
          day);
    }
  }

  static Publication none(String name) {
    return new Publication(
        name,
        Coverage.NOTHING,
        ImmutableList.of(),
        ImmutableSortedMap.of(),
        ImmutableSortedMap.of(),
        ImmutableSortedSet.of());
  }

  static void checkWithin(String what, LocalDateRange range, LocalDateRange part) {
    checkArgument(
        range.encloses(part),
        "SchoolCalendar %s: must lie in what is published, %s, but was %s",
        what,
        text(range),
        text(part));
  }

  static void checkWithin(String what, LocalDateRange range, LocalDate day) {
    checkArgument(
        range.contains(day),
        "SchoolCalendar %s: must lie in what is published, %s, but was %s",
        what,
        text(range),
        day);
  }

  static LocalDateRange closedRange(String what, LocalDate first, LocalDate last) {
    checkArgument(
        !last.isBefore(first),
        "SchoolCalendar %s: must not end before it begins on %s, but ended on %s",
        what,
        first,
        last);
    return LocalDateRange.ofClosed(first, last);
  }

  static String text(LocalDateRange range) {
    return range.isEmpty() ? "nothing" : range.getStart() + " to " + range.getEndInclusive();
  }

  boolean isOpen(LocalDate day) {
    return isOpen(terms, closures, extraDays, day);
  }

  private static boolean isOpen(
      ImmutableList<LocalDateRange> terms,
      ImmutableSortedMap<LocalDate, Closure> closures,
      ImmutableSortedSet<LocalDate> extraDays,
      LocalDate day) {
    return extraDays.contains(day) || (isOrdinary(terms, day) && !closures.containsKey(day));
  }

  private static boolean isOrdinary(ImmutableList<LocalDateRange> terms, LocalDate day) {
    return WorkingDays.isWeekday(day) && terms.stream().anyMatch(term -> term.contains(day));
  }

  /** Why a day of the publication is closed, if it is. */
  Optional<Closure> whyClosed(LocalDate day) {
    if (isOpen(day)) {
      return Optional.empty();
    }
    Closure otherwise = WorkingDays.isWeekday(day) ? Closure.HOLIDAY : Closure.WEEKEND;
    return Optional.of(Optional.ofNullable(closures.get(day)).orElse(otherwise));
  }

  Publication named(String newName) {
    return new Publication(newName, range, terms, closures, halfDays, extraDays);
  }

  /** Closes days that were open before; half days and extra days among them go. */
  Publication closing(LocalDateRange days, Closure why) {
    checkWithin("closure", range, days);
    NavigableMap<LocalDate, Closure> closed = new TreeMap<>(closures);
    days.stream().filter(this::isOpen).forEach(day -> closed.put(day, why));
    Range<LocalDate> span = Range.closedOpen(days.getStart(), days.getEnd());
    return new Publication(
        name,
        range,
        terms,
        ImmutableSortedMap.copyOf(closed),
        ImmutableSortedMap.copyOf(Maps.filterKeys(halfDays, day -> !span.contains(day))),
        extraDays.stream()
            .filter(day -> !span.contains(day))
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
  }

  static void close(NavigableMap<LocalDate, Closure> closures, LocalDateRange days, Closure why) {
    days.stream()
        .forEach(day ->
            closures.merge(day, why, (one, other) -> one.compareTo(other) <= 0 ? one : other));
  }

  Publication followedBy(Publication next) {
    return new Publication(
        name,
        LocalDateRange.of(range.getStart(), next.range.getEnd()),
        ImmutableList.<LocalDateRange>builder().addAll(terms).addAll(next.terms).build(),
        ImmutableSortedMap.<LocalDate, Closure>naturalOrder()
            .putAll(closures)
            .putAll(next.closures)
            .buildOrThrow(),
        ImmutableSortedMap.<LocalDate, Session>naturalOrder()
            .putAll(halfDays)
            .putAll(next.halfDays)
            .buildOrThrow(),
        ImmutableSortedSet.<LocalDate>naturalOrder()
            .addAll(extraDays)
            .addAll(next.extraDays)
            .build());
  }
}
