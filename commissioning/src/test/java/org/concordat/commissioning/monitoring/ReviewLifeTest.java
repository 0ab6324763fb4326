/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.commissioning.monitoring.MonitoringSamples.CALENDARS;
import static org.concordat.commissioning.monitoring.MonitoringSamples.DUE;
import static org.concordat.commissioning.monitoring.MonitoringSamples.OPENS;
import static org.concordat.commissioning.monitoring.MonitoringSamples.REVIEW;
import static org.concordat.commissioning.monitoring.MonitoringSamples.evidence;
import static org.concordat.commissioning.party.Parties.COMMISSIONER;
import static org.concordat.commissioning.party.Parties.HOST;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.commissioning.TableCases;
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
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.ProcedureReasons;
import org.concordat.core.procedure.State;
import org.concordat.core.reason.Reason;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A review from the day on which it opens to its outcome. */
class ReviewLifeTest {

  private static final LocalDate MAY = LocalDate.of(2013, 5, 20);
  private static final LocalDate LATE = LocalDate.of(2013, 6, 20);
  private static final ReviewEvidence GOOD = evidence(true, true);
  private static final ReviewEvidence BAD = evidence(false, true);
  private static final ReviewEvent REPORT = new ReportReceived(MAY);
  private static final ReviewEvent NO_REPORT = new ReportMissed(LocalDate.of(2013, 5, 23));
  private static final ReviewEvent MISSED = new MeetingMissed(LocalDate.of(2013, 6, 13));

  private static final State<ReviewStage, ReviewStanding> BEGUN = ReviewLife.begin(REVIEW, OPENS);

  private static Held held(LocalDate on, ReviewEvidence evidence, ReviewFinding... findings) {
    return new Held(on, evidence, ImmutableSortedSet.copyOf(findings));
  }

  private static List<ReviewEvent> given(ReviewEvent... events) {
    return Arrays.asList(events);
  }

  private static State<ReviewStage, ReviewStanding> after(ReviewEvent... events) {
    return new TableCases<>(ReviewLife.PROCEDURE, BEGUN, CALENDARS).after(given(events));
  }

  @TestFactory
  Stream<DynamicTest> everyRow() {
    LocalDate on = LocalDate.of(2013, 5, 24);
    LocalDate meeting = LocalDate.of(2013, 7, 10);
    MeetingSet set = new MeetingSet(on, meeting);
    SetMeeting setting = new SetMeeting(COMMISSIONER, on, meeting);
    SetMeeting settingLate = new SetMeeting(COMMISSIONER, LATE, meeting);
    MeetingSet setLate = new MeetingSet(LATE, meeting);
    SubmitReport report = new SubmitReport(HOST, MAY);
    ReviewEvent bad = held(DUE, BAD);
    return new TableCases<>(ReviewLife.PROCEDURE, BEGUN, CALENDARS)
        .row(
            given(),
            new SetMeeting(COMMISSIONER, MAY, meeting),
            new MeetingSet(MAY, meeting),
            ReviewStage.SCHEDULED)
        .row(given(NO_REPORT), setting, set, ReviewStage.SCHEDULED)
        .row(given(REPORT), setting, set, ReviewStage.REPORT_RECEIVED)
        .row(given(NO_REPORT, MISSED), settingLate, setLate, ReviewStage.OVERDUE)
        .row(given(REPORT, MISSED), settingLate, setLate, ReviewStage.MEETING_OVERDUE)
        .row(given(), report, REPORT, ReviewStage.REPORT_RECEIVED)
        .row(
            given(NO_REPORT),
            new SubmitReport(HOST, on),
            new ReportReceived(on),
            ReviewStage.REPORT_RECEIVED)
        .row(
            given(NO_REPORT, MISSED),
            new SubmitReport(HOST, LATE),
            new ReportReceived(LATE),
            ReviewStage.MEETING_OVERDUE)
        .row(
            given(),
            new HoldReview(COMMISSIONER, MAY, GOOD),
            held(MAY, GOOD, ReviewFinding.HELD_WITHOUT_REPORT),
            ReviewStage.HELD)
        .row(
            given(NO_REPORT),
            new HoldReview(COMMISSIONER, DUE, GOOD),
            held(DUE, GOOD, ReviewFinding.HELD_WITHOUT_REPORT),
            ReviewStage.HELD)
        .row(
            given(REPORT),
            new HoldReview(COMMISSIONER, DUE, GOOD),
            held(DUE, GOOD),
            ReviewStage.HELD)
        .row(
            given(NO_REPORT, MISSED),
            new HoldReview(COMMISSIONER, LATE, GOOD),
            held(LATE, GOOD, ReviewFinding.HELD_WITHOUT_REPORT, ReviewFinding.HELD_LATE),
            ReviewStage.HELD)
        .row(
            given(NO_REPORT, MISSED, new ReportReceived(LATE)),
            new HoldReview(COMMISSIONER, LATE, GOOD),
            held(LATE, GOOD, ReviewFinding.REPORT_LATE, ReviewFinding.HELD_LATE),
            ReviewStage.HELD)
        .row(
            given(REPORT, held(DUE, GOOD)),
            new ConcludeReview(COMMISSIONER, LATE, ReviewOutcome.SATISFACTORY),
            new FoundSatisfactory(LATE),
            ReviewStage.SATISFACTORY)
        .row(
            given(REPORT, bad),
            new ConcludeReview(COMMISSIONER, LATE, ReviewOutcome.REMEDIAL_REQUIRED),
            new RemedyRequired(LATE),
            ReviewStage.REMEDIAL_REQUIRED)
        .row(
            given(REPORT, bad),
            new ConcludeReview(COMMISSIONER, LATE, ReviewOutcome.SERIOUS_CONCERN),
            new SeriousConcernFound(LATE),
            ReviewStage.SERIOUS_CONCERN)
        .passing(given(), NO_REPORT, ReviewStage.REPORT_OVERDUE)
        .passing(given(NO_REPORT), MISSED, ReviewStage.OVERDUE)
        .passing(given(REPORT), MISSED, ReviewStage.MEETING_OVERDUE)
        .passing(given(new MeetingSet(MAY, LocalDate.of(2013, 10, 1))), MISSED, ReviewStage.OVERDUE)
        .tests();
  }

  @Test
  void k7_theReportIsDueTenSchoolDaysBeforeTheMeetingAndHalfTermDoesNotCount() {
    assertThat(ReviewLife.PROCEDURE.obligations(BEGUN, CALENDARS))
        .extracting(Obligation::toString)
        .containsExactly(
            "the host school: submit the written report before the review meeting by 2013-05-22"
                + " [Contract SB-2012-07 reviews]",
            "the local authority: hold the review meeting by 2013-06-12"
                + " [Contract SB-2012-07 reviews]");
  }

  @ParameterizedTest
  @CsvSource({
    "2013-05-22, SCHEDULED",
    "2013-05-23, REPORT_OVERDUE",
    "2013-06-12, REPORT_OVERDUE",
    "2013-06-13, OVERDUE"
  })
  void nothingNeedsToBeRecordedForAReviewToBeOverdue(LocalDate date, ReviewStage stage) {
    assertThat(ReviewLife.PROCEDURE.advance(BEGUN, date, CALENDARS).stage()).isEqualTo(stage);
  }

  @Test
  void theReportFollowsTheMeetingThatIsFixed() {
    State<ReviewStage, ReviewStanding> earlier =
        after(new MeetingSet(MAY, LocalDate.of(2013, 6, 5)));
    assertThat(ReviewLife.PROCEDURE.obligations(earlier, CALENDARS).get(0).due())
        .hasToString("2013-05-15");
  }

  @Test
  void aReportThatIsOverdueIsStillOwed() {
    assertThat(ReviewLife.PROCEDURE.obligations(after(NO_REPORT, MISSED), CALENDARS))
        .extracting(owed -> owed.duty().code())
        .containsExactly("submit-report", "hold-review");
  }

  @Test
  void whereTheCalendarIsUnpublishedTheReportIsNeverOverdue() {
    Calendars none = Calendars.ofSchool(SchoolCalendar.unpublished("none"));
    assertThat(ReviewLife.PROCEDURE.advance(BEGUN, DUE, none).stage())
        .isEqualTo(ReviewStage.SCHEDULED);
    assertThat(ReviewLife.PROCEDURE.obligations(BEGUN, none).get(0).due().isKnown())
        .isFalse();
  }

  @Test
  void theOutcomeIsNeverBetterThanTheEvidence() {
    assertRefused(
        after(REPORT, held(DUE, BAD)),
        new ConcludeReview(COMMISSIONER, LATE, ReviewOutcome.SATISFACTORY),
        MonitoringReasons.BETTER_THAN_THE_EVIDENCE,
        "the evidence comes to remedial required; the outcome may be worse, but not satisfactory");
  }

  @Test
  void everyStandardIsAnsweredAndNothingElse() {
    assertRefused(
        after(REPORT),
        new HoldReview(
            COMMISSIONER,
            DUE,
            ReviewEvidence.of(List.of(StandardFinding.met("staffing")), List.of())),
        MonitoringReasons.STANDARD_NOT_ANSWERED,
        "the evidence says neither that these standards hold nor that they fail: safeguarding");
    assertRefused(
        after(REPORT),
        new HoldReview(COMMISSIONER, DUE, evidence(true, true, IndicatorReading.none("progress"))),
        MonitoringReasons.NOT_IN_THE_CONTRACT,
        "the contract has no standard or indicator progress");
  }

  @Test
  void noMeetingIsFixedInThePast() {
    assertRefused(
        BEGUN,
        new SetMeeting(COMMISSIONER, MAY, MAY.minusDays(1)),
        MonitoringReasons.MEETING_IN_THE_PAST,
        "a meeting on 2013-05-19 cannot be fixed on 2013-05-20");
    assertThat(ReviewLife.PROCEDURE
            .decide(BEGUN, new SetMeeting(COMMISSIONER, MAY, MAY), CALENDARS)
            .isAccepted())
        .isTrue();
  }

  @Test
  void theSchoolReportsAndTheAuthorityReviews() {
    assertThat(codes(BEGUN, new HoldReview(HOST, MAY, GOOD)))
        .containsExactly(ProcedureReasons.NOT_ENTITLED);
    assertThat(codes(BEGUN, new SubmitReport(COMMISSIONER, MAY)))
        .containsExactly(ProcedureReasons.NOT_ENTITLED);
  }

  @Test
  void aReviewIsHeldOnce() {
    assertThat(codes(after(REPORT, held(DUE, GOOD)), new HoldReview(COMMISSIONER, LATE, GOOD)))
        .containsExactly(ProcedureReasons.NOT_ALLOWED);
  }

  @Test
  void anOutcomeIsConcludedInTenSchoolDays() {
    assertThat(ReviewLife.PROCEDURE.obligations(after(REPORT, held(DUE, GOOD)), CALENDARS))
        .extracting(owed -> owed.due().toString())
        .containsExactly("2013-06-26");
  }

  private static ImmutableList<String> codes(
      State<ReviewStage, ReviewStanding> given, ReviewCommand when) {
    return ReviewLife.PROCEDURE.decide(given, when, CALENDARS).reasons().stream()
        .map(Reason::code)
        .collect(ImmutableList.toImmutableList());
  }

  private static void assertRefused(
      State<ReviewStage, ReviewStanding> given, ReviewCommand when, String code, String message) {
    ImmutableList<Reason> reasons =
        ReviewLife.PROCEDURE.decide(given, when, CALENDARS).reasons();
    assertThat(reasons).extracting(Reason::code).containsExactly(code);
    assertThat(reasons.get(0).message()).isEqualTo(message);
    assertThat(reasons.get(0).source()).contains(MonitoringSamples.CLAUSE);
  }
}
