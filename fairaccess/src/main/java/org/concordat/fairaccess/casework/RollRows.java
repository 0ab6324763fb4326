/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.casework;

import static org.concordat.core.rule.Strength.AGREED;
import static org.concordat.core.rule.Strength.STATUTORY;
import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PANEL;
import static org.concordat.fairaccess.FairAccessRoles.PANEL_CHAIR;
import static org.concordat.fairaccess.casework.CaseGuards.PROTOCOL;
import static org.concordat.fairaccess.casework.CaseStage.CLOSED;
import static org.concordat.fairaccess.casework.CaseStage.MONITORING;
import static org.concordat.fairaccess.casework.CaseStage.ON_ROLL;
import static org.concordat.fairaccess.casework.CaseStage.START_AGREED;

import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.fairaccess.PupilRegistration;
import org.concordat.fairaccess.casework.CaseCommand.Admit;
import org.concordat.fairaccess.casework.CaseCommand.BeginMonitoring;
import org.concordat.fairaccess.casework.CaseCommand.Close;
import org.concordat.fairaccess.casework.CaseCommand.ReportArrival;
import org.concordat.fairaccess.casework.CaseCommand.ReportNonArrival;
import org.concordat.fairaccess.casework.CaseCommand.ReviewPlacement;
import org.concordat.fairaccess.casework.CaseEvent.Admitted;
import org.concordat.fairaccess.casework.CaseEvent.Arrived;
import org.concordat.fairaccess.casework.CaseEvent.Closed;
import org.concordat.fairaccess.casework.CaseEvent.MonitoringBegun;
import org.concordat.fairaccess.casework.CaseEvent.NeverArrived;
import org.concordat.fairaccess.casework.CaseEvent.PlacementReviewed;

/** The rows of a child on roll: admission, whether the child came, and the follow-up until the case is closed. */
final class RollRows {

  private RollRows() {}

  static void write(
      ProcedureBuilder<CaseStage, FairAccessCase, CaseCommand, CaseEvent, CaseContext> table) {
    table
        .from(START_AGREED)
        .when(Admit.class)
        .by(ADMISSION_AUTHORITY, LOCAL_AUTHORITY)
        .guard(CaseGuards.START_REACHED)
        .discharges(FairAccessCases.ON_ROLL)
        .discharges(FairAccessCases.SEE_FIRST_DAY)
        .emits(Admitted.class, (command, data, context) -> new Admitted(command.on()))
        .starts(FairAccessCases.AFTER_ADMISSION)
        .under(STATUTORY, PupilRegistration.OF_EVERY_DATE)
        .to(ON_ROLL);
    table
        .from(START_AGREED)
        .when(ReportNonArrival.class)
        .by(ADMISSION_AUTHORITY, LOCAL_AUTHORITY)
        .guard(CaseGuards.ON_REGISTER)
        .discharges(FairAccessCases.ON_ROLL)
        .discharges(FairAccessCases.SEE_FIRST_DAY)
        .emits(NeverArrived.class, (command, data, context) -> new NeverArrived(command.on()))
        .starts(FairAccessCases.AFTER_ADMISSION)
        .under(STATUTORY, PupilRegistration.OF_EVERY_DATE)
        .to(ON_ROLL);
    table
        .from(ON_ROLL, MONITORING)
        .when(ReportNonArrival.class)
        .by(ADMISSION_AUTHORITY, LOCAL_AUTHORITY)
        .guard(CaseGuards.NOT_SAID_YET)
        .emits(NeverArrived.class, (command, data, context) -> new NeverArrived(command.on()))
        .under(STATUTORY, PupilRegistration.OF_EVERY_DATE)
        .stays();
    table
        .from(ON_ROLL, MONITORING)
        .when(ReportArrival.class)
        .by(ADMISSION_AUTHORITY, LOCAL_AUTHORITY)
        .guard(CaseGuards.MISSING)
        .emits(Arrived.class, (command, data, context) -> new Arrived(command.on()))
        .under(STATUTORY, PupilRegistration.OF_EVERY_DATE)
        .stays();
    table
        .from(ON_ROLL)
        .when(BeginMonitoring.class)
        .by(LOCAL_AUTHORITY, PANEL, PANEL_CHAIR)
        .guard(
            "the review is still to come",
            (data, command, context) -> CaseGuards.reviewToCome(command.reviewOn(), command.on()))
        .discharges(FairAccessCases.AFTER_ADMISSION)
        .emits(
            MonitoringBegun.class,
            (command, data, context) -> new MonitoringBegun(command.on(), command.reviewOn()))
        .starts(FairAccessCases.FOLLOW_UP)
        .under(AGREED, PROTOCOL)
        .to(MONITORING);
    table
        .from(MONITORING)
        .when(ReviewPlacement.class)
        .by(LOCAL_AUTHORITY, PANEL, PANEL_CHAIR)
        .guard(
            "the next review is still to come",
            (data, command, context) -> CaseGuards.reviewToCome(command.nextReview(), command.on()))
        .discharges(FairAccessCases.FOLLOW_UP)
        .emits(
            PlacementReviewed.class,
            (command, data, context) ->
                new PlacementReviewed(command.on(), command.note(), command.nextReview()))
        .starts(FairAccessCases.FOLLOW_UP)
        .under(AGREED, PROTOCOL)
        .stays();
    table
        .from(ON_ROLL, MONITORING)
        .when(Close.class)
        .by(LOCAL_AUTHORITY)
        .discharges(FairAccessCases.AFTER_ADMISSION)
        .emits(Closed.class, (command, data, context) -> new Closed(command.on()))
        .under(AGREED, PROTOCOL)
        .to(CLOSED);
  }
}
