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
import java.util.Optional;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.core.school.Phase;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolRegister;
import org.concordat.core.school.SchoolStatus;
import org.concordat.core.school.SchoolTypes;
import org.concordat.fairaccess.TestCalendars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

/**
 * Which numbers are of one school, in a change of a figure and in what came. The schools are invented, but for those that
 * are named.
 */
class OneSchoolUnderTwoNumbersTest {

  private static final LocalAuthorityCode AREA = LocalAuthorityCode.of("350");
  private static final LocalDateRange OCTOBER = month(2012, 10);
  private static final LocalDateRange NOVEMBER = month(2012, 11);
  private static final LocalDate LATER = LocalDate.of(2012, 12, 14);
  private static final int A = 100001;
  private static final int B = 100002;
  private static final int NEW_A = 200001;
  private static final int NEW_B = 200002;

  private static LocalDateRange month(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return LocalDateRange.of(first, first.plusMonths(1));
  }

  private static School school(int urn, Optional<LocalDate> opened, Optional<LocalDate> closed) {
    School.Builder school = School.builder()
        .urn(Urn.of(urn))
        .name("School " + urn)
        .localAuthority(AREA)
        .type(SchoolTypes.FOUNDATION_SCHOOL)
        .phase(Phase.SECONDARY);
    opened.ifPresent(school::opened);
    closed.ifPresent(school::closed);
    return school.build();
  }

  private static School open(int urn) {
    return school(urn, Optional.of(LocalDate.of(2000, 9, 1)), Optional.empty());
  }

  private static School closing(int urn, LocalDate last) {
    return school(urn, Optional.of(LocalDate.of(2000, 9, 1)), Optional.of(last));
  }

  private static School opening(int urn, LocalDate first) {
    return school(urn, Optional.of(first), Optional.empty());
  }

  private static Succession link(int before, int after, LocalDate from) {
    return Succession.of(Urn.of(before), Urn.of(after), from);
  }

  private static ReceivedReturn refusals(int urn, LocalDateRange period, int refusals) {
    return ReceivedReturn.of(
        new ReturnSubject(Urn.of(urn), "in-year", period),
        period.getEnd().plusDays(3),
        ImmutableMap.of("applications", refusals, "offers", 0, "refusals", refusals));
  }

  private static SchoolRegister register(List<Succession> links, School... schools) {
    return Registers.of(ImmutableList.copyOf(schools), links);
  }

  private static InformationPicture picture(SchoolRegister register, ReceivedReturn... received) {
    return InformationPicture.of(
        register,
        AREA,
        LocalDateRange.of(OCTOBER.getStart(), NOVEMBER.getEnd()),
        ImmutableList.copyOf(received),
        InformationContext.of(TestCalendars.T12));
  }

  private static ReportedFigure refusals(InformationPicture picture, LocalDateRange period) {
    return picture.figure("in-year", "refusals", period, LATER);
  }

  private static Answer<Long> change(InformationPicture picture) {
    return refusals(picture, NOVEMBER).changeFrom(refusals(picture, OCTOBER));
  }

  private static String code(Answer<?> answer) {
    return answer.match(value -> "known", Reason::code);
  }

  @Test
  void givenASchoolThatConvertedThenItsFiguresAreComparedWhicheverNumberIsHigher() {
    for (List<Integer> numbers : List.of(List.of(A, NEW_A), List.of(NEW_A, A))) {
      int before = numbers.get(0);
      int after = numbers.get(1);
      SchoolRegister register = register(
          List.of(link(before, after, NOVEMBER.getStart())),
          closing(before, OCTOBER.getEndInclusive()),
          opening(after, NOVEMBER.getStart()));

      assertThat(change(
              picture(register, refusals(before, OCTOBER, 20), refusals(after, NOVEMBER, 8))))
          .isEqualTo(Answer.known(-12L));
    }
  }

  @Test
  void givenASchoolThatConvertedTwiceThenItsFiguresAreCompared() {
    LocalDate second = LocalDate.of(2012, 11, 12);
    SchoolRegister register = register(
        List.of(link(A, NEW_B, NOVEMBER.getStart()), link(NEW_B, B, second)),
        closing(A, OCTOBER.getEndInclusive()),
        school(NEW_B, Optional.of(NOVEMBER.getStart()), Optional.of(second.minusDays(1))),
        opening(B, second));

    assertThat(change(picture(
            register,
            refusals(A, OCTOBER, 3),
            refusals(NEW_B, NOVEMBER, 1),
            refusals(B, NOVEMBER, 4))))
        .isEqualTo(Answer.known(2L));
    assertThat(change(
            picture(register, refusals(A, OCTOBER, 3), refusals(B, NOVEMBER, 5).forAllNumbers())))
        .isEqualTo(Answer.known(2L));
  }

  @Test
  void givenSchoolsThatMergedThenTheNewOneIsUnlikeEitherAndBoth() {
    SchoolRegister register = register(
        List.of(link(A, NEW_A, NOVEMBER.getStart()), link(B, NEW_A, NOVEMBER.getStart())),
        closing(A, OCTOBER.getEndInclusive()),
        closing(B, OCTOBER.getEndInclusive()),
        opening(NEW_A, NOVEMBER.getStart()));
    ReceivedReturn merged = refusals(NEW_A, NOVEMBER, 20);

    InformationPicture withoutB = picture(register, refusals(A, OCTOBER, 3), merged);
    assertThat(code(change(withoutB))).isEqualTo("information.unlike-schools");
    assertThat(code(
            change(picture(register, refusals(A, OCTOBER, 3), refusals(B, OCTOBER, 4), merged))))
        .isEqualTo("information.unlike-schools");
  }

  @Test
  void givenASchoolThatWasDividedThenAPartIsUnlikeTheWhole() {
    SchoolRegister register = register(
        List.of(link(A, NEW_A, NOVEMBER.getStart()), link(A, NEW_B, NOVEMBER.getStart())),
        closing(A, OCTOBER.getEndInclusive()),
        opening(NEW_A, NOVEMBER.getStart()),
        opening(NEW_B, NOVEMBER.getStart()));

    assertThat(
            code(change(picture(register, refusals(A, OCTOBER, 20), refusals(NEW_A, NOVEMBER, 8)))))
        .isEqualTo("information.unlike-schools");
  }

  @Test
  void givenASchoolThatIsTakenInAYearLaterThenItIsAnotherSchool() {
    LocalDate later = LocalDate.of(2013, 9, 1);
    SchoolRegister register =
        register(List.of(link(A, B, later)), closing(A, later.minusDays(1)), open(B));
    ReceivedReturn ofA = refusals(A, OCTOBER, 20);
    ReceivedReturn ofB = refusals(B, NOVEMBER, 8);

    assertThat(code(change(picture(register, ofA, refusals(B, OCTOBER, 8), ofB))))
        .isEqualTo("information.unlike-schools");
    assertThat(code(change(picture(register, ofA, ofB)))).isEqualTo("information.unlike-schools");
    assertThat(change(picture(register, refusals(B, OCTOBER, 9), ofB)))
        .isEqualTo(Answer.known(-1L));
  }

  @Test
  void givenALinkThatIsDatedAfterTheOpeningThenAReturnIsFoundUnderTheFormerNumber() {
    LocalDate opened = LocalDate.of(2013, 9, 1);
    Urn academy = Urn.of(140127);
    LocalDateRange september = month(2013, 9);
    ReceivedReturn sent = refusals(133986, september, 0);
    for (LocalDate dated : List.of(opened, LocalDate.of(2013, 9, 30), LocalDate.of(2013, 10, 1))) {
      InformationPicture cawstonGrange = InformationPicture.of(
          register(
              List.of(link(133986, 140127, dated)),
              closing(133986, LocalDate.of(2013, 8, 31)),
              opening(140127, opened)),
          AREA,
          september,
          ImmutableList.of(sent),
          InformationContext.of(TestCalendars.T12));

      assertThat(cawstonGrange.notAskedFor()).isEmpty();
      assertThat(cawstonGrange.owedBy(academy))
          .filteredOn(one -> one.kind().equals(ReturnKinds.IN_YEAR))
          .extracting(one -> one.standingOn(sent.receivedOn()))
          .containsExactly(ReturnStanding.RECEIVED);
    }
  }

  private static boolean isOne(
      Optional<LocalDate> opened, Optional<LocalDate> closed, Succession link) {
    SchoolRegister register = register(
        List.of(link),
        school(A, Optional.of(LocalDate.of(2000, 9, 1)), closed),
        school(B, opened, Optional.empty()));
    return new OneSchool(register).isOne(Urn.of(A), Urn.of(B))
        && new OneSchool(register).isOne(Urn.of(B), Urn.of(A));
  }

  @ParameterizedTest
  @CsvSource({
    "2012-11-01, 2012-10-31, 2012-11-01, true",
    "2012-11-01, 2012-10-31, 2012-11-30, true",
    "2012-11-01, 2012-10-31, 2014-05-14, true",
    "2012-11-01, 2012-10-31, , true",
    "2012-11-01, , 2012-11-01, false",
    "2012-11-01, , , false",
    "2012-09-01, 2012-09-04, 2012-09-05, true",
    "2012-10-01, 2012-11-01, 2012-11-02, true",
    "2012-10-01, 2012-11-02, 2012-11-03, false",
    "2012-10-01, 2012-11-02, 2012-10-01, false",
    "2012-10-10, 2014-08-31, 2012-10-10, false",
    "+999999999-12-31, 2012-10-31, , true",
    "+999999999-12-31, , +999999999-12-31, false",
    "2002-09-01, 2012-10-31, 2012-11-01, false",
    "2002-09-01, 2012-10-31, , false",
    ", 2012-10-31, 2012-11-01, false",
    ", 2012-10-31, , false"
  })
  void aSchoolConvertedIfTheOneAfterWasOpenForNoMoreThanAMonthWhenItClosed(
      LocalDate opened, LocalDate closed, LocalDate linked, boolean expected) {
    Succession link = new Succession(Urn.of(A), Urn.of(B), Optional.ofNullable(linked));

    assertThat(isOne(Optional.ofNullable(opened), Optional.ofNullable(closed), link))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2012-10-01, 2012-10-01, true",
    "2012-10-01, 2012-11-01, true",
    "2012-10-01, 2012-11-02, false",
    "2012-10-01, , true",
    ", 2012-10-01, false"
  })
  void whereTheOneBeforeIsNotHeldTheLinkTellsWhenItClosed(
      LocalDate opened, LocalDate linked, boolean expected) {
    SchoolRegister register = register(
        List.of(new Succession(Urn.of(A), Urn.of(B), Optional.ofNullable(linked))),
        school(B, Optional.ofNullable(opened), Optional.empty()));

    assertThat(new OneSchool(register).isOne(Urn.of(A), Urn.of(B))).isEqualTo(expected);
  }

  @Test
  void schoolThatStaysOpenBesideTheOneAfterItOwesItsOwn() {
    LocalDate opened = LocalDate.of(2012, 10, 10);
    ReceivedReturn ofA = refusals(A, NOVEMBER, 20);
    ReceivedReturn ofNewA = refusals(NEW_A, NOVEMBER, 3);
    for (School before : List.of(open(A), closing(A, LocalDate.of(2014, 8, 31)))) {
      for (Succession link :
          List.of(link(A, NEW_A, opened), Succession.undated(Urn.of(A), Urn.of(NEW_A)))) {
        SchoolRegister register = register(List.of(link), before, opening(NEW_A, opened));

        assertThat(refusals(picture(register, ofA, ofNewA), NOVEMBER).total())
            .isEqualTo(Answer.known(23L));
        assertThat(refusals(picture(register, ofA), NOVEMBER).confidence().isWhole())
            .isFalse();
      }
    }
  }

  private static School community(School.Builder school) {
    return school.type(SchoolTypes.COMMUNITY_SCHOOL).build();
  }

  private static School.Builder builder(int urn, LocalDate opened) {
    return School.builder()
        .urn(Urn.of(urn))
        .name("School " + urn)
        .localAuthority(AREA)
        .phase(Phase.SECONDARY)
        .opened(opened);
  }

  @ParameterizedTest
  @CsvSource({
    "2012-09-30, 2012-10-01, known",
    "2012-10-01, 2012-10-02, information.unlike-schools",
    "2012-10-31, 2012-11-01, information.unlike-schools",
    "2012-11-29, 2012-11-30, information.unlike-schools",
    "2012-11-30, 2012-12-01, known",
    "2012-10-31, , information.unlike-schools"
  })
  void schoolThatTakesAnotherInAfterTheFirstDayAndByTheLastIsUnlikeItself(
      LocalDate closed, LocalDate linked, String expected) {
    SchoolRegister register = register(
        List.of(new Succession(Urn.of(A), Urn.of(B), Optional.ofNullable(linked))),
        community(builder(A, LocalDate.of(2000, 9, 1)).closed(closed)),
        open(B));

    assertThat(code(change(picture(register, refusals(B, OCTOBER, 3), refusals(B, NOVEMBER, 20)))))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2012-10-01, known",
    "2012-10-02, information.unlike-schools",
    "2012-11-01, information.unlike-schools",
    "2012-12-01, known"
  })
  void schoolThatGivesAPartAwayInBetweenIsUnlikeItself(LocalDate opened, String expected) {
    SchoolRegister register =
        register(List.of(link(A, NEW_A, opened)), open(A), community(builder(NEW_A, opened)));

    assertThat(code(change(picture(register, refusals(A, OCTOBER, 20), refusals(A, NOVEMBER, 3)))))
        .isEqualTo(expected);
  }

  private static School.Builder undated(int urn) {
    return School.builder()
        .urn(Urn.of(urn))
        .name("School " + urn)
        .localAuthority(AREA)
        .phase(Phase.SECONDARY);
  }

  private static String changeOfB(School before, School after) {
    SchoolRegister register =
        register(List.of(Succession.undated(Urn.of(A), Urn.of(B))), before, after);
    return code(change(picture(register, refusals(B, OCTOBER, 3), refusals(B, NOVEMBER, 20))));
  }

  @ParameterizedTest
  @CsvSource({
    ", information.unlike-schools",
    "2012-09-30, known",
    "2012-10-01, known",
    "2012-10-02, information.unlike-schools",
    "2013-01-01, information.unlike-schools"
  })
  void schoolThatTakesAnotherInOnADayThatIsNotKnownIsUnlikeItselfUnlessItWasBefore(
      LocalDate reportedClosed, String expected) {
    School.Builder before = undated(A).type(SchoolTypes.COMMUNITY_SCHOOL);
    if (reportedClosed != null) {
      before.putStatusReport(reportedClosed, SchoolStatus.CLOSED);
    }
    School reported = undated(B)
        .type(SchoolTypes.FOUNDATION_SCHOOL)
        .putStatusReport(LocalDate.of(2012, 9, 3), SchoolStatus.OPEN)
        .build();

    assertThat(changeOfB(before.build(), reported)).isEqualTo(expected);
    assertThat(changeOfB(before.build(), open(B))).isEqualTo(expected);
  }

  @Test
  void givenAnUndatedTakeoverThenTheReasonNamesIt() {
    SchoolRegister register = register(
        List.of(Succession.undated(Urn.of(A), Urn.of(B))),
        undated(A).type(SchoolTypes.COMMUNITY_SCHOOL).build(),
        open(B));

    assertThat(change(picture(register, refusals(B, OCTOBER, 3), refusals(B, NOVEMBER, 20)))
            .<String>match(known -> "", Reason::message))
        .isEqualTo(
            "the figures may rest on different schools, which merged or were divided on a day"
                + " that is not known: [100001 -> 100002]");
  }

  @ParameterizedTest
  @CsvSource({
    ", information.unlike-schools",
    "2012-11-29, information.unlike-schools",
    "2012-11-30, known"
  })
  void schoolThatGivesAPartAwayOnADayThatIsNotKnownIsUnlikeItselfUnlessItIsLater(
      LocalDate reportedNotOpen, String expected) {
    School.Builder part = undated(NEW_A).type(SchoolTypes.COMMUNITY_SCHOOL);
    if (reportedNotOpen != null) {
      part.putStatusReport(reportedNotOpen, SchoolStatus.NOT_YET_OPEN);
    }
    SchoolRegister register =
        register(List.of(Succession.undated(Urn.of(A), Urn.of(NEW_A))), open(A), part.build());

    assertThat(code(change(picture(register, refusals(A, OCTOBER, 20), refusals(A, NOVEMBER, 3)))))
        .isEqualTo(expected);
  }

  @Test
  void schoolThatIsOpenStillGaveAPartAwayWhenThatOpened() {
    SchoolRegister register = register(
        List.of(Succession.undated(Urn.of(A), Urn.of(NEW_A))),
        open(A),
        community(builder(NEW_A, LocalDate.of(2011, 9, 1))));

    assertThat(change(picture(register, refusals(A, OCTOBER, 20), refusals(A, NOVEMBER, 3))))
        .isEqualTo(Answer.known(-17L));
  }

  @Test
  void undatedLinkDoesNotBeginBeforeTheOneBeforeOpened() {
    SchoolRegister register = register(
        List.of(Succession.undated(Urn.of(A), Urn.of(B))),
        community(builder(A, LocalDate.of(2012, 10, 10))),
        open(B));

    assertThat(code(change(picture(register, refusals(B, OCTOBER, 3), refusals(B, NOVEMBER, 20)))))
        .isEqualTo("information.unlike-schools");
  }

  @Test
  void undatedLinksFromSchoolsThatAreNotHeldMayBeginOnAnyDay() {
    SchoolRegister register = register(
        List.of(
            Succession.undated(Urn.of(NEW_A), Urn.of(B)),
            Succession.undated(Urn.of(NEW_B), Urn.of(B))),
        open(B));

    assertThat(code(change(picture(register, refusals(B, OCTOBER, 3), refusals(B, NOVEMBER, 20)))))
        .isEqualTo("information.unlike-schools");
  }
}
