/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.money;

import static java.util.Objects.requireNonNull;

import org.concordat.core.reason.MoneyText;
import org.joda.money.Money;

/**
 * An amount as its source words it.
 *
 * <p>Reports seldom give prices to the penny. In Warwickshire a place in the pupil referral unit cost a
 * little more than £500 a week, and a short assessment place roughly £2,500 (DFE-RR224, part 4,
 * Warwickshire). Taken for exactly £500.00, £1,600,000.00 would buy 84 of the first for 38 weeks; if it is
 * £505.00, 83. So the word stays with the figure, {@code just over GBP 500.00}, and there is no
 * arithmetic here: whoever computes takes {@link #amount()} and says by what right.
 *
 * <p>Immutable and thread-safe.
 *
 * @param amount the figure that is named
 * @param precision how closely it is meant
 */
public record StatedAmount(Money amount, Precision precision) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public StatedAmount {
    requireNonNull(amount, "amount");
    requireNonNull(precision, "precision");
  }

  /**
   * An amount that is meant to the penny.
   *
   * @param amount the amount
   * @return the amount as stated
   */
  public static StatedAmount exactly(Money amount) {
    return new StatedAmount(amount, Precision.EXACT);
  }

  /**
   * An amount near a figure.
   *
   * @param amount the figure
   * @return the amount as stated
   */
  public static StatedAmount about(Money amount) {
    return new StatedAmount(amount, Precision.ABOUT);
  }

  /**
   * An amount a little above a figure.
   *
   * @param amount the figure
   * @return the amount as stated
   */
  public static StatedAmount justOver(Money amount) {
    return new StatedAmount(amount, Precision.JUST_OVER);
  }

  /**
   * An amount a little below a figure.
   *
   * @param amount the figure
   * @return the amount as stated
   */
  public static StatedAmount justUnder(Money amount) {
    return new StatedAmount(amount, Precision.JUST_UNDER);
  }

  /**
   * A figure or more.
   *
   * @param amount the figure
   * @return the amount as stated
   */
  public static StatedAmount atLeast(Money amount) {
    return new StatedAmount(amount, Precision.AT_LEAST);
  }

  /**
   * A figure or less.
   *
   * @param amount the figure
   * @return the amount as stated
   */
  public static StatedAmount atMost(Money amount) {
    return new StatedAmount(amount, Precision.AT_MOST);
  }

  /**
   * Reads what {@link #toString()} writes.
   *
   * @param text a word, or none, and an amount, such as {@code just over GBP 500.00}
   * @return the amount as stated
   * @throws IllegalArgumentException if the text has another form
   */
  public static StatedAmount parse(String text) {
    for (Precision precision : Precision.values()) {
      String word = precision.word();
      if (!word.isEmpty() && text.startsWith(word + " ")) {
        return new StatedAmount(parseAmount(text, word.length() + 1), precision);
      }
    }
    return exactly(parseAmount(text, 0));
  }

  private static Money parseAmount(String text, int from) {
    try {
      return Money.parse(text.substring(from));
    } catch (IllegalArgumentException | ArithmeticException cause) {
      throw new IllegalArgumentException(
          "StatedAmount text: must be such as 'just over GBP 500.00', but was '" + text + "'",
          cause);
    }
  }

  /**
   * Whether the amount is meant to the penny.
   *
   * @return true if no word softens it
   */
  public boolean isExact() {
    return precision == Precision.EXACT;
  }

  /**
   * The amount with its word, as it is written for people.
   *
   * @return such as {@code just over £500.00}; an exact amount stands alone
   */
  public String text() {
    return isExact() ? MoneyText.of(amount) : precision.word() + " " + MoneyText.of(amount);
  }

  /**
   * The amount with its word, in the form that {@link #parse} reads.
   *
   * @return such as {@code just over GBP 500.00}; an exact amount stands alone
   */
  @Override
  public String toString() {
    return isExact() ? amount.toString() : precision.word() + " " + amount;
  }
}
