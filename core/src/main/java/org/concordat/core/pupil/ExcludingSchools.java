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
import java.util.function.BiPredicate;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;

/**
 * The schools that excluded a child for good, told apart by the days on which they did.
 *
 * <p>Nobody is excluded for good by two schools on one day, so numbers under which there is an exclusion of one day are of
 * one school, whatever came of it. Other numbers are of one school if one of them came from the other by the day of the
 * later exclusion; if it came only after that day, they were two schools that excluded, unless the later number was put
 * down for an exclusion from before, which the links do not tell.
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

  /** The numbers of a school, with the first day on which it made one of the exclusions that are counted. */
  private record Excluder(ImmutableSortedSet<Urn> numbers, LocalDate first) {}

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

  /** How many schools surely made some of the exclusions: the most of them of which no two may be one school. */
  int atLeast(Collection<PastExclusion> some) {
    return apart(excluders(some), this::mayBeOne);
  }

  /** How many schools may have made some of the exclusions: the most of them of which no two are surely one school. */
  int atMost(Collection<PastExclusion> some) {
    return apart(excluders(some), this::areOne);
  }

  private ImmutableList<Excluder> excluders(Collection<PastExclusion> some) {
    return schools.stream()
        .flatMap(numbers -> some.stream()
            .filter(one -> numbers.contains(one.school()))
            .map(PastExclusion::effective)
            .min(naturalOrder())
            .map(first -> new Excluder(numbers, first))
            .stream())
        .collect(toImmutableList());
  }

  private static int apart(
      ImmutableList<Excluder> some, BiPredicate<Excluder, Excluder> areTogether) {
    if (some.isEmpty()) {
      return 0;
    }
    Excluder first = some.get(0);
    ImmutableList<Excluder> rest = some.subList(1, some.size());
    ImmutableList<Excluder> others =
        rest.stream().filter(other -> !areTogether.test(first, other)).collect(toImmutableList());
    int with = 1 + apart(others, areTogether);
    return others.size() == rest.size() ? with : Math.max(with, apart(rest, areTogether));
  }

  private boolean mayBeOne(Excluder one, Excluder other) {
    return anyPair(one, other, (number, another) -> links.sameSchool(number, another, on));
  }

  private boolean areOne(Excluder one, Excluder other) {
    LocalDate later = one.first().isAfter(other.first()) ? one.first() : other.first();
    return anyPair(
        one,
        other,
        (number, another) -> links.sameSchool(number, another, later)
            && links.current(number, later).isKnown()
            && links.current(another, later).isKnown());
  }

  private boolean anyPair(Excluder one, Excluder other, BiPredicate<Urn, Urn> areTogether) {
    return Sets.cartesianProduct(one.numbers(), other.numbers()).stream()
        .anyMatch(pair -> links.sameSchool(pair.get(0), pair.get(1))
            && areTogether.test(pair.get(0), pair.get(1)));
  }
}
