/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import org.concordat.core.reason.Reason;

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
 * @param coveredFrom from when on the facts are whole
 */
public record ReportHeader(
    ReportScope scope,
    YearMonth month,
    String protocol,
    String edition,
    DataCompleteness completeness,
    LocalDate coveredFrom) {

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
    requireNonNull(coveredFrom, "coveredFrom");
  }

  /**
   * The academic year to the end of the month.
   *
   * @return the period
   */
  public ReportPeriod year() {
    return ReportPeriod.yearTo(month);
  }

  /**
   * What stands beside every figure of the report.
   *
   * <p>If the facts are whole from 1 October 2023 on, a report of November counts for its year what happened in two months
   * of three; the reason says from which day on.
   *
   * @return the reason {@code report.returns-missing} if returns of the month are missing, and {@code report.not-covered}
   *     if the {@link #year()} begins before the facts are whole, so that its figures count from {@link #coveredFrom()} on
   */
  public ImmutableList<Reason> cautions() {
    return ReportReasons.cautions(completeness, coveredFrom, year());
  }
}
