/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;

/**
 * A fact that a trigger rests on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what kind of fact it is, such as {@code service ended}
 * @param fact the fact as a reader would write it
 * @param on the day from which it counts
 * @param isScaleIgnored whether the whole is recoverable because of it, whatever the scale says
 */
public record Ground(String kind, String fact, LocalDate on, boolean isScaleIgnored) {

  /**
   * Refuses null.
   *
   * @throws NullPointerException if a component is null
   */
  public Ground {
    requireNonNull(kind, "kind");
    requireNonNull(fact, "fact");
    requireNonNull(on, "on");
  }

  static Ground of(String kind, Object fact, LocalDate on) {
    return new Ground(kind, fact.toString(), on, false);
  }

  /** The fact as an input of an explanation. */
  Explanation explanation() {
    return Explanation.given(kind, Datum.of(fact));
  }
}
