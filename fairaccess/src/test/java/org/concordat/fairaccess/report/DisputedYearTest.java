/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader finds in the reports of a year with directions, places occupied, moves that ended and a year before. */
class DisputedYearTest {

  @ParameterizedTest
  @CsvSource({"1, 116, 6", "4, 1, 4", "6, 3, 6", "8, 5, 4", "20, 7, 2"})
  void nothingIsToldByReportsOfDirectionsPlacesAndFigures(int schools, long seed, int months) {
    List<PublishedMonth> out = DisputedYearSamples.published(schools, seed, months);
    PanelCopy last = out.get(out.size() - 1).copy();

    ReportReading reading = new ReportReading(out);

    assertThat(last.directions()).isPositive();
    assertThat(last.provision()).anyMatch(one -> one.occupied() > 0);
    assertThat(last.moves().success().whole()).isPositive();
    assertThat(reading.ruledOut()).isEmpty();
    assertThat(reading.solved()).isEmpty();
  }
}
