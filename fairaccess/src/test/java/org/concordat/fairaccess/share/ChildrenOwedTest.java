/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.ledger.PlacementTypes.LOOKED_AFTER;
import static org.concordat.fairaccess.ledger.PlacementTypes.NEW_ARRIVAL;
import static org.concordat.fairaccess.share.Schools.A;
import static org.concordat.fairaccess.share.Schools.B;
import static org.concordat.fairaccess.share.Schools.C;
import static org.concordat.fairaccess.share.Schools.D;
import static org.concordat.fairaccess.share.Schools.DAY;
import static org.concordat.fairaccess.share.Schools.E;
import static org.concordat.fairaccess.share.Schools.F;
import static org.concordat.fairaccess.share.Schools.LEDGER;
import static org.concordat.fairaccess.share.Schools.SIX;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.ledger.PlacementEntry;
import org.concordat.fairaccess.ledger.PlacementLedger;
import org.concordat.fairaccess.ledger.PointsScheme;
import org.concordat.fairaccess.ledger.PointsTariff;
import org.junit.jupiter.api.Test;

class ChildrenOwedTest {

  private static final PointsScheme SCHEME = PointsScheme.of(PointsTariff.EXAMPLE);
  private static final ChildrenOwed RULE = ChildrenOwed.of(SCHEME);

  private static RankingRequest request(ImmutableList<Candidate> pool) {
    return RankingRequest.of(NEW_ARRIVAL, DAY, pool, LEDGER);
  }

  /** Taken are 3, 2, 2, 2, 1 and 1, and due 2.75, 2.2, 1.925, 1.65, 1.375 and 1.1. */
  @Test
  void mostOwedIsNext() {
    Ranking ranking = RULE.rank(request(SIX));

    assertThat(ranking.order()).containsExactly(E, B, F, C, A, D);
    assertThat(ranking.ranked())
        .extracting(RankedSchool::figure)
        .containsExactly(
            Ratio.of(3, 8),
            Ratio.of(1, 5),
            Ratio.of(1, 10),
            Ratio.of(-3, 40),
            Ratio.of(-1, 4),
            Ratio.of(-7, 20));
    assertThat(ranking.explanation().render()).startsWith("""
        next by children owed by roll: 100005
          1. 100005: 0.375 children owed
            children due: 11/8
              children of all: 11
              roll: 750
              roll of all: 6000
            children taken: 1
        """);
  }

  @Test
  void figuresAreThoseOfTheTable() {
    ShareTable table = ShareTable.of(
        ShareBasis.ofRoll(
            SCHEME, Rule.agreed("disproportionate from", Ratio.of(2), Citation.of("Test", "1"))),
        LEDGER,
        SIX,
        ImmutableList.of(),
        DAY);

    assertThat(RULE.rank(request(SIX)).ranked())
        .allSatisfy(one -> assertThat(one.figure())
            .isEqualTo(table.lineOf(one.school()).orElseThrow().owed()));
  }

  @Test
  void schoolWithFewerFreeMealsOwesMore() {
    Iterator<Integer> meals = Arrays.asList(10, 12, 30, 40, 8, 20).iterator();
    ImmutableList<Candidate> weighted = SIX.stream()
        .map(one -> one.withFreeMeals(Ratio.of(meals.next(), 100)))
        .collect(ImmutableList.toImmutableList());
    ChildrenOwed rule = new ChildrenOwed(SCHEME, DeprivationWeighting.HALF_TO_ONE_AND_A_HALF);

    assertThat(rule.rank(request(weighted)).order()).containsExactly(E, B, F, A, C, D);
  }

  @Test
  void oneAtATimeStaysWithinOneChildOfTheProportionalShare() {
    RankingRequest request = RankingRequest.of(NEW_ARRIVAL, DAY, SIX, PlacementLedger.empty());
    for (int child = 0; child < 20; child++) {
      request = request.after(RULE.rank(request).next().orElseThrow(), NEW_ARRIVAL);
    }
    PlacementLedger ledger = request.ledger();
    FairShare share = ProportionalShare.toRoll().share(20, SIX);

    assertThat(SIX)
        .allSatisfy(one -> assertThat(Collections.frequency(
                ledger.entries(), PlacementEntry.of(one.school(), NEW_ARRIVAL, DAY)))
            .isBetween(
                (int) share.shareOf(one.school()) - 1, (int) share.shareOf(one.school()) + 1));
  }

  @Test
  void schoolWithoutPupilsIsLeftOut() {
    Ranking ranking = RULE.rank(request(ImmutableList.of(Candidate.of(A, 10), Candidate.of(B, 0))));

    assertThat(ranking.order()).containsExactly(A);
    assertThat(ranking.whyNot(B)).extracting(Reason::code).containsExactly("share.zero-roll");
    assertThat(RULE.againstCounting(LOOKED_AFTER)).isPresent();
    assertThat(RULE.againstCounting(NEW_ARRIVAL)).isEmpty();
  }
}
