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
import static org.concordat.fairaccess.escalation.Cases.TARN;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
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

  private static EscalatedChild excludedOnTheDays(EscalatedChild child, Urn again, Urn other) {
    return child
        .withExclusionFrom(again, FIRST)
        .withExclusionFrom(again, SECOND)
        .withExclusionFrom(other, FIRST);
  }

  @Test
  void givenNumbersThatShareADayThenTheyAreOfOneSchoolWhicheverExcludedAgain() {
    EscalatedChild none = EscalatedChild.of(
        pupil(YearGroup.of(9)).exclusions(ExclusionHistory.none()).build(), HOME);

    assertThat(answer(excludedOnTheDays(none, HILL, MOOR), OCTOBER)).isEqualTo("no");
    assertThat(answer(excludedOnTheDays(none, MOOR, HILL), OCTOBER)).isEqualTo("no");
    assertThat(answer(
            excludedOnTheDays(none, MOOR, HILL).withExclusionFrom(MOOR_AS_ACADEMY, SECOND),
            OCTOBER))
        .isEqualTo("no");
  }

  @Test
  void givenAHistoryThatSharesADayThenItsNumberIsOfTheSameSchool() {
    EscalatedChild recorded = EscalatedChild.of(history(ExclusionOutcome.STANDS), HOME);

    assertThat(answer(excludedOnTheDays(recorded, MOOR, MOOR_AS_ACADEMY), OCTOBER))
        .isEqualTo("no");
  }

  @Test
  void givenASchoolThatTookTheOtherOverThenTheyAreOneFromThatDayOn() {
    Successions links =
        Successions.of(List.of(Succession.of(MOOR, MOOR_AS_ACADEMY, SECOND.minusDays(30))));
    EscalatedChild child = EscalatedChild.of(
            pupil(YearGroup.of(9)).exclusions(ExclusionHistory.none()).build(), HOME)
        .withExclusionFrom(MOOR, FIRST)
        .withExclusionFrom(MOOR_AS_ACADEMY, SECOND);

    assertThat(answer(child, OCTOBER)).isEqualTo("yes");
    assertThat(child.mayBeRefusedAsTwiceExcluded(OCTOBER, links)).isEqualTo(Answer.known(false));
    assertThat(child
            .withExclusionFrom(HILL, FIRST.plusDays(1))
            .mayBeRefusedAsTwiceExcluded(OCTOBER, links))
        .isEqualTo(Answer.known(true));
  }

  @Test
  void whicheverNumbersTheSchoolsHaveTheAnswerIsTheSame() {
    Random random = new Random(20161001);
    ImmutableList<Urn> numbers = ImmutableList.of(HILL, MOOR, MOOR_AS_ACADEMY, TARN);
    int certain = 0;
    for (int tries = 0; tries < 2_000; tries++) {
      List<Urn> others = new ArrayList<>(numbers);
      Collections.shuffle(others, random);
      Map<Urn, Urn> renamed = new HashMap<>();
      for (int index = 0; index < others.size(); index++) {
        renamed.put(numbers.get(index), others.get(index));
      }
      List<StandingExclusion> known = Stream.generate(() -> one(random, numbers))
          .limit(1 + random.nextInt(4))
          .toList();
      List<PastExclusion> past = Stream.generate(() -> one(random, numbers))
          .limit(random.nextInt(3))
          .distinct()
          .map(one -> PastExclusion.permanent(
              one.school(),
              one.effective().orElseThrow(),
              random.nextBoolean() ? ExclusionOutcome.STANDS : ExclusionOutcome.QUASHED))
          .toList();
      boolean told = random.nextBoolean();
      String as = answer(child(known, past, told, one -> one), OCTOBER);

      assertThat(answer(child(known, past, told, renamed::get), OCTOBER))
          .as("%s beside %s as %s", known, past, renamed)
          .isEqualTo(as);
      certain += as.equals("yes") ? 1 : 0;
    }
    assertThat(certain).isBetween(200, 1_800);
  }

  private static StandingExclusion one(Random random, List<Urn> numbers) {
    return StandingExclusion.effective(
        numbers.get(random.nextInt(numbers.size())), FIRST.plusDays(random.nextInt(3)));
  }

  private static EscalatedChild child(
      List<StandingExclusion> known,
      List<PastExclusion> past,
      boolean told,
      UnaryOperator<Urn> renamed) {
    Pupil.Builder pupil = pupil(YearGroup.of(9));
    EscalatedChild child = EscalatedChild.of(
        (told
                ? pupil.exclusions(ExclusionHistory.of(past.stream()
                    .map(one -> new PastExclusion(
                        renamed.apply(one.school()),
                        one.effective(),
                        one.kind(),
                        one.outcome(),
                        one.atCompulsoryAge()))
                    .toList()))
                : pupil)
            .build(),
        HOME);
    for (StandingExclusion one : known) {
      child =
          child.withExclusionFrom(renamed.apply(one.school()), one.effective().orElseThrow());
    }
    return child;
  }
}
