/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import org.concordat.core.reason.Reason;

/** The codes of the reasons that go with a report. */
public final class ReportReasons {

  /** No protocol was in force at the end of the month; arguments: month, last. */
  public static final String BEFORE_PROTOCOL = "report.before-protocol";

  /** Two periods have not the same months; arguments: before, now. */
  public static final String UNLIKE_PERIODS = "report.unlike-periods";

  /** A change from zero has no percentage; arguments: before, now. */
  public static final String CHANGE_FROM_ZERO = "report.change-from-zero";

  /** A part of nothing has no rate. */
  public static final String RATE_OF_NONE = "report.rate-of-none";

  /** The facts do not reach back far enough; arguments: from, covered. */
  public static final String NOT_COVERED = "report.not-covered";

  /** The share table is not of the last day of the month; arguments: on, end. */
  public static final String SHARES_OF_ANOTHER_DAY = "report.shares-of-another-day";

  /** Not every return that is due came in; arguments: received, due. */
  public static final String RETURNS_MISSING = "report.returns-missing";

  /** Cases do not add up; arguments: in, out, difference. */
  public static final String DOES_NOT_BALANCE = "report.does-not-balance";

  /** The report before ended with another number; arguments: reported, found. */
  public static final String OPENING_DIFFERS = "report.opening-differs";

  /** Children are under two outcomes, or have two cases at a time; argument: children. */
  public static final String TWO_OUTCOMES = "report.two-outcomes";

  /** Children came in and are under no outcome; argument: children. */
  public static final String NO_OUTCOME = "report.no-outcome";

  /** Children are under an outcome and did not come in; argument: children. */
  public static final String NOT_RECEIVED = "report.not-received";

  /** Recorded events do not fit the life they belong to; argument: events. */
  public static final String OUT_OF_PLACE = "report.out-of-place";

  /** Cases were accepted on a day on which no protocol held; argument: cases. */
  public static final String CASES_BEFORE_PROTOCOL = "report.cases-before-protocol";

  /** There is nothing to measure. */
  public static final String NOTHING_TO_MEASURE = "report.nothing-to-measure";

  /** A figure is held back, since small numbers would be found from it. */
  public static final String WITHHELD = "report.withheld";

  /** A report was made without those of earlier months of its school year; argument: months. */
  public static final String NOT_HANDED_OVER = "report.not-handed-over";

  private ReportReasons() {}

  static Reason beforeProtocol(YearMonth month) {
    return Reason.coded(BEFORE_PROTOCOL)
        .with("month", month.toString())
        .with("last", month.atEndOfMonth())
        .saying("no protocol or Code was in force on {last}, at the end of {month}");
  }

  static Reason notCovered(LocalDate from, LocalDate covered) {
    return Reason.coded(NOT_COVERED)
        .with("from", from)
        .with("covered", covered)
        .saying("a period from {from} is not whole, since the facts are whole from {covered} on");
  }

  static Reason notTheYearBefore(ReportPeriod given, ReportPeriod year) {
    return Reason.coded(UNLIKE_PERIODS)
        .with("before", given.toString())
        .with("now", year.toString())
        .saying("{before} are not the months of {now} a year before");
  }

  /** What stands beside the figures of a period. */
  static ImmutableList<Reason> cautions(
      DataCompleteness completeness, LocalDate covered, ReportPeriod period) {
    ImmutableList.Builder<Reason> cautions = ImmutableList.builder();
    cautions.addAll(completeness.cautions());
    if (covered.isAfter(period.start())) {
      cautions.add(notCovered(period.start(), covered));
    }
    return cautions.build();
  }

  static Reason sharesOfAnotherDay(LocalDate on, LocalDate end) {
    return Reason.coded(SHARES_OF_ANOTHER_DAY)
        .with("on", on)
        .with("end", end)
        .saying("the share table is of {on}, and the month ends on {end}");
  }

  static Reason nothingToMeasure() {
    return Reason.coded(NOTHING_TO_MEASURE).saying("there is nothing to measure");
  }

  static Reason withheld() {
    return Reason.coded(WITHHELD)
        .saying("the figure is held back, since small numbers would be found from it");
  }

  static ImmutableList<Reason> notHandedOver(ImmutableList<YearMonth> months) {
    return months.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.of(Reason.coded(NOT_HANDED_OVER)
            .with("months", Joiner.on(", ").join(months))
            .saying("the report was made without those of {months}; if one of them is out, the"
                + " difference may tell a small count"));
  }

  static Reason outOfPlace(int events) {
    return Reason.coded(OUT_OF_PLACE)
        .with("events", events)
        .saying("{events} recorded events do not fit and are not counted");
  }

  static ImmutableList<Reason> casesBeforeProtocol(int cases) {
    return cases == 0
        ? ImmutableList.of()
        : ImmutableList.of(Reason.coded(CASES_BEFORE_PROTOCOL)
            .with("cases", cases)
            .saying("{cases} cases were accepted on a day on which no protocol held and are not"
                + " counted"));
  }

  static Reason children(String code, int children, String what) {
    return Reason.coded(code).with("children", children).saying("{children} children " + what);
  }
}
