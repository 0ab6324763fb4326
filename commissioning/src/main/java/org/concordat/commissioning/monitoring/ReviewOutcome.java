/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import java.util.Locale;

/** What a review comes to, from the best to the worst. */
public enum ReviewOutcome {
  /** Nothing has to be put right. */
  SATISFACTORY,
  /** Something has to be put right in a period that both parties agree. */
  REMEDIAL_REQUIRED,
  /** Something grave, or something that failed before, has to be put right. */
  SERIOUS_CONCERN;

  /**
   * The worse of two outcomes.
   *
   * @param other the other outcome
   * @return this one, unless the other is worse
   */
  public ReviewOutcome worse(ReviewOutcome other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /**
   * The outcome one level up.
   *
   * @return the next worse outcome; the worst one is its own
   */
  public ReviewOutcome escalated() {
    return this == SATISFACTORY ? REMEDIAL_REQUIRED : SERIOUS_CONCERN;
  }

  /**
   * Whether remedial action has to follow.
   *
   * @return true unless the review is satisfactory
   */
  public boolean isRemedial() {
    return this != SATISFACTORY;
  }

  /**
   * The outcome in words.
   *
   * @return such as {@code remedial required}
   */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
