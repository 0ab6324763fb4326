/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.money;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What each of several beneficiaries weighs in a division: pupils on roll, points, an earlier allocation.
 *
 * <p>Weights are exact and only their proportions count: 2,400,000 to 400,000 divides like 6 to 1. Each key
 * stands once; the order in which keys are given means nothing and changes no result. Build them from
 * a map, from a function of the keys, or one by one:
 *
 * <pre>{@code
 * Weights<String> pupils = Weights.<String>builder()
 *     .add("Central", 9_127)
 *     .add("East", 6_845)
 *     .add("North", 7_312)
 *     .add("South", 6_530)
 *     .build();
 * }</pre>
 *
 * <p>A zero weight is allowed and gets nothing. No weights, a negative one, and nothing but zeros are
 * refused: nobody says then how to divide, and equal shares would be a guess. Immutable and thread-safe
 * when the keys are.
 *
 * @param <K> the type of the keys, which have {@code equals} and {@code hashCode}
 */
public final class Weights<K> {

  private final ImmutableMap<K, Ratio> byKey;
  private final Ratio total;

  private Weights(ImmutableMap<K, Ratio> byKey) {
    checkArgument(!byKey.isEmpty(), "Weights: must be at least one, but were none");
    byKey.forEach((key, weight) -> checkArgument(
        !weight.isNegative(), "Weights of %s: must not be negative, but was %s", key, weight));
    checkArgument(
        byKey.values().stream().anyMatch(weight -> !weight.isZero()),
        "Weights: must not all be zero, but were %s",
        byKey);
    this.byKey = byKey;
    this.total = byKey.values().stream().reduce(Ratio.ZERO, Ratio::plus);
  }

  /**
   * Whole numbers, such as pupils.
   *
   * @param <K> the type of the keys
   * @param weights each key's weight
   * @return the weights
   * @throws IllegalArgumentException if there is none, if one is negative, or if all are zero
   */
  public static <K> Weights<K> of(Map<K, Long> weights) {
    Builder<K> builder = builder();
    weights.forEach(builder::add);
    return builder.build();
  }

  /**
   * Whole numbers that a function reads off each key, such as the roll of a school.
   *
   * @param <K> the type of the keys
   * @param keys the keys, each once
   * @param weight a key's weight
   * @return the weights
   * @throws IllegalArgumentException if there is none, if a key comes twice, if a weight is negative, or if
   *     all are zero
   */
  public static <K> Weights<K> of(Iterable<? extends K> keys, ToLongFunction<? super K> weight) {
    Builder<K> builder = builder();
    for (K key : keys) {
      builder.add(key, weight.applyAsLong(key));
    }
    return builder.build();
  }

  /**
   * Fractions.
   *
   * @param <K> the type of the keys
   * @param weights each key's weight
   * @return the weights
   * @throws IllegalArgumentException if there is none, if one is negative, or if all are zero
   */
  public static <K> Weights<K> ofRatios(Map<? extends K, Ratio> weights) {
    return new Weights<>(ImmutableMap.copyOf(weights));
  }

  /**
   * Amounts of one currency, such as what each received before.
   *
   * @param <K> the type of the keys
   * @param weights each key's weight
   * @return the weights
   * @throws IllegalArgumentException if there is none, if one is negative, if all are zero, or if the
   *     currencies differ
   */
  public static <K> Weights<K> ofAmounts(Map<? extends K, Money> weights) {
    Builder<K> builder = builder();
    weights.values().stream()
        .findFirst()
        .map(Money::getCurrencyUnit)
        .ifPresent(currency ->
            weights.forEach((key, amount) -> builder.add(key, inCurrency(currency, key, amount))));
    return builder.build();
  }

  private static <K> BigDecimal inCurrency(CurrencyUnit currency, K key, Money amount) {
    checkArgument(
        currency.equals(amount.getCurrencyUnit()),
        "Weights of %s: must be in %s like the others, but was %s",
        key,
        currency,
        amount);
    return amount.getAmount();
  }

  /**
   * The same weight for everybody.
   *
   * @param <K> the type of the keys
   * @param keys the keys, each once
   * @return the weights, one each
   * @throws IllegalArgumentException if there is no key, or if one comes twice
   */
  public static <K> Weights<K> equal(Iterable<? extends K> keys) {
    return of(keys, key -> 1);
  }

  /**
   * Starts to collect weights one by one.
   *
   * @param <K> the type of the keys
   * @return an empty builder
   */
  public static <K> Builder<K> builder() {
    return new Builder<>();
  }

  /**
   * The weights by key.
   *
   * @return a map whose order means nothing
   */
  public ImmutableMap<K, Ratio> toMap() {
    return byKey;
  }

  /**
   * The sum of the weights.
   *
   * @return the sum, positive
   */
  public Ratio total() {
    return total;
  }

  /**
   * What one beneficiary weighs.
   *
   * @param key the beneficiary
   * @return its weight
   * @throws IllegalArgumentException if it is not one of the keys
   */
  public Ratio weightOf(K key) {
    Ratio weight = byKey.get(key);
    if (weight == null) {
      throw new IllegalArgumentException(
          "Weights key: must be one of " + byKey.keySet() + ", but was " + key);
    }
    return weight;
  }

  /**
   * One beneficiary's part of the whole.
   *
   * @param key the beneficiary
   * @return its weight over the sum of all
   * @throws IllegalArgumentException if it is not one of the keys
   */
  public Ratio partOf(K key) {
    return weightOf(key).over(total);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Weights<?> that && byKey.equals(that.byKey);
  }

  @Override
  public int hashCode() {
    return byKey.hashCode();
  }

  @Override
  public String toString() {
    return "Weights" + byKey;
  }

  /**
   * Collects weights one by one; see {@link Weights#builder()}. Not thread-safe.
   *
   * @param <K> the type of the keys
   */
  public static final class Builder<K> {

    private final Map<K, Ratio> weights = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Adds a whole number.
     *
     * @param key the beneficiary
     * @param weight its weight
     * @return this builder
     * @throws IllegalArgumentException if the key came before
     */
    public Builder<K> add(K key, long weight) {
      return add(key, Ratio.of(weight));
    }

    /**
     * Adds a decimal number.
     *
     * @param key the beneficiary
     * @param weight its weight
     * @return this builder
     * @throws IllegalArgumentException if the key came before
     */
    public Builder<K> add(K key, BigDecimal weight) {
      return add(key, Ratio.of(weight));
    }

    /**
     * Adds a fraction.
     *
     * @param key the beneficiary
     * @param weight its weight
     * @return this builder
     * @throws IllegalArgumentException if the key came before
     */
    public Builder<K> add(K key, Ratio weight) {
      checkArgument(
          weights.putIfAbsent(key, weight) == null,
          "Weights: keys are distinct, but %s came twice",
          key);
      return this;
    }

    /**
     * Ends the collection.
     *
     * @return the weights
     * @throws IllegalArgumentException if there is none, if one is negative, or if all are zero
     */
    public Weights<K> build() {
      return new Weights<>(ImmutableMap.copyOf(weights));
    }
  }
}
