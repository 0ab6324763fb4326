/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Explained;
import org.concordat.fairaccess.ledger.OwnExclusion;
import org.concordat.fairaccess.ledger.PlacementEntry;
import org.concordat.fairaccess.ledger.PlacementLedger;
import org.concordat.fairaccess.ledger.SchoolPoints;
import org.threeten.extra.LocalDateRange;

/**
 * What each school of an area has taken, against what is due from it, on a date.
 *
 * <p>Six schools with 1,500, 1,200, 1,050, 900, 750 and 600 on roll took 4, 4, 5, 4, 1 and 2 of 20 children. Due
 * are 5, 4, 3.5, 3, 2.5 and 2, the indices are 0.8, 1, 1.429, 1.333, 0.4 and 1, and what they owe adds up to
 * zero. Before a meeting, {@link #whatIf} shows the same table after placements that are being considered.
 *
 * <p>A school without a size has no line and is left out with the reason; what it took is in no total,
 * unless a school that it came from or that came from it has a line. No child counts twice: the parts of a divided
 * school share what it took, as {@link org.concordat.fairaccess.ledger.PointsScheme PointsScheme} says, and the part of
 * one without a size is not put on the others. Schools are never weighed or sorted by type. Immutable and thread-safe.
 */
public final class ShareTable {

  private final ShareBasis basis;
  private final PlacementLedger ledger;
  private final ImmutableList<Candidate> pool;
  private final ImmutableList<Exemption> exemptions;
  private final LocalDate on;
  private final ShareTotals totals;
  private final ImmutableMap<Urn, SchoolShare> lines;
  private final ImmutableList<LeftOut> leftOut;

  private ShareTable(
      ShareBasis basis,
      PlacementLedger ledger,
      ImmutableList<Candidate> pool,
      ImmutableList<Exemption> exemptions,
      LocalDate on) {
    this.basis = basis;
    this.ledger = ledger;
    this.pool = pool;
    this.exemptions = exemptions;
    this.on = on;
    SchoolSizes sizes = basis.measure().measure(pool);
    ImmutableCollection<SchoolPoints> points = basis
        .scheme()
        .pointsOf(sizes.sizes().keySet(), Candidate.urns(pool), ledger, on)
        .values();
    this.totals = new ShareTotals(
        points.stream().map(SchoolPoints::children).reduce(Ratio.ZERO, Ratio::plus),
        points.stream().map(SchoolPoints::points).reduce(Ratio.ZERO, Ratio::plus),
        sizes.total());
    ImmutableMap.Builder<Urn, SchoolShare> builder = ImmutableMap.builder();
    for (SchoolPoints one : points) {
      Explained<Ratio> size = sizes.sizeOf(one.school()).orElseThrow();
      builder.put(
          one.school(),
          new SchoolShare(
              one, size, totals, basis.disproportionate(), exemptionsOf(one.school()), on));
    }
    this.lines = builder.buildOrThrow();
    this.leftOut = sizes.leftOut();
  }

  /**
   * A table.
   *
   * @param basis by what the shares are held against each other
   * @param ledger what the schools took and excluded
   * @param pool the schools that share
   * @param exemptions the exemptions of those schools, in force or not
   * @param on the date; what is dated later does not count
   * @return the table
   * @throws IllegalArgumentException if a school comes twice, or the ledger has a placement that counts and
   *     that the tariff does not name
   */
  public static ShareTable of(
      ShareBasis basis,
      PlacementLedger ledger,
      List<Candidate> pool,
      List<Exemption> exemptions,
      LocalDate on) {
    requireNonNull(basis, "basis");
    requireNonNull(ledger, "ledger");
    requireNonNull(on, "on");
    return new ShareTable(
        basis, ledger, ImmutableList.copyOf(pool), ImmutableList.copyOf(exemptions), on);
  }

  /**
   * The lines.
   *
   * @return one for each school that has a size, in the order of the pool
   */
  public ImmutableList<SchoolShare> lines() {
    return lines.values().asList();
  }

  /**
   * The line of a school.
   *
   * @param school the school
   * @return its line, or empty if it has none
   */
  public Optional<SchoolShare> lineOf(Urn school) {
    return Optional.ofNullable(lines.get(school));
  }

  /**
   * What the schools have together.
   *
   * @return the totals of the lines
   */
  public ShareTotals totals() {
    return totals;
  }

  /**
   * The schools without a line.
   *
   * @return them with their reasons, in the order of the pool
   */
  public ImmutableList<LeftOut> leftOut() {
    return leftOut;
  }

  /**
   * The date.
   *
   * @return the date of the table
   */
  public LocalDate on() {
    return on;
  }

  /**
   * The days whose placements count, as the look-back says.
   *
   * @return the period up to and with the date of the table, end-exclusive
   */
  public LocalDateRange counted() {
    return basis.scheme().lookBack().period(on);
  }

  /**
   * The schools that have taken more than is due from them, to their credit.
   *
   * @return their lines, the highest index first, then by URN
   */
  public ImmutableList<SchoolShare> overTakers() {
    return withSign(1);
  }

  /**
   * The schools that have taken less than is due from them and are not exempt from every child on the date.
   *
   * @return their lines, the lowest index first, then by URN
   */
  public ImmutableList<SchoolShare> underTakers() {
    return withSign(-1).stream()
        .filter(line -> line.standing() == ShareStanding.BELOW)
        .collect(toImmutableList());
  }

  /**
   * The schools that have taken nobody though at least one whole child is due from them; one whose only child's trial
   * failed is not among them.
   *
   * @return their lines, in the order of the pool
   */
  public ImmutableList<SchoolShare> nonParticipants() {
    return lines().stream().filter(SchoolShare::tookNoPart).collect(toImmutableList());
  }

  /**
   * The exemptions in force on the date, which explain some of what is owed.
   *
   * @return them with the day on which each expires, in the order given
   */
  public ImmutableList<Exemption> exemptionsInForce() {
    return exemptions.stream().filter(one -> one.isInForce(on)).collect(toImmutableList());
  }

  private ImmutableList<Exemption> exemptionsOf(Urn school) {
    return exemptionsInForce().stream()
        .filter(one -> one.isOf(school, ledger.successions(), on))
        .collect(toImmutableList());
  }

  /**
   * What the ledger holds and no line shows: placements that count on the date, of schools that are not in the pool or
   * have no size. A mistyped URN is found here. One that a line shows in part, for a part of a divided school that has
   * no size, is not among them.
   *
   * @return them, in the order of the ledger; those taken back, of ignored types or outside the look-back are not
   *     among them
   */
  public ImmutableList<PlacementEntry> outside() {
    LocalDateRange period = counted();
    ImmutableSet<Urn> sharing = Candidate.urns(pool);
    return ledger.entries().stream()
        .filter(entry -> period.contains(entry.on())
            && entry.standsOn(on)
            && !basis.scheme().ignoredTypes().contains(entry.type())
            && ledger.partsOf(entry.school(), lines.keySet(), sharing).isEmpty())
        .collect(toImmutableList());
  }

  /**
   * The table as it would be after more placements.
   *
   * @param placements those being considered; one dated after the table does not show in it, nor does one at a school
   *     without a size
   * @return a copy; this table stays as it is
   * @throws IllegalArgumentException if one is at a school that is not in the pool under this URN or another, or is of
   *     a type that the tariff does not name and the scheme does not ignore
   */
  public ShareTable whatIf(List<PlacementEntry> placements) {
    placements.forEach(entry -> {
      checkInPool("placements", entry.school());
      if (!basis.scheme().ignoredTypes().contains(entry.type())) {
        basis.scheme().tariff().pointsFor(entry.type());
      }
    });
    return with(ledger.withAll(placements));
  }

  /**
   * The table as it would be after a place was taken back, because the school refused it or the child went elsewhere.
   *
   * @param placement the placement as it was recorded
   * @param day the day from which it no longer counts; after that of the table it does not show
   * @return a copy; this table stays as it is
   * @throws IllegalArgumentException if it is at a school that is not in the pool under this URN or another, or as
   *     {@link PlacementLedger#takenBack} says
   */
  public ShareTable whatIfTakenBack(PlacementEntry placement, LocalDate day) {
    checkInPool("placement", placement.school());
    return with(ledger.takenBack(placement, day));
  }

  /**
   * The table as it would be if a school excluded a child.
   *
   * @param exclusion the exclusion; one dated after the table does not show in it, nor does any where own exclusions
   *     cost nothing
   * @return a copy; this table stays as it is
   * @throws IllegalArgumentException if the school is not in the pool under this URN or another
   */
  public ShareTable whatIfExcluded(OwnExclusion exclusion) {
    checkInPool("exclusion", exclusion.school());
    return with(ledger.withExclusion(exclusion));
  }

  private ShareTable with(PlacementLedger other) {
    return new ShareTable(basis, other, pool, exemptions, on);
  }

  private void checkInPool(String name, Urn school) {
    ImmutableSet<Urn> sharing = Candidate.urns(pool);
    checkArgument(
        !ledger.carriersOf(school, sharing).isEmpty(),
        "ShareTable %s: must be at one of the schools that share, %s, but was at %s",
        name,
        sharing,
        school);
  }

  private ImmutableList<SchoolShare> withSign(int sign) {
    Comparator<SchoolShare> index =
        Comparator.comparing(line -> line.disproportion().find().orElse(Ratio.ONE));
    return lines().stream()
        .filter(line -> line.owed().compareTo(Ratio.ZERO) * sign < 0)
        .sorted((sign > 0 ? index.reversed() : index).thenComparing(SchoolShare::school))
        .collect(toImmutableList());
  }

  @Override
  public String toString() {
    return "ShareTable on " + on + lines();
  }
}
