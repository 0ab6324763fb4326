/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import java.time.LocalDate;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.State;

/**
 * The life of a contract for a support base, from draft to end.
 *
 * <p>Both parties sign; the term starts and ends by itself; either party may serve notice, and its notice
 * takes effect by itself. The school's own notice makes the contract {@link ContractStage#WITHDRAWN}, the
 * authority's makes it {@link ContractStage#TERMINATED}. Where both serve notice, the one that takes
 * effect first ends the contract, and on the same day the one served first.
 *
 * <p>A contract with a term from 1 September 2012 that both have signed is agreed on 31 August and in
 * force on 1 September 2012; if its term ends before 1 September 2015, it is in force on 31 August and
 * expired on 1 September 2015. Nothing needs to be recorded for that:
 *
 * <pre>{@code
 * State<ContractStage, ContractStanding> state = ContractLife.begin(contract, drafted);
 * state = ContractLife.PROCEDURE.decide(state, new Propose(COMMISSIONER, may), calendars).orElseThrow();
 * state = ContractLife.PROCEDURE.decide(state, new Agree(COMMISSIONER, june), calendars).orElseThrow();
 * state = ContractLife.PROCEDURE.decide(state, new Agree(HOST, july), calendars).orElseThrow();
 * ContractLife.PROCEDURE.advance(state, LocalDate.of(2012, 9, 1), calendars).stage();   // IN_FORCE
 * }</pre>
 *
 * <p>What the base is used for is another life, which may outlast this one; {@link SupportBase} owns both.
 */
public final class ContractLife {

  /** The table: what may be done to a contract, by whom, under which conditions, and what follows. */
  public static final Procedure<
          ContractStage, ContractStanding, ContractCommand, ContractEvent, Calendars>
      PROCEDURE = ContractTable.procedure();

  private ContractLife() {}

  /**
   * The first state of a contract.
   *
   * @param contract its text
   * @param on the day on which the life begins
   * @return a draft
   */
  public static State<ContractStage, ContractStanding> begin(
      SupportBaseContract contract, LocalDate on) {
    return PROCEDURE.begin(on, ContractStanding.of(contract));
  }
}
