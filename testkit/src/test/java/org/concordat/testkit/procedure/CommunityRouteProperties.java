/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import net.jqwik.api.Arbitrary;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.fairaccess.escalation.CommunityCommand;
import org.concordat.fairaccess.escalation.CommunityEvent;
import org.concordat.fairaccess.escalation.CommunityRoute;
import org.concordat.fairaccess.escalation.CommunityStage;
import org.concordat.fairaccess.escalation.Escalation;
import org.concordat.fairaccess.escalation.EscalationContext;

/** The community-school route keeps the laws of procedures. */
class CommunityRouteProperties
    implements ProcedureLaws<
        CommunityStage, Escalation, CommunityCommand, CommunityEvent, EscalationContext> {

  @Override
  public Procedure<CommunityStage, Escalation, CommunityCommand, CommunityEvent, EscalationContext>
      procedure() {
    return CommunityRoute.PROCEDURE;
  }

  @Override
  public Arbitrary<
          Life<CommunityStage, Escalation, CommunityCommand, CommunityEvent, EscalationContext>>
      beginnings() {
    return Escalations.beginnings(procedure(), AdmissionAuthority.LOCAL_AUTHORITY);
  }

  @Override
  public CommunityCommand command(Occasion<CommunityStage, Escalation> occasion) {
    return Escalations.community(occasion);
  }
}
