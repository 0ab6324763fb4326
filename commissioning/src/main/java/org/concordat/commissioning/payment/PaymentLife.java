/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.payment;

import static org.concordat.commissioning.party.Parties.COMMISSIONER;
import static org.concordat.commissioning.payment.PaymentStage.DUE;
import static org.concordat.commissioning.payment.PaymentStage.FORFEITED;
import static org.concordat.commissioning.payment.PaymentStage.PAID;
import static org.concordat.commissioning.payment.PaymentStage.PLANNED;
import static org.concordat.commissioning.payment.PaymentStage.RELEASED;
import static org.concordat.commissioning.payment.PaymentStage.SUSPENDED;
import static org.concordat.commissioning.payment.PaymentStage.WITHHELD;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.concordat.commissioning.payment.PaymentCommand.Forfeit;
import org.concordat.commissioning.payment.PaymentCommand.Pay;
import org.concordat.commissioning.payment.PaymentCommand.Release;
import org.concordat.commissioning.payment.PaymentCommand.Suspend;
import org.concordat.commissioning.payment.PaymentCommand.Withhold;
import org.concordat.commissioning.payment.PaymentEvent.FellDue;
import org.concordat.commissioning.payment.PaymentEvent.Forfeited;
import org.concordat.commissioning.payment.PaymentEvent.Paid;
import org.concordat.commissioning.payment.PaymentEvent.Released;
import org.concordat.commissioning.payment.PaymentEvent.Suspended;
import org.concordat.commissioning.payment.PaymentEvent.Withheld;
import org.concordat.core.calendar.Due;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Guard;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Term;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Strength;

/**
 * The life of one instalment, from its plan to its payment.
 *
 * <p>While a remedy is in default, a part may be withheld, up to the cap of the contract; the rest is paid.
 * Of an instalment of GBP 11,333.33 with a cap of a tenth, GBP 1,133.33 at most are withheld and GBP
 * 10,200.00 paid; a release pays GBP 1,133.33, to the penny. Nothing is withheld or released by itself: once
 * the remedy is accepted, the release is owed and stands on the worklist. An instalment that is withheld or
 * suspended is kept for good only after the contract was terminated for default.
 */
public final class PaymentLife {

  private static final Citation PAYMENT = Citation.of("Support base contract", "payment");

  private static final Citation WITHHOLDING = Citation.of("Support base contract", "withholding");

  private static final Deadline<PaymentStage, PaymentStanding, PaymentContext> PLAN = Deadline.of(
      Duty.of("prepare-payment", "have the instalment ready for its due day", COMMISSIONER),
      EnumSet.of(PLANNED),
      (started, data, context) -> Term.of(
          Due.on(data.instalment().dueOn().minusDays(1)), data.instalment().payWithin()));

  private static final Deadline<PaymentStage, PaymentStanding, PaymentContext> PAYING = Deadline.of(
      Duty.of("pay-instalment", "pay the instalment", COMMISSIONER),
      EnumSet.of(DUE),
      (started, data, context) ->
          Term.of(data.instalment().payWithin(), data.instalment().dueOn(), context.calendars()));

  private static final Deadline<PaymentStage, PaymentStanding, PaymentContext> RELEASING =
      Deadline.of(
          Duty.of("release-payment", "pay what was withheld", COMMISSIONER),
          EnumSet.of(WITHHELD),
          (started, data, context) -> releasing(started, data, context));

  private static final Guard<PaymentStanding, Withhold, PaymentContext> IN_DEFAULT = Guard.of(
      "a remedy is in default",
      (data, command, context) -> context.isInDefaultOn(command.on())
          ? Optional.empty()
          : Optional.of(
              PaymentReasons.noDefault(command.on(), data.instalment().withholdingCap())));

  private static final Guard<PaymentStanding, Withhold, PaymentContext> WITHIN_THE_CAP =
      Guard.of("a positive amount up to the cap", (data, command, context) -> {
        Instalment instalment = data.instalment();
        if (!command.amount().isSameCurrency(instalment.amount())
            || !command.amount().isPositive()) {
          return Optional.of(PaymentReasons.notAnAmount(
              command.amount(), instalment.amount(), instalment.withholdingCap()));
        }
        return command.amount().isGreaterThan(instalment.mostWithheld())
            ? Optional.of(PaymentReasons.aboveTheCap(
                command.amount(), instalment.mostWithheld(), instalment.withholdingCap()))
            : Optional.empty();
      });

  private static final Guard<PaymentStanding, Forfeit, PaymentContext> TERMINATED = Guard.of(
      "the contract was terminated for default",
      (data, command, context) ->
          context.endedForDefaultOn().filter(day -> !day.isAfter(command.on())).isPresent()
              ? Optional.empty()
              : Optional.of(
                  PaymentReasons.notTerminated(command.on(), data.instalment().withholdingCap())));

  /** The table: what may be done with an instalment, by whom, and what follows. */
  public static final Procedure<
          PaymentStage, PaymentStanding, PaymentCommand, PaymentEvent, PaymentContext>
      PROCEDURE = table();

  private PaymentLife() {}

  /**
   * The first state of an instalment.
   *
   * @param instalment the instalment
   * @param on the day from which it is planned; not after its due day
   * @return a planned instalment
   */
  public static State<PaymentStage, PaymentStanding> begin(Instalment instalment, LocalDate on) {
    return PROCEDURE.begin(on, PaymentStanding.of(instalment));
  }

  private static Term releasing(
      LocalDate withheldOn, PaymentStanding data, PaymentContext context) {
    Instalment instalment = data.instalment();
    Due due = context
        .remediedAfter(withheldOn)
        .map(day -> instalment.payWithin().value().from(day, context.calendars()))
        .orElseGet(
            () -> Due.unknown(PaymentReasons.notRemedied(withheldOn, instalment.withholdingCap())));
    return Term.of(due, instalment.payWithin());
  }

  private static Procedure<
          PaymentStage, PaymentStanding, PaymentCommand, PaymentEvent, PaymentContext>
      table() {
    ProcedureBuilder<PaymentStage, PaymentStanding, PaymentCommand, PaymentEvent, PaymentContext>
        table =
            vocabulary().begins(PLANNED, ImmutableList.of(PLAN)).ends(PAID, RELEASED, FORFEITED);
    table
        .from(PLANNED)
        .whenLapsed(PLAN)
        .emits(FellDue.class, (on, data, context) -> new FellDue(on))
        .starts(PAYING)
        .under(Strength.AGREED, PAYMENT)
        .to(DUE);
    table
        .from(DUE)
        .when(Pay.class)
        .by(COMMISSIONER)
        .discharges(PAYING)
        .emits(
            Paid.class,
            (command, data, context) -> new Paid(command.on(), data.instalment().amount()))
        .under(Strength.AGREED, PAYMENT)
        .to(PAID);
    table
        .from(DUE)
        .when(Withhold.class)
        .by(COMMISSIONER)
        .guard(IN_DEFAULT)
        .guard(WITHIN_THE_CAP)
        .emits(
            Withheld.class,
            (command, data, context) -> new Withheld(
                command.on(), command.amount(), data.instalment().amount().minus(command.amount())))
        .starts(RELEASING)
        .under(Strength.AGREED, WITHHOLDING)
        .to(WITHHELD);
    table
        .from(DUE)
        .when(Suspend.class)
        .by(COMMISSIONER)
        .emits(
            Suspended.class, (command, data, context) -> new Suspended(command.on(), command.why()))
        .under(Strength.AGREED, PAYMENT)
        .to(SUSPENDED);
    table
        .from(WITHHELD, SUSPENDED)
        .when(Release.class)
        .by(COMMISSIONER)
        .discharges(RELEASING)
        .emits(
            Released.class, (command, data, context) -> new Released(command.on(), data.heldBack()))
        .under(Strength.AGREED, WITHHOLDING)
        .to(RELEASED);
    table
        .from(WITHHELD, SUSPENDED)
        .when(Forfeit.class)
        .by(COMMISSIONER)
        .guard(TERMINATED)
        .emits(
            Forfeited.class,
            (command, data, context) -> new Forfeited(command.on(), data.heldBack()))
        .under(Strength.AGREED, WITHHOLDING)
        .to(FORFEITED);
    return table.build();
  }

  private static ProcedureBuilder<
          PaymentStage, PaymentStanding, PaymentCommand, PaymentEvent, PaymentContext>
      vocabulary() {
    return Procedure
        .<PaymentStage, PaymentStanding, PaymentCommand, PaymentEvent, PaymentContext>builder(
            "payment.instalment", PaymentStage.class, PaymentCommand.class, PaymentEvent.class)
        .command("pay", Pay.class)
        .command("withhold", Withhold.class)
        .command("suspend", Suspend.class)
        .command("release", Release.class)
        .command("forfeit", Forfeit.class)
        .event("fell-due", FellDue.class, (data, event) -> data)
        .event("paid", Paid.class, (data, event) -> data.paying(event.amount()))
        .event(
            "withheld",
            Withheld.class,
            (data, event) -> data.paying(event.paid()).holdingBack(event.withheld(), event.on()))
        .event(
            "suspended",
            Suspended.class,
            (data, event) -> data.holdingBack(data.instalment().amount(), event.on()))
        .event("released", Released.class, (data, event) -> data.releasing(event.amount()))
        .event("forfeited", Forfeited.class, (data, event) -> data.forfeiting(event.amount()));
  }
}
