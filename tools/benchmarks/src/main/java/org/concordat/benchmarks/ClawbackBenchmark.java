/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import static com.google.common.base.Verify.verify;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.concordat.commissioning.clawback.ClawbackTerms;
import org.concordat.commissioning.clawback.outlook.ExposureBook;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * What is at risk in many contracts on one date, to the penny for each.
 *
 * <p>The book is made once and asked for one date after the other; the rivals keep what does not depend on
 * the date as well. {@code contractByContract} asks the terms of each contract instead of the book. Each has
 * its explanation at hand, and nobody asks for it. With {@code -prof gc} the run counts what is allocated.
 */
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ClawbackBenchmark extends SideBySide {

  private static final int DATES = 64;

  /** How many contracts. */
  @Param({"1000", "10000", "100000"})
  int contracts;

  private final LocalDate[] dates = new LocalDate[DATES];
  private ClawbackTerms[] terms;
  private ExposureBook<Integer> book;
  DecimalExposure[] decimals;
  private JodaMoneyExposure[] amounts;
  private int next;

  /** Draws contracts, and checks that all ways give the same on every date. */
  @Setup
  public void draw() {
    terms = PaidCapital.draw(contracts);
    ImmutableMap.Builder<Integer, ClawbackTerms> named = ImmutableMap.builder();
    for (int i = 0; i < contracts; i++) {
      named.put(i, terms[i]);
    }
    book = ExposureBook.of(named.buildOrThrow());
    decimals = Stream.of(terms)
        .map(one -> new DecimalExposure(PaidCapital.only(one)))
        .toArray(DecimalExposure[]::new);
    amounts = Stream.of(terms)
        .map(one -> new JodaMoneyExposure(PaidCapital.only(one)))
        .toArray(JodaMoneyExposure[]::new);
    for (int i = 0; i < DATES; i++) {
      dates[i] = LocalDate.of(2010, 1, 1).plusDays(97L * i);
    }
    compare();
  }

  /** Fails unless the amounts that are timed are the same to the penny. */
  void compare() {
    for (LocalDate date : dates) {
      long[] ours = book.minorOn(date);
      long[] oneByOne = contractByContract(date);
      BigDecimal[] decimal = bigDecimal(date);
      Money[] joda = jodaMoney(date);
      for (int i = 0; i < contracts; i++) {
        BigDecimal own = BigDecimal.valueOf(ours[i], 2);
        verify(ours[i] == oneByOne[i], "%s on %s alone", terms[i], date);
        verify(own.equals(decimal[i]), "%s on %s by BigDecimal", terms[i], date);
        verify(own.equals(joda[i].getAmount()), "%s on %s by Joda-Money", terms[i], date);
      }
    }
  }

  /** Asks the book. */
  @Benchmark
  @Rival(method = "bigDecimal", target = 8)
  @Rival(method = "jodaMoney", target = 8)
  @Rival(method = "contractByContract")
  public long[] book() {
    return book.minorOn(turn());
  }

  /** Asks the terms of one contract after the other. */
  @Benchmark
  @Rival(method = "bigDecimal")
  @Rival(method = "jodaMoney")
  public long[] contractByContract() {
    return contractByContract(turn());
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

  private long[] contractByContract(LocalDate date) {
    long[] sums = new long[contracts];
    for (int i = 0; i < contracts; i++) {
      sums[i] = terms[i].exposureOn(date).totalMinor();
    }
    return sums;
  }

  private BigDecimal[] bigDecimal(LocalDate date) {
    long day = date.toEpochDay();
    BigDecimal[] sums = new BigDecimal[contracts];
    for (int i = 0; i < contracts; i++) {
      sums[i] = decimals[i].on(day);
    }
    return sums;
  }

  private Money[] jodaMoney(LocalDate date) {
    long day = date.toEpochDay();
    Money[] sums = new Money[contracts];
    for (int i = 0; i < contracts; i++) {
      sums[i] = amounts[i].on(day);
    }
    return sums;
  }

  private LocalDate turn() {
    return dates[next++ & (DATES - 1)];
  }
}
