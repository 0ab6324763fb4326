/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.reintegration;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import org.concordat.core.calendar.Due;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Term;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.FairAccessRoles;

/**
 * The way back into a mainstream school.
 *
 * <p>An assessment that begins on Monday 22 October 2012 and lasts six school weeks ends on Friday 7 December,
 * since half-term is no school week; a seventh is refused. A child who is ready is referred to fair access, under
 * the Code of 2012 in category a, which is for pupils of a referral unit, and under that of 2021 in category d. A
 * child who is not has a day on which it is looked at again. In the new school, support stays beside the child
 * until a day that is named, and only then can the return be called sustained; it can break down at any time.
 *
 * <p>In every stage before an end somebody owes what comes next; where no rule sets a day, the duty stands without one
 * and since when the child waits is the day on which it started.
 */
public final class ReintegrationLife {

  /**
   * A place for a child who is out of school, at first and once a return failed. The authority owes it; no day is set
   * here, so that it is unknown for the reason {@link ReintegrationReasons#NO_LIMIT}. The sixth day of an exclusion is
   * a deadline of that exclusion, see {@link org.concordat.fairaccess.exclusion.EducationTrack}.
   */
  public static final Deadline<ReintegrationStage, Reintegration, ReintegrationContext> PLACE =
      Deadline.of(
          Duty.of(
              "place", "place the child in alternative provision", FairAccessRoles.LOCAL_AUTHORITY),
          EnumSet.of(ReintegrationStage.TO_BE_PLACED, ReintegrationStage.BROKEN_DOWN),
          (since, data, context) -> withoutDay(Rule.statutory(
              "place for a child who is out of school",
              "no day is set",
              ReintegrationTable.PROVISION)));

  /** Whether a child who has a place, or was assessed, is ready; the provider owes it and no day is set. */
  public static final Deadline<ReintegrationStage, Reintegration, ReintegrationContext> READINESS =
      Deadline.of(
          Duty.of(
              "find-readiness",
              "assess the child, or say whether it is ready to return",
              FairAccessRoles.PROVIDER),
          EnumSet.of(ReintegrationStage.PLACED, ReintegrationStage.READINESS_REVIEW),
          (since, data, context) -> withoutDay(Rule.expected(
              "time to find whether a child is ready",
              "no day is set",
              ReintegrationTable.READINESS)));

  /** The referral of a child who is ready; the provider, who found it ready, owes it and no day is set. */
  public static final Deadline<ReintegrationStage, Reintegration, ReintegrationContext> REFERRAL =
      Deadline.of(
          Duty.of("refer", "refer the child to fair access", FairAccessRoles.PROVIDER),
          EnumSet.of(ReintegrationStage.READY),
          (since, data, context) -> withoutDay(Rule.statutory(
              "time to refer a child who is ready", "no day is set", ReintegrationTable.CODE)));

  /**
   * The answer to a referral, which the panel owes. Where a protocol sets a time to name a school, it runs in the case
   * at the panel, from the day that the protocol says; see {@link org.concordat.fairaccess.casework.FairAccessCases}.
   */
  public static final Deadline<ReintegrationStage, Reintegration, ReintegrationContext> ANSWER =
      Deadline.of(
          Duty.of(
              "answer-referral",
              "name a school for the child or take the case back",
              FairAccessRoles.PANEL),
          EnumSet.of(ReintegrationStage.REFERRED),
          (since, data, context) -> withoutDay(Rule.statutory(
              "time to name a school, which runs in the case at the panel",
              "no day is set here",
              ReintegrationTable.CODE)));

  /** The assessment, which ends by itself. */
  public static final Deadline<ReintegrationStage, Reintegration, ReintegrationContext> ASSESS =
      Deadline.of(
          Duty.of("assess", "assess the child", FairAccessRoles.PROVIDER),
          EnumSet.of(ReintegrationStage.ASSESSMENT),
          (started, data, context) -> Term.of(
              context
                  .rules()
                  .weeks(data.assessmentWeeks().orElseThrow())
                  .explainFrom(started, context.calendars()),
              context.rules().assessment()));

  /** The next look at a child who is not ready. */
  public static final Deadline<ReintegrationStage, Reintegration, ReintegrationContext> REVIEW =
      Deadline.of(
          Duty.of(
              "review-readiness",
              "say whether the child is ready to return",
              FairAccessRoles.PROVIDER),
          EnumSet.of(ReintegrationStage.NOT_READY),
          (started, data, context) ->
              named("day named for the next review", data.nextReview().orElse(started)));

  /** The time of support beside the child, at whose end the return is looked at. */
  public static final Deadline<ReintegrationStage, Reintegration, ReintegrationContext> SUPPORT =
      Deadline.of(
          Duty.of(
              "support-return",
              "support the child in school, and say whether the return lasts",
              FairAccessRoles.LOCAL_AUTHORITY),
          EnumSet.of(ReintegrationStage.REINTEGRATING),
          (started, data, context) ->
              named("last day of support", data.supportedUntil().orElse(started)));

  /** The procedure; its table is drawn and tested from the same rows that decide. */
  public static final Procedure<
          ReintegrationStage,
          Reintegration,
          ReintegrationCommand,
          ReintegrationEvent,
          ReintegrationContext>
      PROCEDURE = ReintegrationTable.procedure();

  private ReintegrationLife() {}

  /**
   * The first state: a child without a place.
   *
   * @param pupil the child
   * @param excludedBy the schools that excluded the child, none for one who was not excluded
   * @param on the day on which the life begins
   * @return the state
   */
  public static State<ReintegrationStage, Reintegration> begin(
      PupilReference pupil, Collection<Urn> excludedBy, LocalDate on) {
    return PROCEDURE.begin(on, Reintegration.of(pupil, excludedBy));
  }

  private static Term withoutDay(Rule<String> rule) {
    return Term.of(
        Due.unknown(Reason.coded(ReintegrationReasons.NO_LIMIT)
            .with("what", rule.name())
            .under(rule.source())
            .saying("no day is set here: {what}")),
        rule);
  }

  private static Term named(String name, LocalDate day) {
    return Term.of(Due.on(day), Rule.agreed(name, day, ReintegrationTable.BOLTON));
  }
}
