/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.evaluation;

import java.util.Locale;

/**
 * An answer on a scale of four points without a middle, from agreement to disagreement.
 *
 * <p>The points have an order and nothing more: the step from one to the next has no size.
 */
public enum Response {
  /** Agrees without reserve. */
  STRONGLY_AGREE,
  /** Agrees on the whole. */
  AGREE,
  /** Disagrees on the whole. */
  DISAGREE,
  /** Disagrees without reserve. */
  STRONGLY_DISAGREE;

  /**
   * Whether the answer is on the agreeing side.
   *
   * @return true for the first two points
   */
  public boolean isAgreement() {
    return this == STRONGLY_AGREE || this == AGREE;
  }

  /**
   * The answer as it is spoken.
   *
   * @return such as {@code strongly agree}
   */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
