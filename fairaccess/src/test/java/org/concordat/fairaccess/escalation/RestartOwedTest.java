/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.concordat.fairaccess.FairAccessRoles.CARING_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PANEL_CHAIR;
import static org.concordat.fairaccess.escalation.Cases.BROOK;
import static org.concordat.fairaccess.escalation.Cases.HOME;
import static org.concordat.fairaccess.escalation.Cases.november;
import static org.concordat.fairaccess.escalation.Cases.october;
import static org.concordat.fairaccess.escalation.Converting.BROOK_AS_ACADEMY;
import static org.concordat.fairaccess.escalation.Converting.CHILD;

import java.time.LocalDate;
import java.util.List;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.Role;
import org.concordat.core.pupil.CareStatus;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.school.SchoolTypes;
import org.junit.jupiter.api.Test;

/** Somebody owes that a case whose school converted goes on. */
class RestartOwedTest {

  private static final LocalDate CONVERTED = october(24);
  private static final Urn OTHER_PART = Urn.of(200002);

  private static Escalation closed(EscalatedChild child, EscalationContext context) {
    Life<FoundationStage, FoundationCommand, FoundationEvent> life = Life.foundation(
            child, Cases.FOUNDATION)
        .under(context)
        .after(FoundationRouteTest.UP_TO_NOTICE);
    assertThat(life.procedure()
            .obligations(life.procedure().advance(life.state(), november(1), context), context))
        .isEmpty();
    return life.procedure().advance(life.state(), november(1), context).data();
  }

  private static void owes(List<Obligation> owed, String code, Role owner) {
    assertThat(owed).singleElement().satisfies(one -> {
      assertThat(one.duty().code()).isEqualTo(code);
      assertThat(one.duty().owner()).isEqualTo(owner);
      assertThat(one.started()).isEqualTo(CONVERTED);
      assertThat(one.due().isKnown()).isFalse();
    });
  }

  @Test
  void givenASchoolThatConvertedThenTheAuthorityOwesToAskTheTrust() {
    EscalationContext context = Converting.on(CONVERTED);

    owes(Restart.owed(closed(CHILD, context), context), "ask", LOCAL_AUTHORITY);
  }

  @Test
  void givenTheCaseBegunAgainThenItOwesTheSame() {
    EscalationContext context = Converting.on(CONVERTED);
    Escalation closed = closed(CHILD, context);

    assertThat(Restart.of(closed, context)
            .entry()
            .orElseThrow()
            .<List<Obligation>>match(
                community -> List.of(),
                foundation -> List.of(),
                academy -> AcademyRoute.PROCEDURE.obligations(academy, context),
                lookedAfter -> List.of()))
        .isEqualTo(Restart.owed(closed, context));
  }

  @Test
  void givenASchoolThatWasSplitThenThePanelOwesToSayWhichPartIsMeant() {
    EscalationContext split = Converting.on(CONVERTED)
        .with(Successions.of(List.of(
            Succession.of(BROOK, BROOK_AS_ACADEMY, CONVERTED),
            Succession.of(BROOK, OTHER_PART, CONVERTED))))
        .withSchools(List.of(
            Converting.school(BROOK, SchoolTypes.FOUNDATION_SCHOOL).build(),
            Converting.school(BROOK_AS_ACADEMY, SchoolTypes.ACADEMY_CONVERTER).build(),
            Converting.school(OTHER_PART, SchoolTypes.ACADEMY_CONVERTER).build()));

    owes(Restart.owed(closed(CHILD, split), split), "begin-again", PANEL_CHAIR);
  }

  @Test
  void givenAnEstablishmentThatIsNotKnownThenTheAuthorityThatActsOwesToSayWhichSchoolItIs() {
    EscalationContext unknown = Cases.CONTEXT.with(
        Successions.of(List.of(Succession.of(BROOK, BROOK_AS_ACADEMY, CONVERTED))));
    EscalatedChild lookedAfter = EscalatedChild.of(
        Pupil.builder()
            .reference(PupilReference.of("case-18"))
            .yearGroup(YearGroup.of(9))
            .careStatus(CareStatus.LOOKED_AFTER)
            .careAuthority(HOME)
            .build(),
        HOME);

    owes(Restart.owed(closed(CHILD, unknown), unknown), "begin-again", LOCAL_AUTHORITY);
    Life<FoundationStage, FoundationCommand, FoundationEvent> life =
        Life.begun(LookedAfterRoute.PROCEDURE, Escalation.of(lookedAfter, Cases.FOUNDATION));
    owes(
        Restart.owed(
            life.procedure().advance(life.state(), november(1), unknown).data(), unknown),
        "begin-again",
        CARING_AUTHORITY);
  }

  @Test
  void givenACaseThatDidNotConvertThenItsRouteAloneTellsWhatIsOwed() {
    assertThat(Restart.owed(Life.foundation().data(), Cases.CONTEXT)).isEmpty();
  }

  @Test
  void refusesNothing() {
    assertThatNullPointerException()
        .isThrownBy(() -> Restart.owed(null, Cases.CONTEXT))
        .withMessage("data");
    assertThatNullPointerException()
        .isThrownBy(() -> Restart.owed(Life.foundation().data(), null))
        .withMessage("context");
  }
}
