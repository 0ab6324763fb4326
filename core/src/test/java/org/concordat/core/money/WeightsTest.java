/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.core.money.Pounds.gbp;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class WeightsTest {

  @Test
  void areHeldExactlyWhateverTheyWereGivenAs() {
    Weights<String> weights = Weights.<String>builder()
        .add("whole", 9_127)
        .add("decimal", new BigDecimal("936.075"))
        .add("fraction", Ratio.of(1, 3))
        .add("none", 0)
        .build();
    assertThat(weights.weightOf("whole")).isEqualTo(Ratio.of(9_127));
    assertThat(weights.weightOf("decimal")).isEqualTo(Ratio.of(936_075, 1_000));
    assertThat(weights.weightOf("fraction")).isEqualTo(Ratio.of(1, 3));
    assertThat(weights.weightOf("none")).isEqualTo(Ratio.ZERO);
    assertThat(weights.total())
        .isEqualTo(Ratio.parse("9127").plus(Ratio.parse("936075/1000")).plus(Ratio.parse("1/3")));
  }

  @Test
  void f1_earlierAllocationsAreWeights() {
    Weights<String> weights = Weights.ofAmounts(
        ImmutableMap.of("secondary", gbp("2400000.00"), "primary", gbp("400000.00")));
    assertThat(weights.partOf("secondary")).isEqualTo(Ratio.of(6, 7));
    assertThat(weights.partOf("primary")).isEqualTo(Ratio.of(1, 7));
  }

  @Test
  void comeFromAMapOrFromAFunctionOfTheKeys() {
    Weights<String> byMap = Weights.of(ImmutableMap.of("a", 1L, "bbb", 3L));
    assertThat(Weights.of(List.of("bbb", "a"), String::length)).isEqualTo(byMap);
    assertThat(Weights.ofRatios(ImmutableMap.of("a", Ratio.ONE, "bbb", Ratio.of(3))))
        .isEqualTo(byMap);
    assertThat(byMap.toMap()).containsEntry("a", Ratio.ONE).containsEntry("bbb", Ratio.of(3));
  }

  @Test
  void equalWeightsAreOneEach() {
    Weights<String> weights = Weights.equal(List.of("a", "b"));
    assertThat(weights).isEqualTo(Weights.of(ImmutableMap.of("a", 1L, "b", 1L)));
    assertThat(weights).hasToString("Weights{a=1, b=1}");
  }

  @Test
  void laterChangesToTheMapDoNotCount() {
    var rolls = new HashMap<String, Ratio>();
    rolls.put("a", Ratio.ONE);
    Weights<String> weights = Weights.ofRatios(rolls);
    rolls.put("b", Ratio.ONE);
    assertThat(weights.toMap()).containsOnlyKeys("a");
  }

  @Test
  void refusesNobody() {
    String message = "Weights: must be at least one, but were none";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Weights.equal(List.of()))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Weights.ofAmounts(ImmutableMap.of()))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Weights.builder().build())
        .withMessage(message);
  }

  @Test
  void refusesANegativeWeight() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Weights.of(ImmutableMap.of("East", 5L, "West", -3L)))
        .withMessage("Weights of West: must not be negative, but was -3");
  }

  @Test
  void refusesNothingButZeros() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Weights.of(ImmutableMap.of("East", 0L, "West", 0L)))
        .withMessage("Weights: must not all be zero, but were {East=0, West=0}");
  }

  @Test
  void refusesAKeyThatComesTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Weights.equal(ImmutableList.of("East", "West", "East")))
        .withMessage("Weights: keys are distinct, but East came twice");
  }

  @Test
  void refusesAmountsInTwoCurrencies() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Weights.ofAmounts(
            ImmutableMap.of("East", gbp("1.00"), "West", Money.parse("EUR 2.00"))))
        .withMessage("Weights of West: must be in GBP like the others, but was EUR 2.00");
  }

  @Test
  void refusesToWeighAStranger() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Weights.equal(List.of("a")).weightOf("z"))
        .withMessage("Weights key: must be one of [a], but was z");
  }

  @Test
  void theOrderInWhichTheyWereGivenMeansNothing() {
    new EqualsTester()
        .addEqualityGroup(
            Weights.of(ImmutableMap.of("a", 1L, "b", 2L)),
            Weights.of(ImmutableMap.of("b", 2L, "a", 1L)))
        .addEqualityGroup(Weights.of(ImmutableMap.of("a", 1L, "b", 3L)))
        .addEqualityGroup(Weights.of(ImmutableMap.of("a", 1L)))
        .testEquals();
  }
}
