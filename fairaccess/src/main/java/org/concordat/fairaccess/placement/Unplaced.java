/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.share.LeftOut;

/**
 * A child for whom a plan has no school, and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param child the child
 * @param reason {@link PlacementReasons#NO_OPTION} if every school was ruled out, {@link
 *     PlacementReasons#NO_PLACE_LEFT} if the places at all others went to other children, {@link
 *     PlacementReasons#NOT_PLACED} if a place is left; in a {@link SequentialPlan} that of the child's step
 * @param ruledOut the schools that were ruled out, with their reasons
 */
public record Unplaced(PupilReference child, Reason reason, ImmutableList<LeftOut> ruledOut) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Unplaced {
    requireNonNull(child, "child");
    requireNonNull(reason, "reason");
    requireNonNull(ruledOut, "ruledOut");
  }
}
