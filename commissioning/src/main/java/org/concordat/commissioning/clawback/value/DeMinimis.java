/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.value;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.concordat.core.reason.MoneyText;
import org.joda.money.Money;

/**
 * An amount so small that it is not asked for.
 *
 * <p>Whether the amount itself is asked for must be said: with £500.00 {@link #below}, £499.99 are nothing
 * and £500.00 are £500.00; with £500.00 {@link #upTo}, £500.00 are nothing and £500.01 are £500.01.
 *
 * <p>Immutable and thread-safe.
 *
 * @param amount the amount, not negative
 * @param isInclusive whether the amount itself is nothing too
 */
public record DeMinimis(Money amount, boolean isInclusive) {

  /**
   * Checks the amount.
   *
   * @throws IllegalArgumentException if it is negative
   * @throws NullPointerException if a component is null
   */
  public DeMinimis {
    requireNonNull(amount, "amount");
    checkArgument(
        !amount.isNegative(), "DeMinimis amount: must not be negative, but was %s", amount);
  }

  /**
   * Less than an amount is nothing.
   *
   * @param amount the least amount that is asked for
   * @return the rule
   * @throws IllegalArgumentException if it is negative
   */
  public static DeMinimis below(Money amount) {
    return new DeMinimis(amount, false);
  }

  /**
   * An amount and what is less is nothing.
   *
   * @param amount the greatest amount that is not asked for
   * @return the rule
   * @throws IllegalArgumentException if it is negative
   */
  public static DeMinimis upTo(Money amount) {
    return new DeMinimis(amount, true);
  }

  /**
   * Whether a claim is too small.
   *
   * @param claim the claim
   * @return true if it is not asked for
   */
  public boolean covers(Money claim) {
    return claim.isLessThan(amount) || (isInclusive && claim.isEqual(amount));
  }

  @Override
  public String toString() {
    return isInclusive ? MoneyText.of(amount) + " and less" : "less than " + MoneyText.of(amount);
  }
}
