/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.reason;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.MonthDay;
import org.joda.money.Money;

/**
 * A plain value in a reason or an explanation: a text, a number, an amount, a date or a fraction.
 *
 * <p>The set is closed, so that a portal can show each kind in its own way and an embedder can store
 * it: handle the five kinds with {@link #match(Cases)}. {@code toString} is plain and the same in every locale:
 * {@code GBP 510000.00}, {@code 2019-09-01}, {@code 17/25}, {@code 6720 days}. {@link #text()} is what messages and
 * explanations print: the same, but for money, {@code £510,000.00}.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Datum {

  /**
   * Words.
   *
   * @param value the words
   */
  record Text(String value) implements Datum {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Text {
      requireNonNull(value, "value");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.text(this);
    }

    @Override
    public String toString() {
      return value;
    }
  }

  /**
   * A number of something.
   *
   * @param value the number, without trailing zeros, so that equal numbers are equal data
   * @param unit what is counted, such as {@code days}; empty for a bare number
   */
  record Quantity(BigDecimal value, String unit) implements Datum {

    /**
     * Strips trailing zeros.
     *
     * @throws NullPointerException if a component is null
     */
    public Quantity {
      requireNonNull(value, "value");
      requireNonNull(unit, "unit");
      value = value.stripTrailingZeros();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.quantity(this);
    }

    @Override
    public String toString() {
      return unit.isEmpty() ? value.toPlainString() : value.toPlainString() + " " + unit;
    }
  }

  /**
   * An amount of money.
   *
   * @param value the amount
   */
  record Amount(Money value) implements Datum {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Amount {
      requireNonNull(value, "value");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.amount(this);
    }

    @Override
    public String text() {
      return MoneyText.of(value);
    }

    @Override
    public String toString() {
      return value.toString();
    }
  }

  /**
   * A date.
   *
   * @param value the date
   */
  record Day(LocalDate value) implements Datum {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Day {
      requireNonNull(value, "value");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.day(this);
    }

    @Override
    public String toString() {
      return value.toString();
    }
  }

  /**
   * A fraction as it was computed, not reduced: 6720 of 9132 days stays {@code 6720/9132}.
   *
   * @param numerator the upper number
   * @param denominator the lower number, positive
   */
  record Fraction(BigInteger numerator, BigInteger denominator) implements Datum {

    /**
     * Checks the denominator.
     *
     * @throws IllegalArgumentException if the denominator is not positive
     * @throws NullPointerException if a component is null
     */
    public Fraction {
      requireNonNull(numerator, "numerator");
      requireNonNull(denominator, "denominator");
      checkArgument(
          denominator.signum() > 0,
          "Fraction denominator: must be positive, but was %s",
          denominator);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.fraction(this);
    }

    @Override
    public String toString() {
      return numerator + "/" + denominator;
    }
  }

  /**
   * What to do with each kind of datum.
   *
   * @param <R> the type of the outcome
   */
  interface Cases<R> {

    /**
     * Handles words.
     *
     * @param datum the words
     * @return the outcome
     */
    R text(Text datum);

    /**
     * Handles a number.
     *
     * @param datum the number
     * @return the outcome
     */
    R quantity(Quantity datum);

    /**
     * Handles an amount of money.
     *
     * @param datum the amount
     * @return the outcome
     */
    R amount(Amount datum);

    /**
     * Handles a date.
     *
     * @param datum the date
     * @return the outcome
     */
    R day(Day datum);

    /**
     * Handles a fraction.
     *
     * @param datum the fraction
     * @return the outcome
     */
    R fraction(Fraction datum);
  }

  /**
   * Handles this datum by its kind.
   *
   * @param <R> the type of the outcome
   * @param cases what to do with each kind
   * @return the outcome
   */
  <R> R match(Cases<R> cases);

  /**
   * The datum as it is written for people, the same in every locale.
   *
   * @return an amount as {@link MoneyText} writes it, such as {@code £510,000.00}; anything else as {@code toString}
   *     does
   */
  default String text() {
    return toString();
  }

  /**
   * Words.
   *
   * @param value the words
   * @return the datum
   */
  static Datum of(String value) {
    return new Text(value);
  }

  /**
   * A whole number.
   *
   * @param value the number
   * @return the datum
   */
  static Datum of(long value) {
    return new Quantity(BigDecimal.valueOf(value), "");
  }

  /**
   * A whole number of something.
   *
   * @param value the number
   * @param unit what is counted
   * @return the datum
   */
  static Datum of(long value, String unit) {
    return new Quantity(BigDecimal.valueOf(value), unit);
  }

  /**
   * A decimal number of something.
   *
   * @param value the number
   * @param unit what is counted; empty for a bare number
   * @return the datum
   */
  static Datum of(BigDecimal value, String unit) {
    return new Quantity(value, unit);
  }

  /**
   * An amount of money.
   *
   * @param value the amount
   * @return the datum
   */
  static Datum of(Money value) {
    return new Amount(value);
  }

  /**
   * A date.
   *
   * @param value the date
   * @return the datum
   */
  static Datum of(LocalDate value) {
    return new Day(value);
  }

  /**
   * A day of any year, as a person reads it: {@code 31 October}.
   *
   * @param value the day
   * @return the datum, in words
   */
  static Datum of(MonthDay value) {
    String month = value.getMonth().name();
    return new Text(
        value.getDayOfMonth() + " " + month.charAt(0) + Ascii.toLowerCase(month.substring(1)));
  }

  /**
   * What a rule fixes, whatever its type: a date, a day of the year, money and whole numbers by their own kind,
   * anything else in its own words.
   *
   * @param value the value of a rule
   * @return the datum
   * @throws NullPointerException if the value is null
   */
  static Datum ofValue(Object value) {
    requireNonNull(value, "value");
    if (value instanceof LocalDate day) {
      return of(day);
    }
    if (value instanceof MonthDay day) {
      return of(day);
    }
    if (value instanceof Money money) {
      return of(money);
    }
    return value instanceof Integer number ? of(number.longValue()) : of(value.toString());
  }

  /**
   * A fraction.
   *
   * @param numerator the upper number
   * @param denominator the lower number
   * @return the datum
   * @throws IllegalArgumentException if the denominator is not positive
   */
  static Datum ofFraction(long numerator, long denominator) {
    return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }
}
