/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.History;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.fairaccess.casework.CaseEvent;
import org.concordat.fairaccess.casework.FairAccessCases;
import org.concordat.fairaccess.casework.InterimKind;
import org.concordat.fairaccess.casework.PlacementDecision;
import org.concordat.fairaccess.casework.WithdrawalReason;
import org.concordat.fairaccess.ledger.LookBack;
import org.concordat.fairaccess.ledger.PlacementLedger;
import org.concordat.fairaccess.ledger.PlacementTypes;
import org.concordat.fairaccess.ledger.PointsScheme;
import org.concordat.fairaccess.ledger.PointsTariff;
import org.concordat.fairaccess.referral.FairAccessReferral;
import org.concordat.fairaccess.report.CaseFile;
import org.concordat.fairaccess.report.suppression.CountTable;
import org.concordat.fairaccess.report.suppression.SuppressionRule;
import org.concordat.fairaccess.share.Candidate;
import org.concordat.fairaccess.share.Candidates;
import org.concordat.fairaccess.share.PointsPerThousand;
import org.concordat.fairaccess.share.Ranking;
import org.concordat.fairaccess.share.RankingRequest;

/** Makes tables of counts and recorded cases. */
public final class ReportArbitraries {

  private static final String MEASURE = "children";
  private static final LocalDate FIRST = LocalDate.of(2012, 7, 20);
  private static final int KINDS = 15;

  private ReportArbitraries() {}

  /**
   * Rules for hiding small counts.
   *
   * @return thresholds from 3 to 7, floors from zero to the threshold
   */
  public static Arbitrary<SuppressionRule> rules() {
    return Arbitraries.integers()
        .between(3, 7)
        .flatMap(threshold -> Arbitraries.integers()
            .between(0, threshold)
            .map(floor -> new SuppressionRule(threshold, floor)));
  }

  /**
   * Tables that are published together: a list, a table of two dimensions, one with the list of its rows, or two
   * that share their rows.
   *
   * @return tables of one measure that agree
   */
  public static Arbitrary<List<CountTable>> tables() {
    return Arbitraries.oneOf(
        counts(1, 12).map(one -> ImmutableList.of(list("group", one))),
        grid("group").map(ImmutableList::of),
        grid("group").map(table -> ImmutableList.of(table, rows(table))),
        counts(1, 4).map(one -> ImmutableList.of(split("group", one, 2), split("need", one, 3))));
  }

  private static Arbitrary<List<Long>> counts(int from, int to) {
    Arbitrary<Long> small = Arbitraries.longs().between(0, 8);
    return Arbitraries.frequencyOf(
            Tuple.of(4, small), Tuple.of(1, Arbitraries.longs().between(9, 40)))
        .list()
        .ofMinSize(from)
        .ofMaxSize(to);
  }

  private static CountTable list(String dimension, List<Long> counts) {
    Map<String, Long> keyed = new LinkedHashMap<>();
    counts.forEach(count -> keyed.put("k" + (char) ('a' + keyed.size()), count));
    return CountTable.oneWay(MEASURE, dimension, keyed);
  }

  private static Arbitrary<CountTable> grid(String dimension) {
    return Arbitraries.integers()
        .between(1, 4)
        .flatMap(columns -> Arbitraries.integers()
            .between(1, 4)
            .flatMap(rows -> counts(rows * columns, rows * columns)
                .map(counts -> grid(dimension, counts, columns))));
  }

  private static CountTable grid(String dimension, List<Long> counts, int columns) {
    ImmutableTable.Builder<String, String, Long> cells = ImmutableTable.builder();
    for (int place = 0; place < counts.size(); place++) {
      cells.put("r" + place / columns, "c" + place % columns, counts.get(place));
    }
    return CountTable.twoWay(MEASURE, "school", dimension, cells.buildOrThrow());
  }

  /** A table whose rows have given totals, spread over columns. */
  private static CountTable split(String dimension, List<Long> totals, int columns) {
    List<Long> counts = new ArrayList<>();
    for (long total : totals) {
      for (int column = 0; column < columns; column++) {
        counts.add(total / columns + (column < total % columns ? 1 : 0));
      }
    }
    return grid(dimension, counts, columns);
  }

  /** The totals of a table's rows as a list. */
  private static CountTable rows(CountTable table) {
    Map<String, Long> totals = new LinkedHashMap<>();
    table.counts().forEach((cell, count) -> {
      if (cell.by().size() == 1 && cell.by().containsKey("school")) {
        totals.put(cell.by().values().asList().get(0), count);
      }
    });
    return CountTable.oneWay(MEASURE, "school", totals);
  }

  /**
   * Recorded cases of different children, whose events fit.
   *
   * @return up to six cases, with events from July 2012 on
   */
  public static Arbitrary<List<CaseFile>> cases() {
    Arbitrary<List<Integer>> kinds =
        Arbitraries.integers().between(0, KINDS - 1).list().ofMaxSize(25);
    return Combinators.combine(kinds, Arbitraries.integers().between(0, 150))
        .as((list, start) -> list.isEmpty() ? ImmutableList.of(start) : prepend(start, list))
        .list()
        .ofMaxSize(6)
        .map(walks -> {
          ImmutableList.Builder<CaseFile> files = ImmutableList.builder();
          for (int child = 0; child < walks.size(); child++) {
            files.add(file("child-" + child, walks.get(child)));
          }
          return files.build();
        });
  }

  private static List<Integer> prepend(int first, List<Integer> rest) {
    return ImmutableList.<Integer>builder().add(first).addAll(rest).build();
  }

  private static CaseFile file(String child, List<Integer> walk) {
    LocalDate referredOn = FIRST.plusDays(walk.get(0));
    FairAccessReferral referral = FairAccessReferral.builder()
        .pupil(Pupil.builder()
            .reference(PupilReference.of(child))
            .yearGroup(YearGroup.of(9))
            .build())
        .referredOn(referredOn)
        .build();
    History<CaseEvent> history = History.empty();
    LocalDate day = referredOn;
    for (int kind : walk.subList(1, walk.size())) {
      day = day.plusDays(3);
      History<CaseEvent> longer = history.record(day, event(kind, day));
      if (FairAccessCases.PROCEDURE
          .replay(FairAccessCases.begin(referral), longer)
          .isWhole()) {
        history = longer;
      }
    }
    return new CaseFile(referral, history);
  }

  private static CaseEvent event(int kind, LocalDate on) {
    return switch (kind) {
      case 0 -> new CaseEvent.Accepted(on, "2012", ImmutableList.of("carer"));
      case 1 -> new CaseEvent.Listed(on, on);
      case 2 -> new CaseEvent.Considered(on);
      case 3 -> new CaseEvent.Placed(on, decision(on));
      case 4 -> new CaseEvent.StartAgreed(on, on.plusDays(4));
      case 5 -> new CaseEvent.Admitted(on);
      case 6 -> new CaseEvent.Refused(on, ImmutableList.of("full"));
      case 7 -> new CaseEvent.Escalated(on);
      case 8 -> new CaseEvent.TakenBack(on);
      case 9 -> new CaseEvent.FoundNotReady(on, "unit");
      case 10 -> new CaseEvent.Deferred(on, "no report");
      case 11 -> new CaseEvent.Closed(on);
      case 12 ->
        new CaseEvent.ProvisionEntered(on, InterimKind.PUPIL_REFERRAL_UNIT, "unit", on.plusDays(3));
      case 13 -> new CaseEvent.FoundReady(on);
      default -> new CaseEvent.Withdrawn(on, WithdrawalReason.MOVED_AWAY);
    };
  }

  private static PlacementDecision decision(LocalDate on) {
    ImmutableList<Candidate> pool = ImmutableList.of(Candidate.of(Urn.of(100001), 1500));
    Ranking ranking = PointsPerThousand.of(PointsScheme.builder()
            .tariff(PointsTariff.EXAMPLE)
            .lookBack(LookBack.EVERYTHING)
            .build())
        .rank(RankingRequest.of(
            PlacementTypes.NEW_ARRIVAL, on, pool, PlacementLedger.of(ImmutableList.of())));
    return PlacementDecision.of(
        Urn.of(100001),
        AdmissionAuthority.ACADEMY_TRUST,
        new Candidates(pool, ImmutableList.of()),
        ranking);
  }
}
