/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.core.pupil.ExclusionOutcome.QUASHED;
import static org.concordat.core.pupil.ExclusionOutcome.STANDS;
import static org.concordat.fairaccess.FairAccessRoles.HOME_SCHOOL;
import static org.concordat.fairaccess.escalation.Cases.BROOK;
import static org.concordat.fairaccess.escalation.Cases.FOUNDATION;
import static org.concordat.fairaccess.escalation.Cases.HILL;
import static org.concordat.fairaccess.escalation.Cases.HOME;
import static org.concordat.fairaccess.escalation.Cases.MOOR;
import static org.concordat.fairaccess.escalation.Cases.TARN;
import static org.concordat.fairaccess.escalation.Cases.november;
import static org.concordat.fairaccess.escalation.Cases.october;
import static org.concordat.fairaccess.escalation.ExclusionEnding.RECORDED_IN_ERROR;
import static org.concordat.fairaccess.escalation.ExclusionEnding.REINSTATED;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.ExclusionHistory;
import org.concordat.core.pupil.PastExclusion;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.fairaccess.escalation.CommonCommand.RecordExclusion;
import org.concordat.fairaccess.escalation.CommonCommand.RecordExclusionEnd;
import org.junit.jupiter.api.Test;

/** What the history of an invented pupil and the case tell of exclusions, each without what the other knows. */
class TwiceExcludedByHistoryAndCaseTest {

  private static final LocalDate MARCH = LocalDate.of(2011, 3, 3);
  private static final LocalDate OCTOBER = october(8);
  private static final LocalDate ON = november(15);

  private static Pupil pupil(PastExclusion... history) {
    return Pupil.builder()
        .reference(PupilReference.of("case-17"))
        .yearGroup(YearGroup.of(9))
        .exclusions(ExclusionHistory.of(List.of(history)))
        .build();
  }

  private static PastExclusion stands(Urn school, LocalDate day) {
    return PastExclusion.permanent(school, day, STANDS);
  }

  private static EscalatedChild child(Pupil pupil, StandingExclusion... known) {
    return new EscalatedChild(pupil, HOME, ImmutableSortedSet.copyOf(known), Optional.empty());
  }

  private static String answer(EscalatedChild child) {
    return child.mayBeRefusedAsTwiceExcluded(ON).match(may -> may ? "yes" : "no", why -> "unknown");
  }

  private static EscalatedChild ended(
      EscalatedChild child, Urn school, LocalDate day, ExclusionEnding ending) {
    return Life.foundation(child, FOUNDATION)
        .after(FoundationRouteTest.UP_TO_REFUSAL)
        .after(new RecordExclusionEnd(
            HOME_SCHOOL, november(2), school, Optional.of(day), november(1), ending))
        .data()
        .child();
  }

  @Test
  void givenAnExclusionThatTheCaseKnowsWithoutItsDayThenThatOfTheHistoryCounts() {
    Pupil pupil = pupil(stands(HILL, MARCH), stands(MOOR, OCTOBER));

    assertThat(answer(
            child(pupil, StandingExclusion.from(HILL), StandingExclusion.effective(MOOR, OCTOBER))))
        .isEqualTo("yes");
    assertThat(answer(child(pupil, StandingExclusion.from(HILL), StandingExclusion.from(MOOR))))
        .isEqualTo("yes");
  }

  @Test
  void givenAHistoryThatGainedAnExclusionAfterTheCaseWasRecordedThenItCounts() {
    EscalatedChild recorded = EscalatedChild.of(pupil(stands(HILL, MARCH)), HOME);

    assertThat(answer(new EscalatedChild(
            pupil(stands(HILL, MARCH), stands(MOOR, OCTOBER)),
            HOME,
            recorded.exclusions(),
            Optional.empty())))
        .isEqualTo("yes");
  }

  @Test
  void givenTwoOfADayOfWhichOneWasAMistakeThenTheOthersSchoolIsAnotherOne() {
    EscalatedChild mistaken = EscalatedChild.of(
        pupil(stands(HILL, OCTOBER), stands(TARN, OCTOBER), stands(TARN, MARCH)), HOME);

    assertThat(answer(mistaken)).isEqualTo("no");
    assertThat(answer(ended(mistaken, TARN, OCTOBER, RECORDED_IN_ERROR))).isEqualTo("yes");
  }

  @Test
  void givenAMistakeInTheCaseThenItIsAsThoughItHadNotBeenMade() {
    EscalatedChild right =
        EscalatedChild.of(pupil(stands(HILL, OCTOBER), stands(TARN, MARCH)), HOME);
    EscalatedChild mended = Life.foundation(right, FOUNDATION)
        .after(FoundationRouteTest.UP_TO_REFUSAL)
        .after(new RecordExclusion(HOME_SCHOOL, november(1), TARN, OCTOBER))
        .after(new RecordExclusionEnd(
            HOME_SCHOOL, november(2), TARN, Optional.of(OCTOBER), november(1), RECORDED_IN_ERROR))
        .data()
        .child();

    assertThat(answer(right)).isEqualTo("yes");
    assertThat(answer(mended)).isEqualTo("yes");
  }

  @Test
  void givenTwoOfADayOfWhichOneWasReinstatedThenWhetherTheOtherStandsIsNotKnown() {
    EscalatedChild both = EscalatedChild.of(
        pupil(stands(HILL, OCTOBER), stands(TARN, OCTOBER), stands(MOOR, MARCH)), HOME);

    assertThat(answer(both)).isEqualTo("yes");
    assertThat(answer(ended(both, TARN, OCTOBER, REINSTATED))).isEqualTo("unknown");
  }

  @Test
  void givenAnotherSchoolsQuashedExclusionOfTheDayThenWhetherThatOfTheCaseStandsIsNotKnown() {
    EscalatedChild child = EscalatedChild.of(
            pupil(PastExclusion.permanent(HILL, OCTOBER, QUASHED), stands(TARN, MARCH)), HOME)
        .withExclusionFrom(MOOR, OCTOBER);

    assertThat(answer(child)).isEqualTo("unknown");
  }

  @Test
  void givenAnExclusionOfTheHistoryThatEndedAndIsKnownAgainWithoutItsDayThenItIsNotKnown() {
    EscalatedChild again = EscalatedChild.of(
            pupil(stands(HILL, MARCH), stands(MOOR, OCTOBER)), HOME)
        .withoutExclusionFrom(HILL)
        .withExclusionFrom(HILL);

    assertThat(answer(again)).isEqualTo("unknown");
  }

  @Test
  void givenAnEndOfWhichTheDayIsNotKnownThenThatOfTheHistoryMayBeMeant() {
    Pupil pupil = pupil(stands(HILL, MARCH), stands(MOOR, OCTOBER));
    EscalatedChild after = child(
            pupil, StandingExclusion.from(HILL), StandingExclusion.effective(MOOR, OCTOBER))
        .without(StandingExclusion.from(HILL), REINSTATED);

    assertThat(answer(after)).isEqualTo("unknown");
  }

  @Test
  void givenAnExclusionWithoutItsDayThatNoHistoryTellsThenItMayMakeTwo() {
    EscalatedChild child =
        child(pupil(), StandingExclusion.effective(HILL, OCTOBER), StandingExclusion.from(MOOR));

    assertThat(answer(child)).isEqualTo("unknown");
    assertThat(answer(child(pupil(), StandingExclusion.from(MOOR)))).isEqualTo("no");
    assertThat(answer(child(pupil(), StandingExclusion.from(MOOR), StandingExclusion.from(BROOK))))
        .isEqualTo("unknown");
  }

  @Test
  void givenAnExclusionWithoutItsDayThatWasKnownTwoYearsAgoThenItMakesNoDifference() {
    Pupil pupil = pupil(stands(HILL, LocalDate.of(2009, 3, 3)));
    LocalDate last = ON.minusYears(2);

    assertThat(answer(child(pupil, StandingExclusion.knownOn(MOOR, last)))).isEqualTo("no");
    assertThat(answer(child(pupil, StandingExclusion.knownOn(MOOR, last.plusDays(1)))))
        .isEqualTo("unknown");
  }

  @Test
  void givenAnExclusionRecordedAgainAfterItsEndThenTheHistoryCountsAgain() {
    EscalatedChild child =
        EscalatedChild.of(pupil(stands(HILL, MARCH), stands(MOOR, OCTOBER)), HOME);
    EscalatedChild over = ended(child, HILL, MARCH, REINSTATED);

    assertThat(answer(over)).isEqualTo("no");
    assertThat(answer(over.withExclusionFrom(HILL, MARCH))).isEqualTo("yes");
  }
}
