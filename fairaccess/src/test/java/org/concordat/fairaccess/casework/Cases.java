/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.casework;

import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PANEL;
import static org.concordat.fairaccess.casework.FairAccessCases.PROCEDURE;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.State;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.fairaccess.TestCalendars;
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
import org.concordat.fairaccess.ledger.LookBack;
import org.concordat.fairaccess.ledger.PlacementTypes;
import org.concordat.fairaccess.ledger.PointsScheme;
import org.concordat.fairaccess.ledger.PointsTariff;
import org.concordat.fairaccess.protocol.AdmissionsCodes;
import org.concordat.fairaccess.protocol.Circumstances;
import org.concordat.fairaccess.protocol.FairAccessProtocol;
import org.concordat.fairaccess.referral.EvidenceItem;
import org.concordat.fairaccess.referral.EvidenceKind;
import org.concordat.fairaccess.referral.FairAccessReferral;
import org.concordat.fairaccess.referral.Referrals;
import org.concordat.fairaccess.share.Candidates;
import org.concordat.fairaccess.share.PointsPerThousand;
import org.concordat.fairaccess.share.Ranking;
import org.concordat.fairaccess.share.RankingRequest;
import org.concordat.fairaccess.share.Schools;

/** Cases of a child who was accepted on Thursday 12 October 2023. */
final class Cases {

  static final LocalDate REFERRED = LocalDate.of(2023, 10, 10);
  static final LocalDate ACCEPTED = LocalDate.of(2023, 10, 12);
  static final LocalDate PANEL_DAY = LocalDate.of(2023, 10, 19);
  static final LocalDate REPLY = LocalDate.of(2023, 10, 20);
  static final LocalDate START = LocalDate.of(2023, 11, 1);

  static final CaseContext CONTEXT =
      CaseContext.of(TestCalendars.T23, FairAccessProtocol.of(AdmissionsCodes.CODE_2021));
  static final CaseContext CONTEXT_2012 =
      CaseContext.of(TestCalendars.T12, FairAccessProtocol.of(AdmissionsCodes.CODE_2012));

  static final FairAccessReferral REFERRAL =
      Referrals.with(REFERRED, Circumstances.CARER).build();

  static final Ranking RANKING = PointsPerThousand.of(PointsScheme.builder()
          .tariff(PointsTariff.EXAMPLE)
          .lookBack(LookBack.EVERYTHING)
          .build())
      .rank(RankingRequest.of(PlacementTypes.NEW_ARRIVAL, PANEL_DAY, Schools.SIX, Schools.LEDGER));
  static final Candidates CANDIDATES = new Candidates(Schools.SIX, ImmutableList.of());
  static final PlacementDecision DECISION =
      PlacementDecision.of(Schools.F, AdmissionAuthority.ACADEMY_TRUST, CANDIDATES, RANKING);

  static final Assess ASSESS = new Assess(LOCAL_AUTHORITY, ACCEPTED);
  static final ListForPanel LIST = new ListForPanel(LOCAL_AUTHORITY, ACCEPTED, PANEL_DAY);
  static final Consider CONSIDER = new Consider(PANEL, PANEL_DAY);
  static final Place PLACE = new Place(PANEL, PANEL_DAY, DECISION);
  static final Refuse REFUSE =
      new Refuse(ADMISSION_AUTHORITY, REPLY, ImmutableList.of("year 9 is full"));
  static final Agree AGREE = new Agree(ADMISSION_AUTHORITY, REPLY, START);

  private Cases() {}

  static State<CaseStage, FairAccessCase> after(CaseCommand... commands) {
    return after(REFERRAL, CONTEXT, ImmutableList.copyOf(commands));
  }

  static State<CaseStage, FairAccessCase> after(
      FairAccessReferral referral, CaseContext context, List<? extends CaseCommand> commands) {
    State<CaseStage, FairAccessCase> state = FairAccessCases.begin(referral);
    for (CaseCommand command : commands) {
      state = PROCEDURE.decide(state, command, context).orElseThrow();
    }
    return state;
  }

  /** A life that stands in a stage. */
  static State<CaseStage, FairAccessCase> in(CaseStage stage) {
    return switch (stage) {
      case RECEIVED -> after();
      case ACCEPTED -> after(ASSESS);
      case LISTED -> after(ASSESS, LIST);
      case CONSIDERED -> after(ASSESS, LIST, CONSIDER);
      case DEFERRED -> after(ASSESS, LIST, CONSIDER, command("defer", PANEL_DAY));
      case NOT_READY -> after(ASSESS, LIST, CONSIDER, command("find-not-ready", PANEL_DAY));
      case IN_PROVISION ->
        after(
            ASSESS,
            LIST,
            CONSIDER,
            command("find-not-ready", PANEL_DAY),
            command("enter-provision", PANEL_DAY));
      case PLACED -> after(ASSESS, LIST, CONSIDER, PLACE);
      case REFUSED -> after(ASSESS, LIST, CONSIDER, PLACE, REFUSE);
      case BACK_TO_PANEL ->
        after(ASSESS, LIST, CONSIDER, PLACE, REFUSE, command("bring-information", REPLY));
      case ESCALATED -> after(ASSESS, LIST, CONSIDER, PLACE, REFUSE, command("escalate", REPLY));
      case START_AGREED -> after(ASSESS, LIST, CONSIDER, PLACE, AGREE);
      case ON_ROLL -> after(ASSESS, LIST, CONSIDER, PLACE, AGREE, command("admit", START));
      case MONITORING ->
        after(
            ASSESS,
            LIST,
            CONSIDER,
            PLACE,
            AGREE,
            command("admit", START),
            command("begin-monitoring", START));
      case CLOSED ->
        after(
            ASSESS, LIST, CONSIDER, PLACE, AGREE, command("admit", START), command("close", START));
      case WITHDRAWN -> after(command("withdraw", ACCEPTED));
      case INELIGIBLE ->
        after(Referrals.plain(REFERRED).build(), CONTEXT, ImmutableList.of(ASSESS));
      case ROUTED_OUT -> throw new IllegalArgumentException("not needed");
    };
  }

  /** A command of a code, by one who may give it. */
  static CaseCommand command(String code, LocalDate on) {
    return command(
        code,
        on,
        switch (code) {
          case "consider", "defer", "find-not-ready", "place" -> PANEL;
          case "agree", "refuse", "bring-information", "admit" -> ADMISSION_AUTHORITY;
          default -> LOCAL_AUTHORITY;
        });
  }

  /** A command of a code, by whomever. */
  static CaseCommand command(String code, LocalDate on, Role by) {
    return switch (code) {
      case "amend" -> new Amend(by, on, REFERRAL);
      case "assess" -> new Assess(by, on);
      case "list" -> new ListForPanel(by, on, on.plusDays(7));
      case "consider" -> new Consider(by, on);
      case "defer" -> new Defer(by, on, "no report from the school");
      case "find-not-ready" -> new FindNotReady(by, on, "pupil referral unit");
      case "place" -> new Place(by, on, DECISION);
      case "agree" -> new Agree(by, on, on.plusDays(12));
      case "refuse" -> new Refuse(by, on, ImmutableList.of("year 9 is full"));
      case "bring-information" -> new BringInformation(by, on, "a sibling was admitted", false);
      case "settle" -> new Settle(by, on, on.plusDays(12));
      case "escalate" -> new Escalate(by, on);
      case "take-back" -> new TakeBack(by, on);
      case "admit" -> new Admit(by, on);
      case "close" -> new Close(by, on);
      case "withdraw" -> new Withdraw(by, on, WithdrawalReason.MOVED_AWAY);
      case "arrange-interim" -> new ArrangeInterim(by, on, "tuition at home");
      case "end-interim" -> new EndInterim(by, on);
      case "add-evidence" ->
        new AddEvidence(by, on, EvidenceItem.of(EvidenceKind.PUPIL_HISTORY, on, "school file"));
      case "record-exclusion" -> new RecordExclusion(by, on, Schools.A, on);
      case "enter-provision" ->
        new EnterProvision(by, on, InterimKind.PUPIL_REFERRAL_UNIT, "the unit", on.plusDays(42));
      case "continue-provision" -> new ContinueProvision(by, on, on.plusDays(42));
      case "find-ready" -> new FindReady(by, on);
      case "move-home" -> new MoveHome(by, on, LocalAuthorityCode.of("351"));
      case "report-broken-agreement" -> new ReportBrokenAgreement(by, on);
      case "reject-first-day" -> new RejectFirstDay(by, on, on.plusDays(12), "too far ahead");
      case "report-non-arrival" -> new ReportNonArrival(by, on);
      case "report-arrival" -> new ReportArrival(by, on);
      case "begin-monitoring" -> new BeginMonitoring(by, on, on.plusDays(28));
      case "review-placement" -> new ReviewPlacement(by, on, "settled", on.plusDays(28));
      default -> throw new IllegalArgumentException(code);
    };
  }
}
