/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.List;

/**
 * What a review meeting found: each standard met or not, and the readings of indicators.
 *
 * <p>An indicator without a reading has no data. Immutable and thread-safe.
 *
 * @param standards the findings, one a standard
 * @param indicators the readings, one an indicator at most
 */
public record ReviewEvidence(
    ImmutableList<StandardFinding> standards, ImmutableList<IndicatorReading> indicators) {

  /**
   * Checks that nothing was found twice.
   *
   * @throws NullPointerException if a component is null
   * @throws IllegalArgumentException if two findings are of one standard, or two readings of one indicator
   */
  public ReviewEvidence {
    requireNonNull(standards, "standards");
    requireNonNull(indicators, "indicators");
    checkDistinct("standards", standards.stream().map(StandardFinding::standard).toList());
    checkDistinct(
        "indicators", indicators.stream().map(IndicatorReading::indicator).toList());
  }

  /**
   * Collects what was found.
   *
   * @param standards the findings
   * @param indicators the readings
   * @return the evidence
   * @throws IllegalArgumentException if two findings are of one standard, or two readings of one indicator
   */
  public static ReviewEvidence of(
      List<StandardFinding> standards, List<IndicatorReading> indicators) {
    return new ReviewEvidence(ImmutableList.copyOf(standards), ImmutableList.copyOf(indicators));
  }

  /**
   * The standards that failed.
   *
   * @return their codes
   */
  public ImmutableSortedSet<String> failed() {
    return standards.stream()
        .filter(finding -> !finding.isMet())
        .map(StandardFinding::standard)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static void checkDistinct(String what, List<String> codes) {
    checkArgument(
        codes.stream().distinct().count() == codes.size(),
        "ReviewEvidence %s: codes must be distinct, but were %s",
        what,
        codes);
  }
}
