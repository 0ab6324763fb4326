/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

import java.time.LocalDate;
import java.time.Month;

/**
 * A financial year of local government, from 1 April to 31 March.
 *
 * <p>{@code FinancialYear.containing(LocalDate.of(2012, 4, 1))} is shown {@code 2012-13}; the day before
 * lies in {@code 2011-12}, which has 366 days.
 *
 * <p>Immutable and thread-safe; ordered by start.
 *
 * @param startYear the calendar year in which it begins, of four digits
 */
public record FinancialYear(int startYear) implements StraddlingYear, Comparable<FinancialYear> {

  private static final char SEPARATOR = '-';

  /**
   * Checks the year.
   *
   * @throws IllegalArgumentException if it has not four digits
   */
  public FinancialYear {
    YearNames.check("FinancialYear", startYear);
  }

  /**
   * The year that begins in a calendar year.
   *
   * @param startYear the calendar year, of four digits
   * @return the year
   * @throws IllegalArgumentException if it has not four digits
   */
  public static FinancialYear of(int startYear) {
    return new FinancialYear(startYear);
  }

  /**
   * The year in which a date lies.
   *
   * @param date the date
   * @return the year
   * @throws IllegalArgumentException if the year would not begin in a calendar year of four digits
   */
  public static FinancialYear containing(LocalDate date) {
    boolean isBegun = date.getMonth().compareTo(Month.APRIL) >= 0;
    return new FinancialYear(isBegun ? date.getYear() : date.getYear() - 1);
  }

  /**
   * Reads a year as {@link #toString()} shows it.
   *
   * @param text for instance {@code 2012-13}
   * @return the year
   * @throws IllegalArgumentException if the text has another form, or if its two parts do not follow each
   *     other
   */
  public static FinancialYear parse(String text) {
    return new FinancialYear(YearNames.parse("FinancialYear", text, SEPARATOR));
  }

  @Override
  public LocalDate first() {
    return LocalDate.of(startYear, Month.APRIL, 1);
  }

  /**
   * The year after this.
   *
   * @return the next year
   * @throws IllegalArgumentException if it would not begin in a calendar year of four digits
   */
  public FinancialYear next() {
    return new FinancialYear(startYear + 1);
  }

  /**
   * The year before this.
   *
   * @return the previous year
   * @throws IllegalArgumentException if it would not begin in a calendar year of four digits
   */
  public FinancialYear previous() {
    return new FinancialYear(startYear - 1);
  }

  /**
   * Compares by start.
   *
   * @param other the other year
   * @return negative if this is earlier, positive if it is later
   */
  @Override
  public int compareTo(FinancialYear other) {
    return Integer.compare(startYear, other.startYear);
  }

  /**
   * The year as it is commonly written.
   *
   * @return for instance {@code 2012-13}
   */
  @Override
  public String toString() {
    return YearNames.show(startYear, SEPARATOR);
  }
}
