/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.casework;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concordat.core.identity.Urn;

/**
 * That a school refused a child, in writing, by silence, by not keeping to what it had agreed, or by agreeing
 * only to a day that is not accepted.
 *
 * <p>Immutable and thread-safe.
 *
 * @param school the school
 * @param on the day of the refusal; of silence, the day after the last day to reply; of an agreement that was not kept, or
 *     whose first day was not accepted, the day on which that was reported
 * @param deemed whether it gave no reply in time; a school that agreed had replied, though it did not keep to it
 * @param reasons the school's reasons in its own words; empty for silence, and for an agreement that was not kept or
 *     not accepted
 */
public record Refusal(Urn school, LocalDate on, boolean deemed, ImmutableList<String> reasons) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Refusal {
    requireNonNull(school, "school");
    requireNonNull(on, "on");
    requireNonNull(reasons, "reasons");
  }
}
