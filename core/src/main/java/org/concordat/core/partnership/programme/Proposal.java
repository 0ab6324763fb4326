/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.programme;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static org.concordat.core.partnership.PartnershipRoles.CABINET;
import static org.concordat.core.partnership.PartnershipRoles.SCHOOLS_FORUM;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import org.concordat.core.governance.approval.AfterRefusal;
import org.concordat.core.governance.approval.ApprovalTerms;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Rule;

/**
 * What the bodies are asked to approve: so much money, from a day on, to these partnerships.
 *
 * <p>Unless said otherwise both Cabinet and Schools Forum must approve, and a refusal by either ends it
 * (DFE-RR224, part 4, Warwickshire). Immutable and thread-safe.
 *
 * @param reference its stable code, such as {@code area-behaviour}
 * @param release the money
 * @param partnerships the codes of the partnerships that it goes to
 * @param approval whose approval it needs, and what a refusal does; its proposal is the reference
 */
public record Proposal(
    String reference,
    FundingRelease release,
    ImmutableSortedSet<String> partnerships,
    ApprovalTerms approval) {

  private static final Rule<ImmutableSortedSet<String>> BOTH = Rule.agreed(
      "bodies that approve the money",
      ImmutableSortedSet.of(CABINET.code(), SCHOOLS_FORUM.code()),
      ProgrammeReasons.WARWICKSHIRE);

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the reference is not of the form of a code, there is no partnership, or
   *     the approval is of another proposal
   * @throws NullPointerException if a component is null
   */
  public Proposal {
    requireNonNull(reference, "reference");
    requireNonNull(release, "release");
    requireNonNull(partnerships, "partnerships");
    requireNonNull(approval, "approval");
    Reason.checkCode(reference);
    checkArgument(
        approval.proposal().equals(reference),
        "Proposal approval: must be of %s, but was of %s",
        reference,
        approval.proposal());
    checkArgument(
        !partnerships.isEmpty(),
        "Proposal partnerships: must hold at least one, but were %s",
        partnerships);
  }

  /**
   * A proposal that Cabinet and Schools Forum must both approve, and that a refusal by either ends.
   *
   * @param reference its stable code
   * @param release the money
   * @param partnerships the codes of the partnerships that it goes to
   * @return the proposal
   * @throws IllegalArgumentException if the reference is not of the form of a code, or there is no partnership
   */
  public static Proposal of(
      String reference, FundingRelease release, Collection<String> partnerships) {
    return new Proposal(
        reference,
        release,
        ImmutableSortedSet.copyOf(partnerships),
        ApprovalTerms.of(reference, BOTH, AfterRefusal.ENDS));
  }

  /**
   * The same proposal under other terms of approval.
   *
   * @param terms whose approval it needs instead, and what a refusal does
   * @return a copy
   * @throws IllegalArgumentException if they are of another proposal
   */
  public Proposal with(ApprovalTerms terms) {
    return new Proposal(reference, release, partnerships, terms);
  }
}
