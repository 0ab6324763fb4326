/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class SplitProperties {

  @Provide
  Arbitrary<Map<String, Long>> weights() {
    Arbitrary<String> keys = Arbitraries.strings().withCharRange('a', 'e').ofMaxLength(3);
    Arbitrary<Long> weights = Arbitraries.oneOf(
        Arbitraries.longs().between(0, 5),
        Arbitraries.longs().between(0, 5_000),
        Arbitraries.longs().between(0, Long.MAX_VALUE));
    return Arbitraries.maps(keys, weights)
        .ofMinSize(1)
        .ofMaxSize(20)
        .filter(map -> map.values().stream().anyMatch(weight -> weight > 0));
  }

  @Provide
  Arbitrary<Tuple2<Map<String, Long>, Map<String, Long>>> permutations() {
    return weights()
        .flatMap(map -> Arbitraries.shuffle(new ArrayList<>(map.entrySet()))
            .map(entries -> Tuple.of(map, inOrder(entries))));
  }

  private static Map<String, Long> inOrder(List<Map.Entry<String, Long>> entries) {
    Map<String, Long> result = new LinkedHashMap<>();
    entries.forEach(entry -> result.put(entry.getKey(), entry.getValue()));
    return result;
  }

  @Provide
  Arbitrary<Money> pots() {
    return Arbitraries.oneOf(
            Arbitraries.longs().between(-100, 100),
            Arbitraries.longs().between(-400_000_000, 400_000_000),
            Arbitraries.longs())
        .map(pence -> Money.ofMinor(CurrencyUnit.GBP, pence));
  }

  @Property
  void sharesAddUpToThePot(
      @ForAll("pots") Money pot,
      @ForAll("weights") Map<String, Long> weights,
      @ForAll Apportionment method) {
    Split<String> split = Split.of(pot, Weights.of(weights), TieOrder.byKey(), method);
    assertThat(Money.total(split.shares().values())).isEqualTo(pot);
  }

  @Property
  void theOrderInWhichWeightsAreGivenChangesNothing(
      @ForAll("pots") Money pot,
      @ForAll("permutations") Tuple2<Map<String, Long>, Map<String, Long>> maps,
      @ForAll Apportionment method) {
    Weights<String> first = Weights.of(maps.get1());
    Weights<String> second = Weights.of(maps.get2());
    Split<String> split = Split.of(pot, first, TieOrder.byKey(), method);
    Split<String> other = Split.of(pot, second, TieOrder.byKey(), method);
    assertThat(split).isEqualTo(other).hasToString(other.toString());
    assertThat(split.explanation()).isEqualTo(other.explanation());
    assertThat(Shares.of(pot.getAmountMinorLong(), first))
        .hasToString(Shares.of(pot.getAmountMinorLong(), second).toString());
  }

  @Property
  void everyShareIsWithinAPennyOfItsQuota(
      @ForAll("pots") Money pot, @ForAll("weights") Map<String, Long> weights) {
    Split<String> split = Split.of(pot, Weights.of(weights));
    Ratio penny = Ratio.of(1, 100);
    split
        .shares()
        .forEach((key, share) -> assertThat(
                Ratio.of(share.getAmount()).minus(split.quotaOf(key)).abs())
            .isLessThan(penny));
  }

  @Property
  void onlyFractionsAreRoundedUpAndTheyCarryTheRemainder(
      @ForAll("pots") Money pot, @ForAll("weights") Map<String, Long> weights) {
    Shares<String> shares = Shares.of(pot.getAmountMinorLong(), Weights.of(weights));
    assertThat(shares.roundedUp()).allMatch(key -> !shares.quotaOf(key).isWhole());
    Ratio whole = shares.shares().keySet().stream()
        .map(key -> Ratio.of(shares.quotaOf(key).wholePart(), BigInteger.ONE))
        .reduce(Ratio.ZERO, Ratio::plus);
    assertThat(Ratio.of(shares.units()).minus(whole).abs())
        .isEqualTo(Ratio.of(shares.roundedUp().size()));
  }

  @Property
  void recoveryMirrorsPayment(
      @ForAll("pots") Money pot,
      @ForAll("weights") Map<String, Long> weights,
      @ForAll Apportionment method) {
    Assume.that(pot.getAmountMinorLong() != Long.MIN_VALUE);
    Split<String> paid = Split.of(pot.abs(), Weights.of(weights), TieOrder.byKey(), method);
    Split<String> taken =
        Split.of(pot.abs().negated(), Weights.of(weights), TieOrder.byKey(), method);
    paid.shares()
        .forEach((key, share) -> assertThat(taken.shareOf(key)).isEqualTo(share.negated()));
    assertThat(taken.roundedUp()).isEqualTo(paid.roundedUp());
  }

  @Property
  void zeroWeightGetsNothing(
      @ForAll("pots") Money pot,
      @ForAll("weights") Map<String, Long> weights,
      @ForAll Apportionment method) {
    Map<String, Long> more =
        ImmutableMap.<String, Long>builder().putAll(weights).put("zero", 0L).buildOrThrow();
    Split<String> with = Split.of(pot, Weights.of(more), TieOrder.byKey(), method);
    assertThat(with.shareOf("zero").isZero()).isTrue();
    Split<String> without = Split.of(pot, Weights.of(weights), TieOrder.byKey(), method);
    assertThat(with.shares()).containsAllEntriesOf(without.shares());
  }
}
