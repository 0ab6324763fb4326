/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

/** Whether the responsible body is bound to consider reinstatement after a fixed period. */
public enum GovernorsDuty {
  /** It may consider what the parent says, and is not bound to meet. */
  NONE,
  /** It meets if the parent makes representations. */
  ON_REPRESENTATIONS,
  /** It meets in any case. */
  ALWAYS;

  /**
   * The duty that follows from a total.
   *
   * <p>Under the edition of 2012, five days in a term bind nobody to meet; five and a half up to fifteen do on
   * representations; fifteen and a half, or an examination missed, do in any case.
   *
   * @param total the most days in a term that the exclusion touches, itself included
   * @param losesExam whether an examination or test would be missed
   * @param rules the rules of the edition
   * @return the duty
   */
  public static GovernorsDuty of(HalfDays total, boolean losesExam, ExclusionRules rules) {
    if (losesExam || total.exceeds(rules.meetAlwaysAbove().value())) {
      return ALWAYS;
    }
    return total.exceeds(rules.meetOnRepresentationsAbove().value()) ? ON_REPRESENTATIONS : NONE;
  }
}
