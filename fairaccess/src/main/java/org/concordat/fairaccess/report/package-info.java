/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The monthly report of a panel, the copy of it that may be published, and the annual extract.
 *
 * <p>The caller hands over {@link org.concordat.fairaccess.report.ReportFacts}; {@link
 * org.concordat.fairaccess.report.MonthlyReports} counts them for a month and the academic year to its end and
 * returns a {@link org.concordat.fairaccess.report.PanelCopy}, which shows every number and is not for
 * publication. Only {@link org.concordat.fairaccess.report.PanelCopy#publish} makes a {@link
 * org.concordat.fairaccess.report.PublishedReport} of it, in which small numbers are hidden. Two periods are
 * compared by a {@link org.concordat.fairaccess.report.Change}, and what came in is held against what became of
 * it by a {@link org.concordat.fairaccess.report.Reconciliation}.
 *
 * <p>From the recorded life of a case to the report, here of the first month that is published:
 *
 * <pre>{@code
 * CaseFile file = new CaseFile(life.begun().data().referral(), life.history());
 * ReportFacts facts = ReportFacts.builder()
 *     .scope(new ReportScope(LocalAuthorityCode.of("350"), Phase.SECONDARY, "Bolton"))
 *     .schools(schools)
 *     .coveredFrom(LocalDate.of(2012, 9, 1))
 *     .context(context)                                         // calendars and protocols
 *     .completeness(new DataCompleteness(schools, schoolsThatSentReturns))
 *     .cases(ImmutableList.of(file))                            // and exclusions, moves, meetings
 *     .build();
 * PanelCopy copy = MonthlyReports.compile(facts, YearMonth.of(2012, 11)).orElseThrow();
 * int waiting = copy.waiting().count();                         // for the panel alone
 * PublishedReport report = copy.publish(SuppressionRule.BELOW_FIVE, PublishedSoFar.none());
 * PublishedCount shown = report.table("children waiting", "stage").total();
 * PublishedSoFar out = PublishedSoFar.none().and(new PublishedMonth(copy, report));  // for December
 * }</pre>
 */
@NullMarked
package org.concordat.fairaccess.report;

import org.jspecify.annotations.NullMarked;
