/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.pupil.PupilReference;
import org.concordat.fairaccess.FairAccessRoles;
import org.concordat.fairaccess.exclusion.ExclusionContext;
import org.concordat.fairaccess.exclusion.InterventionChecklist;
import org.concordat.fairaccess.exclusion.Interventions;
import org.concordat.fairaccess.exclusion.Notice;
import org.concordat.fairaccess.exclusion.PermanentExclusion;
import org.concordat.fairaccess.exclusion.ReviewCommand;
import org.concordat.fairaccess.exclusion.ReviewCommand.AbandonReview;
import org.concordat.fairaccess.exclusion.ReviewCommand.ApplyForReview;
import org.concordat.fairaccess.exclusion.ReviewCommand.Cancel;
import org.concordat.fairaccess.exclusion.ReviewCommand.ClaimDiscrimination;
import org.concordat.fairaccess.exclusion.ReviewCommand.DecideReview;
import org.concordat.fairaccess.exclusion.ReviewCommand.Exclude;
import org.concordat.fairaccess.exclusion.ReviewCommand.OpenMeeting;
import org.concordat.fairaccess.exclusion.ReviewCommand.RecordRuling;
import org.concordat.fairaccess.exclusion.ReviewCommand.Reinstate;
import org.concordat.fairaccess.exclusion.ReviewCommand.RemoveFromRoll;
import org.concordat.fairaccess.exclusion.ReviewCommand.Spare;
import org.concordat.fairaccess.exclusion.ReviewCommand.Tell;
import org.concordat.fairaccess.exclusion.ReviewCommand.TryIntervention;
import org.concordat.fairaccess.exclusion.ReviewCommand.Uphold;
import org.concordat.fairaccess.exclusion.ReviewCommand.Waive;
import org.concordat.fairaccess.exclusion.ReviewEvent;
import org.concordat.fairaccess.exclusion.ReviewOutcome;
import org.concordat.fairaccess.exclusion.ReviewStage;
import org.concordat.fairaccess.exclusion.ReviewStanding;
import org.concordat.fairaccess.exclusion.ReviewTrack;

/** The review of a permanent exclusion keeps the laws of procedures. */
class ReviewTrackProperties
    implements ProcedureLaws<
        ReviewStage, ReviewStanding, ReviewCommand, ReviewEvent, ExclusionContext> {

  private static final LocalDate FIRST = LocalDate.of(2023, 9, 11);

  @Override
  public Procedure<ReviewStage, ReviewStanding, ReviewCommand, ReviewEvent, ExclusionContext>
      procedure() {
    return ReviewTrack.PROCEDURE;
  }

  @Override
  public Arbitrary<Life<ReviewStage, ReviewStanding, ReviewCommand, ReviewEvent, ExclusionContext>>
      beginnings() {
    return Arbitraries.of(SchoolDays.PUBLISHED, SchoolDays.PUBLISHED, SchoolDays.UNPUBLISHED)
        .map(calendars -> Life.begin(
            procedure(),
            ReviewTrack.begin(FIRST, InterventionChecklist.of(Interventions.USUAL)),
            ExclusionContext.of(calendars)));
  }

  @Override
  public ReviewCommand command(Occasion<ReviewStage, ReviewStanding> when) {
    LocalDate on = when.on();
    LocalDate later = on.plusDays(when.between(-1, 10));
    return switch (when.code()) {
      case "try" -> new TryIntervention(when.by(), on, Interventions.BEHAVIOUR_SUPPORT);
      case "exclude" ->
        new Exclude(when.by(), on, exclusion(later), when.oneOf(true, true, true, false));
      case "spare" -> new Spare(when.by(), on);
      case "tell" ->
        new Tell(
            when.by(),
            on,
            when.oneOf(
                ImmutableSet.of(FairAccessRoles.PARENT, FairAccessRoles.GOVERNING_BODY),
                ImmutableSet.of(FairAccessRoles.PARENT)));
      case "open-meeting" -> new OpenMeeting(when.by(), on);
      case "reinstate" -> new Reinstate(when.by(), on, later);
      case "uphold" ->
        new Uphold(when.by(), on, when.oneOf(Notice.delivered(later), Notice.posted(later)));
      case "claim" -> new ClaimDiscrimination(when.by(), on);
      case "record-ruling" -> new RecordRuling(when.by(), on);
      case "waive" -> new Waive(when.by(), on, when.oneOf(true, true, false));
      case "apply" -> new ApplyForReview(when.by(), on);
      case "abandon" -> new AbandonReview(when.by(), on);
      case "decide-review" ->
        new DecideReview(
            when.by(), on, when.oneOf(ReviewOutcome.values()), Notice.delivered(later));
      case "remove-from-roll" -> new RemoveFromRoll(when.by(), on);
      case "cancel" -> new Cancel(when.by(), on);
      default -> throw new IllegalArgumentException(when.code());
    };
  }

  private static PermanentExclusion exclusion(LocalDate firstDay) {
    return PermanentExclusion.builder()
        .pupil(PupilReference.of("case-17"))
        .school(Urn.of(105267))
        .firstDay(firstDay)
        .build();
  }
}
