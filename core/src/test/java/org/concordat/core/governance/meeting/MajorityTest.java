/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.concordat.core.governance.meeting.Majority.Base;
import org.concordat.core.money.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MajorityTest {

  @ParameterizedTest
  @CsvSource({
    // for, against, abstaining, present, members: voting, present, absolute, two thirds, unanimous
    "7, 6, 0, 13, 13, true, true, true, false, false",
    "6, 6, 0, 12, 12, false, false, false, false, false",
    "6, 7, 0, 13, 13, false, false, false, false, false",
    "5, 4, 4, 13, 13, true, false, false, false, false",
    "7, 5, 1, 13, 13, true, true, true, false, false",
    "1, 0, 9, 10, 20, true, false, false, true, true",
    "0, 0, 9, 10, 20, false, false, false, false, false",
    "0, 0, 0, 0, 0, false, false, false, false, false",
    "4, 2, 0, 6, 12, true, true, false, true, false",
    "5, 3, 0, 8, 8, true, true, true, false, false",
    "6, 3, 0, 9, 18, true, true, false, true, false",
    "9, 0, 0, 9, 18, true, true, false, true, true",
    "10, 0, 0, 10, 18, true, true, true, true, true"
  })
  void eachKindCountsItsOwn(
      int inFavour,
      int against,
      int abstentions,
      int present,
      int members,
      boolean ofVoting,
      boolean ofPresent,
      boolean absolute,
      boolean twoThirds,
      boolean unanimous) {
    Tally tally = new Tally(inFavour, against, abstentions, present, members);
    assertThat(Majority.presentAndVoting().isReached(tally)).isEqualTo(ofVoting);
    assertThat(Majority.ofThosePresent().isReached(tally)).isEqualTo(ofPresent);
    assertThat(Majority.absolute().isReached(tally)).isEqualTo(absolute);
    assertThat(Majority.twoThirds(Base.VOTING).isReached(tally)).isEqualTo(twoThirds);
    assertThat(Majority.unanimous(Base.VOTING).isReached(tally)).isEqualTo(unanimous);
  }

  @Test
  void t37ThirteenNeedSevenAndTwelveNeedSevenToo() {
    assertThat(Majority.absolute().needed(new Tally(7, 6, 0, 13, 13))).isEqualTo(7);
    assertThat(Majority.absolute().needed(new Tally(6, 6, 0, 12, 12))).isEqualTo(7);
  }

  @Test
  void theBoundaryOfTwoThirdsIsEnoughAndThatOfMoreThanHalfIsNot() {
    assertThat(Majority.twoThirds(Base.MEMBERS).needed(new Tally(0, 0, 0, 0, 12)))
        .isEqualTo(8);
    assertThat(Majority.twoThirds(Base.MEMBERS).needed(new Tally(0, 0, 0, 0, 13)))
        .isEqualTo(9);
    assertThat(Majority.atLeast(Ratio.of(1, 2), Base.MEMBERS).needed(new Tally(0, 0, 0, 0, 12)))
        .isEqualTo(6);
  }

  @Test
  void unanimityOfMembersMissesTheAbsent() {
    assertThat(Majority.unanimous(Base.MEMBERS).isReached(new Tally(9, 0, 0, 9, 10)))
        .isFalse();
    assertThat(Majority.unanimous(Base.PRESENT).isReached(new Tally(9, 0, 0, 9, 10)))
        .isTrue();
    assertThat(Majority.unanimous(Base.PRESENT).isReached(new Tally(8, 0, 1, 9, 10)))
        .isFalse();
  }

  @Test
  void refusesAFractionThatNoMajorityHas() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Majority.moreThan(Ratio.ZERO, Base.VOTING))
        .withMessage("Majority fraction: must be above zero and at most one, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Majority.atLeast(Ratio.of(-1, 2), Base.VOTING))
        .withMessageEndingWith("but was -1/2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Majority.atLeast(Ratio.of(4, 3), Base.VOTING))
        .withMessageEndingWith("but was 4/3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Majority.moreThan(Ratio.ONE, Base.VOTING))
        .withMessage(
            "Majority fraction: must be below one where more than it is needed, but was 1");
    assertThatIllegalArgumentException().isThrownBy(() -> Majority.absolute().ofEach("A school"));
  }

  @Test
  void readsAsWords() {
    assertThat(Majority.absolute().ofEach("school"))
        .hasToString("more than 1/2 of members, each school having one vote");
    assertThat(Majority.twoThirds(Base.VOTING)).hasToString("at least 2/3 of those voting");
    assertThat(Majority.ofThosePresent()).hasToString("more than 1/2 of those present");
  }

  @Test
  void refusesATallyThatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Tally(-1, 0, 0, 1, 1))
        .withMessage(
            "Tally votes: must not be negative, but were -1 for, 0 against, 0 abstentions");
    assertThatIllegalArgumentException().isThrownBy(() -> new Tally(0, -1, 0, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Tally(0, 0, -1, 1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Tally(1, 1, 1, 2, 9))
        .withMessage(
            "Tally present: must not be fewer than 1 for, 1 against and 1 abstentions, but was 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Tally(Integer.MAX_VALUE, 1, 0, Integer.MAX_VALUE, Integer.MAX_VALUE))
        .withMessageStartingWith("Tally present: must not be fewer than");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Tally(1, 1, 0, 3, 2))
        .withMessage("Tally members: must not be fewer than 3 present, but was 2");
  }

  @Test
  void aTieNeedsVotes() {
    assertThat(new Tally(2, 2, 1, 5, 5).isTied()).isTrue();
    assertThat(new Tally(0, 0, 5, 5, 5).isTied()).isFalse();
    assertThat(new Tally(2, 2, 1, 6, 7))
        .hasToString("2 for, 2 against, 1 abstaining, of 6 present who could vote, and 7"
            + " members with a vote");
  }
}
