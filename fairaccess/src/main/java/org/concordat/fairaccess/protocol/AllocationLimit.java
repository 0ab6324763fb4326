/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.procedure.Term;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Rule;

/**
 * By when a school must be named for a child who was accepted under a protocol.
 *
 * <p>The Code of 2021 counts twenty school days after acceptance. Those of 2012 and 2014 have no number:
 * the day is unknown for the reason {@code protocol.no-limit-set}, so it never lapses and is never overdue, until a
 * protocol agrees on one.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface AllocationLimit {

  /** The code of the reason for which the day is unknown; argument: wording. */
  String NO_LIMIT_SET = "protocol.no-limit-set";

  /**
   * A limit in days.
   *
   * @param limit the limit, counted from the event that starts it
   */
  record Within(Rule<TimeLimit> limit) implements AllocationLimit {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Within {
      requireNonNull(limit, "limit");
    }

    @Override
    public Term term(LocalDate started, Calendars calendars) {
      return Term.of(limit, started, calendars);
    }
  }

  /**
   * A duty without a number.
   *
   * @param wording how the duty is put
   */
  record WithoutNumber(Rule<String> wording) implements AllocationLimit {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public WithoutNumber {
      requireNonNull(wording, "wording");
    }

    @Override
    public Term term(LocalDate started, Calendars calendars) {
      Reason reason = Reason.coded(NO_LIMIT_SET)
          .with("wording", wording.value())
          .under(wording.source())
          .saying("no number of days is set: a place is allocated {wording}");
      return Term.of(Due.unknown(reason), wording);
    }
  }

  /**
   * A limit in days.
   *
   * @param limit the limit, counted from the event that starts it
   * @return the limit
   */
  static AllocationLimit within(Rule<TimeLimit> limit) {
    return new Within(limit);
  }

  /**
   * A duty without a number.
   *
   * @param wording how the duty is put
   * @return the limit
   */
  static AllocationLimit withoutNumber(Rule<String> wording) {
    return new WithoutNumber(wording);
  }

  /**
   * The last day for naming a school.
   *
   * @param started the day of the event that starts the limit
   * @param calendars the calendars to count in
   * @return the day and the rule that sets it; unknown where there is no number, or where the calendar does
   *     not reach far enough
   */
  Term term(LocalDate started, Calendars calendars);
}
