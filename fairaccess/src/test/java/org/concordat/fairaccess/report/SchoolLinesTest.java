/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.junit.jupiter.api.Test;

class SchoolLinesTest {

  private static final Urn TAKEN = Urn.of(138064);
  private static final Urn TAKER = Urn.of(138065);
  private static final LocalDate DAY = LocalDate.of(2014, 9, 12);
  private static final Successions LINKS =
      Successions.of(List.of(Succession.of(TAKEN, TAKER, DAY)));

  private static Urn lineOf(Urn school, Urn listed, LocalDate on) {
    return new SchoolLines(ImmutableSortedSet.of(listed), LINKS, on).of(school);
  }

  @Test
  void aSchoolStandsOnTheLineOfTheOneThatTakesItOverFromThatDayOnOnly() {
    assertThat(lineOf(TAKEN, TAKER, DAY)).isEqualTo(TAKER);
    assertThat(lineOf(TAKEN, TAKER, DAY.minusDays(1))).isEqualTo(TAKEN);
  }

  @Test
  void theOneThatTakesOverStandsOnTheLineThatTheAreaListsFromThatDayOnOnly() {
    assertThat(lineOf(TAKER, TAKEN, DAY)).isEqualTo(TAKEN);
    assertThat(lineOf(TAKER, TAKEN, DAY.minusDays(1))).isEqualTo(TAKER);
  }
}
