/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import org.concordat.core.procedure.Role;
import org.concordat.core.reason.Reason;
import org.threeten.extra.LocalDateRange;

/**
 * Days on which a power or duty does not have one actor.
 *
 * <p>Without an actor there is a gap: the holder answers for it, and has to act itself. With two or more there
 * is an overlap.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject the power or duty
 * @param days the days, end-exclusive
 * @param actors who acts on them; none for a gap, at least two for an overlap
 */
public record AllocationFinding(
    PowerOrDuty subject, LocalDateRange days, ImmutableSortedSet<Role> actors) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public AllocationFinding {
    requireNonNull(subject, "subject");
    requireNonNull(days, "days");
    requireNonNull(actors, "actors");
  }

  /**
   * Whether nobody acts.
   *
   * @return true for a gap, false for an overlap
   */
  public boolean isGap() {
    return actors.isEmpty();
  }

  /**
   * The finding as a reason.
   *
   * @return the reason {@link PartnershipReasons#NOBODY_ACTS} or {@link PartnershipReasons#SEVERAL_ACT}
   */
  public Reason reason() {
    return isGap()
        ? PartnershipReasons.nobodyActs(subject, days.toString())
        : PartnershipReasons.severalAct(subject, days.toString(), actors);
  }

  @Override
  public String toString() {
    return reason().toString();
  }
}
