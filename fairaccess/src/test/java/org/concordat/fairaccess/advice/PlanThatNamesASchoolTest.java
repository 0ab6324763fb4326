/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.APPEAL_PANEL;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.advice.Families.ASKED;
import static org.concordat.fairaccess.advice.Families.BROOK;
import static org.concordat.fairaccess.advice.Families.CLOSING;
import static org.concordat.fairaccess.advice.Families.CONTEXT;
import static org.concordat.fairaccess.advice.Families.after;
import static org.concordat.fairaccess.advice.Families.owed;
import static org.concordat.fairaccess.advice.Families.refuse;
import static org.concordat.fairaccess.advice.Families.refusesFor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.procedure.State;
import org.concordat.core.pupil.StatutorySenPlan;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Reason;
import org.concordat.core.school.AgeRange;
import org.concordat.core.school.Phase;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolRegister;
import org.concordat.core.school.SchoolTypes;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.advice.AdviceCommand.AllowAppeal;
import org.concordat.fairaccess.advice.AdviceCommand.Apply;
import org.concordat.fairaccess.advice.ChoiceQuestion.Route;
import org.junit.jupiter.api.Test;

/** Where a plan names the school, nothing of the ordinary admissions is told or owed. */
class PlanThatNamesASchoolTest {

  private static final StatutorySenPlan NAMING =
      StatutorySenPlan.naming(StatutorySenPlan.Kind.EHC_PLAN, BROOK);
  private static final StatutorySenPlan NAMING_NONE =
      StatutorySenPlan.of(StatutorySenPlan.Kind.EHC_PLAN);
  private static final AdviceContext ONE_SCHOOL = AdviceContext.of(
      SchoolRegister.builder()
          .addSchool(School.builder()
              .urn(BROOK)
              .name("Brook School")
              .localAuthority(LocalAuthorityCode.of("350"))
              .type(SchoolTypes.COMMUNITY_SCHOOL)
              .phase(Phase.SECONDARY)
              .ages(AgeRange.of(11, 16))
              .opened(LocalDate.of(2012, 9, 1))
              .build())
          .build(),
      TestCalendars.T23);

  private static ChoiceAdvice advice(ChoiceQuestion.Builder question) {
    return ChoiceAdvice.of(
        question
            .addPreferences(BROOK)
            .addHomeFacts(HomeFacts.of(BROOK, Distance.miles("1"), ImmutableSet.of("distance")))
            .build(),
        ImmutableList.of(PastRound.builder()
            .school(BROOK)
            .entry(AcademicYear.of(2022))
            .yearGroup(YearGroup.of(7))
            .addCriteria(CriterionResult.all("distance", 60))
            .build()),
        ONE_SCHOOL);
  }

  @Test
  void adviceHasNeitherStepsNorAppealNorEstimate() {
    ChoiceAdvice advice = advice(Families.question().senPlan(NAMING));
    SchoolAdvice school = advice.schools().get(0);

    assertThat(advice.steps()).isEmpty();
    assertThat(advice.notes())
        .extracting(Reason::code)
        .containsExactly(AdviceReasons.PLAN_NAMES_SCHOOL);
    assertThat(school.appealArrangedBy().match(role -> "known", Reason::code))
        .isEqualTo(AdviceReasons.PLAN_NAMES_SCHOOL);
    assertThat(school.estimate().isKnown()).isFalse();
    assertThat(school.pastRounds()).hasSize(1);
  }

  @Test
  void adviceAfterTheClosingDaySpeaksOfNoRound() {
    ChoiceAdvice advice = advice(Families.question().on(CLOSING.plusDays(5)).senPlan(NAMING));

    assertThat(advice.steps()).isEmpty();
    assertThat(advice.notes())
        .extracting(Reason::code)
        .containsExactly(AdviceReasons.PLAN_NAMES_SCHOOL);
  }

  @Test
  void planThatNamesNoneYetLeavesTheStepsAsTheyAre() {
    ChoiceAdvice advice = advice(Families.question().senPlan(NAMING_NONE));

    assertThat(advice.steps()).hasSize(4);
    assertThat(advice.schools().get(0).appealArrangedBy().isKnown()).isTrue();
    assertThat(advice.schools().get(0).estimate().isKnown()).isTrue();
  }

  @Test
  void lifeOwesNoApplicationAndMissesNoClosingDay() {
    State<AdviceStage, ChoiceAdviceCase> asked =
        Families.asked(Families.question().senPlan(NAMING).build());

    assertThat(owed(asked)).singleElement().asString().contains("advise the family");
    assertThat(owed(Families.asked())).hasSize(2);
    assertThat(ChoiceAdviceCases.PROCEDURE
            .advance(asked, CLOSING.plusDays(1), CONTEXT)
            .stage())
        .isEqualTo(AdviceStage.ASKED);
  }

  @Test
  void refusalOpensNoAppeal() {
    LocalDate asking = LocalDate.of(2023, 10, 12);
    State<AdviceStage, ChoiceAdviceCase> refused = after(
        Families.asked(Families.question()
            .on(asking)
            .route(Route.IN_YEAR)
            .yearGroup(YearGroup.of(9))
            .senPlan(NAMING)
            .build()),
        new Apply(PARENT, asking, ImmutableList.of(BROOK)),
        refuse(asking.plusDays(4), BROOK));

    assertThat(refused.data().refused()).containsKey(BROOK);
    assertThat(refused.data().appealAgainst(BROOK, CONTEXT)).isEmpty();
    assertThat(Families.refusedInYear().data().appealAgainst(BROOK, CONTEXT)).isPresent();
    refusesFor(
        refused,
        new AllowAppeal(APPEAL_PANEL, asking.plusDays(20), BROOK, asking.plusDays(4)),
        AdviceReasons.PLAN_NAMES_SCHOOL);
  }

  @Test
  void statementIsAPlanAsWell() {
    assertThat(advice(Families.question()
                .on(ASKED)
                .senPlan(StatutorySenPlan.naming(StatutorySenPlan.Kind.STATEMENT, BROOK)))
            .steps())
        .isEmpty();
  }
}
