/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.approval;

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
      implements ApprovalEvent {}

  /**
   * A condition was met.
   *
   * @param on when
   * @param body the code of the body that made it
   * @param condition the condition
   */
  record ConditionMet(LocalDate on, String body, String condition) implements ApprovalEvent {}

  /**
   * A body refused, and the proposal failed.
   *
   * @param on when
   * @param body its code
   * @param reason why
   */
  record Refused(LocalDate on, String body, String reason) implements ApprovalEvent {}

  /**
   * A body refused, and the proposal may be put again.
   *
   * @param on when
   * @param body its code
   * @param reason why
   */
  record ReferredBack(LocalDate on, String body, String reason) implements ApprovalEvent {}

  /**
   * The proposal was put again.
   *
   * @param on when
   * @param changes what had changed in it
   */
  record Resubmitted(LocalDate on, String changes) implements ApprovalEvent {}

  /**
   * The last approval was there, with every condition met.
   *
   * @param on the day of the last of them
   */
  record JointlyApproved(LocalDate on) implements ApprovalEvent {}

  /**
   * The proposal was taken back.
   *
   * @param on when
   */
  record Withdrawn(LocalDate on) implements ApprovalEvent {}
}
