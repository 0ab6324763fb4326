/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.concordat.fairaccess.report.SumsReading.Count;
import org.concordat.fairaccess.report.SumsReading.Known;
import org.concordat.fairaccess.report.SumsReading.Stood;
import org.junit.jupiter.api.Test;

/** What a reader makes of the ways in which one child, or what happened to it, is counted. */
class SumsReadingTest {

  private static ImmutableSet<String> steps(String... steps) {
    ImmutableSet.Builder<String> cells = ImmutableSet.builder();
    for (String step : steps) {
      cells.add("managed moves of the year[step=" + step + "]");
    }
    return cells.build();
  }

  @Test
  void whatIsSoOfEachIsSoOfAll() {
    ImmutableSet<String> ways = ImmutableSet.of("", "a", "ab");

    assertThat(SumsReading.of(
            ways,
            ImmutableList.of(
                Count.onceIf("A", way -> way.contains("a")),
                Count.onceIf("B", way -> way.contains("b")))))
        .containsExactly(new Known(ImmutableSet.of("B"), ImmutableSet.of("A")));
  }

  @Test
  void whatIsNowhereWithACountIsNotAmongIt() {
    ImmutableList<Stood<String>> ways = ImmutableList.of(
        new Stood<>("a", Optional.of("one")),
        new Stood<>("", Optional.of("one")),
        new Stood<>("", Optional.of("two")));

    assertThat(SumsReading.of(
            "all", ways, ImmutableList.of(Count.onceIf("A", way -> way.equals("a")))))
        .containsExactly(new Known(ImmutableSet.of("A"), ImmutableSet.of("one")));
  }

  @Test
  void countThatMayLeaveOneOutIsAtLeastNothing() {
    assertThat(SumsReading.of(
            ImmutableSet.of("a"),
            ImmutableList.of(
                Count.onceAtMostIf("A", way -> true), Count.onceAtLeastIf("B", way -> true))))
        .containsExactly(new Known(ImmutableSet.of("A"), ImmutableSet.of("B")));
  }

  @Test
  void moveThatWasExtendedAndCameBackHasFailed() {
    assertThat(StageReading.OF_MOVES)
        .contains(new Known(steps("extended", "returned"), steps("started", "failed")));
  }

  @Test
  void whatFollowsFromTwoOthersIsLeftOutUnlessItIsOfOneCount() {
    assertThat(StageReading.OF_MOVES)
        .contains(
            new Known(steps("extended"), steps("started")),
            new Known(steps("started", "refused"), steps("proposed")),
            new Known(steps("extended", "refused"), steps("proposed")))
        .doesNotContain(new Known(steps("extended", "failed"), steps("started", "proposed")));
  }

  @Test
  void whoComesBackHasFailedWhereEveryMoveIsATrial() {
    assertThat(StageReading.OF_MOVES).doesNotContain(new Known(steps("returned"), steps("failed")));
    assertThat(StageReading.OF_AREAS)
        .contains(
            new Known(steps("returned"), steps("failed")),
            new Known(steps("started"), steps("on-trial", "successful", "failed", "withdrawn")));
  }

  @Test
  void whoHasFailedIsBackWhereNobodyIsOnTheWay() {
    assertThat(StageReading.OF_MOVES).doesNotContain(new Known(steps("failed"), steps("returned")));
    assertThat(StageReading.OF_AREAS).contains(new Known(steps("failed"), steps("returned")));
  }

  @Test
  void moveThatIsAgreedBeganWhereEachIsAgreedAfterATrial() {
    assertThat(StageReading.OF_AREAS)
        .contains(new Known(steps("on-trial", "successful", "failed"), steps("started")));
  }

  @Test
  void moveThatWasAgreedIsAgreedOrGivenUp() {
    assertThat(StageReading.OF_MOVES_SINCE)
        .contains(new Known(ImmutableSet.of(), steps("successful", "withdrawn")));
  }

  @Test
  void nobodyIsTaughtMeanwhileWhoIsNotAssessed() {
    assertThat(StageReading.ofCases(ImmutableSet.of("a category")))
        .contains(new Known(
            ImmutableSet.of("children waiting[stage=received]"),
            ImmutableSet.of("children waiting[education meanwhile=none]")));
  }

  @Test
  void referredOfAMonthAreAcceptedInTheYearOrStandOtherwise() {
    assertThat(StageReading.ofMonthInYear(ImmutableSet.of("a category")))
        .contains(new Known(
            ImmutableSet.of("cases of the month[came in=received]"),
            ImmutableSet.of(
                "a category",
                "children waiting[stage=received]",
                "cases of the month[outcome=routed-out]",
                "cases of the month[outcome=ineligible]",
                "cases of the month[outcome=home-education]",
                "cases of the month[outcome=moved-away]",
                "cases of the month[outcome=place-found]",
                "cases of the month[outcome=out-of-age]")));
  }

  @Test
  void sixthDayOfAnEarlierMonthIsPastUnlessThePupilWasReinstated() {
    assertThat(ExclusionReading.OF_MONTH)
        .contains(new Known(
            ImmutableSet.of("permanent exclusions[sixth day=not-due]"),
            ImmutableSet.of(
                "permanent exclusions[standing=reinstated]", "permanent exclusions[when=month]")));
  }
}
