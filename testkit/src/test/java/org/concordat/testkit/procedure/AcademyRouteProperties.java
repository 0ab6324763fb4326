/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import net.jqwik.api.Arbitrary;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.fairaccess.escalation.AcademyCommand;
import org.concordat.fairaccess.escalation.AcademyEvent;
import org.concordat.fairaccess.escalation.AcademyRoute;
import org.concordat.fairaccess.escalation.AcademyStage;
import org.concordat.fairaccess.escalation.Escalation;
import org.concordat.fairaccess.escalation.EscalationContext;

/** The academy route keeps the laws of procedures. */
class AcademyRouteProperties
    implements ProcedureLaws<
        AcademyStage, Escalation, AcademyCommand, AcademyEvent, EscalationContext> {

  @Override
  public Procedure<AcademyStage, Escalation, AcademyCommand, AcademyEvent, EscalationContext>
      procedure() {
    return AcademyRoute.PROCEDURE;
  }

  @Override
  public Arbitrary<Life<AcademyStage, Escalation, AcademyCommand, AcademyEvent, EscalationContext>>
      beginnings() {
    return Escalations.beginnings(procedure(), AdmissionAuthority.ACADEMY_TRUST);
  }

  @Override
  public AcademyCommand command(Occasion<AcademyStage, Escalation> occasion) {
    return Escalations.academy(occasion);
  }
}
