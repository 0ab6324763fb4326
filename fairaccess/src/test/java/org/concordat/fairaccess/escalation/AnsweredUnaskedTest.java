/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.ACADEMY_TRUST;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.escalation.Cases.BROOK;
import static org.concordat.fairaccess.escalation.Cases.HOME;
import static org.concordat.fairaccess.escalation.Cases.october;

import java.util.List;
import org.concordat.core.calendar.Due;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.Stage;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.fairaccess.escalation.CommonCommand.Admit;
import org.concordat.fairaccess.escalation.CommonCommand.Agree;
import org.concordat.fairaccess.escalation.CommonCommand.Ask;
import org.concordat.fairaccess.escalation.CommonCommand.Refuse;
import org.concordat.fairaccess.escalation.FoundationCommand.OpenDirection;
import org.junit.jupiter.api.Test;

/** A school for which the panel has placed a child may answer before it is asked. */
class AnsweredUnaskedTest {

  private static Life<FoundationStage, FoundationCommand, FoundationEvent> lookedAfter() {
    return Life.begun(
        LookedAfterRoute.PROCEDURE,
        Escalation.of(
            LookedAfterRouteTest.lookedAfterBy(Cases.NEIGHBOUR, YearGroup.of(9)),
            Cases.FOUNDATION));
  }

  private static <G extends Enum<G> & Stage, E extends Event> void agrees(
      Life<G, ? super CommonCommand, E> placed, Role school) {
    var agreed = placed.after(new Agree(school, october(2), october(8)));

    assertThat(agreed.stage()).hasToString("START_AGREED");
    assertThat(agreed.owed())
        .containsOnlyKeys("admit", "see-first-day")
        .containsEntry("admit", Due.on(october(8)));
    assertThat(agreed.after(new Admit(school, october(8))).data().isAdmitted()).isTrue();
    placed.refusesFor(
        new Agree(school, october(2), october(1)), EscalationReasons.START_IN_THE_PAST);
  }

  private static <G extends Enum<G> & Stage, E extends Event> void refuses(
      Life<G, ? super CommonCommand, E> placed, Role school) {
    var refused = placed.after(new Refuse(school, october(2), "letter of 2 October"));

    assertThat(refused.stage()).hasToString("REFUSED");
    assertThat(refused.data().refusal())
        .contains(new Refusal(october(2), false, "letter of 2 October"));
    assertThat(refused.owed()).containsOnlyKeys("act-on-refusal");
    placed.refusesFor(new Refuse(school, october(2), " "), EscalationReasons.NOT_IN_WRITING);
  }

  @Test
  void givenAPlacementWhenTheSchoolAgreesUnaskedThenItAdmitsOnTheFirstDay() {
    agrees(Life.foundation(), GOVERNING_BODY);
    agrees(Life.academy(), ACADEMY_TRUST);
    agrees(Life.community(), GOVERNING_BODY);
    agrees(lookedAfter(), GOVERNING_BODY);
  }

  @Test
  void givenAPlacementWhenTheSchoolRefusesUnaskedThenItGivesItsReasonsInWriting() {
    refuses(Life.foundation(), GOVERNING_BODY);
    refuses(Life.academy(), ACADEMY_TRUST);
    refuses(Life.community(), GOVERNING_BODY);
    refuses(lookedAfter(), GOVERNING_BODY);
  }

  @Test
  void givenARefusalThatWasNotAskedForThenADirectionIsOpenedAsAfterAnyOther() {
    assertThat(Life.foundation()
            .after(new Refuse(GOVERNING_BODY, october(2), "letter of 2 October"))
            .after(new OpenDirection(LOCAL_AUTHORITY, october(3), Cases.GROUNDS))
            .stage())
        .isEqualTo(FoundationStage.CONSULTING);
  }

  @Test
  void givenASchoolOfAnotherRouteThenItAnswersOnThisOneNoMoreThanItIsAsked() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> misrouted =
        Life.foundation(Cases.CHILD, NamedSchool.of(BROOK, HOME, AdmissionAuthority.ACADEMY_TRUST));

    for (FoundationCommand command : List.of(
        new Ask(LOCAL_AUTHORITY, october(2)),
        new Agree(GOVERNING_BODY, october(2), october(8)),
        new Refuse(GOVERNING_BODY, october(2), "letter"))) {
      misrouted.refusesFor(command, EscalationReasons.OTHER_ROUTE);
    }
  }

  @Test
  void givenALinkWithoutADayThenNeitherTheQuestionNorAnAnswerStandsOnKnownGround() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> undated = Life.foundation()
        .under(
            Cases.CONTEXT.with(Successions.of(List.of(Succession.undated(BROOK, Urn.of(200001))))));

    for (FoundationCommand command : List.of(
        new Ask(LOCAL_AUTHORITY, october(2)),
        new Agree(GOVERNING_BODY, october(2), october(8)),
        new Refuse(GOVERNING_BODY, october(2), "letter"))) {
      undated.refusesFor(command, EscalationReasons.STANDING_NOT_KNOWN);
    }
  }
}
