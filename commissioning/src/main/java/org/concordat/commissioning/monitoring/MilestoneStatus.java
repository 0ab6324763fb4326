/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import java.util.Locale;

/**
 * How a remedial action stands, in the milestone codes of the Open Contracting Data Standard.
 */
public enum MilestoneStatus {
  /** Its period runs, or it waits for the further review. */
  SCHEDULED("scheduled"),
  /** The further review found it done. */
  MET("met"),
  /** The further review found it done in part. */
  PARTIALLY_MET("partiallyMet"),
  /** The further review found it not done. */
  NOT_MET("notMet");

  private final String code;

  MilestoneStatus(String code) {
    this.code = code;
  }

  /**
   * The code in the Open Contracting Data Standard.
   *
   * @return such as {@code partiallyMet}
   */
  public String code() {
    return code;
  }

  /**
   * The status in words.
   *
   * @return such as {@code partially met}
   */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
