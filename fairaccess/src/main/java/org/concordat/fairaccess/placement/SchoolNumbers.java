/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import com.google.common.collect.ImmutableList;
import org.concordat.core.identity.Urn;

/** The number of each school, found by its URN in one step as a rule. The arrays are never written again. */
final class SchoolNumbers {

  static final int NONE = -1;

  /** Two to the power of 32 over the golden ratio, which spreads neighbouring URNs. */
  private static final int SPREAD = 0x9E3779B9;

  private final int[] urns;
  private final int[] numbers;
  private final int shift;

  SchoolNumbers(ImmutableList<PlacementSchool> schools) {
    int slots = 4 * Integer.highestOneBit(Math.max(1, schools.size()));
    this.urns = new int[slots];
    this.numbers = new int[slots];
    this.shift = Integer.numberOfLeadingZeros(slots) + 1;
    for (int number = 0; number < schools.size(); number++) {
      int urn = schools.get(number).school().value();
      int slot = slot(urn);
      urns[slot] = urn;
      numbers[slot] = number;
    }
  }

  /** The number of a school, or {@link #NONE} if it is not there. */
  int of(Urn school) {
    int slot = slot(school.value());
    return urns[slot] == 0 ? NONE : numbers[slot];
  }

  /** Where a URN is, or the free slot where it would be; no URN is zero. */
  private int slot(int urn) {
    int slot = (urn * SPREAD) >>> shift;
    while (urns[slot] != 0 && urns[slot] != urn) {
      slot = (slot + 1) & (urns.length - 1);
    }
    return slot;
  }
}
