/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

class RivalTest {

  @ParameterizedTest
  @MethodSource("benchmarkClasses")
  void everyBenchmarkIsComparedWithAnotherOfItsClass(String name) throws ClassNotFoundException {
    Set<Method> benchmarks = Stream.of(Class.forName(name).getMethods())
        .filter(method -> method.isAnnotationPresent(Benchmark.class))
        .collect(Collectors.toSet());
    Set<String> rivals = benchmarks.stream()
        .flatMap(Comparison::rivals)
        .map(Rival::method)
        .collect(Collectors.toSet());
    assertThat(benchmarks).extracting(Method::getName).containsAll(rivals);
    assertThat(benchmarks)
        .allMatch(method -> rivals.contains(method.getName())
            || Comparison.rivals(method).findAny().isPresent());
  }

  static Set<String> benchmarkClasses() {
    return BenchmarkList.defaultList()
        .getAll(
            OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT),
            Collections.emptyList())
        .stream()
        .map(BenchmarkListEntry::getUserClassQName)
        .collect(Collectors.toSet());
  }
}
