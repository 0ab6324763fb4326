/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Reason;

/**
 * The sizes of the schools of an area by one measure.
 *
 * <p>A size is above zero: a school of no size bears no load and takes no share, and is left out with the
 * reason. Immutable and thread-safe.
 *
 * @param sizes the size of each school that has one, in the order of the schools
 * @param leftOut the others with their reasons, in the order of the schools
 */
public record SchoolSizes(
    ImmutableMap<Urn, Explained<Ratio>> sizes, ImmutableList<LeftOut> leftOut) {

  /**
   * Checks the sizes.
   *
   * @throws IllegalArgumentException if one is not above zero, or a school both has a size and is left out
   * @throws NullPointerException if a component is null
   */
  public SchoolSizes {
    requireNonNull(sizes, "sizes");
    requireNonNull(leftOut, "leftOut");
    sizes.forEach((school, size) -> checkArgument(
        size.value().compareTo(Ratio.ZERO) > 0,
        "SchoolSizes sizes: must be above zero, but for %s was %s",
        school,
        size.value()));
    for (LeftOut one : leftOut) {
      checkArgument(
          !sizes.containsKey(one.school()),
          "SchoolSizes leftOut: must have no size, but %s has",
          one.school());
    }
  }

  /**
   * Measures school by school.
   *
   * @param pool the schools
   * @param sizeOf the size of one, or empty with {@code lacking} telling why
   * @param lacking why a school has no size
   * @return the sizes
   * @throws IllegalArgumentException if a school comes twice, or a size is not above zero
   */
  static SchoolSizes each(
      List<Candidate> pool,
      Function<Candidate, Optional<Explained<Ratio>>> sizeOf,
      Function<Candidate, Reason> lacking) {
    Map<Urn, Explained<Ratio>> sizes = new LinkedHashMap<>();
    ImmutableList.Builder<LeftOut> leftOut = ImmutableList.builder();
    Set<Urn> seen = new HashSet<>();
    for (Candidate candidate : pool) {
      checkArgument(
          seen.add(candidate.school()),
          "SchoolSizes pool: schools are distinct, but %s came twice",
          candidate.school());
      sizeOf
          .apply(candidate)
          .ifPresentOrElse(
              size -> sizes.put(candidate.school(), size),
              () -> leftOut.add(LeftOut.of(candidate.school(), lacking.apply(candidate))));
    }
    return new SchoolSizes(ImmutableMap.copyOf(sizes), leftOut.build());
  }

  /**
   * The size of a school.
   *
   * @param school the school
   * @return its size, above zero; empty if it was left out or was not measured
   */
  public Optional<Explained<Ratio>> sizeOf(Urn school) {
    return Optional.ofNullable(sizes.get(school));
  }

  /**
   * The size of all schools together.
   *
   * @return the sum, zero if no school has a size
   */
  public Ratio total() {
    return sizes.values().stream().map(Explained::value).reduce(Ratio.ZERO, Ratio::plus);
  }
}
