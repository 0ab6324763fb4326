/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.concordat.fairaccess.report.suppression.PublishedCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports of authorities of one to four schools, in which few children make counts fall and rise again. */
class SmallAuthoritiesTest {

  private static List<PublishedMonth> months(
      int schools, long seed, int begunBefore, int silent, int months) {
    YearMonth september = SchoolYearSamples.SEPTEMBER;
    return SchoolYearSamples.published(
            SchoolYearSamples.facts(schools, seed, september.minusMonths(begunBefore), 11),
            september.plusMonths(silent),
            months)
        .months();
  }

  @ParameterizedTest
  @CsvSource({"116, 2, 3, 6", "174, 0, 3, 4", "186, 1, 2, 6", "507036, 0, 4, 6"})
  void nothingIsToldByDecisionsThatFellAndRoseAgain(
      long seed, int begunBefore, int silent, int months) {
    List<PublishedMonth> out = months(1, seed, begunBefore, silent, months);
    List<Integer> decisions = out.stream()
        .map(month -> month.copy().cases().onRoll())
        .map(one -> one.within() + one.over() + one.notYet() + one.notKnown())
        .toList();

    ReportReading reading = new ReportReading(out);

    assertThat(decisions).isNotEqualTo(decisions.stream().sorted().toList());
    assertThat(reading.ruledOut()).isEmpty();
    assertThat(reading.solved()).isEmpty();
  }

  @Test
  void countsNotTiedToOneForWhichASearchGivesUpAreNotLeftOut() {
    List<PublishedMonth> out = months(2, 161076, 2, 3, 6);

    ReportReading reading = new ReportReading(out);

    assertThat(reading.ruledOut()).isEmpty();
    assertThat(reading.solved()).isEmpty();
    assertThat(out.get(4)
            .report()
            .table(ReportPublisher.EXCLUSIONS, "school")
            .counts()
            .values())
        .anyMatch(count -> count instanceof PublishedCount.Shown shown && shown.value() > 0);
  }

  @Test
  void countThatTheReportBeforeShowsIsShownThoughASearchGivesUp() {
    List<PublishedMonth> out = months(3, 619424, 1, 3, 5);

    assertThat(new ReportReading(out).solved()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "4, 841819, 2, 4, 6",
    "4, 343650, 2, 4, 4",
    "4, 744056, 1, 3, 6",
    "4, 916266, 2, 3, 4",
    "3, 639274, 2, 0, 6",
    "4, 573242, 2, 2, 5",
    "4, 76357, 1, 4, 2",
    "4, 79891, 1, 3, 4",
    "3, 166988, 1, 2, 6"
  })
  void nothingIsToldByMoreAdmittedThanDecidedInAMonth(
      int schools, long seed, int begunBefore, int silent, int months) {
    List<PublishedMonth> out = months(schools, seed, begunBefore, silent, months);

    ReportReading reading = new ReportReading(out);

    assertThat(reading.ruledOut()).isEmpty();
    assertThat(reading.solved()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"3, 225849, 2, 3, 6", "3, 102460, 0, 1, 2"})
  void nothingIsToldByExclusionsOfWhichTheSixthDayIsToCome(
      int schools, long seed, int begunBefore, int silent, int months) {
    List<PublishedMonth> out = months(schools, seed, begunBefore, silent, months);

    ReportReading reading = new ReportReading(out);

    assertThat(out)
        .anyMatch(month ->
            month.copy().exclusions().byDaySix().getOrDefault(DaySixStanding.NOT_DUE, 0) > 0);
    assertThat(reading.ruledOut()).isEmpty();
    assertThat(reading.solved()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2, 491268, 0, 4, 2", "2, 626253, 1, 3, 6"})
  void nothingIsToldByDirectionsOfSchoolsThatRefused(
      int schools, long seed, int begunBefore, int silent, int months) {
    YearMonth from = SchoolYearSamples.SEPTEMBER.minusMonths(begunBefore);
    List<PublishedMonth> out = SchoolYearSamples.published(
            DisputedYearSamples.beside(
                SchoolYearSamples.facts(schools, seed, from, 11), seed, from, 13),
            SchoolYearSamples.SEPTEMBER.plusMonths(silent),
            months)
        .months();

    ReportReading reading = new ReportReading(out);

    assertThat(out).allMatch(month -> month.copy().directions() > 0);
    assertThat(reading.ruledOut()).isEmpty();
    assertThat(reading.solved()).isEmpty();
  }
}
