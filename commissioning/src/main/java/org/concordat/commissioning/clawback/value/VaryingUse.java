/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.value;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.concordat.core.money.Ratio;
import org.concordat.core.money.Rounding;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Explanation;
import org.joda.money.Money;

/**
 * An amount that is adjusted interval by interval, as the use of an asset changes.
 *
 * <p>The Capital Goods Scheme of VAT works so: an equal part of the tax belongs to each interval, ten for
 * land of at least £250,000.00 and five for computers of at least £50,000.00, and is adjusted by the change
 * of use in it (read second-hand). With £80,000.00, ten intervals and full use at the start, £3,200.00 fall
 * due for an interval with 60 percent of use, and £32,000.00 when the asset leaves the use with four intervals
 * left. Where the use rises above that at the start, the adjustment is negative: the payer gets it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param amount the whole amount, positive
 * @param intervals how many intervals there are, from 1
 * @param initialUse the part of the use that counts at the start, from 0 to 1
 * @param rounding how each adjustment is rounded
 */
public record VaryingUse(Money amount, int intervals, Ratio initialUse, Rounding rounding) {

  /**
   * Checks the amount, the number and the use.
   *
   * @throws IllegalArgumentException if the amount or the number is not positive, or if the use is less than
   *     0 or more than 1
   * @throws NullPointerException if a component is null
   */
  public VaryingUse {
    requireNonNull(amount, "amount");
    requireNonNull(initialUse, "initialUse");
    requireNonNull(rounding, "rounding");
    checkArgument(amount.isPositive(), "VaryingUse amount: must be positive, but was %s", amount);
    checkArgument(intervals > 0, "VaryingUse intervals: must be positive, but was %s", intervals);
    checkUse(initialUse);
  }

  /**
   * An amount that was wholly for the use at the start, half up to the penny.
   *
   * @param amount the whole amount
   * @param intervals how many intervals there are
   * @return the rule
   * @throws IllegalArgumentException if the amount or the number is not positive
   */
  public static VaryingUse ofFullUse(Money amount, int intervals) {
    return new VaryingUse(amount, intervals, Ratio.ONE, Rounding.HALF_UP_TO_PENNY);
  }

  /**
   * What falls due for one interval.
   *
   * @param use the part of the use that counts in it, from 0 to 1
   * @return the amount; negative where the use rose
   * @throws IllegalArgumentException if the use is less than 0 or more than 1
   */
  public Explained<Money> forInterval(Ratio use) {
    return due(1, use);
  }

  /**
   * What falls due at once when the asset is disposed of: the rest of the intervals.
   *
   * @param left how many intervals are left, from 0
   * @param use the part of the use that counts from then on, from 0 to 1; 0 for an exempt sale
   * @return the amount, rounded once
   * @throws IllegalArgumentException if the number is negative or more than there are, or if the use is less
   *     than 0 or more than 1
   */
  public Explained<Money> onDisposal(int left, Ratio use) {
    checkArgument(
        left >= 0 && left <= intervals,
        "VaryingUse left: must be from 0 to %s, but was %s",
        intervals,
        left);
    return due(left, use);
  }

  private Explained<Money> due(int number, Ratio use) {
    checkUse(use);
    Ratio share = Ratio.of(number, intervals).times(initialUse.minus(use));
    Money due = rounding.apply(amount, share);
    return Explained.of(
        due,
        () -> Explanation.of(
            "adjustment for the use",
            Datum.of(due),
            Explanation.given("amount", Datum.of(amount)),
            Explanation.given("intervals adjusted", Datum.ofFraction(number, intervals)),
            Explanation.given("use at the start", initialUse.toDatum()),
            Explanation.given("use", use.toDatum()),
            Explanation.given("rounding", Datum.of(rounding.toString()))));
  }

  private static void checkUse(Ratio use) {
    checkArgument(
        !use.isNegative() && use.compareTo(Ratio.ONE) <= 0,
        "VaryingUse use: must be from 0 to 1, but was %s",
        use);
  }
}
