/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.programme;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.procedure.Event;

/**
 * What happens to a programme. What happens to its approval is an {@link
 * org.concordat.core.governance.approval.ApprovalEvent}. Immutable and thread-safe.
 */
public sealed interface ProgrammeEvent extends Event {

  /**
   * The pilot began.
   *
   * @param on the first day
   */
  record PilotStarted(LocalDate on) implements ProgrammeEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public PilotStarted {
      requireNonNull(on, "on");
    }
  }

  /**
   * The elected members committed the council for long.
   *
   * @param on when
   */
  record LongTermCommitted(LocalDate on) implements ProgrammeEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public LongTermCommitted {
      requireNonNull(on, "on");
    }
  }

  /**
   * The pupil referral unit closed.
   *
   * @param on the first day on which it is closed
   * @param decidedOn when that was decided
   * @param release the money that goes out instead
   */
  record PruClosed(LocalDate on, LocalDate decidedOn, FundingRelease release)
      implements ProgrammeEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public PruClosed {
      requireNonNull(on, "on");
      requireNonNull(decidedOn, "decidedOn");
      requireNonNull(release, "release");
    }
  }

  /**
   * The programme was wound up.
   *
   * @param on the first day on which it no longer runs
   * @param why the reason
   */
  record WoundUp(LocalDate on, String why) implements ProgrammeEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public WoundUp {
      requireNonNull(on, "on");
      requireNonNull(why, "why");
    }
  }
}
