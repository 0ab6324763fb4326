/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.commissioning.clawback.ClawbackFacts;
import org.concordat.commissioning.clawback.ClawbackOutcome;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.procedure.State;

/** What the end of the service and the use of a base together mean for the capital in it, on a date. */
final class CapitalAtRisk {

  private final SupportBase base;
  private final LocalDate date;
  private final Calendars calendars;

  CapitalAtRisk(SupportBase base, LocalDate date, Calendars calendars) {
    this.base = base;
    this.date = date;
    this.calendars = calendars;
  }

  ClawbackFacts facts() {
    ClawbackFacts.Builder facts = ClawbackFacts.builder();
    base.contractOn(date, calendars).data().end().ifPresent(facts::addServiceEnd);
    base.useOn(date, calendars)
        .map(State::data)
        .ifPresent(use ->
            facts.addAllDifferentUses(use.differentUses()).addAllIntentions(use.intentions()));
    return facts.build();
  }

  /** The outcome under the terms that held on the day of the trigger, and until there is one under those of the day. */
  Optional<ClawbackOutcome> assessed() {
    ContractStanding standing = base.contractOn(date, calendars).data();
    ClawbackFacts facts = facts();
    return standing.contract().clawback().map(terms -> {
      ClawbackOutcome outcome = terms.assess(facts, date);
      return outcome
          .claim()
          .flatMap(claim -> standing.contractAsOf(claim.triggeredOn()).clawback())
          .map(then -> then.assess(facts, date))
          .orElse(outcome);
    });
  }
}
