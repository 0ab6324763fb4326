/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Locale;
import org.joda.money.Money;

/**
 * What became of the VAT on the works that a tranche paid for.
 *
 * <p>This is a note of fact: no tax is computed. The amount of a tranche is net of VAT that the authority
 * got back: of works at £960,000.00 including £160,000.00 of VAT, £800,000.00 are at risk if the authority
 * reclaimed it and £960,000.00 if nobody could; {@link #atRisk} says so.
 */
public enum VatTreatment {
  /** None was charged, as on a grant that pays for no supply. */
  NONE_CHARGED,
  /** It was charged and reclaimed; the amount leaves it out. */
  RECOVERED,
  /** It was charged and could not be reclaimed; the amount includes it. */
  BORNE,
  /** Nothing is recorded about it. */
  NOT_RECORDED;

  /**
   * What a tranche puts at risk of works that cost so much.
   *
   * @param gross the cost with VAT
   * @param vat the VAT in it
   * @return the cost without the VAT where that was recovered, and with it otherwise
   * @throws IllegalArgumentException if the VAT is negative, as much as the cost or more, or in another
   *     currency, or if there is VAT and none was charged
   */
  public Money atRisk(Money gross, Money vat) {
    checkArgument(
        gross.isSameCurrency(vat) && !vat.isNegative() && vat.isLessThan(gross),
        "VatTreatment vat: must be from nothing to less than the cost of %s, but was %s",
        gross,
        vat);
    checkArgument(
        this != NONE_CHARGED || vat.isZero(),
        "VatTreatment vat: must be nothing where none was charged, but was %s",
        vat);
    return this == RECOVERED ? gross.minus(vat) : gross;
  }

  /**
   * The treatment in words.
   *
   * @return such as {@code recovered}
   */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
