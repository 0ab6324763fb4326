/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import java.util.Locale;

/** What is found about the review itself, beside its standards and indicators. */
public enum ReviewFinding {
  /** The meeting was held without the school's written report. */
  HELD_WITHOUT_REPORT,
  /** The report came after its day. */
  REPORT_LATE,
  /** The meeting was held after the day on which the review was due. */
  HELD_LATE;

  /**
   * The stable code.
   *
   * @return the name in lower case with hyphens
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
