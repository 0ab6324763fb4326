/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.money;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Amounts as whole numbers of the currency's smallest unit: pence for pounds, yen for yen. */
final class MinorUnits {

  private static final int DIGITS_OF_ANY_LONG = 18;

  private MinorUnits() {}

  /** Whether the amount in minor units is a long for certain; a few that just fit are left out. */
  static boolean fit(Money amount) {
    return amount.getAmount().precision() <= DIGITS_OF_ANY_LONG;
  }

  /** The amount in minor units; refuses what is not a long. */
  static long of(String name, Money amount) {
    BigDecimal minor = amount.getAmountMinor();
    checkArgument(
        fit(amount) || minor.toBigIntegerExact().bitLength() < Long.SIZE,
        "%s: must be a long in the smallest unit of its currency, but was %s",
        name,
        amount);
    return minor.longValueExact();
  }

  /** The amount in minor units, whatever its size. */
  static BigInteger exact(Money amount) {
    return amount.getAmountMinor().toBigIntegerExact();
  }

  /** The amount of so many minor units. */
  static Money toMoney(CurrencyUnit currency, BigInteger minor) {
    return Money.of(currency, new BigDecimal(minor, currency.getDecimalPlaces()));
  }
}
