/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.concordat.core.identity.Urn;

/**
 * How full the child's year group is at a school.
 *
 * <p>Immutable and thread-safe.
 *
 * @param school the school
 * @param admissionNumber how many the year group admits
 * @param over how many it has over that number, for whatever reason, appeals among them
 */
public record YearGroupPlaces(Urn school, int admissionNumber, int over) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is negative
   * @throws NullPointerException if a component is null
   */
  public YearGroupPlaces {
    requireNonNull(school, "school");
    checkArgument(
        admissionNumber >= 0,
        "YearGroupPlaces admissionNumber: must not be negative, but at %s was %s",
        school,
        admissionNumber);
    checkArgument(
        over >= 0, "YearGroupPlaces over: must not be negative, but at %s was %s", school, over);
  }
}
