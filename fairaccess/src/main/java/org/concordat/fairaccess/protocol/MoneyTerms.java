/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

import static java.util.Objects.requireNonNull;

import java.time.MonthDay;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;

/**
 * What is agreed where the regulations on money that follows an excluded pupil leave a question open.
 *
 * <p>Nothing in this module reads them, for it reckons no money. Whoever reckons it is told both: the library's module
 * on commissioning by {@code PupilMoney.builder().isAdjustmentShared(adjustmentFollows().value())} and a {@code
 * leavingYear} up to the {@code leavingYearEnd}, which is inclusive here.
 *
 * <p>Immutable and thread-safe.
 *
 * @param adjustmentFollows whether the financial adjustment of a quashed exclusion is part of what the
 *     admitting school's gain is reckoned from
 * @param leavingYearEnd the day to which complete weeks are counted for a pupil in the leaving year
 */
public record MoneyTerms(Rule<Boolean> adjustmentFollows, Rule<MonthDay> leavingYearEnd) {

  /** The adjustment does not follow the pupil (Bath and North East Somerset), and a year ends on 31 July. */
  public static final MoneyTerms USUAL = new MoneyTerms(
      Rule.agreed(
          "the adjustment follows the pupil",
          false,
          Citation.of("Bath and North East Somerset, exclusion funding")),
      Rule.agreed(
          "end of the leaving year",
          MonthDay.of(7, 31),
          Citation.of("West Berkshire, exclusion funding")));

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public MoneyTerms {
    requireNonNull(adjustmentFollows, "adjustmentFollows");
    requireNonNull(leavingYearEnd, "leavingYearEnd");
  }
}
