/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.ACADEMY_TRUST;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.MAINTAINING_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.SECRETARY_OF_STATE;
import static org.concordat.fairaccess.escalation.Cases.BROOK;
import static org.concordat.fairaccess.escalation.Cases.MONDAY;
import static org.concordat.fairaccess.escalation.Cases.NEIGHBOUR;
import static org.concordat.fairaccess.escalation.Cases.november;
import static org.concordat.fairaccess.escalation.Cases.october;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.Stage;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.fairaccess.escalation.BreachCommand.Complain;
import org.concordat.fairaccess.escalation.BreachCommand.DeclineToAdmit;
import org.concordat.fairaccess.escalation.BreachCommand.OrderAdmission;
import org.concordat.fairaccess.escalation.BreachCommand.SetFirstDay;
import org.concordat.fairaccess.escalation.CommonCommand.Admit;
import org.concordat.fairaccess.escalation.CommonCommand.Close;
import org.concordat.fairaccess.escalation.CommunityCommand.IssueDecision;
import org.concordat.fairaccess.escalation.FoundationCommand.Direct;
import org.junit.jupiter.api.Test;

/** After a decision, direction or order somebody owes to see that the child starts, until it does. */
class StartIsSeenToTest {

  private static final LocalDate SUMMER = LocalDate.of(2013, 6, 1);

  private static <G extends Enum<G> & Stage, C extends Command, E extends Event>
      ImmutableList<String> owedBy(Role owner, Life<G, C, E> life, LocalDate on) {
    return life
        .procedure()
        .obligations(life.procedure().advance(life.state(), on, life.context()), life.context())
        .stream()
        .filter(one -> one.duty().owner().equals(owner))
        .map(one -> one.duty().code())
        .collect(ImmutableList.toImmutableList());
  }

  private static Life<FoundationStage, FoundationCommand, FoundationEvent> directed(
      Optional<LocalDate> startOn) {
    return FoundationRouteTest.given(FoundationRouteTest.UP_TO_NOTICE)
        .after(new Direct(LOCAL_AUTHORITY, october(30), startOn));
  }

  private static Life<CommunityStage, CommunityCommand, CommunityEvent> decided(
      Optional<LocalDate> startOn) {
    return Life.community().after(new IssueDecision(LOCAL_AUTHORITY, MONDAY, startOn));
  }

  private static Life<AcademyStage, AcademyCommand, AcademyEvent> directedAcademy() {
    return AcademyRouteTest.given(AcademyRouteTest.UP_TO_LETTER)
        .after(new AcademyCommand.Direct(SECRETARY_OF_STATE, november(28), Optional.empty()));
  }

  @Test
  void authorityThatDirectedWithoutADayOwesToSetOne() {
    assertThat(owedBy(LOCAL_AUTHORITY, directed(Optional.empty()), SUMMER))
        .containsExactly("see-start");
  }

  @Test
  void authorityThatDirectedOwesToSeeToAMissedDay() {
    assertThat(owedBy(LOCAL_AUTHORITY, directed(Optional.of(november(5))), SUMMER))
        .containsExactly("see-start");
  }

  @Test
  void dutyToSeeThatTheChildStartsHasNoDay() {
    assertThat(directed(Optional.empty()).explanations()).contains("""
            the local authority: set the first day if none is set, see that the child starts, and \
            complain of a first day that was missed: \
            unknown: no statutory time limit: time to see that the child starts \
            [EA 1996 ss.496-497 (second-hand, from written answer 42894 of July 2016)]
              started: 2012-10-30
              time to see that the child starts: no day is set""");
  }

  @Test
  void settingTheDayLeavesTheDutyToSeeThatTheChildStarts() {
    assertThat(directed(Optional.empty())
            .after(new SetFirstDay(LOCAL_AUTHORITY, october(31), november(5)))
            .owed())
        .containsOnlyKeys("admit", "see-start");
  }

  @Test
  void complaintDischargesTheDutyOfTheAuthority() {
    assertThat(directed(Optional.of(november(5)))
            .after(new Complain(LOCAL_AUTHORITY, november(6)))
            .owed())
        .containsOnlyKeys("admit", "decide-complaint");
  }

  @Test
  void dutyEndsWithTheAdmissionAndWithTheCase() {
    assertThat(directed(Optional.empty())
            .after(new Admit(GOVERNING_BODY, november(5)))
            .owed())
        .isEmpty();
    assertThat(directed(Optional.empty())
            .after(new Close(LOCAL_AUTHORITY, november(5), ClosingReason.MOVED_AWAY))
            .owed())
        .isEmpty();
  }

  @Test
  void whoeverOrderedTheAdmissionOwesToSeeThatTheChildStarts() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> ordered = directed(Optional.empty())
        .after(new DeclineToAdmit(GOVERNING_BODY, november(1), "year 9 is full"))
        .after(new Complain(LOCAL_AUTHORITY, november(5)))
        .after(new OrderAdmission(SECRETARY_OF_STATE, november(20), Optional.empty()));

    assertThat(owedBy(SECRETARY_OF_STATE, ordered, SUMMER)).containsExactly("see-ordered-start");
  }

  @Test
  void authorityThatDecidedOwesToSeeThatTheChildStarts() {
    assertThat(owedBy(LOCAL_AUTHORITY, decided(Optional.empty()), SUMMER))
        .containsExactly("see-start");
    assertThat(owedBy(LOCAL_AUTHORITY, decided(Optional.of(november(5))), SUMMER))
        .containsExactly("see-start");
  }

  @Test
  void otherAuthorityThatMaintainsTheSchoolAndDecidedOwesItAlone() {
    NamedSchool elsewhere = NamedSchool.of(BROOK, NEIGHBOUR, AdmissionAuthority.LOCAL_AUTHORITY);
    Life<CommunityStage, CommunityCommand, CommunityEvent> decided = Life.begun(
            CommunityRoute.PROCEDURE, Escalation.of(Cases.CHILD, elsewhere))
        .after(new IssueDecision(MAINTAINING_AUTHORITY, MONDAY, Optional.empty()));

    assertThat(owedBy(MAINTAINING_AUTHORITY, decided, SUMMER))
        .containsExactly("see-start-elsewhere");
    assertThat(owedBy(LOCAL_AUTHORITY, decided, SUMMER)).isEmpty();
    assertThat(decided
            .after(new DeclineToAdmit(GOVERNING_BODY, october(16), "year 9 is full"))
            .after(new Complain(MAINTAINING_AUTHORITY, october(17)))
            .owed())
        .containsOnlyKeys("admit", "decide-complaint");
  }

  @Test
  void secretaryOfStateWhoDirectedAnAcademyOwesToSeeThatTheChildStarts() {
    assertThat(owedBy(SECRETARY_OF_STATE, directedAcademy(), SUMMER)).containsExactly("see-start");
    assertThat(directedAcademy()
            .after(new Admit(ACADEMY_TRUST, LocalDate.of(2012, 12, 3)))
            .owed())
        .isEmpty();
  }
}
