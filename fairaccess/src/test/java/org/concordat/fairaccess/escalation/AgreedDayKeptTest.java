/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.SCHOOLS_ADJUDICATOR;
import static org.concordat.fairaccess.FairAccessRoles.SECRETARY_OF_STATE;
import static org.concordat.fairaccess.escalation.Cases.november;
import static org.concordat.fairaccess.escalation.Cases.october;

import java.util.Optional;
import org.concordat.fairaccess.escalation.BreachCommand.Complain;
import org.concordat.fairaccess.escalation.BreachCommand.DeclineToAdmit;
import org.concordat.fairaccess.escalation.BreachCommand.OrderAdmission;
import org.concordat.fairaccess.escalation.CommonCommand.Agree;
import org.concordat.fairaccess.escalation.FoundationCommand.Direct;
import org.concordat.fairaccess.escalation.FoundationCommand.RejectDirection;
import org.junit.jupiter.api.Test;

/** A first day that is still to come stays somebody's duty, whatever is decided beside it. */
class AgreedDayKeptTest {

  private static Life<FoundationStage, FoundationCommand, FoundationEvent>
      agreedBeforeAdjudicator() {
    return FoundationRouteTest.given(FoundationRouteTest.UP_TO_REFERENCE)
        .after(new Agree(GOVERNING_BODY, november(1), november(12)));
  }

  @Test
  void noDirectionIsRejectedWhileAnAgreedDayIsStillToCome() {
    agreedBeforeAdjudicator()
        .refusesFor(
            new RejectDirection(SCHOOLS_ADJUDICATOR, november(12)),
            EscalationReasons.AGREEMENT_STANDS);
  }

  @Test
  void directionIsRejectedOnTheDayAfterTheAgreedOne() {
    assertThat(agreedBeforeAdjudicator()
            .after(new RejectDirection(SCHOOLS_ADJUDICATOR, november(13)))
            .stage())
        .isEqualTo(FoundationStage.BACK_TO_PANEL);
  }

  @Test
  void orderWithoutADayKeepsTheOneThatIsStillToCome() {
    assertThat(FoundationRouteTest.given(FoundationRouteTest.UP_TO_NOTICE)
            .after(new Direct(LOCAL_AUTHORITY, october(30), Optional.of(november(26))))
            .after(new DeclineToAdmit(GOVERNING_BODY, november(1), "year 9 is full"))
            .after(new Complain(LOCAL_AUTHORITY, november(5)))
            .after(new OrderAdmission(SECRETARY_OF_STATE, november(20), Optional.empty()))
            .data()
            .startOn())
        .contains(november(26));
  }

  @Test
  void admissionWhileADirectionIsSoughtNeedsNoMoreThanAnAgreedDay() {
    assertThat(agreedBeforeAdjudicator().steps())
        .filteredOn(step -> step.what().equals("admit"))
        .singleElement()
        .satisfies(step -> assertThat(step.evidence()).containsExactly("a first day is agreed"));
  }
}
