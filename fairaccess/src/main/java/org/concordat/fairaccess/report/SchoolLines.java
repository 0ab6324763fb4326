/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;

/** On which line of a report a school stands, under whatever number it did something. */
record SchoolLines(ImmutableSortedSet<Urn> listed, Successions successions, LocalDate on) {

  /** The schools of the area, each under the number of its line. */
  ImmutableSortedSet<Urn> all() {
    return listed.stream().map(this::of).collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * The number of the line: that which the school has at the end of the period, or the one under which the area
   * lists it, if the two are one school by then; the line of a school that takes it over later is another's. A school
   * that was divided, or a listed one among others of which none came from all, keeps its own.
   */
  Urn of(Urn school) {
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
    return same.isEmpty()
        ? current
        : same.stream()
            .filter(one -> same.stream()
                .allMatch(
                    other -> one.equals(other) || successions.ancestorsOf(one).contains(other)))
            .findFirst()
            .orElse(listed.contains(school) ? school : current);
  }
}
