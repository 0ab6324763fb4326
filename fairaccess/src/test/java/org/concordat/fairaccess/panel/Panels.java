/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel;

import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.casework.FairAccessCases.PROCEDURE;
import static org.concordat.fairaccess.share.Schools.A;
import static org.concordat.fairaccess.share.Schools.B;
import static org.concordat.fairaccess.share.Schools.C;
import static org.concordat.fairaccess.share.Schools.D;
import static org.concordat.fairaccess.share.Schools.E;
import static org.concordat.fairaccess.share.Schools.F;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.core.governance.Appointment;
import org.concordat.core.governance.Body;
import org.concordat.core.governance.Constituency;
import org.concordat.core.governance.Holder;
import org.concordat.core.governance.Office;
import org.concordat.core.governance.OfficeTerm;
import org.concordat.core.governance.Seat;
import org.concordat.core.governance.SeatStanding;
import org.concordat.core.governance.meeting.Ballot;
import org.concordat.core.governance.meeting.Meeting;
import org.concordat.core.governance.meeting.Vote;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.State;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Reason;
import org.concordat.core.school.AgeRange;
import org.concordat.core.school.Roll;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolTypes;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.casework.CaseCommand;
import org.concordat.fairaccess.casework.CaseContext;
import org.concordat.fairaccess.casework.CaseStage;
import org.concordat.fairaccess.casework.FairAccessCase;
import org.concordat.fairaccess.casework.FairAccessCases;
import org.concordat.fairaccess.ledger.LookBack;
import org.concordat.fairaccess.ledger.PlacementType;
import org.concordat.fairaccess.ledger.PlacementTypes;
import org.concordat.fairaccess.ledger.PointsScheme;
import org.concordat.fairaccess.ledger.PointsTariff;
import org.concordat.fairaccess.protocol.AdmissionsCodes;
import org.concordat.fairaccess.protocol.Circumstances;
import org.concordat.fairaccess.protocol.FairAccessProtocol;
import org.concordat.fairaccess.referral.EvidenceKind;
import org.concordat.fairaccess.referral.FairAccessReferral;
import org.concordat.fairaccess.referral.Referrals;
import org.concordat.fairaccess.share.PointsPerThousand;
import org.concordat.fairaccess.share.Schools;

/** A panel of six schools, chaired by the director, that meets on Thursday 19 October 2023. */
public final class Panels {

  public static final LocalDate DAY = LocalDate.of(2023, 10, 19);
  static final LocalDate ACCEPTED = LocalDate.of(2023, 10, 12);
  static final LocalDate SET_UP = LocalDate.of(2020, 9, 1);

  static final Constituency AUTHORITY = Constituency.of("authority", "authority", "the authority");
  static final Holder DIRECTOR = Holder.of("director");
  static final ImmutableMap<String, Urn> SCHOOLS =
      ImmutableMap.of("a", A, "b", B, "c", C, "d", D, "e", E, "f", F);

  static final CaseContext CONTEXT =
      CaseContext.of(TestCalendars.T23, FairAccessProtocol.of(AdmissionsCodes.CODE_2021));

  static final Body BODY = body();
  static final FairAccessPanel PANEL = FairAccessPanel.of(BODY);
  static final PanelFacts FACTS = facts().build();

  private Panels() {}

  private static Body body() {
    Body.Builder body = Body.builder()
        .code("panel")
        .title("the fair access panel")
        .addOffice(OfficeTerm.from(Office.CHAIR, DIRECTOR, SET_UP));
    seat(body, "director", AUTHORITY, SeatStanding.VOTING);
    SCHOOLS.forEach((key, urn) ->
        seat(body, key, FairAccessPanel.schoolOf(urn, "School " + key), SeatStanding.VOTING));
    seat(body, "pru", AUTHORITY, SeatStanding.NON_VOTING);
    seat(body, "sen", AUTHORITY, SeatStanding.ADVISORY);
    return body.build();
  }

  static void seat(Body.Builder body, String key, Constituency from, SeatStanding standing) {
    body.addSeat(Seat.of(key, from, standing))
        .addAppointment(Appointment.from(key, Holder.of(key), SET_UP));
  }

  static School.Builder school(String key, Urn urn, int roll) {
    return School.builder()
        .urn(urn)
        .name("School " + key)
        .type(SchoolTypes.COMMUNITY_SCHOOL)
        .opened(LocalDate.of(2000, 9, 1))
        .ages(AgeRange.of(11, 16))
        .roll(Roll.of(roll, LocalDate.of(2023, 1, 19)));
  }

  static ImmutableList<School> schools() {
    return ImmutableList.of(
        school("a", A, 1500).build(),
        school("b", B, 1200).build(),
        school("c", C, 1050).build(),
        school("d", D, 900).build(),
        school("e", E, 750).build(),
        school("f", F, 600).build());
  }

  static PointsScheme.Builder scheme() {
    return PointsScheme.builder().tariff(PointsTariff.EXAMPLE).lookBack(LookBack.EVERYTHING);
  }

  static PanelFacts.Builder facts() {
    return PanelFacts.builder()
        .context(CONTEXT)
        .schools(schools())
        .ledger(Schools.LEDGER)
        .rule(PointsPerThousand.of(scheme().build()));
  }

  static FairAccessReferral.Builder referral(String pupil, int year) {
    return Referrals.with(ACCEPTED.minusDays(2), Circumstances.CARER)
        .pupil(Pupil.builder()
            .from(Referrals.PUPIL)
            .reference(PupilReference.of(pupil))
            .yearGroup(YearGroup.of(year))
            .build());
  }

  static State<CaseStage, FairAccessCase> state(
      FairAccessReferral referral, CaseCommand... commands) {
    State<CaseStage, FairAccessCase> state = FairAccessCases.begin(referral);
    for (CaseCommand command : commands) {
      state = PROCEDURE.decide(state, command, CONTEXT).orElseThrow();
    }
    return state;
  }

  static CaseCommand assess(LocalDate on) {
    return new CaseCommand.Assess(LOCAL_AUTHORITY, on);
  }

  static CaseCommand list(LocalDate panel) {
    return new CaseCommand.ListForPanel(LOCAL_AUTHORITY, ACCEPTED, panel);
  }

  /** A child on the list of the meeting. */
  public static PanelCase.Builder listed(String key) {
    return listed(key, PlacementTypes.NEW_ARRIVAL);
  }

  static PanelCase.Builder listed(String key, PlacementType type) {
    return PanelCase.builder()
        .key(key)
        .state(state(referral("pupil-" + key, 9).build(), assess(ACCEPTED), list(DAY)))
        .type(type);
  }

  static PanelAgenda agenda(PanelCase... cases) {
    return PanelAgenda.of(DAY, ImmutableList.copyOf(cases), CONTEXT);
  }

  /** A meeting to which everybody was invited and some came. */
  static Meeting.Builder attended(FairAccessPanel panel, String... present) {
    return panel
        .convene(DAY.minusDays(14), DAY)
        .addAllInvited(panel.toInvite(DAY))
        .addAllPresent(holders(present));
  }

  static PanelMeeting meeting(FairAccessPanel panel, PanelFacts facts, PanelCase... cases) {
    return PanelMeeting.open(
        panel,
        attended(panel, "director", "a", "b", "c", "d", "e", "f").build(),
        agenda(cases),
        facts);
  }

  /** The usual meeting, at which everybody is. */
  public static PanelMeeting meeting(PanelCase... cases) {
    return meeting(PANEL, FACTS, cases);
  }

  static List<Holder> holders(String... keys) {
    return Stream.of(keys).map(Holder::of).toList();
  }

  static ImmutableList<Ballot> ballots(Vote vote, String... voters) {
    return Stream.of(voters)
        .map(voter -> Ballot.of(Holder.of(voter), vote))
        .collect(ImmutableList.toImmutableList());
  }

  /** A proposal that the director and four heads vote for. */
  public static PanelProposal.Builder proposal(String key, Proposed proposed) {
    return unvoted(key, proposed).addAllBallots(ballots(Vote.FOR, "director", "a", "b", "c", "d"));
  }

  static PanelProposal.Builder unvoted(String key, Proposed proposed) {
    PanelProposal.Builder proposal = PanelProposal.builder().caseKey(key).proposed(proposed);
    for (EvidenceKind kind : EvidenceKind.values()) {
      proposal.addEvidence(WeighedEvidence.of(kind, "doc-1", "it was read"));
    }
    return proposal;
  }

  static ImmutableList<String> codes(List<Reason> reasons) {
    return reasons.stream().map(Reason::code).collect(ImmutableList.toImmutableList());
  }
}
