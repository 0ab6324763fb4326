/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.pupil;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import org.concordat.core.identity.Urn;
import org.threeten.extra.LocalDateRange;

/**
 * A time on the roll of an establishment.
 *
 * <p>The natural order is by first day, then by last, then by establishment. Immutable and thread-safe.
 *
 * @param school the establishment
 * @param onRoll the time, end-exclusive; unbounded where its start is not known or it has not ended
 */
public record Enrolment(Urn school, LocalDateRange onRoll) implements Comparable<Enrolment> {

  private static final Comparator<Enrolment> ORDER = Comparator.comparing(
          (Enrolment one) -> one.onRoll().getStart())
      .thenComparing(one -> one.onRoll().getEnd())
      .thenComparing(Enrolment::school);

  /**
   * Checks the time.
   *
   * @throws IllegalArgumentException if the time is empty
   * @throws NullPointerException if a component is null
   */
  public Enrolment {
    requireNonNull(school, "school");
    requireNonNull(onRoll, "onRoll");
    checkArgument(!onRoll.isEmpty(), "Enrolment onRoll: must not be empty, but was %s", onRoll);
  }

  /**
   * A time on roll.
   *
   * @param school the establishment
   * @param onRoll the time, end-exclusive
   * @return the enrolment
   * @throws IllegalArgumentException if the time is empty
   */
  public static Enrolment of(Urn school, LocalDateRange onRoll) {
    return new Enrolment(school, onRoll);
  }

  /**
   * A time on roll that has not ended.
   *
   * @param school the establishment
   * @param from the first day, inclusive
   * @return the enrolment
   */
  public static Enrolment since(Urn school, LocalDate from) {
    return new Enrolment(school, LocalDateRange.ofUnboundedEnd(from));
  }

  @Override
  public int compareTo(Enrolment other) {
    return ORDER.compare(this, other);
  }
}
