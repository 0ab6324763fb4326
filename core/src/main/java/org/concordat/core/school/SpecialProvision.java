/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.pupil.SenNeed;
import org.threeten.extra.LocalDateRange;

/**
 * What a school provides for special educational needs beyond what every school does, over one period.
 *
 * <p>A special school specialises in kinds of need as a whole; an ordinary school may have a support base,
 * which the register calls resourced provision or a unit, with a number of places: Thurrock's bases are of
 * that kind (DFE-RR224, part 4, Thurrock).
 *
 * <p>The natural order is by kind, then by period, then by needs. Immutable and thread-safe.
 *
 * @param kind how the school provides
 * @param needs the kinds of need, at least one
 * @param places how many children it is for, or empty if that is not known
 * @param period when it is provided, end-exclusive
 */
public record SpecialProvision(
    Kind kind, ImmutableSortedSet<SenNeed> needs, Optional<Integer> places, LocalDateRange period)
    implements Comparable<SpecialProvision> {

  private static final Comparator<SpecialProvision> ORDER = Comparator.comparing(
          SpecialProvision::kind)
      .thenComparing(one -> one.period().getStart())
      .thenComparing(one -> one.period().getEnd())
      .thenComparing(one -> one.needs().toString())
      .thenComparing(one -> one.places().orElse(-1));

  /** How a school provides for special educational needs. */
  public enum Kind {
    /** The whole school specialises in the needs. */
    SPECIALISM,
    /** Places in the school for children who are mostly taught in its ordinary classes. */
    RESOURCED_PROVISION,
    /** A unit in the school for children who are mostly taught in it. */
    UNIT
  }

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if there are no needs, if the number of places is negative, or if the
   *     period is empty
   * @throws NullPointerException if a component is null
   */
  public SpecialProvision {
    requireNonNull(kind, "kind");
    requireNonNull(needs, "needs");
    requireNonNull(places, "places");
    requireNonNull(period, "period");
    checkArgument(
        !needs.isEmpty(), "SpecialProvision needs: must hold at least one, but were %s", needs);
    checkArgument(
        places.orElse(0) >= 0,
        "SpecialProvision places: must not be negative, but was %s",
        places.orElse(0));
    checkArgument(
        !period.isEmpty(), "SpecialProvision period: must not be empty, but was %s", period);
  }

  /**
   * A provision with a number of places.
   *
   * @param kind how the school provides
   * @param needs the kinds of need, at least one
   * @param places how many children it is for
   * @param period when it is provided, end-exclusive
   * @return the provision
   * @throws IllegalArgumentException if there are no needs, if the number of places is negative, or if the
   *     period is empty
   */
  public static SpecialProvision of(
      Kind kind, Set<SenNeed> needs, int places, LocalDateRange period) {
    return new SpecialProvision(
        kind, ImmutableSortedSet.copyOf(needs), Optional.of(places), period);
  }

  /**
   * A specialism of the whole school.
   *
   * @param needs the kinds of need, at least one
   * @param period when it is provided, end-exclusive
   * @return the provision, whose number of places is not known
   * @throws IllegalArgumentException if there are no needs, or if the period is empty
   */
  public static SpecialProvision specialism(Set<SenNeed> needs, LocalDateRange period) {
    return new SpecialProvision(
        Kind.SPECIALISM, ImmutableSortedSet.copyOf(needs), Optional.empty(), period);
  }

  @Override
  public int compareTo(SpecialProvision other) {
    return ORDER.compare(this, other);
  }
}
