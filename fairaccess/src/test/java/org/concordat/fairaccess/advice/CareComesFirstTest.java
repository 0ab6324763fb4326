/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.CareStatus;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Editions;
import org.concordat.core.school.Phase;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolRegister;
import org.concordat.core.school.SchoolTypes;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.advice.ChoiceQuestion.Route;
import org.concordat.fairaccess.advice.Estimate.Verdict;
import org.concordat.fairaccess.protocol.AdmissionsCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What care does to an estimate, and answers under Codes without a limit in days. The school is invented. */
class CareComesFirstTest {

  private static final LocalAuthorityCode AREA = LocalAuthorityCode.of("350");
  private static final Urn A = Urn.of(100001);
  private static final AdviceContext CONTEXT = AdviceContext.of(
      SchoolRegister.builder()
          .addSchool(School.builder()
              .urn(A)
              .name("School A")
              .localAuthority(AREA)
              .type(SchoolTypes.COMMUNITY_SCHOOL)
              .phase(Phase.SECONDARY)
              .opened(LocalDate.of(2000, 9, 1))
              .build())
          .build(),
      TestCalendars.T23);

  private static final CriterionResult LOOKED_AFTER = CriterionResult.all("looked-after", 2);
  private static final CriterionResult NEAR =
      CriterionResult.upTo("distance", 88, Distance.miles("1.2"));

  private static ChoiceQuestion.Builder question() {
    return ChoiceQuestion.builder()
        .on(LocalDate.of(2023, 10, 2))
        .route(Route.SECONDARY_ROUND)
        .yearGroup(YearGroup.of(7))
        .addArea(AREA);
  }

  private static ChoiceQuestion.Builder livingAt(String miles) {
    return question()
        .addHomeFacts(HomeFacts.of(A, Distance.miles(miles), ImmutableSet.of("distance")));
  }

  private static Estimate.Year year(ChoiceQuestion.Builder question, CriterionResult... criteria) {
    return year(2022, question, criteria);
  }

  private static Estimate.Year year(
      int entry, ChoiceQuestion.Builder question, CriterionResult... criteria) {
    PastRound round = PastRound.builder()
        .school(A)
        .entry(AcademicYear.of(entry))
        .yearGroup(YearGroup.of(7))
        .addCriteria(criteria)
        .build();
    ChoiceAdvice advice = ChoiceAdvice.of(question.build(), List.of(round), CONTEXT);
    return advice.schools().get(0).estimate().years().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "LOOKED_AFTER, OFFERED",
    "PREVIOUSLY_LOOKED_AFTER, OFFERED",
    "NOT_LOOKED_AFTER, NOT_OFFERED"
  })
  void careStatusDecidesWithoutBeingRepeatedAmongTheHomeFacts(CareStatus care, Verdict verdict) {
    Estimate.Year far = year(livingAt("5").careStatus(care), LOOKED_AFTER, NEAR);

    assertThat(far.verdict()).isEqualTo(verdict);
    assertThat(far.reason().message())
        .contains(verdict == Verdict.OFFERED ? "under looked-after" : "under distance");
  }

  @ParameterizedTest
  @CsvSource({
    "2010, PREVIOUSLY_LOOKED_AFTER, NOT_OFFERED",
    "2011, PREVIOUSLY_LOOKED_AFTER, NOT_OFFERED",
    "2012, PREVIOUSLY_LOOKED_AFTER, NOT_OFFERED",
    "2013, PREVIOUSLY_LOOKED_AFTER, OFFERED",
    "2010, LOOKED_AFTER, OFFERED"
  })
  void thoseWhoWereLookedAfterComeFirstFromEntryIn2013On(
      int entry, CareStatus care, Verdict verdict) {
    CriterionResult own = CriterionResult.all("previously-looked-after", 1);

    assertThat(year(entry, livingAt("5").careStatus(care), LOOKED_AFTER, NEAR).verdict())
        .isEqualTo(verdict);
    assertThat(year(entry, livingAt("1").careStatus(care), LOOKED_AFTER, NEAR).verdict())
        .isEqualTo(Verdict.OFFERED);
    assertThat(
            year(entry, livingAt("5").careStatus(care), LOOKED_AFTER, own, NEAR).verdict())
        .isEqualTo(Verdict.OFFERED);
    assertThat(year(entry, question().careStatus(care), LOOKED_AFTER, NEAR).verdict())
        .isEqualTo(verdict == Verdict.OFFERED ? Verdict.OFFERED : Verdict.NOT_KNOWN);
  }

  @Test
  void givenNothingOfHomeAndSchoolThenCareDecidesStill() {
    assertThat(
            year(question().careStatus(CareStatus.LOOKED_AFTER), LOOKED_AFTER).verdict())
        .isEqualTo(Verdict.OFFERED);
    assertThat(year(question(), LOOKED_AFTER).verdict()).isEqualTo(Verdict.NOT_KNOWN);
  }

  @Test
  void givenACriterionOfTheirOwnThenItDecidesForThoseWhoWereLookedAfter() {
    CriterionResult own = CriterionResult.none("previously-looked-after");

    assertThat(year(question().careStatus(CareStatus.PREVIOUSLY_LOOKED_AFTER), LOOKED_AFTER, own)
            .verdict())
        .isEqualTo(Verdict.NOT_OFFERED);
    assertThat(year(question().careStatus(CareStatus.LOOKED_AFTER), LOOKED_AFTER, own)
            .verdict())
        .isEqualTo(Verdict.OFFERED);
  }

  private static ChoiceQuestion.Builder meeting(String criterion) {
    return question()
        .addHomeFacts(HomeFacts.of(A, Distance.miles("5"), ImmutableSet.of("distance", criterion)));
  }

  @ParameterizedTest
  @CsvSource({"2012, NOT_OFFERED", "2013, NOT_OFFERED", "2022, NOT_OFFERED"})
  void whereThoseWhoWereLookedAfterHaveACriterionThatOfThoseWhoAreIsNotTheirs(
      int entry, Verdict verdict) {
    CriterionResult own = CriterionResult.none("previously-looked-after");
    ChoiceQuestion.Builder question =
        meeting("looked-after").careStatus(CareStatus.PREVIOUSLY_LOOKED_AFTER);

    assertThat(year(entry, question, LOOKED_AFTER, own, NEAR).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"2012, NOT_OFFERED", "2013, OFFERED"})
  void whereTheyHaveNoneThatOfThoseWhoAreBecomesTheirsIn2013(int entry, Verdict verdict) {
    ChoiceQuestion.Builder question =
        meeting("looked-after").careStatus(CareStatus.PREVIOUSLY_LOOKED_AFTER);

    assertThat(year(entry, question, LOOKED_AFTER, NEAR).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"NOT_LOOKED_AFTER, looked-after", "LOOKED_AFTER, previously-looked-after"})
  void aCriterionThatContradictsTheCareStatusIsRefused(CareStatus care, String criterion) {
    ChoiceQuestion.Builder question = meeting(criterion).careStatus(care);

    assertThatThrownBy(question::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ChoiceQuestion homeFacts: must agree with the care status " + care
            + ", but at 100001 the child was said to meet " + criterion);
  }

  @ParameterizedTest
  @CsvSource({
    ", looked-after",
    ", previously-looked-after",
    "LOOKED_AFTER, looked-after",
    "PREVIOUSLY_LOOKED_AFTER, looked-after",
    "PREVIOUSLY_LOOKED_AFTER, previously-looked-after"
  })
  void aCriterionThatAgreesWithTheCareStatusMayBeAmongTheHomeFacts(
      CareStatus care, String criterion) {
    ChoiceQuestion.Builder question = meeting(criterion);
    if (care != null) {
      question.careStatus(care);
    }

    assertThat(question.build().homeFacts()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2011-10-03 | LOOKED_AFTER | children who are looked after come first under every school's"
            + " criteria",
        "2011-10-03 | PREVIOUSLY_LOOKED_AFTER | children who are looked after come first under every"
            + " school's criteria; those who were looked after before do from entry in September 2013"
            + " on",
        "2012-10-01 | LOOKED_AFTER | children who are or were looked after come first under every"
            + " school's criteria",
        "2012-10-01 | PREVIOUSLY_LOOKED_AFTER | children who are or were looked after come first under"
            + " every school's criteria",
        "2020-10-01 | PREVIOUSLY_LOOKED_AFTER | children who are or were looked after come first under"
            + " every school's criteria",
        "2021-10-01 | PREVIOUSLY_LOOKED_AFTER | children who are or were looked after, and those who"
            + " were adopted from state care abroad, come first under every school's criteria"
      })
  void adviceTellsWhoComesFirstUnderTheCodeOfTheRound(
      LocalDate on, CareStatus care, String expected) {
    assertThat(ChoiceAdvice.of(question().on(on).careStatus(care).build(), List.of(), CONTEXT)
            .notes())
        .extracting(Reason::message)
        .contains(expected);
  }

  @Test
  void whereAContextHoldsNoCodeOf2021ThenItDoesNotPutThoseAdoptedAbroadFirst() {
    AdviceContext until2014 = new AdviceContext(
        CONTEXT.register(),
        CONTEXT.calendars(),
        CONTEXT.dates(),
        Editions.of(ImmutableList.of(AdmissionsCodes.CODE_2012, AdmissionsCodes.CODE_2014)),
        CONTEXT.checklist());
    ChoiceQuestion question = question()
        .on(LocalDate.of(2021, 10, 1))
        .careStatus(CareStatus.PREVIOUSLY_LOOKED_AFTER)
        .build();

    assertThat(ChoiceAdvice.of(question, List.of(), until2014).notes())
        .extracting(Reason::message)
        .contains("children who are or were looked after come first under every school's criteria");
  }

  @ParameterizedTest
  @CsvSource({"2021, NOT_OFFERED", "2022, OFFERED"})
  void childAdoptedFromStateCareAbroadComesFirstUnderTheCodeOf2021(int entry, Verdict verdict) {
    ChoiceQuestion.Builder abroad =
        meeting("previously-looked-after").careStatus(CareStatus.NOT_LOOKED_AFTER);
    CriterionResult own = CriterionResult.all("previously-looked-after", 1);

    assertThat(year(entry, abroad, LOOKED_AFTER, NEAR).verdict()).isEqualTo(verdict);
    assertThat(year(entry, abroad, LOOKED_AFTER, own, NEAR).verdict()).isEqualTo(verdict);
    assertThat(ChoiceAdvice.of(abroad.build(), List.of(), CONTEXT).notes())
        .extracting(Reason::code)
        .contains(AdviceReasons.CARE_COMES_FIRST);
  }

  @ParameterizedTest
  @CsvSource({"2012, NOT_OFFERED", "2013, NOT_KNOWN", "2021, NOT_KNOWN", "2022, OFFERED"})
  void givenNoCareStatusThenWhoeverMeetsTheCriterionWasCaredForHereOrAbroad(
      int entry, Verdict verdict) {
    assertThat(
            year(entry, meeting("previously-looked-after"), LOOKED_AFTER, NEAR).verdict())
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"2021, NOT_KNOWN", "2022, OFFERED"})
  void givenNoCareStatusThenACriterionOfTheirOwnTellsOnlyWhereItTakesInThoseAdoptedAbroad(
      int entry, Verdict verdict) {
    CriterionResult own = CriterionResult.all("previously-looked-after", 1);

    assertThat(year(entry, meeting("previously-looked-after"), LOOKED_AFTER, own, NEAR)
            .verdict())
        .isEqualTo(verdict);
  }

  @Test
  void givenNoCareStatusAndARoundThatOffersAPlaceInAnyCaseThenItIsOffered() {
    ChoiceQuestion.Builder near = question()
        .addHomeFacts(HomeFacts.of(
            A, Distance.miles("1"), ImmutableSet.of("distance", "previously-looked-after")));

    assertThat(year(2015, near, LOOKED_AFTER, NEAR).verdict()).isEqualTo(Verdict.OFFERED);
  }

  @Test
  void inYearTheSchoolYearTellsWhetherThoseWhoWereLookedAfterComeFirst() {
    for (int day : List.of(31, 32)) {
      LocalDate on = LocalDate.of(2013, 8, 1).plusDays(day - 1L);
      ChoiceAdvice advice = ChoiceAdvice.of(
          question()
              .on(on)
              .route(Route.IN_YEAR)
              .careStatus(CareStatus.PREVIOUSLY_LOOKED_AFTER)
              .build(),
          List.of(),
          CONTEXT);

      assertThat(advice.notes())
          .extracting(Reason::code)
          .contains(day == 31 ? AdviceReasons.CARE_FIRST_LATER : AdviceReasons.CARE_COMES_FIRST);
    }
  }

  @Test
  void givenPlacesThatWentToSomeUnderItThenTheDistanceDecides() {
    CriterionResult some = CriterionResult.upTo("looked-after", 2, Distance.miles("3"));

    assertThat(year(livingAt("2").careStatus(CareStatus.LOOKED_AFTER), some).verdict())
        .isEqualTo(Verdict.OFFERED);
    assertThat(year(livingAt("5").careStatus(CareStatus.LOOKED_AFTER), some).verdict())
        .isEqualTo(Verdict.NOT_OFFERED);
    assertThat(year(question().careStatus(CareStatus.LOOKED_AFTER), some).verdict())
        .isEqualTo(Verdict.NOT_KNOWN);
  }

  @Test
  void givenARoundWithoutTheCriterionThenAnotherOffersAPlaceAndDeniesNone() {
    Estimate.Year far = year(livingAt("5").careStatus(CareStatus.LOOKED_AFTER), NEAR);

    assertThat(year(livingAt("1").careStatus(CareStatus.LOOKED_AFTER), NEAR).verdict())
        .isEqualTo(Verdict.OFFERED);
    assertThat(far.verdict()).isEqualTo(Verdict.NOT_KNOWN);
    assertThat(far.reason().message())
        .isEqualTo("2022/23 does not tell: the child comes first, and it is not known how places"
            + " went under looked-after");
  }

  @Test
  void givenACodeWithoutALimitThenTheAnswerIsAStepWithoutADay() {
    ChoiceAdvice advice = ChoiceAdvice.of(
        question()
            .on(LocalDate.of(2012, 10, 12))
            .route(Route.IN_YEAR)
            .yearGroup(YearGroup.of(9))
            .build(),
        List.of(),
        AdviceContext.of(CONTEXT.register(), TestCalendars.T12));

    assertThat(advice.steps())
        .extracting(step -> step.obligation().duty().code()
            + " "
            + step.obligation().due().<String>match(LocalDate::toString, Reason::code))
        .containsExactly(
            "apply-in-year advice.any-day",
            "answer-parent advice.no-in-year-limit",
            "lodge-appeal advice.no-in-year-limit",
            "hear-appeal advice.no-in-year-limit");
    assertThat(advice.steps().get(1).obligation().due())
        .hasToString("unknown: no limit in days for the answer was in force on 2012-10-12");
    assertThat(advice.steps().get(1).obligation().term().rule().source())
        .hasToString(
            "School Admissions Code 2012 (second-hand, from practice; the text was not" + " read)");
  }

  @Test
  void missingArgumentsAreNamed() {
    ChoiceQuestion asked = question().build();

    assertThatThrownBy(() -> ChoiceAdvice.of(null, List.of(), CONTEXT))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("question");
    assertThatThrownBy(() -> ChoiceAdvice.of(asked, null, CONTEXT))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("history");
    assertThatThrownBy(() -> ChoiceAdvice.of(asked, List.of(), null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("context");
  }
}
