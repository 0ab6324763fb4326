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
 */
public final class ReintegrationLife {

  /** The assessment, which ends by itself. */
  public static final Deadline<ReintegrationStage, Reintegration, ReintegrationContext> ASSESS =
      Deadline.of(
          Duty.of("assess", "assess the child", FairAccessRoles.PROVIDER),
          EnumSet.of(ReintegrationStage.ASSESSMENT),
          (started, data, context) -> Term.of(
              context
                  .rules()
                  .weeks(data.assessmentWeeks().orElseThrow())
                  .from(started, context.calendars()),
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

  private static Term named(String name, LocalDate day) {
    return Term.of(Due.on(day), Rule.agreed(name, day, ReintegrationTable.BOLTON));
  }
}
