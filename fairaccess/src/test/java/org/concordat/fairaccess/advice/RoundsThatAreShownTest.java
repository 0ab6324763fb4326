/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.advice.Families.BROOK;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolRegister;
import org.concordat.core.school.SchoolTypes;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.advice.ChoiceQuestion.Route;
import org.junit.jupiter.api.Test;

/** Which past rounds of a school a family is shown, in-year and in a round. The school and its rounds are invented. */
class RoundsThatAreShownTest {

  private static final YearGroup SEVEN = YearGroup.of(7);
  private static final LocalDate OCTOBER = LocalDate.of(2023, 10, 12);
  private static final AdviceContext CONTEXT = AdviceContext.of(
      SchoolRegister.builder()
          .addSchool(School.builder()
              .urn(BROOK)
              .name("Brook School")
              .localAuthority(LocalAuthorityCode.of("916"))
              .type(SchoolTypes.COMMUNITY_SCHOOL)
              .opened(LocalDate.of(2000, 9, 1))
              .build())
          .build(),
      TestCalendars.T23);

  private static PastRound round(YearGroup yearGroup, int entry) {
    return PastRound.builder()
        .school(BROOK)
        .entry(AcademicYear.of(entry))
        .yearGroup(yearGroup)
        .addCriteria(CriterionResult.upTo("distance", 60, Distance.miles("2")))
        .build();
  }

  private static ChoiceQuestion.Builder question(Route route, LocalDate on, YearGroup yearGroup) {
    return ChoiceQuestion.builder()
        .on(on)
        .route(route)
        .yearGroup(yearGroup)
        .addPreferences(BROOK)
        .addHomeFacts(HomeFacts.of(BROOK, Distance.miles("1"), ImmutableSet.of("distance")));
  }

  private static SchoolAdvice advice(ChoiceQuestion.Builder question, PastRound... history) {
    return ChoiceAdvice.of(question.build(), List.of(history), CONTEXT)
        .schools()
        .get(0);
  }

  private static SchoolAdvice inYear(LocalDate on, YearGroup yearGroup, PastRound... history) {
    return advice(question(Route.IN_YEAR, on, yearGroup), history);
  }

  private static List<String> shown(SchoolAdvice advice) {
    return advice.pastRounds().stream()
        .map(round -> round.yearGroup() + " " + round.entry())
        .toList();
  }

  @Test
  void inYearTheRoundsOfTheLastEntryAreShownAndDoNotTell() {
    SchoolAdvice advice = inYear(
        OCTOBER, YearGroup.of(8), round(SEVEN, 2021), round(SEVEN, 2022), round(SEVEN, 2023));

    assertThat(shown(advice)).containsExactly("7 2023/24", "7 2022/23", "7 2021/22");
    assertThat(advice.estimate().isKnown()).isFalse();
    assertThat(advice.estimate().statement().message())
        .isEqualTo("not known: of 3 past years none tells");
    assertThat(advice.estimate().years().get(0).reason().message())
        .isEqualTo("2023/24 does not tell: the round was for entry into year 7, and places in the"
            + " course of a year do not go by it");
  }

  @Test
  void inYearTheLastEntryIsTheOneNextBelowTheChild() {
    PastRound[] both = {
      round(YearGroup.RECEPTION, 2023), round(SEVEN, 2023), round(YearGroup.of(12), 2023)
    };

    assertThat(shown(inYear(OCTOBER, YearGroup.of(11), both))).containsExactly("7 2023/24");
    assertThat(shown(inYear(OCTOBER, SEVEN, both))).containsExactly("7 2023/24");
    assertThat(shown(inYear(OCTOBER, YearGroup.of(6), both))).containsExactly("R 2023/24");
    assertThat(shown(inYear(OCTOBER, YearGroup.RECEPTION, both))).containsExactly("R 2023/24");
    assertThat(shown(inYear(OCTOBER, YearGroup.of(6), round(SEVEN, 2023)))).isEmpty();
  }

  @Test
  void inYearTheRoundOfTheCurrentYearIsPast() {
    SchoolAdvice advice = inYear(OCTOBER, SEVEN, round(SEVEN, 2023), round(SEVEN, 2024));

    assertThat(shown(advice)).containsExactly("7 2023/24");
    assertThat(advice.estimate().years().get(0).reason().message())
        .isEqualTo("2023/24 does not tell: places in the course of a year do not go by the round");
  }

  @Test
  void roundIsPastFromItsOfferDayOn() {
    LocalDate first = LocalDate.of(2024, 3, 1);
    LocalDate april = LocalDate.of(2024, 4, 16);
    PastRound seven = round(SEVEN, 2024);
    PastRound reception = round(YearGroup.RECEPTION, 2024);

    assertThat(shown(inYear(first.minusDays(1), SEVEN, seven))).isEmpty();
    assertThat(shown(inYear(first, SEVEN, seven))).hasSize(1);
    assertThat(shown(inYear(april.minusDays(1), YearGroup.of(1), reception))).isEmpty();
    assertThat(shown(inYear(april, YearGroup.of(1), reception))).hasSize(1);
  }

  @Test
  void roundWithoutANationalDayIsPastOnceItsSchoolYearHasBegun() {
    LocalDate september = LocalDate.of(2024, 9, 1);
    YearGroup nine = YearGroup.of(9);

    assertThat(shown(inYear(september.minusDays(1), nine, round(nine, 2024)))).isEmpty();
    assertThat(shown(inYear(september, nine, round(nine, 2024)))).hasSize(1);
  }

  @Test
  void inARoundThoseOfTheYearGroupBeforeTheEntryAreShown() {
    PastRound[] history = {round(YearGroup.RECEPTION, 2022), round(SEVEN, 2023), round(SEVEN, 2024)
    };
    LocalDate offers = LocalDate.of(2024, 3, 1);

    assertThat(shown(advice(question(Route.SECONDARY_ROUND, offers, SEVEN), history)))
        .containsExactly("7 2023/24");
    assertThat(shown(advice(
            question(Route.SECONDARY_ROUND, offers, SEVEN).entry(AcademicYear.of(2025)), history)))
        .containsExactly("7 2024/25", "7 2023/24");
    assertThat(shown(advice(
            question(Route.SECONDARY_ROUND, offers.minusDays(1), SEVEN)
                .entry(AcademicYear.of(2025)),
            history)))
        .containsExactly("7 2023/24");
  }
}
