/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.money;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.Map;

/**
 * Who comes first where two have exactly the same claim to a unit that cannot be divided.
 *
 * <p>A penny between two equal beneficiaries has to go to one of them. It never goes by the place in a
 * list or by a hash, but by an order that everybody can name beforehand: the lower key, or the larger
 * weight and then the lower key. The order must tell any two of the keys apart.
 *
 * <p>Immutable and thread-safe when its comparator is.
 *
 * @param <K> the type of the keys
 */
public final class TieOrder<K> {

  private final String name;
  private final Comparator<? super K> keys;
  private final boolean largerFirst;

  private TieOrder(String name, Comparator<? super K> keys, boolean largerFirst) {
    this.name = name;
    this.keys = keys;
    this.largerFirst = largerFirst;
  }

  /**
   * The lower key first, in the natural order of the keys: the usual order for money.
   *
   * @param <K> the type of the keys
   * @return the order
   */
  public static <K extends Comparable<? super K>> TieOrder<K> byKey() {
    return by("key", Comparator.naturalOrder());
  }

  /**
   * The key first that an order puts first.
   *
   * @param <K> the type of the keys
   * @param name the order in words, for explanations, such as {@code school number}
   * @param keys the order
   * @return the order
   * @throws IllegalArgumentException if the name is blank
   */
  public static <K> TieOrder<K> by(String name, Comparator<? super K> keys) {
    checkArgument(!name.isBlank(), "TieOrder name: must not be blank, but was '%s'", name);
    return new TieOrder<>(name, keys, false);
  }

  /**
   * The larger weight first, then the lower key: the usual order for places and children, where the
   * larger school takes the odd one.
   *
   * @param <K> the type of the keys
   * @return the order
   */
  public static <K extends Comparable<? super K>> TieOrder<K> byWeightThenKey() {
    return TieOrder.<K>byKey().afterWeight();
  }

  /**
   * The larger weight first, and this order among equal weights.
   *
   * @return a copy
   */
  public TieOrder<K> afterWeight() {
    return new TieOrder<>(name, keys, true);
  }

  /** The weights in this order; refuses keys that it cannot tell apart. */
  ImmutableMap<K, Ratio> arrange(Weights<K> weights) {
    Comparator<Map.Entry<K, Ratio>> order = Map.Entry.comparingByKey(keys);
    if (largerFirst) {
      order = Map.Entry.<K, Ratio>comparingByValue().reversed().thenComparing(order);
    }
    ImmutableList<Map.Entry<K, Ratio>> arranged =
        ImmutableList.sortedCopyOf(order, weights.toMap().entrySet());
    for (int i = 1; i < arranged.size(); i++) {
      Map.Entry<K, Ratio> before = arranged.get(i - 1);
      Map.Entry<K, Ratio> after = arranged.get(i);
      checkArgument(
          order.compare(before, after) != 0,
          "TieOrder %s: must tell any two keys apart, but %s ties with %s",
          this,
          before.getKey(),
          after.getKey());
    }
    return ImmutableMap.copyOf(arranged);
  }

  /**
   * The order in words.
   *
   * @return such as {@code larger weight, then key}
   */
  @Override
  public String toString() {
    return largerFirst ? "larger weight, then " + name : name;
  }
}
