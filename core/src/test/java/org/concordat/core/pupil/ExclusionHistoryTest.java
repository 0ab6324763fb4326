/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExclusionHistoryTest {

  private static final Urn ONE = Urn.of(105_267);
  private static final Urn OTHER = Urn.of(105_268);
  private static final LocalDate FIRST = LocalDate.of(2005, 3, 3);
  private static final LocalDate LATEST = LocalDate.of(2012, 10, 8);

  @ParameterizedTest
  @CsvSource({
    "2012-10-07, false",
    "2012-10-08, true",
    "2014-10-07, true",
    "2014-10-08, false",
    "2005-03-03, false"
  })
  void t13TwoYearsBeginWithTheDayOfTheLatestHoweverFarApart(LocalDate on, boolean twice) {
    ExclusionHistory history = twice(ExclusionOutcome.STANDS);

    assertThat(history.isTwiceExcluded(on)).isEqualTo(Answer.known(twice));
    assertThat(history.twiceExcludedUntil(on))
        .isEqualTo(Answer.known(twice ? Optional.of(LocalDate.of(2014, 10, 7)) : Optional.empty()));
  }

  @ParameterizedTest
  @EnumSource(names = {"REINSTATED", "WOULD_HAVE_BEEN_REINSTATED", "QUASHED"})
  void t13AnExclusionThatWasUndoneDoesNotCount(ExclusionOutcome outcome) {
    assertThat(twice(outcome).isTwiceExcluded(LATEST)).isEqualTo(Answer.known(false));
  }

  @Test
  void t13AnExclusionBelowCompulsoryAgeDoesNotCount() {
    ExclusionHistory history = ExclusionHistory.of(List.of(
        PastExclusion.belowCompulsoryAge(ONE, FIRST, ExclusionOutcome.STANDS),
        PastExclusion.permanent(OTHER, LATEST, ExclusionOutcome.STANDS)));

    assertThat(history.isTwiceExcluded(LATEST)).isEqualTo(Answer.known(false));
    assertThat(history.permanentlyExcludedBy()).containsExactly(ONE, OTHER);
  }

  @Test
  void t13TwoExclusionsFromOneSchoolAreFromOneSchool() {
    PastExclusion first = PastExclusion.permanent(ONE, FIRST, ExclusionOutcome.STANDS);
    PastExclusion again = PastExclusion.permanent(ONE, LATEST, ExclusionOutcome.STANDS);

    assertThat(ExclusionHistory.of(List.of(first, again)).isTwiceExcluded(LATEST))
        .isEqualTo(Answer.known(false));
    assertThat(ExclusionHistory.of(List.of(
                first,
                again,
                PastExclusion.permanent(OTHER, FIRST.plusDays(9), ExclusionOutcome.STANDS)))
            .twiceExcludedUntil(LATEST))
        .isEqualTo(Answer.known(Optional.of(LocalDate.of(2014, 10, 7))));
  }

  @Test
  void t13NumbersThatShareADayAreOfOneSchoolWhicheverOfThemExcludedAgain() {
    for (Urn again : List.of(ONE, OTHER)) {
      for (ExclusionOutcome outcome : ExclusionOutcome.values()) {
        assertThat(ExclusionHistory.of(List.of(
                    PastExclusion.permanent(ONE, FIRST, ExclusionOutcome.STANDS),
                    PastExclusion.permanent(OTHER, FIRST, outcome),
                    PastExclusion.permanent(again, LATEST, ExclusionOutcome.STANDS)))
                .isTwiceExcluded(LATEST))
            .isEqualTo(Answer.known(false));
      }
    }
  }

  @Test
  void t13ASchoolThatHadTakenTheOtherOverWhenItExcludedIsTheSame() {
    Successions links = Successions.of(List.of(Succession.of(ONE, OTHER, LATEST)));

    assertThat(twice(ExclusionOutcome.STANDS).isTwiceExcluded(LATEST, links))
        .isEqualTo(Answer.known(false));
  }

  @Test
  void t13ASchoolThatTookTheOtherOverLaterWasAnotherUnlessANumberWasPutDownLater() {
    Successions links = Successions.of(List.of(Succession.of(ONE, OTHER, LATEST.plusDays(9))));
    ExclusionHistory history = twice(ExclusionOutcome.STANDS);

    assertThat(history.isTwiceExcluded(LATEST.plusDays(8), links)).isEqualTo(Answer.known(true));
    assertThat(code(history.isTwiceExcluded(LATEST.plusDays(9), links)))
        .isEqualTo("pupil.exclusion-not-known");
  }

  @Test
  void t13ASchoolThatTookTheOtherOverOnADayNotKnownMayBeTheSame() {
    Successions links = Successions.of(List.of(Succession.undated(ONE, OTHER)));

    assertThat(code(twice(ExclusionOutcome.STANDS).isTwiceExcluded(LATEST, links)))
        .isEqualTo("pupil.exclusion-not-known");
  }

  @Test
  void t13TwoSchoolsThatMergedAreStillTwoThatExcluded() {
    Urn merged = Urn.of(105_269);
    Successions links = Successions.of(List.of(
        Succession.of(ONE, merged, LATEST.plusDays(9)),
        Succession.of(OTHER, merged, LATEST.plusDays(9))));
    ExclusionHistory history = ExclusionHistory.of(List.of(
        PastExclusion.permanent(ONE, FIRST, ExclusionOutcome.STANDS),
        PastExclusion.permanent(OTHER, LATEST, ExclusionOutcome.STANDS),
        PastExclusion.permanent(merged, LATEST.plusDays(30), ExclusionOutcome.STANDS)));

    assertThat(history.isTwiceExcluded(LATEST.plusDays(30), links)).isEqualTo(Answer.known(true));
  }

  @Test
  void anotherOutcomeNotKnownOfTheSameSchoolLeavesNothingOpen() {
    ExclusionHistory history = ExclusionHistory.of(List.of(
        new PastExclusion(
            ONE, FIRST, PastExclusion.Kind.PERMANENT, Optional.empty(), Optional.of(true)),
        PastExclusion.permanent(ONE, LATEST, ExclusionOutcome.STANDS)));

    assertThat(history.isTwiceExcluded(LATEST)).isEqualTo(Answer.known(false));
  }

  @Test
  void onlyPermanentExclusionsCount() {
    ExclusionHistory history = ExclusionHistory.of(List.of(
        PastExclusion.fixedPeriod(ONE, FIRST),
        PastExclusion.fixedPeriod(ONE, FIRST.plusDays(1)),
        PastExclusion.permanent(OTHER, LATEST, ExclusionOutcome.STANDS)));

    assertThat(history.isTwiceExcluded(LATEST)).isEqualTo(Answer.known(false));
    assertThat(history.permanentlyExcludedBy()).containsExactly(OTHER);
  }

  @Test
  void anOutcomeNotKnownLeavesOpenOnlyWhatDependsOnIt() {
    PastExclusion unsure = new PastExclusion(
        ONE, FIRST, PastExclusion.Kind.PERMANENT, Optional.empty(), Optional.of(true));
    PastExclusion latest = PastExclusion.permanent(OTHER, LATEST, ExclusionOutcome.STANDS);
    ExclusionHistory open = ExclusionHistory.of(List.of(unsure, latest));

    assertThat(code(open.isTwiceExcluded(LATEST))).isEqualTo("pupil.exclusion-not-known");
    assertThat(open.isTwiceExcluded(FIRST)).isEqualTo(Answer.known(false));
    assertThat(open.isTwiceExcluded(LocalDate.of(2014, 10, 8))).isEqualTo(Answer.known(false));
    ExclusionHistory settled = ExclusionHistory.of(List.of(
        unsure, latest, PastExclusion.permanent(ONE, FIRST.plusDays(9), ExclusionOutcome.STANDS)));
    assertThat(settled.isTwiceExcluded(LATEST)).isEqualTo(Answer.known(true));
  }

  @Test
  void aLatestExclusionNotKnownLeavesTheEndOpenButNotTheFact() {
    ExclusionHistory history = ExclusionHistory.of(List.of(
        PastExclusion.permanent(ONE, LATEST.minusDays(30), ExclusionOutcome.STANDS),
        PastExclusion.permanent(OTHER, LATEST, ExclusionOutcome.STANDS),
        new PastExclusion(
            ONE,
            LATEST.plusDays(30),
            PastExclusion.Kind.PERMANENT,
            Optional.of(ExclusionOutcome.STANDS),
            Optional.empty())));
    LocalDate on = LATEST.plusDays(40);

    assertThat(history.isTwiceExcluded(on)).isEqualTo(Answer.known(true));
    assertThat(code(history.twiceExcludedUntil(on))).isEqualTo("pupil.exclusion-not-known");
  }

  @Test
  void theRuleIsThatOfTheDateAndMayBeChanged() {
    assertThat(code(twice(ExclusionOutcome.STANDS).isTwiceExcluded(LocalDate.of(1998, 7, 23))))
        .isEqualTo("pupil.twice-excluded-rule-not-known");
    TwiceExcludedRules rules = TwiceExcludedRules.EDITIONS.named("1998").rules();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TwiceExcludedRules(0, rules.window(), rules.disregarded()))
        .withMessage("TwiceExcludedRules schools: must be at least 1, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new TwiceExcludedRules(2, TimeLimit.schoolDaysAfter(5), rules.disregarded()))
        .withMessageStartingWith("TwiceExcludedRules window: must be in calendar days");
    var local = TwiceExcludedRules.EDITIONS.with(TwiceExcludedRules.EDITIONS
        .named("1998")
        .changed(
            "1998",
            old -> new TwiceExcludedRules(
                1, TimeLimit.calendarDaysBeginningWith(1), old.disregarded())));
    assertThat(twice(ExclusionOutcome.STANDS).isTwiceExcluded(FIRST, local))
        .isEqualTo(Answer.known(true));
  }

  @Test
  void refusesTwoExclusionsOfOneKindByOneSchoolOnOneDay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExclusionHistory.of(List.of(
            PastExclusion.permanent(ONE, FIRST, ExclusionOutcome.STANDS),
            PastExclusion.permanent(ONE, FIRST, ExclusionOutcome.QUASHED))))
        .withMessage("ExclusionHistory exclusions: must be one of a kind for a school and day, but"
            + " 105267 had two on 2005-03-03");
  }

  @Test
  void showsOnlyHowManyThereAre() {
    assertThat(twice(ExclusionOutcome.STANDS)).hasToString("ExclusionHistory of 2");
    new EqualsTester()
        .addEqualityGroup(ExclusionHistory.none(), ExclusionHistory.of(List.of()))
        .addEqualityGroup(twice(ExclusionOutcome.STANDS), twice(ExclusionOutcome.STANDS))
        .addEqualityGroup(twice(ExclusionOutcome.QUASHED))
        .testEquals();
  }

  private static String code(Answer<?> answer) {
    return answer.match(known -> "known", Reason::code);
  }

  private static ExclusionHistory twice(ExclusionOutcome first) {
    return ExclusionHistory.of(List.of(
        PastExclusion.permanent(OTHER, LATEST, ExclusionOutcome.STANDS),
        PastExclusion.permanent(ONE, FIRST, first)));
  }
}
