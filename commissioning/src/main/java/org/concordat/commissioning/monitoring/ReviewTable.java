/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import static org.concordat.commissioning.monitoring.MonitoringSources.REVIEWS;
import static org.concordat.commissioning.monitoring.MonitoringSources.THURROCK;
import static org.concordat.commissioning.monitoring.ReviewStage.HELD;
import static org.concordat.commissioning.monitoring.ReviewStage.MEETING_OVERDUE;
import static org.concordat.commissioning.monitoring.ReviewStage.OVERDUE;
import static org.concordat.commissioning.monitoring.ReviewStage.REPORT_OVERDUE;
import static org.concordat.commissioning.monitoring.ReviewStage.REPORT_RECEIVED;
import static org.concordat.commissioning.monitoring.ReviewStage.SCHEDULED;
import static org.concordat.commissioning.party.Parties.COMMISSIONER;
import static org.concordat.commissioning.party.Parties.HOST;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.concordat.commissioning.monitoring.ReviewCommand.ConcludeReview;
import org.concordat.commissioning.monitoring.ReviewCommand.HoldReview;
import org.concordat.commissioning.monitoring.ReviewCommand.SetMeeting;
import org.concordat.commissioning.monitoring.ReviewCommand.SubmitReport;
import org.concordat.commissioning.monitoring.ReviewEvent.FoundSatisfactory;
import org.concordat.commissioning.monitoring.ReviewEvent.Held;
import org.concordat.commissioning.monitoring.ReviewEvent.MeetingMissed;
import org.concordat.commissioning.monitoring.ReviewEvent.MeetingSet;
import org.concordat.commissioning.monitoring.ReviewEvent.RemedyRequired;
import org.concordat.commissioning.monitoring.ReviewEvent.ReportMissed;
import org.concordat.commissioning.monitoring.ReviewEvent.ReportReceived;
import org.concordat.commissioning.monitoring.ReviewEvent.SeriousConcernFound;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Due;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Guard;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.procedure.Term;
import org.concordat.core.rule.Rule;
import org.concordat.core.rule.Strength;

/** Writes the table of a review's life. */
final class ReviewTable {

  private static final Deadline<ReviewStage, ReviewStanding, Calendars> REPORT = Deadline.of(
      Duty.of("submit-report", "submit the written report before the review meeting", HOST),
      EnumSet.of(SCHEDULED, REPORT_OVERDUE, OVERDUE),
      (started, data, calendars) -> report(data, calendars));

  private static final Deadline<ReviewStage, ReviewStanding, Calendars> MEETING = Deadline.of(
      Duty.of("hold-review", "hold the review meeting", COMMISSIONER),
      EnumSet.of(SCHEDULED, REPORT_OVERDUE, REPORT_RECEIVED, OVERDUE, MEETING_OVERDUE),
      (started, data, calendars) -> Term.of(
          Due.on(data.due()),
          Rule.agreed("review", data.terms().everyMonths() + " months", data.clause())));

  private static final Deadline<ReviewStage, ReviewStanding, Calendars> CONCLUSION = Deadline.of(
      Duty.of("conclude-review", "conclude the outcome of the review", COMMISSIONER),
      EnumSet.of(HELD),
      (started, data, calendars) -> Term.of(
          Rule.agreed("outcome of the review", data.terms().concludeWithin(), data.clause()),
          started,
          calendars));

  private static final Guard<ReviewStanding, SetMeeting, Calendars> AHEAD = Guard.of(
      "the meeting is not in the past",
      (data, command, calendars) -> command.meeting().isBefore(command.on())
          ? Optional.of(
              MonitoringReasons.meetingInThePast(command.meeting(), command.on(), data.clause()))
          : Optional.empty());

  private static final Guard<ReviewStanding, HoldReview, Calendars> ANSWERS_STANDARDS =
      Guard.of("every standard is answered", (data, command, calendars) -> {
        Set<String> unanswered = ReviewAssessment.unanswered(data.terms(), command.evidence());
        return unanswered.isEmpty()
            ? Optional.empty()
            : Optional.of(MonitoringReasons.standardNotAnswered(unanswered, data.clause()));
      });

  private static final Guard<ReviewStanding, HoldReview, Calendars> IN_THE_CONTRACT =
      Guard.of("the evidence is of what the contract names", (data, command, calendars) -> {
        Set<String> unknown = ReviewAssessment.unknown(data.terms(), command.evidence());
        return unknown.isEmpty()
            ? Optional.empty()
            : Optional.of(MonitoringReasons.notInTheContract(unknown, data.clause()));
      });

  private static final Guard<ReviewStanding, ConcludeReview, Calendars> NOT_BETTER =
      Guard.of("the outcome is not better than the evidence", (data, command, calendars) -> {
        ReviewOutcome evidence = data.assessment().orElseThrow().outcome();
        return command.outcome().compareTo(evidence) >= 0
            ? Optional.empty()
            : Optional.of(MonitoringReasons.betterThanTheEvidence(
                command.outcome(), evidence, data.clause()));
      });

  private final ProcedureBuilder<ReviewStage, ReviewStanding, ReviewCommand, ReviewEvent, Calendars>
      table;

  private ReviewTable() {
    this.table =
        Procedure.<ReviewStage, ReviewStanding, ReviewCommand, ReviewEvent, Calendars>builder(
                "monitoring.review", ReviewStage.class, ReviewCommand.class, ReviewEvent.class)
            .begins(SCHEDULED, ImmutableList.of(REPORT, MEETING))
            .ends(
                ReviewStage.SATISFACTORY,
                ReviewStage.REMEDIAL_REQUIRED,
                ReviewStage.SERIOUS_CONCERN);
  }

  static Procedure<ReviewStage, ReviewStanding, ReviewCommand, ReviewEvent, Calendars> procedure() {
    ReviewTable written = new ReviewTable();
    written.vocabulary();
    written.preparing();
    written.meeting();
    written.concluding();
    written.passing();
    return written.table.build();
  }

  private void vocabulary() {
    table
        .command("set-meeting", SetMeeting.class)
        .command("submit-report", SubmitReport.class)
        .command("hold-review", HoldReview.class)
        .command("conclude-review", ConcludeReview.class)
        .event("meeting-set", MeetingSet.class, (data, event) -> data.meetingSet(event.meeting()))
        .event("report-received", ReportReceived.class, (data, event) -> data.reported(event.on()))
        .event("report-missed", ReportMissed.class, (data, event) -> data)
        .event("meeting-missed", MeetingMissed.class, (data, event) -> data)
        .event("held", Held.class, (data, event) -> data.held(event))
        .event(
            "found-satisfactory",
            FoundSatisfactory.class,
            (data, event) -> data.concluded(ReviewOutcome.SATISFACTORY))
        .event(
            "remedy-required",
            RemedyRequired.class,
            (data, event) -> data.concluded(ReviewOutcome.REMEDIAL_REQUIRED))
        .event(
            "serious-concern-found",
            SeriousConcernFound.class,
            (data, event) -> data.concluded(ReviewOutcome.SERIOUS_CONCERN));
  }

  private void preparing() {
    table
        .from(SCHEDULED, REPORT_RECEIVED, OVERDUE, MEETING_OVERDUE)
        .when(SetMeeting.class)
        .by(COMMISSIONER)
        .guard(AHEAD)
        .emits(
            MeetingSet.class,
            (command, data, calendars) -> new MeetingSet(command.on(), command.meeting()))
        .under(Strength.AGREED, REVIEWS)
        .stays();
    table
        .from(REPORT_OVERDUE)
        .when(SetMeeting.class)
        .by(COMMISSIONER)
        .guard(AHEAD)
        .emits(
            MeetingSet.class,
            (command, data, calendars) -> new MeetingSet(command.on(), command.meeting()))
        .under(Strength.AGREED, REVIEWS)
        .to(SCHEDULED);
    table
        .from(SCHEDULED, REPORT_OVERDUE)
        .when(SubmitReport.class)
        .by(HOST)
        .discharges(REPORT)
        .emits(ReportReceived.class, (command, data, calendars) -> new ReportReceived(command.on()))
        .under(Strength.AGREED, THURROCK)
        .to(REPORT_RECEIVED);
    table
        .from(OVERDUE)
        .when(SubmitReport.class)
        .by(HOST)
        .discharges(REPORT)
        .emits(ReportReceived.class, (command, data, calendars) -> new ReportReceived(command.on()))
        .under(Strength.AGREED, THURROCK)
        .to(MEETING_OVERDUE);
  }

  private void meeting() {
    table
        .from(SCHEDULED, REPORT_OVERDUE, REPORT_RECEIVED, OVERDUE, MEETING_OVERDUE)
        .when(HoldReview.class)
        .by(COMMISSIONER)
        .guard(ANSWERS_STANDARDS)
        .guard(IN_THE_CONTRACT)
        .discharges(MEETING)
        .emits(
            Held.class,
            (command, data, calendars) ->
                new Held(command.on(), command.evidence(), findings(command, data, calendars)))
        .starts(CONCLUSION)
        .under(Strength.AGREED, THURROCK)
        .to(HELD);
  }

  private void concluding() {
    table
        .from(HELD)
        .when(ConcludeReview.class)
        .by(COMMISSIONER)
        .inCase(
            "as satisfactory",
            (data, command, calendars) -> command.outcome() == ReviewOutcome.SATISFACTORY)
        .guard(NOT_BETTER)
        .discharges(CONCLUSION)
        .emits(
            FoundSatisfactory.class,
            (command, data, calendars) -> new FoundSatisfactory(command.on()))
        .under(Strength.AGREED, REVIEWS)
        .to(ReviewStage.SATISFACTORY);
    table
        .from(HELD)
        .when(ConcludeReview.class)
        .by(COMMISSIONER)
        .inCase(
            "with remedial action",
            (data, command, calendars) -> command.outcome() == ReviewOutcome.REMEDIAL_REQUIRED)
        .guard(NOT_BETTER)
        .discharges(CONCLUSION)
        .emits(RemedyRequired.class, (command, data, calendars) -> new RemedyRequired(command.on()))
        .under(Strength.AGREED, THURROCK)
        .to(ReviewStage.REMEDIAL_REQUIRED);
    table
        .from(HELD)
        .when(ConcludeReview.class)
        .by(COMMISSIONER)
        .inCase(
            "with serious concern",
            (data, command, calendars) -> command.outcome() == ReviewOutcome.SERIOUS_CONCERN)
        .guard(NOT_BETTER)
        .discharges(CONCLUSION)
        .emits(
            SeriousConcernFound.class,
            (command, data, calendars) -> new SeriousConcernFound(command.on()))
        .under(Strength.AGREED, REVIEWS)
        .to(ReviewStage.SERIOUS_CONCERN);
  }

  private void passing() {
    table
        .from(SCHEDULED)
        .whenLapsed(REPORT)
        .emits(ReportMissed.class, (on, data, calendars) -> new ReportMissed(on))
        .under(Strength.AGREED, THURROCK)
        .to(REPORT_OVERDUE);
    table
        .from(SCHEDULED, REPORT_OVERDUE)
        .whenLapsed(MEETING)
        .emits(MeetingMissed.class, (on, data, calendars) -> new MeetingMissed(on))
        .under(Strength.AGREED, THURROCK)
        .to(OVERDUE);
    table
        .from(REPORT_RECEIVED)
        .whenLapsed(MEETING)
        .emits(MeetingMissed.class, (on, data, calendars) -> new MeetingMissed(on))
        .under(Strength.AGREED, THURROCK)
        .to(MEETING_OVERDUE);
  }

  private static Term report(ReviewStanding data, Calendars calendars) {
    return Term.of(
        data.terms().reportBefore().latestFor(data.plannedMeeting(), calendars),
        Rule.agreed("written report", data.terms().reportBefore(), data.clause()));
  }

  private static ImmutableSortedSet<ReviewFinding> findings(
      HoldReview command, ReviewStanding data, Calendars calendars) {
    Set<ReviewFinding> found = EnumSet.noneOf(ReviewFinding.class);
    Optional<LocalDate> received = data.reportReceivedOn();
    if (received.isEmpty()) {
      found.add(ReviewFinding.HELD_WITHOUT_REPORT);
    } else if (report(data, calendars).due().isPastOn(received.orElseThrow())) {
      found.add(ReviewFinding.REPORT_LATE);
    }
    if (command.on().isAfter(data.due())) {
      found.add(ReviewFinding.HELD_LATE);
    }
    return ImmutableSortedSet.copyOf(Sets.immutableEnumSet(found));
  }
}
