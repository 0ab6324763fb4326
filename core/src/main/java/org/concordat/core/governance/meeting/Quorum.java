/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.meeting;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.concordat.core.governance.Body;
import org.concordat.core.money.Ratio;

/**
 * Who must be there for a body to resolve anything: one requirement or several, all of which are needed.
 *
 * <p>A number is {@link #of(int)}, half of the members rounded up {@link #share}. A chair and a third of
 * schools are {@code Quorum.allOf(List.of(new Chaired(), new ShareOfUnits("school", Ratio.of(1, 3))))}: of
 * seven schools three must be there.
 *
 * <p>Immutable and thread-safe.
 *
 * @param requirements what is needed; at least one
 */
public record Quorum(ImmutableList<QuorumRequirement> requirements) {

  /**
   * Checks that something is required.
   *
   * @throws IllegalArgumentException if nothing is
   * @throws NullPointerException if a component is null
   */
  public Quorum {
    requireNonNull(requirements, "requirements");
    checkArgument(
        !requirements.isEmpty(),
        "Quorum requirements: must hold at least one, but were %s",
        requirements);
  }

  /**
   * A number of members with a vote.
   *
   * @param number one or more
   * @return the quorum
   * @throws IllegalArgumentException if the number is below one
   */
  public static Quorum of(int number) {
    return allOf(ImmutableList.of(new QuorumRequirement.AtLeast(number)));
  }

  /**
   * A fraction, rounded up.
   *
   * @param fraction above zero and at most one
   * @param of of all seats with a vote, or of the members who hold them
   * @return the quorum
   * @throws IllegalArgumentException if the fraction is not above zero and at most one
   */
  public static Quorum share(Ratio fraction, QuorumRequirement.Counted of) {
    return allOf(ImmutableList.of(new QuorumRequirement.Share(fraction, of)));
  }

  /**
   * Several requirements.
   *
   * @param requirements what is needed
   * @return the quorum
   * @throws IllegalArgumentException if nothing is required
   */
  public static Quorum allOf(List<QuorumRequirement> requirements) {
    return new Quorum(ImmutableList.copyOf(requirements));
  }

  /**
   * The requirements that are not met.
   *
   * @param body by which body
   * @param date on which date
   * @param presence who counts
   * @return them, in their order; empty if there is a quorum
   */
  public ImmutableList<QuorumRequirement> unmet(
      Body body, LocalDate date, QuorumRequirement.Presence presence) {
    return requirements.stream()
        .filter(one -> !one.isMet(body, date, presence))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Checks that a body can have the quorum at all.
   *
   * @param body the body
   * @throws IllegalArgumentException if more is required than there are seats
   */
  public void check(Body body) {
    requirements.forEach(one -> one.check(body));
  }

  @Override
  public String toString() {
    return requirements.stream().map(QuorumRequirement::toString).collect(joining(" and "));
  }
}
