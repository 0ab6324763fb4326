/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.adoption;

import static org.concordat.core.governance.adoption.AdoptionRoles.CONFERENCE;
import static org.concordat.core.governance.adoption.AdoptionRoles.CONVENOR;
import static org.concordat.core.governance.adoption.AdoptionRoles.GOVERNING_BODY;
import static org.concordat.core.governance.adoption.AdoptionRoles.WORKING_GROUP;
import static org.concordat.core.governance.adoption.AdoptionStage.ABANDONED;
import static org.concordat.core.governance.adoption.AdoptionStage.ADOPTED;
import static org.concordat.core.governance.adoption.AdoptionStage.APPROVING;
import static org.concordat.core.governance.adoption.AdoptionStage.DRAFTED;
import static org.concordat.core.governance.adoption.AdoptionStage.DRAFTING;
import static org.concordat.core.governance.adoption.AdoptionStage.SUPERSEDED;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Due;
import org.concordat.core.governance.adoption.AdoptionCommand.Abandon;
import org.concordat.core.governance.adoption.AdoptionCommand.Endorse;
import org.concordat.core.governance.adoption.AdoptionCommand.ExtendDrafting;
import org.concordat.core.governance.adoption.AdoptionCommand.Join;
import org.concordat.core.governance.adoption.AdoptionCommand.Leave;
import org.concordat.core.governance.adoption.AdoptionCommand.RefuseToJoin;
import org.concordat.core.governance.adoption.AdoptionCommand.ReturnDraft;
import org.concordat.core.governance.adoption.AdoptionCommand.SubmitDraft;
import org.concordat.core.governance.adoption.AdoptionCommand.Supersede;
import org.concordat.core.governance.adoption.AdoptionCommand.WidenRemit;
import org.concordat.core.governance.adoption.AdoptionEvent.Abandoned;
import org.concordat.core.governance.adoption.AdoptionEvent.Adopted;
import org.concordat.core.governance.adoption.AdoptionEvent.DraftOpened;
import org.concordat.core.governance.adoption.AdoptionEvent.DraftReturned;
import org.concordat.core.governance.adoption.AdoptionEvent.DraftSubmitted;
import org.concordat.core.governance.adoption.AdoptionEvent.DraftingExtended;
import org.concordat.core.governance.adoption.AdoptionEvent.Endorsed;
import org.concordat.core.governance.adoption.AdoptionEvent.Joined;
import org.concordat.core.governance.adoption.AdoptionEvent.JoiningRefused;
import org.concordat.core.governance.adoption.AdoptionEvent.Left;
import org.concordat.core.governance.adoption.AdoptionEvent.RemitWidened;
import org.concordat.core.governance.adoption.AdoptionEvent.Superseded;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.procedure.Term;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Strength;

/** Writes the table of an adoption. */
final class AdoptionTable {

  private static final Citation BOLTON = Citation.of("DFE-RR224", "part 4, Bolton");
  private static final Citation CODE = Citation.of("School Admissions Code 2021")
      .secondHand("Buckinghamshire and Torbay fair access protocols");

  private static final Deadline<AdoptionStage, AdoptionStanding, Calendars> DRAFT = Deadline.of(
      Duty.of("submit-draft", "hand in the draft", WORKING_GROUP),
      EnumSet.of(DRAFTING),
      (started, data, calendars) -> data.draftingTerm(calendars));

  private static final Deadline<AdoptionStage, AdoptionStanding, Calendars> ENDORSEMENT =
      Deadline.of(
          Duty.of("endorse", "endorse the draft or return it", CONFERENCE),
          EnumSet.of(DRAFTED),
          (submitted, data, calendars) -> Term.of(
              Due.unknown(AdoptionReasons.noTimeToEndorse(data)),
              data.text().terms().rules().endorsement()));

  private static final Deadline<AdoptionStage, AdoptionStanding, Calendars> MAJORITY = Deadline.of(
      Duty.of("reach-majority", "decide on signing up", GOVERNING_BODY),
      EnumSet.of(APPROVING),
      (started, data, calendars) -> Term.of(
          data.adoptedOn()
              .map(day -> Due.on(day.minusDays(1)))
              .orElseGet(() -> Due.unknown(AdoptionReasons.majorityLacking(data))),
          data.text().terms().rules().majority()));

  private final ProcedureBuilder<
          AdoptionStage, AdoptionStanding, AdoptionCommand, AdoptionEvent, Calendars>
      table;

  private AdoptionTable() {
    this.table =
        Procedure
            .<AdoptionStage, AdoptionStanding, AdoptionCommand, AdoptionEvent, Calendars>builder(
                "governance.adoption",
                AdoptionStage.class,
                AdoptionCommand.class,
                AdoptionEvent.class)
            .begins(DRAFTING, ImmutableList.of(DRAFT))
            .ends(SUPERSEDED, ABANDONED);
  }

  static Procedure<AdoptionStage, AdoptionStanding, AdoptionCommand, AdoptionEvent, Calendars>
      procedure() {
    AdoptionTable written = new AdoptionTable();
    written.commands();
    written.events();
    written.drafting();
    written.endorsing();
    written.joining();
    written.ending();
    return written.table.build();
  }

  private void commands() {
    table
        .command("widen-remit", WidenRemit.class)
        .command("extend-drafting", ExtendDrafting.class)
        .command("submit-draft", SubmitDraft.class)
        .command("endorse", Endorse.class)
        .command("return-draft", ReturnDraft.class)
        .command("join", Join.class)
        .command("refuse-to-join", RefuseToJoin.class)
        .command("leave", Leave.class)
        .command("abandon", Abandon.class)
        .command("supersede", Supersede.class);
  }

  private void events() {
    table
        .event(
            "remit-widened",
            RemitWidened.class,
            (data, event) -> data.widened(event.on(), event.matters(), event.reason()))
        .event(
            "drafting-extended",
            DraftingExtended.class,
            (data, event) -> data.extended(event.until()))
        .event("draft-submitted", DraftSubmitted.class, (data, event) -> data)
        .event("draft-opened", DraftOpened.class, (data, event) -> data.opened(event.on()))
        .event("endorsed", Endorsed.class, (data, event) -> data.opened(event.on()))
        .event("draft-returned", DraftReturned.class, (data, event) -> data.returned(event.on()))
        .event(
            "joined",
            Joined.class,
            (data, event) -> data.joined(event.key(), event.phase(), event.on()))
        .event(
            "joining-refused",
            JoiningRefused.class,
            (data, event) ->
                data.declined(new Decline(event.key(), event.phase(), event.on(), event.reason())))
        .event(
            "left", Left.class, (data, event) -> data.left(event.key(), event.phase(), event.on()))
        .event("adopted", Adopted.class, (data, event) -> data)
        .event("superseded", Superseded.class, (data, event) -> data.superseded(event.on()))
        .event("abandoned", Abandoned.class, (data, event) -> data);
  }

  private void drafting() {
    table
        .from(DRAFTING)
        .when(WidenRemit.class)
        .by(CONVENOR, CONFERENCE)
        .guard(AdoptionGuards.ADDS_SOMETHING)
        .guard(AdoptionGuards.reasoned(WidenRemit::reason))
        .emits(
            RemitWidened.class,
            (command, data, calendars) ->
                new RemitWidened(command.on(), command.matters(), command.reason()))
        .under(Strength.AGREED, BOLTON)
        .stays();
    table
        .from(DRAFTING)
        .when(ExtendDrafting.class)
        .by(CONVENOR, CONFERENCE)
        .guard(AdoptionGuards.GIVES_MORE_TIME)
        .guard(AdoptionGuards.reasoned(ExtendDrafting::reason))
        .emits(
            DraftingExtended.class,
            (command, data, calendars) ->
                new DraftingExtended(command.on(), command.until(), command.reason()))
        .under(Strength.AGREED, BOLTON)
        .stays();
    table
        .from(DRAFTING)
        .when(SubmitDraft.class)
        .by(WORKING_GROUP)
        .inCase("a conference must endorse it", (data, command, calendars) -> isEndorsed(data))
        .within(DRAFT)
        .emits(DraftSubmitted.class, (command, data, calendars) -> new DraftSubmitted(command.on()))
        .starts(ENDORSEMENT)
        .under(Strength.AGREED, BOLTON)
        .to(DRAFTED);
    table
        .from(DRAFTING)
        .when(SubmitDraft.class)
        .by(WORKING_GROUP)
        .inCase("no conference is needed", (data, command, calendars) -> !isEndorsed(data))
        .within(DRAFT)
        .emits(DraftOpened.class, (command, data, calendars) -> new DraftOpened(command.on()))
        .starts(MAJORITY)
        .under(Strength.AGREED, BOLTON)
        .to(APPROVING);
  }

  private void endorsing() {
    table
        .from(DRAFTED)
        .when(Endorse.class)
        .by(CONFERENCE)
        .discharges(ENDORSEMENT)
        .emits(Endorsed.class, (command, data, calendars) -> new Endorsed(command.on()))
        .starts(MAJORITY)
        .under(Strength.AGREED, BOLTON)
        .to(APPROVING);
    table
        .from(DRAFTED)
        .when(ReturnDraft.class)
        .by(CONFERENCE)
        .guard(AdoptionGuards.reasoned(ReturnDraft::reason))
        .discharges(ENDORSEMENT)
        .emits(
            DraftReturned.class,
            (command, data, calendars) -> new DraftReturned(command.on(), command.reason()))
        .starts(DRAFT)
        .under(Strength.AGREED, BOLTON)
        .to(DRAFTING);
  }

  private void joining() {
    table
        .from(APPROVING, ADOPTED)
        .when(Join.class)
        .by(GOVERNING_BODY)
        .guard(AdoptionGuards.ELECTOR)
        .guard(AdoptionGuards.JOINS_ONCE)
        .discharges(MAJORITY)
        .emits(
            Joined.class,
            (command, data, calendars) -> new Joined(command.on(), command.key(), command.phase()))
        .under(Strength.AGREED, BOLTON)
        .stays();
    table
        .from(APPROVING, ADOPTED)
        .when(RefuseToJoin.class)
        .by(GOVERNING_BODY)
        .guard(AdoptionGuards.REFUSING_ELECTOR)
        .guard(AdoptionGuards.REFUSES_BEFORE_JOINING)
        .guard(AdoptionGuards.reasoned(RefuseToJoin::reason))
        .discharges(MAJORITY)
        .emits(
            JoiningRefused.class,
            (command, data, calendars) ->
                new JoiningRefused(command.on(), command.key(), command.phase(), command.reason()))
        .under(Strength.AGREED, BOLTON)
        .stays();
    table
        .from(APPROVING, ADOPTED)
        .when(Leave.class)
        .by(GOVERNING_BODY)
        .guard(AdoptionGuards.MAY_LEAVE)
        .guard(AdoptionGuards.HAS_JOINED)
        .emits(
            Left.class,
            (command, data, calendars) -> new Left(command.on(), command.key(), command.phase()))
        .under(Strength.AGREED, BOLTON)
        .stays();
    table
        .from(APPROVING)
        .whenLapsed(MAJORITY)
        .emits(Adopted.class, (on, data, calendars) -> new Adopted(on))
        .under(Strength.STATUTORY, CODE)
        .to(ADOPTED);
  }

  private void ending() {
    table
        .from(DRAFTING, DRAFTED, APPROVING)
        .when(Abandon.class)
        .by(CONVENOR)
        .guard(AdoptionGuards.NOT_ADOPTED)
        .guard(AdoptionGuards.reasoned(Abandon::reason))
        .emits(
            Abandoned.class,
            (command, data, calendars) -> new Abandoned(command.on(), command.reason()))
        .under(Strength.AGREED, BOLTON)
        .to(ABANDONED);
    table
        .from(ADOPTED)
        .when(Supersede.class)
        .by(CONVENOR)
        .guard(AdoptionGuards.BY_ANOTHER)
        .emits(
            Superseded.class,
            (command, data, calendars) -> new Superseded(command.on(), command.successor()))
        .under(Strength.STATUTORY, CODE)
        .to(SUPERSEDED);
  }

  private static boolean isEndorsed(AdoptionStanding data) {
    return data.text().terms().rules().endorsement().value();
  }
}
