/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.concordat.core.pupil.YearGroup;
import org.threeten.extra.LocalDateRange;

/**
 * How many pupils a school admits to one year group, over one period.
 *
 * <p>In law a published admission number binds in the normal year of entry, such as year 7; local
 * protocols often carry it on as the limit for the years above (Bradford's fair access protocol expects
 * that, at second hand). The {@link Basis} keeps the two apart.
 *
 * <p>The natural order is by year group, then by period. Immutable and thread-safe.
 *
 * @param yearGroup the year group
 * @param number how many pupils, zero or more
 * @param basis whether the number binds by law or by local practice
 * @param period when it applies, end-exclusive
 */
public record AdmissionNumber(YearGroup yearGroup, int number, Basis basis, LocalDateRange period)
    implements Comparable<AdmissionNumber> {

  private static final Comparator<AdmissionNumber> ORDER = Comparator.comparing(
          AdmissionNumber::yearGroup)
      .thenComparing(one -> one.period().getStart())
      .thenComparing(one -> one.period().getEnd())
      .thenComparing(AdmissionNumber::basis)
      .thenComparingInt(AdmissionNumber::number);

  /** What makes an admission number a limit. */
  public enum Basis {
    /** The number is published for the normal year of entry, and binds there by law. */
    NORMAL_YEAR_OF_ENTRY,
    /** The number is applied to another year group by local agreement or practice. */
    LOCALLY_APPLIED
  }

  /**
   * Checks the number and the period.
   *
   * @throws IllegalArgumentException if the number is negative, or the period is empty
   * @throws NullPointerException if a component is null
   */
  public AdmissionNumber {
    requireNonNull(yearGroup, "yearGroup");
    requireNonNull(basis, "basis");
    requireNonNull(period, "period");
    checkArgument(number >= 0, "AdmissionNumber number: must not be negative, but was %s", number);
    checkArgument(
        !period.isEmpty(), "AdmissionNumber period: must not be empty, but was %s", period);
  }

  /**
   * A number for the normal year of entry.
   *
   * @param yearGroup the year group
   * @param number how many pupils, zero or more
   * @param period when it applies, end-exclusive
   * @return the admission number
   * @throws IllegalArgumentException if the number is negative, or the period is empty
   */
  public static AdmissionNumber published(YearGroup yearGroup, int number, LocalDateRange period) {
    return new AdmissionNumber(yearGroup, number, Basis.NORMAL_YEAR_OF_ENTRY, period);
  }

  /**
   * A number that local practice applies to another year group.
   *
   * @param yearGroup the year group
   * @param number how many pupils, zero or more
   * @param period when it applies, end-exclusive
   * @return the admission number
   * @throws IllegalArgumentException if the number is negative, or the period is empty
   */
  public static AdmissionNumber locallyApplied(
      YearGroup yearGroup, int number, LocalDateRange period) {
    return new AdmissionNumber(yearGroup, number, Basis.LOCALLY_APPLIED, period);
  }

  @Override
  public int compareTo(AdmissionNumber other) {
    return ORDER.compare(this, other);
  }
}
