/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.Role;

/**
 * What happened to an exclusion for a fixed period. Each is a record with the day on which it took effect; their
 * codes stand in the table of {@link FixedPeriodLife#PROCEDURE}.
 */
public sealed interface FixedPeriodEvent extends Event {

  /**
   * The child was excluded.
   *
   * @param on when
   * @param exclusion the exclusion
   * @param total the most days in a term that it touches, itself included
   * @param duty whether the responsible body is bound to meet
   */
  record Excluded(LocalDate on, FixedPeriodExclusion exclusion, HalfDays total, GovernorsDuty duty)
      implements FixedPeriodEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Excluded {
      requireNonNull(on, "on");
      requireNonNull(exclusion, "exclusion");
      requireNonNull(total, "total");
      requireNonNull(duty, "duty");
    }
  }

  /**
   * The child was not excluded.
   *
   * @param on when
   */
  record Spared(LocalDate on) implements FixedPeriodEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Spared {
      requireNonNull(on, "on");
    }
  }

  /**
   * The responsible body was told and is bound to meet.
   *
   * @param on when
   * @param told who
   */
  record GovernorsTold(LocalDate on, ImmutableSet<Role> told) implements FixedPeriodEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public GovernorsTold {
      requireNonNull(on, "on");
      requireNonNull(told, "told");
    }
  }

  /**
   * Those were told who are not bound to meet.
   *
   * @param on when
   * @param told who
   */
  record Told(LocalDate on, ImmutableSet<Role> told) implements FixedPeriodEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Told {
      requireNonNull(on, "on");
      requireNonNull(told, "told");
    }
  }

  /**
   * The parent made representations on which the responsible body is bound to meet.
   *
   * @param on when
   */
  record RepresentationsMade(LocalDate on) implements FixedPeriodEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RepresentationsMade {
      requireNonNull(on, "on");
    }
  }

  /**
   * The parent made representations that bind nobody to meet, or that come on top of a meeting.
   *
   * @param on when
   */
  record RepresentationsNoted(LocalDate on) implements FixedPeriodEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RepresentationsNoted {
      requireNonNull(on, "on");
    }
  }

  /**
   * The responsible body began to meet.
   *
   * @param on when
   */
  record MeetingOpened(LocalDate on) implements FixedPeriodEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public MeetingOpened {
      requireNonNull(on, "on");
    }
  }

  /**
   * The fixed period ended.
   *
   * @param on when
   */
  record PeriodEnded(LocalDate on) implements FixedPeriodEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public PeriodEnded {
      requireNonNull(on, "on");
    }
  }

  /**
   * The pupil was reinstated, or the record put right.
   *
   * @param on when
   * @param late that it was late, or empty if it was in time or the limit is not known
   */
  record Reinstated(LocalDate on, Optional<LateStep> late) implements FixedPeriodEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Reinstated {
      requireNonNull(on, "on");
      requireNonNull(late, "late");
    }
  }

  /**
   * The exclusion stands.
   *
   * @param on when
   * @param late that it was late, or empty if it was in time or the limit is not known
   */
  record Upheld(LocalDate on, Optional<LateStep> late) implements FixedPeriodEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Upheld {
      requireNonNull(on, "on");
      requireNonNull(late, "late");
    }
  }

  /**
   * A permanent exclusion followed.
   *
   * @param on when
   * @param first its first day
   */
  record MadePermanent(LocalDate on, LocalDate first) implements FixedPeriodEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public MadePermanent {
      requireNonNull(on, "on");
      requireNonNull(first, "first");
    }
  }

  /**
   * The exclusion was cancelled.
   *
   * @param on when
   * @param served the days out until then, which still count; empty if there were none
   */
  record Cancelled(LocalDate on, Optional<ExclusionPeriod> served) implements FixedPeriodEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Cancelled {
      requireNonNull(on, "on");
      requireNonNull(served, "served");
    }
  }

  /**
   * The exclusion was closed without a meeting.
   *
   * @param on when
   */
  record Closed(LocalDate on) implements FixedPeriodEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Closed {
      requireNonNull(on, "on");
    }
  }
}
