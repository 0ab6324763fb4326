/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;

/**
 * How many of how many.
 *
 * <p>28 placed of 70 referred is 40.0%. Of none there is no rate. Immutable and thread-safe.
 *
 * @param part how many, from zero to all
 * @param whole of how many
 */
public record Rate(int part, int whole) {

  static final int DECIMALS = 1;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if the part is not from zero to the whole
   */
  public Rate {
    checkArgument(
        part >= 0 && part <= whole, "Rate part: must be from 0 to %s, but was %s", whole, part);
  }

  /**
   * A rate.
   *
   * @param part how many, from zero to all
   * @param whole of how many
   * @return the rate
   * @throws IllegalArgumentException if the part is not from zero to the whole
   */
  public static Rate of(int part, int whole) {
    return new Rate(part, whole);
  }

  /**
   * The rate in per cent.
   *
   * @return the percentage to one decimal, half up; unknown for the reason {@code report.rate-of-none} if the
   *     whole is zero
   */
  public Answer<BigDecimal> percent() {
    return whole == 0
        ? Answer.unknown(
            Reason.coded(ReportReasons.RATE_OF_NONE).saying("a part of nothing has no rate"))
        : Answer.known(Ratio.of(100L * part, whole).toDecimal(DECIMALS, RoundingMode.HALF_UP));
  }

  /**
   * How the percentage came about.
   *
   * @param label what the rate is called, such as {@code placed rate}
   * @return a tree: the percentage, under it both numbers
   * @throws IllegalArgumentException if the label is blank
   */
  public Explanation explanation(String label) {
    return Explanation.of(
        label,
        shown(percent()),
        Explanation.given("part", Datum.of(part)),
        Explanation.given("whole", Datum.of(whole)));
  }

  static Datum shown(Answer<BigDecimal> percent) {
    return percent.match(
        known -> Datum.of(known.toPlainString() + "%"), reason -> Datum.of(reason.message()));
  }
}
