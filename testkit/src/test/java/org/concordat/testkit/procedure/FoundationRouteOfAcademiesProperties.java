/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import net.jqwik.api.Arbitrary;
import org.concordat.core.procedure.Procedure;
import org.concordat.fairaccess.escalation.Escalation;
import org.concordat.fairaccess.escalation.EscalationContext;
import org.concordat.fairaccess.escalation.FoundationCommand;
import org.concordat.fairaccess.escalation.FoundationEvent;
import org.concordat.fairaccess.escalation.FoundationRoute;
import org.concordat.fairaccess.escalation.FoundationStage;

/** The foundation-school route, opened to academies by the Act of 2026, keeps the laws of procedures. */
class FoundationRouteOfAcademiesProperties
    implements ProcedureLaws<
        FoundationStage, Escalation, FoundationCommand, FoundationEvent, EscalationContext> {

  @Override
  public Procedure<
          FoundationStage, Escalation, FoundationCommand, FoundationEvent, EscalationContext>
      procedure() {
    return FoundationRoute.OF_ACADEMIES;
  }

  @Override
  public Arbitrary<
          Life<FoundationStage, Escalation, FoundationCommand, FoundationEvent, EscalationContext>>
      beginnings() {
    return Escalations.ofAcademies(procedure());
  }

  @Override
  public FoundationCommand command(Occasion<FoundationStage, Escalation> occasion) {
    return Escalations.ofAcademies(occasion);
  }
}
