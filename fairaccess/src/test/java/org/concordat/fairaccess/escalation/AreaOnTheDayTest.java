/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.CARING_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.MAINTAINING_AUTHORITY;
import static org.concordat.fairaccess.escalation.Cases.BROOK;
import static org.concordat.fairaccess.escalation.Cases.HOME;
import static org.concordat.fairaccess.escalation.Cases.MONDAY;
import static org.concordat.fairaccess.escalation.Cases.NEIGHBOUR;
import static org.concordat.fairaccess.escalation.Cases.october;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.pupil.CareStatus;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolChange;
import org.concordat.core.school.SchoolTypes;
import org.concordat.fairaccess.escalation.BreachCommand.SetFirstDay;
import org.concordat.fairaccess.escalation.CommonCommand.Ask;
import org.concordat.fairaccess.escalation.CommunityCommand.IssueDecision;
import org.concordat.fairaccess.escalation.FoundationCommand.Direct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A school is in the area in which it lies on the day of the act. */
class AreaOnTheDayTest {

  private static final LocalAuthorityCode CUMBRIA = LocalAuthorityCode.of("909");
  private static final LocalAuthorityCode WESTMORLAND = LocalAuthorityCode.of("942");

  private static EscalationContext moving(
      LocalAuthorityCode from, LocalAuthorityCode to, LocalDate on) {
    return Cases.CONTEXT.withSchools(List.of(School.builder()
        .urn(BROOK)
        .name("Brook School")
        .localAuthority(from)
        .type(SchoolTypes.FOUNDATION_SCHOOL)
        .putChange(on, SchoolChange.builder().localAuthority(to).build())
        .build()));
  }

  private static EscalatedChild child(LocalAuthorityCode home) {
    return EscalatedChild.of(
        Pupil.builder()
            .reference(PupilReference.of("case-17"))
            .yearGroup(YearGroup.of(9))
            .careStatus(CareStatus.NOT_LOOKED_AFTER)
            .build(),
        home);
  }

  @ParameterizedTest
  @CsvSource({"2023-03-31, 100001 in 909", "2023-04-01, 100001 in 942", "2023-05-16, 100001 in 942"
  })
  void givenAnAuthorityThatWasDividedThenTheSchoolIsNamedInTheAreaOfTheDay(
      LocalDate on, String named) {
    EscalationContext divided = moving(CUMBRIA, WESTMORLAND, LocalDate.of(2023, 4, 1));

    assertThat(RouteEntry.of(child(WESTMORLAND), BROOK, on, divided)
            .orElseThrow()
            .begun()
            .school())
        .hasToString(named);
  }

  @Test
  void givenANoticeWhenTheSchoolLeavesTheAreaThenTheAuthorityDoesNotDirect() {
    Direct direct = new Direct(LOCAL_AUTHORITY, october(30), Optional.empty());

    Life.foundation()
        .under(moving(HOME, NEIGHBOUR, october(30)))
        .after(FoundationRouteTest.UP_TO_NOTICE)
        .refuses(
            direct,
            "escalation.outside-area: school 100001 is in the area of authority 351, not of 350 [SSFA"
                + " 1998 s.96(3)]");
    assertThat(Life.foundation()
            .under(moving(HOME, NEIGHBOUR, october(31)))
            .after(FoundationRouteTest.UP_TO_NOTICE)
            .after(direct)
            .stage())
        .isEqualTo(FoundationStage.DIRECTED);
  }

  @Test
  void givenACommunitySchoolThatLeftTheAreaThenItsNewAuthorityDecides() {
    Life<CommunityStage, CommunityCommand, CommunityEvent> placed =
        Life.community().under(community(october(15)));

    placed.refusesFor(
        new IssueDecision(LOCAL_AUTHORITY, MONDAY, Optional.empty()),
        EscalationReasons.ANOTHER_AUTHORITY_DECIDES);
    assertThat(placed
            .when(new IssueDecision(LOCAL_AUTHORITY, october(14), Optional.empty()))
            .isAccepted())
        .isTrue();
    assertThat(placed
            .when(new IssueDecision(MAINTAINING_AUTHORITY, MONDAY, Optional.empty()))
            .isAccepted())
        .isTrue();
  }

  @Test
  void givenACommunitySchoolThatLeftTheAreaThenTheCaringAuthorityDirectsInsteadOfDeciding() {
    EscalatedChild cared = LookedAfterRouteTest.lookedAfterBy(HOME, YearGroup.of(9));

    Life.begun(CommunityRoute.PROCEDURE, Escalation.of(cared, Cases.COMMUNITY))
        .under(community(october(15)))
        .refusesFor(
            new IssueDecision(MAINTAINING_AUTHORITY, MONDAY, Optional.empty()),
            EscalationReasons.OTHER_ROUTE);
    assertThat(Life.begun(LookedAfterRoute.PROCEDURE, Escalation.of(cared, Cases.COMMUNITY))
            .under(community(october(15)))
            .when(new Ask(CARING_AUTHORITY, MONDAY))
            .isAccepted())
        .isTrue();
  }

  @Test
  void givenADecisionOnASchoolThatLeftTheAreaThenItsNewAuthoritySetsTheFirstDay() {
    Life<CommunityStage, CommunityCommand, CommunityEvent> decided = Life.community()
        .under(community(october(15)))
        .after(new IssueDecision(LOCAL_AUTHORITY, october(12), Optional.empty()));

    assertThat(decided
            .when(new SetFirstDay(LOCAL_AUTHORITY, october(14), october(22)))
            .isAccepted())
        .isTrue();
    decided.refusesFor(
        new SetFirstDay(LOCAL_AUTHORITY, MONDAY, october(22)),
        EscalationReasons.ANOTHER_AUTHORITY_DECIDES);
    assertThat(decided
            .when(new SetFirstDay(MAINTAINING_AUTHORITY, MONDAY, october(22)))
            .isAccepted())
        .isTrue();
  }

  @Test
  void givenADecisionOnASchoolThatCameIntoTheAreaThenTheAuthorityOfTheHomeSetsTheFirstDay() {
    NamedSchool elsewhere = NamedSchool.of(BROOK, NEIGHBOUR, AdmissionAuthority.LOCAL_AUTHORITY);
    Life<CommunityStage, CommunityCommand, CommunityEvent> decided = Life.begun(
            CommunityRoute.PROCEDURE, Escalation.of(Cases.CHILD, elsewhere))
        .under(community(NEIGHBOUR, HOME, october(15)))
        .after(new IssueDecision(MAINTAINING_AUTHORITY, october(12), Optional.empty()));

    decided.refusesFor(
        new SetFirstDay(LOCAL_AUTHORITY, october(14), october(22)),
        EscalationReasons.ANOTHER_AUTHORITY_DECIDES);
    assertThat(
            decided.when(new SetFirstDay(LOCAL_AUTHORITY, MONDAY, october(22))).isAccepted())
        .isTrue();
  }

  private static EscalationContext community(LocalDate on) {
    return community(HOME, NEIGHBOUR, on);
  }

  private static EscalationContext community(
      LocalAuthorityCode from, LocalAuthorityCode to, LocalDate on) {
    EscalationContext foundation = moving(from, to, on);
    return foundation.withSchools(foundation.schools().values().stream()
        .map(school ->
            School.builder().from(school).type(SchoolTypes.COMMUNITY_SCHOOL).build())
        .toList());
  }
}
