/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.value;

import static java.util.Objects.requireNonNull;

import org.concordat.core.money.Ratio;
import org.joda.money.CurrencyUnit;

/**
 * What is left of a tranche, before time is taken into account.
 *
 * <p>Of £600,000.00 for 20 places, of which 8 were given up, £360,000.00 and the proportion 3/5 are left.
 *
 * <p>Immutable and thread-safe.
 *
 * @param tranche the key of the tranche
 * @param currency its currency
 * @param principal what is left of the amount paid, exactly, in the main unit: pounds, not pence
 * @param proportion what part of the amount paid that is, from 0 to 1
 */
public record Stake(String tranche, CurrencyUnit currency, Ratio principal, Ratio proportion) {

  /**
   * Refuses null.
   *
   * @throws NullPointerException if a component is null
   */
  public Stake {
    requireNonNull(tranche, "tranche");
    requireNonNull(currency, "currency");
    requireNonNull(principal, "principal");
    requireNonNull(proportion, "proportion");
  }
}
