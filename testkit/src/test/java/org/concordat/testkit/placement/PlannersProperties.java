/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordat.core.money.Ratio;
import org.concordat.fairaccess.ledger.PlacementLedger;
import org.concordat.fairaccess.ledger.PlacementTypes;
import org.concordat.fairaccess.ledger.PointsTariff;
import org.concordat.fairaccess.placement.Balance;
import org.concordat.fairaccess.placement.OptimalPlan;
import org.concordat.fairaccess.placement.PlacementPlan;
import org.concordat.fairaccess.placement.PlacementProblem;
import org.concordat.fairaccess.placement.Score;
import org.concordat.fairaccess.placement.SequentialPlanner;
import org.concordat.fairaccess.placement.WholeListPlanner;
import org.concordat.fairaccess.share.Candidate;
import org.concordat.fairaccess.share.PointsPerThousand;
import org.concordat.fairaccess.share.RankingRequest;

/** The planners of the library keep the laws. */
@SuppressWarnings("ClassCanBeStatic") // a group of jqwik is an inner class
class PlannersProperties {

  @Group
  class WholeListAtARate implements WholeListLaws {
    @Override
    public PlacementPlan plan(PlacementProblem problem) {
      return WholeListPlanner.of(Balance.of(Ratio.of(7, 2))).plan(problem).plan();
    }

    @Override
    public boolean asGood(Score one, Score other) {
      return one.compareTo(other, Balance.of(Ratio.of(7, 2))) == 0;
    }
  }

  @Group
  class WholeListEvennessFirst implements WholeListLaws {
    @Override
    public PlacementPlan plan(PlacementProblem problem) {
      return WholeListPlanner.of(Balance.evennessFirst()).plan(problem).plan();
    }

    @Override
    public boolean asGood(Score one, Score other) {
      return one.compareTo(other, Balance.evennessFirst()) == 0;
    }
  }

  @Group
  class WholeListSuitabilityFirst implements WholeListLaws {
    @Override
    public PlacementPlan plan(PlacementProblem problem) {
      return WholeListPlanner.of(Balance.suitabilityFirst()).plan(problem).plan();
    }

    @Override
    public boolean asGood(Score one, Score other) {
      return one.compareTo(other, Balance.suitabilityFirst()) == 0;
    }
  }

  @Group
  class CaseByCase implements PlacementLaws {
    @Override
    public PlacementPlan plan(PlacementProblem problem) {
      RankingRequest start = RankingRequest.of(
          PlacementTypes.NEW_ARRIVAL,
          LocalDate.of(2023, 10, 12),
          problem.schools().stream()
              .map(school ->
                  Candidate.of(school.school(), 100 * school.share().numerator().intValueExact()))
              .toList(),
          PlacementLedger.empty());
      return SequentialPlanner.of(PointsPerThousand.of(PointsTariff.EXAMPLE), start)
          .plan(problem)
          .plan();
    }
  }

  @Property(tries = 300)
  void theCertificateIsAcceptedAtEveryBalance(
      @ForAll("problems") PlacementProblem problem, @ForAll("balances") Balance balance) {
    OptimalPlan best = WholeListPlanner.of(balance).plan(problem);
    assertThat(best.certificate().check(best.plan()).objections()).isEmpty();
  }

  @Provide
  Arbitrary<PlacementProblem> problems() {
    return PlacementArbitraries.problems();
  }

  @Provide
  Arbitrary<Balance> balances() {
    return PlacementArbitraries.balances();
  }
}
