/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class LocalAuthorityTest {

  private static final LocalAuthorityCode BOLTON = LocalAuthorityCode.of("350");
  private static final GssCode GSS = GssCode.of("E08000001");
  private static final LocalDate START = LocalDate.of(2009, 1, 1);

  @Test
  void holdsFromItsFirstDayUntilTheDayBeforeItsEnd() {
    LocalAuthority entry = LocalAuthority.of(
        BOLTON, GSS, "Bolton", LocalDateRange.of(START, LocalDate.of(2025, 5, 1)));

    assertThat(entry.isValidOn(START.minusDays(1))).isFalse();
    assertThat(entry.isValidOn(START)).isTrue();
    assertThat(entry.isValidOn(LocalDate.of(2025, 4, 30))).isTrue();
    assertThat(entry.isValidOn(LocalDate.of(2025, 5, 1))).isFalse();
  }

  @Test
  void holdsWithoutEndSinceADate() {
    LocalAuthority entry = LocalAuthority.since(BOLTON, GSS, "Bolton", START);

    assertThat(entry.isValidOn(START.minusDays(1))).isFalse();
    assertThat(entry.isValidOn(LocalDate.of(2999, 1, 1))).isTrue();
  }

  @Test
  void pseudoAuthoritiesHaveNoStatisticalCodeAndAlwaysHold() {
    LocalAuthority entry = LocalAuthority.pseudo(LocalAuthorityCode.of("001"), "Pseudo-authority");

    assertThat(entry.gss()).isEmpty();
    assertThat(entry.isValidOn(LocalDate.of(1850, 1, 1))).isTrue();
  }

  @Test
  void refusesABlankName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalAuthority.since(BOLTON, GSS, " ", START))
        .withMessage("LocalAuthority name: must not be blank, but was ' '");
  }

  @Test
  void refusesAnEmptyPeriod() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalAuthority.of(BOLTON, GSS, "Bolton", LocalDateRange.ofEmpty(START)))
        .withMessage(
            "LocalAuthority validity: must hold at least one day, but was 2009-01-01/2009-01-01");
  }
}
