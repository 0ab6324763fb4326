/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;

/**
 * What stands at the head of a report.
 *
 * <p>Immutable and thread-safe.
 *
 * @param scope for whom it is
 * @param month the month
 * @param protocol the name of the protocol in force at the end of the month
 * @param edition the edition of the Code that it follows
 * @param completeness which schools sent their returns
 */
public record ReportHeader(
    ReportScope scope,
    YearMonth month,
    String protocol,
    String edition,
    DataCompleteness completeness) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public ReportHeader {
    requireNonNull(scope, "scope");
    requireNonNull(month, "month");
    requireNonNull(protocol, "protocol");
    requireNonNull(edition, "edition");
    requireNonNull(completeness, "completeness");
  }

  /**
   * The academic year to the end of the month.
   *
   * @return the period
   */
  public ReportPeriod year() {
    return ReportPeriod.yearTo(month);
  }
}
