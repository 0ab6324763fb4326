/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.concordat.commissioning.clawback.CapitalTranche;
import org.concordat.commissioning.clawback.ClawbackTerms;
import org.concordat.commissioning.clawback.scale.DiminishingScale;
import org.concordat.core.rule.Citation;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Contracts with one sum of capital each, paid from 2000 to 2020 and at risk for 10 to 25 years, by days. */
final class PaidCapital {

  private static final Citation CLAUSE = Citation.of("contract", "clawback");
  private static final int PENCE = 100_000_000;
  private static final int DAYS = 20 * 365;

  private PaidCapital() {}

  static ClawbackTerms[] draw(int contracts) {
    Random random = new Random(19);
    return IntStream.range(0, contracts)
        .mapToObj(i -> ClawbackTerms.of(
            CLAUSE,
            CapitalTranche.of(
                "building",
                Money.ofMinor(CurrencyUnit.GBP, 1_000_000 + random.nextInt(PENCE)),
                LocalDate.of(2000, 1, 1).plusDays(random.nextInt(DAYS)),
                DiminishingScale.daily(10 + random.nextInt(16)))))
        .toArray(ClawbackTerms[]::new);
  }

  static CapitalTranche only(ClawbackTerms terms) {
    return terms.tranches().get(0);
  }
}
