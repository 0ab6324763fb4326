/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import org.concordat.core.procedure.Procedure;
import org.concordat.core.school.AdmissionAuthority;

/**
 * The route for foundation and voluntary aided schools: the local authority directs, after consultation
 * and notice, unless the notice is referred to the adjudicator (SSFA 1998 ss.96-97).
 *
 * <p>Every step has its conditions and its clock. A notice delivered on Monday 15 October 2012 may be referred
 * until Monday 29 October, the fifteenth calendar day with the day of service as the first, half-term or
 * not. On 30 October, if nobody has referred it, the authority may direct; nothing is directed until it does.
 * A notice posted first class on Friday 2 November is served on Tuesday 6 November, and may be referred until
 * Tuesday 20 November.
 *
 * <p>Whoever refers a notice owes it to the authority to say so; no day is set for that (s.97(3)). A school that is
 * directed must admit the child and keeps its power to exclude a pupil on its roll (s.96(5) and (6)), which the
 * explanation of the duty to admit says too. Whoever directed owes, without a day, to see that the child starts. While the
 * grounds show a school that neither refused nor excluded the child no direction is owed, and the place is sought there.
 *
 * <p>A school may agree in any stage before the direction. Once one is sought, that stops no time and undoes nothing: the
 * window of a notice ends on its day, and the adjudicator may decide. The authority does not direct before the first day
 * agreed is past, unless the school refuses sooner or the authority rejects the day ({@link
 * CommonCommand.RejectFirstDay}): agreed on 25 October for 5 November and refused on 1 November, the window of that notice
 * is over, and the authority may direct on 1 November; a determination of the adjudicator binds as before. Of a school
 * that the adjudicator names in place of another, that one's refusal or agreement says nothing.
 *
 * <p>If the school converts, the case closes and nothing is owed on this route any more; {@link Restart#owed} tells what is
 * owed until it begins again, and {@link Restart} how it does.
 *
 * <pre>{@code
 * State<FoundationStage, Escalation> state =
 *     FoundationRoute.PROCEDURE.begin(date, Escalation.of(child, school));
 * Decision<FoundationStage, Escalation, FoundationEvent> decision =
 *     FoundationRoute.PROCEDURE.decide(state, new CommonCommand.Ask(LOCAL_AUTHORITY, date), context);
 * NextStep.in(FoundationRoute.PROCEDURE, decision.orElseThrow(), context);   // what, who, by when
 * }</pre>
 *
 * <p>Once the Act of 2026 is switched on, academies take the same steps with the trust in place of the governing
 * body: {@link #OF_ACADEMIES}. Looked-after children have a procedure of their own, {@link LookedAfterRoute}.
 */
public final class FoundationRoute {

  /** The table of the route. */
  public static final Procedure<
          FoundationStage, Escalation, FoundationCommand, FoundationEvent, EscalationContext>
      PROCEDURE = new FoundationTable(DirectionLaw.FOUNDATION).build();

  /** The table of the route for academies, which only an edition that sends them here lets begin. */
  public static final Procedure<
          FoundationStage, Escalation, FoundationCommand, FoundationEvent, EscalationContext>
      OF_ACADEMIES = new FoundationTable(DirectionLaw.ACADEMY).build();

  private FoundationRoute() {}

  /**
   * The table for a school that takes this route.
   *
   * @param school the school that must act
   * @return {@link #OF_ACADEMIES} for an academy, {@link #PROCEDURE} for any other
   */
  public static Procedure<
          FoundationStage, Escalation, FoundationCommand, FoundationEvent, EscalationContext>
      of(NamedSchool school) {
    return school.admissionAuthority() == AdmissionAuthority.ACADEMY_TRUST
        ? OF_ACADEMIES
        : PROCEDURE;
  }
}
