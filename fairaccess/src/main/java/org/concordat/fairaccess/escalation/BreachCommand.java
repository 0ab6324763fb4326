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
   * Sets the first day on which the child is to attend, where the decision or direction set none, or the order that
   * came after it.
   *
   * <p>A day that is set is not set again while it may be kept. One that a maintained school misses after a decision or
   * direction is complained of, and only an order replaces it; after an order, or the direction of the Secretary of State
   * to an academy, no other step is known, and the Secretary of State sets another: of 3 December on 10 December 2012,
   * not on the 3rd. No day is set at a school from which the child turns out to be permanently excluded ({@link
   * EscalationReasons#EXCLUDED_FROM_SCHOOL}, SSFA 1998 s.96(2)); an authority that decided for a community school gives
   * its reasons first ({@link EscalationReasons#DECISION_WITHOUT_REASONS}).
   *
   * @param by who sets it: the authority that decided or directed, or the Secretary of State where it is by his direction
   *     to an academy or by his order
   * @param on the day
   * @param startOn the first day, inclusive; the admission is overdue after it
   */
  record SetFirstDay(Role by, LocalDate on, LocalDate startOn)
      implements BreachCommand, AcademyCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public SetFirstDay {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(startOn, "startOn");
    }
  }

  /**
   * Says that the school will not admit, though the decision or direction binds it. It stays bound.
   *
   * @param by who says so for the school
   * @param on the day
   * @param reasons what it says; may be blank
   */
  record DeclineToAdmit(Role by, LocalDate on, String reasons) implements BreachCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public DeclineToAdmit {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(reasons, "reasons");
    }
  }

  /**
   * Complains to the Secretary of State that the school fails in its duty: the first day is past, or the school has
   * said that it will not admit.
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
   * Orders the school to do its duty. The first day of the order replaces the one that was set or agreed before. Where the
   * order sets none, a day that is still to come stays; else none is set and nothing is overdue until the Secretary of
   * State sets one. An order of 20 November without a day leaves a first day of 26 November, and clears one of 12 November.
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
