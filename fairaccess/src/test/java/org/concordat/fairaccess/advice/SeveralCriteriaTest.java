/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.advice.Estimate.Verdict.NOT_KNOWN;
import static org.concordat.fairaccess.advice.Estimate.Verdict.NOT_OFFERED;
import static org.concordat.fairaccess.advice.Estimate.Verdict.OFFERED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.core.pupil.CareStatus;
import org.concordat.core.pupil.YearGroup;
import org.concordat.fairaccess.advice.Estimate.Verdict;
import org.concordat.fairaccess.protocol.AdmissionsCodes;
import org.junit.jupiter.api.Test;

/** What one year tells of a child at 1.4 miles that meets several criteria of a round, or none. All of it is invented. */
class SeveralCriteriaTest {

  private static final CriterionResult FAITH_NEAR =
      CriterionResult.upTo("faith", 60, Distance.miles("0.5"));
  private static final CriterionResult FAR =
      CriterionResult.upTo("distance", 60, Distance.miles("2"));
  private static final CriterionResult NEAR =
      CriterionResult.upTo("distance", 60, Distance.miles("1"));

  private static PastRound.Builder round(CriterionResult... criteria) {
    return PastRound.builder()
        .school(Families.BROOK)
        .entry(AcademicYear.of(2022))
        .yearGroup(YearGroup.of(7))
        .addCriteria(criteria);
  }

  private static HomeFacts meeting(String... criteria) {
    return HomeFacts.of(Families.BROOK, Distance.miles("1.4"), ImmutableSet.copyOf(criteria));
  }

  private static Estimate.Year year(
      PastRound round, Optional<HomeFacts> facts, Optional<CareStatus> care) {
    return Estimates.of(List.of(round), facts, care, AdmissionsCodes.EDITIONS, Optional.empty())
        .years()
        .get(0);
  }

  private static Estimate.Year year(PastRound.Builder round, String... meets) {
    return year(round.build(), Optional.of(meeting(meets)), Optional.empty());
  }

  private static Estimate.Year unknownChild(PastRound.Builder round) {
    return year(round.build(), Optional.empty(), Optional.empty());
  }

  private static Estimate.Year lookedAfter(PastRound.Builder round, String... meets) {
    return year(round.build(), Optional.of(meeting(meets)), Optional.of(CareStatus.LOOKED_AFTER));
  }

  private static void tells(Estimate.Year year, Verdict verdict, String message) {
    assertThat(year.verdict()).isEqualTo(verdict);
    assertThat(year.reason().message()).isEqualTo(message);
  }

  @Test
  void criterionThatReachedTheChildDecidesOverOneBeforeItThatDidNot() {
    tells(
        year(round(FAITH_NEAR, FAR), "faith", "distance"),
        OFFERED,
        "in 2022/23 a place would have been offered under distance: places went up to 2 miles,"
            + " straight line, and home is at 1.4 miles, straight line");
    assertThat(year(round(FAITH_NEAR, FAR), "distance").verdict()).isEqualTo(OFFERED);
    assertThat(year(round(FAITH_NEAR, FAR), "faith").verdict()).isEqualTo(NOT_OFFERED);
  }

  @Test
  void criterionUnderWhichAllWereOfferedDecidesOverOneUnderWhichNoneWas() {
    tells(
        year(
            round(CriterionResult.none("aptitude"), CriterionResult.all("distance", 150)),
            "aptitude",
            "distance"),
        OFFERED,
        "in 2022/23 a place would have been offered under distance: all under it were offered a"
            + " place");
  }

  @Test
  void criterionThatDoesNotTellHidesNoneThatReachedTheChild() {
    CriterionResult unpublished = CriterionResult.some("aptitude", 18);

    assertThat(
            year(round(unpublished, CriterionResult.all("distance", 150)), "aptitude", "distance")
                .verdict())
        .isEqualTo(OFFERED);
    tells(
        year(round(unpublished, NEAR), "aptitude", "distance"),
        NOT_KNOWN,
        "2022/23 does not tell: it is not known up to where places went under aptitude");
    assertThat(year(round(NEAR, unpublished), "aptitude", "distance").verdict())
        .isEqualTo(NOT_KNOWN);
  }

  @Test
  void criteriaOfWhichNoneReachedTheChildAreAllNamed() {
    tells(
        year(round(FAITH_NEAR, NEAR, CriterionResult.none("other")), "other", "distance", "faith"),
        NOT_OFFERED,
        "in 2022/23 no place would have been offered under faith: places went up to 0.5 miles,"
            + " straight line, and home is at 1.4 miles, straight line; nor under distance: places"
            + " went up to 1 miles, straight line, and home is at 1.4 miles, straight line; nor"
            + " under other: none under it was offered a place");
  }

  @Test
  void criterionThatTheChildDoesNotMeetDeniesAndOffersNothing() {
    assertThat(year(round(CriterionResult.all("sibling", 40), NEAR), "distance").verdict())
        .isEqualTo(NOT_OFFERED);
    assertThat(year(round(CriterionResult.none("sibling"), FAR), "distance").verdict())
        .isEqualTo(OFFERED);
  }

  @Test
  void distanceThatDoesNotCompareIsToldWithItsCriterion() {
    CriterionResult walked = CriterionResult.upTo(
        "distance",
        60,
        new Distance(BigDecimal.valueOf(9), Distance.Unit.MILES, Distance.Measure.WALKING_ROUTE));
    HomeFacts nowhere =
        new HomeFacts(Families.BROOK, Optional.empty(), ImmutableSortedSet.of("distance"));

    tells(
        year(round(walked), "distance"),
        NOT_KNOWN,
        "2022/23 does not tell: under distance, 1.4 miles, straight line and 9 miles, walking route"
            + " were measured in different ways");
    tells(
        year(round(NEAR).build(), Optional.of(nowhere), Optional.empty()),
        NOT_KNOWN,
        "2022/23 does not tell: it is not known how far the home is from the school, which decides"
            + " under distance");
  }

  @Test
  void childThatIsLookedAfterIsReachedByAnyCriterionToo() {
    CriterionResult few = CriterionResult.upTo("looked-after", 2, Distance.miles("1"));

    assertThat(lookedAfter(round(few, FAR), "distance").verdict()).isEqualTo(OFFERED);
    assertThat(lookedAfter(round(few, FAR)).verdict()).isEqualTo(NOT_OFFERED);
    assertThat(lookedAfter(round(few, NEAR), "distance").verdict()).isEqualTo(NOT_OFFERED);
    assertThat(lookedAfter(round(NEAR), "distance").verdict()).isEqualTo(NOT_KNOWN);
  }

  @Test
  void criterionUnderWhichNobodyAppliedTellsOnlyWhereThereWasRoom() {
    CriterionResult nobody = CriterionResult.all("other", 0);

    tells(
        year(round(NEAR, nobody), "other"),
        NOT_KNOWN,
        "2022/23 does not tell: nobody applied under other, and it is not known whether a place was"
            + " left");
    assertThat(year(round(NEAR, nobody), "distance", "other").verdict()).isEqualTo(NOT_KNOWN);
    tells(
        year(round(nobody, NEAR), "other"),
        OFFERED,
        "in 2022/23 a place would have been offered under other: nobody applied under it, and there"
            + " was room");
    assertThat(year(round(nobody, CriterionResult.none("distance")), "other").verdict())
        .isEqualTo(NOT_KNOWN);
    assertThat(lookedAfter(round(CriterionResult.all("looked-after", 0), NEAR)).verdict())
        .isEqualTo(OFFERED);
  }

  @Test
  void criterionUnderWhichNobodyAppliedDoesNotTellWhereNobodyHadAPlaceOrNoneUnderALaterOneHad() {
    CriterionResult nobody = CriterionResult.all("sibling", 0);
    CriterionResult few = CriterionResult.some("faith", 5);

    assertThat(year(round(nobody, few, CriterionResult.none("distance")), "sibling")
            .verdict())
        .isEqualTo(NOT_KNOWN);
    assertThat(
            year(round(nobody, CriterionResult.all("distance", 0)), "sibling").verdict())
        .isEqualTo(NOT_KNOWN);
    assertThat(year(round(nobody, few), "sibling").verdict()).isEqualTo(OFFERED);
  }

  @Test
  void meetingOneMoreCriterionNeverLosesThePlace() {
    ImmutableList<Function<String, CriterionResult>> ways = ImmutableList.of(
        code -> CriterionResult.all(code, 40),
        code -> CriterionResult.all(code, 0),
        code -> CriterionResult.upTo(code, 40, Distance.miles("2")),
        code -> CriterionResult.upTo(code, 40, Distance.miles("1")),
        code -> CriterionResult.some(code, 40),
        CriterionResult::none);

    for (List<Function<String, CriterionResult>> way : Lists.cartesianProduct(ways, ways, ways)) {
      PastRound.Builder round =
          round(way.get(0).apply("a"), way.get(1).apply("b"), way.get(2).apply("c"));
      for (Set<String> meets : Sets.powerSet(ImmutableSet.of("a", "b", "c"))) {
        if (year(round, meets.toArray(String[]::new)).verdict() == OFFERED) {
          assertThat(ImmutableSet.of("a", "b", "c"))
              .allMatch(more -> year(round, Sets.union(meets, Set.of(more)).toArray(String[]::new))
                      .verdict()
                  == OFFERED);
        }
      }
    }
  }

  @Test
  void whereNobodyWentWithoutAnyChildWouldHaveHadAPlace() {
    CriterionResult[] all = {CriterionResult.all("sibling", 10), CriterionResult.all("distance", 50)
    };
    String everybody = "in 2022/23 a place would have been offered: under every criterion all who"
        + " applied were offered one; of appeals nothing is known";

    tells(
        unknownChild(round(all).appealsHeard(0)),
        OFFERED,
        "in 2022/23 a place would have been offered: under every criterion all who applied were"
            + " offered one");
    tells(year(round(all), "other"), OFFERED, everybody);
    tells(year(round(all)), OFFERED, everybody);
    tells(unknownChild(round(all)), OFFERED, everybody);
    tells(lookedAfter(round(all)), OFFERED, everybody);
    assertThat(unknownChild(round(all)).reason().code()).isEqualTo(AdviceReasons.EVERYBODY_OFFERED);
    assertThat(year(round(all), "distance").reason().code())
        .isEqualTo(AdviceReasons.WOULD_HAVE_BEEN_OFFERED);
  }

  @Test
  void whereSomebodyMayHaveGoneWithoutAChildOfWhichNothingIsKnownIsToldNothing() {
    CriterionResult all = CriterionResult.all("distance", 50);

    assertThat(unknownChild(round(all, CriterionResult.none("other"))).verdict())
        .isEqualTo(NOT_KNOWN);
    assertThat(unknownChild(round()).verdict()).isEqualTo(NOT_KNOWN);
    assertThat(unknownChild(round(CriterionResult.all("looked-after", 2))).verdict())
        .isEqualTo(NOT_KNOWN);
    assertThat(unknownChild(round(CriterionResult.all("looked-after", 2), all)).verdict())
        .isEqualTo(OFFERED);
    assertThat(unknownChild(round(all).appealsHeard(1)).verdict()).isEqualTo(NOT_KNOWN);
    assertThat(unknownChild(round(all).appealsHeard(0)).verdict()).isEqualTo(OFFERED);
  }
}
