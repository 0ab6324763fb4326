/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.commissioning.monitoring.MilestoneStatus.MET;
import static org.concordat.commissioning.monitoring.MilestoneStatus.NOT_MET;
import static org.concordat.commissioning.monitoring.MilestoneStatus.PARTIALLY_MET;
import static org.concordat.commissioning.monitoring.MonitoringSamples.CALENDARS;
import static org.concordat.commissioning.monitoring.MonitoringSamples.DUE;
import static org.concordat.commissioning.monitoring.MonitoringSamples.both;
import static org.concordat.commissioning.monitoring.MonitoringSamples.remedy;
import static org.concordat.commissioning.party.Parties.COMMISSIONER;
import static org.concordat.commissioning.party.Parties.HOST;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.commissioning.TableCases;
import org.concordat.commissioning.monitoring.RemedyCommand.AcceptRemedy;
import org.concordat.commissioning.monitoring.RemedyCommand.CloseRemedy;
import org.concordat.commissioning.monitoring.RemedyCommand.ExtendPeriod;
import org.concordat.commissioning.monitoring.RemedyCommand.ReReview;
import org.concordat.commissioning.monitoring.RemedyCommand.ReportDone;
import org.concordat.commissioning.monitoring.RemedyCommand.RequireAction;
import org.concordat.commissioning.monitoring.RemedyCommand.StepIn;
import org.concordat.commissioning.monitoring.RemedyCommand.ToDo;
import org.concordat.commissioning.monitoring.RemedyEvent.ActionAgreed;
import org.concordat.commissioning.monitoring.RemedyEvent.ActionReported;
import org.concordat.commissioning.monitoring.RemedyEvent.Closed;
import org.concordat.commissioning.monitoring.RemedyEvent.Defaulted;
import org.concordat.commissioning.monitoring.RemedyEvent.FurtherPeriodOpened;
import org.concordat.commissioning.monitoring.RemedyEvent.LastActionReported;
import org.concordat.commissioning.monitoring.RemedyEvent.PeriodEnded;
import org.concordat.commissioning.monitoring.RemedyEvent.PeriodExtended;
import org.concordat.commissioning.monitoring.RemedyEvent.ReReviewMissed;
import org.concordat.commissioning.monitoring.RemedyEvent.Remedied;
import org.concordat.commissioning.monitoring.RemedyEvent.RemedyAccepted;
import org.concordat.commissioning.monitoring.RemedyEvent.SteppedIn;
import org.concordat.commissioning.party.PartyAgreement;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.ProcedureReasons;
import org.concordat.core.procedure.State;
import org.concordat.core.reason.Reason;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A remedy from the outcome of a review to the further review and beyond. */
class RemedyLifeTest {

  private static final LocalDate JULY = LocalDate.of(2013, 7, 1);
  private static final LocalDate AUGUST_11 = LocalDate.of(2013, 8, 11);
  private static final LocalDate SEPTEMBER = LocalDate.of(2013, 9, 10);
  private static final LocalDate OCTOBER = LocalDate.of(2013, 10, 1);
  private static final TimeLimit SIXTY_DAYS = TimeLimit.calendarDaysAfter(60);

  private static final State<RemedyStage, RemedyStanding> BEGUN =
      RemedyLife.begin(remedy(ReviewOutcome.REMEDIAL_REQUIRED), DUE);

  private static final RemedyEvent AGREED =
      new ActionAgreed(DUE, "appoint", "staffing", "appoint a teacher", SIXTY_DAYS);
  private static final RemedyEvent SECOND =
      new ActionAgreed(DUE, "train", "staffing", "train the assistants", SIXTY_DAYS);
  private static final RemedyEvent ENDED = new PeriodEnded(LocalDate.of(2013, 8, 12));
  private static final RemedyEvent MISSED = new ReReviewMissed(LocalDate.of(2013, 9, 24));
  private static final RemedyEvent FURTHER =
      new FurtherPeriodOpened(SEPTEMBER, ImmutableMap.of("appoint", PARTIALLY_MET));
  private static final RemedyEvent EXTENDED =
      new PeriodExtended(SEPTEMBER, "appoint", LocalDate.of(2013, 9, 30));
  private static final RemedyEvent ENDED_AGAIN = new PeriodEnded(OCTOBER);
  private static final RemedyEvent DEFAULTED =
      new Defaulted(OCTOBER, ImmutableMap.of("appoint", NOT_MET));

  private static List<RemedyEvent> given(RemedyEvent... events) {
    return Arrays.asList(events);
  }

  private static State<RemedyStage, RemedyStanding> after(RemedyEvent... events) {
    return new TableCases<>(RemedyLife.PROCEDURE, BEGUN, CALENDARS).after(given(events));
  }

  private static RequireAction require(
      LocalDate on, String code, Optional<TimeLimit> period, PartyAgreement... agreements) {
    return new RequireAction(
        COMMISSIONER,
        on,
        new ToDo(code, "staffing", "appoint a teacher"),
        period,
        ImmutableList.copyOf(agreements));
  }

  private static RequireAction agreed(LocalDate on, String code, TimeLimit period) {
    return require(on, code, Optional.of(period), both(on).toArray(PartyAgreement[]::new));
  }

  private static ExtendPeriod extend(LocalDate on, LocalDate until) {
    return new ExtendPeriod(HOST, on, "appoint", until, both(on));
  }

  private static ReReview reReview(LocalDate on, MilestoneStatus status) {
    return new ReReview(COMMISSIONER, on, ImmutableMap.of("appoint", status));
  }

  @TestFactory
  Stream<DynamicTest> everyRow() {
    ReportDone done = new ReportDone(HOST, JULY, "appoint", "contract of employment");
    ReportDone late = new ReportDone(HOST, SEPTEMBER, "appoint", "contract of employment");
    ReportDone later = new ReportDone(HOST, OCTOBER, "appoint", "contract of employment");
    CloseRemedy close = new CloseRemedy(COMMISSIONER, OCTOBER, "the contract is over");
    Closed closed = new Closed(OCTOBER, "the contract is over");
    ImmutableMap<String, MilestoneStatus> met = ImmutableMap.of("appoint", MET);
    ImmutableMap<String, MilestoneStatus> partly = ImmutableMap.of("appoint", PARTIALLY_MET);
    ImmutableMap<String, MilestoneStatus> unmet = ImmutableMap.of("appoint", NOT_MET);
    RemedyEvent missedAgain = new ReReviewMissed(LocalDate.of(2013, 10, 22));
    LocalDate november = LocalDate.of(2013, 11, 4);
    return new TableCases<>(RemedyLife.PROCEDURE, BEGUN, CALENDARS)
        .row(given(), agreed(DUE, "appoint", SIXTY_DAYS), AGREED, RemedyStage.OPEN)
        .row(
            given(AGREED),
            agreed(JULY, "train", SIXTY_DAYS),
            new ActionAgreed(JULY, "train", "staffing", "appoint a teacher", SIXTY_DAYS),
            RemedyStage.OPEN)
        .row(
            given(AGREED),
            extend(AUGUST_11, SEPTEMBER),
            new PeriodExtended(AUGUST_11, "appoint", SEPTEMBER),
            RemedyStage.OPEN)
        .row(
            given(AGREED, ENDED, FURTHER),
            extend(SEPTEMBER, LocalDate.of(2013, 9, 30)),
            EXTENDED,
            RemedyStage.OPEN)
        .row(
            given(AGREED, SECOND),
            done,
            new ActionReported(JULY, "appoint", "contract of employment"),
            RemedyStage.OPEN)
        .row(
            given(AGREED),
            done,
            new LastActionReported(JULY, "appoint", "contract of employment"),
            RemedyStage.AWAITING_RE_REVIEW)
        .row(
            given(AGREED, ENDED),
            late,
            new ActionReported(SEPTEMBER, "appoint", "contract of employment"),
            RemedyStage.AWAITING_RE_REVIEW)
        .row(
            given(AGREED, ENDED, MISSED),
            later,
            new ActionReported(OCTOBER, "appoint", "contract of employment"),
            RemedyStage.RE_REVIEW_OVERDUE)
        .row(
            given(AGREED, ENDED),
            reReview(SEPTEMBER, MET),
            new Remedied(SEPTEMBER, met),
            RemedyStage.REMEDIED)
        .row(
            given(AGREED, ENDED, MISSED),
            reReview(OCTOBER, MET),
            new Remedied(OCTOBER, met),
            RemedyStage.REMEDIED)
        .row(
            given(AGREED, ENDED),
            reReview(SEPTEMBER, PARTIALLY_MET),
            FURTHER,
            RemedyStage.TO_BE_AGREED)
        .row(
            given(AGREED, ENDED, MISSED),
            reReview(OCTOBER, NOT_MET),
            new FurtherPeriodOpened(OCTOBER, unmet),
            RemedyStage.TO_BE_AGREED)
        .row(
            given(AGREED, ENDED, FURTHER, EXTENDED, ENDED_AGAIN),
            reReview(OCTOBER, NOT_MET),
            DEFAULTED,
            RemedyStage.DEFAULT)
        .row(
            given(AGREED, ENDED, FURTHER, EXTENDED, ENDED_AGAIN, missedAgain),
            reReview(november, PARTIALLY_MET),
            new Defaulted(november, partly),
            RemedyStage.DEFAULT)
        .row(
            given(AGREED, ENDED, FURTHER, EXTENDED, ENDED_AGAIN, DEFAULTED),
            new AcceptRemedy(COMMISSIONER, november),
            new RemedyAccepted(november),
            RemedyStage.REMEDIED)
        .row(
            given(AGREED, ENDED, FURTHER, EXTENDED, ENDED_AGAIN, DEFAULTED),
            new StepIn(COMMISSIONER, november),
            new SteppedIn(november),
            RemedyStage.DEFAULT)
        .row(
            given(AGREED, ENDED, FURTHER, EXTENDED, ENDED_AGAIN, DEFAULTED),
            close,
            closed,
            RemedyStage.CLOSED)
        .row(given(), close, closed, RemedyStage.CLOSED)
        .row(
            given(AGREED),
            new CloseRemedy(COMMISSIONER, JULY, "waived"),
            new Closed(JULY, "waived"),
            RemedyStage.CLOSED)
        .row(
            given(AGREED, ENDED),
            new CloseRemedy(COMMISSIONER, SEPTEMBER, "waived"),
            new Closed(SEPTEMBER, "waived"),
            RemedyStage.CLOSED)
        .row(given(AGREED, ENDED, MISSED), close, closed, RemedyStage.CLOSED)
        .passing(given(AGREED), ENDED, RemedyStage.AWAITING_RE_REVIEW)
        .passing(given(AGREED, ENDED), MISSED, RemedyStage.RE_REVIEW_OVERDUE)
        .passing(
            given(AGREED, ENDED, FURTHER, EXTENDED), ENDED_AGAIN, RemedyStage.AWAITING_RE_REVIEW)
        .tests();
  }

  @Test
  void k8_sixtyDaysEndInTheHolidaysAndTheFurtherReviewIsDueFifteenSchoolDaysLater() {
    assertThat(owed(after(AGREED)))
        .containsExactly("the host school: complete the remedial action appoint by 2013-08-11"
            + " [Contract SB-2012-07 reviews]");
    assertThat(owed(after(AGREED, ENDED)))
        .containsExactly("the local authority: review the remedial action by 2013-09-23"
            + " [Contract SB-2012-07 reviews]");
  }

  @Test
  void k8_fortySchoolDaysEndOn16September() {
    RemedyEvent forty = new ActionAgreed(
        DUE, "appoint", "staffing", "appoint a teacher", TimeLimit.schoolDaysAfter(40));
    assertThat(after(forty).data().lastDue(CALENDARS)).hasToString("2013-09-16");
  }

  @Test
  void k8_aReportBeforeTheDayDoesNotBringTheFurtherReviewForward() {
    RemedyEvent reported = new LastActionReported(JULY, "appoint", "contract of employment");
    assertThat(owed(after(AGREED, reported)))
        .containsExactly("the local authority: review the remedial action by 2013-09-23"
            + " [Contract SB-2012-07 reviews]");
  }

  @Test
  void k12_anActionWithoutAPeriodIsRefused() {
    assertRefused(
        BEGUN,
        require(DUE, "appoint", Optional.empty(), both(DUE).toArray(PartyAgreement[]::new)),
        MonitoringReasons.NO_PERIOD,
        "appoint has no period");
  }

  @Test
  void k12_anActionThatOnlyOnePartyAgreedToIsRefused() {
    assertRefused(
        BEGUN,
        require(DUE, "appoint", Optional.of(SIXTY_DAYS), new PartyAgreement(COMMISSIONER, DUE)),
        MonitoringReasons.NOT_AGREED,
        "the host school had not agreed to the period of appoint by 2013-06-12");
    assertRefused(
        BEGUN,
        require(DUE, "appoint", Optional.of(SIXTY_DAYS), new PartyAgreement(HOST, DUE)),
        MonitoringReasons.NOT_AGREED,
        "the local authority had not agreed to the period of appoint by 2013-06-12");
    assertThat(codes(BEGUN, require(DUE, "appoint", Optional.of(SIXTY_DAYS))))
        .containsExactly(MonitoringReasons.NOT_AGREED, MonitoringReasons.NOT_AGREED);
  }

  @Test
  void k12_twoAgreementsOfOnePartyAreNotThoseOfBoth() {
    RequireAction twice = require(
        DUE,
        "appoint",
        Optional.of(SIXTY_DAYS),
        new PartyAgreement(HOST, DUE),
        new PartyAgreement(HOST, DUE));
    assertThat(codes(BEGUN, twice))
        .containsExactly(MonitoringReasons.AGREED_TWICE, MonitoringReasons.NOT_AGREED);
    RequireAction thrice = require(
        DUE,
        "appoint",
        Optional.of(SIXTY_DAYS),
        new PartyAgreement(HOST, DUE),
        new PartyAgreement(COMMISSIONER, DUE),
        new PartyAgreement(HOST, DUE));
    assertRefused(
        BEGUN,
        thrice,
        MonitoringReasons.AGREED_TWICE,
        "the host school is said to have agreed twice to the period of appoint");
  }

  @Test
  void k12_anAgreementOfALaterDayIsNone() {
    assertRefused(
        BEGUN,
        require(
            DUE,
            "appoint",
            Optional.of(SIXTY_DAYS),
            new PartyAgreement(COMMISSIONER, DUE),
            new PartyAgreement(HOST, DUE.plusDays(1))),
        MonitoringReasons.NOT_AGREED,
        "the host school had not agreed to the period of appoint by 2013-06-12");
  }

  @Test
  void k12_anAgreementBeforeTheReviewIsNone() {
    assertRefused(
        BEGUN,
        require(
            DUE,
            "appoint",
            Optional.of(SIXTY_DAYS),
            new PartyAgreement(COMMISSIONER, DUE),
            new PartyAgreement(HOST, DUE.minusDays(1))),
        MonitoringReasons.AGREED_TOO_EARLY,
        "the host school agreed to the period of appoint on 2013-06-11, before the review of 2013-06-12");
  }

  @Test
  void theNthDayOfSomethingIsNoPeriod() {
    assertRefused(
        BEGUN,
        agreed(DUE, "appoint", TimeLimit.schoolDayOf(6)),
        MonitoringReasons.NOT_A_PERIOD,
        "appoint needs a period, and school day 6 of the event is none");
  }

  @Test
  void anActionIsAboutTheContractAndHasACodeOfItsOwn() {
    RequireAction other = new RequireAction(
        COMMISSIONER,
        DUE,
        new ToDo("paint", "colour", "paint the hall"),
        Optional.of(SIXTY_DAYS),
        both(DUE));
    assertRefused(
        BEGUN,
        other,
        MonitoringReasons.NOT_IN_THE_CONTRACT,
        "the contract has no standard or indicator colour");
    assertRefused(
        after(AGREED),
        agreed(JULY, "appoint", SIXTY_DAYS),
        MonitoringReasons.ACTION_EXISTS,
        "there is an action appoint");
  }

  @Test
  void aPeriodIsExtendedBeforeItsLastDayIsOver() {
    State<RemedyStage, RemedyStanding> open =
        after(AGREED, SECOND, new PeriodExtended(JULY, "train", LocalDate.of(2013, 12, 1)));
    assertThat(codes(open, extend(AUGUST_11, OCTOBER))).isEmpty();
    assertRefused(
        open,
        extend(AUGUST_11.plusDays(1), OCTOBER),
        MonitoringReasons.PERIOD_OVER,
        "appoint was due by 2013-08-11, and is extended before that day is over, not on 2013-08-12");
  }

  @Test
  void anExtensionIsLongerThanThePeriod() {
    assertRefused(
        after(AGREED),
        extend(JULY, AUGUST_11),
        MonitoringReasons.NOT_LONGER,
        "appoint is extended beyond 2013-08-11, but 2013-08-11 is not after it");
    assertThat(codes(after(AGREED), extend(JULY, AUGUST_11.plusDays(1)))).isEmpty();
  }

  @Test
  void aPeriodIsExtendedOnce() {
    assertRefused(
        after(AGREED, new PeriodExtended(JULY, "appoint", SEPTEMBER)),
        extend(JULY, OCTOBER),
        MonitoringReasons.NO_EXTENSION_LEFT,
        "appoint may be extended 1 times, and no extension is left");
  }

  @Test
  void aPeriodIsExtendedByBothParties() {
    ExtendPeriod alone = new ExtendPeriod(
        HOST, JULY, "appoint", SEPTEMBER, ImmutableList.of(new PartyAgreement(HOST, JULY)));
    assertRefused(
        after(AGREED),
        alone,
        MonitoringReasons.NOT_AGREED,
        "the local authority had not agreed to the period of appoint by 2013-07-01");
  }

  @Test
  void afterASeriousConcernNothingIsExtendedUnlessTheContractSaysSo() {
    State<RemedyStage, RemedyStanding> serious = RemedyLife.PROCEDURE.evolve(
        RemedyLife.begin(remedy(ReviewOutcome.SERIOUS_CONCERN), DUE), AGREED);
    assertThat(codes(serious, extend(JULY, SEPTEMBER)))
        .containsExactly(MonitoringReasons.NO_EXTENSION_LEFT);
    State<RemedyStage, RemedyStanding> ended = RemedyLife.PROCEDURE.evolve(serious, ENDED);
    assertThat(RemedyLife.PROCEDURE
            .decide(ended, reReview(SEPTEMBER, PARTIALLY_MET), CALENDARS)
            .orElseThrow()
            .stage())
        .isEqualTo(RemedyStage.DEFAULT);
  }

  @Test
  void theHistoryOfThePeriodIsKept() {
    RemedialAction action =
        after(AGREED, ENDED, FURTHER, EXTENDED).data().action("appoint").orElseThrow();
    assertThat(action.period()).isEqualTo(SIXTY_DAYS);
    assertThat(action.startsOn()).isEqualTo(DUE);
    assertThat(action.extensions()).containsExactly(LocalDate.of(2013, 9, 30));
    assertThat(action.status()).isEqualTo(MilestoneStatus.SCHEDULED);
  }

  @Test
  void whatIsReportedIsToBeDoneAndShown() {
    assertRefused(
        after(AGREED),
        new ReportDone(HOST, JULY, "train", "register"),
        MonitoringReasons.NO_SUCH_ACTION,
        "there is no action train");
    assertRefused(
        after(AGREED),
        new ReportDone(HOST, JULY, "appoint", " "),
        MonitoringReasons.NO_EVIDENCE,
        "nothing is supplied to show that appoint was done");
    assertRefused(
        after(AGREED, SECOND, new ActionReported(JULY, "appoint", "contract")),
        new ReportDone(HOST, JULY, "appoint", "contract"),
        MonitoringReasons.ALREADY_REPORTED,
        "appoint was reported done");
    assertRefused(
        after(
            AGREED,
            SECOND,
            ENDED,
            new FurtherPeriodOpened(SEPTEMBER, ImmutableMap.of("appoint", MET, "train", NOT_MET)),
            new PeriodExtended(SEPTEMBER, "train", OCTOBER)),
        new ReportDone(HOST, SEPTEMBER, "appoint", "contract"),
        MonitoringReasons.ACTION_NOT_OPEN,
        "appoint is met");
  }

  @Test
  void aFurtherReviewJudgesEveryActionAndNoOther() {
    assertRefused(
        after(AGREED, SECOND, ENDED),
        reReview(SEPTEMBER, MET),
        MonitoringReasons.ACTION_NOT_JUDGED,
        "the further review leaves out train");
    assertRefused(
        after(AGREED, ENDED),
        reReview(SEPTEMBER, MilestoneStatus.SCHEDULED),
        MonitoringReasons.ACTION_NOT_JUDGED,
        "the further review leaves out appoint");
    assertRefused(
        after(AGREED, ENDED),
        new ReReview(COMMISSIONER, SEPTEMBER, ImmutableMap.of("appoint", MET, "paint", MET)),
        MonitoringReasons.NOTHING_TO_JUDGE,
        "the further review is of actions that are open or unmet, not of paint");
    assertThat(
            codes(after(AGREED, ENDED), new ReReview(COMMISSIONER, SEPTEMBER, ImmutableMap.of())))
        .containsExactly(MonitoringReasons.ACTION_NOT_JUDGED);
  }

  @Test
  void nothingIsRemediedWhileAFailedStandardHasNoAction() {
    RemedyEvent about = new ActionAgreed(DUE, "appoint", "safeguarding", "train staff", SIXTY_DAYS);
    assertRefused(
        after(about, ENDED),
        reReview(SEPTEMBER, MET),
        MonitoringReasons.STANDARD_WITHOUT_ACTION,
        "these standards failed, and no action is about them: staffing");
  }

  @Test
  void aDefaultEntitlesAndDoesNothing() {
    State<RemedyStage, RemedyStanding> inDefault =
        after(AGREED, ENDED, FURTHER, EXTENDED, ENDED_AGAIN, DEFAULTED);
    assertThat(RemedyLife.entitlements(inDefault.stage()))
        .containsExactly(Entitlement.WITHHOLD, Entitlement.STEP_IN, Entitlement.TERMINATE);
    assertThat(RemedyLife.entitlements(RemedyStage.OPEN)).isEmpty();
    assertThat(RemedyLife.PROCEDURE.advance(inDefault, LocalDate.of(2050, 1, 1), CALENDARS))
        .isEqualTo(inDefault);
    assertRefused(
        RemedyLife.PROCEDURE.evolve(inDefault, new SteppedIn(OCTOBER)),
        new StepIn(COMMISSIONER, OCTOBER),
        MonitoringReasons.ALREADY_STEPPED_IN,
        "the authority stepped in on 2013-10-01");
  }

  @Test
  void theDaysFromFindingToRemedyAreCounted() {
    assertThat(after(AGREED).data().daysToRemedy()).isEmpty();
    assertThat(after(AGREED, ENDED, new Remedied(SEPTEMBER, ImmutableMap.of("appoint", MET)))
            .data()
            .daysToRemedy())
        .contains(90L);
  }

  @Test
  void theSchoolDoesNotJudgeItself() {
    assertThat(codes(after(AGREED, ENDED), new ReReview(HOST, SEPTEMBER, ImmutableMap.of())))
        .contains(ProcedureReasons.NOT_ENTITLED);
  }

  @Test
  void refusesARemedyThatNothingAsksFor() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> remedy(ReviewOutcome.SATISFACTORY))
        .withMessage("RemedyStanding outcome: must ask for a remedy, but was satisfactory");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ToDo("appoint", "staffing", " "))
        .withMessage("ToDo description: must not be blank, but was ' '");
  }

  private static ImmutableList<String> owed(State<RemedyStage, RemedyStanding> state) {
    return RemedyLife.obligations(state, CALENDARS).stream()
        .map(Obligation::toString)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> codes(
      State<RemedyStage, RemedyStanding> given, RemedyCommand when) {
    return RemedyLife.PROCEDURE.decide(given, when, CALENDARS).reasons().stream()
        .map(Reason::code)
        .collect(ImmutableList.toImmutableList());
  }

  private static void assertRefused(
      State<RemedyStage, RemedyStanding> given, RemedyCommand when, String code, String message) {
    ImmutableList<Reason> reasons =
        RemedyLife.PROCEDURE.decide(given, when, CALENDARS).reasons();
    assertThat(reasons).extracting(Reason::code).containsExactly(code);
    assertThat(reasons.get(0).message()).isEqualTo(message);
    assertThat(reasons.get(0).source()).contains(MonitoringSamples.CLAUSE);
  }
}
