/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Role;
import org.concordat.fairaccess.FairAccessRoles;

/**
 * What somebody has to tell somebody else of a child.
 *
 * <p>Of applications and their outcomes whoever decides on admissions tells; of those who join and leave the school itself,
 * which keeps the register (SI 2016/792), through its head.
 */
public enum NoticeKind {
  /** That a parent applied to the school. */
  APPLICATION(
      "tell-of-application",
      "tell the authority of the application",
      FairAccessRoles.ADMISSION_AUTHORITY,
      FairAccessRoles.LOCAL_AUTHORITY),
  /** How the school answered. */
  OUTCOME(
      "tell-of-outcome",
      "tell the authority of the outcome",
      FairAccessRoles.ADMISSION_AUTHORITY,
      FairAccessRoles.LOCAL_AUTHORITY),
  /** The answer to the parent, which is a fact and no {@link Notice}. */
  ANSWER(
      "answer-parent",
      "answer the parent's application",
      FairAccessRoles.ADMISSION_AUTHORITY,
      FairAccessRoles.PARENT),
  /** That a child is on the register. */
  JOINER(
      "tell-of-joiner",
      "tell the authority of the child who joined",
      FairAccessRoles.HEAD_TEACHER,
      FairAccessRoles.LOCAL_AUTHORITY),
  /** That a child is deleted from the register. */
  LEAVER(
      "tell-of-leaver",
      "tell the authority of the child who leaves",
      FairAccessRoles.HEAD_TEACHER,
      FairAccessRoles.LOCAL_AUTHORITY);

  @SuppressWarnings("ImmutableEnumChecker") // a record of immutable parts
  private final Duty duty;

  @SuppressWarnings("ImmutableEnumChecker") // a record of immutable parts
  private final Role to;

  NoticeKind(String code, String what, Role owner, Role to) {
    this.duty = Duty.of(code, what, owner);
    this.to = to;
  }

  /**
   * Who owes it.
   *
   * @return the duty
   */
  public Duty duty() {
    return duty;
  }

  /**
   * Who is to be told.
   *
   * @return the role
   */
  public Role to() {
    return to;
  }
}
