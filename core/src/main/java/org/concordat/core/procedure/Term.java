/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Explanation;
import org.concordat.core.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * By when, and under which rule.
 *
 * <p>A term that was counted can tell how: see {@link #count()}. Two are equal when their days and rules are,
 * however they were counted. Immutable and thread-safe.
 */
public final class Term {

  private final Due due;
  private final Rule<?> rule;
  private final @Nullable Supplier<Explanation> count;

  private Term(Due due, Rule<?> rule, @Nullable Supplier<Explanation> count) {
    this.due = requireNonNull(due, "due");
    this.rule = requireNonNull(rule, "rule");
    this.count = count;
  }

  /**
   * The term that a time limit sets.
   *
   * <p>Fifteen calendar days beginning with a notice of 15 October 2012 end on 29 October 2012.
   *
   * @param rule the limit
   * @param started the day of the event that starts it
   * @param calendars whose school days and which working days count
   * @return the last allowed day under the rule, with how it is counted
   * @throws NullPointerException if an argument is null
   */
  public static Term of(Rule<TimeLimit> rule, LocalDate started, Calendars calendars) {
    TimeLimit limit = rule.value();
    return new Term(
        limit.from(started, calendars),
        rule,
        () -> limit.explainFrom(started, calendars).explanation());
  }

  /**
   * The term that a rule sets as a date.
   *
   * @param due the last allowed day, or unknown
   * @param rule the rule that sets it
   * @return the term, which cannot tell how it was counted
   * @throws NullPointerException if an argument is null
   */
  public static Term of(Due due, Rule<?> rule) {
    return new Term(due, rule, null);
  }

  /**
   * The term that a rule sets as a date which can tell how it came about.
   *
   * @param due the last allowed day, or unknown, explained
   * @param rule the rule that sets it
   * @return the term, with that explanation
   * @throws NullPointerException if an argument is null
   */
  public static Term of(Explained<Due> due, Rule<?> rule) {
    return new Term(due.value(), rule, due::explanation);
  }

  /**
   * The last allowed day.
   *
   * @return it, or unknown with the reason
   */
  public Due due() {
    return due;
  }

  /**
   * The rule that sets it.
   *
   * @return the rule
   */
  public Rule<?> rule() {
    return rule;
  }

  /**
   * How the last allowed day was counted: the event, the limit and each day or week that counted.
   *
   * @return the explanation, built now; empty where the term was made of a bare date
   */
  public Optional<Explanation> count() {
    return Optional.ofNullable(count).map(Supplier::get);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Term that && due.equals(that.due) && rule.equals(that.rule);
  }

  @Override
  public int hashCode() {
    return 31 * due.hashCode() + rule.hashCode();
  }

  @Override
  public String toString() {
    return "by " + due + " [" + rule.source() + "]";
  }
}
