/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.money;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A pot of money divided among beneficiaries by weight, to the penny.
 *
 * <p>£1,600,000.00 among four partnerships with 9,127, 6,845, 7,312 and 6,530 pupils:
 *
 * <pre>{@code
 * Split<String> split = Split.of(
 *     Money.of(CurrencyUnit.GBP, 1_600_000),
 *     Weights.of(Map.of("Central", 9_127L, "East", 6_845L, "North", 7_312L, "South", 6_530L)));
 * split.shares();
 * // {Central=GBP 489810.16, East=GBP 367344.20, North=GBP 392406.25, South=GBP 350439.39}
 * }</pre>
 *
 * <p>The shares always add up to the pot; rounding each on its own would lose or make pennies. They do not
 * depend on the order in which the weights were given, only on the {@linkplain TieOrder tie order}: by
 * default the lower key. A zero weight gets nothing. A negative pot, money to be recovered, mirrors the
 * positive one: each share is the same with the other sign.
 *
 * <p>To devolve in two tiers, round the first tier with {@link Rounding} and split what came out: the
 * second tier's shares and what was kept back then add up to the whole.
 *
 * <p>Any currency is divided into its smallest units. Immutable and thread-safe when the keys are.
 *
 * @param <K> the type of the keys
 */
public final class Split<K> {

  private final Money pot;
  private final Shares<K> minor;
  private final ImmutableMap<K, Money> shares;

  private Split(Money pot, Shares<K> minor) {
    this.pot = pot;
    this.minor = minor;
    CurrencyUnit currency = pot.getCurrencyUnit();
    this.shares = minor.shares().entrySet().stream()
        .collect(
            toImmutableMap(Map.Entry::getKey, entry -> Money.ofMinor(currency, entry.getValue())));
  }

  /**
   * Divides by largest remainder; the lower key wins a tie.
   *
   * @param <K> the type of the keys
   * @param pot what to divide, of either sign
   * @param weights the weights
   * @return the split
   * @throws IllegalArgumentException if two keys compare as equal, or if the pot is not a long in the
   *     smallest unit of its currency
   */
  public static <K extends Comparable<? super K>> Split<K> of(Money pot, Weights<K> weights) {
    return of(pot, weights, TieOrder.byKey(), Apportionment.LARGEST_REMAINDER);
  }

  /**
   * Divides.
   *
   * @param <K> the type of the keys
   * @param pot what to divide, of either sign
   * @param weights the weights
   * @param ties who wins a tie
   * @param method how to divide
   * @return the split
   * @throws IllegalArgumentException if the tie order does not tell two keys apart, or if the pot is not a
   *     long in the smallest unit of its currency
   */
  public static <K> Split<K> of(
      Money pot, Weights<K> weights, TieOrder<K> ties, Apportionment method) {
    return new Split<>(pot, Shares.of(MinorUnits.of("Split pot", pot), weights, ties, method));
  }

  /**
   * What was divided.
   *
   * @return the pot
   */
  public Money pot() {
    return pot;
  }

  /**
   * The weights it was divided by.
   *
   * @return them, in tie order
   */
  public ImmutableMap<K, Ratio> weights() {
    return minor.weights();
  }

  /**
   * The method.
   *
   * @return how it was divided
   */
  public Apportionment method() {
    return minor.method();
  }

  /**
   * What each gets.
   *
   * @return the shares, in tie order; they add up to the pot
   */
  public ImmutableMap<K, Money> shares() {
    return shares;
  }

  /**
   * What one beneficiary gets.
   *
   * @param key the beneficiary
   * @return its share
   * @throws IllegalArgumentException if it is not one of the keys
   */
  public Money shareOf(K key) {
    Money share = shares.get(key);
    if (share == null) {
      throw new IllegalArgumentException(
          "Split key: must be one of " + shares.keySet() + ", but was " + key);
    }
    return share;
  }

  /**
   * What one beneficiary would get if pence could be divided.
   *
   * @param key the beneficiary
   * @return pot times weight over the sum of weights, exactly, in the currency's main unit: pounds, not
   *     pence
   * @throws IllegalArgumentException if it is not one of the keys
   */
  public Ratio quotaOf(K key) {
    shareOf(key);
    return minor.quotaOf(key).times(minorUnit());
  }

  /**
   * Those who got more than their exact quota, by largest remainder those to whom a penny fell that was
   * left over. Of a negative pot, those from whom more was taken.
   *
   * @return their keys, in tie order
   */
  public ImmutableSet<K> roundedUp() {
    return minor.roundedUp();
  }

  /**
   * How the shares came about: the method, the tie order, and for each key its weight, exact quota in
   * pounds and claim to a further penny.
   *
   * @return the explanation, built now
   */
  public Explanation explanation() {
    return ShareExplanation.of(
        minor, "pot", units -> Datum.of(Money.ofMinor(pot.getCurrencyUnit(), units)), minorUnit());
  }

  private Ratio minorUnit() {
    return Ratio.of(Money.ofMinor(pot.getCurrencyUnit(), 1).getAmount());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Split<?> that && pot.equals(that.pot) && minor.equals(that.minor);
  }

  @Override
  public int hashCode() {
    return 31 * pot.hashCode() + minor.hashCode();
  }

  @Override
  public String toString() {
    return shares.toString();
  }
}
