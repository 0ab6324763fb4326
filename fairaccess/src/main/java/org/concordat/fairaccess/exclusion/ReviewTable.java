/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static org.concordat.core.rule.Strength.EXPECTED;
import static org.concordat.core.rule.Strength.STATUTORY;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.FairAccessRoles.REVIEW_PANEL;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.calendar.Due;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.ProcedureBuilder;
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
import org.concordat.fairaccess.exclusion.ReviewEvent.Abandoned;
import org.concordat.fairaccess.exclusion.ReviewEvent.Applied;
import org.concordat.fairaccess.exclusion.ReviewEvent.Cancelled;
import org.concordat.fairaccess.exclusion.ReviewEvent.ClaimDecided;
import org.concordat.fairaccess.exclusion.ReviewEvent.ClaimMade;
import org.concordat.fairaccess.exclusion.ReviewEvent.Excluded;
import org.concordat.fairaccess.exclusion.ReviewEvent.GovernorsTold;
import org.concordat.fairaccess.exclusion.ReviewEvent.InterventionTried;
import org.concordat.fairaccess.exclusion.ReviewEvent.MeetingOpened;
import org.concordat.fairaccess.exclusion.ReviewEvent.OthersTold;
import org.concordat.fairaccess.exclusion.ReviewEvent.Quashed;
import org.concordat.fairaccess.exclusion.ReviewEvent.ReconsiderationRecommended;
import org.concordat.fairaccess.exclusion.ReviewEvent.Reinstated;
import org.concordat.fairaccess.exclusion.ReviewEvent.RemovedFromRoll;
import org.concordat.fairaccess.exclusion.ReviewEvent.ReviewUpheld;
import org.concordat.fairaccess.exclusion.ReviewEvent.Spared;
import org.concordat.fairaccess.exclusion.ReviewEvent.Upheld;
import org.concordat.fairaccess.exclusion.ReviewEvent.UpheldAgain;
import org.concordat.fairaccess.exclusion.ReviewEvent.Waived;
import org.concordat.fairaccess.exclusion.ReviewEvent.WindowClosed;

/** Writes the table of the review track. */
final class ReviewTable {

  private final ProcedureBuilder<
          ReviewStage, ReviewStanding, ReviewCommand, ReviewEvent, ExclusionContext>
      table;

  private ReviewTable() {
    this.table =
        Procedure
            .<ReviewStage, ReviewStanding, ReviewCommand, ReviewEvent, ExclusionContext>builder(
                "exclusion.review", ReviewStage.class, ReviewCommand.class, ReviewEvent.class)
            .begins(ReviewStage.AT_RISK, ImmutableList.of(ReviewTrack.DECIDE))
            .ends(
                ReviewStage.OFF_ROLL,
                ReviewStage.REINSTATED,
                ReviewStage.CANCELLED,
                ReviewStage.NOT_EXCLUDED);
  }

  static Procedure<ReviewStage, ReviewStanding, ReviewCommand, ReviewEvent, ExclusionContext>
      procedure() {
    ReviewTable written = new ReviewTable();
    written.commands();
    written.events();
    written.exclusion();
    written.governors();
    written.window();
    written.panel();
    written.endings();
    return written.table.build();
  }

  private void commands() {
    table
        .command("try", TryIntervention.class)
        .command("exclude", Exclude.class)
        .command("spare", Spare.class)
        .command("tell", Tell.class)
        .command("open-meeting", OpenMeeting.class)
        .command("reinstate", Reinstate.class)
        .command("uphold", Uphold.class)
        .command("claim", ClaimDiscrimination.class)
        .command("record-ruling", RecordRuling.class)
        .command("waive", Waive.class)
        .command("apply", ApplyForReview.class)
        .command("abandon", AbandonReview.class)
        .command("decide-review", DecideReview.class)
        .command("remove-from-roll", RemoveFromRoll.class)
        .command("cancel", Cancel.class);
  }

  private void events() {
    table
        .event(
            "intervention-tried",
            InterventionTried.class,
            (data, event) -> data.copy()
                .checklist(data.checklist().tried(event.intervention(), event.on()))
                .build())
        .event("excluded", Excluded.class, (data, event) -> data.with(event.exclusion()))
        .event("spared", Spared.class, (data, event) -> data)
        .event(
            "governors-told",
            GovernorsTold.class,
            (data, event) -> data.tellingOf(event.told())
                .with(data.exclusionCopy().governorsTold(event.on()).build()))
        .event("others-told", OthersTold.class, (data, event) -> data.tellingOf(event.told()))
        .event(
            "meeting-opened",
            MeetingOpened.class,
            (data, event) -> data.copy().meetingOpened(event.on()).build())
        .event(
            "reinstated",
            Reinstated.class,
            (data, event) ->
                data.late(event.late()).copy().reinstatedFrom(event.from()).build())
        .event(
            "upheld",
            Upheld.class,
            (data, event) -> data.late(event.late())
                .with(data.exclusionCopy().decisionNotice(event.notice()).build()))
        .event(
            "claim-made",
            ClaimMade.class,
            (data, event) -> data.copy().claimOpen(true).build())
        .event(
            "claim-decided",
            ClaimDecided.class,
            (data, event) -> data.copy()
                .claimOpen(false)
                .exclusion(data.exclusionCopy().claimDecided(event.on()).build())
                .build())
        .event("waived", Waived.class, (data, event) -> data)
        .event("window-closed", WindowClosed.class, (data, event) -> data)
        .event(
            "applied",
            Applied.class,
            (data, event) ->
                data.with(data.exclusionCopy().reviewApplied(event.on()).build()))
        .event("abandoned", Abandoned.class, (data, event) -> data)
        .event(
            "review-upheld",
            ReviewUpheld.class,
            (data, event) ->
                data.late(event.late()).copy().outcome(ReviewOutcome.UPHOLD).build())
        .event(
            "reconsideration-recommended",
            ReconsiderationRecommended.class,
            (data, event) ->
                reconsidering(data.late(event.late()), ReviewOutcome.RECOMMEND, event.notice()))
        .event(
            "quashed",
            Quashed.class,
            (data, event) ->
                reconsidering(data.late(event.late()), ReviewOutcome.QUASH, event.notice()))
        .event(
            "upheld-again",
            UpheldAgain.class,
            (data, event) -> data.late(event.late()).copy().sum(event.sum()).build())
        .event("removed-from-roll", RemovedFromRoll.class, (data, event) -> data)
        .event(
            "cancelled",
            Cancelled.class,
            (data, event) -> data.copy().cancelledPeriod(event.served()).build());
  }

  private static ReviewStanding reconsidering(
      ReviewStanding data, ReviewOutcome outcome, Notice notice) {
    return data.copy()
        .outcome(outcome)
        .exclusion(data.exclusionCopy().reconsiderNotice(notice).build())
        .build();
  }

  private void exclusion() {
    table
        .from(ReviewStage.AT_RISK)
        .when(TryIntervention.class)
        .by(Actors.heads())
        .emits(
            InterventionTried.class,
            (command, data, context) -> new InterventionTried(command.on(), command.intervention()))
        .under(EXPECTED, ExclusionSources.ADVICE)
        .stays();
    table
        .from(ReviewStage.AT_RISK)
        .when(Spare.class)
        .by(Actors.heads())
        .emits(Spared.class, (command, data, context) -> new Spared(command.on()))
        .under(STATUTORY, ExclusionSources.POWER)
        .to(ReviewStage.NOT_EXCLUDED);
    table
        .from(ReviewStage.AT_RISK)
        .when(Exclude.class)
        .by(Actors.heads())
        .guard(ReviewGuards.DISCIPLINARY)
        .guard(ReviewGuards.FIRST_DAY_TO_COME)
        .guard(ReviewGuards.IN_AN_EDITION)
        .guard(ReviewGuards.NOTHING_FOLLOWED)
        .emits(
            Excluded.class,
            (command, data, context) -> new Excluded(
                command.on(), command.exclusion(), data.checklist().untried().asList()))
        .starts(ReviewTrack.TELL)
        .starts(ReviewTrack.TELL_OTHERS)
        .under(STATUTORY, ExclusionSources.POWER)
        .to(ReviewStage.EXCLUDED);
    table
        .from(ReviewStage.EXCLUDED)
        .when(Tell.class)
        .by(Actors.heads())
        .inCase(
            "the responsible body is told",
            (data, command, context) -> command.told().contains(data.excluded().responsibleBody()))
        .guard(ReviewGuards.RECIPIENTS)
        .emits(
            GovernorsTold.class,
            (command, data, context) -> new GovernorsTold(command.on(), command.told()))
        .starts(ReviewTrack.GOVERNORS)
        .under(STATUTORY, ExclusionSources.NOTICE)
        .to(ReviewStage.GOVERNORS);
    table
        .from(ReviewStage.EXCLUDED)
        .when(Tell.class)
        .by(Actors.heads())
        .inCase(
            "others are told",
            (data, command, context) -> !command.told().contains(data.excluded().responsibleBody()))
        .guard(ReviewGuards.RECIPIENTS)
        .emits(
            OthersTold.class,
            (command, data, context) -> new OthersTold(command.on(), command.told()))
        .under(STATUTORY, ExclusionSources.NOTICE)
        .stays();
    table
        .from(
            ReviewStage.GOVERNORS,
            ReviewStage.REVIEW_WINDOW,
            ReviewStage.REVIEW_PANEL,
            ReviewStage.RECONSIDER,
            ReviewStage.FINAL)
        .when(Tell.class)
        .by(Actors.heads())
        .guard(ReviewGuards.RECIPIENTS)
        .emits(
            OthersTold.class,
            (command, data, context) -> new OthersTold(command.on(), command.told()))
        .under(STATUTORY, ExclusionSources.NOTICE)
        .stays();
  }

  private void governors() {
    table
        .from(ReviewStage.GOVERNORS)
        .when(OpenMeeting.class)
        .by(Actors.bodies())
        .guard(ReviewGuards.RESPONSIBLE)
        .emits(MeetingOpened.class, (command, data, context) -> new MeetingOpened(command.on()))
        .under(STATUTORY, ExclusionSources.GOVERNORS)
        .stays();
    table
        .from(ReviewStage.GOVERNORS, ReviewStage.RECONSIDER)
        .when(Reinstate.class)
        .by(Actors.bodies())
        .guard(ReviewGuards.RESPONSIBLE)
        .guard(ReviewGuards.FROM_NOW_ON)
        .emits(
            Reinstated.class,
            (command, data, context) ->
                new Reinstated(command.on(), command.from(), late(data, context, command.on())))
        .under(STATUTORY, ExclusionSources.GOVERNORS)
        .to(ReviewStage.REINSTATED);
    table
        .from(ReviewStage.GOVERNORS)
        .when(Uphold.class)
        .by(Actors.bodies())
        .guard(ReviewGuards.RESPONSIBLE)
        .guard(ReviewGuards.NOTICE_FOLLOWS)
        .emits(
            Upheld.class,
            (command, data, context) ->
                new Upheld(command.on(), command.notice(), late(data, context, command.on())))
        .starts(ReviewTrack.WINDOW, event -> event.notice().sent())
        .under(STATUTORY, ExclusionSources.GOVERNORS)
        .to(ReviewStage.REVIEW_WINDOW);
  }

  private void window() {
    table
        .from(ReviewStage.REVIEW_WINDOW)
        .when(ClaimDiscrimination.class)
        .by(PARENT)
        .inCase("no claim is open", (data, command, context) -> !data.claimOpen())
        .emits(ClaimMade.class, (command, data, context) -> new ClaimMade(command.on()))
        .under(STATUTORY, ExclusionSources.REVIEW)
        .stays();
    table
        .from(ReviewStage.REVIEW_WINDOW)
        .when(RecordRuling.class)
        .by(PARENT)
        .inCase("a claim is open", (data, command, context) -> data.claimOpen())
        .emits(ClaimDecided.class, (command, data, context) -> new ClaimDecided(command.on()))
        .starts(ReviewTrack.WINDOW)
        .under(STATUTORY, ExclusionSources.REVIEW)
        .stays();
    table
        .from(ReviewStage.REVIEW_WINDOW)
        .when(Waive.class)
        .by(PARENT)
        .guard(ReviewGuards.IN_WRITING)
        .emits(Waived.class, (command, data, context) -> new Waived(command.on()))
        .starts(ReviewTrack.REMOVE)
        .under(STATUTORY, ExclusionSources.REMOVAL)
        .to(ReviewStage.FINAL);
    table
        .from(ReviewStage.REVIEW_WINDOW)
        .when(ApplyForReview.class)
        .by(PARENT)
        .within(ReviewTrack.WINDOW)
        .guard(ReviewGuards.NOTICE_SENT)
        .emits(Applied.class, (command, data, context) -> new Applied(command.on()))
        .starts(ReviewTrack.PANEL)
        .under(STATUTORY, ExclusionSources.REVIEW)
        .to(ReviewStage.REVIEW_PANEL);
    table
        .from(ReviewStage.REVIEW_WINDOW)
        .whenLapsed(ReviewTrack.WINDOW)
        .emits(WindowClosed.class, (on, data, context) -> new WindowClosed(on))
        .starts(ReviewTrack.REMOVE)
        .under(STATUTORY, ExclusionSources.REVIEW)
        .to(ReviewStage.FINAL);
  }

  private void panel() {
    table
        .from(ReviewStage.REVIEW_PANEL)
        .when(AbandonReview.class)
        .by(PARENT)
        .emits(Abandoned.class, (command, data, context) -> new Abandoned(command.on()))
        .starts(ReviewTrack.REMOVE)
        .under(STATUTORY, ExclusionSources.REMOVAL)
        .to(ReviewStage.FINAL);
    table
        .from(ReviewStage.REVIEW_PANEL)
        .when(DecideReview.class)
        .by(REVIEW_PANEL)
        .inCase("it upholds", (data, command, context) -> command.outcome() == ReviewOutcome.UPHOLD)
        .guard(ReviewGuards.PANEL_NOTICE_FOLLOWS)
        .emits(
            ReviewUpheld.class,
            (command, data, context) ->
                new ReviewUpheld(command.on(), panelLate(data, context, command.on())))
        .starts(ReviewTrack.REMOVE)
        .under(STATUTORY, ExclusionSources.OUTCOME)
        .to(ReviewStage.FINAL);
    table
        .from(ReviewStage.REVIEW_PANEL)
        .when(DecideReview.class)
        .by(REVIEW_PANEL)
        .inCase(
            "it recommends",
            (data, command, context) -> command.outcome() == ReviewOutcome.RECOMMEND)
        .guard(ReviewGuards.PANEL_NOTICE_FOLLOWS)
        .emits(
            ReconsiderationRecommended.class,
            (command, data, context) -> new ReconsiderationRecommended(
                command.on(), command.notice(), panelLate(data, context, command.on())))
        .starts(ReviewTrack.RECONSIDER, event -> event.notice().sent())
        .under(STATUTORY, ExclusionSources.OUTCOME)
        .to(ReviewStage.RECONSIDER);
    table
        .from(ReviewStage.REVIEW_PANEL)
        .when(DecideReview.class)
        .by(REVIEW_PANEL)
        .inCase("it quashes", (data, command, context) -> command.outcome() == ReviewOutcome.QUASH)
        .guard(ReviewGuards.PANEL_NOTICE_FOLLOWS)
        .emits(
            Quashed.class,
            (command, data, context) ->
                new Quashed(command.on(), command.notice(), panelLate(data, context, command.on())))
        .starts(ReviewTrack.RECONSIDER, event -> event.notice().sent())
        .under(STATUTORY, ExclusionSources.OUTCOME)
        .to(ReviewStage.RECONSIDER);
    table
        .from(ReviewStage.RECONSIDER)
        .when(Uphold.class)
        .by(Actors.bodies())
        .guard(ReviewGuards.RESPONSIBLE)
        .guard(ReviewGuards.NOTICE_FOLLOWS)
        .emits(
            UpheldAgain.class,
            (command, data, context) -> new UpheldAgain(
                command.on(),
                data.outcome()
                    .filter(outcome -> outcome == ReviewOutcome.QUASH)
                    .map(quashed ->
                        ReviewTrack.rules(data, context).sumAfterQuashing().value()),
                late(data, context, command.on())))
        .starts(ReviewTrack.REMOVE)
        .under(STATUTORY, ExclusionSources.RECONSIDER)
        .to(ReviewStage.FINAL);
  }

  private void endings() {
    table
        .from(ReviewStage.FINAL)
        .when(RemoveFromRoll.class)
        .by(Actors.heads())
        .emits(RemovedFromRoll.class, (command, data, context) -> new RemovedFromRoll(command.on()))
        .under(STATUTORY, ExclusionSources.REMOVAL)
        .to(ReviewStage.OFF_ROLL);
    table
        .from(ReviewStage.EXCLUDED, ReviewStage.GOVERNORS)
        .when(Cancel.class)
        .by(Actors.heads())
        .guard(ReviewGuards.CANCELLABLE)
        .guard(ReviewGuards.BEFORE_THE_MEETING)
        .guard(ReviewGuards.WITHIN_THE_CAP)
        .emits(
            Cancelled.class,
            (command, data, context) -> new Cancelled(
                command.on(),
                ExclusionRefusals.until(data.excluded(), data.excluded().firstDay(), command.on())))
        .under(STATUTORY, ExclusionSources.CANCELLING)
        .to(ReviewStage.CANCELLED);
  }

  private static Optional<LateStep> late(
      ReviewStanding data, ExclusionContext context, LocalDate on) {
    ExclusionTimetable timetable = ReviewTrack.timetable(data, context);
    return data.excluded().reconsiderNotice().isPresent()
        ? late(ReviewTrack.RECONSIDER.duty().code(), timetable.reconsiderBy().value(), on)
        : late(
            ReviewTrack.GOVERNORS.duty().code(), timetable.governorsDecideBy().value(), on);
  }

  private static Optional<LateStep> panelLate(
      ReviewStanding data, ExclusionContext context, LocalDate on) {
    return late(
        ReviewTrack.PANEL.duty().code(),
        ReviewTrack.timetable(data, context).reviewMeetsBy().value(),
        on);
  }

  private static Optional<LateStep> late(String duty, Due due, LocalDate on) {
    return ExclusionRefusals.late(duty, due, on);
  }
}
