/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.pupil;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;

/**
 * The schools that excluded a child for good, told apart on a day.
 *
 * <p>Nobody is excluded for good by two schools on one day, so numbers under which there is an exclusion of one day are of
 * one school, whatever came of it.
 */
final class ExcludingSchools {

  private final ImmutableList<ImmutableSortedSet<Urn>> schools;
  private final LocalDate on;
  private final Successions links;

  ExcludingSchools(Collection<PastExclusion> exclusions, LocalDate on, Successions links) {
    this.schools = schools(exclusions);
    this.on = on;
    this.links = links;
  }

  private static ImmutableList<ImmutableSortedSet<Urn>> schools(
      Collection<PastExclusion> exclusions) {
    ImmutableList<ImmutableSortedSet<Urn>> schools = ImmutableList.of();
    ImmutableList<PastExclusion> permanent = exclusions.stream()
        .filter(one -> one.kind() == PastExclusion.Kind.PERMANENT)
        .collect(toImmutableList());
    for (PastExclusion one : permanent) {
      schools = joined(
          schools,
          permanent.stream()
              .filter(other -> other.effective().equals(one.effective()))
              .map(PastExclusion::school)
              .collect(toImmutableSortedSet(naturalOrder())));
    }
    return schools;
  }

  private static ImmutableList<ImmutableSortedSet<Urn>> joined(
      ImmutableList<ImmutableSortedSet<Urn>> schools, ImmutableSortedSet<Urn> numbers) {
    ImmutableSortedSet.Builder<Urn> one = ImmutableSortedSet.<Urn>naturalOrder().addAll(numbers);
    ImmutableList.Builder<ImmutableSortedSet<Urn>> joined = ImmutableList.builder();
    for (ImmutableSortedSet<Urn> school : schools) {
      if (Collections.disjoint(school, numbers)) {
        joined.add(school);
      } else {
        one.addAll(school);
      }
    }
    return joined.add(one.build()).build();
  }

  /** How many schools made some of the exclusions: the most of them of which no two are one school. */
  int countOf(Collection<PastExclusion> some) {
    return apart(schools.stream()
        .filter(school -> some.stream().map(PastExclusion::school).anyMatch(school::contains))
        .collect(toImmutableList()));
  }

  private int apart(ImmutableList<ImmutableSortedSet<Urn>> some) {
    if (some.isEmpty()) {
      return 0;
    }
    ImmutableSortedSet<Urn> first = some.get(0);
    ImmutableList<ImmutableSortedSet<Urn>> rest = some.subList(1, some.size());
    ImmutableList<ImmutableSortedSet<Urn>> others =
        rest.stream().filter(other -> !areOne(first, other)).collect(toImmutableList());
    int with = 1 + apart(others);
    return others.size() == rest.size() ? with : Math.max(with, apart(rest));
  }

  private boolean areOne(ImmutableSortedSet<Urn> one, ImmutableSortedSet<Urn> other) {
    return Sets.cartesianProduct(one, other).stream()
        .anyMatch(pair -> links.sameSchool(pair.get(0), pair.get(1))
            && links.sameSchool(pair.get(0), pair.get(1), on));
  }
}
