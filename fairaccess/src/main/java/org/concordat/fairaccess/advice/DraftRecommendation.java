/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.governance.recommendation.Recommendation;
import org.concordat.core.reason.Explanation;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.report.suppression.SuppressionRule;

/**
 * A recommendation as a forum may make it, each point with what it rests on, as it stands in the forum's public papers.
 *
 * <p>Figures of few children are not in it: where five are shown, four children without a place read {@code fewer than 5};
 * see {@link Pattern#published}. Whoever works with the children has the {@link Pattern patterns} themselves.
 *
 * <p>It is a draft: the forum decides whether it makes the recommendation at all, through {@link
 * org.concordat.core.governance.recommendation.RecommendationLife}, and its addressee whether to follow. Immutable
 * and thread-safe.
 *
 * @param recommendation the draft
 * @param bases what each point rests on, as it is published, by the code of the point
 */
public record DraftRecommendation(
    Recommendation recommendation, ImmutableSortedMap<String, Explanation> bases) {

  /**
   * Checks that every point has its basis.
   *
   * @throws IllegalArgumentException if the points and the bases are not of the same codes
   * @throws NullPointerException if a component is null
   */
  public DraftRecommendation {
    requireNonNull(recommendation, "recommendation");
    requireNonNull(bases, "bases");
    checkArgument(
        recommendation.points().equals(bases.keySet()),
        "DraftRecommendation bases: must be one for each of the points %s, but were for %s",
        recommendation.points(),
        bases.keySet());
  }

  /**
   * Drafts a recommendation from patterns, one point each.
   *
   * @param code the stable code of the recommendation
   * @param adviser the code of the body that recommends
   * @param addressee the code of the one who decides, such as {@code lead-member}
   * @param patterns the patterns, in any order; equal ones make one point
   * @param answerLimit within which time an answer is owed
   * @param published which figures of children are too small to be told, {@code
   *     SuppressionRule.of(protocol.publication())}
   * @return the draft, or empty if there is no pattern
   * @throws IllegalArgumentException if a code is not of its form, two different patterns have one code, or the threshold
   *     of one would tell a figure that is too small, whether or not the figure of this one is: see {@link
   *     Pattern#published}
   * @throws NullPointerException if an argument is null
   */
  public static Optional<DraftRecommendation> of(
      String code,
      String adviser,
      String addressee,
      Collection<Pattern> patterns,
      Rule<TimeLimit> answerLimit,
      SuppressionRule published) {
    requireNonNull(code, "code");
    requireNonNull(adviser, "adviser");
    requireNonNull(addressee, "addressee");
    requireNonNull(patterns, "patterns");
    requireNonNull(answerLimit, "answerLimit");
    requireNonNull(published, "published");
    Map<String, Pattern> points = new TreeMap<>();
    for (Pattern pattern : patterns) {
      Pattern before = points.put(pattern.code(), pattern);
      checkArgument(
          before == null || before.equals(pattern),
          "DraftRecommendation patterns: must differ in code, but two were %s",
          pattern.code());
    }
    return points.isEmpty()
        ? Optional.empty()
        : Optional.of(new DraftRecommendation(
            new Recommendation(
                code,
                adviser,
                addressee,
                points.keySet().stream().collect(toImmutableSortedSet(Comparator.naturalOrder())),
                answerLimit),
            ImmutableSortedMap.copyOf(
                Maps.transformValues(points, pattern -> pattern.published(published)))));
  }

  /**
   * What a point rests on.
   *
   * @param point the code of the point
   * @return the figure with its basis, as published
   * @throws IllegalArgumentException if the draft has no such point
   */
  public Explanation basisOf(String point) {
    return Optional.ofNullable(bases.get(point))
        .orElseThrow(() -> new IllegalArgumentException("DraftRecommendation point: must be one of "
            + bases.keySet() + ", but was '" + point + "'"));
  }
}
