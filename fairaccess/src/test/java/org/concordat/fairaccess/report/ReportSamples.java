/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.History;
import org.concordat.core.pupil.CareStatus;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.StatutorySenPlan;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.core.school.Phase;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.casework.CaseContext;
import org.concordat.fairaccess.casework.CaseEvent;
import org.concordat.fairaccess.casework.InterimKind;
import org.concordat.fairaccess.casework.PlacementDecision;
import org.concordat.fairaccess.casework.WithdrawalReason;
import org.concordat.fairaccess.exclusion.PermanentExclusion;
import org.concordat.fairaccess.ledger.LookBack;
import org.concordat.fairaccess.ledger.PlacementTypes;
import org.concordat.fairaccess.ledger.PointsScheme;
import org.concordat.fairaccess.ledger.PointsTariff;
import org.concordat.fairaccess.managedmove.ManagedMove;
import org.concordat.fairaccess.managedmove.MoveContext;
import org.concordat.fairaccess.managedmove.MoveEvent;
import org.concordat.fairaccess.protocol.AdmissionsCodes;
import org.concordat.fairaccess.protocol.Circumstances;
import org.concordat.fairaccess.protocol.FairAccessProtocol;
import org.concordat.fairaccess.referral.Attendance;
import org.concordat.fairaccess.referral.CircumstanceFact;
import org.concordat.fairaccess.referral.FairAccessReferral;
import org.concordat.fairaccess.share.Candidates;
import org.concordat.fairaccess.share.PointsPerThousand;
import org.concordat.fairaccess.share.Ranking;
import org.concordat.fairaccess.share.RankingRequest;
import org.concordat.fairaccess.share.Schools;

/** The facts of an autumn term: five cases, three exclusions, a trial. */
public final class ReportSamples {

  static final CaseContext CONTEXT =
      CaseContext.of(TestCalendars.T12, FairAccessProtocol.of(AdmissionsCodes.CODE_2012));
  static final CaseContext CONTEXT_2021 =
      CaseContext.of(TestCalendars.T23, FairAccessProtocol.of(AdmissionsCodes.CODE_2021));
  static final ImmutableSortedSet<Urn> SCHOOLS =
      ImmutableSortedSet.of(Schools.A, Schools.B, Schools.C, Schools.D, Schools.E, Schools.F);

  private static final Ranking RANKING = PointsPerThousand.of(PointsScheme.builder()
          .tariff(PointsTariff.EXAMPLE)
          .lookBack(LookBack.EVERYTHING)
          .build())
      .rank(RankingRequest.of(
          PlacementTypes.NEW_ARRIVAL, LocalDate.of(2012, 10, 18), Schools.SIX, Schools.LEDGER));

  static final CaseFile PLACED = file(
      "placed",
      day(10, 1),
      accepted(day(10, 2)),
      considered(day(10, 18)),
      placed(day(10, 18), Schools.F),
      agreed(day(10, 22), day(11, 15)));
  static final CaseFile WAITING = file(
      "waiting",
      day(11, 5),
      accepted(day(11, 6)),
      new CaseEvent.InterimArranged(day(11, 7), "tuition at home"));
  static final CaseFile RETURNED = file(
      "returned",
      day(9, 10),
      accepted(day(9, 11)),
      new CaseEvent.Listed(day(9, 12), day(9, 20)),
      new CaseEvent.Considered(day(9, 20)),
      new CaseEvent.FoundNotReady(day(9, 20), "pupil referral unit"),
      new CaseEvent.ProvisionEntered(
          day(9, 20), InterimKind.PUPIL_REFERRAL_UNIT, "pupil referral unit", day(11, 8)),
      new CaseEvent.FoundReady(day(11, 8)),
      considered(day(11, 8)),
      placed(day(11, 8), Schools.A),
      agreed(day(11, 9), day(11, 12)));
  static final CaseFile WITHDRAWN = file(
      "withdrawn",
      day(11, 12),
      new CaseEvent.Withdrawn(day(11, 20), WithdrawalReason.HOME_EDUCATION));
  static final CaseFile REFUSED = file(
      "refused",
      day(10, 10),
      accepted(day(10, 11)),
      considered(day(10, 18)),
      placed(day(10, 18), Schools.F),
      new CaseEvent.Refused(day(10, 24), ImmutableList.of("year 9 is full")),
      new CaseEvent.Escalated(day(10, 30)));
  static final ImmutableList<CaseFile> CASES =
      ImmutableList.of(PLACED, WAITING, RETURNED, WITHDRAWN, REFUSED);

  private ReportSamples() {}

  static LocalDate day(int month, int day) {
    return LocalDate.of(month > 8 ? 2012 : 2013, month, day);
  }

  private static CaseEvent accepted(LocalDate on) {
    return new CaseEvent.Accepted(on, "2012", ImmutableList.of("out-of-education"));
  }

  /** Listed on the day and before the panel on the same; see {@link #file}. */
  private static CaseEvent considered(LocalDate on) {
    return new CaseEvent.Considered(on);
  }

  static CaseEvent placed(LocalDate on, Urn school) {
    return new CaseEvent.Placed(
        on,
        PlacementDecision.of(
            school,
            AdmissionAuthority.ACADEMY_TRUST,
            new Candidates(Schools.SIX, ImmutableList.of()),
            RANKING));
  }

  private static CaseEvent agreed(LocalDate on, LocalDate start) {
    return new CaseEvent.StartAgreed(on, start);
  }

  static CaseFile file(String pupil, LocalDate referredOn, CaseEvent... events) {
    ImmutableList.Builder<CaseEvent> all = ImmutableList.builder();
    CaseEvent last = null;
    for (CaseEvent event : events) {
      if (event instanceof CaseEvent.Considered && !(last instanceof CaseEvent.Listed)) {
        all.add(new CaseEvent.Listed(event.on(), event.on()));
      }
      all.add(event);
      last = event;
    }
    return new CaseFile(referral(pupil, referredOn), History.of(all.build()));
  }

  /** The same case with more events at its end. */
  static CaseFile later(CaseFile file, CaseEvent... events) {
    return new CaseFile(
        file.referral(),
        file.history().recordAll(events[events.length - 1].on(), ImmutableList.copyOf(events)));
  }

  static FairAccessReferral referral(String pupil, LocalDate on) {
    return FairAccessReferral.builder()
        .pupil(Pupil.builder()
            .reference(PupilReference.of(pupil))
            .yearGroup(YearGroup.of(9))
            .careStatus(CareStatus.NOT_LOOKED_AFTER)
            .senPlan(StatutorySenPlan.none())
            .build())
        .referredOn(on)
        .attendance(pupil.equals("placed") ? Attendance.lastOn(day(9, 14)) : Attendance.attending())
        .addFact(CircumstanceFact.of(Circumstances.CARER))
        .namesAllCircumstances(true)
        .build();
  }

  static PermanentExclusion.Builder exclusion(String pupil, Urn school, LocalDate firstDay) {
    return PermanentExclusion.builder()
        .pupil(PupilReference.of(pupil))
        .school(school)
        .firstDay(firstDay)
        .governorsTold(firstDay);
  }

  static ExclusionFact fact(PermanentExclusion exclusion, LocalDate educatedFrom) {
    return new ExclusionFact(
        exclusion,
        YearGroup.of(9),
        SenStanding.SUPPORT,
        Optional.of(educatedFrom),
        Optional.empty());
  }

  static ExclusionFact ended(PermanentExclusion exclusion, ExclusionStanding how, LocalDate on) {
    return new ExclusionFact(
        exclusion,
        YearGroup.of(10),
        SenStanding.NONE,
        Optional.empty(),
        Optional.of(new ExclusionFact.End(how, on)));
  }

  static final ImmutableList<ExclusionFact> EXCLUSIONS = ImmutableList.of(
      fact(exclusion("x1", Schools.A, day(10, 8)).build(), day(10, 15)),
      ended(
          exclusion("x2", Schools.B, day(11, 5)).build(), ExclusionStanding.CANCELLED, day(11, 9)),
      fact(exclusion("x3", Schools.C, day(11, 12)).build(), day(11, 21)),
      fact(
          exclusion("x4", Schools.C, LocalDate.of(2011, 10, 10)).build(),
          LocalDate.of(2011, 10, 17)));

  static final MoveFile TRIAL = move(
      "m1",
      day(10, 1),
      new MoveEvent.TrialStarted(
          day(10, 5), day(10, 8), 6, ImmutableSortedSet.of(day(11, 5), day(11, 21))));

  static MoveFile move(String pupil, LocalDate proposedOn, MoveEvent... events) {
    return new MoveFile(
        ManagedMove.of(PupilReference.of(pupil), Schools.D, Schools.E),
        proposedOn,
        History.of(List.of(events)),
        MoveContext.of(TestCalendars.T12));
  }

  /** The panel's copy of November 2012. */
  public static PanelCopy november() {
    return MonthlyReports.compile(facts().build(), YearMonth.of(2012, 11)).orElseThrow();
  }

  static ReportFacts.Builder facts() {
    return ReportFacts.builder()
        .scope(new ReportScope(LocalAuthorityCode.of("350"), Phase.SECONDARY, "Bolton"))
        .schools(SCHOOLS)
        .coveredFrom(LocalDate.of(2011, 9, 1))
        .context(CONTEXT)
        .completeness(new DataCompleteness(SCHOOLS, SCHOOLS))
        .exclusions(EXCLUSIONS)
        .moves(ImmutableList.of(TRIAL))
        .cases(CASES);
  }
}
