/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.rule.Rule;

/**
 * By when, and under which rule.
 *
 * <p>Immutable and thread-safe.
 *
 * @param due the last allowed day, or unknown with the reason
 * @param rule the rule that sets it
 */
public record Term(Due due, Rule<?> rule) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Term {
    requireNonNull(due, "due");
    requireNonNull(rule, "rule");
  }

  /**
   * The term that a time limit sets.
   *
   * <p>Fifteen calendar days beginning with a notice of 15 October 2012 end on 29 October 2012.
   *
   * @param rule the limit
   * @param started the day of the event that starts it
   * @param calendars whose school days and which working days count
   * @return the last allowed day under the rule
   */
  public static Term of(Rule<TimeLimit> rule, LocalDate started, Calendars calendars) {
    return new Term(rule.value().from(started, calendars), rule);
  }

  /**
   * The term that a rule sets as a date.
   *
   * @param due the last allowed day, or unknown
   * @param rule the rule that sets it
   * @return the term
   */
  public static Term of(Due due, Rule<?> rule) {
    return new Term(due, rule);
  }

  @Override
  public String toString() {
    return "by " + due + " [" + rule.source() + "]";
  }
}
