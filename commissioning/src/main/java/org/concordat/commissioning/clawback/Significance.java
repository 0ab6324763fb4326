/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Optional;
import org.concordat.core.reason.MoneyText;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * How large an investment must be for capital to be taken back at all.
 *
 * <p>Thurrock kept its right only where the investment in a base was very significant (DFE-RR224, part 4,
 * Thurrock); the figure is for the contract. With a threshold of £50,000.00 for each tranche, a building
 * of £400,000.00 is at risk and equipment of £18,500.50 is not; with the same threshold for the whole
 * investment, both are. A threshold that is just reached counts.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Significance {

  /** Every tranche counts. */
  record Any() implements Significance {

    /** The rule, which has no threshold. */
    public Any {}

    @Override
    public boolean counts(CapitalTranche tranche, Collection<CapitalTranche> all) {
      return true;
    }

    @Override
    public Optional<Money> least() {
      return Optional.empty();
    }

    @Override
    public String wording() {
      return "Every sum of capital counts, whatever its size.";
    }

    @Override
    public String toString() {
      return "any amount";
    }
  }

  /**
   * A tranche counts by its own amount.
   *
   * @param threshold the least amount that counts
   */
  record EachTranche(Money threshold) implements Significance {

    /**
     * Checks the threshold.
     *
     * @throws IllegalArgumentException if it is negative
     * @throws NullPointerException if a component is null
     */
    public EachTranche {
      requireNonNull(threshold, "threshold");
      checkThreshold(threshold);
    }

    @Override
    public boolean counts(CapitalTranche tranche, Collection<CapitalTranche> all) {
      return !tranche.amount().isLessThan(threshold);
    }

    @Override
    public Optional<Money> least() {
      return Optional.of(threshold);
    }

    @Override
    public String wording() {
      return "A sum of capital counts if it is " + MoneyText.of(threshold) + " or more.";
    }

    @Override
    public String toString() {
      return "each tranche from " + MoneyText.of(threshold);
    }
  }

  /**
   * All tranches count if their amounts together are large enough.
   *
   * @param threshold the least sum that counts
   */
  record WholeInvestment(Money threshold) implements Significance {

    /**
     * Checks the threshold.
     *
     * @throws IllegalArgumentException if it is negative
     * @throws NullPointerException if a component is null
     */
    public WholeInvestment {
      requireNonNull(threshold, "threshold");
      checkThreshold(threshold);
    }

    @Override
    public boolean counts(CapitalTranche tranche, Collection<CapitalTranche> all) {
      return !Money.total(all.stream().map(CapitalTranche::amount).toList()).isLessThan(threshold);
    }

    @Override
    public Optional<Money> least() {
      return Optional.of(threshold);
    }

    @Override
    public String wording() {
      return "The sums of capital count if they come to " + MoneyText.of(threshold)
          + " or more together.";
    }

    @Override
    public String toString() {
      return "an investment from " + MoneyText.of(threshold);
    }
  }

  /**
   * Every tranche counts.
   *
   * @return the rule
   */
  static Significance any() {
    return new Any();
  }

  /**
   * A tranche counts by its own amount.
   *
   * @param threshold the least amount that counts
   * @return the rule
   * @throws IllegalArgumentException if the threshold is negative
   */
  static Significance eachTrancheFrom(Money threshold) {
    return new EachTranche(threshold);
  }

  /**
   * All tranches count if their amounts together are large enough.
   *
   * @param threshold the least sum that counts
   * @return the rule
   * @throws IllegalArgumentException if the threshold is negative
   */
  static Significance investmentFrom(Money threshold) {
    return new WholeInvestment(threshold);
  }

  /**
   * The threshold, where there is one.
   *
   * @return the least amount that counts; empty if every amount does
   */
  Optional<Money> least();

  /**
   * The rule as a clause says it.
   *
   * @return a whole sentence
   */
  String wording();

  /**
   * Refuses a threshold that is not in a currency.
   *
   * @param currency the currency of the tranches
   * @throws IllegalArgumentException if the threshold is in another
   */
  default void checkCurrency(CurrencyUnit currency) {
    checkArgument(
        least().map(amount -> amount.getCurrencyUnit().equals(currency)).orElse(true),
        "Significance threshold: must be in the currency of the tranches, %s, but was %s",
        currency,
        least().map(Money::toString).orElse("nothing"));
  }

  /**
   * Whether a tranche is significant.
   *
   * @param tranche the tranche
   * @param all all tranches of the contract, this one among them
   * @return true if it is
   */
  boolean counts(CapitalTranche tranche, Collection<CapitalTranche> all);

  private static void checkThreshold(Money threshold) {
    checkArgument(
        !threshold.isNegative(),
        "Significance threshold: must not be negative, but was %s",
        threshold);
  }
}
