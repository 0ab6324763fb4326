/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.recommendation;

import static java.util.Objects.requireNonNull;

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
  record Made(LocalDate on) implements RecommendationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Made {
      requireNonNull(on, "on");
    }
  }

  /**
   * The limit for an answer ended without one.
   *
   * @param on the first day without an answer in time
   */
  record WentUnanswered(LocalDate on) implements RecommendationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public WentUnanswered {
      requireNonNull(on, "on");
    }
  }

  /**
   * It was accepted in all its points.
   *
   * @param on when
   */
  record Accepted(LocalDate on) implements RecommendationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Accepted {
      requireNonNull(on, "on");
    }
  }

  /**
   * It was accepted in some points.
   *
   * @param on when
   * @param points the codes of those
   * @param reasons why the others were not
   */
  record AcceptedInPart(LocalDate on, ImmutableSortedSet<String> points, String reasons)
      implements RecommendationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public AcceptedInPart {
      requireNonNull(on, "on");
      requireNonNull(points, "points");
      requireNonNull(reasons, "reasons");
    }
  }

  /**
   * It was rejected.
   *
   * @param on when
   * @param reasons why
   */
  record Rejected(LocalDate on, String reasons) implements RecommendationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Rejected {
      requireNonNull(on, "on");
      requireNonNull(reasons, "reasons");
    }
  }

  /**
   * It was taken back.
   *
   * @param on when
   */
  record Withdrawn(LocalDate on) implements RecommendationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Withdrawn {
      requireNonNull(on, "on");
    }
  }
}
