/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.HEAD_TEACHER;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.FairAccessRoles.SCHOOL_AUTHORITY;
import static org.concordat.fairaccess.exclusion.Exclusions.IN_2012;
import static org.concordat.fairaccess.exclusion.Exclusions.MON_17_DEC;
import static org.concordat.fairaccess.exclusion.Exclusions.MON_26_NOV;
import static org.concordat.fairaccess.exclusion.Exclusions.MON_5_NOV;
import static org.concordat.fairaccess.exclusion.Exclusions.MON_8_OCT;
import static org.concordat.fairaccess.exclusion.Exclusions.TUE_15_JAN;
import static org.concordat.fairaccess.exclusion.Exclusions.applied;
import static org.concordat.fairaccess.exclusion.Exclusions.excluded;
import static org.concordat.fairaccess.exclusion.Exclusions.fixed;
import static org.concordat.fairaccess.exclusion.Exclusions.permanent;
import static org.concordat.fairaccess.exclusion.Exclusions.sentBack;
import static org.concordat.fairaccess.exclusion.Exclusions.told;
import static org.concordat.fairaccess.exclusion.Exclusions.upheld;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.concordat.core.procedure.NextStep;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.Stage;
import org.concordat.core.procedure.State;
import org.concordat.fairaccess.exclusion.EducationCommand.Confirm;
import org.concordat.fairaccess.exclusion.EducationCommand.Delegate;
import org.concordat.fairaccess.exclusion.EducationCommand.GiveNotice;
import org.concordat.fairaccess.exclusion.EducationCommand.Start;
import org.junit.jupiter.api.Test;

/** By when the steps of a review are due, whichever body the responsible one is. */
class ExclusionNextStepsTest {

  private static final LocalDate MON_15_OCT = LocalDate.of(2012, 10, 15);

  private static NextStep<ReviewStage> step(State<ReviewStage, ReviewStanding> state, String what) {
    return NextStep.in(ReviewTrack.PROCEDURE, state, IN_2012).stream()
        .filter(one -> one.what().equals(what))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<LocalDate> due(State<ReviewStage, ReviewStanding> state, String what) {
    return step(state, what).due().find();
  }

  @Test
  void whateverTheGovernorsDecideIsDueOnTheDayThatTheyOwe() {
    assertThat(due(told(), "open-meeting")).contains(MON_5_NOV);
    assertThat(due(told(), "reinstate")).contains(MON_5_NOV);
    assertThat(due(told(), "uphold")).contains(MON_5_NOV);
  }

  @Test
  void applicationThePanelsDecisionAndTheReconsiderationAreDueOnTheirDays() {
    State<ReviewStage, ReviewStanding> quashed = sentBack(ReviewOutcome.QUASH);

    assertThat(due(upheld(), "apply")).contains(MON_26_NOV);
    assertThat(due(applied(), "decide-review")).contains(MON_17_DEC);
    assertThat(due(quashed, "reinstate")).contains(TUE_15_JAN);
    assertThat(due(quashed, "uphold")).contains(TUE_15_JAN);
  }

  @Test
  void actThatMerelyEndsAStageIsDueOnNoDay() {
    assertThat(step(excluded(), "cancel").limits()).isEmpty();
    assertThat(step(excluded(), "cancel").due())
        .hasToString("unknown: no time limit runs for cancel");
    assertThat(step(applied(), "abandon").limits()).isEmpty();
  }

  @Test
  void tellingIsDueWithoutDelay() {
    assertThat(step(excluded(), "tell").limits())
        .extracting(one -> one.duty().code())
        .containsExactly("tell-responsible-body", "tell-of-exclusion");
    assertThat(step(excluded(), "tell").due())
        .hasToString("unknown: without delay, which names no day");
  }

  @Test
  void dayThatTheGovernorsOweListsTheSchoolDaysThatWereCounted() {
    Obligation owed = ReviewTrack.obligations(told(), IN_2012).stream()
        .filter(one -> one.duty().code().equals("governors-decide"))
        .findFirst()
        .orElseThrow();

    assertThat(owed.explanation().render())
        .contains("school days counted: 15")
        .contains("school day 15: 2012-11-05")
        .doesNotContain(": 2012-10-29");
  }

  private static <G extends Enum<G> & Stage> Map<String, Optional<LocalDate>> limited(
      Iterable<NextStep<G>> steps) {
    Map<String, Optional<LocalDate>> limited = new TreeMap<>();
    for (NextStep<G> step : steps) {
      if (!step.limits().isEmpty()) {
        limited.put(step.what(), step.due().find());
      }
    }
    return limited;
  }

  private static Map<String, Optional<LocalDate>> education(
      State<EducationStage, EducationStanding> state) {
    return limited(NextStep.in(EducationTrack.PROCEDURE, state, IN_2012));
  }

  private static State<EducationStage, EducationStanding> after(EducationCommand... commands) {
    State<EducationStage, EducationStanding> state =
        EducationTrack.begin(permanent(MON_8_OCT).build());
    for (EducationCommand command : commands) {
      state = EducationTrack.PROCEDURE.decide(state, command, IN_2012).orElseThrow();
    }
    return state;
  }

  private static Confirm confirm(Role by, LocalDate on) {
    return new Confirm(
        by,
        on,
        DaySixProvision.fullTime(ProvisionKind.PUPIL_REFERRAL_UNIT, "the unit", MON_15_OCT),
        EducationNotice.inTheAfternoon(on));
  }

  @Test
  void provisionIsConfirmedAndBegunByTheSixthDayAndByAPartnershipConfirmedOnTheFifth() {
    State<EducationStage, EducationStanding> delegated =
        after(new Delegate(LOCAL_AUTHORITY, MON_8_OCT, "north partnership"));
    State<EducationStage, EducationStanding> confirmed = after(confirm(LOCAL_AUTHORITY, MON_8_OCT));

    assertThat(education(after()))
        .containsExactly(
            entry("confirm", Optional.of(MON_15_OCT)),
            entry("give-notice", Optional.of(MON_8_OCT)));
    assertThat(education(delegated)).containsEntry("confirm", Optional.of(MON_15_OCT.minusDays(3)));
    assertThat(education(confirmed))
        .containsEntry("confirm", Optional.of(MON_15_OCT))
        .containsEntry("start", Optional.of(MON_15_OCT));
  }

  @Test
  void provisionThatIsLateIsStillTheStepThatTheMissedSixthDayAsksFor() {
    State<EducationStage, EducationStanding> late =
        EducationTrack.PROCEDURE.advance(after(), MON_5_NOV, IN_2012);

    assertThat(late.stage()).isEqualTo(EducationStage.LATE);
    assertThat(education(late))
        .containsEntry("confirm", Optional.of(MON_15_OCT))
        .containsEntry("start", Optional.of(MON_15_OCT));
  }

  @Test
  void educationIsKeptUpUntilItEndsAndNotByFindingThatNoneIsOwed() {
    State<EducationStage, EducationStanding> provided = after(
        new GiveNotice(HEAD_TEACHER, MON_8_OCT),
        confirm(LOCAL_AUTHORITY, MON_8_OCT),
        new Start(LOCAL_AUTHORITY, MON_15_OCT));

    assertThat(education(provided)).containsExactly(entry("end", Optional.empty()));
  }

  private static Map<String, Optional<LocalDate>> fixedPeriod(
      State<FixedPeriodStage, FixedPeriodStanding> state) {
    return limited(NextStep.in(FixedPeriodLife.PROCEDURE, state, IN_2012));
  }

  private static State<FixedPeriodStage, FixedPeriodStanding> excludedUntil(
      LocalDate last, Role... told) {
    FixedPeriodExclusion exclusion = fixed(MON_8_OCT, last).build();
    State<FixedPeriodStage, FixedPeriodStanding> excluded = FixedPeriodLife.PROCEDURE
        .decide(
            FixedPeriodLife.begin(MON_8_OCT),
            new FixedPeriodCommand.Exclude(HEAD_TEACHER, MON_8_OCT, exclusion, true),
            IN_2012)
        .orElseThrow();
    return told.length == 0
        ? excluded
        : FixedPeriodLife.PROCEDURE
            .decide(
                excluded,
                new FixedPeriodCommand.Tell(HEAD_TEACHER, MON_8_OCT, ImmutableSet.copyOf(told)),
                IN_2012)
            .orElseThrow();
  }

  @Test
  void headWhoThinksOfAFixedPeriodOwesToExcludeOrToSpare() {
    assertThat(fixedPeriod(FixedPeriodLife.begin(MON_8_OCT)))
        .containsExactly(entry("exclude", Optional.empty()), entry("spare", Optional.empty()));
  }

  @Test
  void governorsWhoAreBoundToMeetOpenTheMeetingAndDecideByTheirDay() {
    State<FixedPeriodStage, FixedPeriodStanding> untold = excludedUntil(LocalDate.of(2012, 11, 5));
    State<FixedPeriodStage, FixedPeriodStanding> told =
        excludedUntil(LocalDate.of(2012, 11, 5), PARENT, GOVERNING_BODY, SCHOOL_AUTHORITY);

    assertThat(fixedPeriod(untold)).containsExactly(entry("tell", Optional.empty()));
    assertThat(fixedPeriod(told))
        .containsExactly(
            entry("open-meeting", Optional.of(MON_5_NOV)),
            entry("reinstate", Optional.of(MON_5_NOV)),
            entry("uphold", Optional.of(MON_5_NOV)));
  }

  @Test
  void periodThatIsOverAndBindsNobodyIsClosedAndNothingElseIsOwed() {
    State<FixedPeriodStage, FixedPeriodStanding> over = FixedPeriodLife.PROCEDURE.advance(
        excludedUntil(LocalDate.of(2012, 10, 10), PARENT), MON_5_NOV, IN_2012);

    assertThat(over.stage()).isEqualTo(FixedPeriodStage.OVER);
    assertThat(fixedPeriod(over)).containsExactly(entry("close", Optional.empty()));
  }
}
