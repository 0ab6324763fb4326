/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.casework;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.procedure.ProcedureBuilder;
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
import org.concordat.fairaccess.casework.CaseCommand.RejectFirstDay;
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
import org.concordat.fairaccess.casework.CaseEvent.FirstDayRejected;
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

/** Names the commands and events of a case, and says what each event does to its data. */
final class CaseVocabulary {

  private CaseVocabulary() {}

  static void commands(
      ProcedureBuilder<CaseStage, FairAccessCase, CaseCommand, CaseEvent, CaseContext> table) {
    table
        .command("amend", Amend.class)
        .command("assess", Assess.class)
        .command("list", ListForPanel.class)
        .command("consider", Consider.class)
        .command("defer", Defer.class)
        .command("find-not-ready", FindNotReady.class)
        .command("place", Place.class)
        .command("agree", Agree.class)
        .command("refuse", Refuse.class)
        .command("bring-information", BringInformation.class)
        .command("settle", Settle.class)
        .command("escalate", Escalate.class)
        .command("take-back", TakeBack.class)
        .command("admit", Admit.class)
        .command("close", Close.class)
        .command("withdraw", Withdraw.class)
        .command("arrange-interim", ArrangeInterim.class)
        .command("end-interim", EndInterim.class)
        .command("add-evidence", AddEvidence.class)
        .command("record-exclusion", RecordExclusion.class)
        .command("enter-provision", EnterProvision.class)
        .command("continue-provision", ContinueProvision.class)
        .command("find-ready", FindReady.class)
        .command("move-home", MoveHome.class)
        .command("report-broken-agreement", ReportBrokenAgreement.class)
        .command("reject-first-day", RejectFirstDay.class)
        .command("report-non-arrival", ReportNonArrival.class)
        .command("report-arrival", ReportArrival.class)
        .command("begin-monitoring", BeginMonitoring.class)
        .command("review-placement", ReviewPlacement.class);
  }

  static void events(
      ProcedureBuilder<CaseStage, FairAccessCase, CaseCommand, CaseEvent, CaseContext> table) {
    table
        .event(
            "amended",
            Amended.class,
            (data, event) -> data.copy().referral(event.referral()).build())
        .event(
            "accepted",
            Accepted.class,
            (data, event) -> data.copy()
                .acceptedOn(event.on())
                .edition(event.edition())
                .categories(event.categories())
                .build())
        .event(
            "found-ineligible",
            FoundIneligible.class,
            (data, event) -> data.copy().ineligibility(event.reasons()).build())
        .event(
            "routed-out",
            RoutedOut.class,
            (data, event) -> data.copy().outside(event.group()).build())
        .event(
            "listed",
            Listed.class,
            (data, event) -> data.copy().panelDate(event.panelDate()).build())
        .event("considered", Considered.class, (data, event) -> data)
        .event(
            "deferred",
            Deferred.class,
            (data, event) -> data.copy().deferrals(data.deferrals() + 1).build())
        .event(
            "found-not-ready",
            FoundNotReady.class,
            (data, event) -> event
                .provision()
                .map(named ->
                    data.withInterim(InterimEducation.since(event.on(), InterimKind.OTHER, named)))
                .orElse(data))
        .event(
            "placed",
            Placed.class,
            (data, event) ->
                data.copy().addDecision(event.decision()).namedOn(event.on()).build())
        .event(
            "start-agreed",
            StartAgreed.class,
            (data, event) -> data.copy().startOn(event.startOn()).build())
        .event(
            "refused",
            Refused.class,
            (data, event) -> refused(data, event.on(), false, event.reasons()))
        .event(
            "refusal-deemed",
            RefusalDeemed.class,
            (data, event) -> refused(data, event.on(), true, ImmutableList.of()))
        .event(
            "agreement-broken",
            AgreementBroken.class,
            (data, event) -> refused(data, event.on(), false, ImmutableList.of()))
        .event(
            "first-day-rejected",
            FirstDayRejected.class,
            (data, event) -> refused(data, event.on(), false, ImmutableList.of()))
        .event("information-brought", InformationBrought.class, (data, event) -> data)
        .event("escalated", Escalated.class, (data, event) -> data)
        .event("taken-back", TakenBack.class, (data, event) -> data)
        .event("admitted", Admitted.class, (data, event) -> {
          FairAccessCase admitted = data.copy().admittedOn(event.on()).build();
          return admitted.withInterimEnded(admitted.onRollOn().orElse(event.on()));
        })
        .event("closed", Closed.class, (data, event) -> data)
        .event(
            "withdrawn",
            Withdrawn.class,
            (data, event) -> data.withInterimEnded(event.on())
                .copy()
                .withdrawal(event.reason())
                .build())
        .event(
            "interim-arranged",
            InterimArranged.class,
            (data, event) -> data.withInterim(
                InterimEducation.since(event.on(), event.kind(), event.provision())))
        .event(
            "interim-ended", InterimEnded.class, (data, event) -> data.withInterimEnded(event.on()))
        .event(
            "evidence-added", EvidenceAdded.class, (data, event) -> data.withEvidence(event.item()))
        .event(
            "exclusion-recorded",
            ExclusionRecorded.class,
            (data, event) -> data.withExcluder(event.school()))
        .event(
            "provision-entered",
            ProvisionEntered.class,
            (data, event) -> data.withInterimEnded(event.on())
                .withInterim(InterimEducation.since(event.on(), event.kind(), event.provision()))
                .copy()
                .reviewOn(event.reviewOn())
                .build())
        .event(
            "provision-continued",
            ProvisionContinued.class,
            (data, event) -> data.copy().reviewOn(event.reviewOn()).build())
        .event("found-ready", FoundReady.class, (data, event) -> data)
        .event(
            "home-moved", HomeMoved.class, (data, event) -> data.withMove(event.on(), event.to()))
        .event(
            "never-arrived",
            NeverArrived.class,
            (data, event) -> data.withInterimEnded(data.onRollOn().orElse(event.on()))
                .copy()
                .missingSince(data.onRollOn().orElse(event.on()))
                .build())
        .event(
            "arrived",
            Arrived.class,
            (data, event) -> data.copy().missingSince(Optional.empty()).build())
        .event(
            "monitoring-begun",
            MonitoringBegun.class,
            (data, event) -> data.copy().reviewOn(event.reviewOn()).build())
        .event(
            "placement-reviewed",
            PlacementReviewed.class,
            (data, event) ->
                data.copy().addReview(event.note()).reviewOn(event.nextReview()).build());
  }

  private static FairAccessCase refused(
      FairAccessCase data, LocalDate on, boolean deemed, ImmutableList<String> reasons) {
    return data.copy()
        .addRefusal(new Refusal(data.decision().orElseThrow().school(), on, deemed, reasons))
        .startOn(Optional.empty())
        .build();
  }
}
