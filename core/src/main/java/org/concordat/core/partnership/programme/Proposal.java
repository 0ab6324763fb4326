/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.programme;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;

/**
 * What the bodies are asked to approve: so much money, from a day on, to these partnerships.
 *
 * <p>Immutable and thread-safe.
 *
 * @param reference what the council calls it
 * @param release the money
 * @param partnerships the codes of the partnerships that it goes to
 */
public record Proposal(
    String reference, FundingRelease release, ImmutableSortedSet<String> partnerships) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the reference is blank or there is no partnership
   * @throws NullPointerException if a component is null
   */
  public Proposal {
    requireNonNull(reference, "reference");
    requireNonNull(release, "release");
    requireNonNull(partnerships, "partnerships");
    checkArgument(
        !reference.isBlank(), "Proposal reference: must not be blank, but was '%s'", reference);
    checkArgument(
        !partnerships.isEmpty(),
        "Proposal partnerships: must hold at least one, but were %s",
        partnerships);
  }

  /**
   * A proposal.
   *
   * @param reference what the council calls it
   * @param release the money
   * @param partnerships the codes of the partnerships that it goes to
   * @return the proposal
   * @throws IllegalArgumentException if the reference is blank or there is no partnership
   */
  public static Proposal of(
      String reference, FundingRelease release, Collection<String> partnerships) {
    return new Proposal(reference, release, ImmutableSortedSet.copyOf(partnerships));
  }
}
