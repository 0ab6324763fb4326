/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoltonFairShareTest {

  private static final String STORY = Story.of(new BoltonFairShare());

  @Test
  void sharesMakeUpTwenty() {
    assertThat(STORY).containsPattern("together +18290 +20 +20\\n");
  }

  @Test
  void remainderGoesToTheLargestFractions() {
    assertThat(STORY)
        .containsPattern("Kearsley Academy +596 +0\\.652 +1  larger remainder")
        .containsPattern("Eden Boys' School Bolton +578 +0\\.632 +0\\n")
        .containsPattern("Turton School +1540 +1\\.684 +2  larger remainder")
        .containsPattern("Harper Green School +1319 +1\\.442 +1\\n");
  }

  @Test
  void limitsOfTheDataAreSaid() {
    assertThat(STORY)
        .contains("rolls of the census of 2019-01-17")
        .contains("joins files of several dates and has no capacities");
  }
}
