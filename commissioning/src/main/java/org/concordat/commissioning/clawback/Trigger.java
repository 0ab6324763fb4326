/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import java.time.LocalDate;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;

/**
 * That both limbs were met, and when.
 *
 * <p>Immutable and thread-safe.
 *
 * @param date the first day on which both held
 * @param end the first limb: how the service ended
 * @param use the second limb: the different use, or the notice of an intention where that is enough
 */
public record Trigger(LocalDate date, ServiceEnd end, UseSpell use) {

  /**
   * How the date comes about.
   *
   * @return a tree with the two limbs
   */
  public Explanation explanation() {
    return Explanation.of(
        "first day on which both limbs hold",
        Datum.of(date),
        Explanation.given("service ended", Datum.of(end.toString())),
        Explanation.given("different use", Datum.of(use.toString())));
  }
}
