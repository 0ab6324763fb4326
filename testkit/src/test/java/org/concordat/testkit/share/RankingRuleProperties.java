/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.share;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.ledger.ExcluderPenalty;
import org.concordat.fairaccess.ledger.FailedTrialCredit;
import org.concordat.fairaccess.ledger.LookBack;
import org.concordat.fairaccess.ledger.PointsScheme;
import org.concordat.fairaccess.ledger.PointsTariff;
import org.concordat.fairaccess.share.ChildrenOwed;
import org.concordat.fairaccess.share.DeprivationWeighting;
import org.concordat.fairaccess.share.EntitlementDeficit;
import org.concordat.fairaccess.share.OrderedProximity;
import org.concordat.fairaccess.share.PointsPerThousand;
import org.concordat.fairaccess.share.RankingRequest;
import org.concordat.fairaccess.share.RankingRule;
import org.concordat.fairaccess.share.Rotation;
import org.concordat.fairaccess.share.SchoolMeasure;
import org.concordat.fairaccess.share.SchoolMeasures;
import org.concordat.fairaccess.share.SchoolShare;
import org.concordat.fairaccess.share.ShareBasis;
import org.concordat.fairaccess.share.ShareTable;
import org.concordat.fairaccess.share.SkippedTurn;
import org.concordat.fairaccess.share.TurnQueue;

class RankingRuleProperties implements RankingRuleLaws {

  private static final PointsScheme SCHEME = PointsScheme.builder()
      .tariff(PointsTariff.EXAMPLE)
      .lookBack(LookBack.EVERYTHING)
      .failedTrials(FailedTrialCredit.PRO_RATA)
      .excluderPenalty(ExcluderPenalty.of(5))
      .build();
  private static final ImmutableList<SchoolMeasure> MEASURES = ImmutableList.of(
      SchoolMeasures.ROLL,
      SchoolMeasures.ROLL_OR_PLANNED,
      SchoolMeasures.ADMISSION_NUMBER,
      DeprivationWeighting.HALF_TO_ONE_AND_A_HALF);
  private static final TurnQueue QUEUE = TurnQueue.of(IntStream.range(100_000, 100_040)
      .filter(urn -> urn % 9 != 0)
      .mapToObj(Urn::of)
      .toList());

  @Override
  @Provide
  public Arbitrary<RankingRule> rules() {
    return Arbitraries.of(
        PointsPerThousand.of(PointsTariff.EXAMPLE),
        new PointsPerThousand(SCHEME, SchoolMeasures.ADMISSION_NUMBER),
        new PointsPerThousand(SCHEME, DeprivationWeighting.HALF_TO_ONE_AND_A_HALF),
        EntitlementDeficit.of(SCHEME),
        new EntitlementDeficit(SCHEME, SchoolMeasures.ROLL_OR_PLANNED),
        ChildrenOwed.of(SCHEME),
        new ChildrenOwed(SCHEME, DeprivationWeighting.HALF_TO_ONE_AND_A_HALF),
        Rotation.of(QUEUE, SkippedTurn.OWED),
        Rotation.of(QUEUE.startingAt(Urn.of(100_020)), SkippedTurn.LOST),
        OrderedProximity.ONE_IN_THIRTY);
  }

  @Provide
  Arbitrary<SchoolMeasure> measures() {
    return Arbitraries.of(MEASURES);
  }

  @Property(tries = 200)
  void whatTheSchoolsOweAddsUpToZero(
      @ForAll("measures") SchoolMeasure measure, @ForAll("requests") RankingRequest request) {
    ShareTable table = ShareTable.of(
        new ShareBasis(
            measure,
            SCHEME,
            Rule.agreed("disproportionate from", Ratio.of(5, 4), Citation.of("Test protocol"))),
        request.ledger(),
        request.pool(),
        request.exemptions(),
        request.on());

    assertThat(table.lines().stream().map(SchoolShare::owed).reduce(Ratio.ZERO, Ratio::plus))
        .isEqualTo(Ratio.ZERO);
    assertThat(table.lines().stream().map(SchoolShare::pointsOwed).reduce(Ratio.ZERO, Ratio::plus))
        .isEqualTo(Ratio.ZERO);
    assertThat(table.lines().size() + table.leftOut().size())
        .isEqualTo(request.pool().size());
  }

  @Property(tries = 200)
  void weightsAddUpToTheRollsUnlessABoundIsMet(@ForAll("requests") RankingRequest request) {
    DeprivationWeighting boundless = new DeprivationWeighting(Ratio.of(1, 1_000_000), Ratio.of(3));
    Ratio rolls = request.pool().stream()
        .filter(one -> one.roll().orElse(0) > 0 && one.freeMeals().isPresent())
        .map(one -> Ratio.of(one.roll().orElseThrow()))
        .reduce(Ratio.ZERO, Ratio::plus);
    boolean bounded = boundless.measure(request.pool()).sizes().values().stream()
        .anyMatch(size -> size.explanation().toString().contains("factor: 1/1000000"));

    if (!bounded) {
      assertThat(boundless.measure(request.pool()).total()).isEqualTo(rolls);
    }
  }
}
