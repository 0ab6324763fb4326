/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concordat.core.identity.Urn;

/**
 * A family's application for places.
 *
 * <p>Immutable and thread-safe.
 *
 * @param on when it was made
 * @param schools the schools, the most preferred first
 * @param inYear whether outside the rounds
 * @param governs the day whose edition of the dates governs: in-year the application's own, in a round the first
 *     of the school year in which parents apply
 */
public record PlaceApplication(
    LocalDate on, ImmutableList<Urn> schools, boolean inYear, LocalDate governs) {

  /**
   * Checks that a school is named.
   *
   * @throws IllegalArgumentException if none is
   * @throws NullPointerException if a component is null
   */
  public PlaceApplication {
    requireNonNull(on, "on");
    requireNonNull(schools, "schools");
    requireNonNull(governs, "governs");
    checkArgument(
        !schools.isEmpty(), "PlaceApplication schools: must name one, but were %s", schools);
  }
}
