/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.escalation.Cases.HILL;
import static org.concordat.fairaccess.escalation.Cases.HOME;
import static org.concordat.fairaccess.escalation.Cases.MOOR;
import static org.concordat.fairaccess.escalation.Cases.MOOR_AS_ACADEMY;

import java.time.LocalDate;
import java.util.List;
import org.concordat.core.pupil.ExclusionHistory;
import org.concordat.core.pupil.ExclusionOutcome;
import org.concordat.core.pupil.PastExclusion;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A child whose case tells of two exclusions is twice excluded, whether or not the pupil's history is given. */
class TwiceExcludedTest {

  private static final LocalDate FIRST = LocalDate.of(2015, 10, 8);
  private static final LocalDate SECOND = LocalDate.of(2016, 3, 3);
  private static final LocalDate OCTOBER = LocalDate.of(2016, 10, 1);

  private static Pupil.Builder pupil(YearGroup year) {
    return Pupil.builder().reference(PupilReference.of("case-17")).yearGroup(year);
  }

  private static EscalatedChild excludedFromBoth(Pupil pupil) {
    return EscalatedChild.of(pupil, HOME)
        .withExclusionFrom(HILL, FIRST)
        .withExclusionFrom(MOOR, SECOND);
  }

  private static String answer(EscalatedChild child, LocalDate on) {
    return child.mayBeRefusedAsTwiceExcluded(on).match(may -> may ? "yes" : "no", why -> "unknown");
  }

  @ParameterizedTest
  @CsvSource({
    "2016-03-02, unknown",
    "2016-03-03, yes",
    "2016-10-01, yes",
    "2018-03-02, yes",
    "2018-03-03, unknown"
  })
  void givenTwoDatedExclusionsThenTheTwoYearsBeginWithTheLatest(LocalDate on, String may) {
    assertThat(answer(excludedFromBoth(pupil(YearGroup.of(9)).build()), on)).isEqualTo(may);
  }

  @Test
  void givenTwoExclusionsFromOneSchoolThenTheyAreFromOneSchool() {
    EscalatedChild again = EscalatedChild.of(
            pupil(YearGroup.of(9)).exclusions(ExclusionHistory.none()).build(), HOME)
        .withExclusionFrom(HILL, SECOND)
        .withExclusionFrom(HILL, FIRST);

    assertThat(answer(again, OCTOBER)).isEqualTo("no");
    assertThat(answer(again.withExclusionFrom(MOOR, FIRST.minusDays(30)), OCTOBER))
        .isEqualTo("yes");
  }

  @Test
  void givenOneExclusionOfADayUnderTwoNumbersThenItCountsOnce() {
    EscalatedChild once = EscalatedChild.of(
            pupil(YearGroup.of(9)).exclusions(ExclusionHistory.none()).build(), HOME)
        .withExclusionFrom(MOOR, FIRST)
        .withExclusionFrom(MOOR_AS_ACADEMY, FIRST);

    assertThat(once.mayBeRefusedAsTwiceExcluded(OCTOBER)).isEqualTo(Answer.known(false));
  }

  @Test
  void givenAHistoryThenAnExclusionOfTheSameDayUnderAnotherNumberCountsOnce() {
    EscalatedChild once = EscalatedChild.of(
            pupil(YearGroup.of(9))
                .exclusions(ExclusionHistory.of(
                    List.of(PastExclusion.permanent(MOOR, FIRST, ExclusionOutcome.STANDS))))
                .build(),
            HOME)
        .withExclusionFrom(MOOR_AS_ACADEMY, FIRST);

    assertThat(once.mayBeRefusedAsTwiceExcluded(OCTOBER)).isEqualTo(Answer.known(false));
  }

  @Test
  void givenOneDatedExclusionThenItIsNotKnownWhetherThereWasAnother() {
    EscalatedChild child = EscalatedChild.of(pupil(YearGroup.of(9)).build(), HOME)
        .withExclusionFrom(HILL, FIRST)
        .withExclusionFrom(MOOR);

    assertThat(child.mayBeRefusedAsTwiceExcluded(OCTOBER).isKnown()).isFalse();
  }

  @Test
  void givenAHistoryThenAnExclusionOfTheSameSchoolAndDayIsCountedOnce() {
    EscalatedChild once =
        EscalatedChild.of(history(ExclusionOutcome.STANDS), HOME).withExclusionFrom(HILL, FIRST);

    assertThat(once.mayBeRefusedAsTwiceExcluded(OCTOBER)).isEqualTo(Answer.known(false));
    assertThat(once.withExclusionFrom(MOOR, SECOND).mayBeRefusedAsTwiceExcluded(OCTOBER))
        .isEqualTo(Answer.known(true));
    assertThat(excludedFromBoth(history(ExclusionOutcome.QUASHED))
            .mayBeRefusedAsTwiceExcluded(OCTOBER))
        .isEqualTo(Answer.known(false));
  }

  private static Pupil history(ExclusionOutcome outcome) {
    return pupil(YearGroup.of(9))
        .exclusions(ExclusionHistory.of(List.of(PastExclusion.permanent(HILL, FIRST, outcome))))
        .build();
  }

  @ParameterizedTest
  @CsvSource({"1, unknown", "2, yes"})
  void givenAnExclusionInReceptionThenItIsNotKnownWhetherItWasMadeAtCompulsorySchoolAge(
      int yearNow, String may) {
    assertThat(answer(excludedFromBoth(pupil(YearGroup.of(yearNow)).build()), OCTOBER))
        .isEqualTo(may);
  }
}
