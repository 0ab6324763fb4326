/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import java.math.RoundingMode;
import org.concordat.commissioning.clawback.CapitalTranche;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A straight line by days with Joda-Money. */
final class JodaMoneyExposure {

  private static final Money NOTHING = Money.zero(CurrencyUnit.GBP);

  private final Money paid;
  private final long days;
  private final long paidDay;
  private final long startDay;
  private final long endDay;

  JodaMoneyExposure(CapitalTranche tranche) {
    this.paid = tranche.amount();
    this.paidDay = tranche.paidOn().orElseThrow().toEpochDay();
    this.startDay = tranche.liabilityStart().orElseThrow().date().toEpochDay();
    this.endDay = tranche.end().orElseThrow().toEpochDay();
    this.days = endDay - startDay;
  }

  Money on(long day) {
    if (day < paidDay || day >= endDay) {
      return NOTHING;
    }
    if (day <= startDay) {
      return paid;
    }
    BigMoney part = paid.toBigMoney().multipliedBy(endDay - day);
    return part.dividedBy(days, RoundingMode.HALF_UP).toMoney(RoundingMode.HALF_UP);
  }
}
