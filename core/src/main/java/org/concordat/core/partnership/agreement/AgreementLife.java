/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.agreement;

import java.time.LocalDate;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.State;

/**
 * The life of an agreement between partners, from negotiation to its end.
 *
 * <p>Each party signs once, and the last signature binds all; nobody signs a text that moves what the law
 * reserves. The term begins and ends by itself. Reviews fall due on anniversaries of the first day, however late
 * one was held. A variation needs everybody's consent. With a first day of 1 September 2011, an agreement that
 * both parties had signed on 15 July binds from 15 July and is active from 1 September:
 *
 * <pre>{@code
 * State<AgreementStage, AgreementStanding> state = AgreementLife.begin(terms, LocalDate.of(2011, 6, 1));
 * state = AgreementLife.PROCEDURE.decide(state, new Sign(authority, july1), calendars).orElseThrow();
 * state = AgreementLife.PROCEDURE.decide(state, new Sign(partnership, july15), calendars).orElseThrow();
 * state.stage();                                                                             // BINDING
 * AgreementLife.PROCEDURE.advance(state, LocalDate.of(2011, 9, 1), calendars).stage();       // ACTIVE
 * }</pre>
 */
public final class AgreementLife {

  /** The table: what may be done to an agreement, by whom, under which conditions, and what follows. */
  public static final Procedure<
          AgreementStage, AgreementStanding, AgreementCommand, AgreementEvent, Calendars>
      PROCEDURE = AgreementTable.procedure();

  private AgreementLife() {}

  /**
   * The first state of an agreement.
   *
   * @param terms its text
   * @param on the day on which negotiation begins
   * @return an agreement that nobody has signed
   */
  public static State<AgreementStage, AgreementStanding> begin(AgreementTerms terms, LocalDate on) {
    return PROCEDURE.begin(on, AgreementStanding.of(terms));
  }
}
