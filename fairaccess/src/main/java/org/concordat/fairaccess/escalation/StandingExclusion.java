/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.concordat.core.identity.Urn;

/**
 * A permanent exclusion that stands, as far as it is known: by which school, and when it took effect.
 *
 * <p>One that took effect on 8 October 2012 is known with its day. Of another it may be known on 20 October 2012 only that
 * it is there: it took effect by then, so it may be that of 8 October and cannot be one of 10 November.
 *
 * <p>The natural order is by school, then those without a day, then by day. Immutable and thread-safe.
 *
 * @param school the school, under the number by which the exclusion is known
 * @param effective the day on which it took effect; empty where that is not known
 * @param knownOn of one whose day is not known, the first day on which it was known, by the end of which it had taken
 *     effect; empty where that is not known either, and where the day of effect is
 */
public record StandingExclusion(
    Urn school, Optional<LocalDate> effective, Optional<LocalDate> knownOn)
    implements Comparable<StandingExclusion> {

  private static final Comparator<StandingExclusion> ORDER = comparing(StandingExclusion::school)
      .thenComparing(StandingExclusion::effectiveOrFirst)
      .thenComparing(one -> one.knownOn().orElse(LocalDate.MIN));

  /**
   * Checks that only one of the days is given.
   *
   * @throws IllegalArgumentException if both are
   * @throws NullPointerException if a component is null
   */
  public StandingExclusion {
    requireNonNull(school, "school");
    requireNonNull(effective, "effective");
    requireNonNull(knownOn, "knownOn");
    checkArgument(
        effective.isEmpty() || knownOn.isEmpty(),
        "StandingExclusion knownOn: must be empty where the day of effect is known, but was %s",
        knownOn);
  }

  /**
   * One whose day is known.
   *
   * @param school the school
   * @param effective the day on which it took effect
   * @return the exclusion
   * @throws NullPointerException if an argument is null
   */
  public static StandingExclusion effective(Urn school, LocalDate effective) {
    return new StandingExclusion(
        school, Optional.of(requireNonNull(effective, "effective")), Optional.empty());
  }

  /**
   * One of which it is known on a day that it is there, and not since when.
   *
   * @param school the school
   * @param knownOn the day, by the end of which it had taken effect
   * @return the exclusion
   * @throws NullPointerException if an argument is null
   */
  public static StandingExclusion knownOn(Urn school, LocalDate knownOn) {
    return new StandingExclusion(
        school, Optional.empty(), Optional.of(requireNonNull(knownOn, "knownOn")));
  }

  /**
   * One of which nothing is known but the school.
   *
   * @param school the school
   * @return the exclusion
   * @throws NullPointerException if the school is null
   */
  public static StandingExclusion from(Urn school) {
    return new StandingExclusion(school, Optional.empty(), Optional.empty());
  }

  /** Whether one whose day is not known may be that of a day: it was known on that day or later. */
  boolean mayBeOf(LocalDate day) {
    return effective.isEmpty() && knownOn.filter(known -> !day.isAfter(known)).isPresent();
  }

  /** Whether it had taken effect by a day, as far as is known. */
  boolean mayHaveEndedOn(LocalDate day) {
    return effective.filter(day::isBefore).isEmpty();
  }

  /** The day of effect; before all others where it is not known. */
  LocalDate effectiveOrFirst() {
    return effective.orElse(LocalDate.MIN);
  }

  /** What is known of it, such as {@code 100001 effective 2012-10-08}. */
  String words() {
    return school + effective.map(day -> " effective " + day).orElse(" of a day that is not known");
  }

  @Override
  public int compareTo(StandingExclusion other) {
    return ORDER.compare(this, other);
  }
}
