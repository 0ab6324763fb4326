/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;

/** Why no full-time education is owed from the sixth day of an exclusion. */
public enum NoDaySix {
  /** The pupil is in year 11 and has taken or missed all examinations. */
  EXAMS_OVER("the pupil is in year 11 and has taken or missed all examinations"),
  /** The pupil's statement or plan names fewer hours. */
  PLAN_NAMES_FEWER_HOURS("the pupil's plan names fewer hours");

  private static final Citation SOURCE = Citation.of("SI 2007/1870", "r.5");

  private final String words;

  NoDaySix(String words) {
    this.words = words;
  }

  /**
   * The reason that a timetable gives.
   *
   * @return a reason with the code {@link ExclusionReasons#NO_DAY_SIX}
   */
  public Reason reason() {
    return Reason.coded(ExclusionReasons.NO_DAY_SIX)
        .with("why", words)
        .under(SOURCE)
        .saying("no education is owed from the sixth day: {why}");
  }
}
