/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Apportionment;
import org.concordat.core.money.Ratio;
import org.concordat.core.money.Shares;
import org.concordat.core.money.TieOrder;
import org.concordat.core.money.Weights;
import org.concordat.core.reason.Explained;

/**
 * Each school takes as many children as its part of the size of all schools.
 *
 * <p>Of 20 children, schools with 1,500, 1,200, 1,050, 900, 750 and 600 on roll take 5, 4, 4, 3, 2 and 2: the
 * exact shares of the third and the fifth end in a half each, and the odd child goes to the larger roll.
 * Rounding each share by itself would place 21. Equal sizes go by the lower URN.
 *
 * <p>Immutable and thread-safe.
 *
 * @param measure by what a school's size is measured
 * @param method how the children that are left over are given out
 */
public record ProportionalShare(SchoolMeasure measure, Apportionment method) implements ShareRule {
  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public ProportionalShare {
    requireNonNull(measure, "measure");
    requireNonNull(method, "method");
  }

  /**
   * By roll, with largest remainders.
   *
   * @return the rule
   */
  public static ProportionalShare toRoll() {
    return to(SchoolMeasures.ROLL);
  }

  /**
   * By a measure, with largest remainders.
   *
   * @param measure by what a school's size is measured
   * @return the rule
   */
  public static ProportionalShare to(SchoolMeasure measure) {
    return new ProportionalShare(measure, Apportionment.LARGEST_REMAINDER);
  }

  @Override
  public String name() {
    return "proportional to "
        + measure.name()
        + ", "
        + method.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * Divides by size. A school without one is left out.
   *
   * @param children how many there are, zero or more
   * @param candidates the schools
   * @return each school's share
   * @throws IllegalArgumentException if the number is negative, or a school comes twice
   */
  @Override
  public FairShare share(long children, List<Candidate> candidates) {
    checkArgument(
        children >= 0, "ProportionalShare children: must not be negative, but was %s", children);
    SchoolSizes sizes = measure.measure(candidates);
    return new FairShare(name(), children, shares(children, sizes), sizes.sizes(), sizes.leftOut());
  }

  private Optional<Shares<Urn>> shares(long children, SchoolSizes sizes) {
    if (sizes.sizes().isEmpty()) {
      return Optional.empty();
    }
    Weights<Urn> weights = Weights.ofRatios(
        Maps.<Urn, Explained<Ratio>, Ratio>transformValues(sizes.sizes(), Explained::value));
    return Optional.of(Shares.of(children, weights, TieOrder.byWeightThenKey(), method));
  }
}
