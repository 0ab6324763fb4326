/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.time.YearMonth;
import org.concordat.core.reason.Answer;
import org.concordat.fairaccess.casework.CaseStage;
import org.concordat.fairaccess.casework.InterimKind;

/**
 * The children who wait for a place at the end of a month, and how their number moved.
 *
 * <p>A child waits from the referral until a school agrees, the child enters alternative provision, or the case ends otherwise. One
 * who was found not ready for a school on 19 October and entered provision on 20 November waits at the end of October, at the
 * stage {@code NOT_READY}, whatever education it has meanwhile; one for whom no provision is ever found waits on. Immutable and
 * thread-safe.
 *
 * @param count how many wait
 * @param byStage by stage of the case, zero among them
 * @param longest the most school days since a referral, without its day; unknown if one of them is
 * @param byInterim by the education arranged meanwhile, in the authority's own words, zero for what nobody has any more; {@code
 *     none} where none is
 * @param byInterimKind by the kind of the education arranged meanwhile, zero among them; those for whom nothing is arranged are in
 *     none, so that the kinds add up to the children who wait less those
 * @param trend how many waited at the end of each month of the year for which the facts are whole from its first day on
 */
public record WaitingSection(
    int count,
    ImmutableSortedMap<CaseStage, Integer> byStage,
    Answer<Integer> longest,
    ImmutableSortedMap<String, Integer> byInterim,
    ImmutableSortedMap<InterimKind, Integer> byInterimKind,
    ImmutableSortedMap<YearMonth, Integer> trend) {

  /** The key of those for whom nothing is arranged. */
  public static final String NOTHING = "none";

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public WaitingSection {
    requireNonNull(byStage, "byStage");
    requireNonNull(longest, "longest");
    requireNonNull(byInterim, "byInterim");
    requireNonNull(byInterimKind, "byInterimKind");
    requireNonNull(trend, "trend");
  }

  /**
   * By how much the number moved over the trend.
   *
   * @return the last month's number less the first's; zero if there is but one
   */
  public int moved() {
    return trend.isEmpty()
        ? 0
        : trend.values().asList().get(trend.size() - 1)
            - trend.values().asList().get(0);
  }
}
