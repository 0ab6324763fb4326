/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.funding;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A flat cost for each exclusion that a pot shares for a school's first ones in a year.
 *
 * <p>Nottingham City charges £14,900.00. For its first two exclusions of a year a school pays what it is funded
 * for a child, and a pot of £300,000.00 tops that up: with £4,444.06 the top-up is £10,455.94, so that
 * the pot covers 28 exclusions. From the third on the school pays £14,900.00.
 *
 * <p>The pot pays a top-up whole or not at all; a school whose top-up it can no longer bear pays the whole cost.
 * That, and that a third exclusion is paid in full, is this library's reading of a published summary.
 * A school pays such a charge only under an agreement. Immutable and thread-safe.
 *
 * @param cost the flat cost, positive
 * @param sharedExclusions for how many exclusions of a school in a year the pot helps, not negative
 */
public record CostRecovery(Money cost, int sharedExclusions) {

  /**
   * Checks cost and number.
   *
   * @throws IllegalArgumentException if the cost is not positive or the number is negative
   * @throws NullPointerException if the cost is null
   */
  public CostRecovery {
    requireNonNull(cost, "cost");
    checkArgument(cost.isPositive(), "CostRecovery cost: must be positive, but was %s", cost);
    checkArgument(
        sharedExclusions >= 0,
        "CostRecovery sharedExclusions: must not be negative, but was %s",
        sharedExclusions);
  }

  /**
   * What the pot adds to the funding of one child.
   *
   * @param perPupil what the school is funded for the child
   * @return the cost less the funding; nothing where the funding reaches the cost
   * @throws IllegalArgumentException if the funding is negative or in another currency
   */
  public Money topUp(Money perPupil) {
    check("perPupil", perPupil);
    return perPupil.isGreaterThan(cost) ? Money.zero(cost.getCurrencyUnit()) : cost.minus(perPupil);
  }

  /**
   * How many exclusions a pot covers.
   *
   * @param pot what is in the pot
   * @param perPupil what a school is funded for a child
   * @return the number of whole top-ups in the pot; empty where there is nothing to top up, so that the pot
   *     never ends
   * @throws IllegalArgumentException if an amount is negative or in another currency
   * @throws ArithmeticException if the number is not a long
   */
  public Optional<Long> covered(Money pot, Money perPupil) {
    check("pot", pot);
    BigDecimal topUp = topUp(perPupil).getAmount();
    return topUp.signum() == 0
        ? Optional.empty()
        : Optional.of(pot.getAmount().divide(topUp, 0, RoundingMode.DOWN).longValueExact());
  }

  /**
   * Who pays for one exclusion.
   *
   * @param number which of the school's exclusions in the year it is, from 1
   * @param perPupil what the school is funded for the child
   * @param potLeft what is in the pot before it
   * @return what the pot and the school pay, together the cost
   * @throws IllegalArgumentException if the number is not positive, or an amount is negative or in another
   *     currency
   */
  public CostShare charge(int number, Money perPupil, Money potLeft) {
    checkArgument(number > 0, "CostRecovery number: must be positive, but was %s", number);
    check("potLeft", potLeft);
    Money topUp = topUp(perPupil);
    boolean isShared = number <= sharedExclusions && !topUp.isGreaterThan(potLeft);
    return isShared
        ? new CostShare(topUp, cost.minus(topUp))
        : new CostShare(Money.zero(cost.getCurrencyUnit()), cost);
  }

  private void check(String name, Money amount) {
    checkArgument(
        amount.isSameCurrency(cost),
        "CostRecovery %s: must be in %s, but was %s",
        name,
        cost.getCurrencyUnit(),
        amount);
    checkArgument(
        !amount.isNegative(), "CostRecovery %s: must not be negative, but was %s", name, amount);
  }
}
