/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.casework;

import static org.concordat.core.rule.Strength.AGREED;
import static org.concordat.core.rule.Strength.STATUTORY;
import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PANEL_CHAIR;
import static org.concordat.fairaccess.casework.CaseGuards.CODE;
import static org.concordat.fairaccess.casework.CaseGuards.LANCASHIRE;
import static org.concordat.fairaccess.casework.CaseGuards.PROTOCOL;
import static org.concordat.fairaccess.casework.CaseStage.BACK_TO_PANEL;
import static org.concordat.fairaccess.casework.CaseStage.ESCALATED;
import static org.concordat.fairaccess.casework.CaseStage.PLACED;
import static org.concordat.fairaccess.casework.CaseStage.REFUSED;
import static org.concordat.fairaccess.casework.CaseStage.START_AGREED;

import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.fairaccess.casework.CaseCommand.Agree;
import org.concordat.fairaccess.casework.CaseCommand.BringInformation;
import org.concordat.fairaccess.casework.CaseCommand.Escalate;
import org.concordat.fairaccess.casework.CaseCommand.Refuse;
import org.concordat.fairaccess.casework.CaseCommand.RejectFirstDay;
import org.concordat.fairaccess.casework.CaseCommand.ReportBrokenAgreement;
import org.concordat.fairaccess.casework.CaseCommand.Settle;
import org.concordat.fairaccess.casework.CaseCommand.TakeBack;
import org.concordat.fairaccess.casework.CaseEvent.AgreementBroken;
import org.concordat.fairaccess.casework.CaseEvent.Escalated;
import org.concordat.fairaccess.casework.CaseEvent.FirstDayRejected;
import org.concordat.fairaccess.casework.CaseEvent.InformationBrought;
import org.concordat.fairaccess.casework.CaseEvent.RefusalDeemed;
import org.concordat.fairaccess.casework.CaseEvent.Refused;
import org.concordat.fairaccess.casework.CaseEvent.StartAgreed;
import org.concordat.fairaccess.casework.CaseEvent.TakenBack;

/**
 * The rows of the school that is named: it agrees, refuses or keeps silent, goes back on its agreement, and what follows
 * a refusal.
 */
final class SchoolRows {

  private SchoolRows() {}

  static void reply(
      ProcedureBuilder<CaseStage, FairAccessCase, CaseCommand, CaseEvent, CaseContext> table) {
    table
        .from(PLACED)
        .when(Agree.class)
        .by(ADMISSION_AUTHORITY)
        .within(FairAccessCases.REPLY)
        .guard(
            "the first day is still to come",
            (data, command, context) -> CaseGuards.startToCome(command.startOn(), command.on()))
        .emits(
            StartAgreed.class,
            (command, data, context) -> new StartAgreed(command.on(), command.startOn()))
        .starts(FairAccessCases.SEE_FIRST_DAY)
        .under(STATUTORY, CODE)
        .to(START_AGREED);
    table
        .from(PLACED)
        .when(Refuse.class)
        .by(ADMISSION_AUTHORITY)
        .within(FairAccessCases.REPLY)
        .guard(CaseGuards.REASONS_IN_WRITING)
        .emits(
            Refused.class, (command, data, context) -> new Refused(command.on(), command.reasons()))
        .starts(FairAccessCases.AFTER_REFUSAL)
        .under(AGREED, PROTOCOL)
        .to(REFUSED);
    table
        .from(PLACED)
        .whenLapsed(FairAccessCases.REPLY)
        .emits(RefusalDeemed.class, (on, data, context) -> new RefusalDeemed(on))
        .starts(FairAccessCases.AFTER_REFUSAL)
        .under(AGREED, PROTOCOL)
        .to(REFUSED);
  }

  /** Bringing an agreed first day forward, and an agreement that falls: in words, by doing nothing or as too late. */
  static void breaking(
      ProcedureBuilder<CaseStage, FairAccessCase, CaseCommand, CaseEvent, CaseContext> table) {
    table
        .from(START_AGREED)
        .when(Agree.class)
        .by(ADMISSION_AUTHORITY)
        .guard(
            "the first day is still to come",
            (data, command, context) -> CaseGuards.startToCome(command.startOn(), command.on()))
        .guard(CaseGuards.BRINGS_FORWARD)
        .emits(
            StartAgreed.class,
            (command, data, context) -> new StartAgreed(command.on(), command.startOn()))
        .under(STATUTORY, CODE)
        .stays();
    table
        .from(START_AGREED)
        .when(RejectFirstDay.class)
        .by(LOCAL_AUTHORITY)
        .guard(CaseGuards.FIRST_DAY_TO_COME)
        .guard(CaseGuards.IS_AGREED)
        .guard(CaseGuards.REJECTED_IN_WRITING)
        .discharges(FairAccessCases.SEE_FIRST_DAY)
        .emits(
            FirstDayRejected.class,
            (command, data, context) ->
                new FirstDayRejected(command.on(), command.day(), command.reasons()))
        .starts(FairAccessCases.AFTER_REFUSAL)
        .under(AGREED, PROTOCOL)
        .to(REFUSED);
    table
        .from(START_AGREED)
        .when(Refuse.class)
        .by(ADMISSION_AUTHORITY)
        .guard(CaseGuards.BEFORE_FIRST_DAY)
        .guard(CaseGuards.REASONS_IN_WRITING)
        .emits(
            Refused.class, (command, data, context) -> new Refused(command.on(), command.reasons()))
        .starts(FairAccessCases.AFTER_REFUSAL)
        .under(AGREED, PROTOCOL)
        .to(REFUSED);
    table
        .from(START_AGREED)
        .when(ReportBrokenAgreement.class)
        .by(LOCAL_AUTHORITY)
        .guard(CaseGuards.FIRST_DAY_OVER)
        .discharges(FairAccessCases.SEE_FIRST_DAY)
        .emits(AgreementBroken.class, (command, data, context) -> new AgreementBroken(command.on()))
        .starts(FairAccessCases.AFTER_REFUSAL)
        .under(AGREED, PROTOCOL)
        .to(REFUSED);
  }

  static void afterRefusal(
      ProcedureBuilder<CaseStage, FairAccessCase, CaseCommand, CaseEvent, CaseContext> table) {
    table
        .from(REFUSED)
        .when(BringInformation.class)
        .by(PANEL_CHAIR, ADMISSION_AUTHORITY, LOCAL_AUTHORITY)
        .guard(CaseGuards.NEWS_IS_NEW)
        .discharges(FairAccessCases.AFTER_REFUSAL)
        .emits(
            InformationBrought.class,
            (command, data, context) -> new InformationBrought(command.on(), command.information()))
        .starts(FairAccessCases.NEXT_PANEL)
        .under(AGREED, LANCASHIRE)
        .to(BACK_TO_PANEL);
    table
        .from(REFUSED, ESCALATED)
        .when(Settle.class)
        .by(LOCAL_AUTHORITY, PANEL_CHAIR, ADMISSION_AUTHORITY)
        .guard(
            "the first day is still to come",
            (data, command, context) -> CaseGuards.startToCome(command.startOn(), command.on()))
        .discharges(FairAccessCases.ESCALATION)
        .discharges(FairAccessCases.AFTER_REFUSAL)
        .emits(
            StartAgreed.class,
            (command, data, context) -> new StartAgreed(command.on(), command.startOn()))
        .starts(FairAccessCases.ON_ROLL)
        .starts(FairAccessCases.SEE_FIRST_DAY)
        .under(AGREED, PROTOCOL)
        .to(START_AGREED);
    table
        .from(REFUSED)
        .when(Escalate.class)
        .by(LOCAL_AUTHORITY)
        .discharges(FairAccessCases.AFTER_REFUSAL)
        .emits(Escalated.class, (command, data, context) -> new Escalated(command.on()))
        .starts(FairAccessCases.ESCALATION)
        .under(STATUTORY, CODE)
        .to(ESCALATED);
    table
        .from(ESCALATED)
        .when(TakeBack.class)
        .by(LOCAL_AUTHORITY)
        .discharges(FairAccessCases.ESCALATION)
        .emits(TakenBack.class, (command, data, context) -> new TakenBack(command.on()))
        .starts(FairAccessCases.NEXT_PANEL)
        .starts(FairAccessCases.AFTER_REFUSAL)
        .under(AGREED, PROTOCOL)
        .to(BACK_TO_PANEL);
  }
}
