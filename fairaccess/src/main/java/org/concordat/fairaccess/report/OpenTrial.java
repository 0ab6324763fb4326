/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.calendar.Due;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Answer;

/**
 * A trial, or a direction off site, that has begun and is open at the end of a month.
 *
 * <p>One that is agreed for a day to come is not yet among them. A trial of six school weeks from Monday 8 October 2012, with
 * half-term between, is at the end of October on day 15 of 30. Immutable and thread-safe.
 *
 * @param pupil the pupil
 * @param homeSchool the school on whose roll the pupil is
 * @param receivingSchool the school that the pupil attends
 * @param days how far it has come
 * @param reviews when it is to be reviewed
 */
public record OpenTrial(
    PupilReference pupil, Urn homeSchool, Urn receivingSchool, Days days, Reviews reviews) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public OpenTrial {
    requireNonNull(pupil, "pupil");
    requireNonNull(homeSchool, "homeSchool");
    requireNonNull(receivingSchool, "receivingSchool");
    requireNonNull(days, "days");
    requireNonNull(reviews, "reviews");
  }

  /**
   * How far a trial has come, in school days of the receiving school.
   *
   * @param first its first day
   * @param last its last day; unknown until the calendar is published
   * @param day which school day it is, zero while none of its days was one and at most the number of all
   * @param of how many school days it has
   * @param overdue whether it is over and nobody has said how it ended
   */
  public record Days(
      LocalDate first, Due last, Answer<Integer> day, Answer<Integer> of, boolean overdue) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Days {
      requireNonNull(first, "first");
      requireNonNull(last, "last");
      requireNonNull(day, "day");
      requireNonNull(of, "of");
    }
  }

  /**
   * The reviews that are still to be held.
   *
   * @param next the earliest, overdue or not; empty if all were held
   * @param overdue those whose day has passed
   */
  public record Reviews(Optional<LocalDate> next, ImmutableSortedSet<LocalDate> overdue) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Reviews {
      requireNonNull(next, "next");
      requireNonNull(overdue, "overdue");
    }
  }
}
