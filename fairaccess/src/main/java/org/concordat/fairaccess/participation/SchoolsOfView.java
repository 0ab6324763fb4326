/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.participation;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;

/** On which line of a view a school stands on a day, under whatever number it did something: on one alone. */
record SchoolsOfView(ImmutableSet<Urn> listed, Successions successions, LocalDate on) {

  /**
   * The number of the line: that which the school has on the day, if it is listed, or else the latest listed one that is the
   * same school on the day. A school that was divided, and one that is not listed, have their own.
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
    ImmutableSet<Urn> same = listed.stream()
        .filter(one -> successions.sameSchool(one, current, on))
        .collect(toImmutableSet());
    return same.stream()
        .filter(one -> same.stream()
            .allMatch(other -> one.equals(other) || successions.ancestorsOf(one).contains(other)))
        .findFirst()
        .orElse(listed.contains(school) ? school : current);
  }
}
