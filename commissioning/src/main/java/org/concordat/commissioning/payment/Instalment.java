/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.payment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.money.Ratio;
import org.concordat.core.money.Rounding;
import org.concordat.core.reason.MoneyText;
import org.concordat.core.rule.Rule;
import org.joda.money.Money;

/**
 * One instalment as it is planned.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number which instalment of the contract, from 1
 * @param amount how much it comes to; not negative
 * @param dueOn the first day on which it is payable
 * @param payWithin the time from that day in which it is paid, with the clause that says so
 * @param withholdingCap how much of it may be withheld in default, from 0 to 1, with the clause that says so
 */
public record Instalment(
    int number,
    Money amount,
    LocalDate dueOn,
    Rule<TimeLimit> payWithin,
    Rule<Ratio> withholdingCap) {

  /**
   * Checks number, amount and cap.
   *
   * @throws NullPointerException if a component is null
   * @throws IllegalArgumentException if the number is not positive, if the amount is negative, or if the cap
   *     is not from 0 to 1
   */
  public Instalment {
    requireNonNull(amount, "amount");
    requireNonNull(dueOn, "dueOn");
    requireNonNull(payWithin, "payWithin");
    requireNonNull(withholdingCap, "withholdingCap");
    checkArgument(number > 0, "Instalment number: must be positive, but was %s", number);
    checkArgument(
        amount.isPositiveOrZero(), "Instalment amount: must not be negative, but was %s", amount);
    Ratio cap = withholdingCap.value();
    checkArgument(
        !cap.isNegative() && cap.compareTo(Ratio.ONE) <= 0,
        "Instalment withholdingCap: must be from 0 to 1, but was %s",
        cap);
  }

  /**
   * The most that may be withheld of it.
   *
   * @return the capped share of the amount, rounded down to the penny
   */
  public Money mostWithheld() {
    return Rounding.DOWN_TO_PENNY.apply(amount, withholdingCap.value());
  }

  @Override
  public String toString() {
    return "instalment " + number + " of " + MoneyText.of(amount) + " from " + dueOn;
  }
}
