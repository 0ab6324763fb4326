/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import com.google.common.collect.ImmutableList;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints how many times as fast as its rivals each one is.
 *
 * <p>It takes the command line of JMH, so a part of the name runs a part of the benchmarks. A run whose
 * answers differ from the rival's fails. The times are medians over all iterations of all forks; in
 * brackets stands how far the ratio moves between the quartiles.
 */
public final class RatioReport {

  private RatioReport() {}

  /**
   * Runs what the command line selects.
   *
   * @param args the arguments of JMH; none for everything
   * @throws CommandLineOptionException if JMH does not know an argument
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String... args) throws CommandLineOptionException, RunnerException {
    Runner runner = new Runner(new OptionsBuilder()
        .parent(new CommandLineOptions(args))
        .shouldFailOnError(true)
        .build());
    ImmutableList<Comparison> comparisons = Comparison.of(runner.run());
    System.out.println();
    comparisons.forEach(System.out::println);
  }
}
