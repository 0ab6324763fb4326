/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.YearGroup;

/**
 * What a child needs of a school.
 *
 * <p>Candidates for a panel leave out what does not meet it. A placement never offers a school of {@code excludedBy};
 * there the sex counts only where the filter for single-sex schools is added.
 *
 * <p>Immutable and thread-safe.
 *
 * @param yearGroup the child's year group
 * @param sex the child's sex, or empty if it is not given
 * @param excludedBy the schools that permanently excluded the child
 */
public record ChildNeed(
    YearGroup yearGroup, Optional<Sex> sex, ImmutableSortedSet<Urn> excludedBy) {
  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public ChildNeed {
    requireNonNull(yearGroup, "yearGroup");
    requireNonNull(sex, "sex");
    requireNonNull(excludedBy, "excludedBy");
  }

  /**
   * The need of a child whose sex is not given.
   *
   * @param yearGroup the child's year group
   * @param excludedBy the schools that permanently excluded the child
   * @return the need
   */
  public static ChildNeed of(YearGroup yearGroup, Set<Urn> excludedBy) {
    return new ChildNeed(yearGroup, Optional.empty(), ImmutableSortedSet.copyOf(excludedBy));
  }

  /**
   * The same need of a child of a sex.
   *
   * @param known the child's sex
   * @return a copy
   */
  public ChildNeed withSex(Sex known) {
    return new ChildNeed(yearGroup, Optional.of(known), excludedBy);
  }
}
