/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.managedmove;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A direction of the home school to be educated elsewhere for a time, to improve behaviour.
 *
 * <p>It needs nobody's consent, and is no move: the pupil stays on the home school's roll. Immutable and
 * thread-safe.
 *
 * @param start the first day
 * @param last the last day, inclusive
 * @param reviews the days on which it is to be reviewed
 * @param reviewed the days on which it was reviewed
 */
public record OffSiteDirection(
    LocalDate start,
    LocalDate last,
    ImmutableSortedSet<LocalDate> reviews,
    ImmutableSortedSet<LocalDate> reviewed) {

  /**
   * Checks the days.
   *
   * @throws IllegalArgumentException if the last is before the first
   * @throws NullPointerException if a component is null
   */
  public OffSiteDirection {
    requireNonNull(start, "start");
    requireNonNull(last, "last");
    requireNonNull(reviews, "reviews");
    requireNonNull(reviewed, "reviewed");
    checkArgument(
        !last.isBefore(start),
        "OffSiteDirection last: must not be before the first day, %s, but was %s",
        start,
        last);
  }

  OffSiteDirection reviewedOn(LocalDate day) {
    return new OffSiteDirection(
        start,
        last,
        reviews,
        ImmutableSortedSet.<LocalDate>naturalOrder().addAll(reviewed).add(day).build());
  }

  /**
   * The review that is due next.
   *
   * @return its day, or empty if all were held
   */
  public Optional<LocalDate> nextReview() {
    return reviews.stream().skip(reviewed.size()).findFirst();
  }
}
