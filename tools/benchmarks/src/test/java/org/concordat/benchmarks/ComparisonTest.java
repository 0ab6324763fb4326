/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.MoreCollectors;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.util.ListStatistics;

class ComparisonTest {

  private static final Timing OURS = new Timing("add", 3.5, 4, 5);
  private static final Timing THEIRS = new Timing("addStrata", 35, 36, 42);

  @Test
  void theRatioIsOfMediansAndMovesBetweenTheQuartiles() {
    Comparison comparison = new Comparison("SchoolDay", "ns/op", OURS, THEIRS, 8);
    assertThat(comparison.ratio()).isEqualTo(9, within(1e-9));
    assertThat(comparison.least()).isEqualTo(7, within(1e-9));
    assertThat(comparison.most()).isEqualTo(12, within(1e-9));
  }

  @Test
  void aTargetIsMetWhenTheRatioReachesIt() {
    assertThat(new Comparison("SchoolDay", "ns/op", OURS, THEIRS, 9).toString())
        .startsWith("SchoolDay ")
        .endsWith("9.00 (7.00 to 12.00), target 9.00 met");
    assertThat(new Comparison("SchoolDay", "ns/op", OURS, THEIRS, 9.01).toString())
        .endsWith("target 9.01 MISSED");
  }

  @Test
  void withoutATargetThereIsNoVerdict() {
    assertThat(new Comparison("SchoolDay", "ns/op", OURS, THEIRS, 0).toString())
        .endsWith("9.00 (7.00 to 12.00)");
  }

  @Test
  void aTargetIsAskedAtTheSizesForWhichItWasPromised() throws NoSuchMethodException {
    Rival rival = Comparison.rivals(PlacementBenchmark.class.getMethod("plan"))
        .collect(MoreCollectors.onlyElement());
    assertThat(Comparison.target(rival, List.of("300x120"))).isZero();
    assertThat(Comparison.target(rival, List.of("2000x400"))).isEqualTo(8);
  }

  @Test
  void aTargetWithoutSizesIsAskedAtAll() throws NoSuchMethodException {
    Rival rival = Comparison.rivals(PlacementBenchmark.class.getMethod("check"))
        .collect(MoreCollectors.onlyElement());
    assertThat(Comparison.target(rival, List.of("50x30"))).isEqualTo(20);
    assertThat(Comparison.target(rival, List.of())).isEqualTo(20);
  }

  @Test
  void anIterationThatWasDisturbedDoesNotMoveTheMedian() {
    Timing timing =
        Timing.of("add", new ListStatistics(new double[] {4, 4, 4, 4, 4, 4, 4, 4, 4, 90}));
    assertThat(timing).isEqualTo(new Timing("add", 4, 4, 4));
  }
}
