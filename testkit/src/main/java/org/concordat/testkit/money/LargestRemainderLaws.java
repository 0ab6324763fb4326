/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.money;

import static org.concordat.testkit.law.Law.holds;

import java.math.BigInteger;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The law of the largest remainder: nobody is a whole unit away from the exact quota. */
public interface LargestRemainderLaws extends ApportionmentLaws {

  /**
   * Every share is within a unit of its quota: units times weight over the sum of the weights.
   *
   * @param units what is divided
   * @param weights what it is divided by
   */
  @Property(tries = 500)
  default void everyShareIsWithinAUnitOfItsQuota(
      @ForAll("units") long units, @ForAll("weights") long[] weights) {
    long[] shares = split(units, weights);
    BigInteger sum = Arrays.stream(weights)
        .mapToObj(BigInteger::valueOf)
        .reduce(BigInteger.ZERO, BigInteger::add);
    for (int i = 0; i < weights.length; i++) {
      BigInteger quota = BigInteger.valueOf(units).multiply(BigInteger.valueOf(weights[i]));
      BigInteger share = BigInteger.valueOf(shares[i]).multiply(sum);
      holds(
          share.subtract(quota).abs().compareTo(sum) < 0,
          "Every share is within a unit of its quota, but of %s the weight %s of %s got %s",
          units,
          weights[i],
          sum,
          shares[i]);
    }
  }
}
