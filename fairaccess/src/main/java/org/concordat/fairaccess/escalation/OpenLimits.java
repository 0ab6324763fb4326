/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.procedure.Term;
import org.concordat.core.rule.Rule;

/** Limits that the law may leave open. */
final class OpenLimits {

  private OpenLimits() {}

  /** What is owed without a limit, since no source sets one. */
  static Term none(Rule<String> rule) {
    return Term.of(Due.unknown(EscalationReasons.noTimeLimit(rule)), rule);
  }

  /** The last day of a limit, or unknown because there is none. */
  static Term term(Rule<Optional<TimeLimit>> rule, LocalDate started, EscalationContext context) {
    return rule.value()
        .map(limit -> Term.of(valued(rule, limit), started, context.calendars()))
        .orElseGet(() -> none(valued(rule, "no day is set")));
  }

  private static <V> Rule<V> valued(Rule<?> rule, V value) {
    return new Rule<>(rule.name(), value, rule.strength(), rule.source());
  }
}
