/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.law;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Example;

class LawTest {

  @Example
  void whatHoldsIsSilent() {
    assertThatCode(() -> Law.holds(true, "One is one, but was %s", 2)).doesNotThrowAnyException();
  }

  @Example
  void whatDoesNotHoldIsToldWithTheCounterExample() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> Law.holds(false, "Shares add up, but of %s there were %s", 10, 9))
        .withMessage("Shares add up, but of 10 there were 9");
  }

  @Example
  void aSearchThatFindsNothingSaysSo() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Search.counterExample(
            Arbitraries.integers(), number -> Law.holds(true, "Anything goes")))
        .withMessage("none of 1000 values breaks the law");
  }
}
