/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;

/**
 * Finds the school of a fact among those known already, under whatever URN it had.
 *
 * <p>Two establishments are one school where {@link Successions#sameSchool} says so, except on a day on which both
 * stand side by side: a school that lost a part and goes on, and the part. Of such two a fact is about the one that it
 * names if that one is known, and about the other if not.
 */
final class SameSchools {

  private final Successions links;

  SameSchools(Successions links) {
    this.links = links;
  }

  /** The entries among those known that are the school of a fact of a day. */
  ImmutableSortedSet<Urn> in(Urn school, Collection<Urn> known, LocalDate on) {
    ImmutableSortedSet<Urn> own = known.stream()
        .filter(one -> links.sameSchool(one, school) && !standApart(one, school, on))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    return own.isEmpty()
        ? known.stream()
            .filter(one -> links.sameSchool(one, school))
            .collect(toImmutableSortedSet(Comparator.naturalOrder()))
        : own;
  }

  /** Takes the entries out that are the school of a fact of a day; says which there were. */
  ImmutableSortedSet<Urn> take(Urn school, Set<Urn> known, LocalDate on) {
    ImmutableSortedSet<Urn> found = in(school, known, on);
    known.removeAll(found);
    return found;
  }

  /** Enters the school of a fact of a day under the URN of the fact, in place of any other that it had. */
  void put(Urn school, Set<Urn> known, LocalDate on) {
    known.removeIf(one -> links.sameSchool(one, school) && !standApart(one, school, on));
    known.add(school);
  }

  private boolean standApart(Urn one, Urn other, LocalDate on) {
    return !one.equals(other) && (stand(one, other, on) || stand(other, one, on));
  }

  private boolean stand(Urn before, Urn part, LocalDate on) {
    return links
        .current(before, on)
        .find()
        .filter(standing -> standing.contains(before) && standing.contains(part))
        .isPresent();
  }
}
