/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollTest {

  private static final LocalDate CENSUS = LocalDate.of(2019, 1, 17);

  @Test
  void mayBeEmpty() {
    assertThat(Roll.of(0, CENSUS).pupils()).isZero();
  }

  @Test
  void refusesANegativeNumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Roll.of(-1, CENSUS))
        .withMessage("Roll pupils: must not be negative, but was -1");
  }

  @ParameterizedTest
  @CsvSource({"10,false", "11,true", "18,true", "19,false"})
  void ageRangesHoldBothEnds(int age, boolean held) {
    assertThat(AgeRange.of(11, 18).contains(age)).isEqualTo(held);
    assertThat(AgeRange.of(11, 18)).hasToString("11-18");
  }

  @ParameterizedTest
  @CsvSource({"-1,5", "12,11"})
  void refusesAgesOutOfOrder(int low, int high) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AgeRange.of(low, high))
        .withMessage(
            "AgeRange low: must be from 0 to the highest age, but was " + low + " with " + high);
  }
}
