/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.casework;

import static org.concordat.core.rule.Strength.AGREED;
import static org.concordat.core.rule.Strength.STATUTORY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PANEL;
import static org.concordat.fairaccess.FairAccessRoles.PANEL_CHAIR;
import static org.concordat.fairaccess.casework.CaseGuards.CODE;
import static org.concordat.fairaccess.casework.CaseGuards.PROTOCOL;
import static org.concordat.fairaccess.casework.CaseStage.ACCEPTED;
import static org.concordat.fairaccess.casework.CaseStage.BACK_TO_PANEL;
import static org.concordat.fairaccess.casework.CaseStage.CONSIDERED;
import static org.concordat.fairaccess.casework.CaseStage.DEFERRED;
import static org.concordat.fairaccess.casework.CaseStage.IN_PROVISION;
import static org.concordat.fairaccess.casework.CaseStage.LISTED;
import static org.concordat.fairaccess.casework.CaseStage.NOT_READY;
import static org.concordat.fairaccess.casework.CaseStage.PLACED;

import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.fairaccess.casework.CaseCommand.Consider;
import org.concordat.fairaccess.casework.CaseCommand.ContinueProvision;
import org.concordat.fairaccess.casework.CaseCommand.Defer;
import org.concordat.fairaccess.casework.CaseCommand.EnterProvision;
import org.concordat.fairaccess.casework.CaseCommand.FindNotReady;
import org.concordat.fairaccess.casework.CaseCommand.FindReady;
import org.concordat.fairaccess.casework.CaseCommand.ListForPanel;
import org.concordat.fairaccess.casework.CaseCommand.Place;
import org.concordat.fairaccess.casework.CaseEvent.Considered;
import org.concordat.fairaccess.casework.CaseEvent.Deferred;
import org.concordat.fairaccess.casework.CaseEvent.FoundNotReady;
import org.concordat.fairaccess.casework.CaseEvent.FoundReady;
import org.concordat.fairaccess.casework.CaseEvent.Listed;
import org.concordat.fairaccess.casework.CaseEvent.Placed;
import org.concordat.fairaccess.casework.CaseEvent.ProvisionContinued;
import org.concordat.fairaccess.casework.CaseEvent.ProvisionEntered;

/**
 * The rows of the panel: a case is listed, considered, put off or decided, and a child who is not ready for a mainstream
 * school is in provision until ready.
 */
final class PanelRows {

  private PanelRows() {}

  static void panel(
      ProcedureBuilder<CaseStage, FairAccessCase, CaseCommand, CaseEvent, CaseContext> table) {
    table
        .from(ACCEPTED, LISTED, DEFERRED, BACK_TO_PANEL)
        .when(ListForPanel.class)
        .by(LOCAL_AUTHORITY, PANEL_CHAIR)
        .guard(CaseGuards.PANEL_TO_COME)
        .emits(
            Listed.class, (command, data, context) -> new Listed(command.on(), command.panelDate()))
        .under(AGREED, PROTOCOL)
        .to(LISTED);
    table
        .from(NOT_READY)
        .when(ListForPanel.class)
        .by(LOCAL_AUTHORITY, PANEL_CHAIR)
        .guard(CaseGuards.PANEL_TO_COME)
        .emits(
            Listed.class, (command, data, context) -> new Listed(command.on(), command.panelDate()))
        .starts(FairAccessCases.ALLOCATION)
        .under(AGREED, PROTOCOL)
        .to(LISTED);
    table
        .from(LISTED)
        .when(Consider.class)
        .by(PANEL, PANEL_CHAIR)
        .guard(CaseGuards.PANEL_MEETS)
        .emits(Considered.class, (command, data, context) -> new Considered(command.on()))
        .under(AGREED, PROTOCOL)
        .to(CONSIDERED);
    table
        .from(CONSIDERED)
        .when(Defer.class)
        .by(PANEL, PANEL_CHAIR)
        .guard(CaseGuards.MAY_DEFER)
        .emits(
            Deferred.class,
            (command, data, context) -> new Deferred(command.on(), command.reason()))
        .under(AGREED, PROTOCOL)
        .to(DEFERRED);
    table
        .from(CONSIDERED)
        .when(FindNotReady.class)
        .by(PANEL, PANEL_CHAIR)
        .emits(
            FoundNotReady.class,
            (command, data, context) -> new FoundNotReady(command.on(), command.provision()))
        .starts(FairAccessCases.PROVISION)
        .under(AGREED, PROTOCOL)
        .to(NOT_READY);
    table
        .from(CONSIDERED)
        .when(Place.class)
        .by(PANEL, PANEL_CHAIR)
        .guard(CaseGuards.LIVES_HERE)
        .guard(CaseGuards.OF_AGE)
        .guard(CaseGuards.NOT_THE_EXCLUDER)
        .guard(CaseGuards.NOT_RULED_OUT)
        .guard(CaseGuards.DEPARTURE_EXPLAINED)
        .emits(
            Placed.class, (command, data, context) -> new Placed(command.on(), command.decision()))
        .starts(FairAccessCases.REPLY)
        .starts(FairAccessCases.ON_ROLL)
        .under(STATUTORY, CODE)
        .to(PLACED);
  }

  static void provision(
      ProcedureBuilder<CaseStage, FairAccessCase, CaseCommand, CaseEvent, CaseContext> table) {
    table
        .from(NOT_READY)
        .when(EnterProvision.class)
        .by(LOCAL_AUTHORITY)
        .guard(
            "the review is still to come",
            (data, command, context) -> CaseGuards.reviewToCome(command.reviewOn(), command.on()))
        .emits(
            ProvisionEntered.class,
            (command, data, context) -> new ProvisionEntered(
                command.on(), command.kind(), command.provision(), command.reviewOn()))
        .starts(FairAccessCases.READINESS)
        .under(AGREED, PROTOCOL)
        .to(IN_PROVISION);
    table
        .from(IN_PROVISION)
        .when(ContinueProvision.class)
        .by(LOCAL_AUTHORITY, PANEL)
        .guard(
            "the next review is still to come",
            (data, command, context) -> CaseGuards.reviewToCome(command.reviewOn(), command.on()))
        .emits(
            ProvisionContinued.class,
            (command, data, context) -> new ProvisionContinued(command.on(), command.reviewOn()))
        .starts(FairAccessCases.READINESS)
        .under(AGREED, PROTOCOL)
        .stays();
    table
        .from(IN_PROVISION)
        .when(FindReady.class)
        .by(LOCAL_AUTHORITY, PANEL)
        .emits(FoundReady.class, (command, data, context) -> new FoundReady(command.on()))
        .starts(FairAccessCases.NEXT_PANEL)
        .starts(FairAccessCases.ALLOCATION)
        .under(AGREED, PROTOCOL)
        .to(BACK_TO_PANEL);
  }
}
