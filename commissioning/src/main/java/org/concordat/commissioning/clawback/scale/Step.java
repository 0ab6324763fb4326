/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.scale;

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
   * One of them.
   *
   * @return {@code day}, {@code month} or {@code year}
   */
  public String singular() {
    return units.substring(0, units.length() - 1);
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
