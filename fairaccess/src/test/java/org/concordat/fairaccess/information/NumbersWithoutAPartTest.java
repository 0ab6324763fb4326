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
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Editions;
import org.concordat.core.school.Phase;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolType;
import org.concordat.core.school.SchoolTypes;
import org.concordat.fairaccess.TestCalendars;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** What comes under a number that owes nothing for its days, and what holds of two numbers. The schools are invented. */
class NumbersWithoutAPartTest {

  private static final LocalAuthorityCode AREA = LocalAuthorityCode.of("350");
  private static final LocalDateRange OCTOBER = range("2012-10-01", "2012-11-01");
  private static final LocalDateRange YEAR = range("2012-09-01", "2013-09-01");
  private static final LocalDate CONVERTED = LocalDate.of(2012, 10, 15);
  private static final LocalDate DUE = LocalDate.of(2012, 11, 9);
  private static final LocalDate LATER = LocalDate.of(2012, 12, 14);
  private static final Urn OLD = Urn.of(100001);
  private static final Urn NEW = Urn.of(200001);

  private static LocalDateRange range(String from, String to) {
    return LocalDateRange.of(LocalDate.parse(from), LocalDate.parse(to));
  }

  private static School.Builder untyped(Urn urn, LocalDate opened) {
    return School.builder()
        .urn(urn)
        .name("School " + urn)
        .localAuthority(AREA)
        .phase(Phase.SECONDARY)
        .opened(opened);
  }

  private static School old(SchoolType type, LocalDate closed) {
    return untyped(OLD, LocalDate.of(2000, 9, 1)).type(type).closed(closed).build();
  }

  private static School academy(LocalDate opened) {
    return untyped(NEW, opened).type(SchoolTypes.ACADEMY_CONVERTER).build();
  }

  private static InformationPicture picture(
      LocalDateRange span,
      LocalDate linked,
      List<School> schools,
      InformationContext context,
      ReceivedReturn... received) {
    return InformationPicture.of(
        Registers.of(schools, List.of(Succession.of(OLD, NEW, linked))),
        AREA,
        span,
        ImmutableList.copyOf(received),
        context);
  }

  private static InformationPicture converted(SchoolType from, ReceivedReturn... received) {
    return picture(
        OCTOBER,
        CONVERTED,
        List.of(old(from, CONVERTED.minusDays(1)), academy(CONVERTED)),
        InformationContext.of(TestCalendars.T12),
        received);
  }

  private static InformationPicture ofCommunity(ReceivedReturn... received) {
    return converted(SchoolTypes.COMMUNITY_SCHOOL, received);
  }

  private static InformationPicture ofFoundation(ReceivedReturn... received) {
    return converted(SchoolTypes.FOUNDATION_SCHOOL, received);
  }

  private static ReceivedReturn refusals(Urn urn, LocalDate on, int refusals) {
    return ReceivedReturn.of(
        new ReturnSubject(urn, "in-year", OCTOBER),
        on,
        ImmutableMap.of("applications", refusals, "offers", 0, "refusals", refusals));
  }

  private static OwedReturn only(InformationPicture picture, String kind) {
    return picture.owed().stream()
        .filter(one -> one.subject().kind().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private static OwedReturn inYear(InformationPicture picture) {
    return only(picture, "in-year");
  }

  private static ReportedFigure figure(InformationPicture picture) {
    return picture.figure("in-year", "refusals", OCTOBER, LATER);
  }

  private static List<String> worklist(InformationPicture picture, LocalDate date) {
    return picture.worklistOn(date).items().stream()
        .map(item -> item.subject())
        .filter(subject -> subject.startsWith("in-year"))
        .toList();
  }

  private static String code(Answer<?> answer) {
    return answer.match(value -> "known", Reason::code);
  }

  @Test
  void givenANumberThatOwesNothingForItsDaysThenWhatItSendsIsNotTheReturnOfTheOther() {
    ReceivedReturn ofOld = refusals(OLD, DUE.minusDays(3), 3);
    InformationPicture picture = ofCommunity(ofOld);

    assertThat(inYear(picture).standingOn(LATER)).isEqualTo(ReturnStanding.OVERDUE);
    assertThat(inYear(picture).submissions()).isEmpty();
    assertThat(picture.notAskedFor()).containsExactly(ofOld);
    assertThat(code(figure(picture).total())).isEqualTo("information.nothing-received");
  }

  @Test
  void givenANumberThatOwesNothingForItsDaysThenItReplacesNothing() {
    assertThat(figure(ofCommunity(refusals(NEW, DUE.minusDays(1), 5), refusals(OLD, DUE, 3)))
            .total())
        .isEqualTo(Answer.known(5L));
  }

  @Test
  void givenANumberThatOwesNothingForItsDaysThenTheReturnOfTheOtherIsLateAllTheSame() {
    InformationPicture picture = ofCommunity(
        refusals(OLD, LocalDate.of(2012, 10, 31), 3), refusals(NEW, LocalDate.of(2012, 11, 20), 5));

    assertThat(inYear(picture).daysLateOn(LATER)).isEqualTo(Answer.known(11L));
  }

  @Test
  void givenANumberThatOwesNothingForItsDaysThenItClashesWithNothing() {
    assertThat(figure(ofCommunity(refusals(OLD, DUE, 3), refusals(NEW, DUE, 5))).total())
        .isEqualTo(Answer.known(5L));
  }

  @Test
  void givenWhatANumberThatOwesNothingSendsForAllNumbersThenItIsTheReturn() {
    assertThat(figure(ofCommunity(refusals(OLD, DUE, 5).forAllNumbers())).total())
        .isEqualTo(Answer.known(5L));
  }

  private static InformationPicture withoutTheFormer(ReceivedReturn... received) {
    return picture(
        OCTOBER,
        CONVERTED,
        List.of(academy(CONVERTED)),
        InformationContext.of(TestCalendars.T12),
        received);
  }

  @Test
  void givenAFormerNumberOfThePeriodThatIsNotHeldThenWhatItSendsIsItsPart() {
    InformationPicture picture =
        withoutTheFormer(refusals(NEW, DUE.minusDays(1), 5), refusals(OLD, DUE, 3));

    assertThat(figure(picture).total()).isEqualTo(Answer.known(8L));
    assertThat(picture.notAskedFor()).isEmpty();
  }

  @Test
  void givenAFormerNumberThatIsNotHeldAndSendsNothingThenTheFigureIsNotWholeAndNobodyIsAsked() {
    InformationPicture picture = withoutTheFormer(refusals(NEW, DUE, 5));

    assertThat(code(figure(picture).total())).isEqualTo("information.part-missing");
    assertThat(inYear(picture).isCompleteOn(LATER)).isFalse();
    assertThat(inYear(picture).standingOn(LATER)).isEqualTo(ReturnStanding.RECEIVED);
    assertThat(worklist(picture, LATER)).isEmpty();
  }

  @Test
  void givenAFormerNumberThatIsNotHeldThenWhatItSendsBeforeItsLastDayIsEarly() {
    LocalDate last = CONVERTED.minusDays(1);
    for (LocalDate on : List.of(last.minusDays(1), last)) {
      InformationPicture picture = withoutTheFormer(refusals(OLD, on, 3), refusals(NEW, DUE, 5));

      assertThat(inYear(picture).isEarlyOn(LATER)).isEqualTo(on.isBefore(last));
    }
  }

  @Test
  void givenExclusionsOfATermAndAFormerNumberThatIsNotHeldThenTheyAreTogetherOnlyWithItsPart() {
    LocalDateRange term = range("2012-09-03", "2012-12-22");
    LocalDate november = LocalDate.of(2012, 11, 1);
    LocalDate last = LocalDate.of(2012, 12, 21);
    ReceivedReturn ofOld = permanent(OLD, term, november, 2);
    ReceivedReturn ofNew = permanent(NEW, term, last, 1);
    InformationContext context = InformationContext.of(TestCalendars.T12);
    InformationPicture both =
        picture(term, november, List.of(academy(november)), context, ofOld, ofNew);
    InformationPicture one = picture(term, november, List.of(academy(november)), context, ofNew);

    assertThat(both.figure("exclusions", "permanent", term, last).total())
        .isEqualTo(Answer.known(3L));
    assertThat(both.notAskedFor()).isEmpty();
    assertThat(code(one.figure("exclusions", "permanent", term, last).total()))
        .isEqualTo("information.part-missing");
  }

  @Test
  void givenAFormerNumberThatIsNotHeldThenAReturnOfPupilsIsWholeWithoutIt() {
    LocalDate on = LocalDate.of(2013, 9, 3);
    ReceivedReturn ofOld = support(OLD, on, 20);
    InformationPicture picture = picture(
        YEAR,
        CONVERTED,
        List.of(academy(CONVERTED)),
        InformationContext.of(TestCalendars.T12),
        ofOld,
        support(NEW, on, 21));

    assertThat(picture.figure("sen", "sen-support", YEAR, on).total()).isEqualTo(Answer.known(21L));
    assertThat(picture.notAskedFor()).containsExactly(ofOld);
  }

  private static ReceivedReturn permanent(
      Urn urn, LocalDateRange period, LocalDate on, int permanent) {
    ReturnSubject subject = new ReturnSubject(urn, "exclusions", period);
    ImmutableMap.Builder<String, Integer> counts = ImmutableMap.builder();
    ReturnKinds.SERIOUS_EXCLUSIONS
        .items()
        .forEach(item -> counts.put(item, item.equals("permanent") ? permanent : 0));
    return ReceivedReturn.of(subject, on, counts.buildOrThrow());
  }

  private static ReceivedReturn support(Urn urn, LocalDate on, int pupils) {
    return ReceivedReturn.of(
        new ReturnSubject(urn, "sen", YEAR),
        on,
        ImmutableMap.of("statutory-plans", 2, "sen-support", pupils));
  }

  @Test
  void givenAReturnOfPupilsThenTheClosedNumberNeitherSatisfiesNorReplacesNorClashes() {
    LocalDate on = LocalDate.of(2013, 9, 3);
    ReceivedReturn ofOld = support(OLD, on, 20);
    for (List<ReceivedReturn> received : List.of(
        List.of(ofOld),
        List.of(ofOld, support(NEW, on.minusDays(1), 21)),
        List.of(ofOld.asVersion(2), support(NEW, on, 21)),
        List.of(ofOld, support(NEW, on, 21)))) {
      InformationPicture picture = picture(
          YEAR,
          CONVERTED,
          List.of(old(SchoolTypes.FOUNDATION_SCHOOL, CONVERTED.minusDays(1)), academy(CONVERTED)),
          InformationContext.of(TestCalendars.T12),
          received.toArray(ReceivedReturn[]::new));

      assertThat(only(picture, "sen").submissions())
          .isEqualTo(received.subList(1, received.size()));
      assertThat(picture.notAskedFor()).containsExactly(received.get(0));
    }
  }

  private static InformationContext weekly() {
    InformationRules rules = InformationEditions.RULES_2012.rules();
    ReturnRule rule = new ReturnRule(
        ReturnKinds.SERIOUS_EXCLUSIONS,
        OwingSchools.all(),
        ReturnFrequency.WEEKLY,
        rules.find("in-year").orElseThrow().limit(),
        rules.find("exclusions").orElseThrow().sources());
    return new InformationContext(
        TestCalendars.T12,
        Editions.of(ImmutableList.of(Edition.of(
            "local", LocalDate.of(2012, 9, 1), rules.with(rule), Citation.of("local")))));
  }

  @Test
  void givenAPartWithoutASchoolDayThenTheReturnIsCompleteWithoutIt() {
    LocalDateRange week = range("2012-11-26", "2012-12-03");
    LocalDate saturday = LocalDate.of(2012, 12, 1);
    InformationPicture picture = picture(
        week,
        saturday,
        List.of(old(SchoolTypes.FOUNDATION_SCHOOL, saturday.minusDays(1)), academy(saturday)),
        weekly(),
        ReceivedReturn.nil(new ReturnSubject(OLD, "exclusions", week), LocalDate.of(2012, 12, 3)));

    assertThat(only(picture, "exclusions").isCompleteOn(LATER)).isTrue();
    assertThat(only(picture, "exclusions").numbersMissingOn(LATER)).isEmpty();
  }

  @Test
  void givenAPartOfATrainingDayBeforeTermThenTheReturnIsCompleteWithoutIt() {
    LocalDate first = LocalDate.of(2012, 9, 4);
    LocalDateRange term = range("2012-09-03", "2012-12-22");
    LocalDate last = LocalDate.of(2012, 12, 21);
    InformationPicture picture = picture(
        term,
        first,
        List.of(old(SchoolTypes.FOUNDATION_SCHOOL, first.minusDays(1)), academy(first)),
        InformationContext.of(TestCalendars.T12),
        ReceivedReturn.nil(new ReturnSubject(NEW, "exclusions", term), last));

    assertThat(only(picture, "exclusions").isCompleteOn(last)).isTrue();
  }

  @Test
  void givenALaterNumberWithoutATypeThenTheReturnIsUndecidedOnWhicheverDayTheFormerClosed() {
    LocalDateRange september = range("2012-09-01", "2012-10-01");
    LocalDate opened = september.getStart();
    for (LocalDate closed : List.of(opened.minusDays(1), opened.plusDays(3))) {
      InformationPicture picture = picture(
          september,
          opened,
          List.of(
              old(SchoolTypes.FOUNDATION_SCHOOL, closed), untyped(NEW, opened).build()),
          InformationContext.of(TestCalendars.T12));

      assertThat(picture.undecided()).containsKey(new ReturnSubject(NEW, "in-year", september));
      assertThat(picture.owedBy(OLD)).isEmpty();
    }
  }

  @Test
  void givenAMissingPartThenTheFigureSaysSoAndTheWorklistNamesTheNumberThatIsToSend() {
    InformationPicture picture = ofFoundation(refusals(NEW, DUE, 5));

    assertThat(code(figure(picture).total())).isEqualTo("information.part-missing");
    assertThat(worklist(picture, LATER))
        .containsExactly("in-year 2012-10-01/2012-11-01 200001, the part of 100001");
    assertThat(worklist(ofFoundation(), LATER))
        .containsExactly("in-year 2012-10-01/2012-11-01 200001, the part of 100001 and of 200001");
  }

  @Test
  void givenAPartAfterASubmissionForAllNumbersThenTheWorklistAsksForTheOtherUntilItComes() {
    ReceivedReturn whole = refusals(NEW, DUE.minusDays(1), 8).forAllNumbers();
    ReceivedReturn part = refusals(OLD, DUE, 3);
    InformationPicture picture = ofFoundation(whole, part);

    assertThat(picture.completenessOn("in-year", LATER)).isEqualTo(new Completeness(1, 1, 0, 0, 0));
    assertThat(worklist(picture, LATER)).containsExactly("in-year 2012-10-01/2012-11-01 200001");

    InformationPicture repaired =
        ofFoundation(whole, part, refusals(NEW, DUE.plusDays(1), 5).asVersion(2));
    assertThat(worklist(repaired, LATER)).isEmpty();
    assertThat(figure(repaired).total()).isEqualTo(Answer.known(8L));
  }

  @Test
  void givenAVersionOfOneNumberThenItDoesNotOutdoTheSubmissionOfAnotherForAllOnThatDay() {
    assertThat(figure(ofFoundation(
                refusals(OLD, DUE, 3).asVersion(2), refusals(NEW, DUE, 8).forAllNumbers()))
            .total())
        .isEqualTo(Answer.known(8L));
  }

  @Test
  void givenAnEqualSubmissionOfAnotherNumberThenWhatTheOtherReplacedDoesNotHoldAgain() {
    InformationPicture picture = ofFoundation(
        refusals(OLD, DUE.minusDays(1), 10).asVersion(2).forAllNumbers(),
        refusals(OLD, DUE, 9).forAllNumbers(),
        refusals(NEW, DUE, 9).forAllNumbers());

    assertThat(inYear(picture).submissions()).hasSize(3);
    assertThat(figure(picture).total()).isEqualTo(Answer.known(9L));
  }

  @Test
  void givenPartsThatAreTogetherMoreThanACountThenTheFigureIsNotKnownAndTheAreaIsNotLost() {
    InformationPicture picture =
        ofFoundation(refusals(OLD, DUE, Integer.MAX_VALUE), refusals(NEW, DUE, 1));

    assertThat(code(inYear(picture).countOn("refusals", LATER)))
        .isEqualTo("information.count-too-large");
    assertThat(code(figure(picture).total())).isEqualTo("information.count-too-large");
  }
}
