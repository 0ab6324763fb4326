/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concordat.core.calendar.Due;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;

/**
 * Who owes what by when, and under which rule.
 *
 * <p>Immutable and thread-safe.
 *
 * @param duty who owes what
 * @param started the day of the event that started the limit
 * @param term by when, and under which rule
 */
public record Obligation(Duty duty, LocalDate started, Term term) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Obligation {
    requireNonNull(duty, "duty");
    requireNonNull(started, "started");
    requireNonNull(term, "term");
  }

  /**
   * The last allowed day.
   *
   * @return it, or unknown with the reason
   */
  public Due due() {
    return term.due();
  }

  /**
   * Whether the last allowed day is over.
   *
   * @param date the date that is asked about
   * @return true if the due date is known and before the date; an unknown one is never overdue
   */
  public boolean isOverdueOn(LocalDate date) {
    return due().isPastOn(date);
  }

  /**
   * How the last allowed day came about. A reply that is owed within two school days of Friday 19 October 2012 tells
   * that Monday 22 and Tuesday 23 October were counted.
   *
   * @return a tree of the start, the rule, how the days were {@linkplain Term#count() counted} where that is known, and
   *     the rule's source
   */
  public Explanation explanation() {
    ImmutableList.Builder<Explanation> inputs = ImmutableList.<Explanation>builder()
        .add(Explanation.given("started", Datum.of(started)))
        .add(Explanation.given(term.rule().name(), Datum.ofValue(term.rule().value())));
    term.count().ifPresent(inputs::add);
    return Explanation.of(
            duty.toString(),
            due().match(Datum::of, reason -> Datum.of("unknown: " + reason.message())),
            inputs.build())
        .under(term.rule().source());
  }

  @Override
  public String toString() {
    return duty + " " + term;
  }
}
