/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.procedure.Event;

/** What happens in a remedy. Immutable and thread-safe. */
public sealed interface RemedyEvent extends Event {

  /**
   * An action and its period were agreed.
   *
   * @param on the day from which the period counts
   * @param code the code of the action
   * @param subject the code of the standard or indicator that it is about
   * @param description what has to be done
   * @param period the period that both parties agreed
   */
  record ActionAgreed(
      LocalDate on, String code, String subject, String description, TimeLimit period)
      implements RemedyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ActionAgreed {
      requireNonNull(on, "on");
      requireNonNull(code, "code");
      requireNonNull(subject, "subject");
      requireNonNull(description, "description");
      requireNonNull(period, "period");
    }
  }

  /**
   * The period of an action was extended.
   *
   * @param on when
   * @param action the code of the action
   * @param until the new last day
   */
  record PeriodExtended(LocalDate on, String action, LocalDate until) implements RemedyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public PeriodExtended {
      requireNonNull(on, "on");
      requireNonNull(action, "action");
      requireNonNull(until, "until");
    }
  }

  /**
   * An action was reported done.
   *
   * @param on when
   * @param action the code of the action
   * @param evidence what shows that it was done
   */
  record ActionReported(LocalDate on, String action, String evidence) implements RemedyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ActionReported {
      requireNonNull(on, "on");
      requireNonNull(action, "action");
      requireNonNull(evidence, "evidence");
    }
  }

  /**
   * The last action was reported done.
   *
   * @param on when
   * @param action the code of the action
   * @param evidence what shows that it was done
   */
  record LastActionReported(LocalDate on, String action, String evidence) implements RemedyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public LastActionReported {
      requireNonNull(on, "on");
      requireNonNull(action, "action");
      requireNonNull(evidence, "evidence");
    }
  }

  /**
   * The agreed period was over.
   *
   * @param on the day after its last day
   */
  record PeriodEnded(LocalDate on) implements RemedyEvent {

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
   * The day for the further review went by without one.
   *
   * @param on the day after it
   */
  record ReReviewMissed(LocalDate on) implements RemedyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReReviewMissed {
      requireNonNull(on, "on");
    }
  }

  /**
   * A further review found every action met.
   *
   * @param on when
   * @param results how each action was found
   */
  record Remedied(LocalDate on, ImmutableMap<String, MilestoneStatus> results)
      implements RemedyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Remedied {
      requireNonNull(on, "on");
      requireNonNull(results, "results");
    }
  }

  /**
   * A further review found an action unmet, and one further period is open to the parties.
   *
   * @param on when
   * @param results how each action was found
   */
  record FurtherPeriodOpened(LocalDate on, ImmutableMap<String, MilestoneStatus> results)
      implements RemedyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public FurtherPeriodOpened {
      requireNonNull(on, "on");
      requireNonNull(results, "results");
    }
  }

  /**
   * A further review found an action unmet, and no further period is left.
   *
   * @param on when
   * @param results how each action was found
   */
  record Defaulted(LocalDate on, ImmutableMap<String, MilestoneStatus> results)
      implements RemedyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Defaulted {
      requireNonNull(on, "on");
      requireNonNull(results, "results");
    }
  }

  /**
   * The authority accepted that all was put right after a default.
   *
   * @param on when
   */
  record RemedyAccepted(LocalDate on) implements RemedyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RemedyAccepted {
      requireNonNull(on, "on");
    }
  }

  /**
   * The authority provided the service itself.
   *
   * @param on from when
   */
  record SteppedIn(LocalDate on) implements RemedyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public SteppedIn {
      requireNonNull(on, "on");
    }
  }

  /**
   * The remedy was given up.
   *
   * @param on when
   * @param why the reason
   */
  record Closed(LocalDate on, String why) implements RemedyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Closed {
      requireNonNull(on, "on");
      requireNonNull(why, "why");
    }
  }
}
