/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.reason;

import static java.util.Objects.requireNonNull;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * An amount of money as an officer writes it.
 *
 * <p>Clauses, explanations and messages use it; what is stored or parsed is Joda-Money's own {@code toString}, {@code
 * GBP 1200000.00}. The text is the same in every locale, and exact whatever the size of the amount:
 *
 * <pre>{@code
 * MoneyText.of(Money.parse("GBP 1200000.00"));   // £1,200,000.00
 * MoneyText.of(Money.parse("GBP -5.00"));        // -£5.00
 * MoneyText.of(Money.parse("EUR 1200.00"));      // EUR 1,200.00
 * }</pre>
 */
public final class MoneyText {

  private static final int GROUP = 3;

  private MoneyText() {}

  /**
   * Writes an amount.
   *
   * @param amount the amount
   * @return a minus if it is negative, {@code £} for pounds sterling and the code and a blank for another currency,
   *     the whole units with a comma before each three digits, and the decimals of the currency: always two of
   *     pounds, none of yen
   * @throws NullPointerException if the amount is null
   */
  public static String of(Money amount) {
    requireNonNull(amount, "amount");
    String digits = amount.getAmount().abs().toPlainString();
    int point = digits.indexOf('.');
    int units = point < 0 ? digits.length() : point;
    StringBuilder text = new StringBuilder(amount.isNegative() ? "-" : "")
        .append(
            amount.getCurrencyUnit().equals(CurrencyUnit.GBP)
                ? "£"
                : amount.getCurrencyUnit().getCode() + " ");
    for (int i = 0; i < units; i++) {
      if (i > 0 && (units - i) % GROUP == 0) {
        text.append(',');
      }
      text.append(digits.charAt(i));
    }
    return text.append(digits, units, digits.length()).toString();
  }
}
