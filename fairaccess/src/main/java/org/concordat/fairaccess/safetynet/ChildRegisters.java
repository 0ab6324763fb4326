/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.identity.Urn;
import org.concordat.fairaccess.safetynet.ChildFact.Came;
import org.concordat.fairaccess.safetynet.ChildFact.Joined;
import org.concordat.fairaccess.safetynet.ChildFact.Left;
import org.concordat.fairaccess.safetynet.ChildFact.NeverCame;

/** The registers of one child: those it joined and has not left, those it is missed from, and those it left. */
final class ChildRegisters {

  private final LocalDate date;
  private final SameSchools same;
  private final SchoolCalendar calendar;
  private final Set<Urn> joined = new LinkedHashSet<>();
  private final Map<Urn, LocalDate> firstDays = new HashMap<>();
  private final TreeMap<Urn, LocalDate> missed = new TreeMap<>();
  private final Map<Urn, LocalDate> absences = new HashMap<>();
  private final Set<Urn> seen = new TreeSet<>();
  private final TreeMap<Urn, Left> leavings = new TreeMap<>();
  private final TreeMap<Urn, Left> unjoined = new TreeMap<>();

  ChildRegisters(LocalDate date, SameSchools same, SchoolCalendar calendar) {
    this.date = date;
    this.same = same;
    this.calendar = calendar;
  }

  /**
   * Enters a joining. Of a school that has the child on its register already it is another report, under a new number
   * perhaps, and shows no more than the first that the child came: one that is missed stays missed.
   */
  void join(Joined join) {
    Urn school = join.school();
    Set<Urn> before = new TreeSet<>(joined);
    before.removeIf(one -> !same.areOne(one, school, join.on()));
    LocalDate first = days(firstDays, before).min(Comparator.naturalOrder()).orElse(join.on());
    boolean wasSeen = before.stream().anyMatch(seen::contains);
    Optional<LocalDate> since = missed.keySet().containsAll(before)
        ? days(missed, before).max(Comparator.naturalOrder())
        : Optional.empty();
    Optional<LocalDate> absence = days(absences, before).max(Comparator.naturalOrder());
    drop(before);
    joined.add(school);
    firstDays.put(school, first);
    since.ifPresent(day -> missed.put(school, day));
    absence.ifPresent(day -> absences.put(school, day));
    if (wasSeen) {
      seen.add(school);
    }
    forget(school, join.on());
  }

  private static Stream<LocalDate> days(Map<Urn, LocalDate> days, Set<Urn> schools) {
    return schools.stream().flatMap(school -> Optional.ofNullable(days.get(school)).stream());
  }

  private void drop(Set<Urn> schools) {
    joined.removeAll(schools);
    firstDays.keySet().removeAll(schools);
    missed.keySet().removeAll(schools);
    absences.keySet().removeAll(schools);
    seen.removeAll(schools);
  }

  /** Whether a school has the child on its register that has not left it, under the number of a fact of a day. */
  boolean hasJoined(Urn school, LocalDate on) {
    return !same.in(school, joined, on).isEmpty();
  }

  /** Whether a child is on the register of a school on a day, under its number or one that it had before. */
  boolean isAt(Urn school, LocalDate on) {
    return joined.stream()
        .anyMatch(one -> same.areOne(one, school, on) && !same.cameOf(one, school));
  }

  /** Whether the child left a school; by the division of a school it left none of those that took that over. */
  boolean hasLeft(Urn school, LocalDate on, Set<Left> byDivision) {
    return same.in(school, leavings.keySet(), on).stream()
            .anyMatch(one -> !byDivision.contains(leavings.get(one)) || !same.cameOf(school, one))
        || !same.in(school, unjoined.keySet(), on).isEmpty();
  }

  /** Enters that the child was at a school, which misses it no longer. */
  void came(Came appearance) {
    ImmutableSortedSet<Urn> found = same.in(appearance.school(), joined, appearance.on());
    missed.keySet().removeAll(found);
    absences.keySet().removeAll(found);
    seen.addAll(found);
  }

  /** Since when the child has been out before a joining, given since when it is on no register. */
  Optional<LocalDate> outBefore(LocalDate day, Optional<LocalDate> out) {
    Set<Urn> before = new TreeSet<>(joined);
    before.removeIf(school -> !firstDays.getOrDefault(school, day).isBefore(day));
    if (before.isEmpty()) {
      return out;
    }
    return missed.keySet().containsAll(before) ? missedSince() : Optional.empty();
  }

  /** The registers from which the school of an absence misses the child. */
  ImmutableSortedSet<Urn> missing(NeverCame absence) {
    return same.in(absence.school(), joined, absence.on());
  }

  /**
   * Enters that the child is missed: since it was last at a school if it never came, else since the first day missed.
   * Where the calendar does not know whether there were school days before, it is not said to have come.
   *
   * @return the first day on the register, if it is known that there were school days since on which nobody missed the child
   */
  Optional<LocalDate> miss(Urn school, LocalDate on, Optional<LocalDate> out) {
    if (missed.containsKey(school)) {
      return Optional.empty();
    }
    LocalDate first = firstDays.getOrDefault(school, on);
    boolean neverCame = first.equals(on)
        || calendar.schoolDaysBetween(first, on).<Boolean>match(days -> days == 0, reason -> true);
    missed.put(school, neverCame ? out.orElse(on) : on);
    absences.put(school, on);
    return neverCame || seen.contains(school) ? Optional.empty() : Optional.of(first);
  }

  /** The first day on which a school missed a child that it now reports to have attended for longer. */
  Optional<LocalDate> missedBefore(Left leaving) {
    return same.left(leaving, missed.keySet()).stream()
        .flatMap(school -> Optional.ofNullable(absences.get(school)).stream())
        .filter(since -> !since.isAfter(leaving.on()))
        .min(Comparator.naturalOrder());
  }

  /**
   * Since when the child is out by a leaving: since the day after the last attended or, where the schools have missed it
   * for longer, since then.
   */
  LocalDate outBy(Left leaving) {
    LocalDate next = leaving.on().plusDays(1);
    return isMissedEverywhere() && missedBefore(leaving).isPresent()
        ? missedSince().filter(next::isAfter).orElse(next)
        : next;
  }

  /**
   * Enters a leaving, which has its effect from the day after the last attended.
   *
   * @return whether the child is not known to be on the register of another school alone
   */
  boolean leave(Left leaving) {
    boolean isMissed = missedBefore(leaving).isPresent();
    Set<Urn> attended = on(leaving.on(), joined, leavings);
    ImmutableSortedSet<Urn> known = same.left(leaving, attended);
    if (leaving.on().isBefore(date)) {
      drop(known);
      LocalDate next = leaving.on().plusDays(1);
      missed.replaceAll((school, since) -> since.isBefore(next) && !isMissed ? next : since);
    }
    known.forEach(school -> leavings.put(school, leaving));
    if (attended.isEmpty()) {
      forget(leaving.school(), leaving.on());
      unjoined.put(leaving.school(), leaving);
    }
    return attended.isEmpty() || !known.isEmpty();
  }

  private void forget(Urn school, LocalDate on) {
    unjoined.keySet().removeAll(same.in(school, unjoined.keySet(), on));
  }

  private Set<Urn> on(LocalDate day, Collection<Urn> joined, Map<Urn, Left> leavings) {
    Set<Urn> registers = new TreeSet<>(joined);
    leavings.forEach((school, leaving) -> {
      if (isOn(leaving, day)) {
        registers.add(school);
      }
    });
    return registers;
  }

  private boolean isOn(Left leaving, LocalDate day) {
    return leaving.on().equals(day) || same.deletion(leaving).isAfter(day);
  }

  /** Whether a school has the child on its register during a day, though it may have left. */
  boolean has(Urn school, LocalDate day) {
    Set<Urn> registers = on(day, joined, leavings);
    registers.addAll(on(day, joined, unjoined));
    return !same.in(school, registers, day).isEmpty();
  }

  boolean isNone() {
    return joined.isEmpty();
  }

  /** Whether the child belongs to a school on the date, having joined it and not left before. */
  boolean isAttending() {
    return !joined.isEmpty()
        || unjoined.values().stream().anyMatch(leaving -> leaving.on().equals(date));
  }

  boolean isMissedEverywhere() {
    return !joined.isEmpty() && missed.keySet().containsAll(joined);
  }

  /** Since when a child is missed that all its schools miss: until then one of them had it. */
  Optional<LocalDate> missedSince() {
    return missed.values().stream().max(Comparator.naturalOrder());
  }

  /** The registers of schools that have not said that the child leaves. */
  ImmutableSortedSet<Urn> unexplained() {
    TreeSet<Urn> registers = new TreeSet<>(joined);
    leavings.forEach((school, leaving) -> {
      if (leaving.on().equals(date)) {
        registers.remove(school);
      }
    });
    return ImmutableSortedSet.copyOf(registers);
  }

  /** All registers that the child is on, each school of the date once, those among them that it is yet to be deleted from. */
  ImmutableSortedSet<Urn> all() {
    TreeSet<Urn> registers = new TreeSet<>();
    Stream.concat(leavings.entrySet().stream(), unjoined.entrySet().stream())
        .filter(entry -> isOn(entry.getValue(), date))
        .sorted(Comparator.comparing(
                (Map.Entry<Urn, Left> entry) -> entry.getValue().on())
            .thenComparing(Map.Entry::getKey))
        .forEach(entry -> same.put(entry.getKey(), registers, date));
    joined.forEach(school -> same.put(school, registers, date));
    return ImmutableSortedSet.copyOf(registers);
  }
}
