/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.testing.NullPointerTester;
import com.google.common.testing.NullPointerTester.Visibility;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Editions;
import org.concordat.core.rule.Rule;
import org.concordat.core.school.Phase;
import org.concordat.core.school.Roll;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolRegister;
import org.concordat.core.school.SchoolType;
import org.concordat.core.school.SchoolTypes;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.information.ReturnRule.Sources;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class InformationPictureTest {

  private static final LocalAuthorityCode AREA = LocalAuthorityCode.of("916");
  private static final Urn A = Urn.of(100001);
  private static final Urn B = Urn.of(100002);
  private static final LocalDate CENSUS = LocalDate.of(2012, 1, 19);
  private static final LocalDateRange OCTOBER = month(10);
  private static final LocalDateRange AUTUMN =
      LocalDateRange.of(LocalDate.of(2012, 9, 1), LocalDate.of(2013, 1, 1));
  private static final LocalDate DUE = LocalDate.of(2012, 11, 9);
  private static final Citation TEST = Citation.of("Test rules");
  private static final DutySource LAW = DutySource.statutory(TEST);
  private static final DutySource CONTRACT = DutySource.agreed(Citation.of("Test agreement"));
  private static final Rule<TimeLimit> FIVE_DAYS =
      Rule.agreed("time to send the return", TimeLimit.schoolDaysAfter(5), TEST);
  private static final SchoolRegister REGISTER = register(
      school(A, SchoolTypes.COMMUNITY_SCHOOL, 900), school(B, SchoolTypes.ACADEMY_CONVERTER, 100));

  private static LocalDateRange month(int month) {
    LocalDate first = LocalDate.of(2012, month, 1);
    return LocalDateRange.of(first, first.plusMonths(1));
  }

  private static School school(Urn urn, SchoolType type, int pupils) {
    return School.builder()
        .urn(urn)
        .name("School " + urn)
        .localAuthority(AREA)
        .type(type)
        .phase(Phase.SECONDARY)
        .opened(LocalDate.of(2000, 9, 1))
        .roll(Roll.of(pupils, CENSUS))
        .build();
  }

  private static SchoolRegister register(School... schools) {
    return SchoolRegister.builder().addAllSchools(ImmutableList.copyOf(schools)).build();
  }

  private static InformationContext context(ReturnRule... rules) {
    return new InformationContext(
        TestCalendars.T12,
        Editions.of(ImmutableList.of(Edition.of(
            "2012",
            LocalDate.of(2012, 9, 1),
            new InformationRules(ImmutableList.copyOf(rules)),
            TEST))));
  }

  private static ReturnRule monthly() {
    return ReturnRule.everywhere(
        ReturnKinds.IN_YEAR, ReturnFrequency.MONTHLY, FIVE_DAYS, new Sources(LAW, CONTRACT));
  }

  private static InformationPicture october(ReceivedReturn... received) {
    return InformationPicture.of(
        REGISTER, AREA, OCTOBER, ImmutableList.copyOf(received), context(monthly()));
  }

  private static ReturnSubject subject(Urn school) {
    return new ReturnSubject(school, "in-year", OCTOBER);
  }

  private static ReceivedReturn full(Urn school, LocalDate on, int refusals) {
    return ReceivedReturn.of(
        subject(school),
        on,
        ImmutableMap.of("applications", refusals + 1, "offers", 1, "refusals", refusals));
  }

  private static OwedReturn only(InformationPicture picture, Urn school) {
    assertThat(picture.owedBy(school)).hasSize(1);
    return picture.owedBy(school).get(0);
  }

  @Test
  void academyAndMaintainedSchoolOweTheSameByTheSameDayFromDifferentSources() {
    InformationPicture picture = october();

    assertThat(picture.owed()).extracting(one -> one.obligation().due()).containsOnly(Due.on(DUE));
    assertThat(only(picture, A).source()).isEqualTo(LAW);
    assertThat(only(picture, B).source()).isEqualTo(CONTRACT);
    assertThat(only(picture, B).edition()).isEqualTo("2012");
  }

  @Test
  void standingsOfAReturnBeforeOnAndAfterItsLastDay() {
    InformationPicture picture = october(full(A, DUE, 2), full(B, DUE.plusDays(3), 2));

    assertThat(only(picture, A).standingOn(DUE.minusDays(1))).isEqualTo(ReturnStanding.OPEN);
    assertThat(only(picture, A).standingOn(DUE)).isEqualTo(ReturnStanding.RECEIVED);
    assertThat(only(picture, A).daysLateOn(DUE.plusDays(9))).isEqualTo(Answer.known(0L));
    assertThat(only(picture, B).standingOn(DUE)).isEqualTo(ReturnStanding.OPEN);
    assertThat(only(picture, B).standingOn(DUE.plusDays(1))).isEqualTo(ReturnStanding.OVERDUE);
    assertThat(only(picture, B).daysLateOn(DUE.plusDays(1))).isEqualTo(Answer.known(1L));
    assertThat(only(picture, B).standingOn(DUE.plusDays(3)))
        .isEqualTo(ReturnStanding.RECEIVED_LATE);
    assertThat(only(picture, B).daysLateOn(DUE.plusDays(9))).isEqualTo(Answer.known(3L));
  }

  @Test
  void nilReturnIsAReturnAndCountsNought() {
    InformationPicture picture = october(ReceivedReturn.nil(subject(A), DUE));

    assertThat(only(picture, A).isCompleteOn(DUE)).isTrue();
    assertThat(only(picture, A).countOn("refusals", DUE)).isEqualTo(Answer.known(0));
    ReportedFigure figure = picture.figure("in-year", "refusals", OCTOBER, DUE);
    assertThat(figure.total()).isEqualTo(Answer.known(0L));
    assertThat(figure.confidence().restsOn()).containsExactly(A);
  }

  @Test
  void noDataIsNotNought() {
    ReportedFigure figure = october().figure("in-year", "refusals", OCTOBER, DUE);

    assertThat(code(figure.total())).isEqualTo(InformationReasons.NOTHING_RECEIVED);
    assertThat(figure.confidence().isWhole()).isFalse();
    assertThat(code(october().completenessOn(DUE.minusDays(1)).receivedShare()))
        .isEqualTo(InformationReasons.NOTHING_DUE);
    assertThat(code(october().completenessOn(DUE).completeShare()))
        .isEqualTo(InformationReasons.NOTHING_RECEIVED);
  }

  @Test
  void missingItemsAreNamedAndALaterSubmissionReplacesTheEarlierWhichIsKept() {
    ReceivedReturn part = ReceivedReturn.of(subject(A), DUE, ImmutableMap.of("applications", 4));
    ReceivedReturn whole = full(A, DUE.plusDays(5), 3);
    OwedReturn owed = only(october(whole, part), A);

    assertThat(owed.missingItemsOn(DUE))
        .isEqualTo(Answer.known(ImmutableSortedSet.of("offers", "refusals")));
    assertThat(owed.isCompleteOn(DUE.plusDays(4))).isFalse();
    assertThat(owed.isCompleteOn(DUE.plusDays(5))).isTrue();
    assertThat(owed.isResubmittedBy(DUE.plusDays(4))).isFalse();
    assertThat(owed.isResubmittedBy(DUE.plusDays(5))).isTrue();
    assertThat(owed.submissions()).containsExactly(part, whole);
    assertThat(owed.standingOn(DUE.plusDays(5))).isEqualTo(ReturnStanding.RECEIVED);
  }

  @Test
  void figureSaysWhoseDataItRestsOnAndOfHowManyPupils() {
    ReportedFigure figure = october(full(A, DUE, 2)).figure("in-year", "refusals", OCTOBER, DUE);

    assertThat(figure.total()).isEqualTo(Answer.known(2L));
    assertThat(figure.confidence().schoolShare()).isEqualTo(Answer.known(Ratio.of(1, 2)));
    assertThat(figure.confidence().pupilShare()).isEqualTo(Answer.known(Ratio.of(9, 10)));
    assertThat(figure.confidence().missing().get(B).code())
        .isEqualTo(InformationReasons.NOT_RECEIVED);
    assertThat(figure.confidence().statement().message())
        .isEqualTo("rests on the data of 1 of 2 schools; share of their pupils: 9/10");
    assertThat(figure.explanation().render()).contains("without school 100002");
  }

  @Test
  void rollsOfDifferentCensusesAreNotAddedUp() {
    School later = School.builder()
        .from(school(B, SchoolTypes.ACADEMY_CONVERTER, 100))
        .addRoll(Roll.of(120, CENSUS.plusMonths(3)))
        .build();
    InformationPicture picture = InformationPicture.of(
        register(school(A, SchoolTypes.COMMUNITY_SCHOOL, 900), later),
        AREA,
        OCTOBER,
        ImmutableList.of(full(A, DUE, 2)),
        context(monthly()));

    assertThat(code(
            picture.figure("in-year", "refusals", OCTOBER, DUE).confidence().pupilShare()))
        .isEqualTo(InformationReasons.ROLLS_UNLIKE);
  }

  @Test
  void onlyLikeFiguresAreCompared() {
    InformationPicture both = october(full(A, DUE, 5), full(B, DUE, 1));
    ReportedFigure refusals = both.figure("in-year", "refusals", OCTOBER, DUE);
    ReportedFigure fewer =
        october(full(A, DUE, 2), full(B, DUE, 2)).figure("in-year", "refusals", OCTOBER, DUE);
    ReportedFigure ofOne = october(full(A, DUE, 2)).figure("in-year", "refusals", OCTOBER, DUE);

    assertThat(refusals.changeFrom(fewer)).isEqualTo(Answer.known(2L));
    assertThat(code(refusals.changeFrom(ofOne))).isEqualTo(InformationReasons.UNLIKE_SCHOOLS);
    assertThat(code(refusals.changeFrom(both.figure("in-year", "offers", OCTOBER, DUE))))
        .isEqualTo(InformationReasons.UNLIKE_FIGURES);
  }

  @Test
  void completenessCountsReturnsOnceTheirLastDayHasCome() {
    InformationPicture picture = october(
        full(A, DUE, 2),
        ReceivedReturn.of(subject(B), DUE.plusDays(1), ImmutableMap.of("offers", 1)));

    assertThat(picture.completenessOn(DUE)).isEqualTo(new Completeness(2, 1, 0, 1, 0));
    assertThat(picture.completenessOn(DUE.plusDays(1))).isEqualTo(new Completeness(2, 2, 1, 1, 0));
    assertThat(picture.completenessOn(B, DUE.plusDays(1)).completeShare())
        .isEqualTo(Answer.known(Ratio.ZERO));
  }

  @Test
  void completenessOfAKindThatNoEditionAsksForIsRefused() {
    assertThatThrownBy(() -> october().completenessOn("no-such", DUE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "InformationPicture kind: must be one that the rules ask for, [in-year], but was"
                + " no-such");
    InformationPicture published = InformationPicture.of(
        REGISTER, AREA, OCTOBER, ImmutableList.of(), InformationContext.of(TestCalendars.T12));
    assertThat(published.completenessOn("joiners-and-leavers", DUE))
        .isEqualTo(new Completeness(0, 0, 0, 0, 0));
  }

  @Test
  void worklistHoldsWhatHasNotCome() {
    InformationPicture picture = october(full(A, DUE, 2));

    assertThat(picture.worklistOn(DUE.plusDays(1)).overdueOn(DUE.plusDays(1)))
        .extracting(item -> item.subject())
        .containsExactly("in-year 2012-10-01/2012-11-01 100002");
    assertThat(picture.worklistOn(LocalDate.of(2012, 10, 30)).items()).isEmpty();
  }

  @Test
  void orderAndRepetitionOfReturnsMeanNothing() {
    List<ReceivedReturn> returns =
        List.of(full(A, DUE, 2), full(A, DUE.plusDays(1), 3), full(B, DUE, 1), full(A, DUE, 2));
    InformationPicture forwards = october(returns.toArray(ReceivedReturn[]::new));
    InformationPicture backwards = october(returns.get(2), returns.get(1), returns.get(0));

    assertThat(backwards.owed()).isEqualTo(forwards.owed());
  }

  @Test
  void twoSubmissionsOfOneVersionOnOneDayAreRefused() {
    assertThatThrownBy(() -> october(full(A, DUE, 2), full(A, DUE, 3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must differ in version on one day")
        .hasMessageContaining("100001");
    assertThat(october(full(A, DUE, 2), full(A, DUE, 3).asVersion(2))
            .figure("in-year", "refusals", OCTOBER, DUE)
            .total())
        .isEqualTo(Answer.known(3L));
  }

  @Test
  void returnThatNobodyOwesIsListed() {
    ReceivedReturn stray = full(Urn.of(100009), DUE, 1);

    assertThat(october(stray).notAskedFor()).containsExactly(stray);
  }

  @Test
  void returnOfWhichItCannotBeToldWhetherItIsOwedIsKept() {
    School unknown = School.builder()
        .urn(A)
        .name("School A")
        .localAuthority(AREA)
        .opened(LocalDate.of(2000, 9, 1))
        .build();
    InformationPicture picture = InformationPicture.of(
        register(unknown), AREA, OCTOBER, ImmutableList.of(full(A, DUE, 1)), context(monthly()));

    assertThat(picture.cameUndecided()).containsExactly(full(A, DUE, 1));
    assertThat(picture.notAskedFor()).isEmpty();
  }

  @Test
  void typeThatIsNotKnownLeavesOnlyTheSourceOpen() {
    School unknown = School.builder()
        .urn(A)
        .name("School A")
        .localAuthority(AREA)
        .opened(LocalDate.of(2000, 9, 1))
        .build();
    ReturnRule same = ReturnRule.everywhere(
        ReturnKinds.IN_YEAR, ReturnFrequency.MONTHLY, FIVE_DAYS, Sources.same(LAW));
    InformationPicture byTwo = InformationPicture.of(
        register(unknown), AREA, OCTOBER, ImmutableList.of(), context(monthly()));
    InformationPicture byOne =
        InformationPicture.of(register(unknown), AREA, OCTOBER, ImmutableList.of(), context(same));

    assertThat(byTwo.owed()).isEmpty();
    assertThat(byTwo.undecided().get(subject(A)).code()).isEqualTo("school.type-missing");
    assertThat(byOne.owed()).hasSize(1);
  }

  @Test
  void independentSchoolsOtherPhasesAndClosedSchoolsOweNothing() {
    School independent = school(A, SchoolTypes.OTHER_INDEPENDENT_SCHOOL, 100);
    School closed = School.builder()
        .from(school(B, SchoolTypes.COMMUNITY_SCHOOL, 100))
        .closed(LocalDate.of(2012, 9, 30))
        .build();
    ReturnRule primary = ReturnRule.everywhere(
            ReturnKinds.SEN, ReturnFrequency.MONTHLY, FIVE_DAYS, Sources.same(LAW))
        .owedBy(OwingSchools.all().of(Phase.PRIMARY));

    assertThat(InformationPicture.of(
                register(independent, closed),
                AREA,
                OCTOBER,
                ImmutableList.of(),
                context(monthly()))
            .owed())
        .isEmpty();
    assertThat(InformationPicture.of(REGISTER, AREA, OCTOBER, ImmutableList.of(), context(primary))
            .owed())
        .isEmpty();
  }

  @Test
  void schoolThatMayBeOpenIsUndecidedOnlyIfItWouldOweTheReturn() {
    School open = School.builder()
        .urn(A)
        .name("School A")
        .localAuthority(AREA)
        .type(SchoolTypes.COMMUNITY_SCHOOL)
        .phase(Phase.SECONDARY)
        .build();
    School primary = School.builder().from(open).urn(B).phase(Phase.PRIMARY).build();
    ReturnRule secondary = ReturnRule.everywhere(
            ReturnKinds.IN_YEAR, ReturnFrequency.MONTHLY, FIVE_DAYS, Sources.same(LAW))
        .owedBy(OwingSchools.all().of(Phase.SECONDARY));
    InformationPicture picture = InformationPicture.of(
        register(open, primary), AREA, OCTOBER, ImmutableList.of(), context(secondary));

    assertThat(picture.owed()).isEmpty();
    assertThat(picture.undecided().keySet()).containsExactly(subject(A));
    assertThat(picture.undecided().get(subject(A)).code()).isEqualTo("school.status-not-known");
  }

  @Test
  void editionIsThatOfTheLastDayOfThePeriod() {
    ReturnRule termly = ReturnRule.everywhere(
        ReturnKinds.SEN, ReturnFrequency.TERMLY, FIVE_DAYS, Sources.same(LAW));
    InformationContext context = new InformationContext(
        TestCalendars.T12,
        Editions.of(ImmutableList.of(
            Edition.of(
                "old",
                LocalDate.of(2012, 9, 1),
                new InformationRules(ImmutableList.of(monthly())),
                TEST),
            Edition.of(
                "new",
                LocalDate.of(2012, 10, 31),
                new InformationRules(ImmutableList.of(termly)),
                TEST))));
    InformationPicture picture =
        InformationPicture.of(REGISTER, AREA, AUTUMN, ImmutableList.of(), context);

    assertThat(picture.owedBy(A))
        .extracting(one -> one.edition() + " " + one.subject().period().getEndInclusive())
        .containsExactly("old 2012-09-30", "new 2012-12-21");
  }

  @Test
  void dueDateBeyondTheCalendarIsNotKnownAndNeverLate() {
    LocalDateRange july = LocalDateRange.of(LocalDate.of(2013, 7, 1), LocalDate.of(2013, 8, 1));
    InformationPicture picture =
        InformationPicture.of(REGISTER, AREA, july, ImmutableList.of(), context(monthly()));
    LocalDate later = LocalDate.of(2014, 1, 1);

    assertThat(only(picture, A).standingOn(later)).isEqualTo(ReturnStanding.DUE_NOT_KNOWN);
    assertThat(only(picture, A).daysLateOn(later).isKnown()).isFalse();
    assertThat(picture.completenessOn(later)).isEqualTo(new Completeness(0, 0, 0, 0, 2));
  }

  @Test
  void frequenciesCutPeriodsByTheirLastDay() {
    SchoolCalendar calendar = TestCalendars.T12.school();
    LocalDateRange span = LocalDateRange.of(LocalDate.of(2012, 10, 14), LocalDate.of(2012, 11, 30));

    assertThat(ends(ReturnFrequency.WEEKLY, span, calendar))
        .startsWith(LocalDate.of(2012, 10, 14))
        .endsWith(LocalDate.of(2012, 11, 25))
        .hasSize(7);
    assertThat(ends(ReturnFrequency.MONTHLY, span, calendar))
        .containsExactly(LocalDate.of(2012, 10, 31));
    assertThat(ends(ReturnFrequency.TERMLY, AUTUMN, calendar))
        .containsExactly(LocalDate.of(2012, 12, 21));
    assertThat(ends(ReturnFrequency.YEARLY, AUTUMN, calendar)).isEmpty();
    assertThat(code(ReturnFrequency.TERMLY.endingIn(
            LocalDateRange.of(LocalDate.of(2013, 7, 1), LocalDate.of(2013, 9, 2)), calendar)))
        .isEqualTo(InformationReasons.TERMS_NOT_PUBLISHED);
    assertThatThrownBy(() -> ReturnFrequency.MONTHLY.endingIn(LocalDateRange.ALL, calendar))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must have a beginning and an end");
  }

  @Test
  void publishedEditionsAddJoinersAndLeaversFrom2016() {
    assertThat(InformationEditions.EDITIONS
            .on(LocalDate.of(2016, 8, 31))
            .rules()
            .find("joiners-and-leavers"))
        .isEmpty();
    assertThat(InformationEditions.EDITIONS
            .on(LocalDate.of(2016, 9, 1))
            .rules()
            .find("joiners-and-leavers"))
        .isPresent();
    InformationPicture picture = InformationPicture.of(
        REGISTER, AREA, AUTUMN, ImmutableList.of(), InformationContext.of(TestCalendars.T12));
    assertThat(picture.owedBy(A)).hasSize(11);
    assertThat(picture.owedBy(B)).hasSize(15);
    assertThat(picture.periodsNotKnown()).isEmpty();
    assertThat(picture.owedBy(A))
        .extracting(one -> one.source().source().isSecondHand())
        .contains(true);
  }

  @Test
  void badValuesAreRefused() {
    assertThatThrownBy(
            () -> ReceivedReturn.of(subject(A), LocalDate.of(2012, 9, 30), ImmutableMap.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must not be before the period")
        .hasMessageContaining("2012-09-30");
    assertThatThrownBy(() -> ReceivedReturn.of(subject(A), DUE, ImmutableMap.of("refusals", -1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("refusals was -1");
    assertThatThrownBy(() -> new ReceivedReturn(
            subject(A), DUE, 1, ImmutableSortedMap.of("refusals", 1), true, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a nil return has no counts");
    assertThatThrownBy(() -> ReceivedReturn.nil(subject(A), DUE).asVersion(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be positive, but was 0");
    assertThatThrownBy(() -> new ReturnSubject(A, "in-year", LocalDateRange.ALL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must have a first and a last day");
    assertThatThrownBy(() -> new InformationRules(ImmutableList.of(monthly(), monthly())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("in-year came twice");
    assertThatThrownBy(() -> new Completeness(1, 2, 0, 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("received: must be from 0 to 1, but was 2");
    assertThatThrownBy(() -> ReturnKind.of("empty", "empty return"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must hold at least one");
    assertThatThrownBy(() -> october().figure("in-year", "pupils", OCTOBER, DUE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be one that is asked for");
  }

  @Test
  void nullIsRefused() {
    Stream.of(
            DutySource.class,
            ReturnSubject.class,
            ReceivedReturn.class,
            ReturnKind.class,
            ReturnRule.class,
            OwingSchools.class,
            Sources.class,
            InformationContext.class,
            InformationRules.class,
            Confidence.class)
        .forEach(type -> {
          NullPointerTester tester = new NullPointerTester()
              .setDefault(Citation.class, TEST)
              .setDefault(DutySource.class, LAW)
              .setDefault(Urn.class, A)
              .setDefault(String.class, "in-year")
              .setDefault(LocalDateRange.class, OCTOBER)
              .setDefault(LocalDate.class, DUE)
              .setDefault(int.class, 1)
              .setDefault(ReturnSubject.class, subject(A))
              .setDefault(ReturnKind.class, ReturnKinds.SEN)
              .setDefault(ImmutableSortedSet.class, ImmutableSortedSet.of())
              .setDefault(Rule.class, FIVE_DAYS)
              .setDefault(OwingSchools.class, OwingSchools.all())
              .setDefault(Sources.class, Sources.same(LAW))
              .setDefault(Answer.class, Answer.known(Ratio.ONE))
              .setDefault(Editions.class, InformationEditions.EDITIONS)
              .setDefault(Calendars.class, TestCalendars.T12);
          tester.testConstructors(type, Visibility.PUBLIC);
        });
    NullPointerTester instances = new NullPointerTester()
        .setDefault(Urn.class, A)
        .setDefault(String.class, "in-year")
        .setDefault(LocalDateRange.class, OCTOBER)
        .setDefault(LocalDate.class, DUE)
        .setDefault(Rule.class, FIVE_DAYS)
        .setDefault(ReportedFigure.class, october().figure("in-year", "refusals", OCTOBER, DUE));
    Stream.of(
            october(),
            only(october(), A),
            october().figure("in-year", "refusals", OCTOBER, DUE),
            ReceivedReturn.nil(subject(A), DUE),
            context(monthly()).editions().on(DUE).rules())
        .forEach(instance -> instances.testInstanceMethods(instance, Visibility.PUBLIC));
  }

  private static List<LocalDate> ends(
      ReturnFrequency frequency, LocalDateRange span, SchoolCalendar calendar) {
    return frequency.endingIn(span, calendar).orElseThrow().stream()
        .map(LocalDateRange::getEndInclusive)
        .toList();
  }

  private static String code(Answer<?> answer) {
    return answer.match(value -> "known", Reason::code);
  }

  private static final Urn A_AS_ACADEMY = Urn.of(200001);
  private static final Urn MERGED = Urn.of(200009);
  private static final LocalDate NOVEMBER = LocalDate.of(2012, 11, 1);

  private static School closed(Urn urn) {
    return School.builder()
        .from(school(urn, SchoolTypes.COMMUNITY_SCHOOL, 900))
        .closed(NOVEMBER.minusDays(1))
        .build();
  }

  private static School opened(Urn urn) {
    return School.builder()
        .from(school(urn, SchoolTypes.ACADEMY_CONVERTER, 900))
        .opened(NOVEMBER)
        .build();
  }

  private static InformationPicture autumn(
      List<Succession> links, List<School> schools, ReceivedReturn... received) {
    return InformationPicture.of(
        SchoolRegister.builder()
            .addAllSchools(schools)
            .successions(Successions.of(links))
            .build(),
        AREA,
        LocalDateRange.of(LocalDate.of(2012, 10, 1), LocalDate.of(2012, 12, 1)),
        ImmutableList.copyOf(received),
        context(monthly()));
  }

  private static InformationPicture converted(ReceivedReturn... received) {
    return autumn(
        List.of(Succession.of(A, A_AS_ACADEMY, NOVEMBER)),
        List.of(closed(A), opened(A_AS_ACADEMY)),
        received);
  }

  @Test
  void aReturnSentUnderTheNumberAfterAConversionIsFound() {
    ReceivedReturn sent = full(A_AS_ACADEMY, LocalDate.of(2012, 11, 7), 2);
    LocalDate asked = LocalDate.of(2012, 11, 12);

    InformationPicture picture = converted(sent);

    assertThat(picture.worklistOn(asked).items()).isEmpty();
    assertThat(picture.notAskedFor()).isEmpty();
    assertThat(picture.completenessOn(asked)).isEqualTo(new Completeness(1, 1, 0, 1, 0));
    OwedReturn october = only(
        autumn(
            List.of(Succession.of(A, A_AS_ACADEMY, NOVEMBER)),
            List.of(closed(A), opened(A_AS_ACADEMY)),
            sent),
        A);
    assertThat(october.submissions()).containsExactly(sent);
    assertThat(picture.figure("in-year", "refusals", OCTOBER, asked).total())
        .isEqualTo(Answer.known(2L));
  }

  @Test
  void aReturnSentUnderTheNumberBeforeAConversionIsFoundToo() {
    LocalDate sentOn = LocalDate.of(2012, 12, 5);
    ReceivedReturn sent = ReceivedReturn.nil(new ReturnSubject(A, "in-year", month(11)), sentOn);

    InformationPicture picture = converted(sent);

    assertThat(only(picture, A_AS_ACADEMY).standingOn(sentOn)).isEqualTo(ReturnStanding.RECEIVED);
    assertThat(picture.notAskedFor()).isEmpty();
  }

  @Test
  void whatComesUnderBothNumbersReplacesEachOther() {
    ReceivedReturn first = full(A, DUE.minusDays(1), 1);
    ReceivedReturn second = full(A_AS_ACADEMY, DUE, 3);

    assertThat(only(converted(second, first), A).submissions()).containsExactly(first, second);
    OwedReturn equal = only(converted(full(A, DUE, 3), second), A);
    assertThat(equal.submissions()).hasSize(2);
    assertThat(equal.countOn("refusals", DUE)).isEqualTo(Answer.known(3));
    assertThatThrownBy(() -> converted(full(A, DUE, 1), second))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "InformationPicture received: must differ in version on one day, but for in-year"
                + " 2012-10-01/2012-11-01 100001 there were two of version 1 on 2012-11-09");
  }

  @Test
  void versionsAreComparedUnderOneNumberOnly() {
    ReceivedReturn second = full(A, LocalDate.of(2012, 11, 5), 1).asVersion(2);
    ReceivedReturn first = full(A, LocalDate.of(2012, 11, 6), 2);
    ReceivedReturn anew = full(A_AS_ACADEMY, LocalDate.of(2012, 11, 12), 3);
    OwedReturn october = only(converted(anew, first, second), A);

    assertThat(october.holdingOn(LocalDate.of(2012, 11, 11))).containsExactly(second);
    assertThat(october.holdingOn(LocalDate.of(2012, 11, 12))).containsExactly(anew);
    assertThat(october.countOn("refusals", LocalDate.of(2012, 11, 12))).isEqualTo(Answer.known(3));
  }

  @Test
  void aReturnOfAMergedSchoolCountsForNoneOfThoseBeforeIt() {
    InformationPicture picture = autumn(
        List.of(Succession.of(A, MERGED, NOVEMBER), Succession.of(B, MERGED, NOVEMBER)),
        List.of(closed(A), closed(B), opened(MERGED)),
        full(MERGED, DUE, 4));

    assertThat(picture.notAskedFor()).hasSize(1);
    assertThat(picture.completenessOn(DUE)).isEqualTo(new Completeness(2, 0, 0, 0, 0));
  }

  @Test
  void aReturnOfAPartOfADividedSchoolIsNotThatOfTheWhole() {
    InformationPicture picture = autumn(
        List.of(Succession.of(A, A_AS_ACADEMY, NOVEMBER), Succession.of(A, MERGED, NOVEMBER)),
        List.of(closed(A), opened(A_AS_ACADEMY), opened(MERGED)),
        full(A_AS_ACADEMY, DUE, 4));

    assertThat(picture.notAskedFor()).hasSize(1);
    assertThat(only(picture, A).submissions()).isEmpty();
  }

  @Test
  void aReturnOfASchoolThatWasTakenInIsNotThatOfTheOneThatTookItIn() {
    InformationPicture picture = autumn(
        List.of(Succession.of(B, A, NOVEMBER)),
        List.of(school(A, SchoolTypes.COMMUNITY_SCHOOL, 900), closed(B)),
        ReceivedReturn.nil(new ReturnSubject(B, "in-year", month(11)), LocalDate.of(2012, 12, 3)));

    assertThat(picture.notAskedFor()).hasSize(1);
    assertThat(picture.owedBy(A)).allMatch(one -> one.submissions().isEmpty());
  }
}
