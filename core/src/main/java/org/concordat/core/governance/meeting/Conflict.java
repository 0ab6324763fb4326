/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.meeting;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.concordat.core.governance.Holder;

/**
 * An interest that somebody declared in one item.
 *
 * <p>It takes their vote on that item; whether they still count for the quorum is in the {@link
 * StandingOrders}. From an interest of somebody who is no member of the body on that day and stands in for none
 * nothing follows, and the {@link Resolution} says so: {@link MeetingReasons#CONFLICT_OF_NO_MEMBER}. Immutable and
 * thread-safe.
 *
 * @param holder whose interest it is
 * @param nature what it is, such as {@code head of the home school}; nothing that identifies a pupil
 */
public record Conflict(Holder holder, String nature) {

  /**
   * Checks the nature.
   *
   * @throws IllegalArgumentException if it is blank
   * @throws NullPointerException if a component is null
   */
  public Conflict {
    requireNonNull(holder, "holder");
    requireNonNull(nature, "nature");
    checkArgument(!nature.isBlank(), "Conflict nature: must not be blank, but was '%s'", nature);
  }

  /**
   * A conflict of interest.
   *
   * @param holder whose interest it is
   * @param nature what it is
   * @return the conflict
   * @throws IllegalArgumentException if the nature is blank
   */
  public static Conflict of(Holder holder, String nature) {
    return new Conflict(holder, nature);
  }
}
