/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;

/**
 * The authority's request that the Secretary of State direct an academy.
 *
 * <p>Immutable and thread-safe.
 *
 * @param on the day of the request
 * @param agency the national agency that received it
 * @param evidence what it showed
 */
public record DirectionRequest(
    LocalDate on, NationalAgency agency, ImmutableSortedSet<Evidence> evidence) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public DirectionRequest {
    requireNonNull(on, "on");
    requireNonNull(agency, "agency");
    requireNonNull(evidence, "evidence");
  }
}
