/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import static com.google.common.base.Verify.verify;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.concordat.commissioning.clawback.CapitalTranche;
import org.concordat.commissioning.clawback.ClawbackTerms;
import org.concordat.commissioning.clawback.outlook.Projection;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Setup;
import org.threeten.extra.LocalDateRange;

/** What is at risk in one contract on every day of 25 years, to the penny for each day. */
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ClawbackDaysBenchmark extends SideBySide {

  private static final int CONTRACTS = 64;
  private static final LocalDate FIRST = LocalDate.of(2005, 1, 1);
  private static final LocalDateRange PERIOD = LocalDateRange.of(FIRST, FIRST.plusYears(25));

  private ClawbackTerms[] terms;
  DecimalExposure[] decimals;
  private JodaMoneyExposure[] amounts;
  private int next;

  /** Draws contracts, and checks that all ways give the same for every day. */
  @Setup
  public void draw() {
    terms = PaidCapital.draw(CONTRACTS);
    CapitalTranche[] tranches =
        Stream.of(terms).map(PaidCapital::only).toArray(CapitalTranche[]::new);
    decimals = Stream.of(tranches).map(DecimalExposure::new).toArray(DecimalExposure[]::new);
    amounts = Stream.of(tranches).map(JodaMoneyExposure::new).toArray(JodaMoneyExposure[]::new);
    compare();
  }

  /** Fails unless the amounts that are timed are the same to the penny. */
  void compare() {
    for (int i = 0; i < CONTRACTS; i++) {
      long[] ours = projection(i);
      BigDecimal[] decimal = bigDecimal(i);
      Money[] joda = jodaMoney(i);
      for (int day = 0; day < ours.length; day++) {
        BigDecimal own = BigDecimal.valueOf(ours[day], 2);
        verify(own.equals(decimal[day]), "%s on day %s by BigDecimal", terms[i], day);
        verify(own.equals(joda[day].getAmount()), "%s on day %s by Joda-Money", terms[i], day);
      }
    }
  }

  /** Projects the contract. */
  @Benchmark
  @Rival(method = "bigDecimal", target = 8)
  @Rival(method = "jodaMoney", target = 8)
  public long[] projection() {
    return projection(turn());
  }

  /** Works it out with decimal numbers. */
  @Benchmark
  public BigDecimal[] bigDecimal() {
    return bigDecimal(turn());
  }

  /** Works it out with Joda-Money. */
  @Benchmark
  public Money[] jodaMoney() {
    return jodaMoney(turn());
  }

  private long[] projection(int contract) {
    return Projection.minorOnEachDay(terms[contract], PERIOD);
  }

  private BigDecimal[] bigDecimal(int contract) {
    BigDecimal[] sums = new BigDecimal[PERIOD.lengthInDays()];
    long first = FIRST.toEpochDay();
    for (int day = 0; day < sums.length; day++) {
      sums[day] = decimals[contract].on(first + day);
    }
    return sums;
  }

  private Money[] jodaMoney(int contract) {
    Money[] sums = new Money[PERIOD.lengthInDays()];
    long first = FIRST.toEpochDay();
    for (int day = 0; day < sums.length; day++) {
      sums[day] = amounts[contract].on(first + day);
    }
    return sums;
  }

  private int turn() {
    return next++ & (CONTRACTS - 1);
  }
}
