/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.HEAD_TEACHER;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.FairAccessRoles.REVIEW_PANEL;
import static org.concordat.fairaccess.FairAccessRoles.SCHOOL_AUTHORITY;
import static org.concordat.fairaccess.TestCalendars.T12;
import static org.concordat.fairaccess.TestCalendars.T23;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.State;
import org.concordat.core.pupil.PupilReference;
import org.concordat.fairaccess.exclusion.ReviewCommand.ApplyForReview;
import org.concordat.fairaccess.exclusion.ReviewCommand.DecideReview;
import org.concordat.fairaccess.exclusion.ReviewCommand.Exclude;
import org.concordat.fairaccess.exclusion.ReviewCommand.Tell;
import org.concordat.fairaccess.exclusion.ReviewCommand.Uphold;

/** One exclusion from Monday 8 October 2012 on, step by step. */
final class Exclusions {

  static final Urn BROOK = Urn.of(105267);
  static final ExclusionContext IN_2012 = ExclusionContext.of(T12);
  static final ExclusionContext IN_2023 = ExclusionContext.of(T23);
  static final LocalDate MON_8_OCT = LocalDate.of(2012, 10, 8);
  static final LocalDate MON_5_NOV = LocalDate.of(2012, 11, 5);
  static final LocalDate MON_26_NOV = LocalDate.of(2012, 11, 26);
  static final LocalDate MON_17_DEC = LocalDate.of(2012, 12, 17);
  static final LocalDate TUE_15_JAN = LocalDate.of(2013, 1, 15);

  private Exclusions() {}

  static PermanentExclusion.Builder permanent(LocalDate firstDay) {
    return PermanentExclusion.builder()
        .pupil(PupilReference.of("case-17"))
        .school(BROOK)
        .firstDay(firstDay);
  }

  static FixedPeriodExclusion.Builder fixed(LocalDate first, LocalDate last) {
    return FixedPeriodExclusion.builder()
        .pupil(PupilReference.of("case-17"))
        .period(ExclusionPeriod.days(BROOK, first, last));
  }

  static State<ReviewStage, ReviewStanding> atRisk() {
    return ReviewTrack.begin(
        LocalDate.of(2012, 9, 10), InterventionChecklist.of(Interventions.USUAL));
  }

  static State<ReviewStage, ReviewStanding> step(
      State<ReviewStage, ReviewStanding> state, ReviewCommand command) {
    return ReviewTrack.PROCEDURE.decide(state, command, IN_2012).orElseThrow();
  }

  static State<ReviewStage, ReviewStanding> excluded() {
    return step(
        atRisk(), new Exclude(HEAD_TEACHER, MON_8_OCT, permanent(MON_8_OCT).build(), true));
  }

  static State<ReviewStage, ReviewStanding> told() {
    return step(
        excluded(),
        new Tell(
            HEAD_TEACHER, MON_8_OCT, ImmutableSet.of(PARENT, GOVERNING_BODY, SCHOOL_AUTHORITY)));
  }

  static State<ReviewStage, ReviewStanding> upheld() {
    return step(told(), new Uphold(GOVERNING_BODY, MON_5_NOV, Notice.delivered(MON_5_NOV)));
  }

  static State<ReviewStage, ReviewStanding> applied() {
    return step(upheld(), new ApplyForReview(PARENT, MON_26_NOV));
  }

  static State<ReviewStage, ReviewStanding> sentBack(ReviewOutcome outcome) {
    return step(
        applied(),
        new DecideReview(REVIEW_PANEL, MON_17_DEC, outcome, Notice.delivered(MON_17_DEC)));
  }
}
