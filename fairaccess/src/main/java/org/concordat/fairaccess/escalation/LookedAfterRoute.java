/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import org.concordat.core.procedure.Procedure;

/**
 * The route for a looked-after child and a maintained school: the authority that looks after the child directs
 * after consultation and notice (SSFA 1998 ss.97A-97C, second-hand).
 *
 * <p>The steps are those of {@link FoundationRoute}, and the differences are these. No other school need have
 * refused, and the school may lie in any area: what matters is that the child is not excluded from it. A
 * looked-after child is an excepted pupil, so that a full infant class is no bar. The school has seven calendar days
 * to answer and seven to refer the notice, each beginning with the day of the asking or of the service: asked on
 * Monday 15 October 2012 it answers by Sunday 21 October, and a notice of 22 October may be referred until 28
 * October. The notice goes to the admission authority, the authority that maintains the school, the governing
 * body and the head teacher.
 *
 * <p>The admission authority of the school answers, admits and refers, whoever it is: the governing body, or another
 * local authority for a community school of its own. It acts, is consulted and is served as {@link
 * org.concordat.fairaccess.FairAccessRoles#ADMISSION_AUTHORITY} or as what it is: the governing body of a voluntary aided
 * school agrees or refuses under either name, and a notice that is served on it is served on the admission authority. The
 * authority of a community school acts as the one that maintains it, and as the local authority where the child lives in
 * its area; the local authority of a child who lives elsewhere does not act for the school ({@link
 * EscalationReasons#ANOTHER_AUTHORITY_DECIDES}). The governing body of a community school is served and decides nothing; a
 * step that it gives is refused as {@link
 * EscalationReasons#ANOTHER_BODY_DECIDES}.
 * An academy is for the Secretary of State, on {@link AcademyRoute}.
 *
 * <p>If the school converts, the case closes and nothing is owed on this route any more; {@link Restart#owed} tells what is
 * owed until it begins again, and {@link Restart} how it does.
 */
public final class LookedAfterRoute {

  /** The table of the route. */
  public static final Procedure<
          FoundationStage, Escalation, FoundationCommand, FoundationEvent, EscalationContext>
      PROCEDURE = new FoundationTable(DirectionLaw.LOOKED_AFTER).build();

  private LookedAfterRoute() {}
}
