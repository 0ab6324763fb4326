/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import java.util.Locale;

/** Where the reading of an indicator lies. */
public enum Band {
  /** On the target or better. */
  MET,
  /** Short of the target by no more than the tolerance. */
  WITHIN_TOLERANCE,
  /** Short of the target by more than the tolerance. */
  MISSED,
  /** Of too small a group to be shown or judged. */
  SUPPRESSED,
  /** Nothing was measured, which is not the same as zero. */
  NO_DATA;

  /**
   * The band in words.
   *
   * @return such as {@code within tolerance}
   */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
