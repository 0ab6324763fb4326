/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThurrockThreeBasesTest {

  private static final String STORY = Story.of(new ThurrockThreeBases());

  @Test
  void k11_bothKindsOfHostHaveTheSameObligationsReviewsAndClaims() {
    assertThat(STORY)
        .contains("obligations, stages and claims compared on 544 dates: 0 differ")
        .contains("first host 999001: claim on 2020-11-02 £480,000.00")
        .contains("first host 999002: claim on 2020-11-02 £480,000.00")
        .contains("first host 999003: claim on 2020-11-02 £480,000.00");
  }

  @Test
  void aConversionChangesThePartyAndTriggersNothing() {
    assertThat(STORY)
        .contains("2014-03-31  host 999003")
        .contains("2014-04-01  host 999004, the same terms")
        .contains("2014-04-01  contract in-force, may be claimed: nothing");
  }

  @Test
  void k2_aBaseUnderRemedialActionIsInForce() {
    assertThat(STORY)
        .contains("2012-07-02  contract in-force, remedy open")
        .contains("owed: the host school: complete the remedial action appoint by 2012-08-12")
        .contains("2012-09-12  remedied, 91 days after the finding");
  }

  @Test
  void k12_anActionThatTheSchoolHasNotAgreedIsRefused() {
    assertThat(STORY)
        .contains("refused, monitoring.not-agreed: the host school had not agreed to the period"
            + " of appoint by 2012-06-13");
  }

  @Test
  void aFailedStandardIsNotOffset() {
    assertThat(STORY)
        .contains("outcome of the review, the worst of all: remedial required")
        .contains("at least 7/10: suppressed: fewer than 5 pupils")
        .contains("refused, monitoring.better-than-the-evidence: ");
  }

  @Test
  void aWithdrawalAfterNineYearsWithADifferentUseMayBeClaimed() {
    assertThat(STORY)
        .contains("2020-01-15  under-notice, may be claimed: nothing")
        .contains("2020-08-31  under-notice, may be claimed: nothing")
        .contains("2020-09-01  withdrawn, may be claimed: nothing")
        .contains("2020-11-02  withdrawn, may be claimed: £480,000.00")
        .contains("fraction at risk: 16/25");
  }

  @Test
  void reviewsDoNotDrift() {
    assertThat(STORY).contains("reviews due: 2012-06-20, 2013-06-20, 2014-06-20");
  }

  @Test
  void revenueTapers() {
    assertThat(STORY)
        .contains("revenue in years 1, 2 and 3: £200,000.00, £200,000.00, £180,000.00");
  }

  @Test
  void theListSaysWhoOwesWhat() {
    assertThat(STORY)
        .contains("The authority's list of 2014-05-12")
        .contains("TB/2, review 1: the local authority: hold the review meeting by 2012-06-20")
        .contains("TB/1, review 3: the host school: submit the written report before the review"
            + " meeting by 2014-06-06");
  }

  @Test
  void figuresAreMarkedAsInvented() {
    assertThat(STORY).contains("dates and the figures are invented");
  }
}
