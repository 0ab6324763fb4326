/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The reports of a panel that are out, after which it publishes the next.
 *
 * <p>Two reports may each hide what is small and tell it together: 32 children placed by October and 34 by November are
 * two in November. Whoever publishes a report therefore says what is out: {@link #none()} for the very first,
 * {@link #and} for the next.
 *
 * <pre>{@code
 * PublishedSoFar out = PublishedSoFar.none();
 * PublishedReport first = september.publish(rule, out);
 * out = out.and(new PublishedMonth(september, first));
 * PublishedReport second = october.publish(rule, out);
 * }</pre>
 *
 * <p>By how many children a count changed is protected where they are few: since the report before, and since every report of
 * the school year that shows the count. What only grows is compared, and what stands at the end of a month, the children who
 * wait, moves on trial, places occupied, may fall; it goes on over the end of a school year, and is compared with what the
 * reports of the year before show too.
 *
 * <p>The children who waited at the end of a month without a report are told by later ones, as what they opened with and by their
 * trend; so are the exclusions of the year before. They are compared as if that month's report were out. If a later report
 * corrects by a few what an earlier one gave, the corrected count is hidden or left out in the report after that one: of 10
 * exclusions that are 9 one was taken back.
 *
 * <p>A month comes out once. What is learned of it later is published in the figures of the next month, whose counts of the
 * year hold the correction: two reports of October would differ in it alone, and of 10 exclusions that are 9 in the second a
 * reader would know that one was taken back. In the figures of November it is among what else changed, and is protected.
 *
 * <p>The reports of this school year and of the one before are enough: a new report is compared with no older one.
 * Immutable and thread-safe; {@code toString} shows no count.
 *
 * @param months the reports, the earliest month first
 */
public record PublishedSoFar(ImmutableList<PublishedMonth> months) {

  private static final PublishedSoFar NONE = new PublishedSoFar(ImmutableList.of());

  /**
   * Puts the reports in order.
   *
   * @throws IllegalArgumentException if two are of different panels or of one month
   * @throws NullPointerException if the reports are null
   */
  public PublishedSoFar {
    requireNonNull(months, "months");
    months = ImmutableList.sortedCopyOf(Comparator.comparing(PublishedSoFar::month), months);
    Set<YearMonth> seen = new HashSet<>();
    for (PublishedMonth one : months) {
      ReportScope scope = months.get(0).copy().header().scope();
      checkArgument(
          one.copy().header().scope().equals(scope),
          "PublishedSoFar months: must all be of %s, but one was of %s",
          scope.panel(),
          one.copy().header().scope().panel());
      checkArgument(
          seen.add(month(one)),
          "PublishedSoFar months: must be of different months, but two were of %s",
          month(one));
    }
  }

  /**
   * That nothing is out.
   *
   * @return no report
   */
  public static PublishedSoFar none() {
    return NONE;
  }

  /**
   * Reports that are out.
   *
   * @param months at least one, in any order
   * @return the reports
   * @throws IllegalArgumentException if there is none, which {@link #none()} says, or if two are of different panels or
   *     of one month
   */
  public static PublishedSoFar of(List<PublishedMonth> months) {
    checkArgument(!months.isEmpty(), "PublishedSoFar months: must be at least one, but were none");
    return new PublishedSoFar(ImmutableList.copyOf(months));
  }

  /**
   * These reports and one more.
   *
   * @param next the report that came out
   * @return the reports with that one
   * @throws IllegalArgumentException if it is of another panel, or of a month that is among them
   */
  public PublishedSoFar and(PublishedMonth next) {
    return new PublishedSoFar(
        ImmutableList.<PublishedMonth>builder().addAll(months).add(next).build());
  }

  private static YearMonth month(PublishedMonth one) {
    return one.copy().header().month();
  }

  /** The months of a period before its last of which no report is here. */
  ImmutableList<YearMonth> missing(ReportPeriod period) {
    ImmutableList.Builder<YearMonth> missing = ImmutableList.builder();
    for (YearMonth month = period.first();
        month.isBefore(period.last());
        month = month.plusMonths(1)) {
      if (!months.stream().map(PublishedSoFar::month).toList().contains(month)) {
        missing.add(month);
      }
    }
    return missing.build();
  }

  @Override
  public String toString() {
    return "PublishedSoFar " + months;
  }
}
