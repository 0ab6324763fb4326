/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import org.concordat.core.identity.Urn;

/**
 * How one sitting of the panel was conducted. It is known by its day and by the name that tells it from others of that
 * day: one for the north on the morning of 8 November and one for the south on the afternoon are two, each with its own
 * invitations, and a school that missed one of them missed one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param on the day
 * @param sitting what tells it from other sittings of that day, such as {@code north}; empty if it needs no name
 * @param invited the schools that were invited
 * @param present those of them that came
 * @param named the school of each decision for one
 * @param business what else was done
 */
public record MeetingFact(
    LocalDate on,
    String sitting,
    ImmutableSortedSet<Urn> invited,
    ImmutableSortedSet<Urn> present,
    ImmutableList<Urn> named,
    Business business) {

  /**
   * What a meeting did besides naming schools.
   *
   * @param deferred how many cases it put off
   * @param votes how many votes it took
   */
  public record Business(int deferred, int votes) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public Business {
      checkArgument(deferred >= 0, "Business deferred: must not be negative, but was %s", deferred);
      checkArgument(votes >= 0, "Business votes: must not be negative, but was %s", votes);
    }
  }

  /**
   * Checks the schools, and strips blanks around the name of the sitting.
   *
   * @throws IllegalArgumentException if a school came that was not invited
   * @throws NullPointerException if a component is null
   */
  public MeetingFact {
    requireNonNull(invited, "invited");
    requireNonNull(present, "present");
    requireNonNull(on, "on");
    sitting = requireNonNull(sitting, "sitting").strip();
    requireNonNull(named, "named");
    requireNonNull(business, "business");
    checkArgument(
        invited.containsAll(present),
        "MeetingFact present: must be among those invited, but were also %s",
        Sets.difference(present, invited));
  }

  /**
   * A meeting that needs no name.
   *
   * @param on the day
   * @param invited the schools that were invited
   * @param present those of them that came
   * @param named the school of each decision for one
   * @param business what else was done
   * @throws IllegalArgumentException if a school came that was not invited
   * @throws NullPointerException if an argument is null
   */
  public MeetingFact(
      LocalDate on,
      ImmutableSortedSet<Urn> invited,
      ImmutableSortedSet<Urn> present,
      ImmutableList<Urn> named,
      Business business) {
    this(on, "", invited, present, named, business);
  }

  /** How many decisions named a school that was invited and was not there. */
  int namedInAbsence() {
    return (int) named.stream()
        .filter(school -> invited.contains(school) && !present.contains(school))
        .count();
  }

  /** How many decisions named a school that was not invited. */
  int namedUninvited() {
    return (int) named.stream().filter(school -> !invited.contains(school)).count();
  }
}
