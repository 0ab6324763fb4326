/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.concordat.core.governance.Appointment;
import org.concordat.core.governance.Body;
import org.concordat.core.governance.Constituency;
import org.concordat.core.governance.Holder;
import org.concordat.core.governance.Office;
import org.concordat.core.governance.OfficeTerm;
import org.concordat.core.governance.Seat;
import org.concordat.core.governance.SeatStanding;
import org.concordat.core.governance.meeting.Ballot;
import org.concordat.core.governance.meeting.Vote;
import org.concordat.core.school.School;
import org.concordat.fairaccess.ledger.LookBack;
import org.concordat.fairaccess.ledger.PlacementEntry;
import org.concordat.fairaccess.ledger.PlacementLedger;
import org.concordat.fairaccess.ledger.PointsScheme;
import org.concordat.fairaccess.ledger.PointsTariff;
import org.concordat.fairaccess.panel.FairAccessPanel;
import org.concordat.fairaccess.panel.PanelAgenda;
import org.concordat.fairaccess.panel.PanelDecision;
import org.concordat.fairaccess.panel.PanelFacts;
import org.concordat.fairaccess.panel.PanelMeeting;
import org.concordat.fairaccess.panel.PanelProposal;
import org.concordat.fairaccess.panel.Proposed;
import org.concordat.fairaccess.panel.WeighedEvidence;
import org.concordat.fairaccess.panel.record.PanelRecord;
import org.concordat.fairaccess.panel.record.RecordEntries;
import org.concordat.fairaccess.panel.record.RecordEntry;
import org.concordat.fairaccess.referral.EvidenceKind;
import org.concordat.fairaccess.share.Candidate;
import org.concordat.fairaccess.share.PointsPerThousand;

/**
 * The panel of the Director and the heads: its meetings, its ledger and its record.
 *
 * <p>The rolls that stand in are of a later year, so they are given to the panel and not read off the
 * schools on its day. Not thread-safe.
 */
final class BoltonPanel {

  static final String RECORD = "bolton-2012";

  static final int CASES_A_MEETING = 4;
  private static final int NOTICE_DAYS = 14;
  private static final Holder DIRECTOR = Holder.of("director");
  private static final Constituency AUTHORITY =
      Constituency.of("authority", "authority", "the authority");

  /** What is proposed for a case; a place at the school that is next, but for a few. */
  interface Proposals {
    Proposed of(PanelMeeting meeting, String key);
  }

  private final FairAccessPanel panel;
  private PanelFacts facts;
  private PanelRecord record = PanelRecord.begin(RECORD);
  private final List<PanelMeeting> meetings = new ArrayList<>();

  BoltonPanel(BoltonSchools schools, BoltonCases cases, LocalDate from) {
    this.panel = FairAccessPanel.of(body(schools, from));
    this.facts = PanelFacts.builder()
        .context(cases.context())
        .schools(schools.all())
        .pool(schools.all().stream().map(Candidate::from).collect(toImmutableList()))
        .ledger(PlacementLedger.of(ImmutableList.of()))
        .rule(PointsPerThousand.of(PointsScheme.builder()
            .tariff(PointsTariff.EXAMPLE)
            .lookBack(LookBack.EVERYTHING)
            .build()))
        .build();
  }

  private static Body body(BoltonSchools schools, LocalDate from) {
    Body.Builder body = Body.builder()
        .code("panel")
        .title("the fair access panel")
        .addOffice(OfficeTerm.from(Office.CHAIR, DIRECTOR, from))
        .addSeat(Seat.of(DIRECTOR.key(), AUTHORITY, SeatStanding.VOTING))
        .addAppointment(Appointment.from(DIRECTOR.key(), DIRECTOR, from));
    for (School school : schools.all()) {
      String head = "head-" + school.urn();
      body.addSeat(Seat.of(
              head, FairAccessPanel.schoolOf(school.urn(), school.name()), SeatStanding.VOTING))
          .addAppointment(Appointment.from(head, Holder.of(head), from));
    }
    return body.build();
  }

  FairAccessPanel panel() {
    return panel;
  }

  PanelRecord record() {
    return record;
  }

  /** The meetings as they ended, in their order. */
  ImmutableList<PanelMeeting> meetings() {
    return ImmutableList.copyOf(meetings);
  }

  /** A school took a child whom the panel did not place. */
  void alsoTook(PlacementEntry entry) {
    facts = PanelFacts.builder().from(facts).ledger(facts.ledger().with(entry)).build();
  }

  /** A school did not take a child whom the panel placed: from a day on the placement does not count. */
  void didNotTake(PanelDecision decision, LocalDate day) {
    facts = facts.notAdmitted(panel, decision, day);
  }

  /** Meets, decides on the first cases of the agenda, and writes minutes and decisions into the record. */
  PanelMeeting meet(LocalDate day, BoltonCases cases, Proposals proposals) {
    ImmutableList<Holder> invited = panel.toInvite(day).asList();
    PanelMeeting meeting = PanelMeeting.open(
        panel,
        panel
            .convene(day.minusDays(NOTICE_DAYS), day)
            .addAllInvited(invited)
            .addAllPresent(invited)
            .build(),
        PanelAgenda.of(day, cases.all(), cases.context()),
        facts);
    ImmutableList<String> heard = meeting.undecided().stream()
        .limit(CASES_A_MEETING)
        .map(item -> item.key())
        .collect(toImmutableList());
    for (String key : heard) {
      meeting =
          meeting.decide(proposal(key, proposals.of(meeting, key), invited)).orElseThrow();
    }
    facts = meeting.facts();
    meetings.add(meeting);
    write(RecordEntries.minutes(meeting.minutes(), day, LOCAL_AUTHORITY));
    for (PanelDecision decision : meeting.decisions()) {
      write(RecordEntries.decision(decision, day, LOCAL_AUTHORITY));
    }
    return meeting;
  }

  private static PanelProposal proposal(
      String key, Proposed proposed, ImmutableList<Holder> voters) {
    PanelProposal.Builder proposal = PanelProposal.builder()
        .caseKey(key)
        .proposed(proposed)
        .addAllBallots(
            voters.stream().map(voter -> Ballot.of(voter, Vote.FOR)).collect(toImmutableList()));
    for (EvidenceKind kind : EvidenceKind.values()) {
      proposal.addEvidence(WeighedEvidence.of(kind, "papers of " + key, "it was read"));
    }
    return proposal.build();
  }

  private void write(RecordEntry entry) {
    record = record.append(entry).orElseThrow();
  }
}
