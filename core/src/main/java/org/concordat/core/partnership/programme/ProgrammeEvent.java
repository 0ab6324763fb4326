/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.programme;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.Role;

/** What happens to a programme. Immutable and thread-safe. */
public sealed interface ProgrammeEvent extends Event {

  /**
   * The Cabinet approved it.
   *
   * @param on when
   */
  record CabinetApproved(LocalDate on) implements ProgrammeEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public CabinetApproved {
      requireNonNull(on, "on");
    }
  }

  /**
   * The Schools Forum approved it.
   *
   * @param on when
   */
  record SchoolsForumApproved(LocalDate on) implements ProgrammeEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public SchoolsForumApproved {
      requireNonNull(on, "on");
    }
  }

  /**
   * A body declined it.
   *
   * @param on when
   * @param by the body
   * @param why its reason
   */
  record Declined(LocalDate on, Role by, String why) implements ProgrammeEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Declined {
      requireNonNull(on, "on");
      requireNonNull(by, "by");
      requireNonNull(why, "why");
    }
  }

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
