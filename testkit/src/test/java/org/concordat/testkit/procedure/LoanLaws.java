/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import java.util.function.IntUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.procedure.Procedure;
import org.concordat.testkit.procedure.Loan.LoanCommand;
import org.concordat.testkit.procedure.Loan.LoanEvent;
import org.concordat.testkit.procedure.Loan.LoanStage;
import org.concordat.testkit.procedure.Loan.Renew;
import org.concordat.testkit.procedure.Loan.Return;

/** The laws for a loan, whose fold and guard may break them. */
class LoanLaws implements ProcedureLaws<LoanStage, Integer, LoanCommand, LoanEvent, Calendars> {

  private final Procedure<LoanStage, Integer, LoanCommand, LoanEvent, Calendars> procedure;

  LoanLaws(IntUnaryOperator renewal, IntUnaryOperator limit) {
    this.procedure = Loan.procedure(renewal, limit);
  }

  @Override
  public Procedure<LoanStage, Integer, LoanCommand, LoanEvent, Calendars> procedure() {
    return procedure;
  }

  @Override
  public Arbitrary<Life<LoanStage, Integer, LoanCommand, LoanEvent, Calendars>> beginnings() {
    return Arbitraries.just(Life.begin(procedure, Loan.begun(), Loan.CALENDARS));
  }

  @Override
  public LoanCommand command(Occasion<LoanStage, Integer> when) {
    return when.code().equals("renew")
        ? new Renew(when.by(), when.on())
        : new Return(when.by(), when.on());
  }
}
