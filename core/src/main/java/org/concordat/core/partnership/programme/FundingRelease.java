/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.programme;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import org.concordat.core.money.StatedAmount;
import org.joda.money.Money;

/**
 * Money that goes out to partnerships from a day on, until the next release takes its place.
 *
 * <p>In Warwickshire £1.6m went out from September 2011, and £2.8m for 2012/13, of which £2.4m to secondary
 * partnerships and £0.4m to primary clusters (DFE-RR224, part 4). The report does not say whether the second
 * includes the first, so nothing here adds them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param amount the whole, as its source words it
 * @param from the first day
 * @param parts what it is made of, by name; empty where no parts are stated
 */
public record FundingRelease(
    StatedAmount amount, LocalDate from, ImmutableSortedMap<String, Money> parts) {

  /**
   * Checks the sums.
   *
   * @throws IllegalArgumentException if the amount or a part is negative, or the parts are not of one currency
   *     and do not make the figure
   * @throws NullPointerException if a component is null
   */
  public FundingRelease {
    requireNonNull(amount, "amount");
    requireNonNull(from, "from");
    requireNonNull(parts, "parts");
    Money figure = amount.amount();
    checkArgument(
        !figure.isNegative(), "FundingRelease amount: must not be negative, but was %s", amount);
    Money sum = Money.zero(figure.getCurrencyUnit());
    for (Map.Entry<String, Money> part : parts.entrySet()) {
      checkArgument(
          part.getValue().isSameCurrency(figure) && !part.getValue().isNegative(),
          "FundingRelease part: must not be negative nor of another currency, but %s was %s",
          part.getKey(),
          part.getValue());
      sum = sum.plus(part.getValue());
    }
    checkArgument(
        parts.isEmpty() || sum.equals(figure),
        "FundingRelease parts: must make %s, but %s make %s",
        figure,
        parts,
        sum);
  }

  /**
   * A release without stated parts.
   *
   * @param amount the whole
   * @param from the first day
   * @return the release
   * @throws IllegalArgumentException if the amount is negative
   */
  public static FundingRelease of(StatedAmount amount, LocalDate from) {
    return new FundingRelease(amount, from, ImmutableSortedMap.of());
  }

  /**
   * A release with its parts.
   *
   * @param amount the whole
   * @param from the first day
   * @param parts what it is made of, by name
   * @return the release
   * @throws IllegalArgumentException if the amount or a part is negative, or the parts do not make the whole
   */
  public static FundingRelease of(StatedAmount amount, LocalDate from, Map<String, Money> parts) {
    return new FundingRelease(amount, from, ImmutableSortedMap.copyOf(parts));
  }

  @Override
  public String toString() {
    return amount + " from " + from;
  }
}
