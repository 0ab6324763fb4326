/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.meeting;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.concordat.core.governance.Holder;

/**
 * Somebody who attends a meeting in a member's place.
 *
 * <p>Taking part in a fair access panel includes sending somebody with authority to decide; a deputy
 * without it is present and neither votes nor counts for the quorum.
 *
 * <p>Immutable and thread-safe.
 *
 * @param holder who attends
 * @param member in whose place
 * @param mayDecide whether they have authority to decide
 */
public record Deputy(Holder holder, Holder member, boolean mayDecide) {

  /**
   * Checks that somebody else attends.
   *
   * @throws IllegalArgumentException if a member would be their own deputy
   * @throws NullPointerException if a component is null
   */
  public Deputy {
    requireNonNull(holder, "holder");
    requireNonNull(member, "member");
    checkArgument(
        !holder.equals(member), "Deputy holder: must not be the member, but was %s", holder);
  }

  /**
   * A deputy with authority to decide.
   *
   * @param holder who attends
   * @param member in whose place
   * @return the deputy
   * @throws IllegalArgumentException if a member would be their own deputy
   */
  public static Deputy deciding(Holder holder, Holder member) {
    return new Deputy(holder, member, true);
  }

  /**
   * A deputy who only listens and reports.
   *
   * @param holder who attends
   * @param member in whose place
   * @return the deputy
   * @throws IllegalArgumentException if a member would be their own deputy
   */
  public static Deputy observing(Holder holder, Holder member) {
    return new Deputy(holder, member, false);
  }
}
