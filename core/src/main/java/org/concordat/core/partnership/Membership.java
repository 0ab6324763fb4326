/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import org.concordat.core.identity.Urn;
import org.threeten.extra.LocalDateRange;

/**
 * That a school belongs to a partnership for a time.
 *
 * <p>A membership from 1 September 2011 that ends before 1 September 2013 holds on 31 August 2013 and no
 * longer on 1 September. The natural order is by school, then by first day.
 *
 * <p>Immutable and thread-safe.
 *
 * @param school the school's URN
 * @param period the days on which it belongs, end-exclusive, open where no end is known
 */
public record Membership(Urn school, LocalDateRange period) implements Comparable<Membership> {

  private static final Comparator<Membership> ORDER = Comparator.comparing(Membership::school)
      .thenComparing(membership -> membership.period().getStart());

  /**
   * Checks the period.
   *
   * @throws IllegalArgumentException if it holds no day
   * @throws NullPointerException if a component is null
   */
  public Membership {
    requireNonNull(school, "school");
    requireNonNull(period, "period");
    checkArgument(
        !period.isEmpty(), "Membership period: must hold a day, but for %s was %s", school, period);
  }

  /**
   * A membership whose end is not known.
   *
   * @param school the school's URN
   * @param start the first day
   * @return the membership
   */
  public static Membership from(Urn school, LocalDate start) {
    return new Membership(school, LocalDateRange.ofUnboundedEnd(start));
  }

  /**
   * A membership.
   *
   * @param school the school's URN
   * @param period the days on which it belongs, end-exclusive
   * @return the membership
   * @throws IllegalArgumentException if the period holds no day
   */
  public static Membership of(Urn school, LocalDateRange period) {
    return new Membership(school, period);
  }

  @Override
  public int compareTo(Membership other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return school + " " + period;
  }
}
