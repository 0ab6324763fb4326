/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Answer;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Editions;
import org.concordat.core.school.Phase;
import org.concordat.core.school.Roll;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolRegister;
import org.concordat.core.school.SchoolTypes;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.information.ReturnRule.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

/** What came too soon, out of turn or before any edition, and where the editions say that a duty is written. */
class ReturnsInDoubtTest {

  private static final LocalAuthorityCode AREA = LocalAuthorityCode.of("916");
  private static final Urn A = Urn.of(100001);
  private static final LocalDateRange OCTOBER =
      LocalDateRange.of(LocalDate.of(2012, 10, 1), LocalDate.of(2012, 11, 1));
  private static final LocalDate LAST_BEFORE_HALF_TERM = LocalDate.of(2012, 10, 26);
  private static final LocalDate DUE = LocalDate.of(2012, 11, 9);
  private static final LocalDate LATER = LocalDate.of(2012, 11, 20);

  private static final SchoolRegister REGISTER = SchoolRegister.builder()
      .addSchool(School.builder()
          .urn(A)
          .name("School " + A)
          .localAuthority(AREA)
          .type(SchoolTypes.FOUNDATION_SCHOOL)
          .phase(Phase.SECONDARY)
          .opened(LocalDate.of(2000, 9, 1))
          .roll(Roll.of(900, LocalDate.of(2012, 1, 19)))
          .build())
      .build();

  private static InformationPicture picture(LocalDateRange span, ReceivedReturn... received) {
    return InformationPicture.of(
        REGISTER,
        AREA,
        span,
        ImmutableList.copyOf(received),
        InformationContext.of(TestCalendars.T12));
  }

  private static ReceivedReturn full(LocalDate on, int refusals) {
    return ReceivedReturn.of(
        new ReturnSubject(A, "in-year", OCTOBER),
        on,
        ImmutableMap.of("applications", refusals + 1, "offers", 1, "refusals", refusals));
  }

  private static OwedReturn inYear(InformationPicture picture) {
    return picture.owed().stream()
        .filter(one -> one.kind().equals(ReturnKinds.IN_YEAR))
        .findFirst()
        .orElseThrow();
  }

  private static ReportedFigure refusals(InformationPicture picture) {
    return picture.figure("in-year", "refusals", OCTOBER, LATER);
  }

  @Test
  void givenAReturnOfBeforeTheLastDayOfItsPeriodThenItIsNotWhole() {
    InformationPicture early = picture(OCTOBER, full(LocalDate.of(2012, 10, 2), 3));

    assertThat(refusals(early).total()).isEqualTo(Answer.known(3L));
    assertThat(refusals(early).confidence().isWhole()).isFalse();
    assertThat(refusals(early).confidence().statement().message())
        .isEqualTo("rests on the data of 1 of 1 schools; share of their pupils: 1; 1 of them told"
            + " before the period was over");
    assertThat(refusals(early).explanation().render()).contains("early: school 100001");
    assertThat(inYear(early).isCompleteOn(LATER)).isFalse();
    assertThat(inYear(early).standingOn(LATER)).isEqualTo(ReturnStanding.RECEIVED);
  }

  @Test
  void givenApplicationsThatMayComeInHalfTermThenAReturnOfTheLastSchoolDayIsNotWhole() {
    InformationPicture before = picture(OCTOBER, full(LAST_BEFORE_HALF_TERM, 3));
    InformationPicture onTheDay = picture(OCTOBER, full(OCTOBER.getEndInclusive(), 3));

    assertThat(refusals(before).confidence().isWhole()).isFalse();
    assertThat(inYear(before).isCompleteOn(LATER)).isFalse();
    assertThat(before.completenessOn("in-year", LATER)).isEqualTo(new Completeness(1, 1, 0, 0, 0));
    assertThat(refusals(onTheDay).confidence().isWhole()).isTrue();
    assertThat(inYear(onTheDay).isCompleteOn(LATER)).isTrue();
    assertThat(onTheDay.completenessOn("in-year", LATER))
        .isEqualTo(new Completeness(1, 1, 0, 1, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "2012-09-01, 2012-09-29, false",
    "2012-09-01, 2012-09-30, true",
    "2012-10-01, 2012-10-30, false",
    "2012-10-01, 2012-10-31, true",
    "2013-08-01, 2013-08-30, false",
    "2013-08-01, 2013-08-31, true"
  })
  void whatMayHappenOnAnyDayIsOverOnTheLastDayOfTheMonth(
      LocalDate from, LocalDate on, boolean whole) {
    LocalDateRange month = LocalDateRange.of(from, from.plusMonths(1));
    InformationPicture picture =
        picture(month, ReceivedReturn.nil(new ReturnSubject(A, "in-year", month), on));

    assertThat(inYear(picture).isEarlyOn(month.getEnd())).isEqualTo(!whole);
    assertThat(inYear(picture).isCompleteOn(month.getEnd())).isEqualTo(whole);
  }

  @ParameterizedTest
  @CsvSource({
    "2012-09-01, 2012-09-27, false",
    "2012-09-01, 2012-09-28, true",
    "2012-10-01, 2012-10-25, false",
    "2012-10-01, 2012-10-26, true",
    "2012-10-01, 2012-10-31, true",
    "2013-08-01, 2013-08-30, false",
    "2013-08-01, 2013-08-31, true",
    "2013-11-01, 2013-11-29, false",
    "2013-11-01, 2013-11-30, true"
  })
  void whatHappensOnSchoolDaysIsOverOnTheLastOfTheMonthOrElseOnItsLastDay(
      LocalDate from, LocalDate on, boolean whole) {
    LocalDateRange month = LocalDateRange.of(from, from.plusMonths(1));
    Citation invented = Citation.of("Invented agreement");
    ReturnRule monthly = ReturnRule.withoutDelay(
        ReturnKinds.SERIOUS_EXCLUSIONS,
        ReturnFrequency.MONTHLY,
        invented,
        Sources.same(DutySource.agreed(invented)));
    InformationContext context = new InformationContext(
        TestCalendars.T12,
        Editions.of(ImmutableList.of(InformationEditions.RULES_2012.changed(
            "invented local edition", rules -> new InformationRules(ImmutableList.of(monthly))))));
    OwedReturn owed = InformationPicture.of(
            REGISTER,
            AREA,
            month,
            ImmutableList.of(ReceivedReturn.nil(new ReturnSubject(A, "exclusions", month), on)),
            context)
        .owed()
        .get(0);

    assertThat(owed.isEarlyOn(month.getEnd())).isEqualTo(!whole);
    assertThat(owed.isCompleteOn(month.getEnd())).isEqualTo(whole);
  }

  @Test
  void exclusionsAndAttendanceAreOfSchoolDaysOnlyInEveryEdition() {
    for (Edition<InformationRules> edition : InformationEditions.EDITIONS.all()) {
      for (ReturnRule rule : edition.rules().returns()) {
        assertThat(rule.kind().onSchoolDaysOnly())
            .as("%s in %s", rule.kind(), edition.name())
            .isEqualTo(ImmutableSet.of("exclusions", "other-suspensions", "attendance")
                .contains(rule.kind().code()));
      }
    }
  }

  @Test
  void givenAnEarlyReturnThatWasSentAgainThenItIsWhole() {
    InformationPicture again = picture(OCTOBER, full(LocalDate.of(2012, 10, 2), 3), full(DUE, 4));

    assertThat(refusals(again).confidence().isWhole()).isTrue();
    assertThat(refusals(again).total()).isEqualTo(Answer.known(4L));
  }

  @Test
  void givenAnEarlierVersionThatCameLaterThenTheHigherVersionHolds() {
    ReceivedReturn second = full(LocalDate.of(2012, 11, 5), 7).asVersion(2);
    ReceivedReturn first = full(LocalDate.of(2012, 11, 6), 9);
    OwedReturn owed = inYear(picture(OCTOBER, first, second));

    assertThat(owed.holdingOn(LATER)).containsExactly(second);
    assertThat(owed.submissions()).containsExactly(second, first);
    assertThat(owed.holdingOn(LocalDate.of(2012, 11, 5))).containsExactly(second);
    assertThat(inYear(picture(OCTOBER, first, full(LATER, 8))).countOn("refusals", LATER))
        .isEqualTo(Answer.known(8));
  }

  @Test
  void givenASpanOfBeforeTheEditionsThenWhatIsOwedIsNotKnown() {
    LocalDateRange year = LocalDateRange.of(LocalDate.of(2011, 9, 1), LocalDate.of(2012, 9, 1));
    InformationPicture before = picture(year);

    assertThat(before.owed()).isEmpty();
    assertThat(before.periodsNotKnown().keySet())
        .containsExactly(
            "attendance",
            "exclusions",
            "fair-access-on-roll",
            "in-year",
            "joiners-and-leavers",
            "managed-moves",
            "other-suspensions",
            "sen");
    assertThat(before.periodsNotKnown().get("in-year").code()).isEqualTo("information.no-edition");
    assertThat(before.periodsNotKnown().get("in-year").message())
        .isEqualTo("no edition of the rules was in force from 2011-09-01 to 2012-08-31");
    LocalDateRange june = LocalDateRange.of(LocalDate.of(2012, 6, 1), LocalDate.of(2012, 7, 1));
    assertThatThrownBy(() -> before.figure("in-year", "refusals", june, LATER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "InformationPicture figure: must be one that is asked for, but was refusals of in-year"
                + " in 2012-06-01/2012-07-01");
    assertThat(before
            .completenessOn(year.getEnd())
            .receivedShare()
            .<String>match(share -> "", reason -> reason.code()))
        .isEqualTo("information.nothing-due");
  }

  @Test
  void givenASpanThatBeginsBeforeTheEditionsThenOnlyThatPartIsNotKnown() {
    InformationPicture across =
        picture(LocalDateRange.of(LocalDate.of(2012, 8, 1), LocalDate.of(2012, 11, 1)));

    assertThat(inYear(across).subject().period().getStart()).isEqualTo(LocalDate.of(2012, 9, 1));
    assertThat(across.periodsNotKnown().get("in-year").message())
        .isEqualTo("no edition of the rules was in force from 2012-08-01 to 2012-08-31");
    assertThat(picture(OCTOBER).periodsNotKnown()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2012-09-01, 2013-09-01, 3, ''",
    "2012-09-01, 2013-09-02, 3, from 2013-09-01 to 2013-09-01",
    "2012-09-01, 2014-01-01, 3, from 2013-09-01 to 2013-12-31",
    "2013-09-01, 2014-01-01, 0, from 2013-09-01 to 2013-12-31"
  })
  void givenASpanThatEndsAfterTheCalendarThenTheTermsOfBeforeAreKnown(
      LocalDate from, LocalDate to, int terms, String unknown) {
    InformationPicture picture = picture(LocalDateRange.of(from, to));

    assertThat(picture.owed())
        .filteredOn(one -> one.kind().equals(ReturnKinds.ATTENDANCE))
        .hasSize(terms);
    assertThat(picture.periodsNotKnown().keySet())
        .isEqualTo(
            unknown.isEmpty()
                ? ImmutableSet.of()
                : ImmutableSet.of("attendance", "exclusions", "other-suspensions"));
    if (!unknown.isEmpty()) {
      assertThat(picture.periodsNotKnown().get("attendance").message())
          .isEqualTo("the terms of 2012/13 are not published for all days " + unknown);
    }
  }

  @Test
  void givenASpanThatBeginsBeforeTheCalendarThenItsTermsAreKnown() {
    InformationPicture picture = InformationPicture.of(
        REGISTER,
        AREA,
        LocalDateRange.of(LocalDate.of(2023, 8, 1), LocalDate.of(2024, 8, 1)),
        ImmutableList.of(),
        new InformationContext(
            TestCalendars.T23, Editions.of(ImmutableList.of(InformationEditions.RULES_2021))));

    assertThat(picture.owed())
        .filteredOn(one -> one.kind().equals(ReturnKinds.ATTENDANCE))
        .extracting(one -> one.subject().period())
        .isEqualTo(TestCalendars.T23.school().terms());
    assertThat(picture.periodsNotKnown().get("attendance").message())
        .isEqualTo(
            "the terms of 2023/24 are not published for all days from 2023-08-01 to 2023-08-31");
  }

  @ParameterizedTest
  @CsvSource({
    "2012-09-01, School Admissions Code 2012 2.22, Education Act 1996 Part 4",
    "2014-08-31, School Admissions Code 2012 2.22, Education Act 1996 Part 4",
    "2014-09-01, School Admissions Code 2012 2.22, Children and Families Act 2014 Part 3",
    "2014-12-18, School Admissions Code 2012 2.22, Children and Families Act 2014 Part 3",
    "2014-12-19, School Admissions Code 2014, Children and Families Act 2014 Part 3",
    "2016-09-01, School Admissions Code 2014, Children and Families Act 2014 Part 3",
    "2021-08-31, School Admissions Code 2014, Children and Families Act 2014 Part 3",
    "2021-09-01, School Admissions Code 2021, Children and Families Act 2014 Part 3",
    "2024-08-19, School Admissions Code 2021, Children and Families Act 2014 Part 3"
  })
  void everyEditionCitesWhatWasInForce(LocalDate on, String code, String sen) {
    InformationRules rules = InformationEditions.EDITIONS.on(on).rules();
    String practice = " (second-hand, from practice; the text was not read)";

    assertThat(rules.find("in-year").orElseThrow().sources().maintained().source())
        .hasToString(code + practice);
    assertThat(rules.find("sen").orElseThrow().sources().maintained().source())
        .hasToString(sen + practice);
    assertThat(rules.find("joiners-and-leavers").isPresent())
        .isEqualTo(!on.isBefore(LocalDate.of(2016, 9, 1)));
  }

  @Test
  void givenAPictureOfTheEndsOfTimeThenItIsRefused() {
    LocalDateRange span = LocalDateRange.of(LocalDate.of(2012, 9, 1), LocalDate.MAX.minusDays(1));

    assertThatThrownBy(() -> picture(span))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("ReturnFrequency span: must lie in the years from");
  }

  @ParameterizedTest
  @CsvSource({
    "WEEKLY, +999999999-10-01, +999999999-11-01",
    "MONTHLY, +999999999-10-01, +999999999-12-30",
    "YEARLY, +999999999-10-01, +999999999-11-01",
    "MONTHLY, -999999999-01-02, -999999999-02-01",
    "WEEKLY, -999999999-01-02, -999999999-02-01"
  })
  void givenASpanAtTheEndsOfTimeThenItIsRefused(
      ReturnFrequency frequency, LocalDate from, LocalDate to) {
    LocalDateRange span = LocalDateRange.of(from, to);

    assertThatThrownBy(() -> frequency.endingIn(span, TestCalendars.T12.school()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ReturnFrequency span: must lie in the years from -999999998 to 999999998, but"
            + " was " + span);
  }
}
