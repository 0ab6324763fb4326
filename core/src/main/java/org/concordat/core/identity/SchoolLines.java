/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.identity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * On which line of a list of schools a school stands on a day, under whatever number it did something: on one alone.
 *
 * <p>The line is that of the number which the school has on the day, if it is listed, or else of the latest listed one that
 * is the same school by then; the line of a school that takes it over later is another's. Canon Slade, 105267, became 144044
 * on 1 December 2017. On a list of 144044 it has no line until 30 November, and that of 144044 from then on:
 *
 * <pre>{@code
 * ImmutableSet<Urn> listed = ImmutableSet.of(Urn.of(144044));
 * new SchoolLines(listed, links, LocalDate.of(2017, 11, 30)).lineOf(Urn.of(105267));   // 105267
 * new SchoolLines(listed, links, LocalDate.of(2017, 12, 1)).lineOf(Urn.of(105267));    // 144044
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param listed the numbers under which the schools are listed, in the order of the list
 * @param successions the links between establishments
 * @param on the day
 */
public record SchoolLines(ImmutableSet<Urn> listed, Successions successions, LocalDate on) {

  /**
   * Refuses null.
   *
   * @throws NullPointerException if a component is null
   */
  public SchoolLines {
    requireNonNull(listed, "listed");
    requireNonNull(successions, "successions");
    requireNonNull(on, "on");
  }

  /**
   * The lines of the listed schools.
   *
   * @return the number of each line, once
   */
  public ImmutableSortedSet<Urn> all() {
    return listed.stream()
        .map(this::lineOf)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * The line of a school.
   *
   * @param school any number of the school
   * @return the number of its line. A school that was divided, and a listed one among others of which none came from all,
   *     keep their own; one that is not listed has that of the day, or its own where it is not known when a successor took
   *     over
   */
  public Urn lineOf(Urn school) {
    ImmutableSortedSet<Urn> now = successions
        .current(school, on)
        .match(known -> known, undated -> ImmutableSortedSet.of(school));
    if (now.size() > 1) {
      return school;
    }
    Urn current = now.first();
    if (listed.contains(current)) {
      return current;
    }
    ImmutableList<Urn> same = listed.stream()
        .filter(one -> successions.sameSchool(one, current, on))
        .collect(toImmutableList());
    return same.stream()
        .filter(one -> same.stream()
            .allMatch(other -> one.equals(other) || successions.ancestorsOf(one).contains(other)))
        .findFirst()
        .orElse(listed.contains(school) ? school : current);
  }
}
