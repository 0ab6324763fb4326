/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * A month's report that is out, beside the panel's copy of it.
 *
 * <p>The panel keeps both, so that what it publishes next betrays nothing of what is out. Immutable and thread-safe;
 * {@code toString} shows no count.
 *
 * @param copy the panel's copy, as it was when the report was made
 * @param report the report
 */
public record PublishedMonth(PanelCopy copy, PublishedReport report) {

  /**
   * Checks that both are of one month.
   *
   * @throws IllegalArgumentException if they are of different panels or months
   * @throws NullPointerException if a component is null
   */
  public PublishedMonth {
    requireNonNull(copy, "copy");
    requireNonNull(report, "report");
    checkArgument(
        copy.header().equals(report.header()),
        "PublishedMonth report: must be of %s, but was of %s, %s",
        copy,
        report.header().scope().panel(),
        report.header().month());
  }

  @Override
  public String toString() {
    return "PublishedMonth of " + copy.header().month();
  }
}
