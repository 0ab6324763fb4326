/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchoolLinesTest {

  private static final Urn TAKEN = Urn.of(138064);
  private static final Urn TAKER = Urn.of(138065);
  private static final Urn LATEST = Urn.of(138066);
  private static final LocalDate DAY = LocalDate.of(2014, 9, 12);
  private static final Successions LINKS =
      Successions.of(List.of(Succession.of(TAKEN, TAKER, DAY)));

  private static Urn lineOf(Urn school, Urn listed, LocalDate on) {
    return new SchoolLines(ImmutableSet.of(listed), LINKS, on).lineOf(school);
  }

  @Test
  void aSchoolStandsOnTheLineOfTheOneThatTakesItOverFromThatDayOnOnly() {
    assertThat(lineOf(TAKEN, TAKER, DAY)).isEqualTo(TAKER);
    assertThat(lineOf(TAKEN, TAKER, DAY.minusDays(1))).isEqualTo(TAKEN);
  }

  @Test
  void theOneThatTakesOverStandsOnTheLineThatIsListedFromThatDayOnOnly() {
    assertThat(lineOf(TAKER, TAKEN, DAY)).isEqualTo(TAKEN);
    assertThat(lineOf(TAKER, TAKEN, DAY.minusDays(1))).isEqualTo(TAKER);
  }

  @Test
  void ofTwoListedNumbersOfASchoolTheLaterIsTheLine() {
    Successions links = Successions.of(
        List.of(Succession.of(TAKEN, TAKER, DAY), Succession.of(TAKER, LATEST, DAY.plusYears(1))));
    SchoolLines lines = new SchoolLines(ImmutableSet.of(TAKER, TAKEN), links, DAY.plusYears(2));

    assertThat(lines.lineOf(LATEST)).isEqualTo(TAKER);
    assertThat(lines.all()).containsExactly(TAKER);
  }

  @Test
  void aSchoolThatWasDividedKeepsItsOwn() {
    Successions links = Successions.of(
        List.of(Succession.of(TAKEN, TAKER, DAY), Succession.of(TAKEN, LATEST, DAY)));

    assertThat(new SchoolLines(ImmutableSet.of(TAKER, LATEST), links, DAY).lineOf(TAKEN))
        .isEqualTo(TAKEN);
  }

  @Test
  void listedOnesThatMergedIntoOneThatIsNotListedKeepTheirOwn() {
    Successions links = Successions.of(
        List.of(Succession.of(TAKEN, LATEST, DAY), Succession.of(TAKER, LATEST, DAY)));
    SchoolLines lines = new SchoolLines(ImmutableSet.of(TAKEN, TAKER), links, DAY);

    assertThat(lines.all()).containsExactly(TAKEN, TAKER);
    assertThat(lines.lineOf(LATEST)).isEqualTo(LATEST);
  }

  @Test
  void oneThatIsNotListedHasTheNumberOfTheDayOrItsOwnWhereThatIsNotKnown() {
    Urn other = Urn.of(100001);
    Successions undated = Successions.of(List.of(Succession.undated(TAKEN, TAKER)));

    assertThat(lineOf(TAKEN, other, DAY)).isEqualTo(TAKER);
    assertThat(new SchoolLines(ImmutableSet.of(other), undated, DAY).lineOf(TAKEN))
        .isEqualTo(TAKEN);
  }
}
