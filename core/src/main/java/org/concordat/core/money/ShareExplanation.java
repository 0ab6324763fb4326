/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.money;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;

/**
 * Shows how shares came about.
 *
 * @param <K> the type of the keys
 */
final class ShareExplanation<K> {

  private final Shares<K> shares;
  private final LongFunction<Datum> show;
  private final Ratio unit;

  private ShareExplanation(Shares<K> shares, LongFunction<Datum> show, Ratio unit) {
    this.shares = shares;
    this.show = show;
    this.unit = unit;
  }

  /**
   * Explains shares.
   *
   * @param label what was divided
   * @param show how a number of units is shown
   * @param unit how much one unit is in the measure in which exact quotas are shown
   */
  static <K> Explanation of(Shares<K> shares, String label, LongFunction<Datum> show, Ratio unit) {
    return new ShareExplanation<>(shares, show, unit).explain(label);
  }

  private Explanation explain(String label) {
    ImmutableList.Builder<Explanation> inputs = ImmutableList.builder();
    inputs.add(Explanation.given("method", Datum.of(inWords(shares.method()))));
    inputs.add(Explanation.given("tie order", Datum.of(shares.ties().toString())));
    inputs.add(Explanation.given("sum of weights", shares.total().toDatum()));
    ImmutableMap<K, Integer> ranks = remainderRanks();
    for (K key : shares.shares().keySet()) {
      inputs.add(explain(key, ranks));
    }
    return Explanation.of(label, show.apply(shares.units()), inputs.build());
  }

  private Explanation explain(K key, ImmutableMap<K, Integer> ranks) {
    Ratio weight = shares.weightOf(key);
    Ratio quota = shares.quotaOf(key);
    ImmutableList.Builder<Explanation> inputs = ImmutableList.builder();
    inputs.add(Explanation.given("weight", weight.toDatum()));
    inputs.add(Explanation.given("exact quota", quota.times(unit).toDatum()));
    if (shares.method() == Apportionment.LARGEST_REMAINDER) {
      long whole = quota.wholePart().longValueExact();
      inputs.add(Explanation.given("quota rounded down", show.apply(whole)));
      Integer rank = ranks.get(key);
      if (rank != null) {
        inputs.add(Explanation.given("rank of the remainder", Datum.of(rank)));
      }
      inputs.add(Explanation.given("left over", show.apply(shares.shareOf(key) - whole)));
    } else {
      BigInteger units = BigInteger.valueOf(shares.shareOf(key)).abs().shiftLeft(1);
      if (units.signum() > 0) {
        inputs.add(claim("claim to the last unit", weight, units.subtract(BigInteger.ONE)));
      }
      inputs.add(claim("claim to one more unit", weight, units.add(BigInteger.ONE)));
    }
    return Explanation.of("share of " + key, show.apply(shares.shareOf(key)), inputs.build());
  }

  private static Explanation claim(String label, Ratio weight, BigInteger divisor) {
    return Explanation.given(
        label, weight.over(Ratio.of(divisor, BigInteger.ONE)).toDatum());
  }

  // A stable sort: keys with the same remainder stay in tie order.
  private ImmutableMap<K, Integer> remainderRanks() {
    ImmutableMap.Builder<K, Integer> ranks = ImmutableMap.builder();
    int[] rank = {0};
    shares.shares().keySet().stream()
        .map(key -> Map.entry(key, remainderOf(key)))
        .filter(entry -> !entry.getValue().isZero())
        .sorted(Map.Entry.<K, Ratio>comparingByValue().reversed())
        .forEachOrdered(entry -> ranks.put(entry.getKey(), ++rank[0]));
    return ranks.buildOrThrow();
  }

  private Ratio remainderOf(K key) {
    Ratio quota = shares.quotaOf(key).abs();
    return quota.minus(Ratio.of(quota.wholePart(), BigInteger.ONE));
  }

  private static String inWords(Apportionment method) {
    return method.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
