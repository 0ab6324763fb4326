/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GloucestershireForumTest {

  private static final String STORY = Story.of(new GloucestershireForum());

  @Test
  void familyAndFiguresAreMarkedAsInvented() {
    assertThat(STORY)
        .startsWith("Gloucestershire")
        .contains("The family, the past rounds, the returns")
        .contains("are invented, and so is every figure made of them");
  }

  @Test
  void estimateCountsPastYearsAndSaysWhereItKnowsNothing() {
    assertThat(STORY)
        .contains("preference 1: Chosen Hill School; decides: ACADEMY_TRUST")
        .contains("years in which a place would have been offered: 3/4")
        .contains("not known: of 0 past years none tells");
  }

  @Test
  void stepsHaveTheirNationalDays() {
    assertThat(STORY)
        .contains("the parent: apply to the home authority by 2023-10-31")
        .contains("the local authority: send the offer by 2024-03-01")
        .contains("the parent: lodge an appeal, if refused by 2024-04-15");
  }

  @Test
  void figureSaysWhoseDataItLacks() {
    assertThat(STORY)
        .contains("monthly in-year refusals in 2023-10-01/2023-11-01: 4")
        .contains(
            "without school 137634: the return in-year 2023-10-01/2023-11-01 137634 has not come")
        .contains("overdue: in-year 2023-09-01/2023-10-01 137634");
  }

  @Test
  void s25_authoritiesDoubtedThatTheyAreToldEnough() {
    assertThat(STORY)
        .contains("statement 4.6 (told enough about vulnerable pupils): 5/8")
        .contains("statement 4.7 (told enough about vulnerable pupils): 3/8")
        .contains("statement 4.8 (told enough about vulnerable pupils): 2/8");
  }

  @Test
  void draftThatIsPublishedDoesNotTellFiguresOfFewChildren() {
    assertThat(STORY)
        .contains("refusals in the period: fewer than 5")
        .contains("children without a place: fewer than 5")
        .doesNotContain("refused by a school")
        .doesNotContain("applications reported in it");
  }

  @Test
  void leadMemberAnswersTheForum() {
    assertThat(STORY)
        .contains("point repeated-refusals.136623")
        .contains("point children-without-place.916")
        .contains("point returns-missing.137634")
        .contains("point oversubscribed.136623")
        .contains("answer the recommendation by 2023-12-14")
        .contains("2023-12-07  accept-in-part: now accepted-in-part");
  }
}
