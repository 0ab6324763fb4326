/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Reason;

/**
 * What a plan does not keep, and whom it concerns.
 *
 * <p>The text of the reason names no child; the children are here. Immutable and thread-safe.
 *
 * @param children whom it concerns: the child at a school that was no option, all who are to go where a limit is
 *     exceeded, or the siblings who are parted
 * @param reason a limit, an option or siblings that are not kept
 */
public record Breach(ImmutableSortedSet<PupilReference> children, Reason reason) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Breach {
    requireNonNull(children, "children");
    requireNonNull(reason, "reason");
  }
}
