/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.recommendation;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.concordat.core.procedure.Event;

/** What happens to a recommendation. Immutable and thread-safe. */
public sealed interface RecommendationEvent extends Event {

  /**
   * It reached the one who decides.
   *
   * @param on when
   */
  record Made(LocalDate on) implements RecommendationEvent {}

  /**
   * The limit for an answer ended without one.
   *
   * @param on the first day without an answer in time
   */
  record WentUnanswered(LocalDate on) implements RecommendationEvent {}

  /**
   * It was accepted in all its points.
   *
   * @param on when
   */
  record Accepted(LocalDate on) implements RecommendationEvent {}

  /**
   * It was accepted in some points.
   *
   * @param on when
   * @param points the codes of those
   * @param reasons why the others were not
   */
  record AcceptedInPart(LocalDate on, ImmutableSortedSet<String> points, String reasons)
      implements RecommendationEvent {}

  /**
   * It was rejected.
   *
   * @param on when
   * @param reasons why
   */
  record Rejected(LocalDate on, String reasons) implements RecommendationEvent {}

  /**
   * It was taken back.
   *
   * @param on when
   */
  record Withdrawn(LocalDate on) implements RecommendationEvent {}
}
