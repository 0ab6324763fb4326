/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.value;

/**
 * What a sum counts as that was repaid before any claim.
 *
 * <p>Of £300,000.00 over 10 years £50,000.00 are repaid when two years are complete and £240,000.00 are at
 * risk. What is left to claim when four, and nine, years are complete:
 *
 * <table class="striped">
 * <caption>The three policies</caption>
 * <tr><th scope="col">Policy</th><th scope="col">After four years</th><th scope="col">After nine</th></tr>
 * <tr><td>rebase the principal</td><td>£150,000.00</td><td>£25,000.00</td></tr>
 * <tr><td>extinguish the proportion</td><td>£142,500.00</td><td>£23,750.00</td></tr>
 * <tr><td>credit against the claim</td><td>£130,000.00</td><td>£0.00, £20,000.00 too much</td></tr>
 * </table>
 */
public enum EarlyRepayment {
  /** The principal is smaller by the sum from the start. */
  REBASE_PRINCIPAL("is taken off the principal, and the scale is applied to what is left"),
  /** Each pound buys out the exposure as it then stood. */
  EXTINGUISH_PROPORTION(
      "extinguishes the proportion of the liability that it bears to what was at risk on the day of the"
          + " repayment"),
  /** The sum is set off against a claim; nothing is paid back. */
  CREDIT_AGAINST_CLAIM(
      "is set off against a claim, and is not paid back where it comes to more than the claim");

  private final String words;

  EarlyRepayment(String words) {
    this.words = words;
  }

  /**
   * The policy as a clause says it.
   *
   * @return a whole sentence
   */
  public String wording() {
    return "A sum that the school repays before a claim " + words
        + ". What is repaid beyond that is reported and not kept silently.";
  }
}
