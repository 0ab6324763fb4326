/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.programme;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known of a programme: what was proposed, and what goes out.
 *
 * <p>It is what the events so far fold to, and is made in no other way. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ProgrammeStanding {

  ProgrammeStanding() {}

  static ProgrammeStanding of(Proposal proposal) {
    return ImmutableProgrammeStanding.builder()
        .proposal(proposal)
        .addRelease(proposal.release())
        .build();
  }

  /**
   * What was proposed.
   *
   * @return the proposal
   */
  public abstract Proposal proposal();

  /**
   * The money that was released, the proposed first.
   *
   * @return the releases, each of which takes the place of the one before
   */
  public abstract ImmutableList<FundingRelease> releases();

  /**
   * The money that goes out on a date.
   *
   * @param date the date
   * @return the last release that had begun, alone; empty before the first
   */
  public final Optional<FundingRelease> releaseOn(LocalDate date) {
    return releases().stream()
        .filter(release -> !release.from().isAfter(date))
        .reduce((earlier, later) -> later);
  }

  final ProgrammeStanding released(FundingRelease release) {
    return copy().addRelease(release).build();
  }

  private ImmutableProgrammeStanding.Builder copy() {
    return ImmutableProgrammeStanding.builder().from(this);
  }
}
