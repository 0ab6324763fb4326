/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneChildTest {

  private static final String STORY = Story.of(new OneChild());

  @Test
  void childIsMarkedAsInvented() {
    assertThat(STORY)
        .startsWith("One invented child")
        .contains("The child and everything that happens to her are invented.");
  }

  @Test
  void t17_fourWeeksUnderTheCodeOf2021() {
    assertThat(STORY)
        .contains("Code of 2021, last attended 2023-09-08, asked on 2023-10-05: not eligible")
        .contains("Code of 2021, last attended 2023-09-08, asked on 2023-10-06: eligible");
  }

  @Test
  void t18_twoMonthsUnderTheCodeOf2012() {
    assertThat(STORY)
        .contains("Code of 2012, last attended 2012-09-03, asked on 2012-11-02: not eligible")
        .contains("Code of 2012, last attended 2012-09-03, asked on 2012-11-03: eligible");
  }

  @Test
  void t14_placeIsToBeNamedWithinTwentySchoolDays() {
    assertThat(STORY).contains("name a school for the child by 2023-11-16");
  }

  @Test
  void rankingShowsItsArithmeticAndWhoIsLeftOut() {
    assertThat(STORY)
        .contains(
            "1. Canon Slade School: 0.000 points per thousand (points: 0, roll: 1691, equal to"
                + " another: the larger size goes first, then the lower URN)")
        .contains(
            "left out: Eden Boys' School Bolton, school 140959 is for children of the other sex")
        .contains("left out: University Collegiate School");
  }

  @Test
  void academyRouteHasItsDeadlines() {
    assertThat(STORY)
        .contains("answer whether the school admits the child by 2023-11-24")
        .contains("supply the academy's evidence by 2023-11-29")
        .contains("decide on the request to direct by unknown: no statutory time limit")
        .contains("counted as a direction: no");
  }

  @Test
  void foundationRouteCountsTheDayOfServiceAndRefusesALateReference() {
    assertThat(STORY)
        .contains("refer the notice to the adjudicator by 2023-12-05 [SSFA 1998 s.97(3)]")
        .contains("2023-12-06  refer: refused")
        .contains(
            "procedure.out-of-time: the last day to refer the notice to the adjudicator was 2023-12-05")
        .contains("2023-12-06  direct: now directed");
  }
}
