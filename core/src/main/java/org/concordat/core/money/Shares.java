/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.money;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;

/**
 * Whole units, such as children or places, divided among beneficiaries by weight.
 *
 * <p>Six schools with 1,500, 1,200, 1,050, 900, 750 and 600 on roll share 20 children: their exact quotas
 * are 5, 4, 3.5, 3, 2.5 and 2. Rounded down they make 19; the third and the fifth tie for the last child,
 * which goes to the larger school: 5, 4, 4, 3, 2 and 2. Of 21 children nobody's quota ties, and they are
 * 5, 4, 4, 3, 3 and 2.
 *
 * <p>The shares always add up to the units. They do not depend on the order in which the weights were
 * given, only on the {@linkplain TieOrder tie order}: by default the larger weight, then the lower key.
 * Negative units mirror positive ones. For money, see {@link Split}.
 *
 * <p>Immutable and thread-safe when the keys are.
 *
 * @param <K> the type of the keys
 */
public final class Shares<K> {

  private final long units;
  private final ImmutableMap<K, Ratio> weights;
  private final Ratio total;
  private final TieOrder<K> ties;
  private final Apportionment method;
  private final ImmutableMap<K, Long> shares;

  private Shares(long units, Weights<K> weights, TieOrder<K> ties, Apportionment method) {
    this.units = units;
    this.weights = ties.arrange(weights);
    this.total = weights.total();
    this.ties = ties;
    this.method = method;
    long[] split = method.splitBy(units, this.weights.values().asList());
    ImmutableMap.Builder<K, Long> builder = ImmutableMap.builderWithExpectedSize(split.length);
    int next = 0;
    for (K key : this.weights.keySet()) {
      builder.put(key, split[next++]);
    }
    this.shares = builder.buildOrThrow();
  }

  /**
   * Divides by largest remainder; the larger weight, then the lower key wins a tie.
   *
   * @param <K> the type of the keys
   * @param units how many there are to divide, of either sign
   * @param weights the weights
   * @return the shares
   * @throws IllegalArgumentException if two keys compare as equal
   */
  public static <K extends Comparable<? super K>> Shares<K> of(long units, Weights<K> weights) {
    return of(units, weights, TieOrder.byWeightThenKey(), Apportionment.LARGEST_REMAINDER);
  }

  /**
   * Divides.
   *
   * @param <K> the type of the keys
   * @param units how many there are to divide, of either sign
   * @param weights the weights
   * @param ties who wins a tie
   * @param method how to divide
   * @return the shares
   * @throws IllegalArgumentException if the tie order does not tell two keys apart
   */
  public static <K> Shares<K> of(
      long units, Weights<K> weights, TieOrder<K> ties, Apportionment method) {
    return new Shares<>(units, weights, ties, method);
  }

  /**
   * What was divided.
   *
   * @return the number of units
   */
  public long units() {
    return units;
  }

  /**
   * The weights it was divided by.
   *
   * @return them, in tie order
   */
  public ImmutableMap<K, Ratio> weights() {
    return weights;
  }

  /**
   * The method.
   *
   * @return how it was divided
   */
  public Apportionment method() {
    return method;
  }

  /**
   * What each gets.
   *
   * @return the shares, in tie order; they add up to the units
   */
  public ImmutableMap<K, Long> shares() {
    return shares;
  }

  /**
   * What one beneficiary gets.
   *
   * @param key the beneficiary
   * @return its share
   * @throws IllegalArgumentException if it is not one of the keys
   */
  public long shareOf(K key) {
    Long share = shares.get(key);
    if (share == null) {
      throw new IllegalArgumentException(
          "Shares key: must be one of " + shares.keySet() + ", but was " + key);
    }
    return share;
  }

  /**
   * What one beneficiary would get if units could be divided.
   *
   * @param key the beneficiary
   * @return units times weight over the sum of weights, exactly
   * @throws IllegalArgumentException if it is not one of the keys
   */
  public Ratio quotaOf(K key) {
    return Ratio.of(units).times(weightOf(key)).over(total);
  }

  /**
   * Those who got more than their exact quota, by largest remainder those to whom a unit fell that was
   * left over. Of negative units, those from whom more was taken.
   *
   * @return their keys, in tie order
   */
  public ImmutableSet<K> roundedUp() {
    return shares.keySet().stream()
        .filter(key -> Ratio.of(shareOf(key)).abs().compareTo(quotaOf(key).abs()) > 0)
        .collect(toImmutableSet());
  }

  /**
   * How the shares came about: the method, the tie order, and for each key its weight, exact quota and
   * claim to a further unit.
   *
   * @return the explanation, built now
   */
  public Explanation explanation() {
    return ShareExplanation.of(this, "units", Datum::of, Ratio.ONE);
  }

  Ratio total() {
    return total;
  }

  TieOrder<K> ties() {
    return ties;
  }

  Ratio weightOf(K key) {
    shareOf(key);
    return Objects.requireNonNull(weights.get(key));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shares<?> that
        && units == that.units
        && method == that.method
        && weights.entrySet().asList().equals(that.weights.entrySet().asList());
  }

  @Override
  public int hashCode() {
    return Objects.hash(units, method, weights);
  }

  @Override
  public String toString() {
    return shares.toString();
  }
}
