/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.pupil.CareStatus;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.StatutorySenPlan;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.fairaccess.casework.CaseCommand;
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
import org.concordat.fairaccess.casework.CaseContext;
import org.concordat.fairaccess.casework.CaseEvent;
import org.concordat.fairaccess.casework.CaseStage;
import org.concordat.fairaccess.casework.FairAccessCase;
import org.concordat.fairaccess.casework.FairAccessCases;
import org.concordat.fairaccess.casework.InterimKind;
import org.concordat.fairaccess.casework.PlacementDecision;
import org.concordat.fairaccess.casework.WithdrawalReason;
import org.concordat.fairaccess.ledger.LookBack;
import org.concordat.fairaccess.ledger.PlacementLedger;
import org.concordat.fairaccess.ledger.PlacementTypes;
import org.concordat.fairaccess.ledger.PointsScheme;
import org.concordat.fairaccess.ledger.PointsTariff;
import org.concordat.fairaccess.protocol.AdmissionsCodes;
import org.concordat.fairaccess.protocol.AllocationStart;
import org.concordat.fairaccess.protocol.Circumstances;
import org.concordat.fairaccess.protocol.FairAccessProtocol;
import org.concordat.fairaccess.referral.Attendance;
import org.concordat.fairaccess.referral.CircumstanceFact;
import org.concordat.fairaccess.referral.EvidenceItem;
import org.concordat.fairaccess.referral.EvidenceKind;
import org.concordat.fairaccess.referral.FairAccessReferral;
import org.concordat.fairaccess.referral.InYearStanding;
import org.concordat.fairaccess.share.Candidate;
import org.concordat.fairaccess.share.Candidates;
import org.concordat.fairaccess.share.PointsPerThousand;
import org.concordat.fairaccess.share.Ranking;
import org.concordat.fairaccess.share.RankingRequest;

/** The life of a fair access case keeps the laws of procedures. */
class FairAccessCaseProperties
    implements ProcedureLaws<CaseStage, FairAccessCase, CaseCommand, CaseEvent, CaseContext> {

  private static final LocalDate REFERRED = LocalDate.of(2023, 10, 10);
  private static final Urn NEAR = Urn.of(100001);
  private static final Urn FAR = Urn.of(100002);
  private static final ImmutableList<Candidate> SCHOOLS =
      ImmutableList.of(Candidate.of(NEAR, 1500), Candidate.of(FAR, 600));
  private static final Ranking RANKING = PointsPerThousand.of(PointsScheme.of(PointsTariff.EXAMPLE)
          .copy()
          .lookBack(LookBack.EVERYTHING)
          .build())
      .rank(RankingRequest.of(
          PlacementTypes.NEW_ARRIVAL, REFERRED, SCHOOLS, PlacementLedger.of(ImmutableList.of())));

  @Override
  public Procedure<CaseStage, FairAccessCase, CaseCommand, CaseEvent, CaseContext> procedure() {
    return FairAccessCases.PROCEDURE;
  }

  @Override
  public Arbitrary<Life<CaseStage, FairAccessCase, CaseCommand, CaseEvent, CaseContext>>
      beginnings() {
    return Arbitraries.of(SchoolDays.PUBLISHED, SchoolDays.UNPUBLISHED)
        .flatMap(calendars -> Arbitraries.of(carer(), carer(), referral().build(), lookedAfter())
            .flatMap(referral -> Arbitraries.of(AllocationStart.values())
                .map(start -> Life.begin(
                    procedure(), FairAccessCases.begin(referral), context(calendars, start)))));
  }

  private static CaseContext context(Calendars calendars, AllocationStart start) {
    return CaseContext.of(
        calendars,
        FairAccessProtocol.builder()
            .name("Test")
            .code(AdmissionsCodes.CODE_2021)
            .allocationStart(start)
            .build());
  }

  private static FairAccessReferral carer() {
    return referral().addFact(CircumstanceFact.of(Circumstances.CARER)).build();
  }

  private static FairAccessReferral lookedAfter() {
    return referral().pupil(pupil(CareStatus.LOOKED_AFTER)).build();
  }

  private static FairAccessReferral.Builder referral() {
    return FairAccessReferral.builder()
        .pupil(pupil(CareStatus.NOT_LOOKED_AFTER))
        .referredOn(REFERRED)
        .inYear(InYearStanding.UNSUCCESSFUL)
        .attendance(Attendance.attending())
        .namesAllCircumstances(true);
  }

  private static Pupil pupil(CareStatus care) {
    return Pupil.builder()
        .reference(PupilReference.of("case-17"))
        .yearGroup(YearGroup.of(9))
        .careStatus(care)
        .senPlan(StatutorySenPlan.none())
        .build();
  }

  @Override
  public CaseCommand command(Occasion<CaseStage, FairAccessCase> when) {
    LocalDate on = when.on();
    LocalDate later = on.plusDays(when.between(-1, 14));
    return switch (when.code()) {
      case "amend" -> new Amend(when.by(), on, when.oneOf(carer(), referral().build()));
      case "assess" -> new Assess(when.by(), on);
      case "list" -> new ListForPanel(when.by(), on, later);
      case "consider" -> new Consider(when.by(), on);
      case "defer" -> new Defer(when.by(), on, "no report from the school");
      case "find-not-ready" -> new FindNotReady(when.by(), on, "pupil referral unit");
      case "place" -> new Place(when.by(), on, decision(when));
      case "agree" -> new Agree(when.by(), on, later);
      case "refuse" ->
        new Refuse(
            when.by(), on, when.oneOf(ImmutableList.of("year 9 is full"), ImmutableList.of()));
      case "bring-information" ->
        new BringInformation(
            when.by(), on, "a sibling was admitted", when.oneOf(false, false, true));
      case "settle" -> new Settle(when.by(), on, later);
      case "escalate" -> new Escalate(when.by(), on);
      case "take-back" -> new TakeBack(when.by(), on);
      case "admit" -> new Admit(when.by(), on);
      case "close" -> new Close(when.by(), on);
      case "withdraw" -> new Withdraw(when.by(), on, WithdrawalReason.MOVED_AWAY);
      case "arrange-interim" -> new ArrangeInterim(when.by(), on, "tuition at home");
      case "end-interim" -> new EndInterim(when.by(), on);
      case "add-evidence" ->
        new AddEvidence(
            when.by(), on, EvidenceItem.of(EvidenceKind.PUPIL_HISTORY, later, "school file"));
      case "record-exclusion" -> new RecordExclusion(when.by(), on, when.oneOf(NEAR, FAR), later);
      case "enter-provision" ->
        new EnterProvision(when.by(), on, InterimKind.PUPIL_REFERRAL_UNIT, "the unit", later);
      case "continue-provision" -> new ContinueProvision(when.by(), on, later);
      case "find-ready" -> new FindReady(when.by(), on);
      case "move-home" ->
        new MoveHome(when.by(), on, LocalAuthorityCode.of(when.oneOf("350", "351")));
      case "report-broken-agreement" -> new ReportBrokenAgreement(when.by(), on);
      case "reject-first-day" ->
        new RejectFirstDay(
            when.by(),
            on,
            when.state().data().startOn().orElse(later),
            when.oneOf("far", "far", " "));
      case "report-non-arrival" -> new ReportNonArrival(when.by(), on);
      case "report-arrival" -> new ReportArrival(when.by(), on);
      case "begin-monitoring" -> new BeginMonitoring(when.by(), on, later);
      case "review-placement" -> new ReviewPlacement(when.by(), on, "settled", later);
      default -> throw new IllegalArgumentException(when.code());
    };
  }

  private static PlacementDecision decision(Occasion<CaseStage, FairAccessCase> when) {
    PlacementDecision decision = PlacementDecision.of(
        when.oneOf(NEAR, FAR),
        when.between(0, 1) == 0
            ? AdmissionAuthority.ACADEMY_TRUST
            : AdmissionAuthority.GOVERNING_BODY,
        new Candidates(SCHOOLS, ImmutableList.of()),
        RANKING);
    return when.oneOf(decision, decision, decision.because("a sibling is there"));
  }
}
