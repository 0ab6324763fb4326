/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import static org.concordat.testkit.law.Law.holds;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.concordat.commissioning.payment.DefaultSpell;
import org.concordat.commissioning.payment.Instalment;
import org.concordat.commissioning.payment.PaymentCommand;
import org.concordat.commissioning.payment.PaymentCommand.Forfeit;
import org.concordat.commissioning.payment.PaymentCommand.Pay;
import org.concordat.commissioning.payment.PaymentCommand.Release;
import org.concordat.commissioning.payment.PaymentCommand.Suspend;
import org.concordat.commissioning.payment.PaymentCommand.Withhold;
import org.concordat.commissioning.payment.PaymentContext;
import org.concordat.commissioning.payment.PaymentEvent;
import org.concordat.commissioning.payment.PaymentLife;
import org.concordat.commissioning.payment.PaymentStage;
import org.concordat.commissioning.payment.PaymentStanding;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.money.Ratio;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The life of an instalment keeps the laws of procedures, and loses no penny. */
class PaymentLifeProperties
    implements ProcedureLaws<
        PaymentStage, PaymentStanding, PaymentCommand, PaymentEvent, PaymentContext> {

  private static final LocalDate PLANNED = LocalDate.of(2023, 9, 1);
  private static final Citation CLAUSE = Citation.of("Contract SB-1", "payment");

  @Override
  public Procedure<PaymentStage, PaymentStanding, PaymentCommand, PaymentEvent, PaymentContext>
      procedure() {
    return PaymentLife.PROCEDURE;
  }

  @Override
  public Arbitrary<
          Life<PaymentStage, PaymentStanding, PaymentCommand, PaymentEvent, PaymentContext>>
      beginnings() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 5_000_000),
            Arbitraries.integers().between(0, 10),
            Arbitraries.integers().between(1, 40),
            Arbitraries.of(true, true, false))
        .as((pence, tenths, days, isEnded) -> Life.begin(
            procedure(),
            PaymentLife.begin(
                new Instalment(
                    1,
                    Money.ofMinor(CurrencyUnit.GBP, pence),
                    PLANNED.plusDays(days),
                    Rule.agreed("time to pay", TimeLimit.calendarDaysAfter(30), CLAUSE),
                    Rule.agreed("most withheld", Ratio.of(tenths, 10), CLAUSE)),
                PLANNED),
            new PaymentContext(
                SchoolDays.PUBLISHED,
                ImmutableList.of(new DefaultSpell(
                    PLANNED.plusDays(days / 2), Optional.of(PLANNED.plusDays(200)), true)),
                isEnded ? Optional.of(PLANNED.plusDays(60)) : Optional.empty())));
  }

  @Override
  public PaymentCommand command(Occasion<PaymentStage, PaymentStanding> when) {
    LocalDate on = when.on();
    return switch (when.code()) {
      case "pay" -> new Pay(when.by(), on);
      case "withhold" ->
        new Withhold(
            when.by(),
            on,
            when.oneOf(
                when.state().data().instalment().mostWithheld(),
                Money.ofMinor(CurrencyUnit.GBP, when.between(-5, 5000))));
      case "suspend" -> new Suspend(when.by(), on, "the base is closed");
      case "release" -> new Release(when.by(), on);
      case "forfeit" -> new Forfeit(when.by(), on);
      default -> throw new IllegalArgumentException(when.code());
    };
  }

  @Property
  void whatIsPaidHeldBackAndForfeitedAddsUp(
      @ForAll("lives")
          Life<PaymentStage, PaymentStanding, PaymentCommand, PaymentEvent, PaymentContext> life) {
    PaymentStanding standing = life.state().data();
    PaymentStage stage = life.state().stage();
    Money sum = standing.paid().plus(standing.heldBack()).plus(standing.forfeited());
    boolean isBegun = stage != PaymentStage.PLANNED && stage != PaymentStage.DUE;
    holds(
        sum.equals(isBegun ? standing.instalment().amount() : sum.minus(sum)),
        "What is paid, held back and forfeited is the instalment once it is paid or held back, but of"
            + " %s in %s it is %s",
        standing.instalment(),
        stage,
        sum);
  }
}
