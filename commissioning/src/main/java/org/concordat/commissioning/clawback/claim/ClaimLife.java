/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.claim;

import java.time.LocalDate;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.State;

/**
 * The life of a claim, from a right at rest to its end.
 *
 * <p>The right rests until somebody notifies that its trigger was met; the sum is assessed, and then demanded,
 * deferred or waived. Deferral is no waiver: the right goes on, and because its clock keeps running it is
 * worth less when a use comes that is not accepted. £500,000.00 over 25 years by complete years, deferred
 * when eight years are complete and called on when twelve are, bring £260,000.00. A waiver does not revive.
 *
 * <p>On the day on which nothing is at risk any more a right at rest lapses by itself. A trigger that was met
 * before that day is not lost, however late it is notified or the sum demanded: the notice takes effect on the
 * day of the trigger.
 *
 * <p>A partial claim, for places or floor that are given up, is a life of its own.
 */
public final class ClaimLife {

  /** The table: what may be done with a claim, by whom, under which conditions, and what follows. */
  public static final Procedure<ClaimStage, ClaimStanding, ClaimCommand, ClaimEvent, Calendars>
      PROCEDURE = ClaimTable.procedure();

  private ClaimLife() {}

  /**
   * The first state of a claim.
   *
   * @param terms what the contract says about pursuing it
   * @param on the day on which the right begins
   * @return a right at rest
   */
  public static State<ClaimStage, ClaimStanding> begin(ClaimTerms terms, LocalDate on) {
    return PROCEDURE.begin(on, ClaimStanding.of(terms));
  }
}
