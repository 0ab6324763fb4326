/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import org.concordat.core.identity.Urn;
import org.threeten.extra.LocalDateRange;

/**
 * That a school is in a group, over one period.
 *
 * <p>The natural order is by school, then by kind of group, then by period, then by group. Immutable and
 * thread-safe.
 *
 * @param school the establishment
 * @param group the group
 * @param period when it is in it, end-exclusive; unbounded where the start is not known or there is no end
 */
public record Membership(Urn school, SchoolGroup group, LocalDateRange period)
    implements Comparable<Membership> {

  private static final Comparator<Membership> ORDER = Comparator.comparing(Membership::school)
      .thenComparing(one -> one.group().kind())
      .thenComparing(one -> one.period().getStart())
      .thenComparing(one -> one.period().getEnd())
      .thenComparing(Membership::group);

  /**
   * Checks the period.
   *
   * @throws IllegalArgumentException if the period is empty
   * @throws NullPointerException if a component is null
   */
  public Membership {
    requireNonNull(school, "school");
    requireNonNull(group, "group");
    requireNonNull(period, "period");
    checkArgument(!period.isEmpty(), "Membership period: must not be empty, but was %s", period);
  }

  /**
   * A membership over a period.
   *
   * @param school the establishment
   * @param group the group
   * @param period when it is in it, end-exclusive
   * @return the membership
   * @throws IllegalArgumentException if the period is empty
   */
  public static Membership of(Urn school, SchoolGroup group, LocalDateRange period) {
    return new Membership(school, group, period);
  }

  /**
   * A membership that has not ended.
   *
   * @param school the establishment
   * @param group the group
   * @param from the first day, inclusive
   * @return the membership
   */
  public static Membership since(Urn school, SchoolGroup group, LocalDate from) {
    return new Membership(school, group, LocalDateRange.ofUnboundedEnd(from));
  }

  @Override
  public int compareTo(Membership other) {
    return ORDER.compare(this, other);
  }

  /**
   * The membership in words.
   *
   * @return such as {@code 105267 in cluster north 2012-01-01/2013-01-01}
   */
  @Override
  public String toString() {
    return school + " in " + group + " " + period;
  }
}
