/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.funding;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.joda.money.Money;

/**
 * A cost and who bears it: the authority or its pot, and the school.
 *
 * <p>Immutable and thread-safe.
 *
 * @param authority what the authority or its pot pays, not negative
 * @param school what the school pays, not negative
 */
public record CostShare(Money authority, Money school) {

  /**
   * Checks both parts.
   *
   * @throws IllegalArgumentException if one is negative or they have different currencies
   * @throws NullPointerException if a component is null
   */
  public CostShare {
    requireNonNull(authority, "authority");
    requireNonNull(school, "school");
    checkArgument(
        authority.isSameCurrency(school),
        "CostShare school: must be in %s, but was %s",
        authority.getCurrencyUnit(),
        school);
    checkArgument(
        !authority.isNegative(),
        "CostShare authority: must not be negative, but was %s",
        authority);
    checkArgument(
        !school.isNegative(), "CostShare school: must not be negative, but was %s", school);
  }

  /**
   * The whole cost.
   *
   * @return both parts together
   */
  public Money total() {
    return authority.plus(school);
  }
}
