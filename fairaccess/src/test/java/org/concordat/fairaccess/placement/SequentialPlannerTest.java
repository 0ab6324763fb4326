/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.fairaccess.ledger.ExcluderPenalty;
import org.concordat.fairaccess.ledger.OwnExclusion;
import org.concordat.fairaccess.ledger.PlacementEntry;
import org.concordat.fairaccess.ledger.PlacementLedger;
import org.concordat.fairaccess.ledger.PlacementType;
import org.concordat.fairaccess.ledger.PlacementTypes;
import org.concordat.fairaccess.ledger.PointsScheme;
import org.concordat.fairaccess.ledger.PointsTariff;
import org.concordat.fairaccess.share.Candidate;
import org.concordat.fairaccess.share.ChildNeed;
import org.concordat.fairaccess.share.EntitlementDeficit;
import org.concordat.fairaccess.share.Exemption;
import org.concordat.fairaccess.share.LeftOut;
import org.concordat.fairaccess.share.OrderedProximity;
import org.concordat.fairaccess.share.PointsPerThousand;
import org.concordat.fairaccess.share.Proximity;
import org.concordat.fairaccess.share.RankedSchool;
import org.concordat.fairaccess.share.Ranking;
import org.concordat.fairaccess.share.RankingRequest;
import org.concordat.fairaccess.share.RankingRule;
import org.concordat.fairaccess.share.Rotation;
import org.concordat.fairaccess.share.Sex;
import org.concordat.fairaccess.share.ShareReasons;
import org.concordat.fairaccess.share.SkippedTurn;
import org.concordat.fairaccess.share.TurnQueue;
import org.concordat.fairaccess.share.YearGroupPlaces;
import org.junit.jupiter.api.Test;

class SequentialPlannerTest {

  private static final LocalDate ON = LocalDate.of(2012, 11, 14);
  private static final int[] ROLLS = {1500, 1200, 1050, 900, 750, 600};
  private static final List<PlacementType> TYPES = List.of(
      PlacementTypes.PERMANENT_EXCLUSION,
      PlacementTypes.PRU_REINTEGRATION,
      PlacementTypes.NEW_ARRIVAL,
      PlacementTypes.MISSING_EDUCATION);

  private static Urn school(char letter) {
    return Lists.urn(letter - 'A');
  }

  private static PlacementEntry took(char letter, PlacementType type) {
    return PlacementEntry.of(school(letter), type, ON.minusDays(20));
  }

  private static final PlacementLedger LEDGER = PlacementLedger.of(List.of(
      took('A', PlacementTypes.PERMANENT_EXCLUSION),
      took('A', PlacementTypes.NEW_ARRIVAL),
      took('A', PlacementTypes.MISSING_EDUCATION),
      took('B', PlacementTypes.PRU_REINTEGRATION),
      took('B', PlacementTypes.MANAGED_MOVE),
      took('C', PlacementTypes.PERMANENT_EXCLUSION),
      took('C', PlacementTypes.MANAGED_MOVE),
      took('D', PlacementTypes.NEW_ARRIVAL),
      took('D', PlacementTypes.MISSING_EDUCATION),
      took('E', PlacementTypes.CHALLENGING_BEHAVIOUR),
      took('F', PlacementTypes.NEW_ARRIVAL)));

  private static RankingRequest start(PlacementLedger ledger) {
    return RankingRequest.of(
        PlacementTypes.NEW_ARRIVAL,
        ON,
        Stream.of(0, 1, 2, 3, 4, 5)
            .map(number -> Candidate.of(Lists.urn(number), ROLLS[number]))
            .toList(),
        ledger);
  }

  private static PlacementProblem.Builder problem(int limit) {
    PlacementProblem.Builder problem = PlacementProblem.builder().priorities("first", "second");
    for (int number = 0; number < ROLLS.length; number++) {
      problem.addSchool(PlacementSchool.of(Lists.urn(number), Ratio.of(ROLLS[number], 300), limit));
    }
    return problem;
  }

  private static PlacementChild child(String key, PlacementType type) {
    return PlacementChild.builder()
        .from(Lists.child(key, "first", Lists.YEAR_9, 0, 0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0))
        .type(type)
        .build();
  }

  private static PlacementProblem.Builder fourCases(int limit) {
    PlacementProblem.Builder problem = problem(limit);
    for (int number = 0; number < TYPES.size(); number++) {
      problem.addChild(child("case-" + number, TYPES.get(number)));
    }
    return problem;
  }

  private static final SequentialPlanner BY_POINTS =
      SequentialPlanner.of(PointsPerThousand.of(PointsTariff.EXAMPLE), start(LEDGER));

  @Test
  void edge21_T23_theLoadIsRecomputedAfterEachCase() {
    SequentialPlan plan = BY_POINTS.plan(fourCases(9).build());
    assertThat(plan.steps())
        .extracting(step -> step.proposed().orElseThrow())
        .containsExactly(school('F'), school('D'), school('E'), school('A'));
    assertThat(plan.plan().placements()).hasSize(4);
    assertThat(plan.steps().get(1).ranking().orElseThrow().order().get(5)).isEqualTo(school('F'));
  }

  @Test
  void T23_anExemptionForBehaviourLetsAnArrivalCome() {
    Exemption exemption = Exemption.of(
        school('F'),
        Exemption.Scope.BEHAVIOUR_ONLY,
        ON.minusDays(1),
        ON.plusDays(1),
        "special measures");
    SequentialPlan plan = SequentialPlanner.of(
            PointsPerThousand.of(PointsTariff.EXAMPLE),
            start(LEDGER).withExemptions(List.of(exemption)))
        .plan(fourCases(9).build());
    assertThat(plan.steps())
        .extracting(step -> step.proposed().orElseThrow())
        .containsExactly(school('D'), school('E'), school('F'), school('F'));
  }

  @Test
  void aFullSchoolIsPassedOverAndSaysSo() {
    PlacementProblem problem = fourCases(9)
        .build()
        .withSchool(PlacementSchool.of(school('F'), Ratio.of(2), 1))
        .withSchool(PlacementSchool.of(school('D'), Ratio.of(3), 9)
            .withYearLimits(Map.of(Lists.YEAR_9, 1)));
    Exemption none =
        Exemption.of(school('A'), Exemption.Scope.ALL, ON.minusDays(9), ON.minusDays(8), "expired");
    SequentialPlan plan = SequentialPlanner.of(
            PointsPerThousand.of(PointsTariff.of(
                "all one",
                Map.of(
                    PlacementTypes.PERMANENT_EXCLUSION, 1,
                    PlacementTypes.PRU_REINTEGRATION, 1,
                    PlacementTypes.MANAGED_MOVE, 1,
                    PlacementTypes.CHALLENGING_BEHAVIOUR, 1,
                    PlacementTypes.MISSING_EDUCATION, 1,
                    PlacementTypes.NEW_ARRIVAL, 1),
                Citation.of("test"))),
            start(PlacementLedger.empty()).withExemptions(List.of(none)))
        .plan(problem);
    assertThat(plan.plan().loads().get(school('F'))).isLessThanOrEqualTo(1);
    SequentialPlan crowded = BY_POINTS.plan(fourCases(1).build());
    assertThat(crowded.plan().loads().values()).allMatch(load -> load <= 1);
    assertThat(crowded.steps().get(3).ruledOut())
        .flatExtracting(LeftOut::reasons)
        .extracting(Reason::code)
        .containsOnly(PlacementReasons.SCHOOL_FULL);
  }

  @Test
  void T39_aSchoolChargedForItsExclusionsIsFirstAndNeedsADecision() {
    PointsScheme scheme = PointsScheme.builder()
        .tariff(PointsTariff.EXAMPLE)
        .excluderPenalty(ExcluderPenalty.of(5))
        .build();
    PlacementLedger charged = LEDGER.withExclusions(List.of(
        OwnExclusion.of(school('C'), ON.minusDays(30)),
        OwnExclusion.of(school('C'), ON.minusDays(10))));
    PlacementProblem problem = problem(9)
        .addChild(child("case-1", PlacementTypes.PERMANENT_EXCLUSION))
        .build()
        .withSchool(
            PlacementSchool.of(school('C'), Ratio.of(7, 2), 9).carrying(new CarriedLoad(8, 10)));
    SequentialPlanner planner = SequentialPlanner.of(PointsPerThousand.of(scheme), start(charged));
    SequentialStep step = planner.plan(problem).steps().get(0);
    assertThat(step.proposed()).contains(school('C'));
    assertThat(step.ranking().orElseThrow().ranked().get(0).explanation().render())
        .contains("-1.905");
    assertThat(step.needsDecision()).isTrue();
    assertThat(step.notes())
        .extracting(Reason::code)
        .containsExactly(ShareReasons.FIRST_BY_PENALTY, PlacementReasons.CHARGED_FOR_EXCLUSION);
    assertThat(step.explanation().render())
        .contains("none comes in the place of one automatically");
    SequentialStep unconfirmed =
        planner.confirmedBy(new ByUrn("by URN", false)).plan(problem).steps().get(0);
    assertThat(unconfirmed.needsDecision()).isTrue();
    SequentialStep confirmed = planner
        .confirmedBy(new ByUrn("charged first", true))
        .plan(problem)
        .steps()
        .get(0);
    assertThat(confirmed.needsDecision()).isFalse();
    assertThat(confirmed.notes())
        .extracting(Reason::code)
        .containsExactly(PlacementReasons.CONFIRMED_BY_RULE);
  }

  /** Ranks by URN, or the school C first. */
  private record ByUrn(String name, boolean third) implements RankingRule {

    @Override
    public Ranking rank(RankingRequest request) {
      ImmutableList.Builder<RankedSchool> ranked = ImmutableList.builder();
      request.candidates().stream()
          .map(Candidate::school)
          .filter(urn -> !third || urn.equals(school('C')))
          .forEach(urn -> ranked.add(RankedSchool.of(
              1, urn, Explained.of(Ratio.ZERO, () -> Explanation.given("figure", Datum.of(0))))));
      return Ranking.of(name, ranked.build(), ImmutableList.of());
    }
  }

  @Test
  void edge11_nobodyGoesBackToTheSchoolThatExcludedThemUnderAnyUrn() {
    Successions links = Successions.of(
        List.of(Succession.of(Lists.urn(50), school('F'), LocalDate.of(2012, 9, 1))));
    PlacementChild excluded = PlacementChild.builder()
        .from(child("case-1", PlacementTypes.PERMANENT_EXCLUSION))
        .need(ChildNeed.of(Lists.YEAR_9, Set.of(Lists.urn(50))))
        .build();
    PlacementProblem problem = problem(9)
        .addChild(excluded)
        .addFilter(PlacementFilters.neverBack(links))
        .build();
    assertThat(problem.feasible(Lists.ref("case-1"))).doesNotContain(school('F'));
    SequentialStep step = BY_POINTS.plan(problem).steps().get(0);
    assertThat(step.proposed()).contains(school('D'));
    assertThat(step.ruledOut())
        .flatExtracting(LeftOut::reasons)
        .extracting(Reason::toString)
        .containsExactly(
            "placement.excluded-the-child: school 100005 excluded the child, as 100050");
    OptimalPlan whole = WholeListPlanner.of(Balance.evennessFirst()).plan(problem);
    assertThat(whole.plan().schoolOf(Lists.ref("case-1")))
        .isPresent()
        .get()
        .isNotEqualTo(school('F'));
  }

  @Test
  void edge11_anExcluderIsNeverChosenThoughNoFilterWasAdded() {
    Successions links = Successions.of(
        List.of(Succession.of(Lists.urn(50), school('D'), LocalDate.of(2012, 9, 1))));
    PlacementChild excluded = PlacementChild.builder()
        .from(child("case-1", PlacementTypes.PERMANENT_EXCLUSION))
        .need(ChildNeed.of(Lists.YEAR_9, Set.of(Lists.urn(50), school('F'))))
        .build();
    PlacementProblem unlinked = problem(9).addChild(excluded).build();
    assertThat(unlinked.feasible(Lists.ref("case-1"))).hasSize(5).doesNotContain(school('F'));
    PlacementProblem problem = problem(9).successions(links).addChild(excluded).build();
    assertThat(problem.feasible(Lists.ref("case-1")))
        .hasSize(4)
        .doesNotContain(school('D'), school('F'));
    assertThat(problem.ruledOut(Lists.ref("case-1")))
        .flatExtracting(LeftOut::reasons)
        .extracting(Reason::toString)
        .containsExactly(
            "placement.excluded-the-child: school 100003 excluded the child, as 100050",
            "placement.excluded-the-child: school 100005 excluded the child");
    assertThat(BY_POINTS.plan(problem).steps().get(0).proposed()).contains(school('E'));
    assertThat(problem
            .withSchool(problem.school(school('F')).withLimit(20))
            .feasible(Lists.ref("case-1")))
        .doesNotContain(school('F'));
  }

  @Test
  void edge27_aSchoolForOneSexTakesNoOtherAndFaithDecidesNothing() {
    PlacementFilter filter = PlacementFilters.singleSex(Map.of(school('A'), Sex.FEMALE));
    PlacementProblem problem = problem(9)
        .addFilter(filter)
        .addChild(PlacementChild.builder()
            .from(child("boy", PlacementTypes.NEW_ARRIVAL))
            .need(ChildNeed.of(Lists.YEAR_9, Set.of()).withSex(Sex.MALE))
            .build())
        .addChild(PlacementChild.builder()
            .from(child("girl", PlacementTypes.NEW_ARRIVAL))
            .need(ChildNeed.of(Lists.YEAR_9, Set.of()).withSex(Sex.FEMALE))
            .build())
        .addChild(child("not-given", PlacementTypes.NEW_ARRIVAL))
        .build();
    assertThat(problem.feasible(Lists.ref("boy"))).hasSize(5).doesNotContain(school('A'));
    assertThat(problem.feasible(Lists.ref("girl"))).hasSize(6);
    assertThat(problem.feasible(Lists.ref("not-given"))).hasSize(6);
    assertThat(problem.ruledOut(Lists.ref("boy")))
        .flatExtracting(LeftOut::reasons)
        .extracting(Reason::code)
        .containsExactly(PlacementReasons.OTHER_SEX);
  }

  @Test
  void edge30_31_exemptionsExpireAndOneForBehaviourLetsOthersCome() {
    Exemption behaviour = Exemption.of(
        school('A'), Exemption.Scope.BEHAVIOUR_ONLY, ON.minusDays(1), ON, "special measures");
    Exemption all = Exemption.of(school('B'), Exemption.Scope.ALL, ON.minusDays(1), ON, "fire");
    for (LocalDate day : List.of(ON, ON.plusDays(1))) {
      PlacementProblem problem = problem(9)
          .addFilter(PlacementFilters.exempt(List.of(behaviour, all), day))
          .addChild(child("behaviour", PlacementTypes.CHALLENGING_BEHAVIOUR))
          .addChild(child("arrival", PlacementTypes.NEW_ARRIVAL))
          .addChild(Lists.child("none", "first", Lists.YEAR_9, 0, 0, 1, 0))
          .build();
      boolean expired = day.isAfter(ON);
      assertThat(problem.feasible(Lists.ref("behaviour"))).hasSize(expired ? 6 : 4);
      assertThat(problem.feasible(Lists.ref("arrival"))).hasSize(expired ? 6 : 5);
      assertThat(problem.feasible(Lists.ref("none"))).hasSize(expired ? 2 : 1);
    }
  }

  @Test
  void anExemptionFollowsItsSchoolToANewUrnAndMayBeWithoutEnd() {
    Successions links = Successions.of(
        List.of(Succession.of(Lists.urn(50), school('A'), LocalDate.of(2012, 9, 1))));
    Exemption bounded = Exemption.of(Lists.urn(50), Exemption.Scope.ALL, ON, ON, "fire");
    Exemption unbounded =
        Exemption.of(school('B'), Exemption.Scope.ALL, ON, LocalDate.MAX, "no lift");
    assertThat(bounded.lastDay()).contains(ON);
    assertThat(unbounded.lastDay()).isEmpty();
    List<Exemption> both = List.of(bounded, unbounded);
    PlacementProblem.Builder list =
        problem(9).addChild(child("case-1", PlacementTypes.PERMANENT_EXCLUSION));
    assertThat(list.addFilter(PlacementFilters.exempt(both, links, ON))
            .build()
            .ruledOut(Lists.ref("case-1")))
        .flatExtracting(LeftOut::reasons)
        .extracting(Reason::toString)
        .containsExactly(
            "placement.exempt: school 100000 is exempt until 2012-11-14: fire",
            "placement.exempt: school 100001 is exempt without end: no lift");
    assertThat(problem(9)
            .addFilter(PlacementFilters.exempt(both, ON))
            .addChild(child("case-1", PlacementTypes.PERMANENT_EXCLUSION))
            .build()
            .feasible(Lists.ref("case-1")))
        .hasSize(5)
        .contains(school('A'));
    RankingRequest asked = start(PlacementLedger.of(LEDGER.entries(), links)).withExemptions(both);
    assertThat(PointsPerThousand.of(PointsTariff.EXAMPLE).rank(asked).leftOut())
        .flatExtracting(LeftOut::reasons)
        .extracting(Reason::toString)
        .containsExactly(
            "share.exempt: school 100000 is exempt from new-arrival until 2012-11-14: fire",
            "share.exempt: school 100001 is exempt from new-arrival without end: no lift");
  }

  @Test
  void anOpenSchoolThatTheRuleIsNotAskedAboutSaysSo() {
    PlacementProblem problem = problem(9)
        .addSchool(PlacementSchool.of(Lists.urn(40), Ratio.ONE, 9))
        .addChild(PlacementChild.builder()
            .from(Lists.child("a", "first", Lists.YEAR_9, 5, 0, 40, 0))
            .type(PlacementTypes.NEW_ARRIVAL)
            .build())
        .addChild(PlacementChild.builder()
            .from(Lists.child("b", "first", Lists.YEAR_9, 40, 0))
            .type(PlacementTypes.NEW_ARRIVAL)
            .build())
        .build();
    SequentialPlan plan = BY_POINTS.plan(problem);
    assertThat(plan.steps().get(0).proposed()).contains(school('F'));
    assertThat(plan.steps())
        .flatExtracting(SequentialStep::ruledOut)
        .flatExtracting(LeftOut::reasons)
        .extracting(Reason::toString)
        .containsExactly(
            "placement.not-a-candidate: school 100040 is not among the candidates that "
                + BY_POINTS.rule().name() + " is asked about",
            "placement.not-a-candidate: school 100040 is not among the candidates that "
                + BY_POINTS.rule().name() + " is asked about");
    assertThat(plan.steps().get(1).notes())
        .extracting(Reason::code)
        .containsExactly(PlacementReasons.NOT_RANKED);
  }

  @Test
  void theLinksOfTheLedgerKeepAChildFromTheSuccessorOfItsExcluder() {
    Urn old = Lists.urn(50);
    Successions links =
        Successions.of(List.of(Succession.of(old, school('F'), LocalDate.of(2012, 9, 1))));
    PlacementChild excluded = PlacementChild.builder()
        .from(Lists.child("a", "first", Lists.YEAR_9, 5, 0, 3, 0))
        .need(ChildNeed.of(Lists.YEAR_9, Set.of(old)))
        .type(PlacementTypes.NEW_ARRIVAL)
        .build();
    PlacementChild onlyThere = PlacementChild.builder()
        .from(Lists.child("b", "first", Lists.YEAR_9, 5, 0))
        .need(ChildNeed.of(Lists.YEAR_9, Set.of(old)))
        .type(PlacementTypes.NEW_ARRIVAL)
        .build();
    SequentialPlan plan = SequentialPlanner.of(
            PointsPerThousand.of(PointsTariff.EXAMPLE),
            start(PlacementLedger.of(LEDGER.entries(), links)))
        .plan(problem(9).addChild(excluded).addChild(onlyThere).build());
    assertThat(plan.plan().placements()).isEqualTo(Map.of(Lists.ref("a"), school('D')));
    assertThat(plan.steps())
        .flatExtracting(SequentialStep::ruledOut)
        .flatExtracting(LeftOut::reasons)
        .extracting(Reason::toString)
        .containsExactly(
            "placement.excluded-the-child: school 100005 excluded the child, as 100050",
            "placement.excluded-the-child: school 100005 excluded the child, as 100050");
    assertThat(plan.plan().unplaced())
        .extracting(one -> one.reason().code())
        .containsExactly(PlacementReasons.NO_OPTION);
  }

  @Test
  void distanceAndBarsKeepTheirReasons() {
    PlacementProblem problem = problem(9)
        .addFilter(PlacementFilters.withinDistance(30))
        .addFilter(PlacementFilters.barred(Set.of(school('B')), "police matter pending"))
        .addChild(Lists.child("a", "first", Lists.YEAR_9, 0, 31, 1, 0, 2, 30))
        .build();
    assertThat(problem.feasible(Lists.ref("a"))).containsExactly(school('C'));
    assertThat(problem.ruledOut(Lists.ref("a")))
        .flatExtracting(LeftOut::reasons)
        .extracting(Reason::toString)
        .containsExactly(
            "placement.too-far: school 100000 is 31 away, and 30 is reasonable",
            "placement.barred: school 100001 is barred: police matter pending");
  }

  @Test
  void priorityClassesComeInTheirOrderAndWhoCannotBePlacedIsToldWhy() {
    PlacementProblem problem = PlacementProblem.builder()
        .priorities("first", "second")
        .addSchool(PlacementSchool.of(school('F'), Ratio.ONE, 1))
        .addSchool(PlacementSchool.of(Lists.urn(40), Ratio.ONE, 1))
        .addChild(PlacementChild.builder()
            .from(Lists.child("a", "second", Lists.YEAR_9, 5, 0))
            .type(PlacementTypes.NEW_ARRIVAL)
            .build())
        .addChild(PlacementChild.builder()
            .from(Lists.child("b", "first", Lists.YEAR_9, 5, 0))
            .type(PlacementTypes.NEW_ARRIVAL)
            .build())
        .addChild(Lists.child("c", "second", Lists.YEAR_9, 40, 0))
        .addChild(Lists.child("d", "second", Lists.YEAR_9))
        .build();
    SequentialPlan plan = BY_POINTS.plan(problem);
    assertThat(plan.plan().placements()).isEqualTo(Map.of(Lists.ref("b"), school('F')));
    assertThat(plan.steps())
        .extracting(step -> step.child().value())
        .containsExactly("b", "a", "c", "d");
    assertThat(plan.steps().subList(1, 4))
        .flatExtracting(SequentialStep::notes)
        .extracting(Reason::code)
        .containsExactly(
            PlacementReasons.NO_PLACE_LEFT,
            PlacementReasons.TYPE_NOT_GIVEN,
            PlacementReasons.NO_OPTION);
    assertThat(plan.steps().get(2).ranking()).isEqualTo(Optional.empty());
  }

  @Test
  void edge26_siblingsFollowTheFirstOfThemAndCountEach() {
    PlacementProblem.Builder twins = problem(9)
        .addChild(child("a", PlacementTypes.PERMANENT_EXCLUSION))
        .addChild(child("b", PlacementTypes.PERMANENT_EXCLUSION));
    assertThat(BY_POINTS.plan(twins.build()).plan().placements().values())
        .containsExactly(school('F'), school('D'));
    assertThat(BY_POINTS
            .plan(twins.addTogether(Set.of(Lists.ref("a"), Lists.ref("b"))).build())
            .plan()
            .loads())
        .containsEntry(school('F'), 2);
  }

  private static final PointsScheme CHARGING = PointsScheme.of(PointsTariff.EXAMPLE)
      .copy()
      .excluderPenalty(ExcluderPenalty.of(50))
      .build();

  private static RankingRequest threeSchools(PlacementLedger ledger) {
    return RankingRequest.of(
        PlacementTypes.NEW_ARRIVAL,
        ON,
        Stream.of(0, 1, 2).map(number -> Candidate.of(Lists.urn(number), 1000)).toList(),
        ledger);
  }

  private static PlacementProblem.Builder arrivals(String... keys) {
    PlacementProblem.Builder problem = problem(9);
    for (String key : keys) {
      problem.addChild(child(key, PlacementTypes.NEW_ARRIVAL));
    }
    return problem;
  }

  @Test
  void T39_whatIsFirstByItsPenaltyInTheOtherRuleTooIsNotConfirmed() {
    PlacementLedger charged =
        PlacementLedger.empty().withExclusions(List.of(OwnExclusion.of(school('B'), ON)));
    SequentialStep step = SequentialPlanner.of(
            PointsPerThousand.of(CHARGING), threeSchools(charged))
        .confirmedBy(EntitlementDeficit.of(CHARGING))
        .plan(arrivals("a").build())
        .steps()
        .get(0);
    assertThat(step.proposed()).contains(school('B'));
    assertThat(step.needsDecision()).isTrue();
    SequentialPlanner planner =
        SequentialPlanner.of(PointsPerThousand.of(CHARGING), threeSchools(charged));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> planner.confirmedBy(PointsPerThousand.of(CHARGING)))
        .withMessageStartingWith(
            "SequentialPlanner confirmedBy: must be another rule than the one that proposes");
  }

  @Test
  void T39_aRotationThatConfirmsMovesOnWithEachCase() {
    PlacementLedger charged =
        PlacementLedger.empty().withExclusions(List.of(OwnExclusion.of(school('B'), ON)));
    SequentialPlan plan = SequentialPlanner.of(
            PointsPerThousand.of(CHARGING), threeSchools(charged))
        .confirmedBy(Rotation.of(
            TurnQueue.of(List.of(school('B'), school('A'), school('C'))), SkippedTurn.OWED))
        .plan(arrivals("a", "b", "c").build());
    assertThat(plan.plan().placements().values()).containsOnly(school('B'));
    assertThat(plan.steps())
        .extracting(SequentialStep::needsDecision)
        .containsExactly(false, true, true);
  }

  @Test
  void aRuleThatCannotCountWhoWasPlacedConfirmsNothingAfterwards() {
    PointsTariff arrivals =
        PointsTariff.of("arrivals", Map.of(PlacementTypes.NEW_ARRIVAL, 1), Citation.of("test"));
    PlacementLedger charged =
        PlacementLedger.empty().withExclusions(List.of(OwnExclusion.of(school('B'), ON)));
    SequentialPlan plan = SequentialPlanner.of(
            PointsPerThousand.of(CHARGING), threeSchools(charged))
        .confirmedBy(PointsPerThousand.of(arrivals))
        .plan(problem(9)
            .addChild(child("a", PlacementTypes.PERMANENT_EXCLUSION))
            .addChild(child("b", PlacementTypes.NEW_ARRIVAL))
            .build());
    assertThat(plan.plan().placements()).hasSize(2);
    assertThat(plan.steps()).allMatch(SequentialStep::needsDecision);
  }

  @Test
  void F1_proximityIsOfEachChildAndTheYearGroupFillsWithEachCase() {
    List<Proximity> nearA = List.of(
        Proximity.inCatchment(school('A'), "0.5"), Proximity.outsideCatchment(school('B'), "9"));
    List<Proximity> nearB = List.of(
        Proximity.inCatchment(school('B'), "0.5"), Proximity.outsideCatchment(school('A'), "9"));
    SequentialPlanner planner = SequentialPlanner.of(
            OrderedProximity.ONE_IN_THIRTY, threeSchools(PlacementLedger.empty()))
        .withProximities(Map.of(
            Lists.ref("a"), nearA,
            Lists.ref("b"), nearA,
            Lists.ref("c"), nearB))
        .withPlaces(Map.of(
            Lists.YEAR_9,
            List.of(
                new YearGroupPlaces(school('A'), 180, 5),
                new YearGroupPlaces(school('B'), 180, 0))));
    SequentialPlan plan = planner.plan(arrivals("a", "b", "c", "d").build());
    assertThat(plan.plan().placements())
        .isEqualTo(Map.of(
            Lists.ref("a"), school('A'),
            Lists.ref("b"), school('B'),
            Lists.ref("c"), school('B')));
    assertThat(plan.steps().get(1).ranking().orElseThrow().whyNot(school('A')))
        .extracting(Reason::message)
        .containsExactly("the year group of school 100000 has 6 over its number, and 6 are the most"
            + " it may be asked to take");
    assertThat(plan.steps().get(2).explanation().render()).contains("over the admission number: 1");
    assertThat(plan.plan().unplaced())
        .extracting(one -> one.reason().code())
        .containsExactly(PlacementReasons.NOT_RANKED);
  }

  @Test
  void typeWithoutPointsInTheLedgerOfTheStartPlacesNobody() {
    SequentialPlanner planner = SequentialPlanner.of(
        PointsPerThousand.of(PointsTariff.EXAMPLE),
        start(LEDGER.with(took('A', PlacementTypes.LOOKED_AFTER))));
    SequentialPlan plan = planner.plan(arrivals("a").build());

    assertThat(plan.plan().unplaced())
        .extracting(one -> one.reason().code())
        .containsExactly(PlacementReasons.NOT_RANKED);
    assertThat(plan.steps().get(0).ranking().orElseThrow().whyNot(school('B')))
        .extracting(Reason::code)
        .containsExactly(ShareReasons.TYPE_WITHOUT_POINTS);
  }

  @Test
  void F1_vacanciesAreFilledBeforeTheYearGroupIsOverItsNumber() {
    List<Proximity> near = List.of(
        Proximity.inCatchment(school('A'), "0.5"), Proximity.outsideCatchment(school('B'), "9"));
    SequentialPlanner planner = SequentialPlanner.of(
            OrderedProximity.ONE_IN_THIRTY, threeSchools(PlacementLedger.empty()))
        .withProximities(Map.of(
            Lists.ref("a"), near,
            Lists.ref("b"), near,
            Lists.ref("c"), near))
        .withPlaces(Map.of(
            Lists.YEAR_9,
            List.of(
                YearGroupPlaces.ofPupils(school('A'), 29, 27),
                new YearGroupPlaces(school('B'), 180, 0))));

    assertThat(planner.plan(arrivals("a", "b", "c").build()).plan().placements())
        .isEqualTo(Map.of(
            Lists.ref("a"), school('A'),
            Lists.ref("b"), school('A'),
            Lists.ref("c"), school('B')));
  }

  @Test
  void whatIsOfOneChildIsRefusedForAWholeList() {
    RankingRequest one = threeSchools(PlacementLedger.empty())
        .copy()
        .proximities(List.of(Proximity.inCatchment(school('A'), "0.5")))
        .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SequentialPlanner.of(OrderedProximity.ONE_IN_THIRTY, one))
        .withMessage(
            "SequentialPlanner start: must hold no proximities or places, which are those of"
                + " one child, but held 1 and 0");
    SequentialPlanner planner =
        SequentialPlanner.of(OrderedProximity.ONE_IN_THIRTY, threeSchools(PlacementLedger.empty()));
    YearGroupPlaces places = new YearGroupPlaces(school('A'), 180, 5);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> planner.withPlaces(Map.of(Lists.YEAR_9, List.of(places, places))))
        .withMessage("RankingRequest places: schools are distinct, but 100000 came twice");
    Proximity near = Proximity.inCatchment(school('A'), "0.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> planner.withProximities(Map.of(Lists.ref("a"), List.of(near, near))))
        .withMessage("RankingRequest proximities: schools are distinct, but 100000 came twice");
  }

  @Test
  void whoHasNoSchoolIsToldTheReasonOfTheStep() {
    SequentialPlan plan = BY_POINTS.plan(
        problem(9).addChild(Lists.child("n", "first", Lists.YEAR_9, 0, 0)).build());
    assertThat(plan.steps().get(0).notes())
        .extracting(Reason::toString)
        .containsExactly("placement.type-not-given: the child has no type of placement, and "
            + BY_POINTS.rule().name() + " was not asked");
    assertThat(plan.plan().unplaced())
        .extracting(Unplaced::reason)
        .containsExactlyElementsOf(plan.steps().get(0).notes());
  }

  @Test
  void aChildWhoseTypeHasNoPointsStopsNobodyElse() {
    SequentialPlan plan = BY_POINTS.plan(problem(9)
        .addChild(child("a", PlacementTypes.LOOKED_AFTER))
        .addChild(child("b", PlacementTypes.NEW_ARRIVAL))
        .build());
    assertThat(plan.plan().placements()).isEqualTo(Map.of(Lists.ref("b"), school('F')));
    assertThat(plan.plan().unplaced())
        .extracting(one -> one.reason().code())
        .containsExactly(ShareReasons.TYPE_WITHOUT_POINTS);
  }

  @Test
  void aFixedChildIsTakenBeforeAllOthers() {
    PlacementProblem fixed = PlacementProblem.builder()
        .priorities("first", "second")
        .addSchool(PlacementSchool.of(school('F'), Ratio.ONE, 1))
        .addSchool(PlacementSchool.of(school('D'), Ratio.ONE, 1))
        .addChild(arrival("a", "first"))
        .addChild(arrival("z", "second"))
        .build()
        .fixing(Lists.ref("z"), school('F'));
    assertThat(fixed.fixed()).isEqualTo(Map.of(Lists.ref("z"), school('F')));
    SequentialPlan plan = BY_POINTS.plan(fixed);
    assertThat(plan.plan().placements())
        .isEqualTo(Map.of(Lists.ref("a"), school('D'), Lists.ref("z"), school('F')));
    assertThat(plan.steps().get(0).child()).isEqualTo(Lists.ref("z"));
  }

  private static PlacementProblem.Builder onePlaceAtF(PlacementChild first) {
    return PlacementProblem.builder()
        .priorities("first", "second")
        .addSchool(PlacementSchool.of(school('F'), Ratio.ONE, 1))
        .addSchool(PlacementSchool.of(school('D'), Ratio.ONE, 2))
        .addChild(first)
        .addChild(arrival("z", "second"));
  }

  @Test
  void nobodyTakesThePlaceOfAFixedChildWhomTheRuleCannotPlace() {
    Exemption exempt = Exemption.of(school('F'), Exemption.Scope.ALL, ON, ON, "fire");
    PlacementChild untyped = Lists.child("k", "first", Lists.YEAR_9, 5, 0, 3, 0);
    PlacementChild uncounted =
        PlacementChild.builder().from(untyped).type(PlacementTypes.LOOKED_AFTER).build();
    SequentialPlanner exempting = SequentialPlanner.of(
        PointsPerThousand.of(PointsTariff.EXAMPLE), start(LEDGER).withExemptions(List.of(exempt)));
    RankingRequest withoutF = start(LEDGER)
        .copy()
        .candidates(start(LEDGER).candidates().subList(0, 5))
        .build();
    SequentialPlanner notAsking =
        SequentialPlanner.of(PointsPerThousand.of(PointsTariff.EXAMPLE), withoutF);
    assertFixedAtF(BY_POINTS, untyped, PlacementReasons.TYPE_NOT_GIVEN);
    assertFixedAtF(BY_POINTS, uncounted, ShareReasons.TYPE_WITHOUT_POINTS);
    assertFixedAtF(exempting, arrival("k", "first"), ShareReasons.EXEMPT);
    assertFixedAtF(notAsking, arrival("k", "first"), PlacementReasons.NOT_A_CANDIDATE);
    assertFixedAtF(BY_POINTS, arrival("k", "first"));
  }

  private static void assertFixedAtF(
      SequentialPlanner planner, PlacementChild child, String... notes) {
    PlacementProblem problem = onePlaceAtF(child).build().fixing(Lists.ref("k"), school('F'));
    SequentialPlan plan = planner.plan(problem);
    assertThat(plan.plan().placements())
        .isEqualTo(Map.of(Lists.ref("k"), school('F'), Lists.ref("z"), school('D')));
    assertThat(plan.steps().get(0).notes()).extracting(Reason::code).containsExactly(notes);
    assertThat(plan.plan().breaches()).isEmpty();
  }

  @Test
  void aFixedChildCountsForTheTurnOfItsSchoolThoughThatIsExempt() {
    Exemption exempt =
        Exemption.of(school('A'), Exemption.Scope.BEHAVIOUR_ONLY, ON, ON, "inspection");
    SequentialPlan plan = SequentialPlanner.of(
            Rotation.of(
                TurnQueue.of(List.of(school('A'), school('B'), school('C'))), SkippedTurn.OWED),
            threeSchools(PlacementLedger.empty()).withExemptions(List.of(exempt)))
        .plan(problem(9)
            .addChild(child("a", PlacementTypes.PERMANENT_EXCLUSION))
            .addChild(child("b", PlacementTypes.NEW_ARRIVAL))
            .build()
            .fixing(Lists.ref("a"), school('A')));
    assertThat(plan.plan().placements())
        .isEqualTo(Map.of(Lists.ref("a"), school('A'), Lists.ref("b"), school('B')));
  }

  @Test
  void aPlacementInTheLedgerThatTheTariffDoesNotNameRanksNobody() {
    PlacementLedger unnamed = PlacementLedger.of(List.of(took('A', PlacementTypes.LOOKED_AFTER)));
    SequentialPlan plan = SequentialPlanner.of(
            PointsPerThousand.of(PointsTariff.EXAMPLE), start(unnamed))
        .plan(arrivals("a").build());
    assertThat(plan.plan().placements()).isEmpty();
    assertThat(plan.plan().unplaced())
        .extracting(one -> one.reason().code())
        .containsExactly(PlacementReasons.NOT_RANKED);
  }

  @Test
  void siblingsWhomAPlanHeldAreHeldNowhereCaseByCase() {
    PlacementProblem problem = problem(9)
        .addChild(child("a", PlacementTypes.PERMANENT_EXCLUSION))
        .addChild(child("b", PlacementTypes.PERMANENT_EXCLUSION))
        .addTogether(Set.of(Lists.ref("a"), Lists.ref("b")))
        .build();
    PlacementProblem held =
        WholeListPlanner.of(Balance.of(Ratio.ONE)).plan(problem).problem();
    assertThat(held.held().values()).doesNotContain(school('F'));
    assertThat(BY_POINTS.plan(held)).isEqualTo(BY_POINTS.plan(problem));
  }

  @Test
  void theSchoolAtWhichAChildIsFixedIsNotRuledOutForItToo() {
    RankingRequest withoutF = start(LEDGER)
        .copy()
        .candidates(start(LEDGER).candidates().subList(0, 5))
        .build();
    SequentialStep step = SequentialPlanner.of(PointsPerThousand.of(PointsTariff.EXAMPLE), withoutF)
        .plan(onePlaceAtF(arrival("k", "first")).build().fixing(Lists.ref("k"), school('F')))
        .steps()
        .get(0);
    assertThat(step.proposed()).contains(school('F'));
    assertThat(step.ruledOut()).extracting(LeftOut::school).containsExactly(school('D'));
    assertThat(step.notes())
        .extracting(Reason::code)
        .containsExactly(PlacementReasons.NOT_A_CANDIDATE);
  }

  @Test
  void siblingsFollowTheOneWhoWasPlacedFirst() {
    PlacementProblem problem = problem(9)
        .addChild(childAt("s1", 'E'))
        .addChild(childAt("s2", 'D', 'E'))
        .addChild(childAt("s3", 'D', 'E', 'F'))
        .addTogether(Set.of(Lists.ref("s1"), Lists.ref("s2"), Lists.ref("s3")))
        .build()
        .fixing(Lists.ref("s2"), school('D'));
    assertThat(BY_POINTS.plan(problem).plan().placements())
        .isEqualTo(Map.of(
            Lists.ref("s1"),
            school('E'),
            Lists.ref("s2"),
            school('D'),
            Lists.ref("s3"),
            school('D')));
  }

  private static PlacementChild childAt(String key, char... letters) {
    PlacementChild.Builder child = PlacementChild.builder()
        .reference(Lists.ref(key))
        .need(ChildNeed.of(Lists.YEAR_9, Set.of()))
        .priority("first")
        .type(PlacementTypes.NEW_ARRIVAL);
    for (char letter : letters) {
      child.addOption(PlacementOption.of(school(letter), 0));
    }
    return child.build();
  }

  private static PlacementChild arrival(String key, String priority) {
    return PlacementChild.builder()
        .from(Lists.child(key, priority, Lists.YEAR_9, 5, 0, 3, 0))
        .type(PlacementTypes.NEW_ARRIVAL)
        .build();
  }

  @Test
  void whoeverWatchesMayEndIt() {
    PlacementProblem problem = fourCases(9).build();
    List<String> told = new ArrayList<>();
    Optional<SequentialPlan> plan = BY_POINTS.plan(problem, (done, all) -> {
      told.add(done + " of " + all);
      return true;
    });
    assertThat(plan).contains(BY_POINTS.plan(problem));
    assertThat(told).containsExactly("0 of 4", "1 of 4", "2 of 4", "3 of 4");
    assertThat(BY_POINTS.plan(problem, (done, all) -> done < 2)).isEmpty();
    assertThat(BY_POINTS.plan(problem(9).build(), (done, all) -> false))
        .contains(BY_POINTS.plan(problem(9).build()));
  }
}
