/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.HEAD_TEACHER;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.FairAccessRoles.REVIEW_PANEL;
import static org.concordat.fairaccess.FairAccessRoles.SCHOOL_AUTHORITY;
import static org.concordat.fairaccess.exclusion.Exclusions.BROOK;
import static org.concordat.fairaccess.exclusion.Exclusions.IN_2012;
import static org.concordat.fairaccess.exclusion.Exclusions.IN_2023;
import static org.concordat.fairaccess.exclusion.Exclusions.MON_17_DEC;
import static org.concordat.fairaccess.exclusion.Exclusions.MON_26_NOV;
import static org.concordat.fairaccess.exclusion.Exclusions.MON_5_NOV;
import static org.concordat.fairaccess.exclusion.Exclusions.MON_8_OCT;
import static org.concordat.fairaccess.exclusion.Exclusions.TUE_15_JAN;
import static org.concordat.fairaccess.exclusion.Exclusions.permanent;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.Replay;
import org.concordat.core.pupil.ExclusionHistory;
import org.concordat.core.pupil.ExclusionOutcome;
import org.concordat.core.pupil.PastExclusion;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.fairaccess.exclusion.ReviewCommand.Cancel;
import org.concordat.fairaccess.exclusion.ReviewCommand.DecideReview;
import org.concordat.fairaccess.exclusion.ReviewCommand.Exclude;
import org.concordat.fairaccess.exclusion.ReviewCommand.Reinstate;
import org.concordat.fairaccess.exclusion.ReviewCommand.Tell;
import org.concordat.fairaccess.exclusion.ReviewCommand.Uphold;
import org.concordat.fairaccess.exclusion.ReviewCommand.Waive;
import org.concordat.fairaccess.ledger.OwnExclusion;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ExclusionCaseTest {

  private static final InterventionChecklist LIST = InterventionChecklist.of(Interventions.USUAL);
  private static final LocalDate MON_15 = LocalDate.of(2012, 10, 15);
  private static final ExclusionCase EXCLUDED = ExclusionCase.begin(MON_8_OCT, LIST)
      .after(new Exclude(HEAD_TEACHER, MON_8_OCT, permanent(MON_8_OCT).build(), true), IN_2012);
  private static final ExclusionCase TOLD =
      EXCLUDED.after(new Tell(HEAD_TEACHER, MON_8_OCT, ImmutableSet.of(GOVERNING_BODY)), IN_2012);
  private static final ExclusionCase UPHELD =
      TOLD.after(new Uphold(GOVERNING_BODY, MON_5_NOV, Notice.delivered(MON_5_NOV)), IN_2012);
  private static final ExclusionCase QUASHED = UPHELD
      .after(new ReviewCommand.ApplyForReview(PARENT, MON_26_NOV), IN_2012)
      .after(
          new DecideReview(
              REVIEW_PANEL, MON_17_DEC, ReviewOutcome.QUASH, Notice.delivered(MON_17_DEC)),
          IN_2012);

  private static final ImmutableList<ReviewEvent> REVIEW = ImmutableList.of(
      new ReviewEvent.InterventionTried(LocalDate.of(2012, 9, 24), Interventions.MANAGED_MOVE),
      new ReviewEvent.Excluded(MON_8_OCT, permanent(MON_8_OCT).build(), ImmutableList.of()),
      new ReviewEvent.OthersTold(MON_8_OCT, ImmutableSet.of(PARENT)),
      new ReviewEvent.GovernorsTold(MON_8_OCT, ImmutableSet.of(GOVERNING_BODY, SCHOOL_AUTHORITY)),
      new ReviewEvent.MeetingOpened(MON_5_NOV),
      new ReviewEvent.Upheld(MON_5_NOV, Notice.delivered(MON_5_NOV), Optional.empty()),
      new ReviewEvent.Applied(MON_26_NOV),
      new ReviewEvent.Quashed(MON_17_DEC, Notice.delivered(MON_17_DEC), Optional.empty()),
      new ReviewEvent.UpheldAgain(
          TUE_15_JAN, Optional.of(Money.parse("GBP 4000.00")), Optional.empty()),
      new ReviewEvent.RemovedFromRoll(TUE_15_JAN.plusDays(1)));

  private static final ImmutableList<EducationEvent> EDUCATION = ImmutableList.of(
      new EducationEvent.NoticeGiven(MON_8_OCT, Optional.empty()),
      new EducationEvent.Delegated(MON_8_OCT, "north partnership"),
      new EducationEvent.DefaultDutyRaised(LocalDate.of(2012, 10, 13)),
      new EducationEvent.DaySixMissed(LocalDate.of(2012, 10, 16)),
      new EducationEvent.Confirmed(
          LocalDate.of(2012, 10, 16),
          DaySixProvision.fullTime(
              ProvisionKind.PUPIL_REFERRAL_UNIT, "the unit", LocalDate.of(2012, 10, 19)),
          LOCAL_AUTHORITY),
      new EducationEvent.Provided(
          LocalDate.of(2012, 10, 19),
          Optional.of(new LateStep("day-six-provision", MON_15, LocalDate.of(2012, 10, 19)))),
      new EducationEvent.Ended(TUE_15_JAN));

  @Test
  void invariant5c_sixthDayDoesNotWaitForTheGovernors() {
    assertThat(EXCLUDED.obligationsOn(MON_8_OCT, IN_2012))
        .extracting(one -> one.duty().code())
        .containsExactly(
            "notice-to-parent",
            "set-work",
            "day-six-provision",
            "tell-responsible-body",
            "tell-of-exclusion");
    assertThat(EXCLUDED.educationOn(MON_15.plusDays(1), IN_2012).orElseThrow().stage())
        .isEqualTo(EducationStage.LATE);
    assertThat(EXCLUDED.reviewOn(MON_15.plusDays(1), IN_2012).stage())
        .isEqualTo(ReviewStage.EXCLUDED);
  }

  @Test
  void workIsOwedUpToTheFifthDayAndIsNeverOverdue() {
    LocalDate friday = LocalDate.of(2012, 10, 12);

    assertThat(EXCLUDED.obligationsOn(friday, IN_2012))
        .extracting(one -> one.duty().code())
        .contains("set-work");
    assertThat(EXCLUDED.obligationsOn(friday.plusDays(1), IN_2012))
        .extracting(one -> one.duty().code())
        .doesNotContain("set-work")
        .contains("notice-to-parent", "day-six-provision");
    assertThat(EXCLUDED.worklistOn("case-17", MON_15, IN_2012).overdueOn(MON_15))
        .extracting(one -> one.obligation().duty().code())
        .containsExactly("notice-to-parent");
  }

  @Test
  void lapsesThatWereNotDueAreLeftOut() {
    LocalDate friday = LocalDate.of(2012, 10, 12);
    LocalDate early = LocalDate.of(2012, 11, 20);

    assertThat(EXCLUDED
            .recordEducation(friday, ImmutableList.of(new EducationEvent.DaySixMissed(friday)))
            .educationOn(friday, IN_2012)
            .orElseThrow()
            .stage())
        .isEqualTo(EducationStage.NOTICE_OWED);
    assertThat(UPHELD
            .recordReview(early, ImmutableList.of(new ReviewEvent.WindowClosed(early)))
            .reviewOn(early, IN_2012)
            .stage())
        .isEqualTo(ReviewStage.REVIEW_WINDOW);
  }

  @Test
  void tracksAndTheTimetableAgree() {
    PermanentExclusion facts =
        TOLD.reviewOn(MON_8_OCT, IN_2012).data().exclusion().orElseThrow();

    assertThat(TOLD.obligationsOn(MON_8_OCT, IN_2012))
        .extracting(Obligation::duty, Obligation::due)
        .containsAll(facts.timetable(IN_2012.calendarsOf(facts)).obligations().stream()
            .map(one -> tuple(one.duty(), one.due()))
            .toList());
  }

  @Test
  void invariant5c_moneyWaitsForTheReviewAndTheRelevantDate() {
    assertThat(TOLD.moneyFollowsFrom(MON_5_NOV, IN_2012).<String>match(day -> "", Reason::code))
        .isEqualTo("exclusion.review-not-over");
    assertThat(UPHELD.moneyFollowsFrom(MON_26_NOV, IN_2012).isKnown()).isFalse();
    assertThat(UPHELD.moneyFollowsFrom(MON_26_NOV.plusDays(1), IN_2012))
        .isEqualTo(Due.on(LocalDate.of(2012, 10, 16)));
    assertThat(TOLD.after(new Reinstate(GOVERNING_BODY, MON_5_NOV, MON_5_NOV), IN_2012)
            .moneyFollowsFrom(MON_5_NOV, IN_2012)
            .<String>match(day -> "", Reason::code))
        .isEqualTo("exclusion.undone");
  }

  @Test
  void educationIsOwedUntilThePupilIsBack() {
    ExclusionCase reinstated =
        TOLD.after(new Reinstate(GOVERNING_BODY, MON_5_NOV, MON_5_NOV.plusDays(2)), IN_2012);

    assertThat(reinstated.obligationsOn(MON_5_NOV.plusDays(2), IN_2012)).isEmpty();
    assertThat(EXCLUDED.worklistOn("17", MON_8_OCT, IN_2012).items()).hasSize(5);
  }

  @Test
  void edge10_reinstatedAndQuashedExclusionsNoLongerCount() {
    ExclusionCase reinstated =
        TOLD.after(new Reinstate(GOVERNING_BODY, MON_5_NOV, MON_5_NOV), IN_2012);
    OwnExclusion standing = UPHELD.ownExclusion(MON_26_NOV).orElseThrow();

    assertThat(standing).isEqualTo(OwnExclusion.of(BROOK, MON_8_OCT));
    assertThat(reinstated.ownExclusion(MON_5_NOV)).contains(standing.undone(MON_5_NOV));
    assertThat(QUASHED.ownExclusion(MON_17_DEC)).contains(standing.undone(MON_17_DEC));
    assertThat(QUASHED.ownExclusion(MON_17_DEC.minusDays(1))).contains(standing);
  }

  @Test
  void t13_twiceExcludedThrough7October2014AndNotOn8October() {
    PastExclusion first =
        PastExclusion.permanent(Urn.of(105268), LocalDate.of(2011, 3, 3), ExclusionOutcome.STANDS);
    ExclusionHistory both = ExclusionHistory.of(ImmutableList.of(first, past(UPHELD, MON_26_NOV)));

    assertThat(both.isTwiceExcluded(MON_8_OCT.minusDays(1)).orElseThrow()).isFalse();
    assertThat(both.isTwiceExcluded(LocalDate.of(2014, 10, 7)).orElseThrow()).isTrue();
    assertThat(both.isTwiceExcluded(LocalDate.of(2014, 10, 8)).orElseThrow()).isFalse();
  }

  @Test
  void t13_firstThatWasReinstatedOrQuashedMakesNobodyTwiceExcluded() {
    PastExclusion second =
        PastExclusion.permanent(Urn.of(105268), LocalDate.of(2013, 3, 4), ExclusionOutcome.STANDS);
    ExclusionCase reinstated =
        TOLD.after(new Reinstate(GOVERNING_BODY, MON_5_NOV, MON_5_NOV), IN_2012);

    for (ExclusionCase undone : ImmutableList.of(reinstated, QUASHED)) {
      assertThat(ExclusionHistory.of(ImmutableList.of(second, past(undone, TUE_15_JAN)))
              .isTwiceExcluded(second.effective())
              .orElseThrow())
          .isFalse();
    }
    assertThat(past(QUASHED, MON_17_DEC.minusDays(1)).outcome()).contains(ExclusionOutcome.STANDS);
    assertThat(ExclusionCase.begin(MON_8_OCT, LIST).pastExclusion(MON_8_OCT, Optional.empty()))
        .isEmpty();
  }

  @Test
  void quashingOfAReviewThatThereWasNotCountsForNothing() {
    LocalDate later = LocalDate.of(2012, 12, 20);
    ExclusionCase waived =
        QUASHED.after(new Waive(PARENT, LocalDate.of(2012, 11, 12), true), IN_2012);

    assertThat(waived.reviewOn(later, IN_2012).stage()).isEqualTo(ReviewStage.FINAL);
    assertThat(past(waived, later).outcome()).contains(ExclusionOutcome.STANDS);
    assertThat(waived.pastExclusion(later, Optional.of(true), IN_2012))
        .contains(past(waived, later));
    assertThat(waived.ownExclusion(later)).contains(OwnExclusion.of(BROOK, MON_8_OCT));
    assertThat(waived.ownExclusion(later, IN_2012)).isEqualTo(waived.ownExclusion(later));
  }

  @Test
  void reinstatementAndDecisionThatNoLongerFitCountForNothing() {
    LocalDate begun = LocalDate.of(2012, 9, 10);
    ExclusionCase excluded = ExclusionCase.begin(begun, LIST)
        .after(new Exclude(HEAD_TEACHER, MON_8_OCT, permanent(MON_8_OCT).build(), true), IN_2012);
    ExclusionCase reinstated = excluded
        .after(new Tell(HEAD_TEACHER, MON_8_OCT, ImmutableSet.of(GOVERNING_BODY)), IN_2012)
        .after(new Reinstate(GOVERNING_BODY, MON_5_NOV, MON_5_NOV), IN_2012)
        .after(
            new Uphold(GOVERNING_BODY, MON_5_NOV.minusDays(4), Notice.delivered(MON_5_NOV)),
            IN_2012);
    ExclusionCase spared =
        reinstated.after(new ReviewCommand.Spare(HEAD_TEACHER, MON_8_OCT.minusDays(7)), IN_2012);

    assertThat(past(reinstated, MON_26_NOV).outcome()).contains(ExclusionOutcome.STANDS);
    assertThat(reinstated.ownExclusion(MON_26_NOV, IN_2012))
        .contains(OwnExclusion.of(BROOK, MON_8_OCT));
    assertThat(spared.reviewOn(MON_26_NOV, IN_2012).stage()).isEqualTo(ReviewStage.NOT_EXCLUDED);
    assertThat(spared.exclusion()).isEmpty();
    assertThat(spared.pastExclusion(MON_26_NOV, Optional.empty(), IN_2012)).isEmpty();
    assertThat(spared.ownExclusion(MON_26_NOV, IN_2012)).isEmpty();
    assertThat(spared.educationOn(MON_26_NOV, IN_2012)).isEmpty();
  }

  @Test
  void applicationAfterAClosureThatWasNotDueBringsTheQuashing() {
    LocalDate early = LocalDate.of(2012, 11, 20);
    ExclusionCase closed =
        UPHELD.recordReview(early, ImmutableList.of(new ReviewEvent.WindowClosed(early)));
    ExclusionCase quashed = closed.recordReview(
        MON_17_DEC,
        ImmutableList.of(
            new ReviewEvent.Applied(MON_26_NOV),
            new ReviewEvent.Quashed(MON_17_DEC, Notice.delivered(MON_17_DEC), Optional.empty())));

    assertThat(quashed
            .pastExclusion(MON_17_DEC, Optional.of(true), IN_2012)
            .orElseThrow()
            .outcome())
        .contains(ExclusionOutcome.QUASHED);
    assertThat(quashed.ownExclusion(MON_17_DEC, IN_2012))
        .contains(OwnExclusion.of(BROOK, MON_8_OCT).undone(MON_17_DEC));
    assertThat(past(quashed, MON_17_DEC).outcome()).contains(ExclusionOutcome.STANDS);
  }

  @Test
  void exclusionCountsFromTheDayOfTheDecisionOn() {
    ExclusionCase excluded = ExclusionCase.begin(LocalDate.of(2012, 9, 10), LIST)
        .after(new Exclude(HEAD_TEACHER, MON_8_OCT, permanent(MON_8_OCT).build(), true), IN_2012);
    LocalDate before = MON_8_OCT.minusDays(1);

    assertThat(excluded.pastExclusion(before, Optional.empty())).isEmpty();
    assertThat(excluded.pastExclusion(before, Optional.empty(), IN_2012)).isEmpty();
    assertThat(excluded.ownExclusion(before)).isEmpty();
    assertThat(excluded.ownExclusion(before, IN_2012)).isEmpty();
    assertThat(excluded.ownExclusion(MON_8_OCT, IN_2012))
        .contains(OwnExclusion.of(BROOK, MON_8_OCT));
  }

  private static PastExclusion past(ExclusionCase one, LocalDate date) {
    return one.pastExclusion(date, Optional.of(true)).orElseThrow();
  }

  @Test
  void edge35_cancelledExclusionIsNoPermanentOneAndItsDaysCount() {
    LocalDate first = LocalDate.of(2023, 10, 2);
    ExclusionCase cancelled = ExclusionCase.begin(first, LIST)
        .after(new Exclude(HEAD_TEACHER, first, permanent(first).build(), true), IN_2023)
        .after(new Cancel(HEAD_TEACHER, first.plusDays(3)), IN_2023);

    assertThat(cancelled.ownExclusion(first.plusDays(3)).orElseThrow().standsOn(first.plusDays(3)))
        .isFalse();
    assertThat(cancelled.obligationsOn(first.plusDays(3), IN_2023)).isEmpty();
    assertThat(cancelled.reviewOn(first.plusDays(3), IN_2023).data().cancelledPeriod())
        .contains(ExclusionPeriod.days(BROOK, first, first.plusDays(2)));
  }

  @Test
  void theDecisionIsOwedBeforeItIsMadeAndTheRestFromThen() {
    LocalDate decided = LocalDate.of(2012, 10, 5);
    ExclusionCase excluded = ExclusionCase.begin(LocalDate.of(2012, 9, 10), LIST)
        .after(new Exclude(HEAD_TEACHER, decided, permanent(MON_8_OCT).build(), true), IN_2012);

    assertThat(excluded.reviewOn(decided.minusDays(1), IN_2012).stage())
        .isEqualTo(ReviewStage.AT_RISK);
    assertThat(excluded.worklistOn("case-17", decided.minusDays(1), IN_2012).items())
        .extracting(item -> item.obligation().duty().code())
        .containsExactly("decide-on-exclusion");
    assertThat(excluded.educationOn(decided.minusDays(1), IN_2012)).isEmpty();
    assertThat(excluded.obligationsOn(decided, IN_2012))
        .extracting(one -> one.duty().code())
        .contains("notice-to-parent", "set-work", "day-six-provision");
    assertThat(excluded
            .decide(new EducationCommand.GiveNotice(HEAD_TEACHER, decided.minusDays(1)), IN_2012)
            .reasons())
        .extracting(Reason::code)
        .containsExactly("procedure.before-last-event");
  }

  @Test
  void childAtRiskIsOwedADecisionAndNothingElseYet() {
    ExclusionCase begun = ExclusionCase.begin(MON_8_OCT, LIST);

    assertThat(begun.obligationsOn(MON_15, IN_2012))
        .singleElement()
        .hasToString("the head teacher: try what is expected first, and exclude the child or not by"
            + " unknown: no day is set: decision on an exclusion [DFE-RR224 part 4, Bolton]");
    assertThat(begun.exclusion()).isEmpty();
    assertThat(begun.ownExclusion(MON_8_OCT)).isEmpty();
    assertThat(begun.educationOn(MON_15, IN_2012)).isEmpty();
    assertThatThrownBy(
            () -> begun.decide(new EducationCommand.GiveNotice(HEAD_TEACHER, MON_8_OCT), IN_2012))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("ExclusionCase education: begins with an exclusion, but there was none by"
            + " 2012-10-08");
    assertThatThrownBy(() ->
            TOLD.after(new Exclude(HEAD_TEACHER, MON_15, permanent(MON_15).build(), true), IN_2012))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("ExclusionCase command: was refused, for ");
  }

  @Test
  void storedHistoriesFoldForEver() {
    ExclusionCase stored = ExclusionCase.of(
        LocalDate.of(2012, 9, 10), LIST, History.of(REVIEW), History.of(EDUCATION));
    Replay<ReviewStage, ReviewStanding, ReviewEvent> review = ReviewTrack.PROCEDURE.replay(
        ReviewTrack.begin(LocalDate.of(2012, 9, 10), LIST), stored.reviewHistory());

    assertThat(review.isWhole()).isTrue();
    assertThat(review.state().stage()).isEqualTo(ReviewStage.OFF_ROLL);
    assertThat(review.state().data().sum()).contains(Money.parse("GBP 4000.00"));
    assertThat(stored.educationOn(TUE_15_JAN, IN_2012).orElseThrow().stage())
        .isEqualTo(EducationStage.ENDED);
    assertThat(stored.educationOn(TUE_15_JAN, IN_2012).orElseThrow().data().lateSteps())
        .hasSize(1);
    assertThat(stored.asKnownOn(MON_5_NOV).reviewOn(TUE_15_JAN, IN_2012).stage())
        .isEqualTo(ReviewStage.FINAL);
    assertThat(REVIEW)
        .extracting(ReviewTrack.PROCEDURE::codeOf)
        .containsExactly(
            "intervention-tried",
            "excluded",
            "others-told",
            "governors-told",
            "meeting-opened",
            "upheld",
            "applied",
            "quashed",
            "upheld-again",
            "removed-from-roll");
    assertThat(EDUCATION)
        .extracting(EducationTrack.PROCEDURE::codeOf)
        .containsExactly(
            "notice-given",
            "delegated",
            "default-duty-raised",
            "day-six-missed",
            "confirmed",
            "provided",
            "ended");
  }

  @Test
  void codesAreStable() {
    assertThat(ReviewTrack.PROCEDURE.eventTypes().keySet())
        .containsExactly(
            "intervention-tried",
            "excluded",
            "spared",
            "governors-told",
            "others-told",
            "meeting-opened",
            "reinstated",
            "upheld",
            "claim-made",
            "claim-decided",
            "waived",
            "window-closed",
            "applied",
            "abandoned",
            "review-upheld",
            "reconsideration-recommended",
            "quashed",
            "upheld-again",
            "removed-from-roll",
            "cancelled");
    assertThat(EducationTrack.PROCEDURE.eventTypes().keySet())
        .containsExactly(
            "notice-given",
            "delegated",
            "confirmed",
            "default-duty-raised",
            "day-six-missed",
            "provided",
            "home-moved",
            "found-not-owed",
            "notice-alone-owed",
            "ended");
    assertThat(FixedPeriodLife.PROCEDURE.eventTypes().keySet())
        .containsExactly(
            "excluded",
            "spared",
            "governors-told",
            "told",
            "representations-made",
            "representations-noted",
            "meeting-opened",
            "period-ended",
            "reinstated",
            "upheld",
            "made-permanent",
            "cancelled",
            "closed");
  }

  @Test
  void casesOfTheSameHistoriesAreEqual() {
    new EqualsTester()
        .addEqualityGroup(
            TOLD, ExclusionCase.of(MON_8_OCT, LIST, TOLD.reviewHistory(), TOLD.educationHistory()))
        .addEqualityGroup(UPHELD)
        .addEqualityGroup(
            TOLD.after(new EducationCommand.GiveNotice(HEAD_TEACHER, MON_8_OCT), IN_2012))
        .testEquals();
    assertThat(TOLD.toString()).startsWith("ExclusionCase begun on 2012-10-08 ");
  }

  @Test
  void rulesThatContradictThemselvesAreRefused() {
    ExclusionRules rules = ExclusionEditions.RULES_2012.rules();
    Citation test = Citation.of("Test agreement");

    assertThatThrownBy(() -> ExclusionRules.builder()
            .from(rules)
            .meetAlwaysAbove(rules.meetAlwaysAbove().agreedAs(4, test))
            .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ExclusionRules meetAlwaysAbove: must not be below meetOnRepresentationsAbove,"
            + " 5, but was 4");
    assertThat(ExclusionRules.builder()
            .from(rules)
            .parentNotice(rules.parentNotice().agreedAs(TimeLimit.schoolDayOf(2), test))
            .build()
            .parentNotice()
            .value())
        .isEqualTo(TimeLimit.schoolDayOf(2));
  }

  @Test
  void missedSixthDayIsOverdueOnTheWorklist() {
    LocalDate tuesday = MON_15.plusDays(1);

    assertThat(EXCLUDED.worklistOn("case-17", tuesday, IN_2012).overdueOn(tuesday))
        .extracting(item -> item.obligation().duty().code())
        .containsExactly("notice-to-parent", "day-six-provision");
    assertThat(EXCLUDED.worklistOn("case-17", MON_15.plusDays(60), IN_2012).overdueOn(tuesday))
        .hasSize(2);
  }
}
