/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.procedure.Role;
import org.concordat.core.rule.Rule;

/**
 * The rules on directing a school to admit a looked-after child, where they differ from those for other children.
 *
 * <p>Immutable and thread-safe.
 *
 * @param reply how long the school has to answer, from the day it is asked; silence counts as a refusal
 * @param consultees who must be consulted before the authority decides to direct
 * @param noticeRecipients on whom a notice of the intention must be served
 * @param referenceWindow how long a notice may be referred, from the day of service
 * @param exceptedInfant whether the child may be admitted over the limit on infant classes
 */
public record LookedAfterRules(
    Rule<TimeLimit> reply,
    Rule<ImmutableSortedSet<Role>> consultees,
    Rule<ImmutableSortedSet<Role>> noticeRecipients,
    Rule<TimeLimit> referenceWindow,
    Rule<Boolean> exceptedInfant) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public LookedAfterRules {
    requireNonNull(reply, "reply");
    requireNonNull(consultees, "consultees");
    requireNonNull(noticeRecipients, "noticeRecipients");
    requireNonNull(referenceWindow, "referenceWindow");
    requireNonNull(exceptedInfant, "exceptedInfant");
  }
}
