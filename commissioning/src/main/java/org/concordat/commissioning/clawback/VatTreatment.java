/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

/**
 * What became of the VAT on the works that a tranche paid for.
 *
 * <p>This is a note of fact: no tax is computed. The amount of a tranche is net of VAT that the authority
 * got back: of works at £960,000.00 including £160,000.00 of VAT, £800,000.00 are at risk if the authority
 * reclaimed it and £960,000.00 if nobody could.
 */
public enum VatTreatment {
  /** None was charged, as on a grant that pays for no supply. */
  NONE_CHARGED,
  /** It was charged and reclaimed; the amount leaves it out. */
  RECOVERED,
  /** It was charged and could not be reclaimed; the amount includes it. */
  BORNE,
  /** Nothing is recorded about it. */
  NOT_RECORDED
}
