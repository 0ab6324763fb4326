/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.partnership.practice.Offer;
import org.concordat.core.partnership.practice.OfferCommand;
import org.concordat.core.partnership.practice.OfferEvent;
import org.concordat.core.partnership.practice.OfferLife;
import org.concordat.core.partnership.practice.OfferStage;
import org.concordat.core.partnership.practice.OfferStanding;
import org.concordat.core.partnership.practice.Practice;
import org.concordat.core.procedure.Procedure;

/** The life of an offered practice keeps the laws of procedures. */
class OfferLifeProperties
    implements ProcedureLaws<OfferStage, OfferStanding, OfferCommand, OfferEvent, Calendars> {

  private static final LocalDate OFFERED = LocalDate.of(2012, 9, 3);

  @Override
  public Procedure<OfferStage, OfferStanding, OfferCommand, OfferEvent, Calendars> procedure() {
    return OfferLife.PROCEDURE;
  }

  @Override
  public Arbitrary<Life<OfferStage, OfferStanding, OfferCommand, OfferEvent, Calendars>>
      beginnings() {
    Practice practice =
        new Practice("mentors", "a mentor from another school", "north", OFFERED.minusDays(60));
    return Arbitraries.of("south", "east")
        .map(partnership -> Life.begin(
            procedure(),
            OfferLife.begin(new Offer(practice, partnership, OFFERED)),
            SchoolDays.UNPUBLISHED));
  }

  @Override
  public OfferCommand command(Occasion<OfferStage, OfferStanding> when) {
    return switch (when.code()) {
      case "adopt" -> new OfferCommand.Adopt(when.by(), when.on());
      case "decline" -> new OfferCommand.Decline(when.by(), when.on(), "no staff for it");
      case "record-result" ->
        new OfferCommand.RecordResult(
            when.by(), when.on(), when.oneOf("fewer exclusions", "no change"));
      case "give-up" -> new OfferCommand.GiveUp(when.by(), when.on(), "no money");
      default -> throw new IllegalArgumentException(when.code());
    };
  }
}
