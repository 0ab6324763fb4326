/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import org.openjdk.jmh.util.Statistics;

/**
 * How long one benchmark took, over all iterations of all forks.
 *
 * @param method the method measured
 * @param lower the time that a quarter of the iterations did not reach
 * @param median the time in the middle
 * @param upper the time that a quarter of the iterations exceeded
 */
record Timing(String method, double lower, double median, double upper) {

  static Timing of(String method, Statistics times) {
    return new Timing(
        method, times.getPercentile(25), times.getPercentile(50), times.getPercentile(75));
  }
}
