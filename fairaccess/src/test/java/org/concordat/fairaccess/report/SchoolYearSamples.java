/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.fairaccess.casework.CaseEvent;
import org.concordat.fairaccess.casework.PlacementDecision;
import org.concordat.fairaccess.casework.WithdrawalReason;
import org.concordat.fairaccess.ledger.LookBack;
import org.concordat.fairaccess.ledger.PlacementLedger;
import org.concordat.fairaccess.ledger.PlacementTypes;
import org.concordat.fairaccess.ledger.PointsScheme;
import org.concordat.fairaccess.ledger.PointsTariff;
import org.concordat.fairaccess.managedmove.MoveEvent;
import org.concordat.fairaccess.report.suppression.CellId;
import org.concordat.fairaccess.report.suppression.PublishedCount;
import org.concordat.fairaccess.report.suppression.SuppressionRule;
import org.concordat.fairaccess.share.Candidate;
import org.concordat.fairaccess.share.Candidates;
import org.concordat.fairaccess.share.PointsPerThousand;
import org.concordat.fairaccess.share.Ranking;
import org.concordat.fairaccess.share.RankingRequest;

/** Invented facts of a whole school year, with counts as they are in an authority of so many schools. */
final class SchoolYearSamples {

  static final YearMonth SEPTEMBER = YearMonth.of(2012, 9);

  private static final ImmutableList<SenStanding> SEN = ImmutableList.of(
      SenStanding.NONE, SenStanding.SUPPORT, SenStanding.SUPPORT, SenStanding.PLAN);
  private static final int LAST_DAY = 20;
  private static final int FEW = 8;

  private final SplittableRandom dice;
  private final int schools;
  private final ImmutableList<Candidate> pool;
  private final Ranking ranking;
  private int children;

  private SchoolYearSamples(int schools, long seed) {
    this.dice = new SplittableRandom(seed);
    this.schools = schools;
    this.pool = IntStream.range(0, schools)
        .mapToObj(school -> Candidate.of(urn(school), 600 + 50 * school))
        .collect(ImmutableList.toImmutableList());
    this.ranking = PointsPerThousand.of(PointsScheme.builder()
            .tariff(PointsTariff.EXAMPLE)
            .lookBack(LookBack.EVERYTHING)
            .build())
        .rank(RankingRequest.of(
            PlacementTypes.NEW_ARRIVAL,
            LocalDate.of(2012, 9, 3),
            pool,
            PlacementLedger.of(ImmutableList.of())));
  }

  /** The facts of September 2012 to July 2013. */
  static ReportFacts facts(int schools, long seed) {
    return new SchoolYearSamples(schools, seed).facts(SEPTEMBER, 11);
  }

  /** The facts of as many months as are asked for, from a month on. */
  static ReportFacts facts(int schools, long seed, YearMonth from, int months) {
    return new SchoolYearSamples(schools, seed).facts(from, months);
  }

  /** The reports of so many months from one on, each published after those before it. */
  static PublishedSoFar published(ReportFacts facts, YearMonth from, int months) {
    return published(month -> facts, from, months);
  }

  /** The same, of facts that are handed over anew for each month. */
  static PublishedSoFar published(
      Function<YearMonth, ReportFacts> facts, YearMonth from, int months) {
    PublishedSoFar out = PublishedSoFar.none();
    for (int one = 0; one < months; one++) {
      YearMonth month = from.plusMonths(one);
      PanelCopy copy = MonthlyReports.compile(facts.apply(month), month).orElseThrow();
      out = out.and(new PublishedMonth(copy, copy.publish(SuppressionRule.BELOW_FIVE, out)));
    }
    return out;
  }

  /** The counts of all tables of a report. */
  static Map<CellId, PublishedCount> counts(PublishedReport report) {
    Map<CellId, PublishedCount> counts = new TreeMap<>();
    report.tables().forEach(table -> counts.putAll(table.counts()));
    return counts;
  }

  /** That a panel named one of a few schools. */
  static CaseEvent placed(LocalDate on, Urn school) {
    return new SchoolYearSamples(FEW, 0).placedAt(on, school);
  }

  private static Urn urn(int school) {
    return Urn.of(100001 + school);
  }

  private ReportFacts facts(YearMonth from, int months) {
    ImmutableList.Builder<ExclusionFact> exclusions = ImmutableList.builder();
    ImmutableList.Builder<CaseFile> cases = ImmutableList.builder();
    ImmutableList.Builder<MoveFile> moves = ImmutableList.builder();
    for (YearMonth month = from;
        month.isBefore(from.plusMonths(months));
        month = month.plusMonths(1)) {
      for (int school = 0; school < schools; school++) {
        for (int one = dice.nextInt(4) - 1; one > 0; one--) {
          exclusions.add(exclusion(school, day(month)));
        }
        for (int one = dice.nextInt(3); one > 0; one--) {
          cases.add(file(school, day(month)));
        }
        if (dice.nextInt(2) == 0) {
          moves.add(move(day(month)));
        }
      }
    }
    ImmutableSortedSet<Urn> all = IntStream.range(0, schools)
        .mapToObj(SchoolYearSamples::urn)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    return ReportSamples.facts()
        .schools(all)
        .completeness(new DataCompleteness(all, all))
        .exclusions(exclusions.build())
        .moves(moves.build())
        .cases(cases.build())
        .build();
  }

  private LocalDate day(YearMonth month) {
    return month.atDay(3 + dice.nextInt(LAST_DAY));
  }

  private String child() {
    children++;
    return "invented-" + children;
  }

  private ExclusionFact exclusion(int school, LocalDate on) {
    return new ExclusionFact(
        ReportSamples.exclusion(child(), urn(school), on).build(),
        YearGroup.of(7 + dice.nextInt(5)),
        SEN.get(dice.nextInt(SEN.size())),
        Optional.of(on.plusDays(7L + dice.nextInt(4))),
        Optional.empty());
  }

  private MoveFile move(LocalDate on) {
    return dice.nextInt(2) == 0
        ? ReportSamples.move(child(), on)
        : ReportSamples.move(
            child(),
            on,
            new MoveEvent.TrialStarted(
                on.plusDays(4),
                on.plusDays(7),
                6,
                ImmutableSortedSet.of(on.plusDays(30), on.plusDays(50))));
  }

  private CaseFile file(int school, LocalDate on) {
    CaseEvent accepted = new CaseEvent.Accepted(on.plusDays(1), "2012", ImmutableList.of("carer"));
    LocalDate panel = on.plusDays(17);
    return switch (dice.nextInt(8)) {
      case 0 ->
        ReportSamples.file(
            child(), on, new CaseEvent.Withdrawn(on.plusDays(8), WithdrawalReason.MOVED_AWAY));
      case 1 ->
        ReportSamples.file(
            child(),
            on,
            accepted,
            new CaseEvent.InterimArranged(on.plusDays(2), "tuition at home"));
      case 2 ->
        ReportSamples.file(
            child(),
            on,
            accepted,
            new CaseEvent.Considered(panel),
            placed(panel, school),
            new CaseEvent.Refused(panel.plusDays(6), ImmutableList.of("year 9 is full")));
      default ->
        ReportSamples.file(
            child(),
            on,
            accepted,
            new CaseEvent.Considered(panel),
            placed(panel, school),
            new CaseEvent.StartAgreed(panel.plusDays(4), panel.plusDays(6L + dice.nextInt(30))));
    };
  }

  private CaseEvent placed(LocalDate on, int school) {
    return placedAt(on, urn(school));
  }

  private CaseEvent placedAt(LocalDate on, Urn school) {
    return new CaseEvent.Placed(
        on,
        PlacementDecision.of(
            school,
            AdmissionAuthority.ACADEMY_TRUST,
            new Candidates(pool, ImmutableList.of()),
            ranking));
  }
}
