/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.report.suppression.SuppressionRule.BELOW_FIVE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordat.core.reason.Answer;
import org.concordat.fairaccess.casework.CaseStage;
import org.concordat.fairaccess.casework.InterimKind;
import org.concordat.fairaccess.report.suppression.CellId;
import org.concordat.fairaccess.report.suppression.PublishedCount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One number that stands under several names, in one report and in those on both sides of a summer. */
class CasesAcrossYearsTest {

  private static final YearMonth AUGUST = YearMonth.of(2013, 8);
  private static final YearMonth SEPTEMBER = YearMonth.of(2013, 9);
  private static final YearMonth OCTOBER = YearMonth.of(2013, 10);
  private static final CellId WAITING = CellId.of("children waiting", ImmutableMap.of());
  private static final CellId OPENING_OF_MONTH =
      CellId.of("cases of the month", ImmutableMap.of("came in", "opening"));
  private static final CellId OPENING_OF_YEAR =
      CellId.of("cases of the year", ImmutableMap.of("came in", "opening"));

  /** Invented counts: who waits before, who comes, who is placed, who is taught at home, who moves away. */
  record Counts(int waiting, int received, int placed, int tuition, int away) {

    int open() {
      return waiting + received - placed - away;
    }
  }

  static Stream<Counts> counts() {
    return Stream.of(23, 8, 3)
        .flatMap(waiting -> Stream.of(4, 31, 11)
            .flatMap(received -> Stream.of(0, 2, 7)
                .flatMap(away -> IntStream.of(1, 4, 9)
                    .mapToObj(rest -> new Counts(
                        waiting,
                        received,
                        Math.max(0, waiting + received - away - rest),
                        waiting - Math.min(waiting, rest),
                        away)))))
        .filter(one -> one.open() >= 0);
  }

  private static Reconciliation cases(int opening, int received, int placed, int away, int open) {
    Reconciliation.Builder cases =
        Reconciliation.builder().opening(opening).received(received).stillOpen(open);
    for (ClosingOutcome outcome : ClosingOutcome.values()) {
      cases.putOutcome(
          outcome.code(),
          switch (outcome) {
            case PLACED -> placed;
            case MOVED_AWAY -> away;
            default -> 0;
          });
    }
    return cases.build();
  }

  private static PanelCopy copy(
      YearMonth month,
      Reconciliation ofMonth,
      Reconciliation ofYear,
      int tuition,
      Map<YearMonth, Integer> trend) {
    PanelCopy sample = ReportSamples.november();
    ReportHeader header = sample.header();
    int open = ofMonth.stillOpen();
    ImmutableSortedMap.Builder<String, Integer> meanwhile = ImmutableSortedMap.naturalOrder();
    if (tuition > 0) {
      meanwhile.put("tuition", tuition);
    }
    if (open > tuition) {
      meanwhile.put(WaitingSection.NOTHING, open - tuition);
    }
    return ImmutablePanelCopy.builder()
        .from(sample)
        .header(new ReportHeader(
            header.scope(),
            month,
            header.protocol(),
            header.edition(),
            header.completeness(),
            header.coveredFrom()))
        .cases(new CaseSection(
            ofMonth,
            ofYear,
            ImmutableSortedMap.of(),
            new CaseSection.OnRoll(0, 0, 0, 0),
            sample.cases().time()))
        .waiting(new WaitingSection(
            open,
            ImmutableSortedMap.of(CaseStage.LISTED, open),
            Answer.known(9),
            meanwhile.buildOrThrow(),
            ImmutableSortedMap.of(InterimKind.TUITION, tuition),
            ImmutableSortedMap.copyOf(trend)))
        .build();
  }

  private static PanelCopy august(Counts counts) {
    int open = counts.waiting();
    return copy(
        AUGUST,
        cases(6, open + 10, 16, 0, open),
        cases(12, open + 50, 62, 0, open),
        counts.tuition(),
        ImmutableMap.of(AUGUST, open));
  }

  private static PanelCopy september(Counts counts) {
    Reconciliation cases =
        cases(counts.waiting(), counts.received(), counts.placed(), counts.away(), counts.open());
    return copy(SEPTEMBER, cases, cases, 0, ImmutableMap.of(SEPTEMBER, counts.open()));
  }

  private static PanelCopy october(Counts counts) {
    int open = counts.open();
    return copy(
        OCTOBER,
        cases(open, 2, 2, 0, open),
        cases(counts.waiting(), counts.received() + 2, counts.placed() + 2, counts.away(), open),
        0,
        ImmutableMap.of(SEPTEMBER, open, OCTOBER, open));
  }

  private static PublishedMonth publish(PanelCopy copy, PublishedMonth... before) {
    return new PublishedMonth(
        copy, copy.publish(BELOW_FIVE, new PublishedSoFar(ImmutableList.copyOf(before))));
  }

  private static boolean isShown(PublishedMonth month, CellId cell) {
    List<PublishedCount> counts = new ArrayList<>();
    month.report().tables().forEach(table -> {
      PublishedCount count = table.counts().get(cell);
      if (count != null) {
        counts.add(count);
      }
    });
    assertThat(counts).isNotEmpty();
    return counts.stream().anyMatch(PublishedCount::isShown);
  }

  private static void areOfOneMind(PublishedMonth month) {
    month.report().tables().stream()
        .filter(table -> table.measure().equals("cases of the month"))
        .flatMap(table -> table.counts().keySet().stream())
        .forEach(cell -> assertThat(isShown(month, new CellId("cases of the year", cell.by())))
            .as("%s", cell)
            .isEqualTo(isShown(month, cell)));
  }

  @ParameterizedTest
  @MethodSource("counts")
  void casesOfSeptemberAreThoseOfTheYear(Counts counts) {
    areOfOneMind(publish(september(counts)));
    areOfOneMind(publish(september(counts), publish(august(counts))));
  }

  @ParameterizedTest
  @MethodSource("counts")
  void openingOfTheYearIsWhoWaitedInAugust(Counts counts) {
    PublishedMonth august = publish(august(counts));
    boolean shown = isShown(august, WAITING);

    assertThat(isShown(publish(september(counts), august), OPENING_OF_YEAR)).isIn(shown, false);
    assertThat(isShown(publish(october(counts), august), OPENING_OF_YEAR)).isIn(shown, false);
  }

  @ParameterizedTest
  @MethodSource("counts")
  void openingOfTheMonthIsTheTrendOfTheMonthBefore(Counts counts) {
    PublishedMonth october = publish(october(counts));

    assertThat(isShown(october, OPENING_OF_MONTH))
        .isEqualTo(isShown(
            october,
            CellId.of("children waiting at the end", ImmutableMap.of("of month", "2013-09"))));
  }
}
