/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import org.concordat.core.identity.Urn;
import org.concordat.core.school.SchoolRegister;
import org.concordat.core.school.SchoolStatus;

/**
 * Which other numbers the schools of a fact had or have, as the register told when the fact was recorded.
 *
 * <p>A school that converts gets a new URN, and whoever tells a fact may name either, before the day and after it. The
 * fact keeps the number that was told, for showing, and beside it these, so that what follows from many facts needs no
 * register:
 *
 * <pre>{@code
 * SchoolNumbers told = SchoolNumbers.of(ImmutableList.of(hill), on, register);   // 100002 was 100092
 * told.areOne(hill, hillBefore);                                                 // true
 * }</pre>
 *
 * <p>Two numbers are one school as {@link SchoolRegister#sameSchool} has it: one came from the other. There is no number
 * that stands for a school in place of all others, such as the eldest: of two schools that merged there would be two, and
 * the school that took over would be only one of them. So the relation is one of pairs. It joins neither two schools that
 * merged, each of which is the one that took over from both, nor two halves of one that was split; and where both stand
 * side by side on the day of the fact, such as a school and the one that is to take it over next year, they are two.
 *
 * <p>Immutable and thread-safe.
 *
 * @param others of each number the others; a number that has none is left out
 */
public record SchoolNumbers(ImmutableSortedMap<Urn, ImmutableSortedSet<Urn>> others) {

  private static final SchoolNumbers NONE = new SchoolNumbers(ImmutableSortedMap.of());

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public SchoolNumbers {
    requireNonNull(others, "others");
  }

  /**
   * Of schools that had one number each.
   *
   * @return no others
   */
  public static SchoolNumbers none() {
    return NONE;
  }

  /**
   * The other numbers of schools that are named on a day.
   *
   * @param named the schools, as they are named
   * @param on the day of the fact
   * @param register the schools and their successions
   * @return for each the numbers that it had before or has since, at any date, without those of schools that were open
   *     beside it on the day
   * @throws NullPointerException if an argument is null
   */
  public static SchoolNumbers of(Collection<Urn> named, LocalDate on, SchoolRegister register) {
    requireNonNull(named, "named");
    requireNonNull(on, "on");
    requireNonNull(register, "register");
    TreeMap<Urn, ImmutableSortedSet<Urn>> others = new TreeMap<>();
    for (Urn school : named) {
      ImmutableSortedSet<Urn> same = register.successions().line(school).stream()
          .filter(one -> !one.equals(school) && !standApart(one, school, on, register))
          .collect(toImmutableSortedSet(Comparator.naturalOrder()));
      if (!same.isEmpty()) {
        others.put(school, same);
      }
    }
    return new SchoolNumbers(ImmutableSortedMap.copyOfSorted(others));
  }

  private static boolean standApart(Urn one, Urn other, LocalDate on, SchoolRegister register) {
    return (isOpen(one, on, register) && isOpen(other, on, register))
        || stand(one, other, on, register)
        || stand(other, one, on, register);
  }

  private static boolean isOpen(Urn school, LocalDate on, SchoolRegister register) {
    return register
        .find(school)
        .flatMap(found -> found.statusOn(on).find())
        .filter(status -> status == SchoolStatus.OPEN)
        .isPresent();
  }

  private static boolean stand(Urn before, Urn part, LocalDate on, SchoolRegister register) {
    return register
        .successions()
        .current(before, on)
        .find()
        .filter(standing -> standing.contains(before) && standing.contains(part))
        .isPresent();
  }

  /**
   * Whether two numbers are one school.
   *
   * @param one a number
   * @param other a number
   * @return true if they are equal or either is known as another number of the other
   * @throws NullPointerException if an argument is null
   */
  public boolean areOne(Urn one, Urn other) {
    requireNonNull(one, "one");
    requireNonNull(other, "other");
    return one.equals(other) || othersOf(one).contains(other) || othersOf(other).contains(one);
  }

  private ImmutableSortedSet<Urn> othersOf(Urn school) {
    return others.getOrDefault(school, ImmutableSortedSet.of());
  }

  /** What is known from these and more. */
  SchoolNumbers and(SchoolNumbers more) {
    if (more.others().isEmpty()) {
      return this;
    }
    TreeMap<Urn, ImmutableSortedSet<Urn>> all = new TreeMap<>(others);
    more.others()
        .forEach((school, same) -> all.merge(
            school,
            same,
            (before, since) -> ImmutableSortedSet.<Urn>naturalOrder()
                .addAll(before)
                .addAll(since)
                .build()));
    return new SchoolNumbers(ImmutableSortedMap.copyOfSorted(all));
  }

  /** Those of some schools that a school is: the one of that very number, or else all that are one with it. */
  ImmutableList<Urn> among(Collection<Urn> schools, Urn school) {
    return schools.contains(school)
        ? ImmutableList.of(school)
        : schools.stream()
            .filter(one -> areOne(one, school))
            .collect(ImmutableList.toImmutableList());
  }

  /** The first of those. */
  Optional<Urn> find(Collection<Urn> schools, Urn school) {
    return among(schools, school).stream().findFirst();
  }

  /** A copy of what is known by school, without what is known of one: of that very number, or else of all it is. */
  <V> ImmutableSortedMap<Urn, V> without(ImmutableSortedMap<Urn, V> known, Urn school) {
    TreeMap<Urn, V> all = new TreeMap<>(known);
    among(known.keySet(), school).forEach(all::remove);
    return ImmutableSortedMap.copyOfSorted(all);
  }

  /** A copy with something known of one school under the number given, in place of what was. */
  <V> ImmutableSortedMap<Urn, V> with(ImmutableSortedMap<Urn, V> known, Urn school, V value) {
    TreeMap<Urn, V> all = new TreeMap<>(without(known, school));
    all.put(school, value);
    return ImmutableSortedMap.copyOfSorted(all);
  }
}
