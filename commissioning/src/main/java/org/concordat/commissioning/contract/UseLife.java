/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static org.concordat.commissioning.contract.UseStage.CHANGE_INTENDED;
import static org.concordat.commissioning.contract.UseStage.DIFFERENT;
import static org.concordat.commissioning.contract.UseStage.PAID_FOR;
import static org.concordat.commissioning.contract.UseStage.RELEASED;
import static org.concordat.commissioning.party.Parties.COMMISSIONER;
import static org.concordat.commissioning.party.Parties.HOST;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumSet;
import org.concordat.commissioning.clawback.ClawbackTerms;
import org.concordat.commissioning.contract.UseCommand.ChangeUse;
import org.concordat.commissioning.contract.UseCommand.GiveUpIntention;
import org.concordat.commissioning.contract.UseCommand.NotifyIntention;
import org.concordat.commissioning.contract.UseCommand.RestoreUse;
import org.concordat.commissioning.contract.UseEvent.IntentionGivenUp;
import org.concordat.commissioning.contract.UseEvent.IntentionNotified;
import org.concordat.commissioning.contract.UseEvent.Released;
import org.concordat.commissioning.contract.UseEvent.UseChanged;
import org.concordat.commissioning.contract.UseEvent.UseRestored;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Term;
import org.concordat.core.rule.Rule;
import org.concordat.core.rule.Strength;

/**
 * What a base is used for, from the day its contract is drafted until nothing is at risk in it.
 *
 * <p>This life runs beside that of the contract and outlasts it: a school that withdrew in 2018 may change
 * the use of the base in 2030. A base that is closed or empty has no different use. The life ends by
 * itself on the day on which the last liability is over.
 *
 * <p>It knows neither signatures nor whether capital has been paid: its state names the duty to keep the use from
 * the draft on. From when it is owed, {@link SupportBase#worklistOn} says.
 */
public final class UseLife {

  private static final Deadline<UseStage, UseStanding, Calendars> KEEP_USE = Deadline.of(
      Duty.of("keep-use", "keep the base for what the capital was paid for", HOST),
      EnumSet.of(PAID_FOR, CHANGE_INTENDED, DIFFERENT),
      (started, data, calendars) -> keepUse(data.terms()));

  /** The table: what may be done with the use of a base, by whom, and what follows. */
  public static final Procedure<UseStage, UseStanding, UseCommand, UseEvent, Calendars> PROCEDURE =
      table();

  private UseLife() {}

  /**
   * The first state of a base.
   *
   * @param terms the capital in it, and how it may be taken back
   * @param on the day on which the life begins
   * @return a base that is used for what the capital is paid for
   */
  public static State<UseStage, UseStanding> begin(ClawbackTerms terms, LocalDate on) {
    return PROCEDURE.begin(on, UseStanding.of(terms));
  }

  private static Term keepUse(ClawbackTerms terms) {
    return Term.of(terms.lastDay(), Rule.agreed("clawback", "diminishing scale", terms.clause()));
  }

  private static Procedure<UseStage, UseStanding, UseCommand, UseEvent, Calendars> table() {
    ProcedureBuilder<UseStage, UseStanding, UseCommand, UseEvent, Calendars> table =
        vocabulary().begins(PAID_FOR, ImmutableList.of(KEEP_USE)).ends(RELEASED);
    table
        .from(PAID_FOR)
        .when(NotifyIntention.class)
        .by(HOST)
        .emits(
            IntentionNotified.class,
            (command, data, calendars) -> new IntentionNotified(command.on(), command.use()))
        .under(Strength.AGREED, ContractSources.clause("change of use"))
        .to(CHANGE_INTENDED);
    table
        .from(CHANGE_INTENDED)
        .when(GiveUpIntention.class)
        .by(HOST)
        .emits(
            IntentionGivenUp.class,
            (command, data, calendars) -> new IntentionGivenUp(command.on()))
        .under(Strength.AGREED, ContractSources.clause("change of use"))
        .to(PAID_FOR);
    table
        .from(PAID_FOR, CHANGE_INTENDED)
        .when(ChangeUse.class)
        .by(HOST, COMMISSIONER)
        .emits(
            UseChanged.class,
            (command, data, calendars) -> new UseChanged(command.on(), command.use()))
        .under(Strength.AGREED, ContractSources.THURROCK)
        .to(DIFFERENT);
    table
        .from(DIFFERENT)
        .when(ChangeUse.class)
        .by(HOST, COMMISSIONER)
        .emits(
            UseChanged.class,
            (command, data, calendars) -> new UseChanged(command.on(), command.use()))
        .under(Strength.AGREED, ContractSources.THURROCK)
        .stays();
    table
        .from(DIFFERENT)
        .when(RestoreUse.class)
        .by(HOST, COMMISSIONER)
        .emits(UseRestored.class, (command, data, calendars) -> new UseRestored(command.on()))
        .under(Strength.AGREED, ContractSources.clause("change of use"))
        .to(PAID_FOR);
    table
        .from(PAID_FOR, CHANGE_INTENDED, DIFFERENT)
        .whenLapsed(KEEP_USE)
        .emits(Released.class, (on, data, calendars) -> new Released(on))
        .under(Strength.AGREED, ContractSources.THURROCK)
        .to(RELEASED);
    return table.build();
  }

  private static ProcedureBuilder<UseStage, UseStanding, UseCommand, UseEvent, Calendars>
      vocabulary() {
    return Procedure.<UseStage, UseStanding, UseCommand, UseEvent, Calendars>builder(
            "contract.base-use", UseStage.class, UseCommand.class, UseEvent.class)
        .command("notify-intention", NotifyIntention.class)
        .command("give-up-intention", GiveUpIntention.class)
        .command("change-use", ChangeUse.class)
        .command("restore-use", RestoreUse.class)
        .event(
            "intention-notified",
            IntentionNotified.class,
            (data, event) -> data.intending(event.use(), event.on()))
        .event(
            "intention-given-up",
            IntentionGivenUp.class,
            (data, event) -> data.givingUp(event.on()))
        .event(
            "use-changed", UseChanged.class, (data, event) -> data.changed(event.use(), event.on()))
        .event("use-restored", UseRestored.class, (data, event) -> data.restored(event.on()))
        .event("released", Released.class, (data, event) -> data);
  }
}
