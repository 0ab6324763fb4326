/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

import java.time.LocalDate;
import org.concordat.core.reason.Reason;
import org.threeten.extra.LocalDateRange;

/**
 * How far a calendar reaches, and what it says beyond.
 *
 * @param code the stable code of the reason
 * @param calendar the name of the calendar
 * @param verb how the calendar came to be known, such as {@code published}
 * @param unit what is counted, in the plural
 * @param range the days that are known; empty if none is
 */
record Coverage(String code, String calendar, String verb, String unit, LocalDateRange range) {

  /** An empty range, for a calendar of which nothing is known. */
  static final LocalDateRange NOTHING = LocalDateRange.ofEmpty(LocalDate.EPOCH);

  static Coverage ofSchool(String name, LocalDateRange published) {
    return new Coverage("calendar.not-published", name, "published", "school days", published);
  }

  static Coverage ofWorkingDays(LocalDateRange known) {
    return new Coverage(
        "calendar.bank-holidays-not-known", "bank holidays", "known", "working days", known);
  }

  /** Why nothing is known of a date. */
  Reason outside(LocalDate asked) {
    Reason.Builder reason = begin(asked);
    return range.isEmpty()
        ? reason.saying("{calendar}: no day is " + verb + ", and {asked} was asked for")
        : reason.saying(
            "{calendar}: " + verb + " from {first} to {last}, and {asked} was asked for");
  }

  /** Why a count from a date stops before it is full; {@code asked} is the first day that is missing. */
  Reason stops(LocalDate event, int found, long needed, LocalDate asked) {
    return count(event, found, needed, asked)
        .saying(
            "{calendar}: " + verb + " from {first} to {last}, which holds {found} of the {needed} "
                + unit + " counted from {event}");
  }

  /** Why the end of school weeks from a date is not known. */
  Reason stopsInWeek(LocalDate event, int found, long needed) {
    Reason.Builder reason = count(event, found, needed, range.getEnd());
    return found < needed
        ? reason.saying(
            "{calendar}: " + verb + " from {first} to {last}, which holds {found} of the {needed}"
                + " school weeks counted from {event}")
        : reason.saying("{calendar}: " + verb
            + " from {first} to {last}, which does not reach the week that ends"
            + " the {needed} school weeks counted from {event}");
  }

  private Reason.Builder count(LocalDate event, int found, long needed, LocalDate asked) {
    return begin(asked).with("event", event).with("found", found).with("needed", needed);
  }

  private Reason.Builder begin(LocalDate asked) {
    Reason.Builder reason = Reason.coded(code).with("calendar", calendar).with("asked", asked);
    if (!range.isEmpty()) {
      reason.with("first", range.getStart()).with("last", range.getEndInclusive());
    }
    return reason;
  }
}
