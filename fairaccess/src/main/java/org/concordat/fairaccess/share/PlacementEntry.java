/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import java.time.LocalDate;
import org.concordat.core.identity.Urn;

/**
 * That a school took a child of a type on a date.
 *
 * <p>Twins are two entries. Immutable and thread-safe.
 *
 * @param school the school, under the URN it had then
 * @param type as what the child came
 * @param on the day of the panel's decision
 */
public record PlacementEntry(Urn school, PlacementType type, LocalDate on) {

  /**
   * An entry.
   *
   * @param school the school, under the URN it had then
   * @param type as what the child came
   * @param on the day of the panel's decision
   * @return the entry
   */
  public static PlacementEntry of(Urn school, PlacementType type, LocalDate on) {
    return new PlacementEntry(school, type, on);
  }
}
