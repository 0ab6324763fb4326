/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.concordat.core.money.Ratio;

/**
 * What a plan comes to: how many it places, how uneven it leaves the loads, how unsuitable it is.
 *
 * <p>Immutable and thread-safe.
 *
 * @param placed how many children of each priority class have a school, the first class first
 * @param unevenness the units of all further children: of each, its marginal cost at its school, rounded
 *     to the resolution of the problem, a half always towards plus infinity: 0.5 to 1 and -0.5 to 0
 * @param unsuitability the points of all placed children
 */
public record Score(ImmutableList<Integer> placed, long unevenness, long unsuitability) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Score {
    requireNonNull(placed, "placed");
  }

  /**
   * How many children have a school.
   *
   * @return the sum over all classes
   */
  public int placedInAll() {
    return placed.stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * Compares with another plan of the same problem: more placed comes first, class by class; then the lower
   * sum at a balance. Who is fixed or held at a school is left aside: a plan that gives the place of a fixed child
   * to one of an earlier class is the better by its score, and {@link PlacementPlan#difference} names that child.
   *
   * @param other the other score
   * @param balance how evenness is weighed against suitability
   * @return less than zero if this is better, more if the other is, zero if neither
   */
  public int compareTo(Score other, Balance balance) {
    for (int index = 0; index < placed.size(); index++) {
      int more = Integer.compare(other.placed.get(index), placed.get(index));
      if (more != 0) {
        return more;
      }
    }
    return switch (balance.first()) {
      case NEITHER -> sum(balance).compareTo(other.sum(balance));
      case EVENNESS -> compare(unevenness, other.unevenness, unsuitability, other.unsuitability);
      case SUITABILITY -> compare(unsuitability, other.unsuitability, unevenness, other.unevenness);
    };
  }

  /**
   * The stated sum.
   *
   * @param balance how evenness is weighed against suitability
   * @return unevenness and the rate times unsuitability, in units of unevenness; at an end, what decides
   */
  public Ratio sum(Balance balance) {
    return switch (balance.first()) {
      case NEITHER -> Ratio.of(unevenness).plus(balance.rate().times(Ratio.of(unsuitability)));
      case EVENNESS -> Ratio.of(unevenness);
      case SUITABILITY -> Ratio.of(unsuitability);
    };
  }

  private static int compare(long first, long otherFirst, long second, long otherSecond) {
    int order = Long.compare(first, otherFirst);
    return order != 0 ? order : Long.compare(second, otherSecond);
  }
}
