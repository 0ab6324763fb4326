/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.share;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.fairaccess.ledger.OwnExclusion;
import org.concordat.fairaccess.ledger.PlacementEntry;
import org.concordat.fairaccess.ledger.PlacementLedger;
import org.concordat.fairaccess.ledger.PlacementType;
import org.concordat.fairaccess.ledger.PointsTariff;
import org.concordat.fairaccess.share.Candidate;
import org.concordat.fairaccess.share.Exemption;
import org.concordat.fairaccess.share.Proximity;
import org.concordat.fairaccess.share.RankingRequest;
import org.concordat.fairaccess.share.YearGroupPlaces;
import org.threeten.extra.LocalDateRange;

/** Schools that share, what they took, and questions who is next. */
public final class ShareArbitraries {

  /** The day of every question; what the ledgers hold is around it. */
  public static final LocalDate DAY = LocalDate.of(2012, 11, 20);

  private static final int FIRST_URN = 100_000;
  private static final int URNS = 40;

  private ShareArbitraries() {}

  /**
   * URNs out of forty, so that schools, entries and exemptions meet.
   *
   * @return the URNs
   */
  public static Arbitrary<Urn> urns() {
    return Arbitraries.integers().between(FIRST_URN, FIRST_URN + URNS - 1).map(Urn::of);
  }

  /**
   * Candidates, each known by more or less of its figures; some have nobody on roll.
   *
   * @return the candidates
   */
  public static Arbitrary<Candidate> candidates() {
    return Combinators.combine(
            urns(),
            Arbitraries.integers().between(0, 2_000).optional(0.9),
            Arbitraries.integers().between(0, 2_000).optional(0.5),
            Arbitraries.integers().between(0, 300).optional(0.9),
            Arbitraries.integers().between(0, 100).map(Ratio::ofPercent).optional(0.9))
        .as(Candidate::new);
  }

  /**
   * The schools of an area, each once.
   *
   * @return up to twelve schools; there may be none
   */
  public static Arbitrary<List<Candidate>> pools() {
    return candidates().list().uniqueElements(Candidate::school).ofMaxSize(12);
  }

  /**
   * Types of placement that the example tariff names.
   *
   * @return the types
   */
  public static Arbitrary<PlacementType> types() {
    return Arbitraries.of(PointsTariff.EXAMPLE.points().keySet());
  }

  /**
   * Ledgers with placements, failed trials and own exclusions of two academic years.
   *
   * @return the ledgers
   */
  public static Arbitrary<PlacementLedger> ledgers() {
    Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 600).map(DAY::minusDays);
    Arbitrary<PlacementEntry> entries = Combinators.combine(
            urns(), types(), days, Arbitraries.integers().between(0, 6).optional(0.2))
        .as((school, type, day, served) -> {
          PlacementEntry entry = PlacementEntry.of(school, type, day);
          return served
              .map(sixths -> entry.failed(day.plusDays(14), Ratio.of(sixths, 6)))
              .orElse(entry);
        });
    Arbitrary<OwnExclusion> exclusions = Combinators.combine(urns(), days).as(OwnExclusion::of);
    return Combinators.combine(entries.list().ofMaxSize(40), exclusions.list().ofMaxSize(6))
        .as((taken, excluded) -> PlacementLedger.of(taken).withExclusions(excluded));
  }

  /**
   * Exemptions in force on the day or not.
   *
   * @return the exemptions
   */
  public static Arbitrary<Exemption> exemptions() {
    return Combinators.combine(
            urns(),
            Arbitraries.of(Exemption.Scope.class),
            Arbitraries.integers().between(-30, 10),
            Arbitraries.integers().between(1, 40))
        .as((school, scope, start, length) -> new Exemption(
            school,
            scope,
            ImmutableSet.of(),
            LocalDateRange.of(DAY.plusDays(start), DAY.plusDays(start + length)),
            "ground"));
  }

  /**
   * Questions who is next, with where the schools lie and how full they are. Some of the pool are no
   * candidates.
   *
   * @return the questions
   */
  public static Arbitrary<RankingRequest> requests() {
    return Combinators.combine(
            pools(),
            ledgers(),
            types(),
            exemptions().list().ofMaxSize(5),
            Arbitraries.integers().between(0, 1_000_000))
        .as(ShareArbitraries::request);
  }

  private static RankingRequest request(
      List<Candidate> pool,
      PlacementLedger ledger,
      PlacementType type,
      List<Exemption> exemptions,
      int mix) {
    ImmutableList.Builder<Candidate> asked = ImmutableList.builder();
    ImmutableList.Builder<Proximity> proximities = ImmutableList.builder();
    ImmutableList.Builder<YearGroupPlaces> places = ImmutableList.builder();
    for (Candidate one : pool) {
      int digit = Math.floorMod(31 * mix + one.school().value(), 97);
      if (digit % 5 != 0) {
        asked.add(one);
      }
      if (digit % 7 != 0) {
        proximities.add(
            new Proximity(one.school(), digit % 2 == 0, BigDecimal.valueOf(digit / 4, 1)));
      }
      Optional.of(digit)
          .filter(some -> some % 11 != 0)
          .ifPresent(
              some -> places.add(new YearGroupPlaces(one.school(), 30 * (some % 8), some % 6)));
    }
    return RankingRequest.builder()
        .type(type)
        .on(DAY)
        .candidates(asked.build())
        .pool(pool)
        .ledger(ledger)
        .exemptions(exemptions)
        .proximities(proximities.build())
        .places(places.build())
        .build();
  }
}
