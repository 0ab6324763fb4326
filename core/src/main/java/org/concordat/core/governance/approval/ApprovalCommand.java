/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.approval;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Role;

/** What may be done with a proposal that needs several bodies. Immutable and thread-safe. */
public sealed interface ApprovalCommand extends Command {

  /**
   * Approve.
   *
   * @param by in what capacity
   * @param on when
   * @param body the code of the body that approves
   * @param conditions what must still be done for the approval to count; none for one without conditions
   */
  record Approve(Role by, LocalDate on, String body, ImmutableSortedSet<String> conditions)
      implements ApprovalCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Approve {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(body, "body");
      requireNonNull(conditions, "conditions");
    }

    /**
     * Approve without conditions.
     *
     * @param on when
     * @param body the code of the body that approves
     * @return the command
     */
    public static Approve by(LocalDate on, String body) {
      return new Approve(ApprovalRoles.APPROVER, on, body, ImmutableSortedSet.of());
    }
  }

  /**
   * Record that a condition is met.
   *
   * @param by who records it
   * @param on when it was met
   * @param body the code of the body that made it
   * @param condition the condition
   */
  record MeetCondition(Role by, LocalDate on, String body, String condition)
      implements ApprovalCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public MeetCondition {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(body, "body");
      requireNonNull(condition, "condition");
    }
  }

  /**
   * Refuse.
   *
   * @param by in what capacity
   * @param on when
   * @param body the code of the body that refuses
   * @param reason why
   */
  record Refuse(Role by, LocalDate on, String body, String reason) implements ApprovalCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Refuse {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(body, "body");
      requireNonNull(reason, "reason");
    }
  }

  /**
   * Put the proposal again after a refusal.
   *
   * @param by who puts it
   * @param on when
   * @param changes what has changed in it
   */
  record Resubmit(Role by, LocalDate on, String changes) implements ApprovalCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Resubmit {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(changes, "changes");
    }
  }

  /**
   * Take the proposal back.
   *
   * @param by who takes it back
   * @param on when
   */
  record Withdraw(Role by, LocalDate on) implements ApprovalCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Withdraw {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }
}
