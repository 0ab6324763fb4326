/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.procedure.Event;

/** What happens in the life of an appeal against a school's refusal. Immutable and thread-safe. */
public sealed interface AppealEvent extends Event {

  /**
   * It was lodged in time.
   *
   * @param on when
   */
  record Lodged(LocalDate on) implements AppealEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Lodged {
      requireNonNull(on, "on");
    }
  }

  /**
   * It was lodged after the last day.
   *
   * @param on when
   */
  record LodgedLate(LocalDate on) implements AppealEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public LodgedLate {
      requireNonNull(on, "on");
    }
  }

  /**
   * The time to lodge it was over, and none was lodged.
   *
   * @param on the day after the last day
   */
  record TimeToLodgeEnded(LocalDate on) implements AppealEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public TimeToLodgeEnded {
      requireNonNull(on, "on");
    }
  }

  /**
   * The family left the refusal as it is.
   *
   * @param on when
   */
  record Forgone(LocalDate on) implements AppealEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Forgone {
      requireNonNull(on, "on");
    }
  }

  /**
   * It was allowed.
   *
   * @param on when
   */
  record Allowed(LocalDate on) implements AppealEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Allowed {
      requireNonNull(on, "on");
    }
  }

  /**
   * It was dismissed.
   *
   * @param on when
   */
  record Dismissed(LocalDate on) implements AppealEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Dismissed {
      requireNonNull(on, "on");
    }
  }

  /**
   * It was withdrawn.
   *
   * @param on when
   */
  record Withdrawn(LocalDate on) implements AppealEvent {

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
