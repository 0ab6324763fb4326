/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import java.util.Random;

/** Pupils on roll, as England's schools have them: four in ten are large secondary schools. */
final class Rolls {

  private Rolls() {}

  static long[] draw(int schools) {
    Random random = new Random(11);
    long[] rolls = new long[schools];
    for (int i = 0; i < schools; i++) {
      boolean secondary = random.nextInt(10) < 4;
      double mean = secondary ? 1000 : 280;
      rolls[i] = Math.max(20, Math.round(mean + random.nextGaussian() * mean / 4));
    }
    return rolls;
  }
}
