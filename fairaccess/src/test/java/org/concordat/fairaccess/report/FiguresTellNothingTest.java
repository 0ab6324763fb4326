/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.reason.Answer;
import org.concordat.fairaccess.report.suppression.PublishedCount;
import org.junit.jupiter.api.Test;

/** What the figures of a report tell of its counts: nothing that it hides, and all if they were not withheld. */
class FiguresTellNothingTest {

  /** Of which counts each figure is a share, the first of them of them all, or of the second alone. */
  private static final ImmutableMap<String, ImmutableList<String>> MADE_OF = ImmutableMap.of(
      PublishedReport.EXCLUSION_CHANGE,
      ImmutableList.of(
          "permanent exclusions[]", "permanent exclusions a year before[period=the same]"),
      PublishedReport.PLACED_RATE,
      ImmutableList.of("cases of the year[outcome=placed]", "cases of the year[]"),
      PublishedReport.MOVE_SUCCESS,
      ImmutableList.of(
          "managed moves of the year[step=successful]", "managed moves of the year[step=failed]"),
      PublishedReport.ON_ROLL_RATE,
      ImmutableList.of(
          "decisions of the year[on roll=within]",
          "decisions of the year[on roll=over]",
          "decisions of the year[on roll=not yet]"));

  @Test
  void aShownFigureIsMadeOfCountsThatAreShownAndIsTheirsToOneDecimal() {
    Set<String> seen = new HashSet<>();
    ImmutableList<PublishedMonth> reports = ImmutableList.<PublishedMonth>builder()
        .addAll(DisputedYearSamples.published(6, 3, 6))
        .addAll(DisputedYearSamples.published(20, 3, 4))
        .build();
    for (PublishedMonth month : reports) {
      Map<String, PublishedCount> counts = new HashMap<>();
      SchoolYearSamples.counts(month.report())
          .forEach((cell, count) -> counts.put(cell.toString(), count));
      MADE_OF.forEach((figure, cells) -> {
        Optional<BigDecimal> shown = month.report().figure(figure).find();
        shown.ifPresent(share -> {
          List<Long> numbers = new ArrayList<>();
          for (String cell : cells) {
            assertThat(counts.get(cell))
                .as("%s %s", month, cell)
                .isInstanceOf(PublishedCount.Shown.class);
            numbers.add(((PublishedCount.Shown) counts.get(cell)).value());
          }
          assertThat(share).as("%s %s", month, figure).isEqualByComparingTo(share(figure, numbers));
          seen.add(figure);
        });
      });
    }

    assertThat(seen).isEqualTo(MADE_OF.keySet());
  }

  private static BigDecimal share(String figure, List<Long> numbers) {
    long part = numbers.get(0);
    long whole = numbers.stream().mapToLong(Long::longValue).sum();
    if (figure.equals(PublishedReport.EXCLUSION_CHANGE)) {
      whole = numbers.get(1);
      part = numbers.get(0) - whole;
    } else if (figure.equals(PublishedReport.PLACED_RATE)) {
      whole = numbers.get(1);
    }
    return BigDecimal.valueOf(100 * part)
        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
  }

  @Test
  void whoReadsFiguresThatAreNotWithheldFindsHiddenCounts() {
    ImmutableList.Builder<PublishedMonth> careless = ImmutableList.builder();
    for (PublishedMonth month : DisputedYearSamples.published(6, 3, 6)) {
      PublishedReport report = month.report();
      careless.add(new PublishedMonth(
          month.copy(),
          new PublishedReport(
              report.header(), report.publication(), figures(month.copy()), ImmutableList.of())));
    }
    ReportReading reading = new ReportReading(careless.build());

    assertThat(reading.solved()).anyMatch(cell -> cell.contains("managed moves of the year"));
  }

  private static ImmutableMap<String, Answer<BigDecimal>> figures(PanelCopy copy) {
    return ImmutableMap.of(
        PublishedReport.EXCLUSION_CHANGE,
        copy.exclusions().change().flatMap(Change::percent),
        PublishedReport.PLACED_RATE,
        copy.cases().year().rateOf(ClosingOutcome.PLACED.code()).percent(),
        PublishedReport.MOVE_SUCCESS,
        copy.moves().success().percent(),
        PublishedReport.ON_ROLL_RATE,
        copy.cases().onRoll().rate().percent(),
        PublishedReport.MEDIAN_DAYS_OUT,
        copy.cases()
            .time()
            .median()
            .map(days -> days.toDecimal(Rate.DECIMALS, RoundingMode.HALF_UP)));
  }
}
