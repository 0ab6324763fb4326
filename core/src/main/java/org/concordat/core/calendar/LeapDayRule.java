/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

/** On which day something that began on 29 February has its anniversary in a year without one. */
public enum LeapDayRule {
  /** On 28 February, the end of the month. */
  FEBRUARY_28,
  /** On 1 March, the day after. */
  MARCH_1
}
