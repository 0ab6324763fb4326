/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import java.time.LocalDate;
import org.concordat.commissioning.clawback.scale.DiminishingScale;
import org.concordat.core.rule.Citation;
import org.joda.money.Money;

/** The capital of the worked cases. */
final class ClawbackSamples {

  static final Citation CLAUSE = Citation.of("Support base contract", "clause 7");
  static final LocalDate START = LocalDate.of(2011, 9, 1);

  private ClawbackSamples() {}

  static Money pounds(String amount) {
    return Money.parse("GBP " + amount);
  }

  static CapitalTranche building(DiminishingScale scale) {
    return CapitalTranche.of("building", pounds("750000.00"), START, scale);
  }

  static ClawbackTerms terms(CapitalTranche... tranches) {
    return ClawbackTerms.of(CLAUSE, tranches);
  }

  static Money atRisk(CapitalTranche tranche, String date) {
    return terms(tranche).exposureOn(LocalDate.parse(date)).total();
  }
}
