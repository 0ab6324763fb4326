/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.concordat.core.governance.approval.ApprovalCommand.Approve;
import org.concordat.core.governance.approval.JointApproval;
import org.concordat.core.money.StatedAmount;
import org.concordat.core.partnership.programme.FundingRelease;
import org.concordat.core.partnership.programme.ProgrammeCommand;
import org.concordat.core.partnership.programme.ProgrammeEvent;
import org.concordat.core.partnership.programme.ProgrammeLife;
import org.concordat.core.partnership.programme.ProgrammeStage;
import org.concordat.core.partnership.programme.ProgrammeStanding;
import org.concordat.core.partnership.programme.Proposal;
import org.concordat.core.procedure.Procedure;
import org.joda.money.Money;

/** The life of a programme of devolution keeps the laws of procedures. */
class ProgrammeLifeProperties
    implements ProcedureLaws<
        ProgrammeStage, ProgrammeStanding, ProgrammeCommand, ProgrammeEvent, JointApproval> {

  private static final LocalDate PROPOSED = LocalDate.of(2011, 3, 1);
  private static final StatedAmount AMOUNT = StatedAmount.exactly(Money.parse("GBP 1600000.00"));
  private static final StatedAmount MORE = StatedAmount.exactly(Money.parse("GBP 2800000.00"));

  @Override
  public Procedure<
          ProgrammeStage, ProgrammeStanding, ProgrammeCommand, ProgrammeEvent, JointApproval>
      procedure() {
    return ProgrammeLife.PROCEDURE;
  }

  @Override
  public Arbitrary<
          Life<ProgrammeStage, ProgrammeStanding, ProgrammeCommand, ProgrammeEvent, JointApproval>>
      beginnings() {
    Arbitrary<Proposal> proposals = Arbitraries.of(PROPOSED.plusDays(184), PROPOSED)
        .map(from -> Proposal.of(
            "devolution", FundingRelease.of(AMOUNT, from), ImmutableList.of("north", "south")));
    return Combinators.combine(proposals, Arbitraries.of(2, 2, 2, 1, 0))
        .as((proposal, bodies) -> Life.begin(
            procedure(), ProgrammeLife.begin(proposal, PROPOSED), approvedBy(proposal, bodies)));
  }

  private static JointApproval approvedBy(Proposal proposal, int bodies) {
    JointApproval approval = JointApproval.put(proposal.approval(), PROPOSED);
    LocalDate on = PROPOSED;
    for (String body : proposal.approval().bodies().value().asList().subList(0, bodies)) {
      on = on.plusDays(5);
      approval = approval.after(Approve.by(on, body));
    }
    return approval;
  }

  @Override
  public ProgrammeCommand command(Occasion<ProgrammeStage, ProgrammeStanding> when) {
    LocalDate on = when.on();
    return switch (when.code()) {
      case "start-pilot" -> new ProgrammeCommand.StartPilot(when.by(), on);
      case "commit-long-term" -> new ProgrammeCommand.CommitLongTerm(when.by(), on);
      case "close-pru" ->
        new ProgrammeCommand.ClosePru(
            when.by(),
            on,
            on.minusDays(when.between(-1, 200)),
            FundingRelease.of(MORE, on.plusDays(when.oneOf(0, 30, -400))));
      case "wind-up" -> new ProgrammeCommand.WindUp(when.by(), on, "no money");
      default -> throw new IllegalArgumentException(when.code());
    };
  }
}
