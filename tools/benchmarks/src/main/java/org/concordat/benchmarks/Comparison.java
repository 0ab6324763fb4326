/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/**
 * One benchmark beside its rival, in one run.
 *
 * @param work the class that measured both, with its parameters
 * @param unit the unit of the times
 * @param ours our time
 * @param rival the rival's time
 * @param target how many times as fast ours is meant to be, 0 if nothing was promised
 */
record Comparison(String work, String unit, Timing ours, Timing rival, double target) {

  /** How many times as fast ours is, by the medians. */
  double ratio() {
    return rival.median() / ours.median();
  }

  /** The ratio had ours run at its upper quartile and the rival at its lower. */
  double least() {
    return rival.lower() / ours.upper();
  }

  /** The ratio had ours run at its lower quartile and the rival at its upper. */
  double most() {
    return rival.upper() / ours.lower();
  }

  /** Pairs the results of a run as {@link Rival} says; what ran without its rival is left out. */
  static ImmutableList<Comparison> of(Collection<RunResult> results) {
    Table<String, String, RunResult> byWork = results.stream()
        .collect(ImmutableTable.toImmutableTable(
            result -> work(result.getParams()),
            result -> methodName(result.getParams()),
            result -> result));
    return results.stream()
        .flatMap(ours -> rivals(ours.getParams()).flatMap(rival -> {
          RunResult other = byWork.get(work(ours.getParams()), rival.method());
          double target = target(rival, values(ours.getParams()));
          return Stream.ofNullable(other).map(theirs -> of(ours, theirs, target));
        }))
        .collect(ImmutableList.toImmutableList());
  }

  private static Comparison of(RunResult ours, RunResult rival, double target) {
    return new Comparison(
        work(ours.getParams()),
        ours.getPrimaryResult().getScoreUnit(),
        timing(ours),
        timing(rival),
        target);
  }

  private static Timing timing(RunResult result) {
    return Timing.of(methodName(result.getParams()), result.getPrimaryResult().getStatistics());
  }

  private static Stream<Rival> rivals(BenchmarkParams params) {
    return Stream.of(benchmarkClass(params).getMethods())
        .filter(method -> method.getName().equals(methodName(params)))
        .flatMap(Comparison::rivals);
  }

  static Stream<Rival> rivals(Method method) {
    return Stream.of(method.getAnnotationsByType(Rival.class));
  }

  /** What is asked of a benchmark at the values of its parameters, 0 if nothing is. */
  static double target(Rival rival, Collection<String> values) {
    ImmutableList<String> asked = ImmutableList.copyOf(rival.targetAt());
    return asked.isEmpty() || asked.stream().anyMatch(values::contains) ? rival.target() : 0;
  }

  private static ImmutableList<String> values(BenchmarkParams params) {
    return params.getParamsKeys().stream()
        .map(params::getParam)
        .collect(ImmutableList.toImmutableList());
  }

  private static Class<?> benchmarkClass(BenchmarkParams params) {
    try {
      return Class.forName(className(params));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String work(BenchmarkParams params) {
    String parameters = params.getParamsKeys().stream()
        .map(key -> " " + key + "=" + params.getParam(key))
        .collect(Collectors.joining());
    String name = className(params);
    return name.substring(name.lastIndexOf('.') + 1).replace("Benchmark", "") + parameters;
  }

  private static String className(BenchmarkParams params) {
    return params.getBenchmark().substring(0, params.getBenchmark().lastIndexOf('.'));
  }

  private static String methodName(BenchmarkParams params) {
    return params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%-30s %-16s %10.4g %-6s %-18s %10.4g %-6s %8.2f (%.2f to %.2f)%s",
        work,
        ours.method(),
        ours.median(),
        unit,
        rival.method(),
        rival.median(),
        unit,
        ratio(),
        least(),
        most(),
        verdict());
  }

  private String verdict() {
    if (target == 0) {
      return "";
    }
    return String.format(
        Locale.ROOT, ", target %.3g %s", target, ratio() >= target ? "met" : "MISSED");
  }
}
