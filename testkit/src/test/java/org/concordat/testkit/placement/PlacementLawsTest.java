/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.placement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import net.jqwik.api.Example;
import org.assertj.core.api.AbstractThrowableAssert;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.fairaccess.placement.Balance;
import org.concordat.fairaccess.placement.PlacementChild;
import org.concordat.fairaccess.placement.PlacementOption;
import org.concordat.fairaccess.placement.PlacementPlan;
import org.concordat.fairaccess.placement.PlacementProblem;
import org.concordat.fairaccess.placement.PlacementSchool;
import org.concordat.fairaccess.placement.Score;
import org.concordat.fairaccess.placement.WholeListPlanner;
import org.concordat.testkit.law.Search;

/** Every law of placement finds the planner that breaks it. */
class PlacementLawsTest {

  /** The laws of one planner. */
  private record LawsOf(Function<PlacementProblem, PlacementPlan> planner)
      implements WholeListLaws {

    @Override
    public PlacementPlan plan(PlacementProblem problem) {
      return planner.apply(problem);
    }
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> assertBreaks(
      Function<PlacementProblem, PlacementPlan> planner,
      BiConsumer<WholeListLaws, PlacementProblem> law) {
    LawsOf laws = new LawsOf(planner);
    return assertThat(Search.counterExample(laws.problems(), problem -> law.accept(laws, problem)));
  }

  private static PlacementPlan nobody(PlacementProblem problem) {
    return PlacementPlan.of(problem, Map.of());
  }

  private static PlacementPlan everybodyAt(
      PlacementProblem problem, Function<List<PlacementSchool>, Urn> choice) {
    Map<PupilReference, Urn> placements = new HashMap<>();
    for (PlacementChild child : problem.children()) {
      placements.put(child.reference(), choice.apply(problem.schools()));
    }
    return PlacementPlan.of(problem, placements);
  }

  @Example
  void aPlannerThatSendsEverybodyToOneSchoolIsFound() {
    assertBreaks(
            problem -> everybodyAt(problem, schools -> schools.get(0).school()),
            PlacementLaws::limitsAndFiltersAreKept)
        .hasMessageStartingWith("A plan keeps limits and filters");
  }

  @Example
  void aPlannerThatOverfillsASchoolIsFound() {
    assertBreaks(
            problem -> everybodyAt(problem, schools -> schools.get(0).school()),
            PlacementLaws::noSchoolIsAboveItsLimit)
        .hasMessageStartingWith("No school is above its limit, but ");
  }

  @Example
  void aPlannerThatSendsAChildBackIsFound() {
    assertBreaks(
            problem -> everybodyAt(problem, schools -> schools.get(0).school()),
            PlacementLaws::aSchoolThatExcludedAChildIsNeverChosen)
        .hasMessageStartingWith("A school that excluded a child is never chosen, but ");
  }

  @Example
  void aPlannerThatStopsWhereThereIsMoreRoomIsFound() {
    assertBreaks(
            problem -> problem.schools().stream().anyMatch(school -> school.limit() > 3)
                ? nobody(problem)
                : everybodyAt(problem, schools -> schools.get(0).school()),
            WholeListLaws::aPlaceMoreNeverLowersTheNumberPlaced)
        .hasMessageStartingWith("A place more never lowers");
  }

  @Example
  void aPlannerThatGivesUpOnLongListsIsFound() {
    assertBreaks(
            problem -> problem.children().size() > 2
                ? nobody(problem)
                : everybodyAt(problem, schools -> schools.get(0).school()),
            WholeListLaws::aChildMoreNeverLowersTheNumberPlaced)
        .hasMessageStartingWith("A child more never lowers");
  }

  @Example
  void aPlannerThatLetsLaterClassesGoFirstIsFound() {
    assertBreaks(
            problem ->
                problem.children().stream().anyMatch(child -> child.priority().equals("second"))
                    ? nobody(problem)
                    : everybodyAt(problem, schools -> schools.get(0).school()),
            WholeListLaws::laterClassesTakeNothingFromEarlierOnes)
        .hasMessageStartingWith("Later classes take nothing");
  }

  @Example
  void aPlannerThatReadsTheUrnIsFound() {
    assertBreaks(
            problem -> problem.schools().get(0).school().value() < 500_000
                ? everybodyAt(problem, schools -> schools.get(0).school())
                : nobody(problem),
            WholeListLaws::aSchoolIsOnlyItsFigures)
        .hasMessageStartingWith("Under other URNs");
  }

  /** The laws of a planner that is held to the least unsuitability as well. */
  private record LawsOfTheMostSuitable(Function<PlacementProblem, PlacementPlan> planner)
      implements WholeListLaws {

    @Override
    public PlacementPlan plan(PlacementProblem problem) {
      return planner.apply(problem);
    }

    @Override
    public boolean asGood(Score one, Score other) {
      return one.compareTo(other, Balance.suitabilityFirst()) == 0;
    }
  }

  /** Places as many as can be, and prefers schools with an odd URN to what suits the children. */
  private static PlacementPlan preferringOddUrns(PlacementProblem problem) {
    PlacementProblem biased = PlacementLaws.withParts(
        problem,
        problem.schools(),
        problem.children().stream()
            .map(child -> PlacementChild.builder()
                .from(child)
                .options(child.options().stream()
                    .map(option -> PlacementOption.of(
                        option.school(),
                        option.unsuitability() + 10_000 * (1 - option.school().value() % 2)))
                    .toList())
                .build())
            .toList());
    return PlacementPlan.of(
        problem,
        WholeListPlanner.of(Balance.suitabilityFirst()).plan(biased).plan().placements());
  }

  @Example
  void aPlannerThatPrefersSchoolsByTheirUrnIsFound() {
    LawsOfTheMostSuitable laws = new LawsOfTheMostSuitable(PlacementLawsTest::preferringOddUrns);
    assertThat(Search.counterExample(laws.problems(), laws::aSchoolIsOnlyItsFigures))
        .hasMessageStartingWith("Under other URNs a plan is as good");
  }

  @Example
  void aPlannerThatGoesByTheOrderGivenIsFound() {
    int[] turn = {0};
    assertBreaks(
            problem -> turn[0]++ % 2 == 0
                ? nobody(problem)
                : everybodyAt(problem, schools -> schools.get(0).school()),
            PlacementLaws::orderDecidesNothing)
        .hasMessageStartingWith("The order of a list decides nothing");
  }

  @Example
  void aPlannerThatForgetsAChildIsFound() {
    assertBreaks(
            problem -> problem.children().isEmpty()
                ? nobody(problem)
                : nobody(PlacementLaws.withParts(problem, problem.schools(), ImmutableList.of())),
            PlacementLaws::nobodyIsLost)
        .hasMessageStartingWith("Every child is placed or unplaced");
  }
}
