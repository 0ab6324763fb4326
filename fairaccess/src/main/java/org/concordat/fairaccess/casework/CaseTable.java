/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.casework;

import static org.concordat.core.rule.Strength.AGREED;
import static org.concordat.core.rule.Strength.STATUTORY;
import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.HOME_SCHOOL;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PANEL;
import static org.concordat.fairaccess.FairAccessRoles.PANEL_CHAIR;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.casework.CaseGuards.CODE;
import static org.concordat.fairaccess.casework.CaseGuards.LANCASHIRE;
import static org.concordat.fairaccess.casework.CaseGuards.PROTOCOL;
import static org.concordat.fairaccess.casework.CaseStage.ACCEPTED;
import static org.concordat.fairaccess.casework.CaseStage.BACK_TO_PANEL;
import static org.concordat.fairaccess.casework.CaseStage.CLOSED;
import static org.concordat.fairaccess.casework.CaseStage.CONSIDERED;
import static org.concordat.fairaccess.casework.CaseStage.DEFERRED;
import static org.concordat.fairaccess.casework.CaseStage.ESCALATED;
import static org.concordat.fairaccess.casework.CaseStage.INELIGIBLE;
import static org.concordat.fairaccess.casework.CaseStage.IN_PROVISION;
import static org.concordat.fairaccess.casework.CaseStage.LISTED;
import static org.concordat.fairaccess.casework.CaseStage.MONITORING;
import static org.concordat.fairaccess.casework.CaseStage.NOT_READY;
import static org.concordat.fairaccess.casework.CaseStage.ON_ROLL;
import static org.concordat.fairaccess.casework.CaseStage.PLACED;
import static org.concordat.fairaccess.casework.CaseStage.RECEIVED;
import static org.concordat.fairaccess.casework.CaseStage.REFUSED;
import static org.concordat.fairaccess.casework.CaseStage.ROUTED_OUT;
import static org.concordat.fairaccess.casework.CaseStage.START_AGREED;
import static org.concordat.fairaccess.casework.CaseStage.WITHDRAWN;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.rule.Citation;
import org.concordat.fairaccess.PupilRegistration;
import org.concordat.fairaccess.casework.CaseCommand.AddEvidence;
import org.concordat.fairaccess.casework.CaseCommand.Admit;
import org.concordat.fairaccess.casework.CaseCommand.Agree;
import org.concordat.fairaccess.casework.CaseCommand.Amend;
import org.concordat.fairaccess.casework.CaseCommand.ArrangeInterim;
import org.concordat.fairaccess.casework.CaseCommand.Assess;
import org.concordat.fairaccess.casework.CaseCommand.BeginMonitoring;
import org.concordat.fairaccess.casework.CaseCommand.BringInformation;
import org.concordat.fairaccess.casework.CaseCommand.Close;
import org.concordat.fairaccess.casework.CaseCommand.Consider;
import org.concordat.fairaccess.casework.CaseCommand.ContinueProvision;
import org.concordat.fairaccess.casework.CaseCommand.Defer;
import org.concordat.fairaccess.casework.CaseCommand.EndInterim;
import org.concordat.fairaccess.casework.CaseCommand.EnterProvision;
import org.concordat.fairaccess.casework.CaseCommand.Escalate;
import org.concordat.fairaccess.casework.CaseCommand.FindNotReady;
import org.concordat.fairaccess.casework.CaseCommand.FindReady;
import org.concordat.fairaccess.casework.CaseCommand.ListForPanel;
import org.concordat.fairaccess.casework.CaseCommand.MoveHome;
import org.concordat.fairaccess.casework.CaseCommand.Place;
import org.concordat.fairaccess.casework.CaseCommand.RecordExclusion;
import org.concordat.fairaccess.casework.CaseCommand.Refuse;
import org.concordat.fairaccess.casework.CaseCommand.ReportArrival;
import org.concordat.fairaccess.casework.CaseCommand.ReportBrokenAgreement;
import org.concordat.fairaccess.casework.CaseCommand.ReportNonArrival;
import org.concordat.fairaccess.casework.CaseCommand.ReviewPlacement;
import org.concordat.fairaccess.casework.CaseCommand.Settle;
import org.concordat.fairaccess.casework.CaseCommand.TakeBack;
import org.concordat.fairaccess.casework.CaseCommand.Withdraw;
import org.concordat.fairaccess.casework.CaseEvent.Accepted;
import org.concordat.fairaccess.casework.CaseEvent.Admitted;
import org.concordat.fairaccess.casework.CaseEvent.AgreementBroken;
import org.concordat.fairaccess.casework.CaseEvent.Amended;
import org.concordat.fairaccess.casework.CaseEvent.Arrived;
import org.concordat.fairaccess.casework.CaseEvent.Closed;
import org.concordat.fairaccess.casework.CaseEvent.Considered;
import org.concordat.fairaccess.casework.CaseEvent.Deferred;
import org.concordat.fairaccess.casework.CaseEvent.Escalated;
import org.concordat.fairaccess.casework.CaseEvent.EvidenceAdded;
import org.concordat.fairaccess.casework.CaseEvent.ExclusionRecorded;
import org.concordat.fairaccess.casework.CaseEvent.FoundIneligible;
import org.concordat.fairaccess.casework.CaseEvent.FoundNotReady;
import org.concordat.fairaccess.casework.CaseEvent.FoundReady;
import org.concordat.fairaccess.casework.CaseEvent.HomeMoved;
import org.concordat.fairaccess.casework.CaseEvent.InformationBrought;
import org.concordat.fairaccess.casework.CaseEvent.InterimArranged;
import org.concordat.fairaccess.casework.CaseEvent.InterimEnded;
import org.concordat.fairaccess.casework.CaseEvent.Listed;
import org.concordat.fairaccess.casework.CaseEvent.MonitoringBegun;
import org.concordat.fairaccess.casework.CaseEvent.NeverArrived;
import org.concordat.fairaccess.casework.CaseEvent.Placed;
import org.concordat.fairaccess.casework.CaseEvent.PlacementReviewed;
import org.concordat.fairaccess.casework.CaseEvent.ProvisionContinued;
import org.concordat.fairaccess.casework.CaseEvent.ProvisionEntered;
import org.concordat.fairaccess.casework.CaseEvent.RefusalDeemed;
import org.concordat.fairaccess.casework.CaseEvent.Refused;
import org.concordat.fairaccess.casework.CaseEvent.RoutedOut;
import org.concordat.fairaccess.casework.CaseEvent.StartAgreed;
import org.concordat.fairaccess.casework.CaseEvent.TakenBack;
import org.concordat.fairaccess.casework.CaseEvent.Withdrawn;
import org.concordat.fairaccess.protocol.AllocationStart;
import org.concordat.fairaccess.protocol.FairAccessCategory;
import org.concordat.fairaccess.referral.Eligibility;
import org.concordat.fairaccess.referral.Eligibility.Outcome;

/** Writes the table of a case. */
final class CaseTable {

  private static final Citation BOLTON = Citation.of("DFE-RR224", "part 4, Bolton");

  /** The stages of a child who is accepted and has no first day at a school. */
  private static CaseStage[] waitingStages() {
    return new CaseStage[] {
      ACCEPTED,
      LISTED,
      CONSIDERED,
      DEFERRED,
      NOT_READY,
      IN_PROVISION,
      PLACED,
      REFUSED,
      BACK_TO_PANEL,
      ESCALATED
    };
  }

  /** The stages of a child who is not on roll, and whose case has not ended. */
  private static CaseStage[] openStages() {
    return new CaseStage[] {
      RECEIVED,
      ACCEPTED,
      LISTED,
      CONSIDERED,
      DEFERRED,
      NOT_READY,
      IN_PROVISION,
      PLACED,
      REFUSED,
      BACK_TO_PANEL,
      ESCALATED,
      START_AGREED
    };
  }

  private CaseTable() {}

  static Procedure<CaseStage, FairAccessCase, CaseCommand, CaseEvent, CaseContext> build() {
    ProcedureBuilder<CaseStage, FairAccessCase, CaseCommand, CaseEvent, CaseContext> table =
        Procedure.<CaseStage, FairAccessCase, CaseCommand, CaseEvent, CaseContext>builder(
            "fair-access-case", CaseStage.class, CaseCommand.class, CaseEvent.class);
    CaseVocabulary.commands(table);
    CaseVocabulary.events(table);
    table
        .begins(RECEIVED, ImmutableList.of(FairAccessCases.ASSESSMENT))
        .ends(CLOSED, INELIGIBLE, ROUTED_OUT, WITHDRAWN);
    assessment(table);
    panel(table);
    waiting(table);
    provision(table);
    reply(table);
    breaking(table);
    afterRefusal(table);
    roll(table);
    return table.build();
  }

  private static void assessment(
      ProcedureBuilder<CaseStage, FairAccessCase, CaseCommand, CaseEvent, CaseContext> table) {
    table
        .from(RECEIVED)
        .when(Amend.class)
        .by(LOCAL_AUTHORITY)
        .guard(CaseGuards.SAME_CHILD)
        .guard(CaseGuards.REFERRAL_MADE)
        .emits(
            Amended.class,
            (command, data, context) -> new Amended(command.on(), command.referral()))
        .under(AGREED, PROTOCOL)
        .stays();
    table
        .from(RECEIVED)
        .when(Assess.class)
        .by(LOCAL_AUTHORITY)
        .inCase(
            "a stronger route leads out",
            (data, command, context) -> CaseGuards.eligibility(data, command, context)
                .filter(eligibility -> eligibility.outcome() == Outcome.ROUTED_OUT)
                .isPresent())
        .discharges(FairAccessCases.ASSESSMENT)
        .emits(
            RoutedOut.class,
            (command, data, context) -> new RoutedOut(
                command.on(),
                CaseGuards.eligibility(data, command, context)
                    .flatMap(Eligibility::outside)
                    .orElseThrow()))
        .under(STATUTORY, CODE)
        .to(ROUTED_OUT);
    table
        .from(RECEIVED)
        .when(Assess.class)
        .by(LOCAL_AUTHORITY)
        .inCase(
            "not eligible, or in-year admission comes first",
            (data, command, context) -> CaseGuards.eligibility(data, command, context)
                .filter(CaseTable::isIneligible)
                .isPresent())
        .discharges(FairAccessCases.ASSESSMENT)
        .emits(
            FoundIneligible.class,
            (command, data, context) -> new FoundIneligible(
                command.on(),
                CaseGuards.eligibility(data, command, context).orElseThrow().reasons()))
        .under(STATUTORY, CODE)
        .to(INELIGIBLE);
    table
        .from(RECEIVED)
        .when(Assess.class)
        .by(LOCAL_AUTHORITY)
        .guard(CaseGuards.PROTOCOL_HOLDS)
        .guard(CaseGuards.FACTS_SUFFICE)
        .discharges(FairAccessCases.ASSESSMENT)
        .emits(
            Accepted.class,
            (command, data, context) -> accepted(
                command.on(),
                CaseGuards.eligibility(data, command, context).orElseThrow(),
                allocationFrom(command.on(), data, context)))
        .starts(FairAccessCases.ALLOCATION, Accepted::allocationFrom)
        .under(STATUTORY, CODE)
        .to(ACCEPTED);
  }

  private static boolean isIneligible(Eligibility eligibility) {
    return eligibility.outcome() == Outcome.NOT_ELIGIBLE
        || eligibility.outcome() == Outcome.IN_YEAR_FIRST;
  }

  private static LocalDate allocationFrom(LocalDate on, FairAccessCase data, CaseContext context) {
    return context.protocolOn(on).allocationStart() == AllocationStart.REFERRAL
        ? data.referral().referredOn()
        : on;
  }

  private static Accepted accepted(LocalDate on, Eligibility eligibility, LocalDate from) {
    return new Accepted(
        on,
        eligibility.basis().edition(),
        eligibility.categoriesMet().stream()
            .map(FairAccessCategory::code)
            .collect(ImmutableList.toImmutableList()),
        from);
  }

  private static void panel(
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
        .discharges(FairAccessCases.PROVISION)
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
        .discharges(FairAccessCases.NEXT_PANEL)
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
        .discharges(FairAccessCases.ALLOCATION)
        .discharges(FairAccessCases.AFTER_REFUSAL)
        .emits(
            Placed.class, (command, data, context) -> new Placed(command.on(), command.decision()))
        .starts(FairAccessCases.REPLY)
        .starts(FairAccessCases.ON_ROLL)
        .under(STATUTORY, CODE)
        .to(PLACED);
  }

  private static void waiting(
      ProcedureBuilder<CaseStage, FairAccessCase, CaseCommand, CaseEvent, CaseContext> table) {
    table
        .from(waitingStages())
        .when(ArrangeInterim.class)
        .by(LOCAL_AUTHORITY)
        .emits(
            InterimArranged.class,
            (command, data, context) ->
                new InterimArranged(command.on(), command.kind(), command.provision()))
        .under(AGREED, PROTOCOL)
        .stays();
    table
        .from(waitingStages())
        .when(EndInterim.class)
        .by(LOCAL_AUTHORITY)
        .guard(CaseGuards.INTERIM_RUNS)
        .emits(InterimEnded.class, (command, data, context) -> new InterimEnded(command.on()))
        .under(AGREED, PROTOCOL)
        .stays();
    table
        .from(
            RECEIVED,
            ACCEPTED,
            LISTED,
            CONSIDERED,
            DEFERRED,
            NOT_READY,
            IN_PROVISION,
            REFUSED,
            BACK_TO_PANEL)
        .when(AddEvidence.class)
        .by(LOCAL_AUTHORITY, PANEL_CHAIR, HOME_SCHOOL, PARENT)
        .guard(CaseGuards.EVIDENCE_MADE)
        .emits(
            EvidenceAdded.class,
            (command, data, context) -> new EvidenceAdded(command.on(), command.item()))
        .under(AGREED, BOLTON)
        .stays();
    table
        .from(openStages())
        .when(RecordExclusion.class)
        .by(LOCAL_AUTHORITY, PANEL_CHAIR, HOME_SCHOOL)
        .guard(CaseGuards.EXCLUSION_MADE)
        .emits(
            ExclusionRecorded.class,
            (command, data, context) ->
                new ExclusionRecorded(command.on(), command.school(), command.effective()))
        .under(AGREED, PROTOCOL)
        .stays();
    table
        .from(openStages())
        .when(MoveHome.class)
        .by(LOCAL_AUTHORITY, PARENT)
        .guard(CaseGuards.MOVES)
        .emits(
            HomeMoved.class, (command, data, context) -> new HomeMoved(command.on(), command.to()))
        .under(AGREED, PROTOCOL)
        .stays();
  }

  private static void provision(
      ProcedureBuilder<CaseStage, FairAccessCase, CaseCommand, CaseEvent, CaseContext> table) {
    table
        .from(NOT_READY)
        .when(EnterProvision.class)
        .by(LOCAL_AUTHORITY)
        .guard(
            "the review is still to come",
            (data, command, context) -> CaseGuards.reviewToCome(command.reviewOn(), command.on()))
        .discharges(FairAccessCases.PROVISION)
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
        .discharges(FairAccessCases.READINESS)
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
        .discharges(FairAccessCases.READINESS)
        .emits(FoundReady.class, (command, data, context) -> new FoundReady(command.on()))
        .starts(FairAccessCases.NEXT_PANEL)
        .starts(FairAccessCases.ALLOCATION)
        .under(AGREED, PROTOCOL)
        .to(BACK_TO_PANEL);
  }

  private static void reply(
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

  /** Going back on an agreement, in words before its first day or by doing nothing on it. */
  private static void breaking(
      ProcedureBuilder<CaseStage, FairAccessCase, CaseCommand, CaseEvent, CaseContext> table) {
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
        .emits(AgreementBroken.class, (command, data, context) -> new AgreementBroken(command.on()))
        .starts(FairAccessCases.AFTER_REFUSAL)
        .under(AGREED, PROTOCOL)
        .to(REFUSED);
  }

  private static void afterRefusal(
      ProcedureBuilder<CaseStage, FairAccessCase, CaseCommand, CaseEvent, CaseContext> table) {
    table
        .from(REFUSED)
        .when(BringInformation.class)
        .by(PANEL_CHAIR, ADMISSION_AUTHORITY, LOCAL_AUTHORITY)
        .guard(CaseGuards.NEWS_IS_NEW)
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

  private static void roll(
      ProcedureBuilder<CaseStage, FairAccessCase, CaseCommand, CaseEvent, CaseContext> table) {
    table
        .from(START_AGREED)
        .when(Admit.class)
        .by(ADMISSION_AUTHORITY, LOCAL_AUTHORITY)
        .guard(CaseGuards.START_REACHED)
        .discharges(FairAccessCases.ON_ROLL)
        .emits(Admitted.class, (command, data, context) -> new Admitted(command.on()))
        .under(STATUTORY, PupilRegistration.OF_EVERY_DATE)
        .to(ON_ROLL);
    table
        .from(START_AGREED)
        .when(ReportNonArrival.class)
        .by(ADMISSION_AUTHORITY, LOCAL_AUTHORITY)
        .guard(CaseGuards.ON_REGISTER)
        .discharges(FairAccessCases.ON_ROLL)
        .emits(NeverArrived.class, (command, data, context) -> new NeverArrived(command.on()))
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
        .emits(Closed.class, (command, data, context) -> new Closed(command.on()))
        .under(AGREED, PROTOCOL)
        .to(CLOSED);
    table
        .from(openStages())
        .when(Withdraw.class)
        .by(LOCAL_AUTHORITY, PARENT)
        .guard(CaseGuards.OUT_OF_AGE)
        .emits(
            Withdrawn.class,
            (command, data, context) -> new Withdrawn(command.on(), command.reason()))
        .under(AGREED, PROTOCOL)
        .to(WITHDRAWN);
  }
}
