/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.money;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordat.core.reason.Datum;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction, such as the share of a period that is left or a weight in a formula.
 *
 * <p>Nothing is rounded until an amount is taken out of it, see {@link Rounding}: of £750,000.00 with
 * 6,720 of 9,132 days left, {@code Ratio.of(6720, 9132)} takes £551,905.39, where 73.59% would take
 * £551,925.00. Fractions are held in lowest terms, so equal ones are equal: {@code Ratio.of(34, 50)} is
 * {@code Ratio.of(17, 25)}, and its text is {@code 17/25}.
 *
 * <p>There is no upper limit: what fits in two longs is computed with longs, anything larger in
 * {@link BigInteger}s, and neither overflows. Immutable and thread-safe.
 */
public final class Ratio implements Comparable<Ratio> {

  /** Nothing. */
  public static final Ratio ZERO = new Ratio(0, 1);

  /** The whole. */
  public static final Ratio ONE = new Ratio(1, 1);

  private static final Pattern TEXT = Pattern.compile("([+-]?[0-9]+)(?:/([0-9]+))?");

  // Where wide is present it holds the fraction, and the longs are not used.
  private final long numerator;
  private final long denominator;
  private final @Nullable Wide wide;

  private Ratio(long numerator, long denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.wide = null;
  }

  private Ratio(Wide wide) {
    this.numerator = 0;
    this.denominator = 0;
    this.wide = wide;
  }

  /**
   * A fraction of two numbers.
   *
   * @param numerator the upper number, of any sign
   * @param denominator the lower number, of any sign but zero
   * @return the fraction, in lowest terms
   * @throws IllegalArgumentException if the denominator is zero
   */
  public static Ratio of(long numerator, long denominator) {
    checkArgument(
        denominator != 0,
        "Ratio denominator: must not be zero, but was %s/%s",
        numerator,
        denominator);
    if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
      return reduced(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }
    long divisor = LongMath.gcd(Math.abs(numerator), Math.abs(denominator));
    long signed = denominator < 0 ? -divisor : divisor;
    return new Ratio(numerator / signed, denominator / signed);
  }

  /**
   * A whole number.
   *
   * @param whole the number
   * @return the number as a fraction
   */
  public static Ratio of(long whole) {
    return whole == Long.MIN_VALUE ? of(whole, 1) : new Ratio(whole, 1);
  }

  /**
   * A fraction of two numbers of any size.
   *
   * @param numerator the upper number, of any sign
   * @param denominator the lower number, of any sign but zero
   * @return the fraction, in lowest terms
   * @throws IllegalArgumentException if the denominator is zero
   */
  public static Ratio of(BigInteger numerator, BigInteger denominator) {
    checkArgument(
        denominator.signum() != 0,
        "Ratio denominator: must not be zero, but was %s/%s",
        numerator,
        denominator);
    return reduced(numerator, denominator);
  }

  /**
   * A decimal number, exactly.
   *
   * @param decimal the number, such as 0.15
   * @return the fraction, such as 3/20
   */
  public static Ratio of(BigDecimal decimal) {
    BigInteger unscaled = decimal.unscaledValue();
    return decimal.scale() <= 0
        ? reduced(decimal.toBigIntegerExact(), BigInteger.ONE)
        : reduced(unscaled, BigInteger.TEN.pow(decimal.scale()));
  }

  /**
   * A number of hundredths.
   *
   * @param percentage the number, such as 40
   * @return the fraction, such as 2/5
   */
  public static Ratio ofPercent(long percentage) {
    return of(percentage, 100);
  }

  /**
   * Reads what {@link #toString()} writes, in lowest terms or not.
   *
   * @param text a whole number, or two with a slash between them, such as {@code 17/25}
   * @return the fraction
   * @throws IllegalArgumentException if the text has another form or the denominator is zero
   */
  public static Ratio parse(String text) {
    Matcher parts = TEXT.matcher(text);
    checkArgument(parts.matches(), "Ratio text: must be such as 17/25 or 3, but was '%s'", text);
    String lower = Objects.requireNonNullElse(parts.group(2), "1");
    return of(new BigInteger(parts.group(1)), new BigInteger(lower));
  }

  private static Ratio reduced(BigInteger numerator, BigInteger denominator) {
    BigInteger divisor = numerator.gcd(denominator);
    BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
    BigInteger upper = numerator.divide(signed);
    BigInteger lower = denominator.divide(signed);
    boolean fits = upper.abs().bitLength() < Long.SIZE && lower.bitLength() < Long.SIZE;
    return fits
        ? new Ratio(upper.longValue(), lower.longValue())
        : new Ratio(new Wide(upper, lower));
  }

  /**
   * The upper number in lowest terms.
   *
   * @return the numerator, which carries the sign
   */
  public BigInteger numerator() {
    return wide == null ? BigInteger.valueOf(numerator) : wide.numerator;
  }

  /**
   * The lower number in lowest terms.
   *
   * @return the denominator, positive
   */
  public BigInteger denominator() {
    return wide == null ? BigInteger.valueOf(denominator) : wide.denominator;
  }

  /** Whether numerator and denominator are longs, other than the smallest long. */
  boolean isNarrow() {
    return wide == null;
  }

  /** The numerator of a narrow fraction. */
  long narrowNumerator() {
    return numerator;
  }

  /** The denominator of a narrow fraction. */
  long narrowDenominator() {
    return denominator;
  }

  /**
   * The whole part: the fraction with its remainder cut off, towards zero.
   *
   * @return the largest whole number that is not further from zero than this
   */
  public BigInteger wholePart() {
    return numerator().divide(denominator());
  }

  /**
   * The distance from zero.
   *
   * @return this fraction without its sign
   */
  public Ratio abs() {
    return isNegative() ? negated() : this;
  }

  /**
   * The fraction with the other sign.
   *
   * @return this fraction, negated
   */
  public Ratio negated() {
    return wide == null
        ? new Ratio(-numerator, denominator)
        : reduced(wide.numerator.negate(), wide.denominator);
  }

  /**
   * Whether this is nothing.
   *
   * @return true for zero
   */
  public boolean isZero() {
    return wide == null && numerator == 0;
  }

  /**
   * Whether this is less than nothing.
   *
   * @return true below zero
   */
  public boolean isNegative() {
    return wide == null ? numerator < 0 : wide.numerator.signum() < 0;
  }

  /**
   * Whether this is a whole number.
   *
   * @return true if the denominator in lowest terms is one
   */
  public boolean isWhole() {
    return wide == null ? denominator == 1 : wide.denominator.equals(BigInteger.ONE);
  }

  /**
   * The sum.
   *
   * @param other the fraction to add
   * @return this and the other together
   */
  public Ratio plus(Ratio other) {
    if (isNarrow()
        && other.isNarrow()
        && Products.fit(numerator, other.denominator)
        && Products.fit(other.numerator, denominator)
        && Products.fit(denominator, other.denominator)) {
      long left = numerator * other.denominator;
      long right = other.numerator * denominator;
      long sum = left + right;
      if (((left ^ sum) & (right ^ sum)) >= 0) {
        return of(sum, denominator * other.denominator);
      }
    }
    BigInteger left = numerator().multiply(other.denominator());
    BigInteger right = other.numerator().multiply(denominator());
    return reduced(left.add(right), denominator().multiply(other.denominator()));
  }

  /**
   * The difference.
   *
   * @param other the fraction to take away
   * @return this less the other
   */
  public Ratio minus(Ratio other) {
    return plus(other.negated());
  }

  /**
   * The product.
   *
   * @param other the fraction to multiply by
   * @return this times the other
   */
  public Ratio times(Ratio other) {
    if (isNarrow()
        && other.isNarrow()
        && Products.fit(numerator, other.numerator)
        && Products.fit(denominator, other.denominator)) {
      return of(numerator * other.numerator, denominator * other.denominator);
    }
    return reduced(
        numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
  }

  /**
   * The quotient.
   *
   * @param other the fraction to divide by
   * @return this over the other
   * @throws IllegalArgumentException if the other is zero
   */
  public Ratio over(Ratio other) {
    checkArgument(
        !other.isZero(), "Ratio divisor: must not be zero, but was %s over %s", this, other);
    if (isNarrow()
        && other.isNarrow()
        && Products.fit(numerator, other.denominator)
        && Products.fit(denominator, other.numerator)) {
      return of(numerator * other.denominator, denominator * other.numerator);
    }
    return reduced(
        numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
  }

  /**
   * The fraction as a decimal number, rounded once: for show, never for further computing.
   *
   * @param decimals the number of decimal places
   * @param mode how to round
   * @return the rounded number; 6/7 to four places half up is 0.8571
   */
  public BigDecimal toDecimal(int decimals, RoundingMode mode) {
    return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), decimals, mode);
  }

  /**
   * The fraction as it stands in an explanation.
   *
   * @return a number where this is whole, otherwise a fraction in lowest terms
   */
  public Datum toDatum() {
    return isWhole()
        ? Datum.of(new BigDecimal(numerator()), "")
        : new Datum.Fraction(numerator(), denominator());
  }

  @Override
  public int compareTo(Ratio other) {
    return isNarrow() && other.isNarrow()
        ? Products.compare(numerator, other.denominator, other.numerator, denominator)
        : numerator()
            .multiply(other.denominator())
            .compareTo(other.numerator().multiply(denominator()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ratio that
        && numerator == that.numerator
        && denominator == that.denominator
        && Objects.equals(wide, that.wide);
  }

  @Override
  public int hashCode() {
    return wide == null
        ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator)
        : wide.hashCode();
  }

  /**
   * The fraction in lowest terms.
   *
   * @return such as {@code 17/25}; a whole number stands alone, such as {@code 3}
   */
  @Override
  public String toString() {
    return isWhole() ? numerator().toString() : numerator() + "/" + denominator();
  }

  private record Wide(BigInteger numerator, BigInteger denominator) {}
}
