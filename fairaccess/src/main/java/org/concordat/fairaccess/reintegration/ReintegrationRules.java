/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.reintegration;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.concordat.core.calendar.LimitUnit;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;

/**
 * What an area has agreed about the way back.
 *
 * <p>Immutable and thread-safe.
 *
 * @param assessment how long an assessment lasts at most, in school weeks from its first day
 * @param support whether a child returns with support beside it
 */
public record ReintegrationRules(Rule<TimeLimit> assessment, Rule<Boolean> support) {

  /** Six school weeks, as short-stay assessment places have at most, and support beside the child. */
  public static final ReintegrationRules USUAL = new ReintegrationRules(
      Rule.agreed(
          "length of an assessment",
          TimeLimit.schoolWeeksBeginningWith(6),
          Citation.of("DFE-RR224", "part 4, Warwickshire")),
      Rule.expected(
          "support beside a child who returns", true, Citation.of("DFE-RR224", "part 4, Bolton")));

  /**
   * Checks the unit.
   *
   * @throws IllegalArgumentException if an assessment is not counted in school weeks
   * @throws NullPointerException if a component is null
   */
  public ReintegrationRules {
    requireNonNull(assessment, "assessment");
    requireNonNull(support, "support");
    checkArgument(
        assessment.value().unit() == LimitUnit.SCHOOL_WEEKS,
        "ReintegrationRules assessment: must be in school weeks, but was %s",
        assessment.value());
  }

  /** A limit of fewer weeks, counted alike. */
  TimeLimit weeks(int number) {
    return TimeLimit.of(number, assessment.value().unit(), assessment.value().convention());
  }
}
