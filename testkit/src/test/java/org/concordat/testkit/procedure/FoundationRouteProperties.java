/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import net.jqwik.api.Arbitrary;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.fairaccess.escalation.Escalation;
import org.concordat.fairaccess.escalation.EscalationContext;
import org.concordat.fairaccess.escalation.FoundationCommand;
import org.concordat.fairaccess.escalation.FoundationEvent;
import org.concordat.fairaccess.escalation.FoundationRoute;
import org.concordat.fairaccess.escalation.FoundationStage;

/** The foundation-school route keeps the laws of procedures. */
class FoundationRouteProperties
    implements ProcedureLaws<
        FoundationStage, Escalation, FoundationCommand, FoundationEvent, EscalationContext> {

  @Override
  public Procedure<
          FoundationStage, Escalation, FoundationCommand, FoundationEvent, EscalationContext>
      procedure() {
    return FoundationRoute.PROCEDURE;
  }

  @Override
  public Arbitrary<
          Life<FoundationStage, Escalation, FoundationCommand, FoundationEvent, EscalationContext>>
      beginnings() {
    return Escalations.beginnings(procedure(), AdmissionAuthority.GOVERNING_BODY);
  }

  @Override
  public FoundationCommand command(Occasion<FoundationStage, Escalation> occasion) {
    return Escalations.foundation(occasion);
  }
}
