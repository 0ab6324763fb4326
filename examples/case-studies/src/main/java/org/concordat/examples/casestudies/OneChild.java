/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import static org.concordat.examples.casestudies.Autumn2023.CALENDARS;
import static org.concordat.examples.casestudies.Autumn2023.november;
import static org.concordat.examples.casestudies.Autumn2023.october;
import static org.concordat.examples.casestudies.Autumn2023.september;
import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PANEL;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.CareStatus;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.StatutorySenPlan;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.core.school.Phase;
import org.concordat.examples.casestudies.data.LinkExtract;
import org.concordat.examples.casestudies.data.SchoolExtract;
import org.concordat.fairaccess.casework.CaseCommand.Assess;
import org.concordat.fairaccess.casework.CaseCommand.Consider;
import org.concordat.fairaccess.casework.CaseCommand.Escalate;
import org.concordat.fairaccess.casework.CaseCommand.ListForPanel;
import org.concordat.fairaccess.casework.CaseCommand.Place;
import org.concordat.fairaccess.casework.CaseCommand.Refuse;
import org.concordat.fairaccess.casework.CaseContext;
import org.concordat.fairaccess.casework.FairAccessCases;
import org.concordat.fairaccess.casework.PlacementDecision;
import org.concordat.fairaccess.ledger.PlacementEntry;
import org.concordat.fairaccess.ledger.PlacementLedger;
import org.concordat.fairaccess.ledger.PlacementTypes;
import org.concordat.fairaccess.ledger.PointsTariff;
import org.concordat.fairaccess.protocol.AdmissionsCodes;
import org.concordat.fairaccess.protocol.Circumstances;
import org.concordat.fairaccess.protocol.FairAccessProtocol;
import org.concordat.fairaccess.referral.Attendance;
import org.concordat.fairaccess.referral.CategoryFinding;
import org.concordat.fairaccess.referral.CircumstanceFact;
import org.concordat.fairaccess.referral.Eligibility;
import org.concordat.fairaccess.referral.FairAccessReferral;
import org.concordat.fairaccess.referral.InYearStanding;
import org.concordat.fairaccess.share.Candidate;
import org.concordat.fairaccess.share.Candidates;
import org.concordat.fairaccess.share.ChildNeed;
import org.concordat.fairaccess.share.LeftOut;
import org.concordat.fairaccess.share.PointsPerThousand;
import org.concordat.fairaccess.share.RankedSchool;
import org.concordat.fairaccess.share.Ranking;
import org.concordat.fairaccess.share.RankingRequest;
import org.concordat.fairaccess.share.Sex;

/**
 * One invented child: is she eligible, who is next, and what follows when a school refuses?
 *
 * <p>The list of schools and their rolls are real. The child, what the schools took before, the tariff and
 * every school that acts are invented.
 */
final class OneChild implements CaseStudy {

  private static final LocalAuthorityCode BOLTON = LocalAuthorityCode.parse("350");
  private static final LocalDate PANEL_DAY = november(9);
  private static final Pupil PUPIL = Pupil.builder()
      .reference(PupilReference.of("invented-1"))
      .yearGroup(YearGroup.of(9))
      .careStatus(CareStatus.NOT_LOOKED_AFTER)
      .senPlan(StatutorySenPlan.none())
      .build();

  @Override
  public String title() {
    return "One invented child: referred, ranked, placed, refused, escalated";
  }

  @Override
  public void tell(Story story) {
    story.line(
        "The child and everything that happens to her are invented. The schools of the ranking");
    story.line("are real, with rolls of January 2019; what they took before is invented.");
    story.heading("Does she come under the protocol?");
    eligibility(story, "2012", LocalDate.of(2012, 9, 3), LocalDate.of(2012, 11, 2));
    eligibility(story, "2012", LocalDate.of(2012, 9, 3), LocalDate.of(2012, 11, 3));
    eligibility(story, "2021", september(8), october(5));
    eligibility(story, "2021", september(8), october(6));
    story.heading("Who is next, by points per thousand on roll?");
    ranking(story);
    story.heading("Her case, at invented schools from here on");
    theCase(story);
    new TwoRoutes(PUPIL, BOLTON).tell(story);
  }

  private static FairAccessReferral referral(LocalDate lastAttended, LocalDate on) {
    return FairAccessReferral.builder()
        .pupil(PUPIL)
        .referredOn(on)
        .addFact(CircumstanceFact.of(Circumstances.NO_PLACE_WITHIN_REACH))
        .inYear(InYearStanding.UNSUCCESSFUL)
        .attendance(Attendance.lastOn(lastAttended))
        .namesAllCircumstances(true)
        .build();
  }

  private static void eligibility(
      Story story, String edition, LocalDate lastAttended, LocalDate on) {
    FairAccessProtocol protocol = FairAccessProtocol.of(AdmissionsCodes.EDITIONS.named(edition));
    Eligibility eligibility = Eligibility.check(referral(lastAttended, on), protocol, on);
    story.line(
        "  Code of %s, last attended %s, asked on %s: %s",
        edition, lastAttended, on, eligibility.isEligible() ? "eligible" : "not eligible");
    eligibility.findings().stream()
        .filter(CategoryFinding::isMet)
        .forEach(finding -> story.explanation(finding.explanation()));
  }

  private static void ranking(Story story) {
    SchoolExtract extract = SchoolExtract.read();
    Candidates candidates = Candidates.among(
        extract.open(BOLTON, Phase.SECONDARY, SchoolExtract.REGISTER_DATE),
        ChildNeed.of(YearGroup.of(9), ImmutableSet.of()).withSex(Sex.FEMALE),
        LinkExtract.read(extract).successions(),
        PANEL_DAY);
    PlacementLedger ledger = PlacementLedger.of(candidates.candidates().stream()
        .limit(12)
        .map(candidate ->
            PlacementEntry.of(candidate.school(), PlacementTypes.NEW_ARRIVAL, september(20)))
        .toList());
    Ranking ranking = PointsPerThousand.of(PointsTariff.EXAMPLE)
        .rank(RankingRequest.of(
            PlacementTypes.MISSING_EDUCATION, PANEL_DAY, candidates.candidates(), ledger));
    ranking.ranked().stream().limit(8).forEach(school -> ranked(story, extract, school));
    story.line("  and %d more", ranking.ranked().size() - 8);
    candidates.ruledOut().forEach(one -> leftOut(story, extract, one));
    ranking.leftOut().forEach(one -> leftOut(story, extract, one));
    story.line("  The ranking proposes; the panel decides, and gives reasons if it departs.");
  }

  private static void ranked(Story story, SchoolExtract extract, RankedSchool school) {
    story.line(
        "  %d. %s: %s (%s)",
        school.place(),
        extract.find(school.school()).orElseThrow().name(),
        school.shown(),
        school.explanation().inputs().stream()
            .map(input -> input.label() + ": " + input.result())
            .collect(Collectors.joining(", ")));
  }

  private static void leftOut(Story story, SchoolExtract extract, LeftOut one) {
    story.line(
        "  left out: %s, %s",
        extract.find(one.school()).orElseThrow().name(), one.reasons().get(0).message());
  }

  private static void theCase(Story story) {
    CaseContext context =
        CaseContext.of(CALENDARS, FairAccessProtocol.of(AdmissionsCodes.EDITIONS.named("2021")));
    ImmutableList<Candidate> schools = ImmutableList.of(
        Candidate.of(Urn.parse("999001"), 900), Candidate.of(Urn.parse("999002"), 1200));
    Ranking ranking = PointsPerThousand.of(PointsTariff.EXAMPLE)
        .rank(RankingRequest.of(
            PlacementTypes.MISSING_EDUCATION,
            PANEL_DAY,
            schools,
            PlacementLedger.of(ImmutableList.of(
                PlacementEntry.of(Urn.parse("999002"), PlacementTypes.MANAGED_MOVE, october(2))))));
    PlacementDecision decision = PlacementDecision.of(
        ranking.next().orElseThrow(),
        AdmissionAuthority.ACADEMY_TRUST,
        new Candidates(schools, ImmutableList.of()),
        ranking);
    Walk.of(
            FairAccessCases.PROCEDURE,
            FairAccessCases.begin(referral(september(8), october(10))),
            context)
        .along(
            story,
            ImmutableList.of(
                new Assess(LOCAL_AUTHORITY, october(12)),
                new ListForPanel(LOCAL_AUTHORITY, october(12), PANEL_DAY),
                new Consider(PANEL, PANEL_DAY),
                new Place(PANEL, PANEL_DAY, decision),
                new Refuse(ADMISSION_AUTHORITY, november(20), ImmutableList.of("year 9 is full")),
                new Escalate(LOCAL_AUTHORITY, november(21))));
  }
}
