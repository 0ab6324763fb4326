/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import org.concordat.core.pupil.YearGroup;

/**
 * How many pupils a school teacher may have in an infant class, and which years have infant classes.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pupils the most pupils to a teacher
 * @param years the year groups that are taught in infant classes
 */
public record InfantClassLimit(int pupils, ImmutableSortedSet<YearGroup> years) {

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is not positive
   * @throws NullPointerException if a component is null
   */
  public InfantClassLimit {
    requireNonNull(years, "years");
    checkArgument(pupils > 0, "InfantClassLimit pupils: must be positive, but was %s", pupils);
  }

  @Override
  public String toString() {
    return pupils + " pupils to a teacher in years " + years;
  }
}
