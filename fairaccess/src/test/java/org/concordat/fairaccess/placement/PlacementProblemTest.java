/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.concordat.core.money.Ratio;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.ledger.PlacementEntry;
import org.concordat.fairaccess.ledger.PlacementLedger;
import org.concordat.fairaccess.ledger.PlacementTypes;
import org.concordat.fairaccess.ledger.PointsScheme;
import org.concordat.fairaccess.ledger.PointsTariff;
import org.concordat.fairaccess.share.Candidate;
import org.concordat.fairaccess.share.ChildNeed;
import org.concordat.fairaccess.share.LeftOut;
import org.concordat.fairaccess.share.ShareBasis;
import org.concordat.fairaccess.share.ShareTable;
import org.junit.jupiter.api.Test;

class PlacementProblemTest {

  private static final Balance EQUAL = Balance.of(Ratio.ONE);

  private static PlacementProblem.Builder problem() {
    return PlacementProblem.builder()
        .priorities("urgent", "later")
        .addSchool(Lists.school(1, 2, 1))
        .addSchool(Lists.school(2, 2, 2));
  }

  private static void refused(String message, ThrowingCallable call) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }

  @Test
  void whatCannotBeIsRefusedByName() {
    refused(
        "PlacementProblem schools: must be distinct, but 100001 came twice",
        () -> problem().addSchool(Lists.school(1, 3, 3)).build());
    refused(
        "PlacementProblem children: must be distinct, but a came twice",
        () -> problem()
            .addChild(Lists.child("a", "urgent", Lists.YEAR_9, 1, 0))
            .addChild(Lists.child("a", "later", Lists.YEAR_9, 2, 0))
            .build());
    refused(
        "PlacementSchool limit: must not be negative, but for 100001 was -1",
        () -> Lists.school(1, 2, -1));
    refused(
        "PlacementSchool yearLimits: must not be negative, but for 100001 in year 9 was -2",
        () -> Lists.school(1, 2, 1).withYearLimits(Map.of(Lists.YEAR_9, -2)));
    refused(
        "PlacementSchool share: must not be negative, but for 100001 was -1",
        () -> Lists.school(1, -1, 1));
    refused(
        "PlacementProblem priorities: must name the class of every child, but of a someday was not"
            + " among [urgent, later]",
        () ->
            problem().addChild(Lists.child("a", "someday", Lists.YEAR_9, 1, 0)).build());
    refused(
        "PlacementProblem priorities: must name at least one class, but were []",
        () -> PlacementProblem.builder().build());
    refused(
        "PlacementProblem priorities: must be distinct, but were [urgent, later, urgent]",
        () -> problem().priorities("urgent").build());
    refused(
        "PlacementProblem options: must be among the schools, but of a 100003 was not",
        () -> problem().addChild(Lists.child("a", "urgent", Lists.YEAR_9, 3, 0)).build());
    refused(
        "PlacementProblem options: must be distinct, but of a 100001 came twice",
        () -> problem()
            .addChild(Lists.child("a", "urgent", Lists.YEAR_9, 1, 0, 2, 0, 1, 5))
            .build());
    refused(
        "PlacementProblem zeroShareAs: must be defined where a share is zero, but for 100003 was not",
        () -> problem().addSchool(Lists.school(3, 0, 1)).build());
    refused(
        "PlacementProblem zeroShareAs: must be positive, but was 0",
        () -> problem().zeroShareAs(Ratio.ZERO));
    refused(
        "PlacementProblem resolution: must be positive, but was 0",
        () -> problem().resolution(0).build());
    refused("CarriedLoad taken: must not be negative, but was -1", () -> CarriedLoad.of(-1));
    refused("CarriedLoad charge: must not be negative, but was -1", () -> new CarriedLoad(0, -1));
    refused("Balance rate: must be positive, but was 0", () -> Balance.of(Ratio.ZERO));
    refused(
        "Balance rate: must be 1 where EVENNESS decides, but was 2",
        () -> new Balance(Balance.First.EVENNESS, Ratio.of(2)));
  }

  @Test
  void pointsAreNotNegativeAndFitTogether() {
    refused(
        "PlacementOption preference: must not be negative, but for 100001 was -1",
        () -> new PlacementOption(Lists.urn(1), -1, 0, 0));
    refused(
        "PlacementOption distance: must not be negative, but for 100001 was -1",
        () -> new PlacementOption(Lists.urn(1), 0, -1, 0));
    refused(
        "PlacementOption need: must not be negative, but for 100001 was -1",
        () -> new PlacementOption(Lists.urn(1), 0, 0, -1));
    refused(
        "PlacementOption points: must not exceed 2147483647 together, but for 100001 were 2147483648",
        () -> new PlacementOption(Lists.urn(1), 1, Integer.MAX_VALUE, 0));
    assertThat(new PlacementOption(Lists.urn(1), 1, 2, 3).unsuitability()).isEqualTo(6);
  }

  @Test
  void costsThatCouldOverflowAreRefusedBeforeAnyWork() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> problem()
            .addSchool(PlacementSchool.of(
                Lists.urn(3), Ratio.of(1, 1_000_000_000_000L), Integer.MAX_VALUE))
            .build())
        .withMessageStartingWith("PlacementProblem costs: must not overflow, but of 100003 were");
    PlacementProblem large = problem()
        .addChild(Lists.child("a", "urgent", Lists.YEAR_9, 1, Integer.MAX_VALUE))
        .build();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> WholeListPlanner.of(Balance.of(Ratio.of(Long.MAX_VALUE))).plan(large))
        .withMessageStartingWith(
            "Balance rate: must not make costs overflow, but with 2147483647" + " points");
    assertThat(WholeListPlanner.of(Balance.evennessFirst()).plan(large).plan().placements())
        .hasSize(1);
  }

  @Test
  void aSumOfCostsThatCouldOverflowIsRefusedBeforeAnyWork() {
    PlacementProblem.Builder list =
        problem().addSchool(PlacementSchool.of(Lists.urn(3), Ratio.of(1, 1_000_000_000_000L), 1));
    for (int number = 0; number < 1000; number++) {
      list.addChild(Lists.child("c" + number, "urgent", Lists.YEAR_9, 3, 0));
    }
    refused(
        "PlacementProblem costs: must not overflow, but of 100003 could with share 1/1000000000000"
            + " and up to 1024 children",
        list::build);
  }

  @Test
  void aShareWithALongDenominatorIsNoOverflow() {
    PlacementProblem.Builder list = problem()
        .addSchool(
            PlacementSchool.of(Lists.urn(3), Ratio.parse("109402758561187/13372502460000"), 10))
        .addSchool(PlacementSchool.of(
            Lists.urn(4),
            Ratio.parse("1094027585611871094027585611871/133725024600001337250246000013"),
            10));
    for (int number = 0; number < 63; number++) {
      list.addChild(Lists.child("c" + number, "urgent", Lists.YEAR_9, 3, number, 4, 0));
    }
    OptimalPlan plan = WholeListPlanner.of(EQUAL).plan(list.build());
    OptimalPlan more =
        plan.withChild(Lists.child("d", "urgent", Lists.YEAR_9, 3, 0, 4, 0)).after();
    assertThat(more.plan().loads()).containsEntry(Lists.urn(3), 10).containsEntry(Lists.urn(4), 10);
    assertThat(more.certificate().check(more.plan()).accepted()).isTrue();
  }

  @Test
  void theUnitsOfAnyShareAreExact() {
    Random random = new Random(11);
    for (int drawn = 0; drawn < 500; drawn++) {
      BigInteger upper = new BigInteger(1 + random.nextInt(120), random).add(BigInteger.ONE);
      BigInteger lower = upper
          .multiply(BigInteger.valueOf(1 + random.nextInt(1000)))
          .divide(BigInteger.valueOf(1 + random.nextInt(1000)))
          .add(BigInteger.ONE);
      Ratio share = Ratio.parse(upper + "/" + lower);
      CarriedLoad load = new CarriedLoad(random.nextInt(20), random.nextInt(20));
      PlacementProblem problem = PlacementProblem.builder()
          .priorities("all")
          .addSchool(PlacementSchool.of(Lists.urn(1), share, 50).carrying(load))
          .build();
      for (int further = 1; further <= 50; further++) {
        Ratio exact = Ratio.of(2L * ((long) load.net() + further) - 1, 2)
            .over(share)
            .times(Ratio.of(1000))
            .plus(Ratio.of(1, 2));
        assertThat(problem.units(Lists.urn(1), further))
            .as("share %s, load %s, child %s", share, load, further)
            .isEqualTo(exact.toDecimal(0, RoundingMode.FLOOR).longValueExact());
      }
    }
  }

  @Test
  void noLoadOverflows() {
    int most = Integer.MAX_VALUE;
    Ratio share = Ratio.of(most);
    PlacementProblem heaviest = PlacementProblem.builder()
        .priorities("all")
        .resolution(1)
        .addSchool(PlacementSchool.of(Lists.urn(1), share, most).carrying(CarriedLoad.of(most)))
        .addSchool(PlacementSchool.of(Lists.urn(2), share, most).carrying(new CarriedLoad(0, most)))
        .build();
    assertThat(CarriedLoad.of(most).net()).isEqualTo(most);
    assertThat(new CarriedLoad(0, most).net()).isEqualTo(-most);
    assertThat(heaviest.units(Lists.urn(1), most)).isEqualTo(2);
    assertThat(heaviest.units(Lists.urn(2), 1)).isEqualTo(-1);
    refused(
        "PlacementProblem costs: must not overflow, but of 100001 were with share 1/1000000, limit"
            + " 2147483647 and resolution 1000",
        () -> PlacementProblem.builder()
            .priorities("all")
            .addSchool(PlacementSchool.of(Lists.urn(1), Ratio.of(1, 1_000_000), most)
                .carrying(CarriedLoad.of(most)))
            .build());
  }

  @Test
  void aLoadIsRoundedOnceToWholeChildrenAndRefusedWhereItIsTooLarge() {
    assertThat(CarriedLoad.ofNearest(Ratio.of(5, 2))).isEqualTo(CarriedLoad.of(3));
    assertThat(CarriedLoad.ofNearest(Ratio.of(4_294_967_294L, 2)))
        .isEqualTo(CarriedLoad.of(Integer.MAX_VALUE));
    refused(
        "CarriedLoad taken: must be at most 2147483647, but was 4294967295/2",
        () -> CarriedLoad.ofNearest(Ratio.of(4_294_967_295L, 2)));
    refused(
        "CarriedLoad taken: must be at most 2147483647, but was 4294967296",
        () -> CarriedLoad.ofNearest(Ratio.of(4_294_967_296L)));
  }

  @Test
  void aLimitThatNobodyCanReachIsAsGoodAsOneForAll() {
    for (int children : new int[] {3, 300}) {
      PlacementProblem.Builder open = PlacementProblem.builder().priorities("all");
      PlacementProblem.Builder just = PlacementProblem.builder().priorities("all");
      for (int number = 0; number < 5; number++) {
        open.addSchool(Lists.school(number, 2, Integer.MAX_VALUE));
        just.addSchool(Lists.school(number, 2, children));
      }
      for (int number = 0; number < children; number++) {
        PlacementChild child = Lists.child("c" + number, number % 5, 9, (number + 1) % 5, number);
        open.addChild(child);
        just.addChild(child);
      }
      OptimalPlan plan = WholeListPlanner.of(EQUAL).plan(open.build());
      assertThat(plan.plan())
          .isEqualTo(WholeListPlanner.of(EQUAL).plan(just.build()).plan());
      assertThat(plan.certificate().check(plan.plan()).accepted()).isTrue();
      OptimalPlan reopened = WholeListPlanner.of(Balance.suitabilityFirst())
          .plan(just.build())
          .closing(Lists.urn(0))
          .after()
          .withLimit(Lists.urn(0), Integer.MAX_VALUE)
          .after();
      assertThat(reopened.certificate().check(reopened.plan()).accepted()).isTrue();
    }
  }

  @Test
  void edge22_aZeroShareCountsAsTheCallerSays() {
    PlacementProblem problem = problem()
        .addSchool(Lists.school(3, 0, 5))
        .zeroShareAs(Ratio.of(1, 2))
        .addChild(Lists.child("a", "urgent", Lists.YEAR_9, 1, 0, 3, 0))
        .addChild(Lists.child("b", "urgent", Lists.YEAR_9, 3, 0))
        .build();
    OptimalPlan plan = WholeListPlanner.of(EQUAL).plan(problem);
    assertThat(plan.plan().schoolOf(Lists.ref("a"))).contains(Lists.urn(1));
    assertThat(plan.plan().score()).isEqualTo(new Score(ImmutableList.of(2, 0), 250 + 1000, 0));
  }

  @Test
  void aFigureIsRoundedOnceAndHalfUp() {
    PlacementProblem problem = PlacementProblem.builder()
        .priorities("all")
        .addSchool(Lists.school(1, 3, 5))
        .addSchool(
            PlacementSchool.of(Lists.urn(2), Ratio.of(1000, 3), 5).carrying(new CarriedLoad(0, 1)))
        .addChild(Lists.child("a", 1, 0))
        .addChild(Lists.child("b", 1, 0))
        .addChild(Lists.child("c", 2, 0))
        .build();
    Score score = WholeListPlanner.of(EQUAL).plan(problem).plan().score();
    assertThat(score.unevenness()).isEqualTo(167 + 500 - 1);
  }

  @Test
  void limitsRuleOutWithAReasonOfTheirOwn() {
    PlacementProblem problem = problem()
        .addSchool(Lists.school(3, 2, 0))
        .addSchool(Lists.school(4, 2, 3).withYearLimits(Map.of(Lists.YEAR_9, 0, Lists.YEAR_10, 1)))
        .addChild(PlacementChild.builder()
            .from(Lists.child("a", "urgent", Lists.YEAR_9, 1, 0, 3, 0, 4, 0))
            .ruledOut(List.of(
                LeftOut.of(Lists.urn(2), Reason.coded("test.before").saying("ruled out before"))))
            .build())
        .addChild(Lists.child("b", "urgent", Lists.YEAR_10, 4, 0))
        .build();
    assertThat(problem.feasible(Lists.ref("a"))).containsExactly(Lists.urn(1));
    assertThat(problem.feasible(Lists.ref("b"))).containsExactly(Lists.urn(4));
    assertThat(problem.ruledOut(Lists.ref("a")))
        .flatExtracting(LeftOut::reasons)
        .extracting(Reason::toString)
        .containsExactly(
            "test.before: ruled out before",
            "placement.school-full: school 100003 can take no further child",
            "placement.year-group-full: year 9 of school 100004 can take no further child");
    assertThat(problem.ruledOut(Lists.ref("b"))).isEmpty();
  }

  @Test
  void whatIsRuledOutStaysSoWhenAChildIsFixed() {
    PlacementProblem fixed = problem()
        .addChild(Lists.child("a", "urgent", Lists.YEAR_9, 1, 0, 2, 0))
        .build()
        .fixing(Lists.ref("a"), Lists.urn(2));
    assertThat(fixed.ruledOut(Lists.ref("a")))
        .flatExtracting(LeftOut::reasons)
        .extracting(Reason::toString)
        .containsExactly("placement.fixed-elsewhere: the child is fixed at 100002, not at 100001");
    PlacementProblem without = fixed.withoutChild(Lists.ref("a"));
    assertThat(without
            .withChild(Lists.child("a", "urgent", Lists.YEAR_9, 1, 0))
            .feasible(Lists.ref("a")))
        .containsExactly(Lists.urn(1));
  }

  @Test
  void everythingIsHeldInTheOrderOfItsKey() {
    PlacementProblem problem = PlacementProblem.builder()
        .priorities("all")
        .addAllSchools(List.of(Lists.school(2, 1, 1), Lists.school(1, 1, 1)))
        .addAllChildren(List.of(Lists.child("b", 2, 0), Lists.child("a", 1, 0)))
        .build();
    assertThat(problem.schools())
        .extracting(PlacementSchool::school)
        .containsExactly(Lists.urn(1), Lists.urn(2));
    assertThat(problem.children())
        .extracting(PlacementChild::reference)
        .containsExactly(Lists.ref("a"), Lists.ref("b"));
    assertThat(problem.child(Lists.ref("b")).need())
        .isEqualTo(ChildNeed.of(YearGroup.of(9), Set.of()));
    assertThat(problem.priorities()).containsExactly("all");
    assertThat(problem.resolution()).isEqualTo(1000);
    assertThat(problem).hasToString("PlacementProblem of 2 children and 2 schools");
  }

  @Test
  void anEmptyListHasAnEmptyPlan() {
    OptimalPlan plan = WholeListPlanner.of(EQUAL).plan(problem().build());
    assertThat(plan.plan().placements()).isEmpty();
    assertThat(plan.certificate().check(plan.plan()).accepted()).isTrue();
    assertThat(plan.whyAll()).isEmpty();
    PlacementProblem nothing = PlacementProblem.builder().priorities("all").build();
    assertThat(WholeListPlanner.of(EQUAL).plan(nothing).plan().loads()).isEmpty();
  }

  @Test
  void aSchoolComesFromItsLineOfAShareTable() {
    LocalDate on = LocalDate.of(2023, 11, 20);
    ShareTable table = ShareTable.of(
        ShareBasis.ofRoll(
            PointsScheme.of(PointsTariff.EXAMPLE),
            Rule.agreed(
                "disproportionate from", Ratio.of(5, 4), Citation.of("Test protocol", "7"))),
        PlacementLedger.of(Collections.nCopies(
            4, PlacementEntry.of(Lists.urn(1), PlacementTypes.NEW_ARRIVAL, on))),
        List.of(Candidate.of(Lists.urn(1), 1500), Candidate.of(Lists.urn(2), 4500)),
        List.of(),
        on);
    PlacementSchool school =
        PlacementSchool.from(table.lineOf(Lists.urn(1)).orElseThrow(), table.totals(), 12, 7);
    assertThat(school)
        .isEqualTo(PlacementSchool.of(Lists.urn(1), Ratio.of(4), 7).carrying(CarriedLoad.of(4)));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            PlacementSchool.from(table.lineOf(Lists.urn(2)).orElseThrow(), table.totals(), -1, 7))
        .withMessage("PlacementSchool children: must not be negative, but for 100002 were -1");
  }

  @Test
  void nullIsRefusedWhereItIsGiven() {
    PlacementProblem.Builder builder = PlacementProblem.builder().priorities("all");
    PlacementProblem.Builder unanswered = PlacementProblem.builder()
        .priorities("all")
        .addSchool(Lists.school(1, 1, 1))
        .addChild(Lists.child("a", 1, 0))
        .addFilter((child, option) -> null);
    PlacementProblem empty = builder.build();
    WholeListPlanner planner = WholeListPlanner.of(Balance.evennessFirst());
    Map<String, ThrowingCallable> refused = new LinkedHashMap<>();
    refused.put("school", () -> builder.addSchool(null));
    refused.put("child", () -> builder.addChild(null));
    refused.put("filter", () -> builder.addFilter(null));
    refused.put("links", () -> builder.successions(null));
    refused.put("PlacementFilter against", unanswered::build);
    refused.put("balance", () -> WholeListPlanner.of(null));
    refused.put("problem", () -> planner.plan(null));
    refused.put("progress", () -> planner.plan(empty, null));
    refused.put("share", () -> PlacementSchool.of(Lists.urn(1), null, 1));
    refused.put("rate", () -> Balance.of(null));
    refused.put("rule", () -> SequentialPlanner.of(null, null));
    OptimalPlan plan = planner.plan(empty);
    refused.put("change", () -> plan.revise(null, Progress.UNWATCHED));
    refused.put("preferred", () -> plan.plan().difference(null));
    refused.forEach(
        (name, call) -> assertThatNullPointerException().isThrownBy(call).withMessage(name));
    assertThatNullPointerException().isThrownBy(() -> plan.withChild(null)).withMessage("child");
    assertThatNullPointerException().isThrownBy(() -> Frontier.of(null)).withMessage("problem");
    assertThatNullPointerException()
        .isThrownBy(() -> plan.revise(problem -> problem, null))
        .withMessage("progress");
    assertThatNullPointerException()
        .isThrownBy(() -> PlacementSchool.of(null, Ratio.ONE, 1))
        .withMessage("school");
    assertThatNullPointerException()
        .isThrownBy(() -> PlacementOption.of(null, 1))
        .withMessage("school");
  }
}
