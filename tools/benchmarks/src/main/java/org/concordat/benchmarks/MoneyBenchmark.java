/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import static com.google.common.base.Verify.verify;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.concordat.core.money.Apportionment;
import org.concordat.core.money.Split;
import org.concordat.core.money.Weights;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * A pot of money divided to the penny by pupils on roll: among the schools of a small authority, and
 * among all of England's.
 *
 * <p>One pot after the other is divided. The rivals are largest remainder written out with {@code
 * BigDecimal} and with Joda-Money, since no library has it. Our form with keys stands beside the bare one
 * to show what names and a tie order cost; {@code keyedFromMap} builds the weights each time as well.
 */
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MoneyBenchmark extends SideBySide {

  private static final int POTS = 64;
  private static final int PENCE_EACH = 1_000_000;

  /** How many share. */
  @Param({"30", "24400"})
  int schools;

  private final Money[] pots = new Money[POTS];
  private final BigDecimal[] pounds = new BigDecimal[POTS];
  private final long[] pence = new long[POTS];
  private Weights<Integer> weights;
  private ImmutableMap<Integer, Long> rollBySchool;
  BigDecimal[] decimals;
  private long[] rolls;
  private int next;

  /** Draws pots and rolls, and checks that every pot is divided alike. */
  @Setup
  public void draw() {
    Random random = new Random(13);
    for (int i = 0; i < POTS; i++) {
      pots[i] =
          Money.ofMinor(CurrencyUnit.GBP, (long) schools * PENCE_EACH + random.nextInt(PENCE_EACH));
      pounds[i] = pots[i].getAmount();
      pence[i] = pots[i].getAmountMinorLong();
    }
    rolls = Rolls.draw(schools);
    decimals = LongStream.of(rolls).mapToObj(BigDecimal::valueOf).toArray(BigDecimal[]::new);
    rollBySchool = IntStream.range(0, schools)
        .boxed()
        .collect(toImmutableMap(school -> school, school -> rolls[school]));
    weights = Weights.of(rollBySchool);
    compare();
  }

  /** Fails unless the shares that are timed are the same to the penny. */
  void compare() {
    for (int i = 0; i < POTS; i++) {
      List<BigDecimal> ours = LongStream.of(bare(i))
          .mapToObj(share -> BigDecimal.valueOf(share, 2))
          .collect(toImmutableList());
      verify(ours.equals(List.of(bigDecimal(i))), "%s by BigDecimal", pots[i]);
      verify(ours.equals(amounts(Stream.of(jodaMoney(i)))), "%s by Joda-Money", pots[i]);
      verify(ours.equals(amounts(keyed(i).shares().values().stream())), "%s by key", pots[i]);
    }
  }

  private static List<BigDecimal> amounts(Stream<Money> shares) {
    return shares.map(Money::getAmount).toList();
  }

  /** Divides by an array of weights. */
  @Benchmark
  @Rival(method = "bigDecimal", target = 20)
  @Rival(method = "jodaMoney")
  @Rival(method = "keyed")
  public long[] bare() {
    return bare(turn());
  }

  /** Divides by weights with keys. */
  @Benchmark
  @Rival(method = "bigDecimal")
  @Rival(method = "jodaMoney")
  public Split<Integer> keyed() {
    return keyed(turn());
  }

  /** Divides by a map of pupils on roll. */
  @Benchmark
  @Rival(method = "bigDecimal")
  @Rival(method = "jodaMoney")
  public Split<Integer> keyedFromMap() {
    return Split.of(pots[turn()], Weights.of(rollBySchool));
  }

  /** Divides with decimal numbers. */
  @Benchmark
  public BigDecimal[] bigDecimal() {
    return bigDecimal(turn());
  }

  /** Divides with Joda-Money. */
  @Benchmark
  public Money[] jodaMoney() {
    return jodaMoney(turn());
  }

  private long[] bare(int pot) {
    return Apportionment.LARGEST_REMAINDER.split(pence[pot], rolls);
  }

  private Split<Integer> keyed(int pot) {
    return Split.of(pots[pot], weights);
  }

  private BigDecimal[] bigDecimal(int pot) {
    return DecimalDivision.split(pounds[pot], decimals);
  }

  private Money[] jodaMoney(int pot) {
    return JodaMoneyDivision.split(pots[pot], rolls);
  }

  private int turn() {
    return next++ & (POTS - 1);
  }
}
