/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.practice;

import static org.concordat.core.partnership.PartnershipRoles.PARTNERSHIP;
import static org.concordat.core.partnership.practice.OfferStage.ADOPTED;
import static org.concordat.core.partnership.practice.OfferStage.DECLINED;
import static org.concordat.core.partnership.practice.OfferStage.GIVEN_UP;
import static org.concordat.core.partnership.practice.OfferStage.OFFERED;
import static org.concordat.core.partnership.practice.OfferStage.RESULT_KNOWN;

import org.concordat.core.calendar.Calendars;
import org.concordat.core.partnership.practice.OfferCommand.Adopt;
import org.concordat.core.partnership.practice.OfferCommand.Decline;
import org.concordat.core.partnership.practice.OfferCommand.GiveUp;
import org.concordat.core.partnership.practice.OfferCommand.RecordResult;
import org.concordat.core.partnership.practice.OfferEvent.Adopted;
import org.concordat.core.partnership.practice.OfferEvent.Declined;
import org.concordat.core.partnership.practice.OfferEvent.GivenUp;
import org.concordat.core.partnership.practice.OfferEvent.ResultRecorded;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.procedure.State;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Strength;

/**
 * The life of a practice that is offered to another partnership.
 *
 * <p>What works in one of an area's partnerships is to spread to the others (DFE-RR224, part 4, Warwickshire).
 * Nobody has to take it up; whoever does may record what came of it as often as there is something to record.
 */
public final class OfferLife {

  private static final Citation SOURCE = Citation.of("DFE-RR224", "part 4, Warwickshire");

  /** The table: what may be done about an offered practice, by whom, and what follows. */
  public static final Procedure<OfferStage, OfferStanding, OfferCommand, OfferEvent, Calendars>
      PROCEDURE = table();

  private OfferLife() {}

  /**
   * The first state of an offered practice.
   *
   * @param offer what is offered to whom
   * @return a practice that is offered and not answered
   */
  public static State<OfferStage, OfferStanding> begin(Offer offer) {
    return PROCEDURE.begin(offer.offeredOn(), OfferStanding.of(offer));
  }

  private static Procedure<OfferStage, OfferStanding, OfferCommand, OfferEvent, Calendars> table() {
    ProcedureBuilder<OfferStage, OfferStanding, OfferCommand, OfferEvent, Calendars> table =
        vocabulary().begins(OFFERED).ends(DECLINED, GIVEN_UP);
    table
        .from(OFFERED)
        .when(Adopt.class)
        .by(PARTNERSHIP)
        .emits(Adopted.class, (command, data, calendars) -> new Adopted(command.on()))
        .under(Strength.EXPECTED, SOURCE)
        .to(ADOPTED);
    table
        .from(OFFERED)
        .when(Decline.class)
        .by(PARTNERSHIP)
        .emits(
            Declined.class, (command, data, calendars) -> new Declined(command.on(), command.why()))
        .under(Strength.EXPECTED, SOURCE)
        .to(DECLINED);
    table
        .from(ADOPTED, RESULT_KNOWN)
        .when(RecordResult.class)
        .by(PARTNERSHIP)
        .emits(
            ResultRecorded.class,
            (command, data, calendars) -> new ResultRecorded(command.on(), command.result()))
        .under(Strength.EXPECTED, SOURCE)
        .to(RESULT_KNOWN);
    table
        .from(ADOPTED, RESULT_KNOWN)
        .when(GiveUp.class)
        .by(PARTNERSHIP)
        .emits(
            GivenUp.class, (command, data, calendars) -> new GivenUp(command.on(), command.why()))
        .under(Strength.EXPECTED, SOURCE)
        .to(GIVEN_UP);
    return table.build();
  }

  private static ProcedureBuilder<OfferStage, OfferStanding, OfferCommand, OfferEvent, Calendars>
      vocabulary() {
    return Procedure.<OfferStage, OfferStanding, OfferCommand, OfferEvent, Calendars>builder(
            "partnership.practice", OfferStage.class, OfferCommand.class, OfferEvent.class)
        .command("adopt", Adopt.class)
        .command("decline", Decline.class)
        .command("record-result", RecordResult.class)
        .command("give-up", GiveUp.class)
        .event("adopted", Adopted.class, (data, event) -> data.adopted(event.on()))
        .event("declined", Declined.class, (data, event) -> data.ended(event.why()))
        .event(
            "result-recorded",
            ResultRecorded.class,
            (data, event) -> data.resulted(event.on(), event.result()))
        .event("given-up", GivenUp.class, (data, event) -> data.ended(event.why()));
  }
}
