/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.immutables.value.Value;

/**
 * The permanent exclusions of a month and of the year to its end.
 *
 * <p>An exclusion that was cancelled by the end of the month is no permanent exclusion and is in none of the
 * counts but its own; one that was reinstated is counted. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ExclusionSection {

  ExclusionSection() {}

  static ImmutableExclusionSection.Builder builder() {
    return ImmutableExclusionSection.builder();
  }

  /**
   * How many took effect.
   *
   * @return the numbers
   */
  public abstract MonthAndYear count();

  /**
   * How many took effect in the same period a year before: in the same months from September on, but for those that were
   * cancelled by the end of these, as in {@link #count()}. One of October 2011 that was cancelled in August 2012 is counted.
   *
   * @return the number; unknown for the reason {@code report.not-covered} if the facts do not reach back, and for the reason
   *     {@code report.unlike-periods} if the number that was {@linkplain ReportFacts#exclusionsYearBefore() handed over} is of
   *     other months: to the report of November 2012 one of September to November 2011 is, and neither one of September 2011 to
   *     May 2012 nor one of those months two years before
   */
  public abstract Answer<PeriodCount> yearBefore();

  /**
   * The change of the year to date from the same period a year before, as of 77 from September to May and 28 in those months a
   * year later. A month alone is not compared with the same month, since of a few a percentage says little.
   *
   * @return the change; unknown if the earlier number is, or has another period, and for the reason {@code
   *     report.not-covered} if the facts do not reach back to the beginning of this year, since October and November are
   *     not compared with September to November
   */
  public abstract Answer<Change> change();

  /**
   * By excluding school.
   *
   * @return the numbers, zero among them
   */
  public abstract ImmutableSortedMap<Urn, MonthAndYear> bySchool();

  /**
   * By year group.
   *
   * @return the numbers, zero among those of the phase
   */
  public abstract ImmutableSortedMap<YearGroup, MonthAndYear> byYearGroup();

  /**
   * By special educational needs.
   *
   * @return the numbers, zero among them
   */
  public abstract ImmutableSortedMap<SenStanding, MonthAndYear> bySen();

  /**
   * The year's exclusions by how far they have come at the end of the month.
   *
   * @return the numbers, zero among them; those cancelled are not
   */
  public abstract ImmutableSortedMap<ExclusionStanding, Integer> byStanding();

  /**
   * The year's exclusions by whether education was there from the sixth day.
   *
   * @return the numbers, zero among them
   */
  public abstract ImmutableSortedMap<DaySixStanding, Integer> byDaySix();

  /**
   * How many of the year's exclusions were cancelled.
   *
   * @return the number, which is in no other count
   */
  public abstract int cancelled();

  /**
   * What stands beside these figures: those of the year too, though only the returns of the month are known to be missing, since
   * what a school did not send this month is in neither. Returns that were missing in an earlier month are said in that month's
   * report alone.
   *
   * @return the reasons, if returns are missing, or if the facts are whole only from a day of the year on, from which
   *     those of the year then count
   */
  public abstract ImmutableList<Reason> cautions();
}
