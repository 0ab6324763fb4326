/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.report.ReportSamples.day;
import static org.concordat.fairaccess.report.ReportSamples.exclusion;
import static org.concordat.fairaccess.report.ReportSamples.fact;
import static org.concordat.fairaccess.report.suppression.SuppressionRule.BELOW_FIVE;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.share.Schools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A school year of which the facts are whole only from a later day on. */
class YearNotWholeTest {

  private static final YearMonth NOVEMBER = YearMonth.of(2012, 11);
  private static final PeriodCount YEAR_BEFORE =
      PeriodCount.of(ReportPeriod.yearTo(NOVEMBER.minusYears(1)), 60);
  private static final ImmutableList<ExclusionFact> OCTOBER_AND_NOVEMBER = IntStream.range(0, 44)
      .mapToObj(one ->
          fact(exclusion("e" + one, Schools.A, day(one < 20 ? 10 : 11, 8)).build(), day(11, 15)))
      .collect(toImmutableList());

  private static PanelCopy from(LocalDate covered) {
    return MonthlyReports.compile(
            ReportSamples.facts()
                .coveredFrom(covered)
                .exclusions(OCTOBER_AND_NOVEMBER)
                .exclusionsYearBefore(YEAR_BEFORE)
                .build(),
            NOVEMBER)
        .orElseThrow();
  }

  private static String code(Answer<?> answer) {
    return answer.match(known -> "known", Reason::code);
  }

  @Test
  void edge39_theYearFromOctoberIsNotComparedWithTheYearFromSeptember() {
    PanelCopy copy = from(day(10, 1));
    PublishedReport report = copy.publish(BELOW_FIVE, PublishedSoFar.none());

    assertThat(copy.exclusions().count()).isEqualTo(new MonthAndYear(24, 44));
    assertThat(copy.exclusions().yearBefore()).isEqualTo(Answer.known(YEAR_BEFORE));
    assertThat(code(copy.exclusions().change())).isEqualTo(ReportReasons.NOT_COVERED);
    assertThat(code(report.figure(PublishedReport.EXCLUSION_CHANGE)))
        .isEqualTo(ReportReasons.NOT_COVERED);
    assertThat(report.tableNames().keySet())
        .doesNotContain(ReportPublisher.YEAR_BEFORE)
        .contains(ReportPublisher.EXCLUSIONS);
  }

  @ParameterizedTest
  @CsvSource({"2012-09-01, known", "2012-09-02, report.not-covered"})
  void theYearIsComparedIfItIsWholeFromItsFirstDayOn(LocalDate covered, String code) {
    assertThat(code(from(covered).exclusions().change())).isEqualTo(code);
    assertThat(code(from(covered)
            .publish(BELOW_FIVE, PublishedSoFar.none())
            .figure(PublishedReport.EXCLUSION_CHANGE)))
        .isEqualTo(code);
  }

  @Test
  void aYearThatCountsFromALaterDaySaysSoInBothCopies() {
    PanelCopy copy = from(day(10, 1));
    Reason since = ReportReasons.notCovered(day(9, 1), day(10, 1));

    assertThat(since.message())
        .isEqualTo(
            "a period from 2012-09-01 is not whole, since the facts are whole from 2012-10-01 on");
    assertThat(copy.header().cautions()).containsExactly(since);
    assertThat(copy.exclusions().cautions()).containsExactly(since);
    assertThat(copy.moves().cautions()).containsExactly(since);
    assertThat(copy.extract().cautions()).containsExactly(since);
    assertThat(copy.publish(BELOW_FIVE, PublishedSoFar.none()).notes()).contains(since);
  }

  @Test
  void aWholeYearHasNoCaution() {
    PanelCopy copy = from(day(9, 1));

    assertThat(copy.header().cautions()).isEmpty();
    assertThat(copy.exclusions().cautions()).isEmpty();
    assertThat(copy.publish(BELOW_FIVE, PublishedSoFar.none()).notes())
        .extracting(Reason::code)
        .doesNotContain(ReportReasons.NOT_COVERED);
  }

  @ParameterizedTest
  @CsvSource({
    "2012-10-01, 2012-10;2012-11",
    "2012-10-02, 2012-11",
    "2012-10-15, 2012-11",
    "2012-10-31, 2012-11",
    "2012-11-01, 2012-11",
    "2012-11-02, ''"
  })
  void theTrendShowsTheMonthsThatAreWhole(LocalDate covered, String months) {
    PanelCopy copy = from(covered);

    assertThat(copy.waiting().trend().keySet())
        .extracting(YearMonth::toString)
        .containsExactly(months.isEmpty() ? new String[0] : months.split(";"));
    assertThat(copy.publish(BELOW_FIVE, PublishedSoFar.none()).header()).isEqualTo(copy.header());
  }
}
