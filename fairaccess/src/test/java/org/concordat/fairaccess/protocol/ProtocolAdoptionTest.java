/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.core.governance.adoption.AdoptionRoles.CONFERENCE;
import static org.concordat.core.governance.adoption.AdoptionRoles.CONVENOR;
import static org.concordat.core.governance.adoption.AdoptionRoles.WORKING_GROUP;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordat.core.governance.Remit;
import org.concordat.core.governance.adoption.AdoptionCommand;
import org.concordat.core.governance.adoption.AdoptionCommand.Endorse;
import org.concordat.core.governance.adoption.AdoptionCommand.Join;
import org.concordat.core.governance.adoption.AdoptionCommand.SubmitDraft;
import org.concordat.core.governance.adoption.AdoptionCommand.Supersede;
import org.concordat.core.governance.adoption.AdoptionCommand.WidenRemit;
import org.concordat.core.governance.adoption.AdoptionLife;
import org.concordat.core.governance.adoption.AdoptionStage;
import org.concordat.core.governance.adoption.AdoptionStanding;
import org.concordat.core.governance.adoption.Binding;
import org.concordat.core.governance.adoption.ProposedText;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.State;
import org.concordat.core.reason.Reason;
import org.concordat.core.school.Phase;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolType;
import org.concordat.core.school.SchoolTypes;
import org.concordat.fairaccess.TestCalendars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How Bolton made its protocol. The report says who and how; the schools, their numbers and days are invented. */
class ProtocolAdoptionTest {

  private static final LocalDate SET_UP = LocalDate.of(2011, 9, 1);
  private static final LocalDate CONFERENCE_DAY = LocalDate.of(2012, 4, 2);
  private static final LocalDate MAY = LocalDate.of(2012, 5, 1);
  private static final FairAccessProtocol FIRST =
      FairAccessProtocol.builder().name("First").code(AdmissionsCodes.CODE_2012).build();
  private static final FairAccessProtocol SECOND = FairAccessProtocol.builder()
      .name("Second")
      .code(AdmissionsCodes.CODE_2021)
      .build();

  private static School school(int urn, Phase phase, SchoolType type) {
    return School.builder()
        .urn(Urn.of(urn))
        .name("School " + urn)
        .phase(phase)
        .type(type)
        .build();
  }

  /** Secondary schools from 100001 on, every second an academy, and primary schools from 100101 on. */
  private static ImmutableList<School> schools(int secondaries, int primaries) {
    return Stream.concat(
            IntStream.rangeClosed(1, secondaries)
                .mapToObj(n -> school(
                    100000 + n,
                    Phase.SECONDARY,
                    n % 2 == 0 ? SchoolTypes.ACADEMY_CONVERTER : SchoolTypes.COMMUNITY_SCHOOL)),
            IntStream.rangeClosed(1, primaries)
                .mapToObj(
                    n -> school(100100 + n, Phase.PRIMARY, SchoolTypes.VOLUNTARY_AIDED_SCHOOL)))
        .collect(ImmutableList.toImmutableList());
  }

  private static State<AdoptionStage, AdoptionStanding> decided(
      State<AdoptionStage, AdoptionStanding> state, AdoptionCommand command) {
    return AdoptionLife.PROCEDURE.decide(state, command, TestCalendars.T12).orElseThrow();
  }

  private static State<AdoptionStage, AdoptionStanding> open(
      String code, FairAccessProtocol protocol, List<School> schools, LocalDate endorsed) {
    ProposedText text = ProtocolAdoption.text(code, protocol, Electorate.of(schools, endorsed));
    LocalDate begun = endorsed.minusMonths(7);
    State<AdoptionStage, AdoptionStanding> state = AdoptionLife.begin(
        text, Remit.of(begun, ImmutableSet.of("hard-to-place-pupils"), "the heads asked"), begun);
    state = decided(state, new SubmitDraft(WORKING_GROUP, endorsed.minusDays(30)));
    return decided(state, new Endorse(CONFERENCE, endorsed));
  }

  private static State<AdoptionStage, AdoptionStanding> signed(
      State<AdoptionStage, AdoptionStanding> state,
      int first,
      int number,
      ProtocolPhase phase,
      LocalDate on) {
    State<AdoptionStage, AdoptionStanding> then = state;
    for (int urn = first; urn < first + number; urn++) {
      then = decided(then, Join.on(on, Integer.toString(urn), phase.code()));
    }
    return then;
  }

  private static Participation participation(
      ProtocolVersions versions, int urn, ProtocolPhase phase, LocalDate on) {
    return versions.participation(Urn.of(urn), phase, on);
  }

  @Test
  void boltonAWorkingGroupDraftsTheConferenceEndorsesAndEachSchoolSigns() {
    ProposedText text =
        ProtocolAdoption.text("bolton-1", FIRST, Electorate.of(schools(5, 9), CONFERENCE_DAY));
    State<AdoptionStage, AdoptionStanding> state = AdoptionLife.begin(
        text,
        Remit.of(SET_UP, ImmutableSet.of("hard-to-place-pupils"), "the heads' conference asked"),
        SET_UP);
    assertThat(AdoptionLife.PROCEDURE
            .obligations(state, TestCalendars.T12)
            .get(0)
            .due()
            .find())
        .contains(LocalDate.of(2012, 9, 1));
    state = decided(
        state,
        new WidenRemit(
            CONFERENCE,
            LocalDate.of(2012, 1, 10),
            ImmutableSortedSet.of("managed-moves"),
            "moves and places belong together"));
    assertThat(state.data().remit().reason()).isEqualTo("moves and places belong together");
    state = decided(state, new SubmitDraft(WORKING_GROUP, LocalDate.of(2012, 3, 1)));
    state = decided(state, new Endorse(CONFERENCE, CONFERENCE_DAY));
    state = signed(state, 100001, 5, ProtocolPhase.SECONDARY, MAY);
    state = signed(state, 100101, 3, ProtocolPhase.PRIMARY, MAY.plusDays(9));
    ProtocolVersions register =
        ProtocolVersions.of(List.of(new ProtocolVersion(FIRST, state.data())));
    LocalDate autumn = LocalDate.of(2012, 10, 1);

    assertThat(register.inForce(ProtocolPhase.SECONDARY, autumn).orElseThrow().protocol())
        .isEqualTo(FIRST);
    assertThat(register.inForce(ProtocolPhase.PRIMARY, autumn)).isEmpty();
    Participation academy = participation(register, 100002, ProtocolPhase.SECONDARY, autumn);
    assertThat(academy.isBound()).isTrue();
    assertThat(academy.sendsDecider()).isFalse();
    assertThat(academy.reasons())
        .extracting(Reason::message)
        .containsExactly("First binds school 100002: it was adopted on 2012-05-01");
    Participation party = participation(register, 100101, ProtocolPhase.PRIMARY, autumn);
    assertThat(party.isBound()).isFalse();
    assertThat(party.partyTo()).containsExactly(FIRST);
    assertThat(party.reasons()).extracting(Reason::code).containsExactly("protocol.party");
    Participation free = participation(register, 100109, ProtocolPhase.PRIMARY, autumn);
    assertThat(free.isFree()).isTrue();
    assertThat(free.reasons())
        .extracting(Reason::message)
        .containsExactly("no primary protocol holds school 100109 to anything on 2012-10-01");
  }

  @ParameterizedTest
  @CsvSource({"13, 7, true", "13, 6, false", "12, 6, false", "12, 7, true", "1, 1, true"})
  void t37_moreThanHalfOfTheSchoolsAdopt(int schools, int signing, boolean adopted) {
    State<AdoptionStage, AdoptionStanding> state = signed(
        open("first", FIRST, schools(schools, 0), CONFERENCE_DAY),
        100001,
        signing,
        ProtocolPhase.SECONDARY,
        MAY);
    ProtocolVersion version = new ProtocolVersion(FIRST, state.data());

    assertThat(version.adoptedOn(ProtocolPhase.SECONDARY).isPresent()).isEqualTo(adopted);
    assertThat(version.adoptedOn(ProtocolPhase.PRIMARY)).isEmpty();
  }

  @Test
  void onceAdoptedSchoolsThatDidNotSignAreBoundAndSendADeciderFrom2021() {
    State<AdoptionStage, AdoptionStanding> state = signed(
        open("first", FIRST, schools(13, 0), CONFERENCE_DAY),
        100001,
        7,
        ProtocolPhase.SECONDARY,
        MAY);
    ProtocolVersions register =
        ProtocolVersions.of(List.of(new ProtocolVersion(FIRST, state.data())));

    assertThat(participation(register, 100012, ProtocolPhase.SECONDARY, MAY.minusDays(1))
            .isFree())
        .isTrue();
    assertThat(participation(register, 100012, ProtocolPhase.SECONDARY, MAY).isBound())
        .isTrue();
    LocalDate lastDay = LocalDate.of(2021, 8, 31);
    assertThat(participation(register, 100012, ProtocolPhase.SECONDARY, lastDay).sendsDecider())
        .isFalse();
    Participation later =
        participation(register, 100012, ProtocolPhase.SECONDARY, lastDay.plusDays(1));
    assertThat(later.sendsDecider()).isTrue();
    assertThat(later.reasons())
        .extracting(Reason::code)
        .containsExactly("protocol.bound", "protocol.sends-decider");
    assertThat(participation(register, 100500, ProtocolPhase.SECONDARY, MAY).isFree())
        .isTrue();
  }

  @Test
  void existingProtocolBindsUntilANewOneIsAdopted() {
    LocalDate endorsed = LocalDate.of(2022, 1, 10);
    LocalDate declared = LocalDate.of(2022, 2, 1);
    LocalDate adopted = LocalDate.of(2022, 3, 1);
    State<AdoptionStage, AdoptionStanding> first = decided(
        signed(
            open("first", FIRST, schools(3, 0), CONFERENCE_DAY),
            100001,
            3,
            ProtocolPhase.SECONDARY,
            MAY),
        new Supersede(CONVENOR, declared, "second"));
    State<AdoptionStage, AdoptionStanding> second = signed(
        open("second", SECOND, schools(3, 0), endorsed),
        100001,
        2,
        ProtocolPhase.SECONDARY,
        adopted);
    ProtocolVersions register = ProtocolVersions.of(List.of(
        new ProtocolVersion(FIRST, first.data()), new ProtocolVersion(SECOND, second.data())));

    Participation between =
        participation(register, 100003, ProtocolPhase.SECONDARY, adopted.minusDays(1));
    assertThat(between.boundBy()).contains(FIRST);
    assertThat(between.reasons())
        .extracting(Reason::code)
        .containsExactly(
            "protocol.bound", "protocol.stands-until-replaced", "protocol.sends-decider");
    assertThat(participation(register, 100003, ProtocolPhase.SECONDARY, adopted).boundBy())
        .contains(SECOND);
    assertThat(register
            .editions(ProtocolPhase.SECONDARY)
            .orElseThrow()
            .on(adopted.minusDays(1))
            .rules())
        .isEqualTo(FIRST);
    assertThat(register.editions(ProtocolPhase.PRIMARY)).isEmpty();
    assertThat(register)
        .hasToString("[first, second]")
        .isEqualTo(ProtocolVersions.of(register.all()));
  }

  @Test
  void declarationEndsAProtocolUnderTheCodesBefore2021() {
    LocalDate declared = LocalDate.of(2013, 2, 1);
    State<AdoptionStage, AdoptionStanding> first = decided(
        signed(
            open("first", FIRST, schools(3, 0), CONFERENCE_DAY),
            100001,
            3,
            ProtocolPhase.SECONDARY,
            MAY),
        new Supersede(CONVENOR, declared, "second"));
    ProtocolVersions register =
        ProtocolVersions.of(List.of(new ProtocolVersion(FIRST, first.data())));

    assertThat(register.inForce(ProtocolPhase.SECONDARY, declared.minusDays(1))).isPresent();
    assertThat(register.inForce(ProtocolPhase.SECONDARY, declared)).isEmpty();
  }

  @Test
  void electorateHoldsAcademiesAndLeavesOutWhoDecidesOnNoAdmissions() {
    Electorate electorate = Electorate.of(
        List.of(
            school(100001, Phase.SECONDARY, SchoolTypes.ACADEMY_CONVERTER),
            school(100002, Phase.ALL_THROUGH, SchoolTypes.FREE_SCHOOL),
            school(100003, Phase.NOT_APPLICABLE, SchoolTypes.PUPIL_REFERRAL_UNIT),
            school(100004, Phase.SIXTEEN_PLUS, SchoolTypes.COMMUNITY_SCHOOL)),
        MAY);

    assertThat(electorate.electors())
        .extracting(Object::toString)
        .containsExactly("100002 for primary", "100001 for secondary", "100002 for secondary");
    assertThat(electorate.leftOut().get(Urn.of(100003)).code())
        .isEqualTo("school.no-admission-authority");
    assertThat(electorate.leftOut().get(Urn.of(100004)).code()).isEqualTo("protocol.no-phase");
    School twice = school(100001, Phase.SECONDARY, SchoolTypes.COMMUNITY_SCHOOL);
    assertThatThrownBy(() -> Electorate.of(List.of(twice, twice), MAY))
        .hasMessage("Electorate schools: each comes once, but 100001 came twice");
  }

  @Test
  void versionIsPutToTheSchoolsOnItsOwnTerms() {
    AdoptionStanding other = open("first", FIRST, schools(3, 0), CONFERENCE_DAY).data();

    assertThat(FIRST.adoption().rules().binding().value()).isEqualTo(Binding.ALL);
    assertThatThrownBy(() -> new ProtocolVersion(SECOND, other))
        .hasMessage("ProtocolVersion adoption: must be on the protocol's terms, but Second was put"
            + " to the schools on those of 2012");
    assertThat(Optional.of(other.text().code())).contains("first");
  }

  private static final LocalDate CONVERTED = LocalDate.of(2012, 11, 1);
  private static final int ACADEMY = 200001;

  private static ProtocolVersions adoptedBy(List<School> schools, int signing, int first) {
    State<AdoptionStage, AdoptionStanding> state = signed(
        open("first", FIRST, schools, CONFERENCE_DAY),
        first,
        signing,
        ProtocolPhase.SECONDARY,
        MAY);
    return ProtocolVersions.of(List.of(new ProtocolVersion(FIRST, state.data())));
  }

  private static Successions links(Succession... links) {
    return Successions.of(List.of(links));
  }

  private static Succession became(int before, int after) {
    return Succession.of(Urn.of(before), Urn.of(after), CONVERTED);
  }

  @Test
  void r2_aSchoolThatConvertsAfterTheAdoptionIsBoundUnderItsNewNumber() {
    ProtocolVersions register =
        adoptedBy(schools(3, 0), 3, 100001).withSuccessions(links(became(100001, ACADEMY)));

    assertThat(participation(register, 100001, ProtocolPhase.SECONDARY, CONVERTED.minusDays(1))
            .isBound())
        .isTrue();
    assertThat(participation(register, ACADEMY, ProtocolPhase.SECONDARY, CONVERTED.minusDays(1))
            .isFree())
        .isTrue();
    Participation academy = participation(register, ACADEMY, ProtocolPhase.SECONDARY, CONVERTED);
    assertThat(academy.boundBy()).contains(FIRST);
    assertThat(academy.reasons())
        .extracting(Reason::message)
        .containsExactly(
            "First binds school 200001, which took over from 100001: it was adopted on 2012-05-01");
    assertThat(
            participation(register, 100001, ProtocolPhase.SECONDARY, CONVERTED).isFree())
        .isTrue();
    assertThat(
            participation(register, ACADEMY, ProtocolPhase.PRIMARY, CONVERTED).isFree())
        .isTrue();
  }

  @Test
  void r2_theClosingDayOfTheElectorMakesNoDifference() {
    School closing = School.builder()
        .from(school(100001, Phase.SECONDARY, SchoolTypes.COMMUNITY_SCHOOL))
        .closed(CONVERTED.minusDays(1))
        .build();
    ProtocolVersions register = adoptedBy(
            ImmutableList.<School>builder()
                .add(closing)
                .addAll(schools(3, 0).subList(1, 3))
                .build(),
            2,
            100002)
        .withSuccessions(links(became(100001, ACADEMY)));

    assertThat(
            participation(register, ACADEMY, ProtocolPhase.SECONDARY, CONVERTED).isBound())
        .isTrue();
  }

  @Test
  void r2_aMergedSchoolAndThePartsOfADividedOneAreBoundAndAChainIsFollowed() {
    ProtocolVersions register = adoptedBy(schools(3, 0), 3, 100001);
    LocalDate later = CONVERTED.plusYears(1);

    ProtocolVersions merged =
        register.withSuccessions(links(became(100001, ACADEMY), became(100002, ACADEMY)));
    ProtocolVersions divided =
        register.withSuccessions(links(became(100001, ACADEMY), became(100001, 200002)));
    ProtocolVersions twice = register.withSuccessions(
        links(became(100001, ACADEMY), Succession.of(Urn.of(ACADEMY), Urn.of(200003), later)));

    assertThat(participation(merged, ACADEMY, ProtocolPhase.SECONDARY, later).isBound())
        .isTrue();
    assertThat(participation(divided, ACADEMY, ProtocolPhase.SECONDARY, later).isBound())
        .isTrue();
    assertThat(participation(divided, 200002, ProtocolPhase.SECONDARY, later).isBound())
        .isTrue();
    assertThat(participation(twice, 200003, ProtocolPhase.SECONDARY, later).isBound())
        .isTrue();
    assertThat(participation(twice, ACADEMY, ProtocolPhase.SECONDARY, later).isFree())
        .isTrue();
    assertThat(participation(register, ACADEMY, ProtocolPhase.SECONDARY, later).isFree())
        .isTrue();
    assertThat(merged)
        .isNotEqualTo(register)
        .isEqualTo(merged.withSuccessions(links(became(100001, ACADEMY), became(100002, ACADEMY))));
  }

  @Test
  void aSignUpDoesNotPassToTheAcademyThatTakesTheSchoolsPlace() {
    ProtocolVersions register =
        adoptedBy(schools(3, 0), 1, 100001).withSuccessions(links(became(100001, ACADEMY)));

    assertThat(participation(register, 100001, ProtocolPhase.SECONDARY, MAY).partyTo())
        .containsExactly(FIRST);
    assertThat(
            participation(register, ACADEMY, ProtocolPhase.SECONDARY, CONVERTED).isFree())
        .isTrue();
  }
}
