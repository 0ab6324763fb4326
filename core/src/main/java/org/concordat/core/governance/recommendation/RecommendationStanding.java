/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.recommendation;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known of a recommendation: its points, and the answer to each.
 *
 * <p>It is what the events so far fold to, and is made in no other way. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class RecommendationStanding {

  RecommendationStanding() {}

  static RecommendationStanding of(Recommendation recommendation) {
    return ImmutableRecommendationStanding.builder()
        .recommendation(recommendation)
        .build();
  }

  /**
   * What is recommended.
   *
   * @return the recommendation
   */
  public abstract Recommendation recommendation();

  /**
   * When it reached the one who decides.
   *
   * @return the date; empty before
   */
  public abstract Optional<LocalDate> madeOn();

  /**
   * When it was answered.
   *
   * @return the date, in time or late; empty before
   */
  public abstract Optional<LocalDate> answeredOn();

  /**
   * Whether the limit for an answer ended without one.
   *
   * @return true if it did, even if an answer came later
   */
  @Value.Default
  public boolean isLate() {
    return false;
  }

  /**
   * The points that were accepted.
   *
   * @return their codes; empty before the answer
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<String> accepted();

  /**
   * Why points were rejected.
   *
   * @return the reasons; empty if none were
   */
  public abstract Optional<String> reasons();

  /**
   * The points that were rejected.
   *
   * @return their codes; empty before the answer
   */
  public final ImmutableSortedSet<String> rejected() {
    return answeredOn().isEmpty()
        ? ImmutableSortedSet.of()
        : ImmutableSortedSet.copyOf(Sets.difference(recommendation().points(), accepted()));
  }

  final RecommendationStanding made(LocalDate on) {
    return copy().madeOn(on).build();
  }

  final RecommendationStanding late() {
    return copy().isLate(true).build();
  }

  final RecommendationStanding answered(
      LocalDate on, ImmutableSortedSet<String> points, Optional<String> why) {
    return copy().answeredOn(on).accepted(points).reasons(why).build();
  }

  private ImmutableRecommendationStanding.Builder copy() {
    return ImmutableRecommendationStanding.builder().from(this);
  }
}
