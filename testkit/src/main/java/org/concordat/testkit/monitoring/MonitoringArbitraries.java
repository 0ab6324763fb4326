/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.monitoring;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.concordat.commissioning.monitoring.Direction;
import org.concordat.commissioning.monitoring.PerformanceIndicator;
import org.concordat.commissioning.monitoring.ReviewCycle;
import org.concordat.commissioning.monitoring.ReviewOutcome;
import org.concordat.commissioning.monitoring.ReviewTerms;
import org.concordat.commissioning.monitoring.Standard;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.money.Ratio;
import org.concordat.testkit.calendar.DateArbitraries;

/**
 * Arbitrary review terms and cycles.
 *
 * <p>The terms have the standards {@code staffing} and {@code safeguarding}, the second grave or not, and
 * the indicator {@code attendance}. The methods keep nothing between calls.
 */
public final class MonitoringArbitraries {

  private static final int MONTHS = 12;

  private MonitoringArbitraries() {}

  /**
   * Cycles of reviews.
   *
   * @return any cycle of 1 to 12 months whose first review is due in the years that matter
   */
  public static Arbitrary<ReviewCycle> cycles() {
    return Combinators.combine(DateArbitraries.dates(), Arbitraries.integers().between(1, MONTHS))
        .as(ReviewCycle::new);
  }

  /**
   * What a contract says of reviews.
   *
   * @return terms of any interval, with two standards, an indicator, up to two extensions, and a cap on
   *     withholding in whole per cent
   */
  public static Arbitrary<ReviewTerms> reviewTerms() {
    return Combinators.combine(
            Arbitraries.integers().between(1, MONTHS),
            Arbitraries.integers().between(1, 15),
            Arbitraries.integers().between(0, 2),
            Arbitraries.of(ReviewOutcome.REMEDIAL_REQUIRED, ReviewOutcome.SERIOUS_CONCERN),
            Arbitraries.integers().between(0, 100))
        .as((months, days, extensions, whenFailed, cap) -> ReviewTerms.builder()
            .everyMonths(months)
            .reportBefore(TimeLimit.schoolDaysAfter(days))
            .addStandard(Standard.of("staffing", "a qualified teacher leads the base"))
            .addStandard(new Standard("safeguarding", "safeguarding is effective", whenFailed))
            .addIndicator(PerformanceIndicator.maintaining(
                "attendance", "attendance in per cent", Direction.HIGHER_IS_BETTER, Ratio.of(90)))
            .extensions(extensions)
            .withholdingCap(Ratio.ofPercent(cap))
            .build());
  }
}
