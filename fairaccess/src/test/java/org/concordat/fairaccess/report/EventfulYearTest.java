/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of small authorities in which much goes on, one after another. */
class EventfulYearTest {

  private static void tellsNothing(int authority) {
    ReportReading reading = new ReportReading(EventfulYearSamples.published(authority));

    assertThat(reading.ruledOut()).isEmpty();
    assertThat(reading.solved()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {143, 178, 247, 458, 630, 728, 937, 1002, 1209, 1278, 1418})
  void nothingIsToldByWhatCameSinceAReportBeforeACountFell(int authority) {
    tellsNothing(authority);
  }

  @ParameterizedTest
  @ValueSource(ints = {421, 427, 465, 553, 658, 769, 943, 1038, 1085, 1339, 1350, 1354})
  void nothingIsToldByExclusionsThatGoOnFromOneStandingToTheNext(int authority) {
    tellsNothing(authority);
  }

  @ParameterizedTest
  @ValueSource(ints = {423, 655, 1103, 1314, 1317})
  void whoIsAssessedIsNotToldByHowManyWereReferredSince(int authority) {
    tellsNothing(authority);
  }
}
