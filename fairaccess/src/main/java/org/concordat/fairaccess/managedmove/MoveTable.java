/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.managedmove;

import static org.concordat.core.rule.Strength.AGREED;
import static org.concordat.core.rule.Strength.STATUTORY;
import static org.concordat.fairaccess.FairAccessRoles.HOME_SCHOOL;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.FairAccessRoles.RECEIVING_SCHOOL;
import static org.concordat.fairaccess.managedmove.MoveGuards.OFF_SITE;
import static org.concordat.fairaccess.managedmove.MoveGuards.PROTOCOL;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.fairaccess.PupilRegistration;
import org.concordat.fairaccess.managedmove.MoveCommand.AgreeMove;
import org.concordat.fairaccess.managedmove.MoveCommand.DirectOffSite;
import org.concordat.fairaccess.managedmove.MoveCommand.EndOffSite;
import org.concordat.fairaccess.managedmove.MoveCommand.EndTrial;
import org.concordat.fairaccess.managedmove.MoveCommand.ExtendTrial;
import org.concordat.fairaccess.managedmove.MoveCommand.GiveConsent;
import org.concordat.fairaccess.managedmove.MoveCommand.RefuseMove;
import org.concordat.fairaccess.managedmove.MoveCommand.ReturnHome;
import org.concordat.fairaccess.managedmove.MoveCommand.Review;
import org.concordat.fairaccess.managedmove.MoveCommand.StartTrial;
import org.concordat.fairaccess.managedmove.MoveCommand.Transfer;
import org.concordat.fairaccess.managedmove.MoveCommand.WithdrawMove;
import org.concordat.fairaccess.managedmove.MoveEvent.ConsentGiven;
import org.concordat.fairaccess.managedmove.MoveEvent.MoveAgreed;
import org.concordat.fairaccess.managedmove.MoveEvent.MoveRefused;
import org.concordat.fairaccess.managedmove.MoveEvent.MoveWithdrawn;
import org.concordat.fairaccess.managedmove.MoveEvent.OffSiteDirected;
import org.concordat.fairaccess.managedmove.MoveEvent.OffSiteEnded;
import org.concordat.fairaccess.managedmove.MoveEvent.Returned;
import org.concordat.fairaccess.managedmove.MoveEvent.Reviewed;
import org.concordat.fairaccess.managedmove.MoveEvent.Transferred;
import org.concordat.fairaccess.managedmove.MoveEvent.TrialExtended;
import org.concordat.fairaccess.managedmove.MoveEvent.TrialFailed;
import org.concordat.fairaccess.managedmove.MoveEvent.TrialRanOut;
import org.concordat.fairaccess.managedmove.MoveEvent.TrialStarted;

/** Writes the table of a managed move. */
final class MoveTable {

  private MoveTable() {}

  static Procedure<MoveStage, ManagedMove, MoveCommand, MoveEvent, MoveContext> build() {
    ProcedureBuilder<MoveStage, ManagedMove, MoveCommand, MoveEvent, MoveContext> table =
        Procedure.<MoveStage, ManagedMove, MoveCommand, MoveEvent, MoveContext>builder(
            "managed-move", MoveStage.class, MoveCommand.class, MoveEvent.class);
    commands(table);
    events(table);
    table
        .begins(MoveStage.PROPOSED, ImmutableList.of(ManagedMoves.PROPOSAL))
        .ends(MoveStage.TRANSFERRED, MoveStage.RETURNED, MoveStage.REFUSED, MoveStage.WITHDRAWN);
    consents(table);
    trial(table);
    offSite(table);
    outcome(table);
    return table.build();
  }

  private static void commands(
      ProcedureBuilder<MoveStage, ManagedMove, MoveCommand, MoveEvent, MoveContext> table) {
    table
        .command("consent", GiveConsent.class)
        .command("refuse", RefuseMove.class)
        .command("withdraw", WithdrawMove.class)
        .command("start-trial", StartTrial.class)
        .command("extend-trial", ExtendTrial.class)
        .command("review", Review.class)
        .command("end-trial", EndTrial.class)
        .command("direct-off-site", DirectOffSite.class)
        .command("end-off-site", EndOffSite.class)
        .command("agree-move", AgreeMove.class)
        .command("transfer", Transfer.class)
        .command("return", ReturnHome.class);
  }

  private static void events(
      ProcedureBuilder<MoveStage, ManagedMove, MoveCommand, MoveEvent, MoveContext> table) {
    table
        .event(
            "consent-given",
            ConsentGiven.class,
            (data, event) -> data.consented(new Consent(event.by(), event.on(), event.toTrial())))
        .event(
            "move-refused",
            MoveRefused.class,
            (data, event) -> data.copy().endReason(event.reason()).build())
        .event(
            "move-withdrawn",
            MoveWithdrawn.class,
            (data, event) -> data.givenUp(event.on(), event.reason()))
        .event(
            "trial-started",
            TrialStarted.class,
            (data, event) -> data.copy()
                .trial(Trial.of(event.start(), event.weeks(), event.reviews()))
                .build())
        .event(
            "trial-extended",
            TrialExtended.class,
            (data, event) -> data.copy()
                .trial(data.trial().orElseThrow().extended(event.weeks(), event.review()))
                .build())
        .event("reviewed", Reviewed.class, MoveTable::reviewed)
        .event("trial-ran-out", TrialRanOut.class, (data, event) -> data)
        .event(
            "trial-failed",
            TrialFailed.class,
            (data, event) -> data.givenUp(event.on(), event.reason()))
        .event(
            "off-site-directed",
            OffSiteDirected.class,
            (data, event) -> data.copy()
                .offSite(new OffSiteDirection(
                    event.start(), event.last(), event.reviews(), ImmutableSortedSet.of()))
                .build())
        .event(
            "off-site-ended",
            OffSiteEnded.class,
            (data, event) -> data.copy().brokenOffOn(event.on()).build())
        .event("move-agreed", MoveAgreed.class, (data, event) -> data)
        .event(
            "transferred",
            Transferred.class,
            (data, event) -> data.copy().transferredOn(event.on()).build())
        .event("returned", Returned.class, (data, event) -> data);
  }

  private static ManagedMove reviewed(ManagedMove data, Reviewed event) {
    return data.trial().isPresent()
        ? data.copy().trial(data.trial().get().reviewedOn(event.on())).build()
        : data.copy()
            .offSite(data.offSite().orElseThrow().reviewedOn(event.on()))
            .build();
  }

  private static void consents(
      ProcedureBuilder<MoveStage, ManagedMove, MoveCommand, MoveEvent, MoveContext> table) {
    table
        .from(MoveStage.PROPOSED, MoveStage.OFF_SITE)
        .when(GiveConsent.class)
        .by(PARENT, HOME_SCHOOL, RECEIVING_SCHOOL, LOCAL_AUTHORITY)
        .guard(MoveGuards.TWO_SCHOOLS)
        .emits(
            ConsentGiven.class,
            (command, data, context) ->
                new ConsentGiven(command.on(), command.by(), command.toTrial()))
        .under(AGREED, PROTOCOL)
        .stays();
    table
        .from(MoveStage.PROPOSED)
        .when(RefuseMove.class)
        .by(PARENT, HOME_SCHOOL, RECEIVING_SCHOOL, LOCAL_AUTHORITY)
        .discharges(ManagedMoves.PROPOSAL)
        .emits(
            MoveRefused.class,
            (command, data, context) ->
                new MoveRefused(command.on(), command.by(), command.reason()))
        .under(AGREED, PROTOCOL)
        .to(MoveStage.REFUSED);
    table
        .from(MoveStage.PROPOSED, MoveStage.SUCCESSFUL)
        .when(WithdrawMove.class)
        .by(PARENT, HOME_SCHOOL, RECEIVING_SCHOOL)
        .discharges(ManagedMoves.PROPOSAL)
        .emits(
            MoveWithdrawn.class,
            (command, data, context) -> new MoveWithdrawn(command.on(), command.reason()))
        .under(AGREED, PROTOCOL)
        .to(MoveStage.WITHDRAWN);
  }

  private static void trial(
      ProcedureBuilder<MoveStage, ManagedMove, MoveCommand, MoveEvent, MoveContext> table) {
    table
        .from(MoveStage.PROPOSED)
        .when(StartTrial.class)
        .by(HOME_SCHOOL, RECEIVING_SCHOOL)
        .guard(MoveGuards.TWO_SCHOOLS_AT_TRIAL)
        .guard(MoveGuards.TRIAL_PERMITTED)
        .guard(MoveGuards.TRIAL_CONSENTED)
        .guard(MoveGuards.TRIAL_TO_COME)
        .guard(MoveGuards.TRIAL_LENGTH)
        .guard(MoveGuards.TRIAL_REVIEWED)
        .discharges(ManagedMoves.PROPOSAL)
        .emits(
            TrialStarted.class,
            (command, data, context) ->
                new TrialStarted(command.on(), command.start(), command.weeks(), command.reviews()))
        .starts(ManagedMoves.TRIAL, TrialStarted::start)
        .starts(ManagedMoves.REVIEW, TrialStarted::start)
        .under(AGREED, PROTOCOL)
        .to(MoveStage.TRIAL);
    table
        .from(MoveStage.TRIAL)
        .when(ExtendTrial.class)
        .by(HOME_SCHOOL, RECEIVING_SCHOOL)
        .within(ManagedMoves.TRIAL)
        .guard(MoveGuards.TWO_SCHOOLS)
        .guard(MoveGuards.MAY_EXTEND)
        .guard(MoveGuards.EXTENSION_LENGTH)
        .guard(MoveGuards.EXTENSION_EXPLAINED)
        .guard(MoveGuards.EXTENSION_REVIEWED)
        .emits(
            TrialExtended.class,
            (command, data, context) -> new TrialExtended(
                command.on(), command.weeks(), command.review(), command.reason()))
        .under(AGREED, PROTOCOL)
        .stays();
    table
        .from(MoveStage.TRIAL, MoveStage.OFF_SITE)
        .when(Review.class)
        .by(HOME_SCHOOL, RECEIVING_SCHOOL)
        .discharges(ManagedMoves.REVIEW)
        .emits(
            Reviewed.class,
            (command, data, context) -> new Reviewed(command.on(), command.finding()))
        .under(AGREED, PROTOCOL)
        .stays();
    table
        .from(MoveStage.TRIAL)
        .whenLapsed(ManagedMoves.TRIAL)
        .emits(TrialRanOut.class, (on, data, context) -> new TrialRanOut(on))
        .under(AGREED, PROTOCOL)
        .to(MoveStage.TRIAL_OVER);
    table
        .from(MoveStage.TRIAL, MoveStage.TRIAL_OVER)
        .when(EndTrial.class)
        .by(HOME_SCHOOL, RECEIVING_SCHOOL, PARENT)
        .guard(
            "the end has its reason",
            (data, command, context) -> MoveGuards.withoutReason(command.reason(), command.on()))
        .discharges(ManagedMoves.TRIAL)
        .emits(
            TrialFailed.class,
            (command, data, context) ->
                new TrialFailed(command.on(), command.by(), command.reason()))
        .starts(ManagedMoves.RETURN)
        .under(AGREED, PROTOCOL)
        .to(MoveStage.FAILED);
    table
        .from(MoveStage.FAILED)
        .when(ReturnHome.class)
        .by(HOME_SCHOOL)
        .discharges(ManagedMoves.RETURN)
        .emits(Returned.class, (command, data, context) -> new Returned(command.on()))
        .under(AGREED, PROTOCOL)
        .to(MoveStage.RETURNED);
  }

  private static void offSite(
      ProcedureBuilder<MoveStage, ManagedMove, MoveCommand, MoveEvent, MoveContext> table) {
    table
        .from(MoveStage.PROPOSED)
        .when(DirectOffSite.class)
        .by(HOME_SCHOOL)
        .guard(MoveGuards.TWO_SCHOOLS_AT_DIRECTION)
        .guard(MoveGuards.DIRECTION_TO_COME)
        .guard(MoveGuards.DIRECTION_ENDS)
        .guard(MoveGuards.DIRECTION_REVIEWED)
        .discharges(ManagedMoves.PROPOSAL)
        .emits(
            OffSiteDirected.class,
            (command, data, context) -> new OffSiteDirected(
                command.on(), command.start(), command.last(), command.reviews()))
        .starts(ManagedMoves.REVIEW, OffSiteDirected::start)
        .under(STATUTORY, OFF_SITE)
        .to(MoveStage.OFF_SITE);
    table
        .from(MoveStage.OFF_SITE)
        .when(EndOffSite.class)
        .by(HOME_SCHOOL)
        .emits(OffSiteEnded.class, (command, data, context) -> new OffSiteEnded(command.on()))
        .under(STATUTORY, OFF_SITE)
        .to(MoveStage.RETURNED);
  }

  private static void outcome(
      ProcedureBuilder<MoveStage, ManagedMove, MoveCommand, MoveEvent, MoveContext> table) {
    table
        .from(MoveStage.TRIAL, MoveStage.TRIAL_OVER)
        .when(AgreeMove.class)
        .by(RECEIVING_SCHOOL)
        .guard(MoveGuards.TWO_SCHOOLS)
        .guard(MoveGuards.MOVE_CONSENTED)
        .discharges(ManagedMoves.TRIAL)
        .emits(MoveAgreed.class, (command, data, context) -> new MoveAgreed(command.on()))
        .starts(ManagedMoves.TRANSFER)
        .under(AGREED, PROTOCOL)
        .to(MoveStage.SUCCESSFUL);
    table
        .from(MoveStage.PROPOSED, MoveStage.OFF_SITE)
        .when(AgreeMove.class)
        .by(HOME_SCHOOL, RECEIVING_SCHOOL)
        .guard(MoveGuards.TWO_SCHOOLS)
        .guard(MoveGuards.MOVE_CONSENTED)
        .discharges(ManagedMoves.PROPOSAL)
        .emits(MoveAgreed.class, (command, data, context) -> new MoveAgreed(command.on()))
        .starts(ManagedMoves.TRANSFER)
        .under(AGREED, PROTOCOL)
        .to(MoveStage.SUCCESSFUL);
    table
        .from(MoveStage.SUCCESSFUL)
        .when(Transfer.class)
        .by(HOME_SCHOOL, RECEIVING_SCHOOL)
        .guard(MoveGuards.TWO_SCHOOLS)
        .discharges(ManagedMoves.TRANSFER)
        .emits(Transferred.class, (command, data, context) -> new Transferred(command.on()))
        .under(STATUTORY, PupilRegistration.OF_EVERY_DATE)
        .to(MoveStage.TRANSFERRED);
  }
}
