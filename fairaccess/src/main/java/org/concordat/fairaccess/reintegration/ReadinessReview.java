/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.reintegration;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a child is ready to return, as the provider found it on a day.
 *
 * <p>A child who is not ready is looked at again on a day that is named: there is no review without one. Immutable
 * and thread-safe.
 *
 * @param on when it was found
 * @param ready whether the child is ready
 * @param findings what was found, in the provider's own words
 * @param nextReview when the child is looked at again; empty only if the child is ready
 */
public record ReadinessReview(
    LocalDate on, boolean ready, String findings, Optional<LocalDate> nextReview) {

  /**
   * Checks the next review.
   *
   * @throws IllegalArgumentException if a child who is not ready has no next review, one who is ready has one,
   *     the next review is not after this one, or the findings are blank
   * @throws NullPointerException if a component is null
   */
  public ReadinessReview {
    requireNonNull(on, "on");
    requireNonNull(findings, "findings");
    requireNonNull(nextReview, "nextReview");
    checkArgument(
        !findings.isBlank(),
        "ReadinessReview findings: must not be blank, but were '%s'",
        findings);
    checkArgument(
        ready == nextReview.isEmpty(),
        "ReadinessReview nextReview: must be given if and only if the child is not ready, but was %s",
        nextReview.map(LocalDate::toString).orElse("empty"));
    checkArgument(
        nextReview.filter(day -> !day.isAfter(on)).isEmpty(),
        "ReadinessReview nextReview: must be after %s, but was %s",
        on,
        nextReview.map(LocalDate::toString).orElse(""));
  }
}
