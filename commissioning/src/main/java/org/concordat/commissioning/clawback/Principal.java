/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import org.concordat.core.money.Ratio;

/**
 * What is left of the amount of a tranche once parts were given up and sums repaid.
 *
 * @param amount what is left, exactly, in the main unit
 * @param partsLeft what part of what was funded is still in use
 * @param credit what was repaid to be set off against a claim
 * @param overRepaid what was repaid beyond what was at risk
 */
record Principal(Ratio amount, Ratio partsLeft, Ratio credit, Ratio overRepaid) {

  static Principal of(CapitalTranche tranche) {
    return new Principal(Ratio.of(tranche.amount().getAmount()), Ratio.ONE, Ratio.ZERO, Ratio.ZERO);
  }

  /** Without a part; what its claim used of the credit is used up. */
  Principal without(Ratio part, Ratio atRisk) {
    Ratio left = partsLeft.minus(part);
    Ratio used = partsLeft.isZero() ? Ratio.ZERO : atRisk.times(part).over(partsLeft);
    return new Principal(
        partsLeft.isZero() ? amount : amount.times(left).over(partsLeft),
        left,
        aboveZero(credit.minus(used)),
        overRepaid);
  }

  /** With the sum taken off what was paid. */
  Principal rebased(Ratio repaid) {
    return new Principal(
        aboveZero(amount.minus(repaid)),
        partsLeft,
        credit,
        overRepaid.plus(aboveZero(repaid.minus(amount))));
  }

  /** With the proportion gone that the sum bears to what was at risk. */
  Principal extinguished(Ratio repaid, Ratio atRisk) {
    Ratio bought = repaid.compareTo(atRisk) < 0 ? repaid : atRisk;
    return new Principal(
        atRisk.isZero() ? amount : amount.times(Ratio.ONE.minus(bought.over(atRisk))),
        partsLeft,
        credit,
        overRepaid.plus(repaid.minus(bought)));
  }

  /** With the sum kept to be set off. */
  Principal credited(Ratio repaid) {
    return new Principal(amount, partsLeft, credit.plus(repaid), overRepaid);
  }

  private static Ratio aboveZero(Ratio amount) {
    return amount.isNegative() ? Ratio.ZERO : amount;
  }
}
