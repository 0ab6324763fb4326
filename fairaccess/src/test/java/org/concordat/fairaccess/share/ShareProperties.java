/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.fairaccess.ledger.PlacementEntry;
import org.concordat.fairaccess.ledger.PlacementLedger;
import org.concordat.fairaccess.ledger.PlacementTypes;
import org.concordat.fairaccess.ledger.PointsTariff;

class ShareProperties {

  private static final LocalDate DAY = LocalDate.of(2012, 11, 20);
  private static final RankingRule RULE = PointsPerThousand.of(PointsTariff.EXAMPLE);

  @Provide
  Arbitrary<List<Candidate>> candidates() {
    return Combinators.combine(
            Arbitraries.integers().between(100_000, 100_050),
            Arbitraries.integers().between(0, 2_000))
        .as((urn, roll) -> Candidate.of(Urn.of(urn), roll))
        .list()
        .uniqueElements(Candidate::school)
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<List<PlacementEntry>> entries() {
    return Combinators.combine(
            Arbitraries.integers().between(100_000, 100_050),
            Arbitraries.of(PointsTariff.EXAMPLE.points().keySet()))
        .as((urn, type) -> PlacementEntry.of(Urn.of(urn), type, DAY))
        .list()
        .ofMaxSize(40);
  }

  @Property(tries = 200)
  void takingAChildNeverMovesASchoolForward(
      @ForAll("candidates") List<Candidate> candidates,
      @ForAll("entries") List<PlacementEntry> entries) {
    RankingRequest request = RankingRequest.of(
        PlacementTypes.PERMANENT_EXCLUSION, DAY, candidates, PlacementLedger.of(entries));
    Ranking before = RULE.rank(request);

    before.next().ifPresent(next -> {
      Ranking after = RULE.rank(request.after(next, PlacementTypes.PERMANENT_EXCLUSION));
      Ratio was = before.ranked().get(0).figure();
      RankedSchool now = after.ranked().stream()
          .filter(one -> one.school().equals(next))
          .findFirst()
          .orElseThrow();
      assertThat(now.figure()).isGreaterThan(was);
      assertThat(now.place()).isGreaterThanOrEqualTo(1);
    });
  }

  @Property(tries = 200)
  void sharesAddUpAndKeepQuota(
      @ForAll("candidates") List<Candidate> candidates, @ForAll @IntRange(max = 500) int children) {
    FairShare share = ProportionalShare.toRoll().share(children, candidates);
    long total =
        candidates.stream().mapToLong(one -> share.shareOf(one.school())).sum();

    assertThat(total + share.undivided()).isEqualTo(children);
    long rolls = candidates.stream().mapToLong(one -> one.roll().orElseThrow()).sum();
    for (Candidate one : candidates) {
      if (rolls > 0) {
        long floor = (long) children * one.roll().orElseThrow() / rolls;
        assertThat(share.shareOf(one.school())).isBetween(floor, floor + 1);
      }
    }
  }

  @Property
  void oneInThirtyIsTheFloor(@ForAll @IntRange(max = 10_000) int admissionNumber) {
    assertThat(ExtraPupilLimit.ONE_IN_THIRTY.limit(admissionNumber))
        .isEqualTo(admissionNumber / 30);
  }
}
