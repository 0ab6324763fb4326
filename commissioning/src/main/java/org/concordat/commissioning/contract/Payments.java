/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.concordat.commissioning.clawback.ServiceEnd;
import org.concordat.commissioning.clawback.ServiceEndCause;
import org.concordat.commissioning.monitoring.ReviewTerms;
import org.concordat.commissioning.payment.Instalment;
import org.concordat.commissioning.payment.PaymentCommand;
import org.concordat.commissioning.payment.PaymentContext;
import org.concordat.commissioning.payment.PaymentEvent;
import org.concordat.commissioning.payment.PaymentLife;
import org.concordat.commissioning.payment.PaymentStage;
import org.concordat.commissioning.payment.PaymentStanding;
import org.concordat.commissioning.payment.PaymentTerms;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.money.Ratio;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.State;
import org.concordat.core.reason.Explained;
import org.concordat.core.rule.Rule;
import org.joda.money.Money;

/**
 * The instalments of the revenue contribution to a support base, by number.
 *
 * <p>A signed contract has the instalments that fall due within its term, and before its service ends. The
 * amount of each follows from the contract as it reads on the due day: a variation changes the instalments
 * from then on, and none before.
 *
 * <p>Immutable and thread-safe.
 */
public final class Payments
    extends NumberedLives<
        PaymentStage, PaymentStanding, PaymentCommand, PaymentEvent, PaymentContext> {

  Payments(SupportBase base) {
    super(base, PaymentLife.PROCEDURE, base.histories().payments());
  }

  /**
   * What the authority contributes to the running of the base in a year.
   *
   * @param year the year of the contract, from 1
   * @param date the day on which the contract is read
   * @param calendars the calendars
   * @return the amount, explained; empty if the contract has no contribution to revenue or cuts it into no
   *     instalments
   */
  public Optional<Explained<Money>> contributionIn(int year, LocalDate date, Calendars calendars) {
    return contributionIn(year, base().contractOn(date, calendars).data().contract());
  }

  private Optional<Explained<Money>> contributionIn(int year, SupportBaseContract text) {
    return terms()
        .flatMap(terms ->
            text.revenue().map(revenue -> revenue.forYear(year, text.places(), terms.rounding())));
  }

  private Optional<PaymentTerms> terms() {
    return base().contract().payments();
  }

  /**
   * How many instalments have fallen due by a date.
   *
   * @param date the date
   * @return the number of due days on or before it; 0 if the contract has no instalments
   */
  public int dueBy(LocalDate date) {
    return terms().map(terms -> terms.dueBy(base().contract().start(), date)).orElse(0);
  }

  @Override
  String kind() {
    return "payment";
  }

  @Override
  Optional<State<PaymentStage, PaymentStanding>> begun(
      int number, LocalDate date, Calendars calendars) {
    return terms().flatMap(terms -> begun(terms, number, date, calendars));
  }

  private Optional<State<PaymentStage, PaymentStanding>> begun(
      PaymentTerms terms, int number, LocalDate date, Calendars calendars) {
    LocalDate dueOn = terms.dueOn(base().contract().start(), number);
    State<ContractStage, ContractStanding> contract = base().contractOn(date, calendars);
    ContractStanding standing = contract.data();
    boolean isSigned = !isWithoutForce(contract.stage());
    boolean isServed = dueOn.isBefore(standing.contract().end())
        && standing
            .end()
            .map(ServiceEnd::firstDayOut)
            .filter(day -> !dueOn.isBefore(day))
            .isEmpty();
    if (!isSigned || !isServed) {
      return Optional.empty();
    }
    SupportBaseContract text =
        dueOn.isAfter(date) ? standing.contract() : standing.contractAsOf(dueOn);
    LocalDate planned =
        base().draftedOn().isBefore(dueOn) ? base().draftedOn() : dueOn.minusDays(1);
    return contributionIn(terms.yearOf(number), text)
        .map(year -> PaymentLife.begin(
            new Instalment(
                number,
                terms.amount(year.value(), number),
                dueOn,
                Rule.agreed("time to pay", terms.payWithin(), text.clause("payment")),
                Rule.agreed(
                    "most that may be withheld",
                    text.reviews().map(ReviewTerms::withholdingCap).orElse(Ratio.ZERO),
                    text.clause("withholding"))),
            planned));
  }

  private static boolean isWithoutForce(ContractStage stage) {
    return stage == ContractStage.DRAFT
        || stage == ContractStage.PROPOSED
        || stage == ContractStage.CANCELLED;
  }

  @Override
  PaymentContext context(LocalDate date, Calendars calendars) {
    return new PaymentContext(
        calendars,
        base().remedies().defaultsBy(date, calendars),
        base()
            .contractOn(date, calendars)
            .data()
            .end()
            .filter(end -> end.cause() == ServiceEndCause.TERMINATED_FOR_DEFAULT)
            .map(ServiceEnd::firstDayOut));
  }

  @Override
  BaseHistories recording(Map<Integer, History<PaymentEvent>> others) {
    return BaseHistories.builder().from(base().histories()).payments(others).build();
  }
}
