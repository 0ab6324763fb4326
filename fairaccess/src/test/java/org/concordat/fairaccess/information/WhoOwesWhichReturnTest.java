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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Editions;
import org.concordat.core.rule.Rule;
import org.concordat.core.rule.Strength;
import org.concordat.core.school.Phase;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolRegister;
import org.concordat.core.school.SchoolType;
import org.concordat.core.school.SchoolTypes;
import org.concordat.fairaccess.TestCalendars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

/** Which schools owe which return under the published editions, and what it holds. Schools are invented. */
class WhoOwesWhichReturnTest {

  private static final LocalAuthorityCode AREA = LocalAuthorityCode.of("350");
  private static final Urn A = Urn.of(100001);
  private static final LocalDate LATER = LocalDate.of(2012, 11, 30);
  private static final LocalDateRange OCTOBER = month(2012, 10);

  private static final Map<String, SchoolType> TYPES = ImmutableMap.<String, SchoolType>builder()
      .put("community", SchoolTypes.COMMUNITY_SCHOOL)
      .put("voluntary-controlled", SchoolTypes.VOLUNTARY_CONTROLLED_SCHOOL)
      .put("voluntary-aided", SchoolTypes.VOLUNTARY_AIDED_SCHOOL)
      .put("foundation", SchoolTypes.FOUNDATION_SCHOOL)
      .put("academy", SchoolTypes.ACADEMY_CONVERTER)
      .put("community-special", SchoolTypes.COMMUNITY_SPECIAL_SCHOOL)
      .put("academy-special", SchoolTypes.ACADEMY_SPECIAL_CONVERTER)
      .put("pru", SchoolTypes.PUPIL_REFERRAL_UNIT)
      .put("academy-ap", SchoolTypes.ACADEMY_ALTERNATIVE_PROVISION_CONVERTER)
      .put("academy-16-to-19", SchoolTypes.ACADEMY_16_TO_19_CONVERTER)
      .put("free-school-16-to-19", SchoolTypes.FREE_SCHOOL_16_TO_19)
      .put("independent", SchoolTypes.OTHER_INDEPENDENT_SCHOOL)
      .buildOrThrow();

  private static LocalDateRange month(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return LocalDateRange.of(first, first.plusMonths(1));
  }

  private static School.Builder school() {
    return School.builder()
        .urn(A)
        .name("School " + A)
        .localAuthority(AREA)
        .phase(Phase.SECONDARY)
        .opened(LocalDate.of(2000, 9, 1));
  }

  private static InformationPicture picture(
      School school, LocalDateRange span, ReceivedReturn... received) {
    return InformationPicture.of(
        SchoolRegister.builder().addSchool(school).build(),
        AREA,
        span,
        ImmutableList.copyOf(received),
        InformationContext.of(
            span.getStart().getYear() < 2020 ? TestCalendars.T12 : TestCalendars.T23));
  }

  private static List<String> kinds(InformationPicture picture) {
    return picture.owed().stream().map(one -> one.kind().code()).distinct().toList();
  }

  @ParameterizedTest
  @CsvSource({
    "community, false",
    "voluntary-controlled, false",
    "voluntary-aided, true",
    "foundation, true",
    "academy, true",
    "community-special, false",
    "academy-special, false",
    "pru, false",
    "academy-ap, false",
    "academy-16-to-19, false",
    "free-school-16-to-19, false",
    "independent, false"
  })
  void onlyItsOwnAdmissionAuthorityTellsOfInYearApplications(String type, boolean owes) {
    InformationPicture picture = picture(school().type(TYPES.get(type)).build(), OCTOBER);

    assertThat(kinds(picture).contains("in-year")).isEqualTo(owes);
    assertThat(picture.undecided()).isEmpty();
  }

  @Test
  void givenASchoolThatChangedItsCategoryThenItTellsOfTheMonthsAfter() {
    School changed = school()
        .type(SchoolTypes.COMMUNITY_SCHOOL)
        .putTypeChange(LocalDate.of(2012, 10, 31), SchoolTypes.FOUNDATION_SCHOOL)
        .build();
    InformationPicture picture =
        picture(changed, LocalDateRange.of(LocalDate.of(2012, 9, 1), LocalDate.of(2012, 12, 1)));

    assertThat(picture.owed())
        .filteredOn(one -> one.kind().equals(ReturnKinds.IN_YEAR))
        .extracting(one -> one.subject().period())
        .containsExactly(OCTOBER, month(2012, 11));
  }

  @ParameterizedTest
  @CsvSource({
    "foundation, community, 2012-10-20, 2012-10-19",
    "community, foundation, 2012-10-20, 2012-10-31",
    "foundation, community, 2012-10-31, 2012-10-30",
    "foundation, community, 2012-10-02, 2012-10-01",
    "foundation, community, 2012-10-01, ",
    "community, foundation, 2012-11-01, ",
    "voluntary-aided, independent, 2012-10-20, 2012-10-19"
  })
  void givenPartOfAMonthAsItsOwnAdmissionAuthorityThenItOwesTheMonth(
      String before, String after, LocalDate changed, LocalDate lastDay) {
    School school = school()
        .type(TYPES.get(before))
        .putTypeChange(changed, TYPES.get(after))
        .build();
    InformationPicture picture = picture(school, OCTOBER);

    assertThat(kinds(picture).contains("in-year")).isEqualTo(lastDay != null);
    assertThat(InformationEditions.RULES_2012
            .rules()
            .find("in-year")
            .orElseThrow()
            .owing(SchoolDay.turning(ImmutableList.of(school), OCTOBER).stream()
                .map(day -> new SchoolDay(school, day, Answer.known(true), false))
                .toList())
            .map(Owing::last))
        .isEqualTo(Optional.ofNullable(lastDay));
  }

  @Test
  void givenAnUnknownTypeForPartOfAMonthThenAnotherPartMayDecide() {
    SchoolType odd = SchoolType.of("98");
    School.Builder begun = school().type(SchoolTypes.FOUNDATION_SCHOOL);

    assertThat(kinds(
            picture(begun.putTypeChange(LocalDate.of(2012, 10, 20), odd).build(), OCTOBER)))
        .contains("in-year");
    assertThat(picture(
                school()
                    .type(SchoolTypes.COMMUNITY_SCHOOL)
                    .putTypeChange(LocalDate.of(2012, 10, 10), odd)
                    .putTypeChange(LocalDate.of(2012, 10, 20), SchoolTypes.COMMUNITY_SCHOOL)
                    .build(),
                OCTOBER)
            .undecided())
        .containsKey(new ReturnSubject(A, "in-year", OCTOBER));
  }

  @Test
  void givenASchoolOfNoKnownTypeThenItIsUndecidedWhetherItTellsOfApplications() {
    InformationPicture none = picture(school().build(), OCTOBER);
    InformationPicture odd = picture(school().type(SchoolType.of("98")).build(), OCTOBER);

    assertThat(none.undecided().get(new ReturnSubject(A, "in-year", OCTOBER)).code())
        .isEqualTo("school.type-missing");
    assertThat(odd.undecided().get(new ReturnSubject(A, "in-year", OCTOBER)).code())
        .isEqualTo("information.type-not-known");
    assertThat(kinds(none)).contains("managed-moves").doesNotContain("in-year");
  }

  @Test
  void givenAnotherPhaseThenTheTypeNeedNotBeKnown() {
    ReturnRule secondary =
        InformationEditions.RULES_2012.rules().find("in-year").orElseThrow();
    ReturnRule primary = secondary.owedBy(secondary.owing().of(Phase.PRIMARY));

    assertThat(primary.sourceFor(school().build(), OCTOBER).orElseThrow()).isEmpty();
    assertThat(primary.owing()).isEqualTo(OwingSchools.ownAdmissionAuthorities().of(Phase.PRIMARY));
    assertThat(OwingSchools.all().of(Phase.PRIMARY).tellingInYear()).isFalse();
  }

  @Test
  void givenALocalAgreementThenEverySchoolOwesTheReturn() {
    ReturnRule agreed = InformationEditions.RULES_2012
        .rules()
        .find("in-year")
        .orElseThrow()
        .owedBy(OwingSchools.all());

    assertThat(agreed
            .sourceFor(school().type(SchoolTypes.COMMUNITY_SCHOOL).build(), OCTOBER)
            .orElseThrow())
        .isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "2012, 9, 'examinations-lost permanent suspensions-above-five-days', r.23, true",
    "2023, 9, 'permanent suspended-half-days suspensions', r.14 as amended, false"
  })
  void exclusionsAreToldByEditionAndWithoutDelay(
      int year, int month, String items, String paragraph, boolean othersTermly) {
    LocalDateRange autumn =
        LocalDateRange.of(LocalDate.of(year, month, 1), LocalDate.of(year + 1, 1, 1));
    InformationPicture picture =
        picture(school().type(SchoolTypes.COMMUNITY_SCHOOL).build(), autumn);
    OwedReturn exclusions = picture.owed().stream()
        .filter(one -> one.kind().code().equals("exclusions"))
        .findFirst()
        .orElseThrow();

    assertThat(exclusions.kind().items().stream().collect(Collectors.joining(" ")))
        .isEqualTo(items);
    assertThat(exclusions.source())
        .isEqualTo(DutySource.statutory(Citation.of("SI 2012/1033", paragraph)));
    assertThat(exclusions.obligation().due())
        .hasToString("unknown: it is told without delay, which names no day");
    assertThat(exclusions.standingOn(LocalDate.of(year + 2, 1, 1)))
        .isEqualTo(ReturnStanding.DUE_NOT_KNOWN);
    assertThat(kinds(picture).contains("other-suspensions")).isEqualTo(othersTermly);
  }

  @ParameterizedTest
  @CsvSource({
    "2012-09-01, true",
    "2015-01-05, true",
    "2023-08-31, true",
    "2023-09-01, false",
    "2024-08-19, false"
  })
  void shorterSuspensionsAreToldOnceATermUntilAllAreToldAtOnce(LocalDate on, boolean termly) {
    InformationRules rules = InformationEditions.EDITIONS.on(on).rules();

    assertThat(rules.find("other-suspensions").isPresent()).isEqualTo(termly);
    assertThat(rules.find("exclusions").orElseThrow().kind())
        .isEqualTo(termly ? ReturnKinds.SERIOUS_EXCLUSIONS : ReturnKinds.EXCLUSIONS);
    rules.find("other-suspensions").ifPresent(rule -> {
      assertThat(rule.frequency()).isEqualTo(ReturnFrequency.TERMLY);
      assertThat(rule.sources().maintained().strength()).isEqualTo(Strength.EXPECTED);
      assertThat(rule.sources().maintained().source().isSecondHand()).isTrue();
    });
  }

  @Test
  void givenAnAgreedDayThenExclusionsThatHaveNotComeAreOverdue() {
    Rule<TimeLimit> five = Rule.agreed(
        "time to send the return", TimeLimit.schoolDaysAfter(5), Citation.of("Invented agreement"));
    InformationContext context = new InformationContext(
        TestCalendars.T12,
        Editions.of(ImmutableList.of(InformationEditions.RULES_2012.changed(
            "invented local edition",
            rules -> rules.with(rules.find("exclusions").orElseThrow().within(five))))));
    InformationPicture picture = InformationPicture.of(
        SchoolRegister.builder()
            .addSchool(school().type(SchoolTypes.COMMUNITY_SCHOOL).build())
            .build(),
        AREA,
        LocalDateRange.of(LocalDate.of(2012, 12, 1), LocalDate.of(2013, 1, 1)),
        ImmutableList.of(),
        context);

    assertThat(picture.worklistOn(LocalDate.of(2013, 2, 1)).overdueOn(LocalDate.of(2013, 2, 1)))
        .extracting(item -> item.obligation().duty().code())
        .contains("send-exclusions");
  }

  @Test
  void givenOnlySchoolsOfWhichItIsNotKnownWhetherTheyAreOpenThenAFigureIsUnknown() {
    School undated = School.builder()
        .urn(A)
        .name("School " + A)
        .localAuthority(AREA)
        .type(SchoolTypes.FOUNDATION_SCHOOL)
        .phase(Phase.SECONDARY)
        .build();
    ReceivedReturn came = ReceivedReturn.of(
        new ReturnSubject(A, "in-year", OCTOBER),
        LocalDate.of(2012, 11, 9),
        ImmutableMap.of("applications", 4, "offers", 1, "refusals", 3));
    InformationPicture picture = picture(undated, OCTOBER, came);
    ReportedFigure figure = picture.figure("in-year", "refusals", OCTOBER, LATER);

    assertThat(picture.owed()).isEmpty();
    assertThat(figure.total().<String>match(total -> "", reason -> reason.code()))
        .isEqualTo("information.undecided");
    assertThat(figure.total().<String>match(total -> "", reason -> reason.message()))
        .isEqualTo("of no school is it known that it owes in-year from 2012-10-01 to 2012-10-31: 1"
            + " may, and what came about them, 1 in all, is in no figure");
    assertThat(figure.confidence().restsOn()).isEmpty();
    assertThat(figure.confidence().missing().get(A).code()).isEqualTo("school.status-not-known");
    assertThat(figure.explanation().render()).contains("not known: of no school");
    assertThat(picture
            .figure("in-year", "refusals", OCTOBER, LocalDate.of(2012, 11, 8))
            .total()
            .<String>match(total -> "", reason -> reason.message()))
        .contains("0 in all");
    assertThatThrownBy(() -> picture.figure("in-year", "nonsense", OCTOBER, LATER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be one that is asked for");
  }

  @ParameterizedTest
  @CsvSource({"community", "voluntary-controlled", "independent"})
  void givenAnAreaInWhichNobodyOwesOrMayOweThenAFigureIsUnknownWhateverCame(String type) {
    ReceivedReturn came = ReceivedReturn.of(
        new ReturnSubject(A, "in-year", OCTOBER),
        LocalDate.of(2012, 11, 9),
        ImmutableMap.of("applications", 4, "offers", 1, "refusals", 3));
    School school = school().type(TYPES.get(type)).build();
    ReportedFigure none = picture(school, OCTOBER).figure("in-year", "refusals", OCTOBER, LATER);
    ReportedFigure figure =
        picture(school, OCTOBER, came).figure("in-year", "refusals", OCTOBER, LATER);

    assertThat(none.total().<String>match(total -> "", Reason::code))
        .isEqualTo("information.nobody-owes");
    assertThat(figure.total().<String>match(total -> "", Reason::message))
        .isEqualTo("no school of the area owes in-year from 2012-10-01 to 2012-10-31, and what came"
            + " of it all the same, 1 in all, is in no figure");
    assertThat(figure.confidence().restsOn()).isEmpty();
    assertThat(figure.confidence().missing()).isEmpty();
    assertThat(figure.explanation().render()).contains("not known: no school");
    assertThat(picture(school, OCTOBER, came).notAskedFor()).containsExactly(came);
  }

  @Test
  void givenAFigureThatTheRulesAskOfNobodyThenItIsRefused() {
    InformationPicture picture = picture(school().build(), OCTOBER);

    assertThatThrownBy(() -> picture.figure("other", "refusals", OCTOBER, LATER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be one that is asked for");
    assertThatThrownBy(() -> picture.figure("in-year", "refusals", month(2013, 10), LATER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be one that is asked for");
  }

  @Test
  void givenReturnsThatAreToldWithoutDelayThenTheyCountFromTheEndOfTheirPeriodAndNeverAsLate() {
    LocalDateRange autumn = LocalDateRange.of(LocalDate.of(2012, 9, 1), LocalDate.of(2013, 1, 1));
    School school = school().type(SchoolTypes.COMMUNITY_SCHOOL).build();
    OwedReturn owed = picture(school, autumn).owed().stream()
        .filter(one -> one.kind().code().equals("exclusions"))
        .findFirst()
        .orElseThrow();
    LocalDate end = owed.subject().period().getEndInclusive();
    ReceivedReturn came = ReceivedReturn.of(
        owed.subject(),
        end.plusDays(20),
        ImmutableMap.of("permanent", 1, "suspensions-above-five-days", 0, "examinations-lost", 0));
    InformationPicture picture = picture(school, autumn, came);

    assertThat(owed.countedFrom().orElseThrow()).isEqualTo(end);
    assertThat(picture.completenessOn("exclusions", end.minusDays(1)))
        .isEqualTo(new Completeness(0, 0, 0, 0, 0));
    assertThat(picture.completenessOn("exclusions", end))
        .isEqualTo(new Completeness(1, 0, 0, 0, 0));
    assertThat(picture.completenessOn("exclusions", end.plusDays(20)))
        .isEqualTo(new Completeness(1, 1, 0, 1, 0));
    assertThat(picture
            .completenessOn("exclusions", LATER.plusYears(1))
            .receivedShare()
            .orElseThrow())
        .isEqualTo(Ratio.of(1, 1));
  }
}
