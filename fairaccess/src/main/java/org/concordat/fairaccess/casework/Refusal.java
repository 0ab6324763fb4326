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
 * That a school refused a child, in writing or by silence.
 *
 * <p>Immutable and thread-safe.
 *
 * @param school the school
 * @param on the day of the refusal; of silence, the day after the last day to reply
 * @param reasons the school's reasons in its own words; empty for silence
 */
public record Refusal(Urn school, LocalDate on, ImmutableList<String> reasons) {

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

  /**
   * Whether the school was silent.
   *
   * @return true if it gave no reply in time
   */
  public boolean isDeemed() {
    return reasons.isEmpty();
  }
}
