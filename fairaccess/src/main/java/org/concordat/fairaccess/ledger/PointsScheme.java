/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.ledger;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.function.Function;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.immutables.value.Value;
import org.threeten.extra.LocalDateRange;

/**
 * How a protocol turns what a school took, and what it excluded, into points.
 *
 * <p>A school took a permanently excluded child and one on a managed move, and excluded two of its own. By the
 * {@linkplain PointsTariff#EXAMPLE example tariff} it has 5 + 3 = 8 points; with a penalty of 5 for each
 * exclusion, 8 - 10 = -2:
 *
 * <pre>{@code
 * PointsScheme.of(PointsTariff.EXAMPLE).copy().excluderPenalty(ExcluderPenalty.of(5)).build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class PointsScheme {

  PointsScheme() {}

  /**
   * A scheme by a tariff: the placements of the academic year count, nothing is kept for a failed trial, an
   * own exclusion costs nothing, and managed moves count like any other placement.
   *
   * @param tariff the points of each type
   * @return the scheme
   */
  public static PointsScheme of(PointsTariff tariff) {
    return builder().tariff(tariff).build();
  }

  /**
   * Begins a scheme.
   *
   * @return a builder that lacks the tariff
   */
  public static Builder builder() {
    return ImmutablePointsScheme.builder();
  }

  /**
   * Begins a scheme like this one.
   *
   * @return a builder with all that this scheme says
   */
  public final Builder copy() {
    return ImmutablePointsScheme.builder().from(this);
  }

  /**
   * The points of each type.
   *
   * @return the tariff
   */
  public abstract PointsTariff tariff();

  /**
   * How far back placements and exclusions count; by default to 1 September of the academic year.
   *
   * @return the look-back
   */
  @Value.Default
  public LookBack lookBack() {
    return LookBack.ACADEMIC_YEAR;
  }

  /**
   * What is kept for a child whose trial failed; by default nothing.
   *
   * @return the rule
   */
  @Value.Default
  public FailedTrialCredit failedTrials() {
    return FailedTrialCredit.REMOVED;
  }

  /**
   * What an own exclusion costs; by default nothing.
   *
   * @return the penalty
   */
  @Value.Default
  public ExcluderPenalty excluderPenalty() {
    return ExcluderPenalty.NONE;
  }

  /**
   * Types of placement that stay out of the count, such as managed moves where they are no fair access
   * admissions; by default none. Blackburn (2013) counts managed moves, others do not.
   *
   * @return the types
   */
  public abstract ImmutableSet<PlacementType> ignoredTypes();

  /**
   * The types of what a school took that would count, and for which the tariff has no points. Where there is one, the
   * points of the school cannot be told.
   *
   * @param school an establishment of the school
   * @param ledger what the schools took and excluded
   * @param on the date; what is dated later does not count, nor does a place taken back by then
   * @return the types, in their order; empty where {@link #pointsOf} has an answer
   */
  public final ImmutableSortedSet<PlacementType> typesWithoutPoints(
      Urn school, PlacementLedger ledger, LocalDate on) {
    return ledger.entriesOf(school, lookBack().period(on), on).stream()
        .map(PlacementEntry::type)
        .filter(type -> !ignoredTypes().contains(type) && !tariff().points().containsKey(type))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * The points of a school, with all that its line took and excluded.
   *
   * @param school an establishment of the school
   * @param ledger what the schools took and excluded
   * @param on the date; what is dated later does not count, nor does a place taken back by then
   * @return the points, with what they are made of
   * @throws IllegalArgumentException if the ledger has a placement that counts and that the tariff does not
   *     name
   */
  public final SchoolPoints pointsOf(Urn school, PlacementLedger ledger, LocalDate on) {
    ImmutableSet<Urn> alone = ImmutableSet.of(school);
    return pointsOf(school, alone, alone, ledger, on);
  }

  /**
   * The points of schools that share, each placement and exclusion counting once among them.
   *
   * <p>100001 took a child and was split into 100007 and 100008: of its 5 points each of them has 2.5, in equal parts,
   * as no protocol that was read says otherwise. Who knows which of them has the child records the entry under its
   * URN. If 100001 is one of the schools itself, it has the 5.
   *
   * @param schools the schools, each once
   * @param ledger what the schools took and excluded
   * @param on the date; what is dated later does not count, nor does a place taken back by then
   * @return the points of each, in the order given, with what they are made of
   * @throws IllegalArgumentException if the ledger has a placement that counts and that the tariff does not
   *     name
   */
  public final ImmutableMap<Urn, SchoolPoints> pointsOf(
      Collection<Urn> schools, PlacementLedger ledger, LocalDate on) {
    return pointsOf(schools, schools, ledger, on);
  }

  /**
   * The points of schools that share with others whose points are not asked for, such as one without a roll.
   *
   * <p>100001 took a child and was split into 100007 and 100008, which both share: 100007 has 2.5 of its 5 points, also
   * where it alone is asked about.
   *
   * @param schools the schools whose points are asked for, each once
   * @param sharing all the schools that share
   * @param ledger what the schools took and excluded
   * @param on the date; what is dated later does not count, nor does a place taken back by then
   * @return the points of each school asked for, in the order given, by its {@linkplain PlacementLedger#partsOf parts}
   * @throws IllegalArgumentException if the ledger has a placement that counts and that the tariff does not
   *     name
   */
  public final ImmutableMap<Urn, SchoolPoints> pointsOf(
      Collection<Urn> schools, Collection<Urn> sharing, PlacementLedger ledger, LocalDate on) {
    ImmutableSet<Urn> counted = ImmutableSet.copyOf(schools);
    ImmutableSet<Urn> all = ImmutableSet.copyOf(sharing);
    return counted.stream()
        .collect(toImmutableMap(
            Function.identity(), school -> pointsOf(school, counted, all, ledger, on)));
  }

  private SchoolPoints pointsOf(
      Urn school,
      ImmutableSet<Urn> counted,
      ImmutableSet<Urn> sharing,
      PlacementLedger ledger,
      LocalDate on) {
    LocalDateRange period = lookBack().period(on);
    TreeMap<PlacementType, Integer> whole = new TreeMap<>();
    TreeMap<PlacementType, Ratio> kept = new TreeMap<>();
    TreeMap<PlacementType, Ratio> divided = new TreeMap<>();
    Ratio earned = Ratio.ZERO;
    Ratio children = Ratio.ZERO;
    Ratio came = Ratio.ZERO;
    for (PlacementEntry entry : ledger.entriesOf(school, period, on)) {
      Ratio carried = carried(school, entry.school(), counted, sharing, ledger);
      if (carried.isZero() || ignoredTypes().contains(entry.type())) {
        continue;
      }
      Ratio points = Ratio.of(tariff().pointsFor(entry.type()));
      Ratio part = carried.times(entry.failedBy(on).map(failedTrials()::kept).orElse(Ratio.ONE));
      earned = earned.plus(points.times(part));
      children = children.plus(part);
      came = came.plus(carried);
      if (part.equals(Ratio.ONE)) {
        whole.merge(entry.type(), 1, Integer::sum);
      } else {
        (carried.equals(Ratio.ONE) ? kept : divided).merge(entry.type(), part, Ratio::plus);
      }
    }
    Ratio exclusions = ledger.exclusionsOf(school, period, on).stream()
        .map(exclusion -> carried(school, exclusion.school(), counted, sharing, ledger))
        .reduce(Ratio.ZERO, Ratio::plus);
    return new SchoolPoints(
        school,
        excluderPenalty().applyTo(earned, exclusions),
        earned,
        children,
        new SchoolPoints.Parts(tariff(), whole, kept, divided, came, exclusions));
  }

  /** Which part of what is recorded under a URN a school carries. */
  private static Ratio carried(
      Urn school,
      Urn recorded,
      ImmutableSet<Urn> counted,
      ImmutableSet<Urn> sharing,
      PlacementLedger ledger) {
    return ledger.partsOf(recorded, counted, sharing).getOrDefault(school, Ratio.ZERO);
  }

  @Value.Check
  void check() {
    checkArgument(
        !ignoredTypes().containsAll(tariff().points().keySet()),
        "PointsScheme ignoredTypes: must leave some type of the tariff, but was %s",
        ignoredTypes());
  }

  /** Collects what a scheme says. Not thread-safe. */
  public interface Builder {

    /**
     * Sets {@link PointsScheme#tariff()}.
     *
     * @param tariff the points of each type
     * @return this builder
     */
    Builder tariff(PointsTariff tariff);

    /**
     * Sets {@link PointsScheme#lookBack()}.
     *
     * @param lookBack how far back
     * @return this builder
     */
    Builder lookBack(LookBack lookBack);

    /**
     * Sets {@link PointsScheme#failedTrials()}.
     *
     * @param failedTrials what is kept
     * @return this builder
     */
    Builder failedTrials(FailedTrialCredit failedTrials);

    /**
     * Sets {@link PointsScheme#excluderPenalty()}.
     *
     * @param excluderPenalty what an exclusion costs
     * @return this builder
     */
    Builder excluderPenalty(ExcluderPenalty excluderPenalty);

    /**
     * Adds to {@link PointsScheme#ignoredTypes()}.
     *
     * @param type the type
     * @return this builder
     */
    Builder addIgnoredType(PlacementType type);

    /**
     * Makes the scheme.
     *
     * @return the scheme
     * @throws IllegalStateException if the tariff is missing
     * @throws IllegalArgumentException if no type of the tariff is left to count
     */
    PointsScheme build();
  }
}
