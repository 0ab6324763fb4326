/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.value;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What an asset would fetch on a date, and what of that the school's own improvements account for.
 *
 * <p>Immutable and thread-safe.
 *
 * @param on the date of the valuation, from which it holds until a later one
 * @param marketValue what the asset is worth, improvements with it
 * @param improvements what the school's own improvements account for
 * @param tranche the key of the tranche that paid for the asset; empty if it is the asset of all of them
 */
public record Valuation(
    LocalDate on, Money marketValue, Money improvements, Optional<String> tranche) {

  /**
   * Checks the amounts.
   *
   * @throws IllegalArgumentException if one is negative, if they are in different currencies, or if the
   *     improvements are worth more than the whole
   * @throws NullPointerException if a component is null
   */
  public Valuation {
    requireNonNull(on, "on");
    requireNonNull(marketValue, "marketValue");
    requireNonNull(improvements, "improvements");
    requireNonNull(tranche, "tranche");
    checkArgument(
        !marketValue.isNegative() && !improvements.isNegative(),
        "Valuation amounts: must not be negative, but were %s and %s",
        marketValue,
        improvements);
    checkArgument(
        marketValue.isSameCurrency(improvements),
        "Valuation amounts: must be in one currency, but were %s and %s",
        marketValue,
        improvements);
    checkArgument(
        !improvements.isGreaterThan(marketValue),
        "Valuation improvements: must not exceed the market value, %s, but were %s",
        marketValue,
        improvements);
  }

  /**
   * A valuation of the asset of all tranches.
   *
   * @param on the date of the valuation
   * @param marketValue what the asset is worth
   * @param improvements what the school's own improvements account for
   * @return the valuation
   * @throws IllegalArgumentException if an amount is negative, if they are in different currencies, or if
   *     the improvements are worth more than the whole
   */
  public static Valuation of(LocalDate on, Money marketValue, Money improvements) {
    return new Valuation(on, marketValue, improvements, Optional.empty());
  }

  /**
   * A valuation of an asset without improvements, of all tranches.
   *
   * @param on the date of the valuation
   * @param marketValue what the asset is worth
   * @return the valuation
   * @throws IllegalArgumentException if the amount is negative
   */
  public static Valuation of(LocalDate on, Money marketValue) {
    return of(on, marketValue, Money.zero(marketValue.getCurrencyUnit()));
  }

  boolean isFor(String key) {
    return tranche.map(key::equals).orElse(true);
  }
}
