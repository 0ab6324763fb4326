/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Shares;
import org.concordat.core.money.Weights;

/**
 * Each school takes as many children as its part of all pupils, by largest remainder.
 *
 * <p>Of 20 children, schools with 1,500, 1,200, 1,050, 900, 750 and 600 on roll take 5, 4, 4, 3, 2 and 2: the
 * exact shares of the third and the fifth end in a half each, and the odd child goes to the larger roll.
 * Rounding each share by itself would place 21. Equal rolls go by the lower URN.
 *
 * <p>Immutable and thread-safe.
 */
public record ProportionalToRoll() implements ShareRule {

  @Override
  public String name() {
    return "proportional to roll, largest remainder";
  }

  /**
   * Divides by roll. A school with nobody on roll, or with a roll that is not known, is left out.
   *
   * @param children how many there are, zero or more
   * @param candidates the schools
   * @return each school's share
   * @throws IllegalArgumentException if the number is negative, or a school comes twice
   */
  @Override
  public FairShare share(long children, List<Candidate> candidates) {
    checkArgument(
        children >= 0, "ProportionalToRoll children: must not be negative, but was %s", children);
    Map<Urn, Long> rolls = new LinkedHashMap<>();
    ImmutableList.Builder<LeftOut> leftOut = ImmutableList.builder();
    Set<Urn> seen = new HashSet<>();
    for (Candidate candidate : candidates) {
      Urn school = candidate.school();
      checkArgument(
          seen.add(school),
          "ProportionalToRoll candidates: schools are distinct, but %s came twice",
          school);
      if (candidate.roll().isEmpty()) {
        leftOut.add(LeftOut.of(school, ShareReasons.rollNotKnown(school)));
      } else if (candidate.roll().get() == 0) {
        leftOut.add(LeftOut.of(school, ShareReasons.zeroRoll(school)));
      } else {
        rolls.put(school, (long) candidate.roll().get());
      }
    }
    Optional<Shares<Urn>> shares =
        rolls.isEmpty() ? Optional.empty() : Optional.of(Shares.of(children, Weights.of(rolls)));
    return new FairShare(children, shares, leftOut.build());
  }
}
