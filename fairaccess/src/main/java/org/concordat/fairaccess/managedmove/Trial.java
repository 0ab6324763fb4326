/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.managedmove;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.SchoolCalendar;

/**
 * A time at the receiving school that may end in success or in return.
 *
 * <p>Its length is in school weeks, and weeks without a school day are not counted: six weeks from Monday 8
 * October 2012 with a half-term in between end on Friday 23 November. An extension is counted from the first day,
 * so that six and six weeks end where twelve would. Immutable and thread-safe.
 *
 * @param start the first day
 * @param weeks how many school weeks were agreed at first, positive
 * @param extensions by how many school weeks it was extended, each positive
 * @param reviews the days on which it is to be reviewed
 * @param reviewed the days on which it was reviewed
 */
public record Trial(
    LocalDate start,
    int weeks,
    ImmutableList<Integer> extensions,
    ImmutableSortedSet<LocalDate> reviews,
    ImmutableSortedSet<LocalDate> reviewed) {

  /**
   * Checks the lengths.
   *
   * @throws IllegalArgumentException if one is not positive, or together they are above {@link Integer#MAX_VALUE}
   * @throws NullPointerException if a component is null
   */
  public Trial {
    requireNonNull(start, "start");
    requireNonNull(extensions, "extensions");
    requireNonNull(reviews, "reviews");
    requireNonNull(reviewed, "reviewed");
    checkArgument(weeks > 0, "Trial weeks: must be positive, but was %s", weeks);
    for (int extension : extensions) {
      checkArgument(extension > 0, "Trial extensions: must be positive, but was %s", extension);
    }
    checkArgument(
        together(weeks, extensions) <= Integer.MAX_VALUE,
        "Trial weeks: must be at most %s with all extensions, but were %s",
        Integer.MAX_VALUE,
        together(weeks, extensions));
  }

  static Trial of(LocalDate start, int weeks, ImmutableSortedSet<LocalDate> reviews) {
    return new Trial(start, weeks, ImmutableList.of(), reviews, ImmutableSortedSet.of());
  }

  private static long together(int weeks, ImmutableList<Integer> extensions) {
    return weeks + extensions.stream().mapToLong(Integer::longValue).sum();
  }

  /** Whether it can be that much longer. */
  boolean hasRoomFor(int more) {
    return more > 0 && together(weeks, extensions) + more <= Integer.MAX_VALUE;
  }

  Trial extended(int more, LocalDate review) {
    return new Trial(
        start,
        weeks,
        ImmutableList.<Integer>builder().addAll(extensions).add(more).build(),
        ImmutableSortedSet.<LocalDate>naturalOrder().addAll(reviews).add(review).build(),
        reviewed);
  }

  Trial reviewedOn(LocalDate day) {
    return new Trial(
        start,
        weeks,
        extensions,
        reviews,
        ImmutableSortedSet.<LocalDate>naturalOrder().addAll(reviewed).add(day).build());
  }

  /**
   * How many school weeks it lasts with all extensions.
   *
   * @return the number, positive
   */
  public int totalWeeks() {
    return Math.toIntExact(together(weeks, extensions));
  }

  /**
   * The last day.
   *
   * @param calendar the school days of the receiving school
   * @return the last school day; unknown until the calendar is published
   */
  public Due lastDay(SchoolCalendar calendar) {
    return calendar.lastDayOfSchoolWeeks(start, totalWeeks());
  }

  /**
   * The review that is due next: each review held meets the earliest that was due.
   *
   * @return its day, or empty if all were held
   */
  public Optional<LocalDate> nextReview() {
    return reviews.stream().skip(reviewed.size()).findFirst();
  }
}
