/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;

/**
 * What the evidence of a review comes to: the worst of its standards and indicators.
 *
 * <p>Standards are never averaged with indicators. Of a base whose safeguarding standard fails and whose
 * three indicators are met, the outcome is remedial required; if the same standard failed at the review
 * before, it is a serious concern, remedied in between or not. An indicator without data, or of a group too
 * small to judge, asks for nothing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param outcome the worst outcome
 * @param standards the results of the standards, in the order of the contract
 * @param indicators the results of the indicators, in the order of the contract
 */
public record ReviewAssessment(
    ReviewOutcome outcome,
    ImmutableList<StandardResult> standards,
    ImmutableList<IndicatorResult> indicators) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public ReviewAssessment {
    requireNonNull(outcome, "outcome");
    requireNonNull(standards, "standards");
    requireNonNull(indicators, "indicators");
  }

  /**
   * Judges evidence.
   *
   * @param terms the standards and indicators
   * @param evidence what was found; of every standard, and of nothing that the terms do not name
   * @param failedBefore the codes of the standards that failed at the review before
   * @return the assessment
   * @throws IllegalArgumentException if a standard has no finding, or if the evidence is of something that
   *     the terms do not name
   */
  public static ReviewAssessment of(
      ReviewTerms terms, ReviewEvidence evidence, Set<String> failedBefore) {
    ImmutableSortedSet<String> unanswered = unanswered(terms, evidence);
    checkArgument(
        unanswered.isEmpty(),
        "ReviewAssessment evidence: must answer every standard, but left out %s",
        unanswered);
    ImmutableSortedSet<String> unknown = unknown(terms, evidence);
    checkArgument(
        unknown.isEmpty(),
        "ReviewAssessment evidence: must be of the contract's standards and indicators, but was of %s",
        unknown);
    ImmutableList<StandardResult> standards = terms.standards().stream()
        .map(standard -> {
          boolean isMet = evidence.standards().contains(StandardFinding.met(standard.code()));
          return new StandardResult(
              standard, isMet, !isMet && failedBefore.contains(standard.code()));
        })
        .collect(toImmutableList());
    ImmutableList<IndicatorResult> indicators = terms.indicators().stream()
        .map(indicator -> indicator.judge(reading(evidence, indicator.code())))
        .collect(toImmutableList());
    ReviewOutcome worst = Stream.concat(
            standards.stream().map(StandardResult::outcome),
            indicators.stream().map(IndicatorResult::outcome))
        .reduce(ReviewOutcome.SATISFACTORY, ReviewOutcome::worse);
    return new ReviewAssessment(worst, standards, indicators);
  }

  /** The standards that the evidence says nothing of. */
  static ImmutableSortedSet<String> unanswered(ReviewTerms terms, ReviewEvidence evidence) {
    Set<String> answered = evidence.standards().stream()
        .map(StandardFinding::standard)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    return terms.standards().stream()
        .map(Standard::code)
        .filter(code -> !answered.contains(code))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** What the evidence is of and the terms do not name. */
  static ImmutableSortedSet<String> unknown(ReviewTerms terms, ReviewEvidence evidence) {
    return Stream.concat(
            evidence.standards().stream()
                .map(StandardFinding::standard)
                .filter(code ->
                    terms.standards().stream().noneMatch(one -> one.code().equals(code))),
            evidence.indicators().stream()
                .map(IndicatorReading::indicator)
                .filter(code ->
                    terms.indicators().stream().noneMatch(one -> one.code().equals(code))))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static IndicatorReading reading(ReviewEvidence evidence, String code) {
    return evidence.indicators().stream()
        .filter(reading -> reading.indicator().equals(code))
        .findFirst()
        .orElseGet(() -> IndicatorReading.none(code));
  }

  /**
   * The standards that failed.
   *
   * @return their codes
   */
  public ImmutableSortedSet<String> failed() {
    return standards.stream()
        .filter(result -> !result.isMet())
        .map(result -> result.standard().code())
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * How the outcome comes about.
   *
   * @return the outcome over the result of each standard and indicator
   */
  public Explanation explanation() {
    ImmutableList.Builder<Explanation> inputs = ImmutableList.builder();
    for (StandardResult result : standards) {
      inputs.add(Explanation.given(
          "standard, " + result.standard(), Datum.of(result + ": " + result.outcome())));
    }
    for (IndicatorResult result : indicators) {
      inputs.add(
          Explanation.given("indicator, " + result.indicator(), Datum.of(result.toString())));
    }
    return Explanation.of(
        "outcome of the review, the worst of all", Datum.of(outcome.toString()), inputs.build());
  }
}
