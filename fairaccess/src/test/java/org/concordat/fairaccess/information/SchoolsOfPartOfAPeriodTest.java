/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import org.concordat.core.calendar.Due;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.core.school.Phase;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolChange;
import org.concordat.core.school.SchoolStatus;
import org.concordat.core.school.SchoolTypes;
import org.concordat.fairaccess.TestCalendars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

/** What a school owes that was one of those that owe a return on some days of its period only. Schools are invented. */
class SchoolsOfPartOfAPeriodTest {

  private static final LocalAuthorityCode AREA = LocalAuthorityCode.of("350");
  private static final LocalAuthorityCode NEXT_AREA = LocalAuthorityCode.of("916");
  private static final Urn A = Urn.of(100001);
  private static final Urn B = Urn.of(100002);
  private static final Urn NEW = Urn.of(200001);
  private static final LocalDateRange OCTOBER =
      LocalDateRange.of(LocalDate.of(2012, 10, 1), LocalDate.of(2012, 11, 1));
  private static final LocalDateRange TERM = TestCalendars.T12.school().terms().get(0);
  private static final LocalDate DUE = LocalDate.of(2012, 11, 9);

  private static LocalDate october(int day) {
    return LocalDate.of(2012, 10, day);
  }

  private static School.Builder undated(Urn urn) {
    return School.builder()
        .urn(urn)
        .name("School " + urn)
        .localAuthority(AREA)
        .type(SchoolTypes.FOUNDATION_SCHOOL)
        .phase(Phase.SECONDARY);
  }

  private static School.Builder school(Urn urn) {
    return undated(urn).opened(LocalDate.of(2000, 9, 1));
  }

  private static ReceivedReturn refusals(Urn urn, LocalDate on, int refusals) {
    return ReceivedReturn.of(
        new ReturnSubject(urn, "in-year", OCTOBER),
        on,
        ImmutableMap.of("applications", refusals, "offers", 0, "refusals", refusals));
  }

  private static InformationPicture picture(
      LocalAuthorityCode area,
      LocalDateRange span,
      List<School> schools,
      List<Succession> links,
      ReceivedReturn... received) {
    return InformationPicture.of(
        Registers.of(schools, links),
        area,
        span,
        ImmutableList.copyOf(received),
        InformationContext.of(TestCalendars.T12));
  }

  private static InformationPicture october(School school, ReceivedReturn... received) {
    return picture(AREA, OCTOBER, List.of(school), List.of(), received);
  }

  private static List<Urn> owing(InformationPicture picture, String kind) {
    return picture.owed().stream()
        .map(OwedReturn::subject)
        .filter(one -> one.kind().equals(kind))
        .map(ReturnSubject::school)
        .toList();
  }

  private static OwedReturn inYear(InformationPicture picture, Urn school) {
    return picture.owedBy(school).stream()
        .filter(one -> one.kind().equals(ReturnKinds.IN_YEAR))
        .findFirst()
        .orElseThrow();
  }

  private static InformationPicture closing(ReceivedReturn... received) {
    return picture(
        AREA,
        OCTOBER,
        List.of(school(A).closed(october(30)).build(), school(B).build()),
        List.of(),
        received);
  }

  @Test
  void givenASchoolThatClosedInTheMonthThenWhatItSentIsInTheFigure() {
    InformationPicture picture = closing(refusals(A, DUE, 20), refusals(B, DUE, 8));
    ReportedFigure figure = picture.figure("in-year", "refusals", OCTOBER, DUE);

    assertThat(picture.notAskedFor()).isEmpty();
    assertThat(figure.total()).isEqualTo(Answer.known(28L));
    assertThat(figure.confidence().restsOn()).containsExactly(A, B);
    assertThat(figure.confidence().isWhole()).isTrue();
    assertThat(inYear(picture, A).obligation().due()).isEqualTo(Due.on(DUE));
  }

  @Test
  void givenASchoolThatClosedInTheMonthAndSentNothingThenTheFigureIsNotWhole() {
    InformationPicture picture = closing(refusals(B, DUE, 8));
    Confidence confidence = picture.figure("in-year", "refusals", OCTOBER, DUE).confidence();

    assertThat(confidence.isWhole()).isFalse();
    assertThat(confidence.missing().get(A).code()).isEqualTo("information.not-received");
    assertThat(picture.worklistOn(DUE.plusDays(1)).overdueOn(DUE.plusDays(1)))
        .extracting(item -> item.subject())
        .contains("in-year 2012-10-01/2012-11-01 100001");
  }

  @ParameterizedTest
  @CsvSource({"2012-09-30, false", "2012-10-01, true", "2012-10-31, true", "2012-11-01, true"})
  void aSchoolOwesTheMonthInWhichItWasOpenUpToItsClosing(LocalDate closed, boolean owes) {
    InformationPicture picture = october(school(A).closed(closed).build());

    assertThat(owing(picture, "in-year").contains(A)).isEqualTo(owes);
    assertThat(picture.undecided()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2012-10-01, true", "2012-10-31, true", "2012-11-01, false"})
  void aSchoolOwesTheMonthInWhichItOpened(LocalDate opened, boolean owes) {
    InformationPicture picture = october(undated(A).opened(opened).build());

    assertThat(owing(picture, "in-year").contains(A)).isEqualTo(owes);
  }

  @ParameterizedTest
  @CsvSource({"2012-09-02, false", "2012-09-03, true", "2012-12-20, true", "2012-12-21, true"})
  void aSchoolTellsOfTheExclusionsOfTheTermInWhichItClosed(LocalDate closed, boolean owes) {
    InformationPicture picture =
        picture(AREA, TERM, List.of(school(A).closed(closed).build()), List.of());

    assertThat(owing(picture, "exclusions").contains(A)).isEqualTo(owes);
  }

  @ParameterizedTest
  @CsvSource({"2012-10-16, false", "2012-10-17, true", "2012-10-18, true"})
  void whatCameOnTheLastDayOfASchoolOrLaterIsAboutAllOfItsPart(LocalDate on, boolean whole) {
    InformationPicture picture =
        october(school(A).closed(october(17)).build(), refusals(A, on, 20));

    assertThat(inYear(picture, A).isCompleteOn(DUE)).isEqualTo(whole);
    assertThat(picture.figure("in-year", "refusals", OCTOBER, DUE).confidence().isWhole())
        .isEqualTo(whole);
  }

  private static InformationPicture converted(School.Builder after, ReceivedReturn... received) {
    return picture(
        AREA,
        OCTOBER,
        List.of(school(A).closed(october(14)).build(), after.opened(october(15)).build()),
        List.of(Succession.of(A, NEW, october(15))),
        received);
  }

  @Test
  void givenASchoolThatConvertedInTheMonthThenItOwesTheReturnOnceUnderTheNumberOfTheLastDay() {
    InformationPicture picture =
        converted(undated(NEW).type(SchoolTypes.ACADEMY_CONVERTER), refusals(A, october(31), 3));

    assertThat(owing(picture, "in-year")).containsExactly(NEW);
    assertThat(owing(picture, "managed-moves")).containsExactly(NEW);
    assertThat(inYear(picture, NEW).submissions()).hasSize(1);
    assertThat(picture.notAskedFor()).isEmpty();
  }

  @Test
  void givenASchoolThatConvertedAndTheFormerOneClosedLaterThenItOwesTheReturnOnce() {
    InformationPicture picture = picture(
        AREA,
        OCTOBER,
        List.of(
            school(A).closed(LocalDate.of(2012, 11, 4)).build(),
            undated(NEW).opened(october(29)).build()),
        List.of(Succession.of(A, NEW, LocalDate.of(2012, 11, 5))));

    assertThat(owing(picture, "in-year")).containsExactly(NEW);
  }

  @Test
  void givenAnAcademyThatTellsOfNoApplicationsThenTheSchoolOwesThoseOfBeforeItsConversion() {
    InformationPicture picture = converted(
        undated(NEW).type(SchoolTypes.ACADEMY_SPECIAL_CONVERTER), refusals(A, october(15), 3));

    assertThat(owing(picture, "in-year")).containsExactly(A);
    assertThat(owing(picture, "managed-moves")).containsExactly(NEW);
    assertThat(inYear(picture, A).submissions()).hasSize(1);
    assertThat(inYear(picture, A).isEarlyOn(DUE)).isFalse();
  }

  @Test
  void givenAnUnknownTypeAfterAConversionThenTheSchoolOwesWhatItOwedBefore() {
    InformationPicture picture = picture(
        AREA,
        OCTOBER,
        List.of(
            school(A).closed(october(14)).build(),
            School.builder()
                .urn(NEW)
                .name("School " + NEW)
                .localAuthority(AREA)
                .opened(october(15))
                .build()),
        List.of(Succession.of(A, NEW, october(15))),
        refusals(A, october(16), 3));

    assertThat(owing(picture, "in-year")).containsExactly(A);
    assertThat(picture.undecided()).isEmpty();
    assertThat(inYear(picture, A).numbersMissingOn(DUE)).containsExactly(NEW);
    assertThat(inYear(picture, A).isCompleteOn(DUE)).isFalse();
  }

  @Test
  void givenSchoolsThatMergedInTheMonthThenEachOwesItsPart() {
    InformationPicture picture = picture(
        AREA,
        OCTOBER,
        List.of(
            school(A).closed(october(14)).build(),
            school(B).closed(october(14)).build(),
            undated(NEW).opened(october(15)).build()),
        List.of(Succession.of(A, NEW, october(15)), Succession.of(B, NEW, october(15))),
        refusals(A, DUE, 1),
        refusals(B, DUE, 2),
        refusals(NEW, DUE, 4));

    assertThat(owing(picture, "in-year")).containsExactly(A, B, NEW);
    assertThat(picture.figure("in-year", "refusals", OCTOBER, DUE).total())
        .isEqualTo(Answer.known(7L));
  }

  @Test
  void givenAnAreaThatASchoolLeftInTheMonthThenItOwesTheReturnToBoth() {
    School moved = school(A)
        .putChange(october(20), SchoolChange.builder().localAuthority(NEXT_AREA).build())
        .build();

    for (LocalAuthorityCode area : List.of(AREA, NEXT_AREA)) {
      assertThat(owing(picture(area, OCTOBER, List.of(moved), List.of()), "in-year"))
          .containsExactly(A);
    }
    assertThat(inYear(
                picture(AREA, OCTOBER, List.of(moved), List.of(), refusals(A, october(19), 1)), A)
            .isEarlyOn(DUE))
        .isFalse();
  }

  @Test
  void givenASchoolThatWasReportedOpenAndLaterClosedThenItOwesTheReturn() {
    School reported = undated(A)
        .putStatusReport(october(10), SchoolStatus.OPEN)
        .putStatusReport(october(20), SchoolStatus.CLOSED)
        .build();

    assertThat(owing(october(reported), "in-year")).containsExactly(A);
    assertThat(inYear(october(reported, refusals(A, october(18), 1)), A).isEarlyOn(DUE))
        .isTrue();
    assertThat(inYear(october(reported, refusals(A, october(19), 1)), A).isEarlyOn(DUE))
        .isFalse();
  }

  @Test
  void givenASchoolOfWhichOnlyItsClosingIsReportedThenItMayOweTheReturn() {
    School reported =
        undated(A).putStatusReport(october(20), SchoolStatus.CLOSED).build();
    InformationPicture picture = october(reported, refusals(A, october(19), 1));

    assertThat(picture.undecided().get(new ReturnSubject(A, "in-year", OCTOBER)).code())
        .isEqualTo("school.status-not-known");
    assertThat(picture.cameUndecided()).hasSize(1);
    assertThat(picture
            .figure("in-year", "refusals", OCTOBER, DUE)
            .total()
            .<String>match(total -> "", Reason::code))
        .isEqualTo("information.undecided");
  }

  @Test
  void givenASchoolThatBecameIndependentInTheMonthThenItOwesEveryReturnOfItsPart() {
    School changed = school(A)
        .putTypeChange(october(20), SchoolTypes.OTHER_INDEPENDENT_SCHOOL)
        .build();

    assertThat(owing(october(changed), "in-year")).containsExactly(A);
    assertThat(owing(october(changed), "managed-moves")).containsExactly(A);
  }

  @ParameterizedTest
  @CsvSource({"2012-10-01, false", "2012-10-02, true", "2012-10-31, true"})
  void aSchoolOfAPhaseForPartOfTheMonthOwesTheReturnOfThatPhase(LocalDate changed, boolean owes) {
    School school = school(A)
        .putChange(changed, SchoolChange.builder().phase(Phase.ALL_THROUGH).build())
        .build();
    ReturnRule rule = InformationEditions.RULES_2012.rules().find("in-year").orElseThrow();

    assertThat(rule.owedBy(rule.owing().of(Phase.SECONDARY))
            .sourceFor(school, OCTOBER)
            .orElseThrow()
            .isPresent())
        .isEqualTo(owes);
  }
}
