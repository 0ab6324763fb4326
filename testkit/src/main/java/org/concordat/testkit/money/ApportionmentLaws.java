/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.money;

import static org.concordat.testkit.law.Law.holds;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of a method that divides a whole number of units by weights.
 *
 * <p>Nothing is lost or made, a zero weight gets nothing, recovering mirrors paying, a larger weight never gets
 * less, and the order in which weights are given decides nothing but ties. A test class implements this
 * interface, says how units are divided, and inherits the properties:
 *
 * <pre>{@code
 * class OurMethodProperties implements ApportionmentLaws {
 *   public long[] split(long units, long[] weights) {
 *     return OurMethod.divide(units, weights);
 *   }
 * }
 * }</pre>
 */
public interface ApportionmentLaws {

  /**
   * Divides.
   *
   * @param units how many there are to divide, of either sign
   * @param weights the weights, none negative and not all zero
   * @return what each gets, in the order of the weights
   */
  long[] split(long units, long[] weights);

  /**
   * What is divided.
   *
   * @return numbers of units of either sign, each with an opposite
   */
  @Provide
  default Arbitrary<Long> units() {
    return MoneyArbitraries.pence();
  }

  /**
   * What it is divided by.
   *
   * @return weights, none negative and not all zero
   */
  @Provide
  default Arbitrary<long[]> weights() {
    return MoneyArbitraries.weights();
  }

  /**
   * The shares add up to the units.
   *
   * @param units what is divided
   * @param weights what it is divided by
   */
  @Property(tries = 500)
  default void nothingIsLostOrMade(@ForAll("units") long units, @ForAll("weights") long[] weights) {
    long[] shares = split(units, weights);
    holds(
        shares.length == weights.length
            && Arrays.stream(shares)
                .mapToObj(BigInteger::valueOf)
                .reduce(BigInteger.ZERO, BigInteger::add)
                .equals(BigInteger.valueOf(units)),
        "Nothing is lost or made, but %s by %s gives %s",
        units,
        Arrays.toString(weights),
        Arrays.toString(shares));
  }

  /**
   * The opposite of the units gives the opposite of the shares.
   *
   * @param units what is divided
   * @param weights what it is divided by
   */
  @Property(tries = 500)
  default void recoveringMirrorsPaying(
      @ForAll("units") long units, @ForAll("weights") long[] weights) {
    long[] shares = split(units, weights);
    long[] mirrored = split(-units, weights);
    holds(
        IntStream.range(0, shares.length).allMatch(i -> shares[i] == -mirrored[i]),
        "Recovering mirrors paying, but %s by %s gives %s and its opposite %s",
        units,
        Arrays.toString(weights),
        Arrays.toString(shares),
        Arrays.toString(mirrored));
  }

  /**
   * A zero weight gets nothing, and nobody gets what has the other sign.
   *
   * @param units what is divided
   * @param weights what it is divided by
   */
  @Property(tries = 500)
  default void zeroWeightGetsNothing(
      @ForAll("units") long units, @ForAll("weights") long[] weights) {
    long[] shares = split(units, weights);
    holds(
        IntStream.range(0, shares.length)
            .allMatch(i ->
                shares[i] == 0 || (weights[i] > 0 && Long.signum(shares[i]) == Long.signum(units))),
        "A zero weight gets nothing and nobody the other sign, but %s by %s gives %s",
        units,
        Arrays.toString(weights),
        Arrays.toString(shares));
  }

  /**
   * A larger weight never gets less, and of two equal ones neither gets two units more.
   *
   * @param units what is divided
   * @param weights what it is divided by
   */
  @Property(tries = 500)
  default void largerWeightNeverGetsLess(
      @ForAll("units") long units, @ForAll("weights") long[] weights) {
    long[] shares = split(units, weights);
    int[] order = IntStream.range(0, weights.length)
        .boxed()
        .sorted((i, j) -> weights[i] == weights[j]
            ? Long.compare(Math.abs(shares[i]), Math.abs(shares[j]))
            : Long.compare(weights[i], weights[j]))
        .mapToInt(i -> i)
        .toArray();
    for (int place = 1; place < order.length; place++) {
      long less = Math.abs(shares[order[place - 1]]);
      long more = Math.abs(shares[order[place]]);
      boolean isTie = weights[order[place - 1]] == weights[order[place]];
      holds(
          isTie ? more - less <= 1 : more >= less,
          "A larger weight never gets less and an equal one as much but for a unit, but %s by %s gives %s",
          units,
          Arrays.toString(weights),
          Arrays.toString(shares));
    }
  }

  /**
   * Given in another order, equal weights together get the same shares.
   *
   * @param units what is divided
   * @param weights what it is divided by
   * @param turn how far the order is turned
   */
  @Property(tries = 500)
  default void orderDecidesOnlyTies(
      @ForAll("units") long units, @ForAll("weights") long[] weights, @ForAll int turn) {
    int shift = Math.floorMod(turn, weights.length);
    long[] turned = IntStream.range(0, weights.length)
        .mapToLong(i -> weights[(weights.length - 1 - i + shift) % weights.length])
        .toArray();
    long[] shares = split(units, weights);
    long[] others = split(units, turned);
    holds(
        Arrays.deepEquals(byWeight(weights, shares), byWeight(turned, others)),
        "Order decides only ties, but %s by %s gives %s and by %s %s",
        units,
        Arrays.toString(weights),
        Arrays.toString(shares),
        Arrays.toString(turned),
        Arrays.toString(others));
  }

  private static long[][] byWeight(long[] weights, long[] shares) {
    return IntStream.range(0, weights.length)
        .mapToObj(i -> new long[] {weights[i], shares[i]})
        .sorted(Arrays::compare)
        .toArray(long[][]::new);
  }
}
