/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;

/**
 * How a number changed between two periods of the same months.
 *
 * <p>Warwickshire had 77 permanent exclusions from September to May and 28 in the same months a year later: a
 * change of -49, or -63.6%. From zero there is no percentage, whatever came after. Immutable and thread-safe.
 *
 * @param before the number in the earlier period
 * @param now the number in the later one
 */
public record Change(PeriodCount before, PeriodCount now) {

  private static final Citation SOURCE = Citation.of("DFE-RR224", "part 4, Warwickshire");

  /**
   * Checks that the periods are alike.
   *
   * @throws IllegalArgumentException if they have not the same months, or the first is not the earlier
   * @throws NullPointerException if a component is null
   */
  public Change {
    requireNonNull(before, "before");
    requireNonNull(now, "now");
    checkArgument(
        isComparable(before.period(), now.period()),
        "Change periods: must have the same months of an earlier and a later year, but were %s and %s",
        before.period(),
        now.period());
  }

  /**
   * Compares two numbers, if they may be compared.
   *
   * @param before the number in the earlier period
   * @param now the number in the later one
   * @return the change; unknown for the reason {@code report.unlike-periods} if the periods have not the same
   *     months, or the first is not the earlier
   */
  public static Answer<Change> between(PeriodCount before, PeriodCount now) {
    return isComparable(before.period(), now.period())
        ? Answer.known(new Change(before, now))
        : Answer.unknown(Reason.coded(ReportReasons.UNLIKE_PERIODS)
            .with("before", before.period().toString())
            .with("now", now.period().toString())
            .saying("{before} and {now} are not the same months of an earlier and a later year"));
  }

  private static boolean isComparable(ReportPeriod before, ReportPeriod now) {
    return before.isLike(now) && before.first().isBefore(now.first());
  }

  /**
   * The difference.
   *
   * @return the later number less the earlier
   */
  public int difference() {
    return now.count() - before.count();
  }

  /**
   * The difference in per cent of the earlier number.
   *
   * @return the percentage to one decimal, half away from zero, so that 6.25 is 6.3 and -6.25 is -6.3; unknown for the
   *     reason {@code report.change-from-zero} if the earlier number is zero
   */
  public Answer<BigDecimal> percent() {
    return before.count() == 0
        ? Answer.unknown(Reason.coded(ReportReasons.CHANGE_FROM_ZERO)
            .with("before", before.count())
            .with("now", now.count())
            .saying("a change from {before} to {now} has no percentage"))
        : Answer.known(Ratio.of(100L * difference(), before.count())
            .toDecimal(Rate.DECIMALS, RoundingMode.HALF_UP));
  }

  /**
   * How the percentage came about.
   *
   * @return a tree: the percentage, under it the difference and both numbers
   */
  public Explanation explanation() {
    Explanation earlier = Explanation.given(before.period().toString(), Datum.of(before.count()));
    return Explanation.of(
            "change in per cent",
            Rate.shown(percent()),
            Explanation.of(
                "difference",
                Datum.of(difference()),
                Explanation.given(now.period().toString(), Datum.of(now.count())),
                earlier),
            earlier)
        .under(SOURCE);
  }
}
