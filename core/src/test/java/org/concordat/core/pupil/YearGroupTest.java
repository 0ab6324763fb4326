/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearGroupTest {

  @Test
  void areInTheOrderOfSchooling() {
    assertThat(YearGroup.all())
        .hasSize(20)
        .isSorted()
        .map(YearGroup::code)
        .startsWith("E1", "E2", "N1", "N2", "R", "1", "2")
        .endsWith("14", "X");
    assertThat(YearGroup.of(9)).isLessThan(YearGroup.of(10));
    assertThat(YearGroup.RECEPTION).isLessThan(YearGroup.of(1));
    assertThat(YearGroup.NOT_FOLLOWED).isGreaterThan(YearGroup.of(14));
  }

  @Test
  void onlyNumberedYearsHaveANumber() {
    assertThat(YearGroup.of(11).number()).hasValue(11);
    assertThat(YearGroup.RECEPTION.number()).isEmpty();
    assertThat(YearGroup.parse("N2").number()).isEmpty();
    assertThat(YearGroup.NOT_FOLLOWED.number()).isEmpty();
  }

  @Test
  void roundTrips() {
    assertThat(YearGroup.all())
        .allSatisfy(year -> assertThat(YearGroup.parse(" " + year)).isEqualTo(year));
    assertThat(YearGroup.of(1)).isEqualTo(YearGroup.parse("1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "15", "09", "r", "N3", "Year 9", "-1"})
  void refusesAnythingElse(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> YearGroup.parse(text))
        .withMessageStartingWith("YearGroup code: must be one of [E1, E2, N1, N2, R, 1, 2,")
        .withMessageEndingWith("but was '" + text + "'");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 15, -3})
  void refusesNumbersOutOfRange(int number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> YearGroup.of(number))
        .withMessageEndingWith("but was '" + number + "'");
  }
}
