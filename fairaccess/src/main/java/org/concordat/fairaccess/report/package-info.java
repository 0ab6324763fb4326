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
 */
@NullMarked
package org.concordat.fairaccess.report;

import org.jspecify.annotations.NullMarked;
