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
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.pupil.CareStatus;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.StatutorySenPlan;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.fairaccess.casework.CaseCommand;
import org.concordat.fairaccess.casework.CaseCommand.Admit;
import org.concordat.fairaccess.casework.CaseCommand.Agree;
import org.concordat.fairaccess.casework.CaseCommand.Amend;
import org.concordat.fairaccess.casework.CaseCommand.ArrangeInterim;
import org.concordat.fairaccess.casework.CaseCommand.Assess;
import org.concordat.fairaccess.casework.CaseCommand.BringInformation;
import org.concordat.fairaccess.casework.CaseCommand.Close;
import org.concordat.fairaccess.casework.CaseCommand.Consider;
import org.concordat.fairaccess.casework.CaseCommand.Defer;
import org.concordat.fairaccess.casework.CaseCommand.Escalate;
import org.concordat.fairaccess.casework.CaseCommand.FindNotReady;
import org.concordat.fairaccess.casework.CaseCommand.ListForPanel;
import org.concordat.fairaccess.casework.CaseCommand.Place;
import org.concordat.fairaccess.casework.CaseCommand.Refuse;
import org.concordat.fairaccess.casework.CaseCommand.Settle;
import org.concordat.fairaccess.casework.CaseCommand.TakeBack;
import org.concordat.fairaccess.casework.CaseCommand.Withdraw;
import org.concordat.fairaccess.casework.CaseContext;
import org.concordat.fairaccess.casework.CaseEvent;
import org.concordat.fairaccess.casework.CaseStage;
import org.concordat.fairaccess.casework.FairAccessCase;
import org.concordat.fairaccess.casework.FairAccessCases;
import org.concordat.fairaccess.casework.PlacementDecision;
import org.concordat.fairaccess.casework.WithdrawalReason;
import org.concordat.fairaccess.protocol.AdmissionsCodes;
import org.concordat.fairaccess.protocol.Circumstances;
import org.concordat.fairaccess.protocol.FairAccessProtocol;
import org.concordat.fairaccess.referral.Attendance;
import org.concordat.fairaccess.referral.CircumstanceFact;
import org.concordat.fairaccess.referral.FairAccessReferral;
import org.concordat.fairaccess.referral.InYearStanding;
import org.concordat.fairaccess.share.Candidate;
import org.concordat.fairaccess.share.Candidates;
import org.concordat.fairaccess.share.LookBack;
import org.concordat.fairaccess.share.PlacementLedger;
import org.concordat.fairaccess.share.PlacementTypes;
import org.concordat.fairaccess.share.PointsPerThousand;
import org.concordat.fairaccess.share.PointsTariff;
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
  private static final Ranking RANKING = new PointsPerThousand(
          PointsTariff.EXAMPLE, LookBack.EVERYTHING)
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
            .map(referral ->
                Life.begin(procedure(), FairAccessCases.begin(referral), context(calendars))));
  }

  private static CaseContext context(Calendars calendars) {
    return CaseContext.of(calendars, FairAccessProtocol.of(AdmissionsCodes.CODE_2021));
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
