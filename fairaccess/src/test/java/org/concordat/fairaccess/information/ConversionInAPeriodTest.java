/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.core.school.Phase;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolTypes;
import org.concordat.fairaccess.TestCalendars;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** What a school owes that has two numbers in one period, and what holds of what came. The schools are invented. */
class ConversionInAPeriodTest {

  private static final LocalAuthorityCode AREA = LocalAuthorityCode.of("350");
  private static final LocalDateRange OCTOBER = month(10);
  private static final LocalDateRange NOVEMBER = month(11);
  private static final LocalDate CONVERTED = LocalDate.of(2012, 10, 15);
  private static final LocalDate DUE = LocalDate.of(2012, 11, 9);
  private static final LocalDate LATER = LocalDate.of(2012, 12, 14);
  private static final Urn OLD = Urn.of(100001);
  private static final Urn NEW = Urn.of(200001);
  private static final Urn NEWEST = Urn.of(300001);

  private static LocalDateRange month(int month) {
    LocalDate first = LocalDate.of(2012, month, 1);
    return LocalDateRange.of(first, first.plusMonths(1));
  }

  private static School.Builder school(Urn urn, LocalDate opened) {
    return School.builder()
        .urn(urn)
        .name("School " + urn)
        .localAuthority(AREA)
        .type(SchoolTypes.FOUNDATION_SCHOOL)
        .phase(Phase.SECONDARY)
        .opened(opened);
  }

  private static School old(LocalDate closed) {
    return school(OLD, LocalDate.of(2000, 9, 1)).closed(closed).build();
  }

  private static InformationPicture picture(
      LocalDateRange span,
      List<Succession> links,
      List<School> schools,
      ReceivedReturn... received) {
    return InformationPicture.of(
        Registers.of(schools, links),
        AREA,
        span,
        ImmutableList.copyOf(received),
        InformationContext.of(TestCalendars.T12));
  }

  private static InformationPicture convertedTwice(LocalDate again, ReceivedReturn... received) {
    return picture(
        OCTOBER,
        List.of(Succession.of(OLD, NEW, CONVERTED), Succession.of(NEW, NEWEST, again)),
        List.of(
            old(CONVERTED.minusDays(1)),
            school(NEW, CONVERTED).closed(again.minusDays(1)).build(),
            school(NEWEST, again).build()),
        received);
  }

  private static InformationPicture converted(LocalDateRange span, ReceivedReturn... received) {
    return picture(
        span,
        List.of(Succession.of(OLD, NEW, CONVERTED)),
        List.of(old(CONVERTED.minusDays(1)), school(NEW, CONVERTED).build()),
        received);
  }

  private static InformationPicture october(ReceivedReturn... received) {
    return converted(OCTOBER, received);
  }

  private static ReceivedReturn refusals(
      Urn urn, LocalDateRange period, LocalDate on, int refusals) {
    return ReceivedReturn.of(
        new ReturnSubject(urn, "in-year", period),
        on,
        ImmutableMap.of("applications", refusals, "offers", 0, "refusals", refusals));
  }

  private static ReceivedReturn refusals(Urn urn, LocalDate on, int refusals) {
    return refusals(urn, OCTOBER, on, refusals);
  }

  private static OwedReturn owed(InformationPicture picture, ReturnKind kind) {
    return picture.owed().stream()
        .filter(one -> one.kind().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private static OwedReturn inYear(InformationPicture picture) {
    return owed(picture, ReturnKinds.IN_YEAR);
  }

  private static ReportedFigure figure(InformationPicture picture) {
    return picture.figure("in-year", "refusals", OCTOBER, LATER);
  }

  private static String code(Answer<?> answer) {
    return answer.match(value -> "known", Reason::code);
  }

  @Test
  void givenWhatTheFormerNumberSentAloneThenTheReturnLacksThePartOfTheOther() {
    InformationPicture picture = october(refusals(OLD, DUE, 3));

    assertThat(inYear(picture).isCompleteOn(LATER)).isFalse();
    assertThat(code(inYear(picture).countOn("refusals", LATER)))
        .isEqualTo("information.part-missing");
    assertThat(code(inYear(picture).missingItemsOn(LATER))).isEqualTo("information.part-missing");
    assertThat(figure(picture).confidence().isWhole()).isFalse();
    assertThat(figure(picture).confidence().missing().get(NEW).message())
        .isEqualTo("the return in-year 2012-10-01/2012-11-01 200001 lacks the part of 200001");
    assertThat(code(figure(picture).total())).isEqualTo("information.part-missing");
  }

  @Test
  void givenWhatTheLaterNumberSentAloneThenTheReturnLacksThePartOfTheFormer() {
    InformationPicture picture = october(refusals(NEW, DUE, 5));

    assertThat(inYear(picture).isCompleteOn(LATER)).isFalse();
    assertThat(figure(picture).confidence().missing().get(NEW).message())
        .isEqualTo("the return in-year 2012-10-01/2012-11-01 200001 lacks the part of 100001");
  }

  @Test
  void givenWhatBothNumbersSentThenTheyAreAddedUp() {
    for (LocalDate second : List.of(DUE, DUE.minusDays(1))) {
      InformationPicture picture = october(refusals(NEW, second, 5), refusals(OLD, DUE, 3));

      assertThat(figure(picture).total()).isEqualTo(Answer.known(8L));
      assertThat(figure(picture).confidence().isWhole()).isTrue();
      assertThat(figure(picture).confidence().restsOn()).containsExactly(NEW);
      assertThat(inYear(picture).isCompleteOn(LATER)).isTrue();
      assertThat(inYear(picture).isResubmittedBy(LATER)).isFalse();
      assertThat(picture.completenessOn("in-year", LATER))
          .isEqualTo(new Completeness(1, 1, 0, 1, 0));
    }
  }

  @Test
  void givenEqualCountsOfBothNumbersOnOneDayThenBothCount() {
    InformationPicture picture = october(refusals(NEW, DUE, 4), refusals(OLD, DUE, 4));

    assertThat(inYear(picture).submissions()).hasSize(2);
    assertThat(figure(picture).total()).isEqualTo(Answer.known(8L));
  }

  @Test
  void givenThePartOfOneNumberThenTheReturnIsNotReceivedUntilTheOtherCame() {
    InformationPicture picture =
        october(refusals(OLD, CONVERTED, 3), refusals(NEW, DUE.plusDays(3), 5));
    LocalDate before = DUE.plusDays(2);

    assertThat(inYear(picture).standingOn(DUE)).isEqualTo(ReturnStanding.OPEN);
    assertThat(inYear(picture).standingOn(before)).isEqualTo(ReturnStanding.OVERDUE);
    assertThat(picture.completenessOn("in-year", before))
        .isEqualTo(new Completeness(1, 0, 0, 0, 0));
    assertThat(picture.worklistOn(before).overdueOn(before))
        .extracting(item -> item.subject())
        .contains("in-year 2012-10-01/2012-11-01 200001");
    assertThat(inYear(picture).standingOn(LATER)).isEqualTo(ReturnStanding.RECEIVED_LATE);
    assertThat(inYear(picture).firstReceivedBy(LATER)).contains(DUE.plusDays(3));
    assertThat(inYear(picture).daysLateOn(LATER)).isEqualTo(Answer.known(3L));
    assertThat(picture.completenessOn("in-year", LATER)).isEqualTo(new Completeness(1, 1, 1, 1, 0));
  }

  @Test
  void givenANewSubmissionUnderOneNumberThenItReplacesThatPartAlone() {
    InformationPicture picture = october(
        refusals(OLD, DUE.minusDays(2), 3).asVersion(2),
        refusals(NEW, DUE.minusDays(1), 5),
        refusals(NEW, DUE, 6).asVersion(2));

    assertThat(figure(picture).total()).isEqualTo(Answer.known(9L));
    assertThat(inYear(picture).isResubmittedBy(DUE.minusDays(1))).isFalse();
    assertThat(inYear(picture).isResubmittedBy(DUE)).isTrue();
  }

  @Test
  void givenASubmissionForAllNumbersThenItIsTheWholeAndIsNotAddedToAPart() {
    ReceivedReturn part = refusals(OLD, CONVERTED, 3);
    for (Urn number : List.of(OLD, NEW)) {
      ReceivedReturn whole = refusals(number, DUE, 8).forAllNumbers();
      for (InformationPicture picture : List.of(october(whole), october(part, whole))) {
        assertThat(figure(picture).total()).isEqualTo(Answer.known(8L));
        assertThat(figure(picture).confidence().isWhole()).isTrue();
        assertThat(inYear(picture).numbersMissingOn(LATER)).isEmpty();
        assertThat(inYear(picture).standingOn(LATER)).isEqualTo(ReturnStanding.RECEIVED);
        assertThat(inYear(picture).firstReceivedBy(LATER)).contains(DUE);
      }
    }
  }

  @Test
  void givenAPartAndASubmissionForAllNumbersOnOneDayThenTheLatterHolds() {
    InformationPicture picture =
        october(refusals(OLD, DUE, 3), refusals(NEW, DUE, 8).forAllNumbers());

    assertThat(figure(picture).total()).isEqualTo(Answer.known(8L));
  }

  @Test
  void givenASubmissionForAllNumbersThatCameBeforeTheLastDayThenItIsEarly() {
    InformationPicture picture =
        october(refusals(NEW, LocalDate.of(2012, 10, 30), 8).forAllNumbers());

    assertThat(inYear(picture).isEarlyOn(LATER)).isTrue();
    assertThat(inYear(picture).isCompleteOn(LATER)).isFalse();
  }

  @Test
  void givenAPartThatCameAfterASubmissionForAllNumbersThenTheOtherPartIsMissing() {
    ReceivedReturn whole = refusals(NEW, DUE.minusDays(2), 8).forAllNumbers();
    ReceivedReturn ofOld = refusals(OLD, DUE, 4);
    InformationPicture picture = october(ofOld, whole);

    assertThat(inYear(picture).standingOn(DUE)).isEqualTo(ReturnStanding.RECEIVED);
    assertThat(inYear(picture).isCompleteOn(DUE.minusDays(1))).isTrue();
    assertThat(inYear(picture).isCompleteOn(DUE)).isFalse();
    assertThat(inYear(picture).numbersMissingOn(DUE)).containsExactly(NEW);
    assertThat(
            figure(october(ofOld, whole, refusals(NEW, LATER, 5).asVersion(2))).total())
        .isEqualTo(Answer.known(9L));
  }

  @Test
  void givenAPartThatItsOwnNumberReplacedThenItDoesNotHoldAgain() {
    InformationPicture picture = october(
        refusals(OLD, CONVERTED, 3),
        refusals(OLD, DUE.minusDays(2), 8).asVersion(2).forAllNumbers(),
        refusals(NEW, DUE, 5));

    assertThat(inYear(picture).numbersMissingOn(DUE)).containsExactly(OLD);
    assertThat(code(inYear(picture).countOn("refusals", DUE)))
        .isEqualTo("information.part-missing");
  }

  @Test
  void givenTwoSubmissionsAboutOnePartOnOneDayThenTheyAreRefused() {
    assertThatThrownBy(() ->
            october(refusals(NEW, DUE, 8).forAllNumbers(), refusals(OLD, DUE, 9).forAllNumbers()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "InformationPicture received: must differ in version on one day, but for in-year"
                + " 2012-10-01/2012-11-01 200001 there were two of version 1 on 2012-11-09");
    assertThatThrownBy(() -> october(refusals(NEW, DUE, 8).forAllNumbers(), refusals(NEW, DUE, 5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must differ in version on one day");
  }

  @Test
  void givenAPartThatCameBeforeItWasOverThenTheReturnIsEarly() {
    ReceivedReturn ofNew = refusals(NEW, DUE, 5);

    for (int day : List.of(13, 14)) {
      InformationPicture picture = october(refusals(OLD, LocalDate.of(2012, 10, day), 3), ofNew);
      assertThat(inYear(picture).isEarlyOn(LATER)).isEqualTo(day == 13);
      assertThat(inYear(picture).isCompleteOn(LATER)).isEqualTo(day == 14);
      assertThat(figure(picture).confidence().isWhole()).isEqualTo(day == 14);
    }
  }

  @Test
  void givenAnItemThatOnePartLacksThenItIsMissing() {
    ReceivedReturn withoutRefusals = ReceivedReturn.of(
        new ReturnSubject(NEW, "in-year", OCTOBER),
        DUE,
        ImmutableMap.of("applications", 5, "offers", 0));
    InformationPicture picture = october(refusals(OLD, DUE, 3), withoutRefusals);

    assertThat(inYear(picture).missingItemsOn(LATER).orElseThrow()).containsExactly("refusals");
    assertThat(code(inYear(picture).countOn("refusals", LATER)))
        .isEqualTo("information.item-missing");
    assertThat(inYear(picture).countOn("applications", LATER)).isEqualTo(Answer.known(8));
  }

  @Test
  void givenAnIncompletePeriodThenNoChangeIsToldFromIt() {
    InformationPicture picture = converted(
        LocalDateRange.of(OCTOBER.getStart(), NOVEMBER.getEnd()),
        refusals(OLD, DUE, 3),
        refusals(NEW, NOVEMBER, LocalDate.of(2012, 12, 3), 8));

    assertThat(code(
            picture.figure("in-year", "refusals", NOVEMBER, LATER).changeFrom(figure(picture))))
        .isEqualTo("information.unlike-schools");
  }

  @Test
  void givenAPeriodAfterTheConversionThenOneReturnIsWholeUnderWhateverNumber() {
    for (Urn number : List.of(OLD, NEW)) {
      InformationPicture picture =
          converted(NOVEMBER, refusals(number, NOVEMBER, LocalDate.of(2012, 12, 3), 8));

      assertThat(inYear(picture).isCompleteOn(LATER)).isTrue();
      assertThat(inYear(picture).countOn("refusals", LATER)).isEqualTo(Answer.known(8));
    }
  }

  @Test
  void givenASchoolThatIsSaidToCloseDaysAfterItOpenedAnewThenItOwesNoPartOfTheseDays() {
    LocalDate opened = OCTOBER.getStart();
    InformationPicture picture = picture(
        OCTOBER,
        List.of(Succession.of(OLD, NEW, opened)),
        List.of(old(opened.plusDays(3)), school(NEW, opened).build()),
        refusals(NEW, DUE, 8));

    assertThat(inYear(picture).isCompleteOn(LATER)).isTrue();
    assertThat(figure(picture).total()).isEqualTo(Answer.known(8L));
  }

  @Test
  void givenASchoolThatConvertedTwiceInTheMonthThenItsThreePartsAreAddedUp() {
    LocalDate again = LocalDate.of(2012, 10, 22);
    ReceivedReturn first = refusals(OLD, DUE, 1);
    ReceivedReturn second = refusals(NEW, DUE, 2);
    ReceivedReturn third = refusals(NEWEST, DUE, 4);

    assertThat(figure(convertedTwice(again, first, third)).confidence().isWhole())
        .isFalse();
    assertThat(figure(convertedTwice(again, third, second, first)).total())
        .isEqualTo(Answer.known(7L));
  }

  @Test
  void givenALaterNumberThatHadNoPartThenWhatItSentIsOfTheLastPart() {
    LocalDate again = LocalDate.of(2012, 11, 5);
    ReceivedReturn sent = refusals(NEWEST, DUE, 5);

    assertThat(figure(convertedTwice(again, sent)).confidence().isWhole()).isFalse();
    assertThat(figure(convertedTwice(again, sent, refusals(OLD, DUE, 3))).total())
        .isEqualTo(Answer.known(8L));
  }

  @Test
  void givenALaterNumberThatMayOweItsPartThenThatOfTheFormerIsNotWhole() {
    School untyped = School.builder()
        .urn(NEW)
        .name("School " + NEW)
        .localAuthority(AREA)
        .opened(CONVERTED)
        .build();
    InformationPicture picture = picture(
        OCTOBER,
        List.of(Succession.of(OLD, NEW, CONVERTED)),
        List.of(old(CONVERTED.minusDays(1)), untyped),
        refusals(OLD, DUE, 3));

    assertThat(inYear(picture).standingOn(LATER)).isEqualTo(ReturnStanding.RECEIVED);
    assertThat(inYear(picture).isCompleteOn(LATER)).isFalse();
    assertThat(figure(picture).confidence().isWhole()).isFalse();
  }

  @Test
  void givenAReturnOfPupilsThenTheOneOfTheLastDayIsWholeAndReplacesTheFormer() {
    LocalDateRange year = LocalDateRange.of(LocalDate.of(2012, 9, 1), LocalDate.of(2013, 9, 1));
    LocalDate after = LocalDate.of(2013, 9, 3);
    ReceivedReturn ofNew = sen(NEW, year, after, 21);
    InformationPicture alone = converted(year, ofNew);
    InformationPicture both = converted(year, sen(OLD, year, CONVERTED, 20), ofNew);

    for (InformationPicture picture : List.of(alone, both)) {
      assertThat(owed(picture, ReturnKinds.SEN).isCompleteOn(after)).isTrue();
      assertThat(picture.figure("sen", "sen-support", year, after).total())
          .isEqualTo(Answer.known(21L));
    }
    assertThat(owed(converted(year, sen(OLD, year, CONVERTED, 20)), ReturnKinds.SEN)
            .isCompleteOn(after))
        .isFalse();
  }

  private static ReceivedReturn sen(Urn urn, LocalDateRange year, LocalDate on, int support) {
    return ReceivedReturn.of(
        new ReturnSubject(urn, "sen", year),
        on,
        ImmutableMap.of("statutory-plans", 2, "sen-support", support));
  }
}
