/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.claim;

import static org.concordat.commissioning.clawback.claim.ClaimRoles.AUTHORITY;
import static org.concordat.commissioning.clawback.claim.ClaimRoles.SCHOOL;
import static org.concordat.commissioning.clawback.claim.ClaimStage.AGREED;
import static org.concordat.commissioning.clawback.claim.ClaimStage.ASSESSED;
import static org.concordat.commissioning.clawback.claim.ClaimStage.CLOSED;
import static org.concordat.commissioning.clawback.claim.ClaimStage.DEFERRED;
import static org.concordat.commissioning.clawback.claim.ClaimStage.DEMANDED;
import static org.concordat.commissioning.clawback.claim.ClaimStage.DISPUTED;
import static org.concordat.commissioning.clawback.claim.ClaimStage.DORMANT;
import static org.concordat.commissioning.clawback.claim.ClaimStage.LAPSED;
import static org.concordat.commissioning.clawback.claim.ClaimStage.OFFSET;
import static org.concordat.commissioning.clawback.claim.ClaimStage.PAID;
import static org.concordat.commissioning.clawback.claim.ClaimStage.PART_PAID;
import static org.concordat.commissioning.clawback.claim.ClaimStage.TRIGGER_NOTIFIED;
import static org.concordat.commissioning.clawback.claim.ClaimStage.WAIVED;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.concordat.commissioning.clawback.claim.ClaimStanding.Receipt;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Strength;
import org.joda.money.Money;

/** Writes the table of a claim's life. */
final class ClaimTable {

  private static final Citation THURROCK = Citation.of("DFE-RR224", "part 4, Thurrock");
  private static final Citation CLAUSE = Citation.of("Support base contract", "clawback");

  private final ProcedureBuilder<ClaimStage, ClaimStanding, ClaimCommand, ClaimEvent, Calendars>
      table;

  private ClaimTable() {
    this.table = Procedure.<ClaimStage, ClaimStanding, ClaimCommand, ClaimEvent, Calendars>builder(
            "clawback.claim", ClaimStage.class, ClaimCommand.class, ClaimEvent.class)
        .begins(DORMANT, ImmutableList.of(ClaimDeadlines.LIABILITY))
        .ends(CLOSED, LAPSED);
  }

  static Procedure<ClaimStage, ClaimStanding, ClaimCommand, ClaimEvent, Calendars> procedure() {
    ClaimTable written = new ClaimTable();
    written.commands();
    written.events();
    written.trigger();
    written.decision();
    written.answer();
    written.payment();
    written.waiver();
    written.endings();
    return written.table.build();
  }

  private void commands() {
    table
        .command("notify-trigger", ClaimCommand.NotifyTrigger.class)
        .command("assess", ClaimCommand.Assess.class)
        .command("dismiss", ClaimCommand.Dismiss.class)
        .command("demand", ClaimCommand.Demand.class)
        .command("defer", ClaimCommand.Defer.class)
        .command("end-deferral", ClaimCommand.EndDeferral.class)
        .command("waive", ClaimCommand.Waive.class)
        .command("agree", ClaimCommand.Agree.class)
        .command("dispute", ClaimCommand.Dispute.class)
        .command("settle", ClaimCommand.Settle.class)
        .command("pay", ClaimCommand.Pay.class)
        .command("set-off", ClaimCommand.SetOff.class)
        .command("close", ClaimCommand.Close.class);
  }

  private void events() {
    table
        .event(
            "trigger-notified",
            ClaimEvent.TriggerNotified.class,
            (data, event) -> data.notified(event.on()))
        .event(
            "trigger-dismissed", ClaimEvent.TriggerDismissed.class, (data, event) -> data.resting())
        .event(
            "assessed",
            ClaimEvent.Assessed.class,
            (data, event) -> data.assessed(event.assessment()))
        .event(
            "demanded",
            ClaimEvent.Demanded.class,
            (data, event) -> data.demanded(event.on(), event.amount()))
        .event("deferred", ClaimEvent.Deferred.class, (data, event) -> data.accepting(event.use()))
        .event(
            "deferral-ended",
            ClaimEvent.DeferralEnded.class,
            (data, event) -> data.deferralEnded(event.on()))
        .event("waived", ClaimEvent.Waived.class, (data, event) -> data.waived(event.amount()))
        .event(
            "part-waived",
            ClaimEvent.PartWaived.class,
            (data, event) -> data.waived(event.amount()))
        .event("agreed", ClaimEvent.Agreed.class, (data, event) -> data)
        .event("disputed", ClaimEvent.Disputed.class, (data, event) -> data)
        .event("settled", ClaimEvent.Settled.class, (data, event) -> data.settled(event.amount()))
        .event(
            "part-paid",
            ClaimEvent.PartPaid.class,
            (data, event) ->
                data.received(new Receipt(event.on(), event.amount(), Optional.empty())))
        .event(
            "paid",
            ClaimEvent.Paid.class,
            (data, event) ->
                data.received(new Receipt(event.on(), event.amount(), Optional.empty())))
        .event(
            "part-set-off",
            ClaimEvent.PartSetOff.class,
            (data, event) -> data.received(
                new Receipt(event.on(), event.amount(), Optional.of(event.against()))))
        .event(
            "set-off",
            ClaimEvent.SetOff.class,
            (data, event) -> data.received(
                new Receipt(event.on(), event.amount(), Optional.of(event.against()))))
        .event("closed", ClaimEvent.Closed.class, (data, event) -> data)
        .event("lapsed", ClaimEvent.Lapsed.class, (data, event) -> data);
  }

  private void trigger() {
    table
        .from(DORMANT)
        .when(ClaimCommand.NotifyTrigger.class)
        .by(AUTHORITY, SCHOOL)
        .emits(
            ClaimEvent.TriggerNotified.class,
            (command, data, calendars) ->
                new ClaimEvent.TriggerNotified(command.on(), command.notifiedOn()))
        .starts(ClaimDeadlines.ASSESSMENT, ClaimEvent.TriggerNotified::notifiedOn)
        .under(Strength.AGREED, THURROCK)
        .to(TRIGGER_NOTIFIED);
    table
        .from(TRIGGER_NOTIFIED, DISPUTED)
        .when(ClaimCommand.Assess.class)
        .by(AUTHORITY)
        .guard(ClaimGuards.BRINGS_A_CLAIM)
        .discharges(ClaimDeadlines.ASSESSMENT)
        .emits(
            ClaimEvent.Assessed.class,
            (command, data, calendars) -> new ClaimEvent.Assessed(
                command.on(),
                new AssessedClaim(
                    command.on(),
                    command.facts(),
                    data.deferralEndedOn(),
                    data.outcome(command.facts(), command.on()).claim().orElseThrow())))
        .under(Strength.AGREED, THURROCK)
        .to(ASSESSED);
    table
        .from(TRIGGER_NOTIFIED, DISPUTED)
        .when(ClaimCommand.Dismiss.class)
        .by(AUTHORITY)
        .guard(ClaimGuards.BRINGS_NO_CLAIM)
        .discharges(ClaimDeadlines.ASSESSMENT)
        .emits(
            ClaimEvent.TriggerDismissed.class,
            (command, data, calendars) -> new ClaimEvent.TriggerDismissed(command.on()))
        .starts(ClaimDeadlines.LIABILITY)
        .under(Strength.AGREED, CLAUSE)
        .to(DORMANT);
  }

  private void decision() {
    table
        .from(ASSESSED)
        .when(ClaimCommand.Demand.class)
        .by(AUTHORITY)
        .guard(ClaimGuards.AT_MOST_ASSESSED)
        .emits(
            ClaimEvent.Demanded.class,
            (command, data, calendars) -> new ClaimEvent.Demanded(command.on(), command.amount()))
        .starts(ClaimDeadlines.PAYMENT)
        .under(Strength.AGREED, THURROCK)
        .to(DEMANDED);
    table
        .from(ASSESSED)
        .when(ClaimCommand.Defer.class)
        .by(AUTHORITY)
        .emits(
            ClaimEvent.Deferred.class,
            (command, data, calendars) -> new ClaimEvent.Deferred(command.on(), command.use()))
        .starts(ClaimDeadlines.LIABILITY)
        .under(Strength.AGREED, CLAUSE)
        .to(DEFERRED);
    table
        .from(DEFERRED)
        .when(ClaimCommand.EndDeferral.class)
        .by(AUTHORITY)
        .emits(
            ClaimEvent.DeferralEnded.class,
            (command, data, calendars) ->
                new ClaimEvent.DeferralEnded(command.on(), command.ground()))
        .starts(ClaimDeadlines.LIABILITY)
        .under(Strength.AGREED, CLAUSE)
        .to(DORMANT);
    table
        .from(ASSESSED)
        .when(ClaimCommand.Waive.class)
        .by(AUTHORITY)
        .guard(ClaimGuards.ALL_THAT_IS_ASSESSED)
        .emits(
            ClaimEvent.Waived.class,
            (command, data, calendars) -> new ClaimEvent.Waived(
                command.on(), data.assessment().orElseThrow().total()))
        .under(Strength.AGREED, CLAUSE)
        .to(WAIVED);
  }

  private void answer() {
    table
        .from(DEMANDED, DISPUTED)
        .when(ClaimCommand.Agree.class)
        .by(SCHOOL)
        .emits(
            ClaimEvent.Agreed.class,
            (command, data, calendars) -> new ClaimEvent.Agreed(command.on()))
        .under(Strength.AGREED, CLAUSE)
        .to(AGREED);
    table
        .from(DEMANDED)
        .when(ClaimCommand.Dispute.class)
        .by(SCHOOL)
        .emits(
            ClaimEvent.Disputed.class,
            (command, data, calendars) -> new ClaimEvent.Disputed(command.on(), command.ground()))
        .under(Strength.AGREED, CLAUSE)
        .to(DISPUTED);
    table
        .from(DISPUTED)
        .when(ClaimCommand.Settle.class)
        .by(AUTHORITY, SCHOOL)
        .guard(ClaimGuards.CONSENTED)
        .guard(ClaimGuards.SETTLES_AT_MOST_WHAT_IS_OWED)
        .emits(
            ClaimEvent.Settled.class,
            (command, data, calendars) -> new ClaimEvent.Settled(command.on(), command.amount()))
        .under(Strength.AGREED, CLAUSE)
        .to(AGREED);
  }

  private void payment() {
    table
        .from(DEMANDED, AGREED, PART_PAID)
        .when(ClaimCommand.Pay.class)
        .by(SCHOOL, AUTHORITY)
        .inCase("less than is owed", (data, command, calendars) -> isLess(data, command.amount()))
        .guard(ClaimGuards.inCurrency(ClaimCommand.Pay::amount))
        .discharges(ClaimDeadlines.PAYMENT)
        .emits(
            ClaimEvent.PartPaid.class,
            (command, data, calendars) -> new ClaimEvent.PartPaid(command.on(), command.amount()))
        .under(Strength.AGREED, CLAUSE)
        .to(PART_PAID);
    table
        .from(DEMANDED, AGREED, PART_PAID)
        .when(ClaimCommand.Pay.class)
        .by(SCHOOL, AUTHORITY)
        .inCase(
            "all that is owed, or more",
            (data, command, calendars) -> !isLess(data, command.amount()))
        .guard(ClaimGuards.inCurrency(ClaimCommand.Pay::amount))
        .discharges(ClaimDeadlines.PAYMENT)
        .emits(
            ClaimEvent.Paid.class,
            (command, data, calendars) -> new ClaimEvent.Paid(command.on(), command.amount()))
        .under(Strength.AGREED, CLAUSE)
        .to(PAID);
    table
        .from(AGREED, PART_PAID)
        .when(ClaimCommand.SetOff.class)
        .by(AUTHORITY)
        .inCase("less than is owed", (data, command, calendars) -> isLess(data, command.amount()))
        .discharges(ClaimDeadlines.PAYMENT)
        .emits(
            ClaimEvent.PartSetOff.class,
            (command, data, calendars) ->
                new ClaimEvent.PartSetOff(command.on(), command.amount(), command.against()))
        .under(Strength.AGREED, CLAUSE)
        .to(PART_PAID);
    table
        .from(AGREED, PART_PAID)
        .when(ClaimCommand.SetOff.class)
        .by(AUTHORITY)
        .inCase("all that is owed", (data, command, calendars) -> !isLess(data, command.amount()))
        .guard(ClaimGuards.SETS_OFF_AT_MOST_WHAT_IS_OWED)
        .discharges(ClaimDeadlines.PAYMENT)
        .emits(
            ClaimEvent.SetOff.class,
            (command, data, calendars) ->
                new ClaimEvent.SetOff(command.on(), command.amount(), command.against()))
        .under(Strength.AGREED, CLAUSE)
        .to(OFFSET);
  }

  private void waiver() {
    table
        .from(DEMANDED, DISPUTED, AGREED, PART_PAID)
        .when(ClaimCommand.Waive.class)
        .by(AUTHORITY)
        .inCase("less than is owed", (data, command, calendars) -> isLess(data, command.amount()))
        .emits(
            ClaimEvent.PartWaived.class,
            (command, data, calendars) -> new ClaimEvent.PartWaived(command.on(), command.amount()))
        .under(Strength.AGREED, CLAUSE)
        .stays();
    table
        .from(DEMANDED, DISPUTED, AGREED, PART_PAID)
        .when(ClaimCommand.Waive.class)
        .by(AUTHORITY)
        .inCase("all that is owed", (data, command, calendars) -> !isLess(data, command.amount()))
        .guard(ClaimGuards.AT_MOST_OWED)
        .emits(
            ClaimEvent.Waived.class,
            (command, data, calendars) -> new ClaimEvent.Waived(command.on(), command.amount()))
        .under(Strength.AGREED, CLAUSE)
        .to(WAIVED);
  }

  private void endings() {
    table
        .from(PAID, OFFSET, WAIVED)
        .when(ClaimCommand.Close.class)
        .by(AUTHORITY)
        .emits(
            ClaimEvent.Closed.class,
            (command, data, calendars) -> new ClaimEvent.Closed(command.on()))
        .under(Strength.AGREED, CLAUSE)
        .to(CLOSED);
    table
        .from(DORMANT, DEFERRED)
        .whenLapsed(ClaimDeadlines.LIABILITY)
        .emits(ClaimEvent.Lapsed.class, (on, data, calendars) -> new ClaimEvent.Lapsed(on))
        .under(Strength.AGREED, THURROCK)
        .to(LAPSED);
  }

  private static boolean isLess(ClaimStanding data, Money amount) {
    return amount.getCurrencyUnit().equals(data.currency())
        && amount.isLessThan(data.outstanding());
  }
}
