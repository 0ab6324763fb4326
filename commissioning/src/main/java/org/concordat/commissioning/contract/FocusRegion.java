/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import java.time.LocalDate;
import java.util.List;
import org.concordat.core.calendar.Calendars;

/** The life of the needs that a base serves, judged by the contract as it reads on the day. */
final class FocusRegion
    extends Region<FocusStage, FocusStanding, FocusCommand, FocusEvent, SupportBaseContract> {

  private final SupportBase base;

  FocusRegion(SupportBase base) {
    super(
        FocusLife.PROCEDURE, FocusLife.begin(base.draftedOn()), base.histories().focus());
    this.base = base;
  }

  @Override
  SupportBaseContract context(LocalDate date, Calendars calendars) {
    return base.contractOn(date, calendars).data().contract();
  }

  @Override
  SupportBase record(LocalDate recordedOn, List<FocusEvent> events) {
    return base.recordFocus(recordedOn, events);
  }
}
