/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

/** How often a scale falls. */
public enum Step {
  /** Every day, over the real number of days in the period. */
  DAY("days"),
  /** On each monthly anniversary of the start. */
  MONTH("months"),
  /** On each yearly anniversary of the start. */
  YEAR("years");

  private final String units;

  Step(String units) {
    this.units = units;
  }

  /**
   * What is counted.
   *
   * @return {@code days}, {@code months} or {@code years}
   */
  @Override
  public String toString() {
    return units;
  }
}
