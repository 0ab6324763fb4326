/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.fairaccess.share.ExtraPupilLimit.ONE_IN_THIRTY;

import java.math.RoundingMode;
import org.concordat.core.rule.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtraPupilLimitTest {

  @ParameterizedTest
  @CsvSource({"180, 6", "200, 6", "29, 0", "210, 7", "30, 1", "0, 0"})
  void t19_oneInThirtyRoundedDown(int admissionNumber, int limit) {
    assertThat(ONE_IN_THIRTY.limit(admissionNumber)).isEqualTo(limit);
  }

  @Test
  void divisorAndRoundingAreParameters() {
    ExtraPupilLimit local = new ExtraPupilLimit(
        ONE_IN_THIRTY.divisor().agreedAs(25, Citation.of("Test protocol")), RoundingMode.CEILING);

    assertThat(local.limit(180)).isEqualTo(8);
    assertThat(local.limit(175)).isEqualTo(7);
  }

  @Test
  void childrenTakenForOtherReasonsUseItUp() {
    assertThat(ONE_IN_THIRTY.hasRoom(180, 5)).isTrue();
    assertThat(ONE_IN_THIRTY.hasRoom(180, 6)).isFalse();
    assertThat(ONE_IN_THIRTY.hasRoom(180, 7)).isFalse();
    assertThat(ONE_IN_THIRTY.hasRoom(29, 0)).isFalse();
  }

  @Test
  void explanationShowsTheFraction() {
    assertThat(ONE_IN_THIRTY.explain(200).explanation().render())
        .isEqualTo("extra children: 6 [Buckinghamshire fair access protocol one in thirty over"
            + " number]\n"
            + "  admission number: 200\n"
            + "  places for one extra child: 30\n"
            + "  unrounded: 20/3");
  }

  @Test
  void numbersAreNotNegative() {
    assertThatThrownBy(() -> ONE_IN_THIRTY.limit(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ExtraPupilLimit admissionNumber: must not be negative, but was -1");
    assertThatThrownBy(() -> ONE_IN_THIRTY.hasRoom(180, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ExtraPupilLimit over: must not be negative, but was -1");
  }

  @Test
  void divisorIsPositiveAndTheModeRounds() {
    assertThatThrownBy(() -> new ExtraPupilLimit(
            ONE_IN_THIRTY.divisor().agreedAs(0, Citation.of("Test protocol")), RoundingMode.FLOOR))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ExtraPupilLimit divisor: must be positive, but was 0");
    assertThatThrownBy(() -> new ExtraPupilLimit(ONE_IN_THIRTY.divisor(), RoundingMode.UNNECESSARY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ExtraPupilLimit rounding: must be a direction, but was UNNECESSARY");
  }
}
