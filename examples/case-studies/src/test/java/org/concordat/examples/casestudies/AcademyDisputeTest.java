/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AcademyDisputeTest {

  private static final String STORY = Story.of(new AcademyDispute());

  @Test
  void childSchoolsAndTargetsAreMarkedAsInvented() {
    assertThat(STORY).contains("The child, the schools and the targets are invented.");
  }

  @Test
  void silenceAndTheWindowForEvidenceRunOutWithoutAnybodyActing() {
    assertThat(STORY)
        .contains("answer whether the school admits the child by 2023-11-24")
        .contains("supply the academy's evidence by 2023-12-07")
        .contains("2024-01-16  be-minded-to-direct: now minded-to-direct")
        .contains("the request went to the Education and Skills Funding Agency");
  }

  @Test
  void daysOfEachStageAreCountedAndTheSlowOneShows() {
    assertThat(STORY)
        .containsPattern(
            "asked +16 calendar days, 12 school days; late by 1 calendar, 0 school days")
        .containsPattern("refused +3 calendar days, +1 school days; late by 0 calendar")
        .containsPattern(
            "under-consideration +39 calendar days, 16 school days; late by 11 calendar, 6 school days")
        .contains("from the asking to the letter: 68 calendar days, 37 school days");
  }

  @Test
  void nextStepDiffersByTheTypeOfSchoolAlone() {
    assertThat(STORY)
        .contains("next may be: issue-decision by [the local authority")
        .contains("next may be: open-direction by [the local authority]")
        .contains("answer whether the school admits the child by 2023-11-16")
        .contains("next may be: request-direction by [the local authority]");
  }

  @Test
  void edge18_noticeFallsWithTheConversionAndTheTrustIsAskedAnew() {
    assertThat(STORY)
        .contains("refer the notice to the adjudicator by 2023-12-05")
        .contains("2023-12-01  refer: refused")
        .contains("2023-12-01  now converted: 999001 to [999101] on 2023-12-01")
        .contains("falls: [REFUSAL, CONSULTATION, NOTICE]")
        .contains("begins again on 2023-12-01 academy route, 999101 in 350");
  }
}
