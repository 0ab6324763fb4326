/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.report.ReportSamples.day;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import org.concordat.fairaccess.casework.CaseEvent;
import org.concordat.fairaccess.casework.InterimKind;
import org.junit.jupiter.api.Test;

class InterimKindsTest {

  private static CaseFile waiting(String pupil, CaseEvent... interim) {
    CaseFile file = ReportSamples.file(
        pupil,
        day(11, 5),
        new CaseEvent.Accepted(day(11, 6), "2012", ImmutableList.of("out-of-education")));
    return interim.length == 0 ? file : ReportSamples.later(file, interim);
  }

  private static CaseEvent tuition(int day, String words) {
    return new CaseEvent.InterimArranged(day(11, day), InterimKind.TUITION, words);
  }

  private static WaitingSection november(CaseFile... cases) {
    return MonthlyReports.compile(
            ReportSamples.facts().cases(ImmutableList.copyOf(cases)).build(),
            YearMonth.of(2012, 11))
        .orElseThrow()
        .waiting();
  }

  @Test
  void tuitionInDifferentWordsIsOfOneKind() {
    WaitingSection waiting = november(
        waiting("one", tuition(7, "tuition at home")),
        waiting("two", tuition(8, "a tutor in the library")),
        waiting("three"));

    assertThat(waiting.byInterim()).hasSize(3);
    assertThat(waiting.byInterimKind())
        .containsEntry(InterimKind.TUITION, 2)
        .containsEntry(InterimKind.ONLINE, 0)
        .hasSize(InterimKind.values().length);
    assertThat(waiting.byInterimKind().values().stream()
            .mapToInt(Integer::intValue)
            .sum())
        .isEqualTo(waiting.count() - waiting.byInterim().get(WaitingSection.NOTHING));
  }

  @Test
  void whatWasArrangedLastCounts() {
    WaitingSection waiting = november(waiting(
        "one",
        tuition(7, "tuition at home"),
        new CaseEvent.InterimArranged(day(11, 9), InterimKind.ONLINE, "lessons by video")));

    assertThat(waiting.byInterimKind())
        .containsEntry(InterimKind.TUITION, 0)
        .containsEntry(InterimKind.ONLINE, 1);
  }

  @Test
  void whereNobodyWaitsEachKindIsZero() {
    assertThat(november().byInterimKind())
        .hasSize(InterimKind.values().length)
        .allSatisfy((kind, count) -> assertThat(count).isZero());
  }
}
