/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.advice.Families.BROOK;
import static org.concordat.fairaccess.advice.Families.HILL;
import static org.concordat.fairaccess.advice.Families.MOOR;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolRegister;
import org.concordat.core.school.SchoolTypes;
import org.concordat.fairaccess.TestCalendars;
import org.junit.jupiter.api.Test;

/** What is told of schools before and after they merge. The schools are invented. */
class SchoolsThatMergeTest {

  private static final LocalAuthorityCode AREA = LocalAuthorityCode.of("350");
  private static final LocalDate OPENED = LocalDate.of(2000, 9, 1);

  private static School school(Urn urn, LocalDate opened, Optional<LocalDate> lastDay) {
    School.Builder school = School.builder()
        .urn(urn)
        .name("School " + urn)
        .localAuthority(AREA)
        .type(SchoolTypes.COMMUNITY_SCHOOL)
        .opened(opened);
    lastDay.ifPresent(school::closed);
    return school.build();
  }

  private static PastRound round(Urn school, int entry, String miles) {
    return PastRound.builder()
        .school(school)
        .entry(AcademicYear.of(entry))
        .yearGroup(YearGroup.of(7))
        .addCriteria(CriterionResult.upTo("distance", 60, Distance.miles(miles)))
        .build();
  }

  private static HomeFacts at(Urn school, String miles) {
    return HomeFacts.of(school, Distance.miles(miles), ImmutableSet.of("distance"));
  }

  private static ChoiceQuestion.Builder question() {
    return Families.question().addArea(AREA);
  }

  /** Brook School closes in 2025, and Hill School, which is open beside it, takes over from it. */
  private static ChoiceAdvice before(ChoiceQuestion.Builder question, PastRound... history) {
    LocalDate merger = LocalDate.of(2025, 9, 1);
    return ChoiceAdvice.of(
        question.build(),
        List.of(history),
        AdviceContext.of(
            SchoolRegister.builder()
                .addSchool(school(BROOK, OPENED, Optional.of(merger.minusDays(1))))
                .addSchool(school(HILL, OPENED, Optional.empty()))
                .successions(Successions.of(List.of(Succession.of(BROOK, HILL, merger))))
                .build(),
            TestCalendars.T23));
  }

  /** Brook School and Hill School became Moor School in 2020. */
  private static SchoolAdvice after(ChoiceQuestion.Builder question, PastRound... history) {
    LocalDate merger = LocalDate.of(2020, 9, 1);
    Optional<LocalDate> lastDay = Optional.of(merger.minusDays(1));
    return ChoiceAdvice.of(
            question.build(),
            List.of(history),
            AdviceContext.of(
                SchoolRegister.builder()
                    .addSchool(school(BROOK, OPENED, lastDay))
                    .addSchool(school(HILL, OPENED, lastDay))
                    .addSchool(school(MOOR, merger, Optional.empty()))
                    .successions(Successions.of(List.of(
                        Succession.of(BROOK, MOOR, merger), Succession.of(HILL, MOOR, merger))))
                    .build(),
                TestCalendars.T23))
        .schools()
        .get(0);
  }

  private static SchoolAdvice of(ChoiceAdvice advice, Urn school) {
    return advice.schools().stream()
        .filter(one -> one.school().equals(school))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void schoolThatIsToTakeOverFromAnotherOpenBesideItHasItsOwnRounds() {
    ChoiceAdvice advice = before(question(), round(BROOK, 2022, "1"), round(HILL, 2022, "3"));

    assertThat(of(advice, BROOK).pastRounds()).containsExactly(round(BROOK, 2022, "1"));
    assertThat(of(advice, HILL).pastRounds()).containsExactly(round(HILL, 2022, "3"));
  }

  @Test
  void schoolThatIsToTakeOverFromAnotherOpenBesideItHasItsOwnPreferenceAndDistance() {
    ChoiceAdvice one = before(question().addPreferences(HILL).addHomeFacts(at(HILL, "2")));
    ChoiceAdvice both = before(question().addPreferences(BROOK, HILL));

    assertThat(of(one, HILL).preference()).contains(1);
    assertThat(of(one, HILL).distance()).contains(Distance.miles("2"));
    assertThat(of(one, BROOK).preference()).isEmpty();
    assertThat(of(one, BROOK).distance()).isEmpty();
    assertThat(of(both, HILL).preference()).contains(2);
  }

  @Test
  void roundsOfBothThatMergedAreShown() {
    SchoolAdvice advice = after(
        question().addHomeFacts(at(MOOR, "1")),
        round(HILL, 2019, "2"),
        round(BROOK, 2019, "2"),
        round(MOOR, 2020, "2"));

    assertThat(advice.pastRounds())
        .extracting(PastRound::school)
        .containsExactly(MOOR, BROOK, HILL);
    assertThat(advice.estimate().offered()).isEqualTo(1);
    assertThat(advice.estimate().telling()).isEqualTo(1);
  }

  @Test
  void distancesToTwoThatMergedTellNoneUnlessTheyAgree() {
    assertThat(after(question().addHomeFacts(at(BROOK, "9"), at(HILL, "1"))).distance())
        .isEmpty();
    assertThat(after(question().addHomeFacts(at(BROOK, "1"), at(HILL, "1"))).distance())
        .contains(Distance.miles("1"));
    assertThat(after(question().addHomeFacts(at(HILL, "1"))).distance())
        .contains(Distance.miles("1"));
    assertThat(after(question().addHomeFacts(at(BROOK, "9"), at(HILL, "1"), at(MOOR, "3")))
            .distance())
        .contains(Distance.miles("3"));
  }
}
