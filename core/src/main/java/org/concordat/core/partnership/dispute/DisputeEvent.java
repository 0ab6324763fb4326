/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.dispute;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Event;

/** What happens to a dispute. Immutable and thread-safe. */
public sealed interface DisputeEvent extends Event {

  /**
   * The heads took it up.
   *
   * @param on when
   */
  record MediationOpened(LocalDate on) implements DisputeEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public MediationOpened {
      requireNonNull(on, "on");
    }
  }

  /**
   * A member challenged the school that must act.
   *
   * @param on when
   * @param challenger the school whose head challenged it
   * @param what what was said, in brief
   */
  record Challenged(LocalDate on, Urn challenger, String what) implements DisputeEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Challenged {
      requireNonNull(on, "on");
      requireNonNull(challenger, "challenger");
      requireNonNull(what, "what");
    }
  }

  /**
   * It was taken one step up.
   *
   * @param on when
   */
  record TakenUp(LocalDate on) implements DisputeEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public TakenUp {
      requireNonNull(on, "on");
    }
  }

  /**
   * The time for a step was over, and it went one step up by itself.
   *
   * @param on the day after the last day of the step
   */
  record MovedUp(LocalDate on) implements DisputeEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public MovedUp {
      requireNonNull(on, "on");
    }
  }

  /**
   * It was settled.
   *
   * @param on when
   * @param outcome what was agreed or decided
   */
  record Settled(LocalDate on, String outcome) implements DisputeEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Settled {
      requireNonNull(on, "on");
      requireNonNull(outcome, "outcome");
    }
  }

  /**
   * It was taken back.
   *
   * @param on when
   */
  record Withdrawn(LocalDate on) implements DisputeEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Withdrawn {
      requireNonNull(on, "on");
    }
  }

  /**
   * It left the clause for the statutory route.
   *
   * @param on when
   * @param mustAct the school whose type decides the route, by its URN on the day
   */
  record Escalated(LocalDate on, Urn mustAct) implements DisputeEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Escalated {
      requireNonNull(on, "on");
      requireNonNull(mustAct, "mustAct");
    }
  }
}
