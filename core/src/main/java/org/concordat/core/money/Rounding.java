/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.money;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Explanation;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * How an exact figure becomes an amount that can be paid: to which unit, and in which direction.
 *
 * <p>A figure is computed exactly and rounded once, at the end. Half of £100.01 is £50.01 rounded half up
 * and £50.00 rounded half to even; half of £100.03 is £50.02 in both, and £50.01 rounded half down.
 * Rounding the share or a daily rate first gives another figure: of £750,000.00 with 6,720 of 9,132 days
 * left, £551,905.39 is due, but £551,925.00 if the share is first rounded to 73.59%.
 *
 * <p>The unit is a number of the currency's smallest units: 1 is a penny, 100 a pound, 10,000 a hundred
 * pounds. The smallest unit is what the currency says it is, so for yen 1 is a yen. Half up and half down
 * treat both signs alike; a floor goes down and a ceiling up on the number line.
 *
 * <p>Amounts of any size are rounded exactly. Immutable and thread-safe.
 *
 * @param mode the direction; {@link RoundingMode#UNNECESSARY} is not one
 * @param unit the size of a step in minor units, 1 for a penny
 */
public record Rounding(RoundingMode mode, long unit) {

  /** To the nearest penny, half a penny up. */
  public static final Rounding HALF_UP_TO_PENNY = toPenny(RoundingMode.HALF_UP);

  /** To the nearest penny, half a penny down. */
  public static final Rounding HALF_DOWN_TO_PENNY = toPenny(RoundingMode.HALF_DOWN);

  /** To the nearest penny, half a penny to the even penny. */
  public static final Rounding HALF_EVEN_TO_PENNY = toPenny(RoundingMode.HALF_EVEN);

  /** Up to the next whole penny, away from zero: in favour of whoever is paid. */
  public static final Rounding UP_TO_PENNY = toPenny(RoundingMode.UP);

  /** Down to the last whole penny, towards zero: in favour of whoever pays. */
  public static final Rounding DOWN_TO_PENNY = toPenny(RoundingMode.DOWN);

  /** To the nearest pound, fifty pence up. */
  public static final Rounding HALF_UP_TO_POUND = toPound(RoundingMode.HALF_UP);

  /** To the nearest pound, fifty pence down. */
  public static final Rounding HALF_DOWN_TO_POUND = toPound(RoundingMode.HALF_DOWN);

  /**
   * To the nearest hundred pounds, fifty pounds down.
   *
   * <p>Statute has used it: an excess of £50 or less is left out of account (LGFA 1988, Schedule 8,
   * paragraph 12(6) as enacted). £1,250.00 becomes £1,200.00, and £1,250.01 becomes £1,300.00.
   */
  public static final Rounding HALF_DOWN_TO_HUNDRED_POUNDS =
      new Rounding(RoundingMode.HALF_DOWN, 10_000);

  /**
   * Checks mode and unit.
   *
   * @param mode the direction
   * @param unit the size of a step in minor units
   * @throws IllegalArgumentException if the mode does not round, or if the unit is not positive
   */
  public Rounding {
    checkArgument(
        mode != RoundingMode.UNNECESSARY, "Rounding mode: must be a direction, but was %s", mode);
    checkArgument(unit > 0, "Rounding unit: must be positive, but was %s", unit);
  }

  /**
   * To whole pence.
   *
   * @param mode the direction
   * @return the rounding
   * @throws IllegalArgumentException if the mode does not round
   */
  public static Rounding toPenny(RoundingMode mode) {
    return new Rounding(mode, 1);
  }

  /**
   * To whole pounds.
   *
   * @param mode the direction
   * @return the rounding
   * @throws IllegalArgumentException if the mode does not round
   */
  public static Rounding toPound(RoundingMode mode) {
    return new Rounding(mode, 100);
  }

  /**
   * Takes a share of an amount.
   *
   * @param amount the whole amount
   * @param share the share, such as 17/25
   * @return the exact product, rounded once
   */
  public Money apply(Money amount, Ratio share) {
    CurrencyUnit currency = amount.getCurrencyUnit();
    if (share.isNarrow() && MinorUnits.fit(amount)) {
      long minor = amount.getAmountMinorLong();
      if (Products.fit(minor, share.narrowNumerator())) {
        long product = minor * share.narrowNumerator();
        if (isLean(product, share.narrowDenominator())) {
          return Money.ofMinor(currency, lean(product, share.narrowDenominator()));
        }
      }
    }
    BigInteger product = MinorUnits.exact(amount).multiply(share.numerator());
    return MinorUnits.toMoney(currency, exact(product, share.denominator()));
  }

  /**
   * Rounds an amount to the unit.
   *
   * @param amount the amount
   * @return the rounded amount
   */
  public Money apply(Money amount) {
    return apply(amount, Ratio.ONE);
  }

  /**
   * Rounds an exact figure.
   *
   * @param amount the figure in the currency's main unit: pounds, not pence
   * @param currency the currency
   * @return the rounded amount
   */
  public Money apply(Ratio amount, CurrencyUnit currency) {
    BigInteger minor = amount.numerator().multiply(BigInteger.TEN.pow(currency.getDecimalPlaces()));
    return MinorUnits.toMoney(currency, exact(minor, amount.denominator()));
  }

  /**
   * Rounds a decimal figure of any number of places.
   *
   * @param amount the figure in the currency's main unit: pounds, not pence
   * @param currency the currency
   * @return the rounded amount
   */
  public Money apply(BigDecimal amount, CurrencyUnit currency) {
    return apply(Ratio.of(amount), currency);
  }

  /**
   * Takes a share of an amount in minor units: for long lists, without an object for each figure.
   *
   * <p>The result is the same as {@link #apply(Money, Ratio)} gives. Products beyond a long are computed
   * exactly, only more slowly.
   *
   * @param minor the whole amount in minor units, pence for pounds
   * @param numerator the upper number of the share
   * @param denominator the lower number of the share, positive
   * @return the exact product in minor units, rounded once
   * @throws IllegalArgumentException if the denominator is not positive, or if the result is not a long
   */
  public long applyToMinor(long minor, long numerator, long denominator) {
    checkArgument(
        denominator > 0, "Rounding denominator: must be positive, but was %s", denominator);
    if (Products.fit(minor, numerator) && isLean(minor * numerator, denominator)) {
      return lean(minor * numerator, denominator);
    }
    BigInteger product = BigInteger.valueOf(minor).multiply(BigInteger.valueOf(numerator));
    return narrow(exact(product, BigInteger.valueOf(denominator)));
  }

  private static long narrow(BigInteger result) {
    checkArgument(
        result.bitLength() < Long.SIZE, "Rounding result: must be a long, but was %s", result);
    return result.longValue();
  }

  /**
   * Takes a share of an amount in minor units.
   *
   * @param minor the whole amount in minor units, pence for pounds
   * @param share the share
   * @return the exact product in minor units, rounded once
   * @throws IllegalArgumentException if the result is not a long
   */
  public long applyToMinor(long minor, Ratio share) {
    if (share.isNarrow()) {
      return applyToMinor(minor, share.narrowNumerator(), share.narrowDenominator());
    }
    BigInteger product = BigInteger.valueOf(minor).multiply(share.numerator());
    return narrow(exact(product, share.denominator()));
  }

  /**
   * Takes a share of an amount, and says how.
   *
   * @param amount the whole amount
   * @param share the share
   * @return the same result as {@link #apply(Money, Ratio)}, with the amount, the share, the exact
   *     figure in the currency's main unit, and this rounding
   */
  public Explained<Money> explain(Money amount, Ratio share) {
    Money result = apply(amount, share);
    return Explained.of(
        result,
        () -> Explanation.of(
            "share of the amount",
            Datum.of(result),
            ImmutableList.of(
                Explanation.given("amount", Datum.of(amount)),
                Explanation.given("share", share.toDatum()),
                Explanation.given(
                    "unrounded", Ratio.of(amount.getAmount()).times(share).toDatum()),
                Explanation.given("rounding", Datum.of(toString())))));
  }

  // The steps of the unit must be countable, and the way back from steps to minor units must fit.
  private boolean isLean(long product, long denominator) {
    return Products.fit(denominator, unit)
        && product > Long.MIN_VALUE + unit
        && product < Long.MAX_VALUE - unit;
  }

  private long lean(long product, long denominator) {
    long step = denominator * unit;
    long steps = product / step;
    long rest = Math.abs(product - steps * step);
    if (rest != 0 && isAway(product < 0, (steps & 1) != 0, Long.compare(rest, step - rest))) {
      steps += product < 0 ? -1 : 1;
    }
    return steps * unit;
  }

  private boolean isAway(boolean negative, boolean odd, int againstHalf) {
    return switch (mode) {
      case UP -> true;
      case DOWN, UNNECESSARY -> false;
      case CEILING -> !negative;
      case FLOOR -> negative;
      case HALF_UP -> againstHalf >= 0;
      case HALF_DOWN -> againstHalf > 0;
      case HALF_EVEN -> againstHalf > 0 || (againstHalf == 0 && odd);
    };
  }

  private BigInteger exact(BigInteger product, BigInteger denominator) {
    BigInteger step = BigInteger.valueOf(unit);
    return new BigDecimal(product)
        .divide(new BigDecimal(denominator.multiply(step)), 0, mode)
        .toBigIntegerExact()
        .multiply(step);
  }

  /**
   * The rounding in words.
   *
   * @return such as {@code half up to the penny}
   */
  @Override
  public String toString() {
    return mode.name().toLowerCase(Locale.ROOT).replace('_', ' ')
        + (unit == 1 ? " to the penny" : unit == 100 ? " to the pound" : " to " + unit + " pence");
  }
}
