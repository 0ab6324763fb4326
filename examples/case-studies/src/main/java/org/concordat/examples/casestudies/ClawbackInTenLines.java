/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import java.time.LocalDate;
import org.concordat.commissioning.clawback.CapitalTranche;
import org.concordat.commissioning.clawback.ClawbackTerms;
import org.concordat.commissioning.clawback.Exposure;
import org.concordat.commissioning.clawback.scale.DiminishingScale;
import org.concordat.core.rule.Citation;
import org.joda.money.Money;

/** What is at stake on a date, and why: the example of the project's front page. */
public final class ClawbackInTenLines {

  private ClawbackInTenLines() {}

  /**
   * Prints the sum that could be claimed, and how it comes about.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    CapitalTranche base = CapitalTranche.of(
        "autism base",
        Money.parse("GBP 750000.00"),
        LocalDate.of(2011, 9, 1),
        DiminishingScale.completeYears(25));
    ClawbackTerms terms = ClawbackTerms.of(Citation.of("Contract", "clause 7"), base);
    Exposure exposure = terms.exposureOn(LocalDate.of(2019, 9, 1));

    System.out.println(exposure.total());
    System.out.println(exposure.explanation().render());
  }
}
