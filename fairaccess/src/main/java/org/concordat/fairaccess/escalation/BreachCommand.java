/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.procedure.Role;

/** What may be done when a maintained school that must admit does not. */
public sealed interface BreachCommand extends FoundationCommand, CommunityCommand {

  /**
   * Complains to the Secretary of State that the school fails in its duty.
   *
   * @param by who complains
   * @param on the day
   */
  record Complain(Role by, LocalDate on) implements BreachCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Complain {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Orders the school to do its duty.
   *
   * @param by who orders: the Secretary of State
   * @param on the day
   * @param startOn the first day on which the child is to attend, where the order sets one
   */
  record OrderAdmission(Role by, LocalDate on, Optional<LocalDate> startOn)
      implements BreachCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public OrderAdmission {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(startOn, "startOn");
    }
  }

  /**
   * Dismisses the complaint.
   *
   * @param by who dismisses it: the Secretary of State
   * @param on the day
   */
  record DismissComplaint(Role by, LocalDate on) implements BreachCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public DismissComplaint {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }
}
