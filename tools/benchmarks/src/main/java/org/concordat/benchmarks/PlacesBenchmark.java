/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import static com.google.common.base.Verify.verify;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.concordat.core.money.Apportionment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * Places given out one after the other, about four to a school, by Webster's method beside a queue of
 * claims.
 */
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PlacesBenchmark extends SideBySide {

  private static final int ROUNDS = 64;
  private static final int PLACES_EACH = 4;

  /** How many share. */
  @Param({"30", "24400"})
  int schools;

  private final int[] places = new int[ROUNDS];
  private long[] rolls;
  private int next;

  /** Draws rolls and numbers of places, and checks that both give the same. */
  @Setup
  public void draw() {
    Random random = new Random(17);
    for (int i = 0; i < ROUNDS; i++) {
      places[i] = PLACES_EACH * schools + random.nextInt(schools);
    }
    rolls = Rolls.draw(schools);
    for (int i = 0; i < ROUNDS; i++) {
      verify(Arrays.equals(webster(i), queue(i)), "%s places", places[i]);
    }
  }

  /** Rounds first and corrects then. */
  @Benchmark
  @Rival(method = "queue")
  public long[] webster() {
    return webster(turn());
  }

  /** Serves the queue for each place. */
  @Benchmark
  public long[] queue() {
    return queue(turn());
  }

  private long[] webster(int round) {
    return Apportionment.WEBSTER.split(places[round], rolls);
  }

  private long[] queue(int round) {
    return QueuedPlaces.split(places[round], rolls);
  }

  private int turn() {
    return next++ & (ROUNDS - 1);
  }
}
