/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static org.concordat.commissioning.contract.FocusStage.AS_COMMISSIONED;
import static org.concordat.commissioning.contract.FocusStage.CHANGE_PROPOSED;
import static org.concordat.commissioning.contract.FocusStage.DEPARTED;
import static org.concordat.commissioning.contract.FocusStage.ENDED;
import static org.concordat.commissioning.party.Parties.COMMISSIONER;
import static org.concordat.commissioning.party.Parties.HOST;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.concordat.commissioning.contract.FocusCommand.AdoptFocus;
import org.concordat.commissioning.contract.FocusCommand.ProposeFocus;
import org.concordat.commissioning.contract.FocusCommand.RecordDeparture;
import org.concordat.commissioning.contract.FocusCommand.RecordReturn;
import org.concordat.commissioning.contract.FocusCommand.RefuseFocus;
import org.concordat.commissioning.contract.FocusCommand.WithdrawProposal;
import org.concordat.commissioning.contract.FocusEvent.Departed;
import org.concordat.commissioning.contract.FocusEvent.FocusAdopted;
import org.concordat.commissioning.contract.FocusEvent.FocusEnded;
import org.concordat.commissioning.contract.FocusEvent.FocusProposed;
import org.concordat.commissioning.contract.FocusEvent.FocusRefused;
import org.concordat.commissioning.contract.FocusEvent.ProposalWithdrawn;
import org.concordat.commissioning.contract.FocusEvent.Returned;
import org.concordat.commissioning.contract.FocusStanding.FocusSpell;
import org.concordat.core.calendar.Due;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Guard;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Term;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Rule;
import org.concordat.core.rule.Strength;

/**
 * Whether a base goes on serving the needs that it was commissioned for.
 *
 * <p>A base may stay open, and stay a support base, and yet turn to other needs: that is neither a withdrawal
 * nor a different use of the building, so no capital can be taken back, and still places are lost that the
 * authority counts on (DFE-RR224, part 4, Thurrock). It is a risk of its own and has a life of its own. The
 * school may propose other needs; they are adopted once the contract is varied. A base that turns to them
 * without that has departed from its contract, and owes its return from the first day.
 *
 * <p>The context of every question is the contract as it reads on the day.
 */
public final class FocusLife {

  private static final Deadline<FocusStage, FocusStanding, SupportBaseContract> KEEP_FOCUS =
      Deadline.of(
          Duty.of("keep-focus", "serve the needs that the base was commissioned for", HOST),
          EnumSet.of(AS_COMMISSIONED, CHANGE_PROPOSED, DEPARTED),
          (started, data, contract) -> term(contract.lastDay(), contract));

  private static final Deadline<FocusStage, FocusStanding, SupportBaseContract> ANSWER =
      Deadline.of(
          Duty.of("answer-proposal", "adopt or refuse the proposed change of focus", COMMISSIONER),
          EnumSet.of(CHANGE_PROPOSED),
          (started, data, contract) ->
              term(data.proposal().map(FocusSpell::from).orElse(started).minusDays(1), contract));

  private static final Deadline<FocusStage, FocusStanding, SupportBaseContract> RETURN =
      Deadline.of(
          Duty.of("return-to-focus", "return to the needs of the contract", HOST),
          EnumSet.of(DEPARTED),
          (started, data, contract) -> term(started, contract));

  private static final Guard<FocusStanding, ProposeFocus, SupportBaseContract> PROPOSES_OTHERS =
      Guard.of(
          "other needs than the contract's",
          (data, command, contract) -> unchanged(command.specialism(), contract));

  private static final Guard<FocusStanding, ProposeFocus, SupportBaseContract> AHEAD = Guard.of(
      "from a later day",
      (data, command, contract) -> command.from().isAfter(command.on())
          ? Optional.empty()
          : Optional.of(ContractReasons.focusInThePast(command.from(), command.on(), contract)));

  private static final Guard<FocusStanding, RecordDeparture, SupportBaseContract> SERVES_OTHERS =
      Guard.of(
          "other needs than the contract's",
          (data, command, contract) -> unchanged(command.specialism(), contract));

  private static final Guard<FocusStanding, AdoptFocus, SupportBaseContract> VARIED = Guard.of(
      "the contract was varied to them",
      (data, command, contract) -> asked(data)
          .filter(specialism -> !specialism.equals(contract.specialism()))
          .map(specialism -> ContractReasons.focusNotVaried(specialism, contract)));

  /** The table: what may be done about the needs that a base serves, by whom, and what follows. */
  public static final Procedure<
          FocusStage, FocusStanding, FocusCommand, FocusEvent, SupportBaseContract>
      PROCEDURE = table();

  private FocusLife() {}

  /**
   * The first state of a base.
   *
   * @param on the day on which the life begins
   * @return a base that serves the needs of its contract
   */
  public static State<FocusStage, FocusStanding> begin(LocalDate on) {
    return PROCEDURE.begin(on, FocusStanding.AS_COMMISSIONED);
  }

  private static Term term(LocalDate last, SupportBaseContract contract) {
    return Term.of(
        Due.on(last),
        Rule.agreed("specialism", contract.specialism(), contract.clause("specialism")));
  }

  private static Optional<Reason> unchanged(String specialism, SupportBaseContract contract) {
    return specialism.equals(contract.specialism())
        ? Optional.of(ContractReasons.focusUnchanged(contract))
        : Optional.empty();
  }

  private static Optional<String> asked(FocusStanding data) {
    return data.proposal().or(data::departure).map(FocusSpell::specialism);
  }

  private static Procedure<FocusStage, FocusStanding, FocusCommand, FocusEvent, SupportBaseContract>
      table() {
    ProcedureBuilder<FocusStage, FocusStanding, FocusCommand, FocusEvent, SupportBaseContract>
        table =
            vocabulary().begins(AS_COMMISSIONED, ImmutableList.of(KEEP_FOCUS)).ends(ENDED);
    table
        .from(AS_COMMISSIONED)
        .when(ProposeFocus.class)
        .by(HOST)
        .guard(PROPOSES_OTHERS)
        .guard(AHEAD)
        .emits(
            FocusProposed.class,
            (command, data, contract) ->
                new FocusProposed(command.on(), command.specialism(), command.from()))
        .starts(ANSWER)
        .under(Strength.AGREED, ContractSources.clause("specialism"))
        .to(CHANGE_PROPOSED);
    table
        .from(CHANGE_PROPOSED)
        .when(WithdrawProposal.class)
        .by(HOST)
        .emits(
            ProposalWithdrawn.class,
            (command, data, contract) -> new ProposalWithdrawn(command.on()))
        .under(Strength.AGREED, ContractSources.clause("specialism"))
        .to(AS_COMMISSIONED);
    table
        .from(CHANGE_PROPOSED)
        .when(RefuseFocus.class)
        .by(COMMISSIONER)
        .discharges(ANSWER)
        .emits(FocusRefused.class, (command, data, contract) -> new FocusRefused(command.on()))
        .under(Strength.AGREED, ContractSources.clause("specialism"))
        .to(AS_COMMISSIONED);
    table
        .from(CHANGE_PROPOSED, DEPARTED)
        .when(AdoptFocus.class)
        .by(COMMISSIONER, HOST)
        .guard(VARIED)
        .discharges(ANSWER)
        .emits(
            FocusAdopted.class,
            (command, data, contract) -> new FocusAdopted(command.on(), contract.specialism()))
        .under(Strength.AGREED, ContractSources.clause("variation"))
        .to(AS_COMMISSIONED);
    table
        .from(AS_COMMISSIONED, CHANGE_PROPOSED)
        .when(RecordDeparture.class)
        .by(COMMISSIONER, HOST)
        .guard(SERVES_OTHERS)
        .emits(
            Departed.class,
            (command, data, contract) -> new Departed(command.on(), command.specialism()))
        .starts(RETURN)
        .under(Strength.AGREED, ContractSources.THURROCK)
        .to(DEPARTED);
    table
        .from(DEPARTED)
        .when(RecordReturn.class)
        .by(COMMISSIONER, HOST)
        .discharges(RETURN)
        .emits(Returned.class, (command, data, contract) -> new Returned(command.on()))
        .under(Strength.AGREED, ContractSources.clause("specialism"))
        .to(AS_COMMISSIONED);
    table
        .from(AS_COMMISSIONED, CHANGE_PROPOSED, DEPARTED)
        .whenLapsed(KEEP_FOCUS)
        .emits(FocusEnded.class, (on, data, contract) -> new FocusEnded(on))
        .under(Strength.AGREED, ContractSources.clause("term"))
        .to(ENDED);
    return table.build();
  }

  private static ProcedureBuilder<
          FocusStage, FocusStanding, FocusCommand, FocusEvent, SupportBaseContract>
      vocabulary() {
    return Procedure
        .<FocusStage, FocusStanding, FocusCommand, FocusEvent, SupportBaseContract>builder(
            "contract.base-focus", FocusStage.class, FocusCommand.class, FocusEvent.class)
        .command("propose-focus", ProposeFocus.class)
        .command("withdraw-proposal", WithdrawProposal.class)
        .command("refuse-focus", RefuseFocus.class)
        .command("adopt-focus", AdoptFocus.class)
        .command("record-departure", RecordDeparture.class)
        .command("record-return", RecordReturn.class)
        .event(
            "focus-proposed",
            FocusProposed.class,
            (data, event) -> data.proposing(event.specialism(), event.from()))
        .event(
            "proposal-withdrawn", ProposalWithdrawn.class, (data, event) -> data.withoutProposal())
        .event("focus-refused", FocusRefused.class, (data, event) -> data.withoutProposal())
        .event("focus-adopted", FocusAdopted.class, (data, event) -> data.settled(event.on()))
        .event(
            "departed",
            Departed.class,
            (data, event) -> data.departing(event.specialism(), event.on()))
        .event("returned", Returned.class, (data, event) -> data.settled(event.on()))
        .event("focus-ended", FocusEnded.class, (data, event) -> data.settled(event.on()));
  }
}
