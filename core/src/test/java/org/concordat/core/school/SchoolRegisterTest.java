/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.core.identity.DfeNumber;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

class SchoolRegisterTest {

  private static final LocalDate CONVERSION = LocalDate.of(2017, 12, 1);
  private static final LocalDate BEFORE = CONVERSION.minusDays(1);
  private static final LocalAuthorityCode BOLTON = LocalAuthorityCode.of("350");
  private static final DfeNumber NUMBER = DfeNumber.parse("350/5401");
  private static final SchoolGroup NORTH = SchoolGroup.cluster("north");
  private static final SchoolGroup SOUTH = SchoolGroup.cluster("south");
  private static final School MAINTAINED = school(105_267)
      .dfeNumber(NUMBER)
      .type(SchoolTypes.VOLUNTARY_AIDED_SCHOOL)
      .phase(Phase.SECONDARY)
      .closed(BEFORE)
      .build();
  private static final School ACADEMY = school(144_044)
      .dfeNumber(NUMBER)
      .type(SchoolTypes.ACADEMY_CONVERTER)
      .phase(Phase.SECONDARY)
      .opened(CONVERSION)
      .build();
  private static final School PRIMARY = school(105_200)
      .dfeNumber(DfeNumber.parse("350/2001"))
      .phase(Phase.PRIMARY)
      .opened(LocalDate.of(1980, 9, 1))
      .build();
  private static final School UNPHASED =
      school(105_300).localAuthority(BOLTON).opened(LocalDate.of(1990, 9, 1)).build();
  private static final School UNPLACED =
      school(105_400).phase(Phase.SECONDARY).opened(LocalDate.of(1990, 9, 1)).build();
  private static final Successions LINK =
      Successions.of(List.of(Succession.of(MAINTAINED.urn(), ACADEMY.urn(), CONVERSION)));
  private static final SchoolRegister REGISTER = SchoolRegister.builder()
      .addSchool(UNPLACED)
      .addSchool(ACADEMY)
      .addAllSchools(List.of(UNPHASED, PRIMARY, MAINTAINED))
      .successions(LINK)
      .addMembership(Membership.since(MAINTAINED.urn(), NORTH, LocalDate.of(2012, 1, 1)))
      .build();

  @Test
  void holdsSchoolsByUrnWhateverTheirOrder() {
    assertThat(REGISTER.all()).containsExactly(PRIMARY, MAINTAINED, UNPHASED, UNPLACED, ACADEMY);
    assertThat(REGISTER.find(ACADEMY.urn())).contains(ACADEMY);
    assertThat(REGISTER.find(Urn.of(999_999))).isEmpty();
    assertThat(REGISTER).hasToString("SchoolRegister of 5 schools");
  }

  @Test
  void conditionsAllHoldAndWhatIsNotKnownIsUndecided() {
    SchoolSelection found =
        REGISTER.select(SchoolFilter.open().in(BOLTON).in(Phase.SECONDARY), CONVERSION);

    assertThat(found.schools()).containsExactly(ACADEMY);
    assertThat(found.urns()).containsExactly(ACADEMY.urn());
    assertThat(found.undecided().keySet()).containsExactly(UNPHASED.urn(), UNPLACED.urn());
    assertThat(found.undecided().values())
        .extracting(Reason::code)
        .containsExactly("school.phase-not-known", "school.authority-not-known");
    assertThat(found.isComplete()).isFalse();
  }

  @Test
  void oneConditionThatSurelyFailsDecidesWhateverElseIsNotKnown() {
    SchoolSelection found =
        REGISTER.select(SchoolFilter.open().in(BOLTON).in(Phase.PRIMARY), CONVERSION);

    assertThat(found.schools()).containsExactly(PRIMARY);
    assertThat(found.undecided().keySet()).containsExactly(UNPHASED.urn());
  }

  @ParameterizedTest
  @CsvSource({"2017-11-30, 1, 3", "2017-12-01, 0, 4"})
  void aStatusIsThatOfTheDate(LocalDate date, int notYetOpen, int open) {
    assertThat(REGISTER
            .select(SchoolFilter.having(SchoolStatus.NOT_YET_OPEN), date)
            .schools())
        .hasSize(notYetOpen);
    assertThat(REGISTER.select(SchoolFilter.open(), date).schools())
        .hasSize(date.equals(BEFORE) ? open + 1 : open);
    assertThat(REGISTER.select(SchoolFilter.all(), date).schools()).hasSize(5);
  }

  @Test
  void aSchoolOfUnknownStatusIsUndecidedAndNotLeftOut() {
    SchoolSelection found =
        REGISTER.select(SchoolFilter.open().in(BOLTON), LocalDate.of(2000, 1, 1));

    assertThat(found.undecided()).containsKey(MAINTAINED.urn());
    assertThat(found.undecided().get(MAINTAINED.urn()).code()).isEqualTo("school.status-not-known");
  }

  @Test
  void aNumberBelongsToTheEstablishmentOfTheDate() {
    assertThat(REGISTER.find(NUMBER, BEFORE)).isEqualTo(Answer.known(MAINTAINED));
    assertThat(REGISTER.find(NUMBER, LocalDate.of(1985, 1, 1))).isEqualTo(Answer.known(MAINTAINED));
    assertThat(REGISTER.find(NUMBER, CONVERSION)).isEqualTo(Answer.known(ACADEMY));
  }

  @Test
  void onADayOnWhichBothAreOpenTheNumberIsTheSuccessors() {
    School late = School.builder().from(MAINTAINED).closed(CONVERSION).build();
    SchoolRegister linked = register(LINK, late, ACADEMY);

    assertThat(linked.find(NUMBER, CONVERSION)).isEqualTo(Answer.known(ACADEMY));
    assertThat(code(register(Successions.none(), late, ACADEMY).find(NUMBER, CONVERSION)))
        .isEqualTo("school.number-ambiguous");
  }

  @Test
  void aNumberNobodyBearsIsUnknownAndSaysWhy() {
    DfeNumber primary = DfeNumber.parse("350/2001");

    assertThat(code(REGISTER.find(DfeNumber.parse("350/9999"), CONVERSION)))
        .isEqualTo("school.number-not-listed");
    assertThat(code(REGISTER.find(primary, LocalDate.of(1980, 8, 31))))
        .isEqualTo("school.number-not-in-use");
    School reported = School.builder()
        .from(PRIMARY)
        .putStatusReport(CONVERSION, SchoolStatus.CLOSED)
        .build();
    assertThat(code(register(Successions.none(), reported).find(primary, BEFORE)))
        .isEqualTo("school.status-not-known");
  }

  @Test
  void aNumberAndAnAuthorityFollowAReorganisation() {
    LocalAuthorityCode cumberland = LocalAuthorityCode.of("942");
    LocalDate reorganised = LocalDate.of(2023, 4, 1);
    School moved = school(112_000)
        .dfeNumber(DfeNumber.parse("909/2001"))
        .opened(LocalDate.of(1970, 9, 1))
        .putChange(
            reorganised, SchoolChange.builder().localAuthority(cumberland).build())
        .build();
    SchoolRegister register = register(Successions.none(), moved);
    LocalAuthorityCode cumbria = LocalAuthorityCode.of("909");

    assertThat(register
            .select(SchoolFilter.open().in(cumbria), reorganised.minusDays(1))
            .schools())
        .containsExactly(moved);
    assertThat(register.select(SchoolFilter.open().in(cumbria), reorganised).schools())
        .isEmpty();
    assertThat(register.select(SchoolFilter.open().in(cumberland), reorganised).schools())
        .containsExactly(moved);
    assertThat(
            register.find(DfeNumber.parse("909/2001"), reorganised.minusDays(1)).isKnown())
        .isTrue();
    assertThat(code(register.find(DfeNumber.parse("909/2001"), reorganised)))
        .isEqualTo("school.number-not-in-use");
  }

  @Test
  void aSchoolIsTheEstablishmentOfTheDate() {
    for (Urn urn : List.of(MAINTAINED.urn(), ACADEMY.urn())) {
      assertThat(REGISTER.asOf(urn, BEFORE)).isEqualTo(Answer.known(MAINTAINED));
      assertThat(REGISTER.asOf(urn, CONVERSION)).isEqualTo(Answer.known(ACADEMY));
      assertThat(REGISTER.historyOf(urn))
          .isEqualTo(Answer.known(SchoolHistory.of(List.of(MAINTAINED, ACADEMY))));
    }
    assertThat(REGISTER.sameSchool(ACADEMY.urn(), MAINTAINED.urn())).isTrue();
    assertThat(code(REGISTER.asOf(Urn.of(999_999), BEFORE))).isEqualTo("school.not-in-register");
  }

  @Test
  void admissionsAreDecidedByTheAuthorityOfTheEstablishmentOfTheDate() {
    for (Urn urn : List.of(MAINTAINED.urn(), ACADEMY.urn())) {
      assertThat(REGISTER.admissionAuthorityOn(urn, BEFORE))
          .isEqualTo(Answer.known(AdmissionAuthority.GOVERNING_BODY));
      assertThat(REGISTER.admissionAuthorityOn(urn, CONVERSION))
          .isEqualTo(Answer.known(AdmissionAuthority.ACADEMY_TRUST));
    }
  }

  @Test
  void whoDecidesOnAdmissionsIsUnknownForWantOfTheSchoolItsStatusOrItsType() {
    School closed =
        school(105_500).type(SchoolTypes.COMMUNITY_SCHOOL).closed(BEFORE).build();
    School reported = school(105_600)
        .type(SchoolTypes.COMMUNITY_SCHOOL)
        .putStatusReport(BEFORE, SchoolStatus.CLOSED)
        .build();
    SchoolRegister register = register(Successions.none(), closed, reported, PRIMARY);

    assertThat(code(register.admissionAuthorityOn(Urn.of(999_999), BEFORE)))
        .isEqualTo("school.not-in-register");
    assertThat(code(register.admissionAuthorityOn(closed.urn(), CONVERSION)))
        .isEqualTo("school.not-open");
    assertThat(code(register.admissionAuthorityOn(reported.urn(), BEFORE.minusYears(1))))
        .isEqualTo("school.status-not-known");
    assertThat(code(register.admissionAuthorityOn(PRIMARY.urn(), BEFORE)))
        .isEqualTo("school.type-missing");
  }

  @Test
  void aMergedSchoolWasSeveralAndASplitOneIs() {
    School other =
        school(105_268).opened(LocalDate.of(1950, 1, 1)).closed(BEFORE).build();
    Successions merger = Successions.of(List.of(
        Succession.of(MAINTAINED.urn(), ACADEMY.urn(), CONVERSION),
        Succession.of(other.urn(), ACADEMY.urn(), CONVERSION)));
    SchoolRegister register = register(merger, MAINTAINED, other, ACADEMY);

    assertThat(register.standing(ACADEMY.urn(), BEFORE).orElseThrow())
        .containsExactly(MAINTAINED.urn(), other.urn());
    assertThat(register.asOf(other.urn(), BEFORE)).isEqualTo(Answer.known(other));
    assertThat(register.asOf(other.urn(), CONVERSION)).isEqualTo(Answer.known(ACADEMY));
    assertThat(code(register.asOf(ACADEMY.urn(), BEFORE)))
        .isEqualTo("school.several-establishments");
    assertThat(code(register.historyOf(ACADEMY.urn()))).isEqualTo("school.line-branches");
    assertThat(register.eventsOf(ACADEMY.urn()))
        .extracting(SchoolEvent::toString)
        .containsExactly(
            "OPENING [] -> [105268] from 1950-01-01",
            "MERGER [105267, 105268] -> [144044] from 2017-12-01");
  }

  @Test
  void anUndatedLinkLeavesTheEstablishmentUnknown() {
    School undated = School.builder().from(school(144_044).build()).build();
    SchoolRegister register = register(
        Successions.of(List.of(Succession.undated(MAINTAINED.urn(), undated.urn()))),
        MAINTAINED,
        undated);

    assertThat(code(register.asOf(MAINTAINED.urn(), BEFORE)))
        .isEqualTo("identity.succession-undated");
    assertThat(code(register.asOf(undated.urn(), BEFORE))).isEqualTo("identity.succession-undated");
    assertThat(code(register.historyOf(undated.urn()))).isEqualTo("school.line-not-dated");
  }

  @Test
  void eventsTellConversionsFromReplacementsSplitsOpeningsAndClosures() {
    assertThat(REGISTER.eventsOf(MAINTAINED.urn()))
        .extracting(SchoolEvent::toString)
        .containsExactly("CONVERSION [105267] -> [144044] from 2017-12-01");
    School untyped = school(144_044).opened(CONVERSION).build();
    assertThat(register(LINK, MAINTAINED, untyped).eventsOf(untyped.urn()))
        .extracting(SchoolEvent::kind)
        .containsExactly(SchoolEvent.Kind.REPLACEMENT);
    School second = school(144_045).opened(CONVERSION).build();
    Successions split = Successions.of(List.of(
        Succession.of(MAINTAINED.urn(), ACADEMY.urn(), CONVERSION),
        Succession.of(MAINTAINED.urn(), second.urn(), CONVERSION)));
    assertThat(register(split, MAINTAINED, ACADEMY, second).eventsOf(MAINTAINED.urn()))
        .extracting(SchoolEvent::toString)
        .containsExactly("SPLIT [105267] -> [144044, 144045] from 2017-12-01");
    School closing = school(100_001).opened(BEFORE).closed(CONVERSION).build();
    assertThat(register(Successions.none(), closing).eventsOf(closing.urn()))
        .extracting(SchoolEvent::toString)
        .containsExactly(
            "OPENING [] -> [100001] from 2017-11-30", "CLOSURE [100001] -> [] from 2017-12-02");
    assertThat(register(LINK, MAINTAINED, school(144_044).opened(BEFORE).build())
            .eventsOf(MAINTAINED.urn()))
        .extracting(SchoolEvent::kind)
        .containsExactly(SchoolEvent.Kind.MERGER);
  }

  @Test
  void aGroupFollowsTheSchoolThroughItsConversion() {
    LocalDate later = LocalDate.of(2020, 1, 1);

    assertThat(REGISTER.select(SchoolFilter.open().in(NORTH), BEFORE).schools())
        .containsExactly(MAINTAINED);
    assertThat(REGISTER.select(SchoolFilter.open().in(NORTH), later).schools())
        .containsExactly(ACADEMY);
    assertThat(REGISTER.groupOf(ACADEMY.urn(), GroupKind.CLUSTER, later))
        .isEqualTo(Answer.known(Optional.of(NORTH)));
    assertThat(REGISTER.groupOf(ACADEMY.urn(), GroupKind.PARTNERSHIP, later))
        .isEqualTo(Answer.known(Optional.empty()));
    assertThat(code(REGISTER.groupOf(Urn.of(999_999), GroupKind.CLUSTER, later)))
        .isEqualTo("school.not-in-register");
  }

  @Test
  void aMembershipOfItsOwnEndsWhatASuccessorInherits() {
    LocalDate own = LocalDate.of(2019, 9, 1);
    LocalDate left = LocalDate.of(2020, 9, 1);
    SchoolRegister register = SchoolRegister.builder()
        .addAllSchools(REGISTER.all())
        .successions(LINK)
        .addMembership(Membership.since(MAINTAINED.urn(), NORTH, LocalDate.of(2012, 1, 1)))
        .addMembership(Membership.of(ACADEMY.urn(), SOUTH, LocalDateRange.of(own, left)))
        .build();

    assertThat(group(register, own.minusDays(1))).contains(NORTH);
    assertThat(group(register, own)).contains(SOUTH);
    assertThat(group(register, left)).isEmpty();
    assertThat(register.select(SchoolFilter.open().in(NORTH), own).schools()).isEmpty();
  }

  @Test
  void predecessorsInDifferentGroupsLeaveTheSuccessorsUnknown() {
    School other = school(105_268).closed(BEFORE).build();
    SchoolRegister register = SchoolRegister.builder()
        .addAllSchools(List.of(MAINTAINED, other, ACADEMY))
        .successions(Successions.of(List.of(
            Succession.of(MAINTAINED.urn(), ACADEMY.urn(), CONVERSION),
            Succession.of(other.urn(), ACADEMY.urn(), CONVERSION))))
        .addAllMemberships(List.of(
            Membership.since(MAINTAINED.urn(), NORTH, BEFORE),
            Membership.since(other.urn(), SOUTH, BEFORE)))
        .build();

    assertThat(code(register.groupOf(ACADEMY.urn(), GroupKind.CLUSTER, CONVERSION)))
        .isEqualTo("school.groups-differ");
    assertThat(register.select(SchoolFilter.open().in(NORTH), CONVERSION).undecided())
        .containsOnlyKeys(ACADEMY.urn());
  }

  @Test
  void aGroupInheritedOverAnUndatedLinkIsUnknown() {
    School undated = school(144_044).build();
    SchoolRegister register = SchoolRegister.builder()
        .addAllSchools(List.of(MAINTAINED, undated))
        .successions(Successions.of(List.of(Succession.undated(MAINTAINED.urn(), undated.urn()))))
        .addMembership(Membership.since(MAINTAINED.urn(), NORTH, BEFORE))
        .build();

    assertThat(code(register.groupOf(undated.urn(), GroupKind.CLUSTER, CONVERSION)))
        .isEqualTo("school.group-not-known");
  }

  @Test
  void refusesTwoSchoolsWithOneUrn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> register(Successions.none(), PRIMARY, PRIMARY))
        .withMessage("SchoolRegister schools: must have distinct URNs, but 105200 is both"
            + " School 105200 and School 105200");
  }

  @Test
  void refusesOverlappingMembershipsInOneKindByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SchoolRegister.builder()
            .addSchool(PRIMARY)
            .addMembership(Membership.of(
                PRIMARY.urn(), SOUTH, LocalDateRange.of(BEFORE, CONVERSION.plusDays(1))))
            .addMembership(Membership.of(
                PRIMARY.urn(), NORTH, LocalDateRange.of(CONVERSION, CONVERSION.plusDays(9))))
            .build())
        .withMessage(
            "SchoolRegister memberships: must not overlap in one kind of group, but there were"
                + " 105200 in cluster south 2017-11-30/2017-12-02 and 105200 in cluster north"
                + " 2017-12-01/2017-12-10");
  }

  @Test
  void membershipsThatTouchOrAreOfTwoKindsDoNotOverlap() {
    SchoolRegister register = SchoolRegister.builder()
        .addSchool(PRIMARY)
        .addMembership(Membership.of(PRIMARY.urn(), SOUTH, LocalDateRange.of(BEFORE, CONVERSION)))
        .addMembership(Membership.since(PRIMARY.urn(), NORTH, CONVERSION))
        .addMembership(Membership.since(PRIMARY.urn(), SchoolGroup.partnership("east"), BEFORE))
        .build();

    assertThat(register.memberships()).hasSize(3);
    assertThat(register.groupOf(PRIMARY.urn(), GroupKind.CLUSTER, CONVERSION))
        .isEqualTo(Answer.known(Optional.of(NORTH)));
  }

  @Test
  void refusesAMembershipOfASchoolItDoesNotHold() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SchoolRegister.builder()
            .addMembership(Membership.since(PRIMARY.urn(), NORTH, BEFORE))
            .build())
        .withMessage(
            "SchoolRegister memberships: must be of schools in the register, but 105200 is not in it");
  }

  @Test
  void refusesAConversionBeforeTheOpening() {
    School opensLater = school(105_267).opened(CONVERSION.plusDays(1)).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> register(LINK, opensLater))
        .withMessage(
            "SchoolRegister successions: must lead from a school that had opened to one that"
                + " is open, but 105267 -> 144044 is from 2017-12-01, when 105267 had not opened");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> register(LINK, school(105_267).opened(CONVERSION).build()))
        .withMessageEndingWith("is from 2017-12-01, the day on which 105267 opened");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> register(LINK, school(144_044).opened(CONVERSION.plusDays(1)).build()))
        .withMessageEndingWith("is from 2017-12-01, when 144044 had not opened");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> register(LINK, school(144_044).closed(BEFORE).build()))
        .withMessageEndingWith("is from 2017-12-01, when 144044 had closed");
  }

  @Test
  void refusesARingOfSuccessors() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Successions.of(List.of(
            Succession.of(MAINTAINED.urn(), ACADEMY.urn(), CONVERSION),
            Succession.of(ACADEMY.urn(), MAINTAINED.urn(), CONVERSION))))
        .withMessage("Successions links: must not form a ring, but these did: [[105267, 144044]]");
  }

  @Test
  void refusesEmptyPeriodsAndBlankCodes() {
    LocalDateRange empty = LocalDateRange.of(BEFORE, BEFORE);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Membership.of(PRIMARY.urn(), NORTH, empty))
        .withMessage("Membership period: must not be empty, but was 2017-11-30/2017-11-30");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SchoolGroup.cluster(" "))
        .withMessage("SchoolGroup code: must not be blank, but was ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GroupKind.of(""))
        .withMessage("GroupKind code: must not be blank, but was ''");
  }

  @Test
  void equalityIsThatOfTheParts() {
    new EqualsTester()
        .addEqualityGroup(register(LINK, MAINTAINED, ACADEMY), register(LINK, ACADEMY, MAINTAINED))
        .addEqualityGroup(register(Successions.none(), MAINTAINED, ACADEMY))
        .addEqualityGroup(register(LINK, MAINTAINED))
        .addEqualityGroup(SchoolRegister.builder()
            .addAllSchools(List.of(MAINTAINED, ACADEMY))
            .successions(LINK)
            .addMembership(Membership.since(ACADEMY.urn(), NORTH, CONVERSION))
            .build())
        .testEquals();
  }

  private static Optional<SchoolGroup> group(SchoolRegister register, LocalDate date) {
    return register.groupOf(ACADEMY.urn(), GroupKind.CLUSTER, date).orElseThrow();
  }

  private static String code(Answer<?> answer) {
    return answer.match(known -> "known", Reason::code);
  }

  private static SchoolRegister register(Successions links, School... schools) {
    return SchoolRegister.builder()
        .addAllSchools(List.of(schools))
        .successions(links)
        .build();
  }

  private static School.Builder school(int urn) {
    return School.builder().urn(Urn.of(urn)).name("School " + urn);
  }
}
