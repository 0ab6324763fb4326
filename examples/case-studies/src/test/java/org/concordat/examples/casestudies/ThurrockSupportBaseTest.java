/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThurrockSupportBaseTest {

  private static final String STORY = Story.of(new ThurrockSupportBase());

  @Test
  void cb1c_claimInCompletedYears() {
    assertThat(STORY)
        .contains("may be claimed: £570,000.00 [Contract TB/1 clause 7]")
        .contains("fraction at risk: 19/25");
  }

  @Test
  void cb1a_claimInDays() {
    assertThat(STORY)
        .contains("may be claimed: £551,905.39 [Contract TB/1 clause 7]")
        .contains("fraction at risk: 6720/9132");
  }

  @Test
  void cb15_withdrawalAloneGivesNoClaim() {
    assertThat(STORY)
        .contains("may be claimed: nothing, dormant")
        .contains("because: the base had no different use by 2018-04-08");
  }

  @Test
  void cb16_bothLimbsTriggerOnTheFirstDayBothHold() {
    assertThat(STORY).contains("first day on which both limbs hold: 2018-04-09");
  }

  @Test
  void lifeFollowsFromTheDatedFacts() {
    assertThat(STORY)
        .contains("2011-05-08  draft\n  2011-06-01  proposed\n  2011-08-31  agreed\n")
        .contains("2011-09-01  in-force")
        .contains("2017-07-14  under-notice\n  2018-01-15  withdrawn");
  }

  @Test
  void shortNoticeIsRefusedWithCodeRuleAndClause() {
    assertThat(STORY)
        .contains("refused, contract.notice-too-short: ")
        .contains("not on 2018-01-13 [Contract TB/1 clause 12]");
  }

  @Test
  void figuresAreMarkedAsInvented() {
    assertThat(STORY).contains("dates and the figures are invented");
  }
}
