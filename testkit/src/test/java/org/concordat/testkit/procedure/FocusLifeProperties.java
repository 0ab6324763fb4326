/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.concordat.commissioning.contract.FocusCommand;
import org.concordat.commissioning.contract.FocusCommand.AdoptFocus;
import org.concordat.commissioning.contract.FocusCommand.ProposeFocus;
import org.concordat.commissioning.contract.FocusCommand.RecordDeparture;
import org.concordat.commissioning.contract.FocusCommand.RecordReturn;
import org.concordat.commissioning.contract.FocusCommand.RefuseFocus;
import org.concordat.commissioning.contract.FocusCommand.WithdrawProposal;
import org.concordat.commissioning.contract.FocusEvent;
import org.concordat.commissioning.contract.FocusLife;
import org.concordat.commissioning.contract.FocusStage;
import org.concordat.commissioning.contract.FocusStanding;
import org.concordat.commissioning.contract.SupportBaseContract;
import org.concordat.core.procedure.Procedure;
import org.concordat.testkit.contract.ContractArbitraries;

/** The life of a base's focus keeps the laws of procedures. */
class FocusLifeProperties
    implements ProcedureLaws<
        FocusStage, FocusStanding, FocusCommand, FocusEvent, SupportBaseContract> {

  @Override
  public Procedure<FocusStage, FocusStanding, FocusCommand, FocusEvent, SupportBaseContract>
      procedure() {
    return FocusLife.PROCEDURE;
  }

  @Override
  public Arbitrary<Life<FocusStage, FocusStanding, FocusCommand, FocusEvent, SupportBaseContract>>
      beginnings() {
    return Arbitraries.of("autism", "speech")
        .flatMap(specialism -> ContractArbitraries.contracts()
            .map(contract -> SupportBaseContract.builder()
                .from(contract)
                .specialism(specialism)
                .build()))
        .map(contract -> Life.begin(procedure(), FocusLife.begin(contract.start()), contract));
  }

  @Override
  public FocusCommand command(Occasion<FocusStage, FocusStanding> when) {
    LocalDate on = when.on();
    String specialism = when.oneOf("autism", "speech", "hearing");
    return switch (when.code()) {
      case "propose-focus" ->
        new ProposeFocus(when.by(), on, specialism, on.plusDays(when.between(0, 200)));
      case "withdraw-proposal" -> new WithdrawProposal(when.by(), on);
      case "refuse-focus" -> new RefuseFocus(when.by(), on);
      case "adopt-focus" -> new AdoptFocus(when.by(), on);
      case "record-departure" -> new RecordDeparture(when.by(), on, specialism);
      case "record-return" -> new RecordReturn(when.by(), on);
      default -> throw new IllegalArgumentException(when.code());
    };
  }
}
