/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.reintegration;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.threeten.extra.LocalDateRange;

/**
 * Support beside a child who is on the way back, for a time that ends.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind who supports
 * @param period when, end-exclusive, with both ends given
 */
public record BesideSupport(Kind kind, LocalDateRange period) {

  /** Who supports a child beside the school. */
  public enum Kind {
    /** Staff of the pupil referral unit, who go with the child. */
    REFERRAL_UNIT_OUTREACH,
    /** The behaviour support service. */
    BEHAVIOUR_SUPPORT,
    /** Another service. */
    OTHER
  }

  /**
   * Checks that the support ends.
   *
   * @throws IllegalArgumentException if the period is empty, or lacks its beginning or its end
   * @throws NullPointerException if a component is null
   */
  public BesideSupport {
    requireNonNull(kind, "kind");
    requireNonNull(period, "period");
    checkArgument(
        !period.isUnboundedStart() && !period.isUnboundedEnd(),
        "BesideSupport period: must begin and end on a day, but was %s",
        period);
    checkArgument(!period.isEmpty(), "BesideSupport period: must not be empty, but was %s", period);
  }
}
