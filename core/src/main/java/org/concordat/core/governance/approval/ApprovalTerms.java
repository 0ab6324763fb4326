/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.approval;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Rule;

/**
 * Whose approval a proposal needs, and what a refusal does.
 *
 * <p>Immutable and thread-safe.
 *
 * @param proposal the stable code of what is proposed
 * @param bodies the codes of the bodies, all of which must approve, in any order; at least one
 * @param afterRefusal what follows when one of them refuses
 */
public record ApprovalTerms(
    String proposal, Rule<ImmutableSortedSet<String>> bodies, AfterRefusal afterRefusal) {

  /**
   * Checks the codes.
   *
   * @throws IllegalArgumentException if one is not of the form of a code, or there is no body
   * @throws NullPointerException if a component is null
   */
  public ApprovalTerms {
    requireNonNull(proposal, "proposal");
    requireNonNull(bodies, "bodies");
    requireNonNull(afterRefusal, "afterRefusal");
    Reason.checkCode(proposal);
    bodies.value().forEach(Reason::checkCode);
    checkArgument(
        !bodies.value().isEmpty(),
        "ApprovalTerms bodies: must hold at least one, but for %s none",
        proposal);
  }

  /**
   * Terms.
   *
   * @param proposal the stable code of what is proposed
   * @param bodies the codes of the bodies, and where it is written that they must approve
   * @param afterRefusal what follows when one of them refuses
   * @return the terms
   * @throws IllegalArgumentException if a code is not of its form, or there is no body
   */
  public static ApprovalTerms of(
      String proposal, Rule<? extends Set<String>> bodies, AfterRefusal afterRefusal) {
    requireNonNull(proposal, "proposal");
    requireNonNull(afterRefusal, "afterRefusal");
    return new ApprovalTerms(
        proposal,
        new Rule<>(
            bodies.name(),
            ImmutableSortedSet.copyOf(bodies.value()),
            bodies.strength(),
            bodies.source()),
        afterRefusal);
  }
}
