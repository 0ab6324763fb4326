/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.reintegration;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Event;

/**
 * What happened on a child's way back. Each is a record with the day on which it took effect; their codes stand in
 * the table of {@link ReintegrationLife#PROCEDURE}.
 */
public sealed interface ReintegrationEvent extends Event {

  /**
   * The child has a place in alternative provision.
   *
   * @param on when
   * @param placement the place
   */
  record Placed(LocalDate on, ApPlacement placement) implements ReintegrationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Placed {
      requireNonNull(on, "on");
      requireNonNull(placement, "placement");
    }
  }

  /**
   * An assessment began.
   *
   * @param on when
   * @param weeks how many school weeks it is to last
   */
  record AssessmentBegun(LocalDate on, int weeks) implements ReintegrationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public AssessmentBegun {
      requireNonNull(on, "on");
    }
  }

  /**
   * An assessment lasts longer.
   *
   * @param on when
   * @param weeks how many school weeks in all
   */
  record AssessmentExtended(LocalDate on, int weeks) implements ReintegrationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public AssessmentExtended {
      requireNonNull(on, "on");
    }
  }

  /**
   * An assessment ended, early or with its last week.
   *
   * @param on when
   */
  record AssessmentEnded(LocalDate on) implements ReintegrationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public AssessmentEnded {
      requireNonNull(on, "on");
    }
  }

  /**
   * The child is ready to return.
   *
   * @param on when
   * @param review what was found
   */
  record FoundReady(LocalDate on, ReadinessReview review) implements ReintegrationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public FoundReady {
      requireNonNull(on, "on");
      requireNonNull(review, "review");
    }
  }

  /**
   * The child is not ready to return.
   *
   * @param on when
   * @param review what was found, with the next review
   */
  record FoundNotReady(LocalDate on, ReadinessReview review) implements ReintegrationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public FoundNotReady {
      requireNonNull(on, "on");
      requireNonNull(review, "review");
    }
  }

  /**
   * The child was referred to fair access.
   *
   * @param on when
   * @param edition the name of the edition of the Code
   * @param category the code of the category, or empty where the list is a least one and names none
   */
  record Referred(LocalDate on, String edition, Optional<String> category)
      implements ReintegrationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Referred {
      requireNonNull(on, "on");
      requireNonNull(edition, "edition");
      requireNonNull(category, "category");
    }
  }

  /**
   * Fair access named no school.
   *
   * @param on when
   * @param nextReview when the child is looked at again
   */
  record TakenBack(LocalDate on, LocalDate nextReview) implements ReintegrationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public TakenBack {
      requireNonNull(on, "on");
      requireNonNull(nextReview, "nextReview");
    }
  }

  /**
   * The child enters a school.
   *
   * @param on when
   * @param school the school
   * @param starts the first day
   * @param support the support beside the child
   */
  record Returned(LocalDate on, Urn school, LocalDate starts, ImmutableList<BesideSupport> support)
      implements ReintegrationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Returned {
      requireNonNull(on, "on");
      requireNonNull(school, "school");
      requireNonNull(starts, "starts");
      requireNonNull(support, "support");
    }
  }

  /**
   * Support beside the child was given, or more of it.
   *
   * @param on when
   * @param support the support
   */
  record Supported(LocalDate on, BesideSupport support) implements ReintegrationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Supported {
      requireNonNull(on, "on");
      requireNonNull(support, "support");
    }
  }

  /**
   * The child is back to stay.
   *
   * @param on when
   */
  record Sustained(LocalDate on) implements ReintegrationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Sustained {
      requireNonNull(on, "on");
    }
  }

  /**
   * The return failed.
   *
   * @param on when
   * @param why why
   */
  record BrokenDown(LocalDate on, String why) implements ReintegrationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public BrokenDown {
      requireNonNull(on, "on");
      requireNonNull(why, "why");
    }
  }

  /**
   * The way back ended.
   *
   * @param on when
   * @param why why
   */
  record Left(LocalDate on, String why) implements ReintegrationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Left {
      requireNonNull(on, "on");
      requireNonNull(why, "why");
    }
  }
}
