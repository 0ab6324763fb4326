/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.payment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.calendar.Anniversaries;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.money.Instalments;
import org.concordat.core.money.Rounding;
import org.joda.money.Money;

/**
 * Into how many instalments a year's contribution is cut, and when each is paid.
 *
 * <p>Instalments are equal in time and add up to the year exactly: GBP 136,000.00 in twelve are eight of GBP
 * 11,333.33 and four of GBP 11,333.34. Under a contract from 1 September, the first of three falls due on 1
 * September, the second on 1 January and the third on 1 May.
 *
 * <p>Immutable and thread-safe.
 *
 * @param instalmentsAYear how many; a divisor of 12
 * @param payWithin the time from the due day in which an instalment is paid, and in which a withheld amount
 *     is released once the remedy is accepted
 * @param rounding how the sum paid so far is rounded
 */
public record PaymentTerms(int instalmentsAYear, TimeLimit payWithin, Rounding rounding) {

  private static final int MONTHS = 12;

  /**
   * Checks the number.
   *
   * @throws NullPointerException if a component is null
   * @throws IllegalArgumentException if it does not divide the months of a year
   */
  public PaymentTerms {
    requireNonNull(payWithin, "payWithin");
    requireNonNull(rounding, "rounding");
    checkArgument(
        instalmentsAYear > 0 && MONTHS % instalmentsAYear == 0,
        "PaymentTerms instalmentsAYear: must divide 12, but was %s",
        instalmentsAYear);
  }

  /**
   * Terms that round the sum paid so far half up to the penny.
   *
   * @param instalmentsAYear how many; a divisor of 12
   * @param payWithin the time from the due day in which an instalment is paid
   * @return the terms
   * @throws IllegalArgumentException if the number does not divide the months of a year
   */
  public static PaymentTerms of(int instalmentsAYear, TimeLimit payWithin) {
    return new PaymentTerms(instalmentsAYear, payWithin, Rounding.HALF_UP_TO_PENNY);
  }

  /**
   * When an instalment falls due.
   *
   * @param start the first day of the contract
   * @param number which instalment, from 1
   * @return the first day on which it is payable
   * @throws IllegalArgumentException if the number is not positive
   */
  public LocalDate dueOn(LocalDate start, int number) {
    checkNumber(number);
    return Anniversaries.of(start).month(Math.multiplyExact(number - 1, MONTHS / instalmentsAYear));
  }

  /**
   * How many instalments have fallen due by a date.
   *
   * @param start the first day of the contract
   * @param date the date
   * @return the number of due days on or before it
   */
  public int dueBy(LocalDate start, LocalDate date) {
    return date.isBefore(start)
        ? 0
        : Anniversaries.of(start).completeMonths(date) / (MONTHS / instalmentsAYear) + 1;
  }

  /**
   * The year of the contract to which an instalment belongs.
   *
   * @param number which instalment, from 1
   * @return the year, from 1
   * @throws IllegalArgumentException if the number is not positive
   */
  public int yearOf(int number) {
    checkNumber(number);
    return (number - 1) / instalmentsAYear + 1;
  }

  /**
   * How much an instalment comes to.
   *
   * @param year the contribution for the year to which it belongs
   * @param number which instalment of the contract, from 1
   * @return the amount
   * @throws IllegalArgumentException if the number is not positive
   */
  public Money amount(Money year, int number) {
    checkNumber(number);
    return Instalments.cumulative(year, instalmentsAYear, rounding)
        .amount((number - 1) % instalmentsAYear + 1);
  }

  private static void checkNumber(int number) {
    checkArgument(number > 0, "PaymentTerms number: must be positive, but was %s", number);
  }
}
