/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.value;

import java.time.LocalDate;
import java.time.YearMonth;
import org.concordat.core.reason.Reason;

/** The codes of the reasons for which a value is not known. */
public final class ValueReasons {

  /** A series of index figures lacks a month; arguments: index, month. */
  public static final String INDEX_MONTH_MISSING = "clawback.index-month-missing";

  /** A series of index figures was not given; argument: index. */
  public static final String INDEX_MISSING = "clawback.index-missing";

  /** No market value was given by a date; arguments: tranche, date. */
  public static final String VALUATION_MISSING = "clawback.valuation-missing";

  private ValueReasons() {}

  static Reason monthMissing(String index, YearMonth month) {
    return Reason.coded(INDEX_MONTH_MISSING)
        .with("index", index)
        .with("month", month.toString())
        .saying("the index {index} has no figure for {month}");
  }

  static Reason indexMissing(String index) {
    return Reason.coded(INDEX_MISSING)
        .with("index", index)
        .saying("the figures of the index {index} were not given");
  }

  static Reason valuationMissing(String tranche, LocalDate date) {
    return Reason.coded(VALUATION_MISSING)
        .with("tranche", tranche)
        .with("date", date)
        .saying("no market value of {tranche} was given by {date}");
  }
}
