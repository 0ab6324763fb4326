/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.value;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.money.Ratio;

/**
 * Where a stake stands on a date.
 *
 * <p>Immutable and thread-safe.
 *
 * @param stake what is left of the tranche
 * @param fraction what the scale leaves at risk, from 0 to 1
 * @param start the first day of the liability
 * @param date the date that is asked about
 */
public record Position(Stake stake, Ratio fraction, LocalDate start, LocalDate date) {

  /**
   * Refuses null.
   *
   * @throws NullPointerException if a component is null
   */
  public Position {
    requireNonNull(stake, "stake");
    requireNonNull(fraction, "fraction");
    requireNonNull(start, "start");
    requireNonNull(date, "date");
  }

  /** The date, or the start where the liability has not begun: nothing drifts before it. */
  LocalDate driftsTo() {
    return date.isBefore(start) ? start : date;
  }
}
