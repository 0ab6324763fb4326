/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.function.BiFunction;
import net.jqwik.api.Example;
import org.concordat.core.money.Apportionment;
import org.concordat.testkit.law.Search;

/** Every law of dividing finds the method that breaks it. */
class ApportionmentLawsTest {

  /** A method, however it divides. */
  private record Method(BiFunction<Long, long[], long[]> rule)
      implements LargestRemainderLaws, WebsterLaws {

    @Override
    public long[] split(long units, long[] weights) {
      return rule.apply(units, weights);
    }
  }

  private static final Method NOTHING = new Method((units, weights) -> new long[weights.length]);

  private static final Method TO_THE_FIRST = new Method((units, weights) -> {
    long[] shares = new long[weights.length];
    shares[0] = units;
    return shares;
  });

  private static final Method REMAINDERS =
      new Method((units, weights) -> Apportionment.LARGEST_REMAINDER.split(units, weights));

  @Example
  void aMethodThatLosesUnitsIsFound() {
    assertThat(Search.counterExample(
            MoneyArbitraries.weights(), weights -> NOTHING.nothingIsLostOrMade(7, weights)))
        .hasMessageStartingWith("Nothing is lost or made, but ");
  }

  @Example
  void aMethodThatPaysButDoesNotRecoverIsFound() {
    Method paying = new Method(
        (units, weights) -> Apportionment.LARGEST_REMAINDER.split(Math.max(0, units), weights));
    assertThat(Search.counterExample(
            MoneyArbitraries.weights(), weights -> paying.recoveringMirrorsPaying(7, weights)))
        .hasMessageStartingWith("Recovering mirrors paying, but ");
  }

  @Example
  void aMethodThatPaysTheFirstIsFound() {
    assertThat(Search.counterExample(
            MoneyArbitraries.weights(), weights -> TO_THE_FIRST.zeroWeightGetsNothing(7, weights)))
        .hasMessageStartingWith("A zero weight gets nothing and nobody the other sign, but ");
    assertThat(Search.counterExample(
            MoneyArbitraries.weights(),
            weights -> TO_THE_FIRST.largerWeightNeverGetsLess(7, weights)))
        .hasMessageStartingWith("A larger weight never gets less and ");
    assertThat(Search.counterExample(
            MoneyArbitraries.weights(),
            weights -> TO_THE_FIRST.orderDecidesOnlyTies(7, weights, 1)))
        .hasMessageStartingWith("Order decides only ties, but ");
    assertThat(Search.counterExample(
            MoneyArbitraries.weights(),
            weights -> TO_THE_FIRST.everyShareIsWithinAUnitOfItsQuota(700, weights)))
        .hasMessageStartingWith("Every share is within a unit of its quota, but ");
  }

  @Example
  void aLargestRemainderThatCallsItselfWebstersIsFound() {
    REMAINDERS.sharesAreRoundedByOneDivisor(11, new long[] {6, 6, 2});
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> REMAINDERS.sharesAreRoundedByOneDivisor(10, new long[] {6, 6, 2}))
        .withMessage(
            "Shares are rounded by one divisor, but none gives 10 by [6, 6, 2] as [4, 4, 2]");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> REMAINDERS.oneUnitMoreTakesNoneBack(10, new long[] {6, 6, 2}))
        .withMessage(
            "One unit more goes to one and takes none back, but from 10 on by [6, 6, 2] the"
                + " gains are [1, 1, -1]");
  }
}
