/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.concordat.core.money.Ratio;
import org.concordat.core.money.Rounding;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.MoneyText;
import org.joda.money.Money;

/**
 * What the authority pays towards the running of a base.
 *
 * <p>It may taper: of GBP 10,000.00 a place that tapers to 1, 3/4 and 1/2, a base of 20 places gets GBP
 * 200,000.00 in the first year of the contract, GBP 150,000.00 in the second, and GBP 100,000.00 in the third
 * and every later one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param amount the amount before any taper, positive
 * @param per what it is paid for
 * @param taper how much of it is paid in each year of the contract, from 0 to 1 and never rising; the last
 *     fraction holds for every later year; empty if it does not taper
 */
public record RevenueContribution(Money amount, Per per, ImmutableList<Ratio> taper) {

  /** What a contribution is paid for. */
  public enum Per {
    /** The base, for a year. */
    YEAR("a year"),
    /** Each commissioned place, for a year. */
    PLACE_AND_YEAR("a place and year");

    private final String words;

    Per(String words) {
      this.words = words;
    }

    /**
     * The unit in words.
     *
     * @return such as {@code a place and year}
     */
    @Override
    public String toString() {
      return words;
    }
  }

  /**
   * Checks amount and taper.
   *
   * @throws NullPointerException if a component is null
   * @throws IllegalArgumentException if the amount is not positive, or if a fraction is not from 0 to 1 or
   *     above the one before it
   */
  public RevenueContribution {
    requireNonNull(amount, "amount");
    requireNonNull(per, "per");
    requireNonNull(taper, "taper");
    checkArgument(
        amount.isPositive(), "RevenueContribution amount: must be positive, but was %s", amount);
    Ratio before = Ratio.ONE;
    for (Ratio fraction : taper) {
      checkArgument(
          !fraction.isNegative() && fraction.compareTo(before) <= 0,
          "RevenueContribution taper: must be from 0 to 1 and never rise, but was %s",
          taper);
      before = fraction;
    }
  }

  /**
   * An amount for the whole base.
   *
   * @param amount the amount for a year
   * @return the contribution, without taper
   * @throws IllegalArgumentException if it is not positive
   */
  public static RevenueContribution perYear(Money amount) {
    return new RevenueContribution(amount, Per.YEAR, ImmutableList.of());
  }

  /**
   * An amount for each place.
   *
   * @param amount the amount for a place and year
   * @return the contribution, without taper
   * @throws IllegalArgumentException if it is not positive
   */
  public static RevenueContribution perPlaceAndYear(Money amount) {
    return new RevenueContribution(amount, Per.PLACE_AND_YEAR, ImmutableList.of());
  }

  /**
   * The same contribution with a taper.
   *
   * @param fractions how much is paid in the first year of the contract, the second, and so on
   * @return a copy
   * @throws IllegalArgumentException if a fraction is not from 0 to 1 or above the one before it
   */
  public RevenueContribution tapering(Ratio... fractions) {
    return new RevenueContribution(amount, per, ImmutableList.copyOf(Arrays.asList(fractions)));
  }

  /**
   * How much of the amount is paid in a year.
   *
   * @param year the year of the contract, from 1
   * @return the fraction, from 0 to 1
   * @throws IllegalArgumentException if the year is not positive
   */
  public Ratio fractionIn(int year) {
    checkArgument(year > 0, "RevenueContribution year: must be positive, but was %s", year);
    if (taper.isEmpty()) {
      return Ratio.ONE;
    }
    return taper.get(Math.min(year, taper.size()) - 1);
  }

  /**
   * What is paid for a year.
   *
   * @param year the year of the contract, from 1
   * @param places how many places are commissioned in it
   * @param rounding how the year's amount is rounded, once
   * @return the amount, explained by the amount, the places and the fraction
   * @throws IllegalArgumentException if the year is not positive, or if the places are negative
   */
  public Explained<Money> forYear(int year, int places, Rounding rounding) {
    checkArgument(
        places >= 0, "RevenueContribution places: must not be negative, but were %s", places);
    Ratio fraction = fractionIn(year);
    Money whole = per == Per.PLACE_AND_YEAR ? amount.multipliedBy(places) : amount;
    Money paid = rounding.apply(whole, fraction);
    return Explained.of(
        paid,
        () -> Explanation.of(
            "contribution in year " + year,
            Datum.of(paid),
            Explanation.given("contribution", Datum.of(MoneyText.of(amount) + " " + per)),
            Explanation.given("places", Datum.of(places)),
            Explanation.given("fraction paid", fraction.toDatum()),
            Explanation.given("rounding", Datum.of(rounding.toString()))));
  }

  /**
   * The contribution as a reader would write it.
   *
   * @return such as {@code £10,000.00 a place and year}
   */
  @Override
  public String toString() {
    return MoneyText.of(amount) + " " + per + (taper.isEmpty() ? "" : ", tapering to " + taper);
  }
}
