/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.concordat.commissioning.clawback.CapitalTranche;

/** A straight line by days in the way it is usually written, with {@code BigDecimal}. */
final class DecimalExposure {

  private static final BigDecimal NOTHING = BigDecimal.valueOf(0, 2);

  private final BigDecimal paid;
  private final BigDecimal days;
  private final long paidDay;
  private final long startDay;
  private final long endDay;

  DecimalExposure(CapitalTranche tranche) {
    this.paid = tranche.amount().getAmount();
    this.paidDay = tranche.paidOn().orElseThrow().toEpochDay();
    this.startDay = tranche.liabilityStart().orElseThrow().date().toEpochDay();
    this.endDay = tranche.end().orElseThrow().toEpochDay();
    this.days = BigDecimal.valueOf(endDay - startDay);
  }

  BigDecimal on(long day) {
    if (day < paidDay || day >= endDay) {
      return NOTHING;
    }
    return day <= startDay
        ? paid
        : paid.multiply(BigDecimal.valueOf(endDay - day)).divide(days, 2, RoundingMode.HALF_UP);
  }
}
