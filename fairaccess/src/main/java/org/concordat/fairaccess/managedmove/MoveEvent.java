/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.managedmove;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.Role;

/** What happened in a managed move. Each is a record whose code is stable, for those who store it. */
public sealed interface MoveEvent extends Event {

  /**
   * Somebody consented.
   *
   * @param on when
   * @param by who
   * @param toTrial whether to a trial as well
   */
  record ConsentGiven(LocalDate on, Role by, boolean toTrial) implements MoveEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ConsentGiven {
      requireNonNull(on, "on");
      requireNonNull(by, "by");
    }
  }

  /**
   * Somebody refused whose consent was needed.
   *
   * @param on when
   * @param by who
   * @param reason why
   */
  record MoveRefused(LocalDate on, Role by, String reason) implements MoveEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public MoveRefused {
      requireNonNull(on, "on");
      requireNonNull(by, "by");
      requireNonNull(reason, "reason");
    }
  }

  /**
   * The move was given up.
   *
   * @param on when
   * @param reason why
   */
  record MoveWithdrawn(LocalDate on, String reason) implements MoveEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public MoveWithdrawn {
      requireNonNull(on, "on");
      requireNonNull(reason, "reason");
    }
  }

  /**
   * A trial was agreed.
   *
   * @param on when
   * @param start its first day
   * @param weeks how many school weeks
   * @param reviews the days of the reviews
   */
  record TrialStarted(
      LocalDate on, LocalDate start, int weeks, ImmutableSortedSet<LocalDate> reviews)
      implements MoveEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public TrialStarted {
      requireNonNull(on, "on");
      requireNonNull(start, "start");
      requireNonNull(reviews, "reviews");
    }
  }

  /**
   * The trial was extended.
   *
   * @param on when
   * @param weeks by how many school weeks
   * @param review the day of one more review
   * @param reason why
   */
  record TrialExtended(LocalDate on, int weeks, LocalDate review, String reason)
      implements MoveEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public TrialExtended {
      requireNonNull(on, "on");
      requireNonNull(review, "review");
      requireNonNull(reason, "reason");
    }
  }

  /**
   * A review was held.
   *
   * @param on when
   * @param finding what was found
   */
  record Reviewed(LocalDate on, String finding) implements MoveEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Reviewed {
      requireNonNull(on, "on");
      requireNonNull(finding, "finding");
    }
  }

  /**
   * The time of the trial ran out.
   *
   * @param on the day after its last
   */
  record TrialRanOut(LocalDate on) implements MoveEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public TrialRanOut {
      requireNonNull(on, "on");
    }
  }

  /**
   * The trial failed. It is no exclusion and counts as none.
   *
   * @param on the day from which the pupil no longer attends
   * @param by who ended it
   * @param reason why
   */
  record TrialFailed(LocalDate on, Role by, String reason) implements MoveEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public TrialFailed {
      requireNonNull(on, "on");
      requireNonNull(by, "by");
      requireNonNull(reason, "reason");
    }
  }

  /**
   * The pupil was directed off site.
   *
   * @param on when
   * @param start the first day
   * @param last the last day, inclusive
   * @param reviews the days of the reviews
   */
  record OffSiteDirected(
      LocalDate on, LocalDate start, LocalDate last, ImmutableSortedSet<LocalDate> reviews)
      implements MoveEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public OffSiteDirected {
      requireNonNull(on, "on");
      requireNonNull(start, "start");
      requireNonNull(last, "last");
      requireNonNull(reviews, "reviews");
    }
  }

  /**
   * The direction off site ended without a move.
   *
   * @param on the first day back
   */
  record OffSiteEnded(LocalDate on) implements MoveEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public OffSiteEnded {
      requireNonNull(on, "on");
    }
  }

  /**
   * The move was agreed for good.
   *
   * @param on when
   */
  record MoveAgreed(LocalDate on) implements MoveEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public MoveAgreed {
      requireNonNull(on, "on");
    }
  }

  /**
   * The pupil left the home school's roll.
   *
   * @param on the first day on the receiving school's roll alone
   */
  record Transferred(LocalDate on) implements MoveEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Transferred {
      requireNonNull(on, "on");
    }
  }

  /**
   * The pupil is back at the home school.
   *
   * @param on the first day back
   */
  record Returned(LocalDate on) implements MoveEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Returned {
      requireNonNull(on, "on");
    }
  }
}
