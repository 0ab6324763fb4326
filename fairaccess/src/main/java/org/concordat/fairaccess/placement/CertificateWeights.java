/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;

/**
 * What the sum of a {@link Certificate} is made of, for whoever checks one without {@link Certificate#check}.
 *
 * <p>The sum is {@code unevenness} times the {@linkplain PlacementProblem#units units} of each further child of each
 * school, {@code unsuitability} times the points of each child at its school, and for each child without a school
 * the weight of its class. Immutable and thread-safe.
 *
 * @param unevenness what a unit counts
 * @param unsuitability what a point counts
 * @param unplaced what a child without a school counts, by priority class, the first class first
 * @param unplacedHeld what one of the {@linkplain PlacementProblem#held() siblings who are held} at a school counts
 *     without it, in place of the weight of its class
 * @param unplacedFixed what a child that is {@linkplain PlacementProblem#fixed() fixed} at a school counts without it, by
 *     priority class, in place of the other weights
 */
public record CertificateWeights(
    long unevenness,
    long unsuitability,
    ImmutableMap<String, Long> unplaced,
    long unplacedHeld,
    ImmutableMap<String, Long> unplacedFixed) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if the weights of the classes are null
   */
  public CertificateWeights {
    requireNonNull(unplaced, "unplaced");
    requireNonNull(unplacedFixed, "unplacedFixed");
  }
}
