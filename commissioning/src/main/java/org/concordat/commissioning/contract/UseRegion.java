/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.commissioning.clawback.ClawbackTerms;
import org.concordat.core.calendar.Calendars;

/** The life of the use of a base, which is followed only where the contract puts capital at risk. */
final class UseRegion extends Region<UseStage, UseStanding, UseCommand, UseEvent, Calendars> {

  private final SupportBase base;

  private UseRegion(SupportBase base, ClawbackTerms terms) {
    super(UseLife.PROCEDURE, UseLife.begin(terms, base.draftedOn()), base.useHistory());
    this.base = base;
  }

  static Optional<UseRegion> of(SupportBase base, LocalDate date, Calendars calendars) {
    return base.contractOn(date, calendars)
        .data()
        .contract()
        .clawback()
        .map(terms -> new UseRegion(base, terms));
  }

  static UseRegion commanded(SupportBase base, UseCommand command, Calendars calendars) {
    return of(base, command.on(), calendars)
        .orElseThrow(() -> new IllegalStateException(
            "SupportBase use: is followed only where capital is at risk, but "
                + base.contract().reference()
                + " has none"));
  }

  @Override
  Calendars context(LocalDate date, Calendars calendars) {
    return calendars;
  }

  @Override
  SupportBase record(LocalDate recordedOn, List<UseEvent> events) {
    return base.recordUse(recordedOn, events);
  }
}
