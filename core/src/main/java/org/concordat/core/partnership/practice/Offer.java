/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.practice;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.reason.Reason;

/**
 * That a practice is offered to another partnership.
 *
 * <p>Immutable and thread-safe.
 *
 * @param practice the practice
 * @param partnership the code of the partnership that it is offered to
 * @param offeredOn when
 */
public record Offer(Practice practice, String partnership, LocalDate offeredOn) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the code is not of the form of a code, if the practice is the
   *     partnership's own, or if it was recorded later
   * @throws NullPointerException if a component is null
   */
  public Offer {
    requireNonNull(practice, "practice");
    requireNonNull(partnership, "partnership");
    requireNonNull(offeredOn, "offeredOn");
    Reason.checkCode(partnership);
    checkArgument(
        !partnership.equals(practice.partnership()),
        "Offer partnership: must be another than the one that recorded %s, but was %s",
        practice.code(),
        partnership);
    checkArgument(
        !offeredOn.isBefore(practice.recordedOn()),
        "Offer date: must not be before %s, when %s was recorded, but was %s",
        practice.recordedOn(),
        practice.code(),
        offeredOn);
  }
}
