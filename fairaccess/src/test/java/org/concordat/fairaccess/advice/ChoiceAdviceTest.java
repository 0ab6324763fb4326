/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.testing.NullPointerTester;
import com.google.common.testing.NullPointerTester.Visibility;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Due;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.pupil.CareStatus;
import org.concordat.core.pupil.StatutorySenPlan;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Editions;
import org.concordat.core.rule.Rule;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.core.school.AgeRange;
import org.concordat.core.school.Phase;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolRegister;
import org.concordat.core.school.SchoolStatus;
import org.concordat.core.school.SchoolType;
import org.concordat.core.school.SchoolTypes;
import org.concordat.fairaccess.FairAccessRoles;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.advice.ChoiceQuestion.Route;
import org.concordat.fairaccess.advice.Distance.Measure;
import org.concordat.fairaccess.advice.Distance.Unit;
import org.concordat.fairaccess.share.Sex;
import org.junit.jupiter.api.Test;

class ChoiceAdviceTest {

  private static final LocalAuthorityCode AREA = LocalAuthorityCode.of("916");
  private static final Urn A = Urn.of(100001);
  private static final Urn B = Urn.of(100002);
  private static final Urn OLD_B = Urn.of(115900);
  private static final LocalDate DAY = LocalDate.of(2023, 9, 20);
  private static final SchoolRegister REGISTER = register(
      school(A, SchoolTypes.COMMUNITY_SCHOOL, "3"), school(B, SchoolTypes.ACADEMY_CONVERTER, "3"));

  private static School school(Urn urn, SchoolType type, String sex) {
    return School.builder()
        .urn(urn)
        .name("School " + urn)
        .localAuthority(AREA)
        .type(type)
        .phase(Phase.SECONDARY)
        .ages(AgeRange.of(11, 16))
        .sex(sex)
        .opened(LocalDate.of(2012, 9, 1))
        .build();
  }

  private static SchoolRegister register(School... schools) {
    return SchoolRegister.builder()
        .addAllSchools(ImmutableList.copyOf(schools))
        .successions(
            Successions.of(ImmutableList.of(Succession.of(OLD_B, B, LocalDate.of(2012, 9, 1)))))
        .build();
  }

  private static ChoiceQuestion.Builder question() {
    return ChoiceQuestion.builder()
        .on(DAY)
        .route(Route.SECONDARY_ROUND)
        .yearGroup(YearGroup.of(7))
        .addArea(AREA);
  }

  private static ChoiceAdvice advise(ChoiceQuestion.Builder question, PastRound... history) {
    return ChoiceAdvice.of(
        question.build(),
        ImmutableList.copyOf(history),
        AdviceContext.of(REGISTER, TestCalendars.T23));
  }

  private static PastRound round(Urn school, int entry, CriterionResult... criteria) {
    return PastRound.builder()
        .school(school)
        .entry(AcademicYear.of(entry))
        .yearGroup(YearGroup.of(7))
        .addCriteria(criteria)
        .build();
  }

  private static CriterionResult upTo(String miles) {
    return CriterionResult.upTo("distance", 60, Distance.miles(miles));
  }

  private static HomeFacts at(Urn school, String miles, String... meets) {
    return HomeFacts.of(school, Distance.miles(miles), ImmutableSet.copyOf(meets));
  }

  private static Estimate estimate(ChoiceAdvice advice, Urn school) {
    return advice.schools().stream()
        .filter(one -> one.school().equals(school))
        .findFirst()
        .orElseThrow()
        .estimate();
  }

  @Test
  void childAtOnePointTwoMilesWouldHaveBeenOfferedInThreeOfFourYears() {
    Estimate estimate = estimate(
        advise(
            question().addHomeFacts(at(A, "1.2", "distance")),
            round(A, 2020, upTo("1.5")),
            round(A, 2021, upTo("1.3")),
            round(A, 2022, upTo("1.1")),
            round(A, 2023, upTo("1.2"))),
        A);

    assertThat(estimate.offered()).isEqualTo(3);
    assertThat(estimate.telling()).isEqualTo(4);
    assertThat(estimate.statement().message())
        .isEqualTo("in 3 of 4 past years a child like this would have been offered a place");
    assertThat(estimate.years())
        .extracting(year -> year.entry().startYear())
        .containsExactly(2023, 2022, 2021, 2020);
    assertThat(estimate.explanation().render()).contains("3/4").contains("caution");
  }

  @Test
  void lastDistanceItselfIsWithinAndAHundredthMoreIsNot() {
    PastRound round = round(A, 2022, upTo("1.20"));

    assertThat(estimate(advise(question().addHomeFacts(at(A, "1.2", "distance")), round), A)
            .offered())
        .isEqualTo(1);
    assertThat(estimate(advise(question().addHomeFacts(at(A, "1.21", "distance")), round), A)
            .offered())
        .isZero();
  }

  @Test
  void criteriaAreReadInTheOrderOfTheSchool() {
    PastRound siblingsFirst = round(
        A, 2022, CriterionResult.all("sibling", 40), upTo("0.5"), CriterionResult.none("other"));

    assertThat(verdict(siblingsFirst, at(A, "3", "sibling", "distance")))
        .isEqualTo(AdviceReasons.WOULD_HAVE_BEEN_OFFERED);
    assertThat(verdict(siblingsFirst, at(A, "3", "distance")))
        .isEqualTo(AdviceReasons.WOULD_NOT_HAVE_BEEN_OFFERED);
    assertThat(verdict(siblingsFirst, at(A, "0.1", "other")))
        .isEqualTo(AdviceReasons.WOULD_NOT_HAVE_BEEN_OFFERED);
  }

  @Test
  void whatIsNotKnownIsNeitherYesNorNo() {
    PastRound walked = round(
        A,
        2022,
        CriterionResult.upTo(
            "distance", 60, new Distance(new BigDecimal("9"), Unit.MILES, Measure.WALKING_ROUTE)));

    assertThat(verdict(walked, at(A, "1", "distance"))).isEqualTo(AdviceReasons.YEAR_DOES_NOT_TELL);
    assertThat(
            verdict(round(A, 2022, CriterionResult.some("distance", 60)), at(A, "1", "distance")))
        .isEqualTo(AdviceReasons.YEAR_DOES_NOT_TELL);
    assertThat(verdict(round(A, 2022, upTo("1")), at(A, "1", "faith")))
        .isEqualTo(AdviceReasons.YEAR_DOES_NOT_TELL);
    assertThat(verdict(
            round(A, 2022, upTo("1")),
            new HomeFacts(A, Optional.empty(), ImmutableSortedSet.of("distance"))))
        .isEqualTo(AdviceReasons.YEAR_DOES_NOT_TELL);
    Estimate none = estimate(advise(question()), A);
    assertThat(none.isKnown()).isFalse();
    assertThat(none.statement().code()).isEqualTo(AdviceReasons.NOT_KNOWN);
  }

  private static String verdict(PastRound round, HomeFacts facts) {
    return estimate(advise(question().addHomeFacts(facts), round), A)
        .years()
        .get(0)
        .reason()
        .code();
  }

  @Test
  void roundsOfThePredecessorSpeakForTheAcademyAndThoseToComeDoNot() {
    ChoiceAdvice advice = advise(
        question().addHomeFacts(at(OLD_B, "1", "distance")),
        round(OLD_B, 2011, upTo("2")),
        round(B, 2024, upTo("2")));

    assertThat(estimate(advice, B).years()).hasSize(1);
    assertThat(estimate(advice, B).offered()).isEqualTo(1);
  }

  @Test
  void preferencesComeFirstThenTheNearerSchool() {
    assertThat(order(question().addHomeFacts(at(A, "2", "distance"), at(B, "1.9", "distance"))))
        .containsExactly(B, A);
    assertThat(order(question()
            .addPreferences(A)
            .addHomeFacts(at(A, "2", "distance"), at(B, "1", "distance"))))
        .containsExactly(A, B);
    assertThat(order(question().addPreferences(OLD_B))).containsExactly(B, A);
  }

  private static List<Urn> order(ChoiceQuestion.Builder question) {
    return advise(question).schools().stream().map(SchoolAdvice::school).toList();
  }

  @Test
  void schoolsOfOtherAgesSexPhaseOrWithoutPreferenceAreLeftOutWithTheirReasons() {
    School primary = School.builder()
        .from(school(Urn.of(100003), SchoolTypes.COMMUNITY_SCHOOL, "3"))
        .ages(AgeRange.of(4, 11))
        .build();
    School byPhase = School.builder()
        .urn(Urn.of(100004))
        .name("By phase")
        .localAuthority(AREA)
        .phase(Phase.PRIMARY)
        .opened(LocalDate.of(2000, 9, 1))
        .build();
    ChoiceAdvice advice = ChoiceAdvice.of(
        question().sex(Sex.FEMALE).build(),
        ImmutableList.of(),
        AdviceContext.of(
            register(
                school(A, SchoolTypes.COMMUNITY_SCHOOL, "1"),
                school(B, SchoolTypes.COMMUNITY_SPECIAL_SCHOOL, "3"),
                primary,
                byPhase),
            TestCalendars.T23));

    assertThat(advice.schools()).isEmpty();
    assertThat(advice.leftOut())
        .extracting(one -> one.school() + " " + one.reasons().get(0).code())
        .containsExactly(
            "100001 share.other-sex",
            "100002 " + AdviceReasons.NOT_BY_PREFERENCE,
            "100003 share.other-ages",
            "100004 " + AdviceReasons.OTHER_PHASE);
  }

  @Test
  void schoolThatMayBeOpenIsUndecidedOnlyIfItWouldTakeTheChild() {
    School secondary = School.builder()
        .urn(A)
        .name("School A")
        .localAuthority(AREA)
        .ages(AgeRange.of(11, 16))
        .build();
    School primary =
        School.builder().from(secondary).urn(B).ages(AgeRange.of(4, 11)).build();
    ChoiceAdvice advice = ChoiceAdvice.of(
        question().build(),
        ImmutableList.of(),
        AdviceContext.of(register(secondary, primary), TestCalendars.T23));

    assertThat(advice.schools()).isEmpty();
    assertThat(advice.undecided().keySet()).containsExactly(A);
    assertThat(advice.leftOut()).extracting(one -> one.school()).containsExactly(B);
  }

  private static School dated(Urn urn, Optional<LocalDate> opened, Optional<LocalDate> closed) {
    School.Builder dated = School.builder()
        .urn(urn)
        .name("School " + urn)
        .localAuthority(AREA)
        .type(SchoolTypes.COMMUNITY_SCHOOL)
        .ages(AgeRange.of(11, 16));
    opened.ifPresent(dated::opened);
    closed.ifPresent(dated::closed);
    return dated.build();
  }

  private static School closing(int year, int month, int day) {
    return dated(
        A, Optional.of(LocalDate.of(2000, 9, 1)), Optional.of(LocalDate.of(year, month, day)));
  }

  private static School opening(int year, int month, int day) {
    return dated(A, Optional.of(LocalDate.of(year, month, day)), Optional.empty());
  }

  private static ChoiceAdvice advise(
      ChoiceQuestion.Builder question, Calendars calendars, School... schools) {
    return ChoiceAdvice.of(
        question.build(), ImmutableList.of(), AdviceContext.of(register(schools), calendars));
  }

  private static List<String> leftOut(ChoiceAdvice advice) {
    return advice.leftOut().stream()
        .map(one -> one.school() + " " + one.reasons().get(0).code())
        .toList();
  }

  private static List<String> cautions(ChoiceAdvice advice) {
    return advice.schools().stream()
        .flatMap(one -> one.cautions().stream().map(why -> one.school() + " " + why.code()))
        .toList();
  }

  @Test
  void schoolThatClosesBeforeTheEntryIsNotAdvised() {
    ChoiceAdvice before = advise(question(), TestCalendars.T23, closing(2024, 8, 31));

    assertThat(before.schools()).isEmpty();
    assertThat(before.leftOut().get(0).reasons())
        .extracting(Reason::message)
        .containsExactly(
            "school 100001 closes on 2024-08-31, and the child would enter on 2024-09-01");
    ChoiceAdvice on = advise(question(), TestCalendars.T23, closing(2024, 9, 1));
    assertThat(on.schools()).hasSize(1);
    assertThat(cautions(on)).containsExactly("100001 " + AdviceReasons.CLOSES_AFTER_ENTRY);
    assertThat(cautions(advise(question()))).isEmpty();
  }

  @Test
  void schoolThatIsToOpenIsAdvisedWithACautionIfItOpensByTheEntry() {
    ChoiceAdvice by = advise(question(), TestCalendars.T23, opening(2024, 9, 1));

    assertThat(by.schools()).hasSize(1);
    assertThat(cautions(by)).containsExactly("100001 " + AdviceReasons.OPENS_BY_ENTRY);
    assertThat(by.schools().get(0).cautions().get(0).message())
        .isEqualTo(
            "school 100001 is not open yet: it opens on 2024-09-01, by the entry of 2024-09-01");
    assertThat(leftOut(advise(question(), TestCalendars.T23, opening(2024, 9, 2))))
        .containsExactly("100001 " + AdviceReasons.OPENS_AFTER_ENTRY);
    School primary =
        School.builder().from(opening(2024, 9, 1)).ages(AgeRange.of(4, 11)).build();
    assertThat(leftOut(advise(question(), TestCalendars.T23, primary)))
        .containsExactly("100001 share.other-ages");
  }

  @Test
  void entryIsTheFirstDayOfTheFirstTermWhereTheCalendarTellsIt() {
    Calendars toAutumn = TestCalendars.T23_AND_AUTUMN;

    assertThat(leftOut(advise(question(), toAutumn, closing(2024, 9, 3))))
        .containsExactly("100001 " + AdviceReasons.CLOSES_BEFORE_ENTRY);
    assertThat(advise(question(), toAutumn, closing(2024, 9, 4)).schools()).hasSize(1);
    assertThat(advise(question(), toAutumn, opening(2024, 9, 4)).schools()).hasSize(1);
    assertThat(leftOut(advise(question(), toAutumn, opening(2024, 9, 5))))
        .containsExactly("100001 " + AdviceReasons.OPENS_AFTER_ENTRY);
  }

  @Test
  void inYearTheDayOfEntryIsTheDayOfTheAdvice() {
    ChoiceQuestion.Builder inYear = question().route(Route.IN_YEAR).yearGroup(YearGroup.of(9));

    assertThat(cautions(advise(inYear, TestCalendars.T23, closing(2023, 9, 20))))
        .containsExactly("100001 " + AdviceReasons.CLOSES_AFTER_ENTRY);
    assertThat(advise(inYear, TestCalendars.T23, closing(2023, 9, 19)).schools())
        .isEmpty();
    assertThat(leftOut(advise(inYear, TestCalendars.T23, opening(2023, 9, 21))))
        .containsExactly("100001 " + AdviceReasons.OPENS_AFTER_ENTRY);
  }

  private static ChoiceAdvice advise(Succession link, School... schools) {
    return ChoiceAdvice.of(
        question().build(),
        ImmutableList.of(),
        AdviceContext.of(
            SchoolRegister.builder()
                .addAllSchools(ImmutableList.copyOf(schools))
                .successions(Successions.of(ImmutableList.of(link)))
                .build(),
            TestCalendars.T23));
  }

  private static School successor(LocalDate opened, Optional<LocalDate> closed) {
    return dated(B, Optional.of(opened), closed);
  }

  @Test
  void schoolThatIsTakenOverByTheEntryIsAdvisedOnceWithACaution() {
    LocalDate day = LocalDate.of(2024, 9, 1);
    ChoiceAdvice advice =
        advise(Succession.of(A, B, day), closing(2024, 8, 31), successor(day, Optional.empty()));

    assertThat(advice.schools()).extracting(SchoolAdvice::school).containsExactly(A);
    assertThat(advice.schools().get(0).cautions())
        .extracting(Reason::message)
        .containsExactly(
            "by the entry of 2024-09-01 school 100001 is [100002], which decides for itself");
    assertThat(leftOut(advice)).isEmpty();
  }

  @Test
  void successorWhoseDayIsNotKnownLeavesTheSchoolUndecided() {
    ChoiceAdvice advice = advise(
        Succession.undated(A, B),
        closing(2024, 8, 31),
        successor(LocalDate.of(2024, 9, 1), Optional.empty()));

    assertThat(advice.schools()).isEmpty();
    assertThat(advice.undecided()).containsOnlyKeys(A);
  }

  @Test
  void successorWhoseDayIsNotKnownChangesNothingWhileTheSchoolIsOpen() {
    ChoiceAdvice advice = advise(
        Succession.undated(A, B),
        dated(A, Optional.of(LocalDate.of(2000, 9, 1)), Optional.empty()));

    assertThat(advice.schools()).extracting(SchoolAdvice::school).containsExactly(A);
    assertThat(cautions(advice)).isEmpty();
  }

  @Test
  void schoolThatIsTakenOverAfterTheEntryDoesNotClose() {
    LocalDate day = LocalDate.of(2025, 1, 1);

    assertThat(cautions(advise(
            Succession.of(A, B, day), closing(2024, 12, 31), successor(day, Optional.empty()))))
        .isEmpty();
    assertThat(cautions(advise(question(), TestCalendars.T23, closing(2024, 12, 31))))
        .containsExactly("100001 " + AdviceReasons.CLOSES_AFTER_ENTRY);
  }

  @Test
  void schoolWhoseSuccessorClosesBeforeTheEntryIsNotAdvised() {
    LocalDate day = LocalDate.of(2024, 1, 1);

    assertThat(leftOut(advise(
            Succession.of(A, B, day),
            closing(2023, 12, 31),
            successor(day, Optional.of(LocalDate.of(2024, 7, 31))))))
        .containsExactly("100001 " + AdviceReasons.CLOSES_BEFORE_ENTRY);
  }

  @Test
  void schoolThatOpensAndClosesBeforeTheEntryIsNotAdvised() {
    assertThat(leftOut(advise(
            question(),
            TestCalendars.T23,
            dated(
                A, Optional.of(LocalDate.of(2024, 1, 1)), Optional.of(LocalDate.of(2024, 7, 31))))))
        .containsExactly("100001 " + AdviceReasons.CLOSES_BEFORE_ENTRY);
  }

  private static School reported(SchoolStatus then, LocalDate on, SchoolStatus later) {
    return School.builder()
        .from(dated(A, Optional.empty(), Optional.empty()))
        .putStatusReport(DAY, then)
        .putStatusReport(on, later)
        .build();
  }

  @Test
  void schoolOfWhichOnlyReportsAreKnownIsToldWithoutADay() {
    LocalDate june = LocalDate.of(2024, 6, 3);
    ChoiceAdvice opens = advise(
        question(),
        TestCalendars.T23,
        reported(SchoolStatus.NOT_YET_OPEN, june, SchoolStatus.OPEN));
    ChoiceAdvice closes = advise(
        question(), TestCalendars.T23, reported(SchoolStatus.OPEN, june, SchoolStatus.CLOSED));

    assertThat(opens.schools().get(0).cautions())
        .extracting(Reason::message)
        .containsExactly(
            "school 100001 is not open yet: it opens on a day that is not known, by the"
                + " entry of 2024-09-01");
    assertThat(closes.leftOut().get(0).reasons())
        .extracting(Reason::message)
        .containsExactly(
            "school 100001 closes on a day that is not known, and the child would enter"
                + " on 2024-09-01");
  }

  @Test
  void schoolOfWhichItIsNotKnownWhetherItOpensByTheEntryIsUndecided() {
    School coming = School.builder()
        .from(dated(A, Optional.empty(), Optional.empty()))
        .putStatusReport(DAY, SchoolStatus.NOT_YET_OPEN)
        .build();
    ChoiceAdvice advice = advise(question(), TestCalendars.T23, coming);

    assertThat(advice.schools()).isEmpty();
    assertThat(advice.leftOut()).isEmpty();
    assertThat(advice.undecided()).containsOnlyKeys(A);
    assertThat(advice.undecided().get(A).code()).isEqualTo("school.status-not-known");
  }

  @Test
  void preferredSchoolThatIsToOpenElsewhereIsToldOfTheSameWay() {
    School elsewhere = School.builder()
        .from(opening(2024, 9, 1))
        .localAuthority(LocalAuthorityCode.of("350"))
        .build();
    ChoiceAdvice advice = advise(question().addPreferences(A), TestCalendars.T23, elsewhere);

    assertThat(advice.schools().get(0).preference()).contains(1);
    assertThat(cautions(advice)).containsExactly("100001 " + AdviceReasons.OPENS_BY_ENTRY);
  }

  @Test
  void schoolWhoseOpeningIsReportedWithoutADayIsLeftOutWhileItIsNotOpen() {
    School coming = School.builder()
        .from(dated(A, Optional.empty(), Optional.empty()))
        .putStatusReport(LocalDate.of(2024, 12, 1), SchoolStatus.NOT_YET_OPEN)
        .build();

    assertThat(leftOut(advise(question(), TestCalendars.T23, coming))).hasSize(1);
  }

  @Test
  void whoDecidesAndWhereToAppealGoByTheTypeOnTheDay() {
    List<SchoolAdvice> schools = advise(question()).schools();

    assertThat(schools.get(0).decidedBy())
        .isEqualTo(Answer.known(AdmissionAuthority.LOCAL_AUTHORITY));
    assertThat(schools.get(0).appealArrangedBy())
        .isEqualTo(Answer.known(FairAccessRoles.LOCAL_AUTHORITY));
    assertThat(schools.get(1).appealArrangedBy())
        .isEqualTo(Answer.known(FairAccessRoles.ACADEMY_TRUST));
  }

  @Test
  void secondaryRoundClosesOn31OctoberAndOffersOn1March() {
    ChoiceAdvice advice = advise(question());

    assertThat(dues(advice))
        .containsExactly(
            "apply 2023-10-31",
            "offer 2024-03-01",
            "lodge-appeal 2024-04-15",
            "hear-appeal 2024-06-18");
    assertThat(advice.steps().get(0).bring()).isNotEmpty();
    assertThat(advice.steps().get(0).obligation().term().rule().source().isSecondHand())
        .isTrue();
  }

  @Test
  void primaryOfferDayIsNationalFromEntryIn2014() {
    assertThat(dues(advise(question().route(Route.PRIMARY_ROUND).yearGroup(YearGroup.RECEPTION))))
        .contains("apply 2024-01-15", "offer 2024-04-16");
    ChoiceAdvice before = ChoiceAdvice.of(
        question()
            .on(LocalDate.of(2012, 10, 1))
            .route(Route.PRIMARY_ROUND)
            .yearGroup(YearGroup.RECEPTION)
            .build(),
        ImmutableList.of(),
        AdviceContext.of(REGISTER, TestCalendars.T12));
    assertThat(dues(before)).contains("apply 2013-01-15");
    assertThat(before.steps().get(1).obligation().due().match(on -> "known", Reason::code))
        .isEqualTo(AdviceReasons.NO_NATIONAL_DAY);
  }

  @Test
  void offerDayOnASaturdayIsTheNextMonday() {
    AdmissionDates dates = AdmissionDates.DATES_2013.rules();
    Rule<MonthDay> saturday = dates
        .secondary()
        .offer()
        .orElseThrow()
        .agreedAs(MonthDay.of(3, 2), Citation.of("Test dates"));
    AdviceContext published = AdviceContext.of(REGISTER, TestCalendars.T23);
    AdviceContext changed = new AdviceContext(
        published.register(),
        published.calendars(),
        Editions.of(ImmutableList.of(AdmissionDates.DATES_2013.changed(
            "test",
            rules -> new AdmissionDates(
                new AdmissionDates.Round(rules.secondary().closing(), Optional.of(saturday)),
                rules.primary(),
                rules.appeals())))),
        published.codes(),
        published.checklist());

    assertThat(dues(ChoiceAdvice.of(question().build(), ImmutableList.of(), changed)))
        .contains("offer 2024-03-04");
  }

  @Test
  void offerDayBeyondTheCalendarIsNotKnown() {
    ChoiceAdvice advice = advise(question().entry(AcademicYear.of(2025)));

    assertThat(advice.steps().get(0).obligation().due())
        .isEqualTo(Due.on(LocalDate.of(2024, 10, 31)));
    assertThat(advice.steps().get(1).obligation().due().isKnown()).isFalse();
  }

  @Test
  void t16_inYearAnswerIsDueByTheEditionOfTheApplication() {
    ChoiceAdvice advice = advise(
        question().on(LocalDate.of(2023, 10, 12)).route(Route.IN_YEAR).yearGroup(YearGroup.of(9)));

    assertThat(dues(advice).subList(1, 3))
        .containsExactly("answer-aim 2023-11-02", "answer-parent 2023-11-09");
    assertThat(dues(advice).get(3)).startsWith("lodge-appeal 2023-12-0");
  }

  @Test
  void familyAppliesInYearAndBringsItsPapersToNoStepOfOthers() {
    ChoiceAdvice advice = advise(
        question().on(LocalDate.of(2023, 10, 12)).route(Route.IN_YEAR).yearGroup(YearGroup.of(9)));
    AdviceStep first = advice.steps().get(0);

    assertThat(first.obligation().duty().code()).isEqualTo("apply-in-year");
    assertThat(first.obligation().duty().owner()).isEqualTo(FairAccessRoles.PARENT);
    assertThat(first.obligation().due().match(on -> "known", Reason::code))
        .isEqualTo(AdviceReasons.ANY_DAY);
    assertThat(first.bring()).isNotEmpty();
    assertThat(advice.steps())
        .filteredOn(step -> !step.obligation().duty().owner().equals(FairAccessRoles.PARENT))
        .hasSize(3)
        .allMatch(step -> step.bring().isEmpty());
    assertThatThrownBy(
            () -> new AdviceStep(advice.steps().get(1).obligation(), ImmutableList.of("a bill")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("admission-authority")
        .hasMessageContaining("[a bill]");
  }

  private static ChoiceAdvice askedOn(LocalDate on) {
    return ChoiceAdvice.of(
        question()
            .on(on)
            .entry(AcademicYear.of(2024))
            .addHomeFacts(at(A, "1", "distance"))
            .build(),
        ImmutableList.of(round(A, 2023, upTo("2"))),
        AdviceContext.of(REGISTER, TestCalendars.T23_AND_AUTUMN));
  }

  @Test
  void questionInARoundIsOneInYearOnceTheFirstTermOfTheEntryHasBegun() {
    ChoiceAdvice late = askedOn(LocalDate.of(2024, 9, 3));
    ChoiceAdvice inYear = askedOn(LocalDate.of(2024, 9, 4));

    assertThat(late.steps().get(0).obligation().duty().code()).isEqualTo("apply");
    assertThat(late.steps().get(0).obligation().due().match(on -> "known", Reason::code))
        .isEqualTo(AdviceReasons.CLOSING_PAST);
    assertThat(estimate(late, A).offered()).isEqualTo(1);
    assertThat(inYear.steps().get(0).obligation().duty().code()).isEqualTo("apply-in-year");
    assertThat(dues(inYear)).contains("answer-parent 2024-09-25");
    assertThat(estimate(inYear, A).isKnown()).isFalse();
  }

  @Test
  void questionAfterTheClosingDayIsToldThatNoDayIsSetForTheAnswer() {
    ChoiceAdvice inTime = advise(question().on(LocalDate.of(2023, 10, 31)));
    ChoiceAdvice late = advise(question().on(LocalDate.of(2023, 11, 1)));

    assertThat(inTime.notes()).isEmpty();
    assertThat(late.notes()).extracting(Reason::code).containsExactly(AdviceReasons.AFTER_CLOSING);
    assertThat(late.notes().get(0).message()).contains("after 2023-10-31");
    assertThat(askedOn(LocalDate.of(2024, 9, 3)).notes())
        .extracting(Reason::code)
        .containsExactly(AdviceReasons.AFTER_CLOSING);
    assertThat(askedOn(LocalDate.of(2024, 9, 4)).notes()).isEmpty();
  }

  @Test
  void questionOfWhichItIsNotKnownWhetherItIsInYearHasANoteAndNoSteps() {
    ChoiceAdvice advice =
        advise(question().on(LocalDate.of(2024, 9, 2)).entry(AcademicYear.of(2024)));

    assertThat(advice.steps()).isEmpty();
    assertThat(advice.notes())
        .extracting(Reason::code)
        .containsExactly(AdviceReasons.FIRST_TERM_NOT_KNOWN);
  }

  private static List<String> dues(ChoiceAdvice advice) {
    return advice.steps().stream()
        .map(step -> step.obligation().duty().code() + " " + step.obligation().due())
        .toList();
  }

  @Test
  void beforeTheFirstEditionThereAreNoStepsAndANoteSaysSo() {
    ChoiceAdvice advice =
        advise(question().on(LocalDate.of(2011, 9, 1)).entry(AcademicYear.of(2012)));

    assertThat(advice.steps()).isEmpty();
    assertThat(advice.notes()).extracting(Reason::code).containsExactly(AdviceReasons.NO_EDITION);
  }

  @Test
  void planAndCareAreNoted() {
    ChoiceAdvice advice = advise(question()
        .careStatus(CareStatus.LOOKED_AFTER)
        .senPlan(StatutorySenPlan.namingASchool(StatutorySenPlan.Kind.EHC_PLAN)));

    assertThat(advice.notes())
        .extracting(Reason::code)
        .containsExactly(AdviceReasons.PLAN_NAMES_SCHOOL, AdviceReasons.CARE_COMES_FIRST);
    assertThat(advise(question().addPreferences(Urn.of(100099))).notes())
        .extracting(Reason::code)
        .containsExactly(AdviceReasons.PREFERENCE_NOT_FOUND);
  }

  @Test
  void orderAndRepetitionOfTheHistoryMeanNothing() {
    PastRound one = round(A, 2021, upTo("1.5"));
    PastRound two = round(A, 2022, upTo("1.1"));

    assertThat(advise(question(), two, one, two)).isEqualTo(advise(question(), one, two));
    assertThatThrownBy(() -> advise(question(), one, round(A, 2021, upTo("2"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be one round for each school")
        .hasMessageContaining("100001");
  }

  @Test
  void milesAndKilometresAreComparedExactly() {
    Distance kilometres =
        new Distance(new BigDecimal("1.9312128"), Unit.KILOMETRES, Measure.STRAIGHT_LINE);

    assertThat(Distance.miles("1.2").isWithin(kilometres)).isEqualTo(Answer.known(true));
    assertThat(kilometres.isWithin(Distance.miles("1.2"))).isEqualTo(Answer.known(true));
    assertThat(Distance.miles("1.20001").isWithin(kilometres)).isEqualTo(Answer.known(false));
  }

  @Test
  void badValuesAreRefused() {
    assertThatThrownBy(() -> Distance.miles("-1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must not be negative, but was -1");
    assertThatThrownBy(() -> CriterionResult.some("distance", 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must agree with SOME under distance, but was 0");
    assertThatThrownBy(() -> round(A, 2022, upTo("1"), upTo("2")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("distance came twice");
    assertThatThrownBy(() -> PastRound.builder()
            .school(A)
            .entry(AcademicYear.of(2022))
            .yearGroup(YearGroup.of(7))
            .appealsHeard(2)
            .appealsUpheld(3)
            .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("of 2 were 3");
    assertThatThrownBy(() -> question().addPreferences(A, A).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("100001 came twice");
    assertThatThrownBy(() -> question().entry(AcademicYear.of(2022)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "ChoiceQuestion entry: must not be over on the day of the advice in a round, but on"
                + " 2023-09-20 was 2022/23");
  }

  @Test
  void nullIsRefused() {
    Stream.of(HomeFacts.class, AdviceStep.class, AdviceContext.class, Checklist.class)
        .forEach(type -> new NullPointerTester()
            .setDefault(Urn.class, A)
            .setDefault(SchoolRegister.class, REGISTER)
            .setDefault(Calendars.class, TestCalendars.T23)
            .setDefault(Editions.class, AdmissionDates.EDITIONS)
            .setDefault(Checklist.class, Checklist.EXAMPLE)
            .setDefault(ImmutableSortedSet.class, ImmutableSortedSet.of())
            .setDefault(Obligation.class, advise(question()).steps().get(0).obligation())
            .testConstructors(type, Visibility.PUBLIC));
  }
}
