/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.escalation.Cases.HOME;
import static org.concordat.fairaccess.escalation.Cases.MOOR;
import static org.concordat.fairaccess.escalation.Cases.MOOR_AS_ACADEMY;
import static org.concordat.fairaccess.escalation.Cases.november;
import static org.concordat.fairaccess.escalation.Cases.october;

import java.util.List;
import java.util.Optional;
import org.concordat.core.calendar.ServiceMethod;
import org.concordat.core.identity.Successions;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.pupil.CareStatus;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.fairaccess.escalation.CommonCommand.Agree;
import org.concordat.fairaccess.escalation.CommonCommand.Ask;
import org.concordat.fairaccess.escalation.FoundationCommand.Direct;
import org.concordat.fairaccess.escalation.FoundationCommand.FormIntention;
import org.concordat.fairaccess.escalation.FoundationCommand.OpenDirection;
import org.concordat.fairaccess.escalation.FoundationCommand.ServeNotice;
import org.junit.jupiter.api.Test;

/** Who owes what where an exclusion is known when a case begins or a direction is sought, and the link only later. */
class ExclusionKnownFromTheStartTest {

  private static final Direct DIRECT =
      new Direct(LOCAL_AUTHORITY, november(7), Optional.of(november(12)));

  private static final NamedSchool NAMED =
      NamedSchool.of(MOOR_AS_ACADEMY, HOME, AdmissionAuthority.GOVERNING_BODY);

  private static final EscalatedChild ENTERED = EscalatedChild.of(
      Pupil.builder()
          .reference(PupilReference.of("case-17"))
          .yearGroup(YearGroup.of(9))
          .careStatus(CareStatus.NOT_LOOKED_AFTER)
          .build(),
      HOME);

  private static final EscalationContext UNLINKED = Cases.CONTEXT.with(Successions.none());

  private static Escalation entered(EscalatedChild child) {
    return RouteEntry.of(child, NAMED, october(1), UNLINKED).orElseThrow().begun();
  }

  private static Life<FoundationStage, FoundationCommand, FoundationEvent> noticed(
      EscalatedChild child, SchoolFinding... findings) {
    return Life.begun(FoundationRoute.PROCEDURE, entered(child))
        .under(UNLINKED)
        .after(FoundationRouteTest.UP_TO_REFUSAL)
        .after(
            new OpenDirection(LOCAL_AUTHORITY, october(9), DirectionGrounds.of(List.of(findings))))
        .after(new FoundationCommand.Consult(LOCAL_AUTHORITY, october(10), PARENT))
        .after(new FoundationCommand.Consult(LOCAL_AUTHORITY, october(11), GOVERNING_BODY))
        .after(new FormIntention(LOCAL_AUTHORITY, october(12)))
        .after(new ServeNotice(LOCAL_AUTHORITY, october(15), ServiceMethod.DELIVERED, Cases.BOTH));
  }

  private static List<String> owedOnceLinked(
      Life<FoundationStage, FoundationCommand, FoundationEvent> life) {
    life.under(Cases.CONTEXT).refusesFor(DIRECT, EscalationReasons.EXCLUDED_FROM_SCHOOL);
    return life
        .procedure()
        .obligations(
            life.procedure().advance(life.state(), october(30), Cases.CONTEXT), Cases.CONTEXT)
        .stream()
        .map((Obligation one) -> one.duty().code())
        .toList();
  }

  @Test
  void givenAnExclusionThatWasKnownFromTheStartThenThePanelOwesToTakeTheCaseBack() {
    assertThat(owedOnceLinked(
            noticed(ENTERED.withExclusionFrom(MOOR), SchoolFinding.refusedBy(MOOR_AS_ACADEMY))))
        .containsExactly("return-to-panel");
  }

  @Test
  void givenGroundsThatFoundItWhenTheyWereFirstStatedThenThePanelOwesToTakeTheCaseBack() {
    assertThat(owedOnceLinked(noticed(
            ENTERED, SchoolFinding.refusedBy(MOOR_AS_ACADEMY), SchoolFinding.excludedFrom(MOOR))))
        .containsExactly("return-to-panel");
  }

  @Test
  void givenNoDayThenItIsKnownOnTheDayOfTheEntry() {
    assertThat(entered(ENTERED.withExclusionFrom(MOOR)).child().exclusions())
        .containsExactly(StandingExclusion.knownOn(MOOR, october(1)));
  }

  @Test
  void entryTellsSinceWhenAnExclusionIsKnownAndNothingWhereThereIsNone() {
    assertThat(entered(ENTERED.withExclusionFrom(MOOR)).exclusionsLearnedOn()).contains(october(1));
    assertThat(entered(ENTERED).exclusionsLearnedOn()).isEmpty();
  }

  @Test
  void givenARouteThatBeginsTheCaseWithoutAnEntryThenTheSameIsKnown() {
    EscalatedChild child = ENTERED
        .withExclusionFrom(MOOR)
        .withExclusionFrom(MOOR_AS_ACADEMY, october(1).minusDays(9));
    Escalation begun = Escalation.of(child, NAMED);

    assertThat(CommunityRoute.PROCEDURE.begin(october(1), begun).data()).isEqualTo(entered(child));
    assertThat(FoundationRoute.PROCEDURE.begin(october(1), begun).data()).isEqualTo(entered(child));
    assertThat(AcademyRoute.PROCEDURE.begin(october(1), begun).data()).isEqualTo(entered(child));
    assertThat(LookedAfterRoute.PROCEDURE.begin(october(1), begun).data())
        .isEqualTo(entered(child));
  }

  @Test
  void givenAnExclusionFromTheNamedSchoolThatAgreesThenThePanelOwesToTakeTheCaseBack() {
    assertThat(Life.foundation(ENTERED.withExclusionFrom(Cases.BROOK), Cases.FOUNDATION)
            .after(new Ask(LOCAL_AUTHORITY, october(2)))
            .after(new Agree(GOVERNING_BODY, october(5), november(5)))
            .owed())
        .containsKey("return-to-panel");
  }
}
