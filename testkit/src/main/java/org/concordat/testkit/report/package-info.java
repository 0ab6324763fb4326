/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Laws of reports, and of hiding small counts, and tables and cases to try them on.
 *
 * <p>{@link org.concordat.testkit.report.SuppressionLaws} solves what was published for what was hidden; {@link
 * org.concordat.testkit.report.ReportLaws} states what holds of every monthly report; {@link
 * org.concordat.testkit.report.ReportArbitraries} makes tables and cases.
 */
@NullMarked
package org.concordat.testkit.report;

import org.jspecify.annotations.NullMarked;
