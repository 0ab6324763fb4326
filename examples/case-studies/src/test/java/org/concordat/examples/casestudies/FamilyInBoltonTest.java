/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * The days, worked out by hand in the calendar of 2023/24, whose half-term is 23 to 27 October.
 *
 * <p>Five school days after Monday 18 September are 19, 20, 21, 22 and 25 September. Fifteen after Thursday 21 September
 * are 22, then two weeks to 6 October, then 9 to 12 October. Twenty after Friday 29 September are three weeks to 20
 * October, then 30 and 31 October and 1 to 3 November. Thirty after Monday 9 October are four days to 13 October, the
 * week to 20 October, the four weeks from 30 October to 24 November, and 27 November.
 */
class FamilyInBoltonTest {

  private static final String STORY = Story.of(new FamilyInBolton());

  @Test
  void familyIsMarkedAsInvented() {
    assertThat(STORY)
        .startsWith("Bolton: an invented family")
        .contains(
            "The schools are real. The family, the past rounds and what every school does here");
  }

  @Test
  void adviceTellsWhatPastRoundsDidAndThatTheyDoNotTellInYear() {
    assertThat(STORY)
        .contains("preference 1: Turton School (105253); decides: LOCAL_AUTHORITY")
        .contains(
            "preference 2: Rivington and Blackrod High School (143773); decides: ACADEMY_TRUST")
        .contains("for 2022/23 places went up to 2 miles, straight line")
        .contains("not known: of 2 past years none tells")
        .contains("advise the family by 2023-09-25");
  }

  @Test
  void schoolThatIsSilentIsNotedAndStillOwesItsAnswer() {
    assertThat(STORY)
        .contains("2023-09-29  refuse: now applied")
        .contains("answer the parent by 2023-10-12")
        .contains("2023-10-13  nobody has answered for the other: now refused")
        .contains("give the parent the overdue answer by 2023-10-12")
        .contains("tell the family what it may do now by 2023-10-20")
        .contains(
            "awaited: Rivington and Blackrod High School, asked on 2023-09-21, by 2023-10-12");
  }

  @Test
  void appealHasItsOwnDays() {
    assertThat(STORY)
        .contains("lodge an appeal, if refused by 2023-11-03")
        .contains("2023-10-09  lodge: now lodged")
        .contains("have the appeal heard by 2023-11-27")
        .contains("2023-11-09  allow: now allowed");
  }

  @Test
  void placeThatIsHeldIsKeptUntilTheOneThatWasWonIsTaken() {
    assertThat(STORY)
        .contains("accept or decline the place by 2023-11-20")
        .contains("2023-11-08  take-instead: refused")
        .contains("advice.not-offered")
        .contains("2023-11-10  offer: now offered")
        .contains("take or decline the further place by 2023-11-24")
        .contains("2023-11-13  take-instead: now accepted")
        .contains("put the child on the roll by unknown: no day was set: first day on roll")
        .contains("put the child on the roll by 2023-11-20 [SI 2006/1751")
        .contains("2023-11-20  admit: now placed")
        .contains("held on the way and given up: [Smithills School]");
  }

  @Test
  void childWithoutAPlaceReachesTheProtocol() {
    assertThat(STORY).contains("2023-11-06  refer-to-protocol: now referred");
  }
}
