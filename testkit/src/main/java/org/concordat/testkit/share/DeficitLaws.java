/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.share;

import static org.concordat.testkit.law.Law.holds;

import com.google.common.collect.ImmutableMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.fairaccess.share.RankingRequest;

/**
 * The laws of a rule that says how far each school is behind its share.
 *
 * <p>What some are behind others are ahead, to the last fraction; and the order in which schools are given means
 * nothing. A test class implements this interface:
 *
 * <pre>{@code
 * class OurDeficitProperties implements DeficitLaws {
 *   public ImmutableMap<Urn, Ratio> deficits(RankingRequest request) {
 *     return new OurRule().deficits(request);
 *   }
 * }
 * }</pre>
 */
public interface DeficitLaws {

  /**
   * How far each school is behind its share.
   *
   * @param request the schools and what they took
   * @return the deficit by school, negative where a school is ahead
   */
  ImmutableMap<Urn, Ratio> deficits(RankingRequest request);

  /**
   * The schools and what they took.
   *
   * @return the questions
   */
  @Provide
  default Arbitrary<RankingRequest> requests() {
    return ShareArbitraries.requests();
  }

  /**
   * Deficits add up to zero.
   *
   * @param request the schools and what they took
   */
  @Property(tries = 100)
  default void deficitsAddUpToZero(@ForAll("requests") RankingRequest request) {
    ImmutableMap<Urn, Ratio> deficits = deficits(request);
    Ratio sum = deficits.values().stream().reduce(Ratio.ZERO, Ratio::plus);
    holds(sum.equals(Ratio.ZERO), "Deficits add up to zero, but %s to %s", deficits, sum);
  }

  /**
   * In another order each school has the deficit that it had.
   *
   * @param request the schools and what they took
   */
  @Property(tries = 100)
  default void orderOfTheSchoolsMeansNothing(@ForAll("requests") RankingRequest request) {
    ImmutableMap<Urn, Ratio> deficits = deficits(request);
    ImmutableMap<Urn, Ratio> turned = deficits(request
        .copy()
        .candidates(request.candidates().reverse())
        .pool(request.pool().reverse())
        .build());
    holds(
        turned.equals(deficits),
        "The order of the schools means nothing, but deficits were %s and, turned round, %s",
        deficits,
        turned);
  }
}
