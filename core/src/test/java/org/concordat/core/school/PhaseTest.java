/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseTest {

  @ParameterizedTest
  @CsvSource({
    "0, Not applicable",
    "1, Nursery",
    "2, Primary",
    "3, Middle deemed primary",
    "4, Secondary",
    "5, Middle deemed secondary",
    "6, 16 plus",
    "7, All-through"
  })
  void knowsTheCodesOfTheDownload(String code, String name) {
    assertThat(Phase.of(code).name()).contains(name);
    assertThat(Phase.of(code)).hasToString(code + " " + name);
    assertThat(Phase.known().asList()).contains(Phase.of(code)).hasSize(8).isSorted();
  }

  @Test
  void carriesUnknownCodes() {
    assertThat(Phase.of("8").name()).isEmpty();
    assertThat(Phase.of("8")).hasToString("8").isGreaterThan(Phase.ALL_THROUGH);
  }

  @Test
  void refusesABlankCode() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Phase.of(""))
        .withMessage("Phase code: must not be blank, but was ''");
  }
}
