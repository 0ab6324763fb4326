/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.approval;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.concordat.core.procedure.Event;

/** What happens to a proposal that needs several bodies. Immutable and thread-safe. */
public sealed interface ApprovalEvent extends Event {

  /**
   * A body approved.
   *
   * @param on when
   * @param body its code
   * @param conditions what must still be done for the approval to count
   */
  record BodyApproved(LocalDate on, String body, ImmutableSortedSet<String> conditions)
      implements ApprovalEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public BodyApproved {
      requireNonNull(on, "on");
      requireNonNull(body, "body");
      requireNonNull(conditions, "conditions");
    }
  }

  /**
   * A condition was met.
   *
   * @param on when
   * @param body the code of the body that made it
   * @param condition the condition
   */
  record ConditionMet(LocalDate on, String body, String condition) implements ApprovalEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ConditionMet {
      requireNonNull(on, "on");
      requireNonNull(body, "body");
      requireNonNull(condition, "condition");
    }
  }

  /**
   * A body refused, and the proposal failed.
   *
   * @param on when
   * @param body its code
   * @param reason why
   */
  record Refused(LocalDate on, String body, String reason) implements ApprovalEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Refused {
      requireNonNull(on, "on");
      requireNonNull(body, "body");
      requireNonNull(reason, "reason");
    }
  }

  /**
   * A body refused, and the proposal may be put again.
   *
   * @param on when
   * @param body its code
   * @param reason why
   */
  record ReferredBack(LocalDate on, String body, String reason) implements ApprovalEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReferredBack {
      requireNonNull(on, "on");
      requireNonNull(body, "body");
      requireNonNull(reason, "reason");
    }
  }

  /**
   * The proposal was put again.
   *
   * @param on when
   * @param changes what had changed in it
   */
  record Resubmitted(LocalDate on, String changes) implements ApprovalEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Resubmitted {
      requireNonNull(on, "on");
      requireNonNull(changes, "changes");
    }
  }

  /**
   * The last approval was there, with every condition met.
   *
   * @param on the day of the last of them
   */
  record JointlyApproved(LocalDate on) implements ApprovalEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public JointlyApproved {
      requireNonNull(on, "on");
    }
  }

  /**
   * The proposal was taken back.
   *
   * @param on when
   */
  record Withdrawn(LocalDate on) implements ApprovalEvent {

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
