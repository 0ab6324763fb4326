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

class PupilReferenceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "case-17",
        "1",
        "P0001",
        "9f8e7d6c-5b4a-4392-8170-a12345678901",
        "350999900999",
        "E3509999009991",
        "0E350999900999",
        "urn:pupil:42"
      })
  void isWhateverTheCallerUses(String key) {
    assertThat(PupilReference.of(key)).hasToString(key);
    assertThat(PupilReference.of(key).value()).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "E350999900999",
        "e350999900999",
        "A350999900999",
        "I350999900999",
        "P35040001201A",
        "pupil E350999900999",
        "upn:E350999900999;2012",
        "(E350999900999)",
        "E 350 9999 00 999",
        "E-350-9999-00999",
        "E350/999900999",
        " E350999900999 "
      })
  void isNeverAUpnAndNeverQuotesOne(String key) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PupilReference.of(key))
        .withMessage("PupilReference value: must not look like a UPN, but did, in a text of "
            + key.length() + " characters")
        .withNoCause();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void refusesABlankKey(String key) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PupilReference.of(key))
        .withMessage("PupilReference value: must not be blank, but was '" + key + "'");
  }

  @Test
  void ordersByText() {
    assertThat(PupilReference.of("a")).isLessThan(PupilReference.of("b"));
  }
}
