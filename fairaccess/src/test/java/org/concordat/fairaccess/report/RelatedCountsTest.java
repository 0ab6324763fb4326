/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.report.ReportSamples.day;
import static org.concordat.fairaccess.report.ReportSamples.facts;
import static org.concordat.fairaccess.report.ReportSamples.file;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.FairAccessRoles;
import org.concordat.fairaccess.casework.CaseEvent;
import org.concordat.fairaccess.casework.InterimKind;
import org.concordat.fairaccess.casework.WithdrawalReason;
import org.concordat.fairaccess.managedmove.MoveEvent;
import org.concordat.fairaccess.referral.Attendance;
import org.concordat.fairaccess.referral.FairAccessReferral;
import org.concordat.fairaccess.share.Schools;
import org.junit.jupiter.api.Test;

/** Small counts that a reader would find by what counts of different tables have to do with each other. */
class RelatedCountsTest {

  private static final YearMonth OCTOBER = YearMonth.of(2012, 10);

  private static <T> ImmutableList<T> times(int count, IntFunction<T> made) {
    return IntStream.range(0, count).mapToObj(made).collect(ImmutableList.toImmutableList());
  }

  private static <T> ImmutableList<T> both(ImmutableList<T> some, ImmutableList<T> others) {
    return ImmutableList.<T>builder().addAll(some).addAll(others).build();
  }

  private static MoveEvent trial(LocalDate on) {
    return new MoveEvent.TrialStarted(on, on.plusDays(1), 12, ImmutableSortedSet.of());
  }

  private static ImmutableList<MoveFile> onTrial(int count, LocalDate on) {
    return times(count, one -> ReportSamples.move("invented-" + on + one, on, trial(on)));
  }

  private static ImmutableList<MoveFile> failed(int count, LocalDate on, LocalDate failedOn) {
    return times(
        count,
        one -> ReportSamples.move(
            "invented-failed-" + one,
            on,
            trial(on),
            new MoveEvent.TrialFailed(failedOn, FairAccessRoles.RECEIVING_SCHOOL, "no")));
  }

  private static ReportFacts.Builder withoutCases() {
    return facts().cases(ImmutableList.of()).exclusions(ImmutableList.of());
  }

  private static void tellsNothing(ReportFacts.Builder facts, int months) {
    ReportReading reading = new ReportReading(
        SchoolYearSamples.published(facts.build(), OCTOBER, months).months());

    assertThat(reading.solved()).isEmpty();
    assertThat(reading.ruledOut()).isEmpty();
  }

  @Test
  void trialsThatFailedAreNotThoseThatBeganLessThoseOnTrial() {
    tellsNothing(
        withoutCases().moves(both(onTrial(5, day(10, 1)), failed(4, day(10, 2), day(10, 20)))), 1);
  }

  @Test
  void trialsThatFailedSinceAreNotWhatBeganSinceLessMoreOnTrial() {
    ImmutableList<MoveFile> before = onTrial(6, LocalDate.of(2012, 8, 28));
    tellsNothing(
        withoutCases()
            .moves(both(
                both(before, onTrial(6, day(10, 1))),
                both(onTrial(6, day(11, 5)), failed(2, day(11, 6), day(11, 20))))),
        2);
  }

  @Test
  void movesThatWereRefusedAreNotTheProposedLessThoseThatBegan() {
    tellsNothing(
        withoutCases()
            .moves(both(
                onTrial(7, day(10, 1)),
                times(
                    2,
                    one -> ReportSamples.move(
                        "invented-refused-" + one,
                        day(10, 2),
                        new MoveEvent.MoveRefused(
                            day(10, 9), FairAccessRoles.RECEIVING_SCHOOL, "no"))))),
        1);
  }

  private static ImmutableList<MoveFile> moves(String pupil, int count, MoveEvent... events) {
    return times(count, one -> ReportSamples.move(pupil + one, day(10, 1), events));
  }

  private static ImmutableList<MoveFile> refused(int count) {
    return moves(
        "invented-refused-",
        count,
        new MoveEvent.MoveRefused(day(10, 9), FairAccessRoles.RECEIVING_SCHOOL, "no"));
  }

  private static ImmutableList<MoveFile> backFromOffSite(int count) {
    return moves(
        "invented-back-",
        count,
        new MoveEvent.OffSiteDirected(
            day(10, 2), day(10, 8), day(10, 26), ImmutableSortedSet.of(day(10, 15))),
        new MoveEvent.OffSiteEnded(day(10, 22)));
  }

  @Test
  void movesThatWereRefusedAreNotTheProposedLessTheAgreed() {
    tellsNothing(
        withoutCases()
            .moves(both(
                moves("invented-agreed-", 9, new MoveEvent.MoveAgreed(day(10, 9))), refused(1))),
        1);
  }

  @Test
  void movesThatWereRefusedAreNotTheProposedLessTheAgreedAndThoseWhoCameBack() {
    tellsNothing(
        withoutCases()
            .moves(both(
                both(
                    moves("invented-agreed-", 5, new MoveEvent.MoveAgreed(day(10, 9))),
                    backFromOffSite(5)),
                refused(1))),
        1);
  }

  private static final LocalDate YEAR_BEFORE = LocalDate.of(2012, 8, 28);

  private static ImmutableList<MoveFile> extended(
      int count, LocalDate began, LocalDate extended, MoveEvent... then) {
    return times(
        count,
        one -> ReportSamples.move(
            "invented-extended-" + extended + then.length + one,
            began,
            ImmutableList.<MoveEvent>builder()
                .add(trial(began))
                .add(new MoveEvent.TrialExtended(extended, 2, day(12, 7), "more time"))
                .add(then)
                .build()
                .toArray(MoveEvent[]::new)));
  }

  @Test
  void trialsThatFailedAreNotTheExtendedLessThoseOnTrial() {
    tellsNothing(
        withoutCases()
            .moves(both(
                extended(5, YEAR_BEFORE, day(10, 12)),
                extended(
                    4,
                    YEAR_BEFORE,
                    day(10, 12),
                    new MoveEvent.TrialFailed(
                        day(10, 19), FairAccessRoles.RECEIVING_SCHOOL, "no")))),
        1);
  }

  @Test
  void movesThatWereRefusedAreNotTheProposedLessTheExtended() {
    tellsNothing(
        withoutCases()
            .moves(both(
                both(extended(9, YEAR_BEFORE, day(10, 12)), onTrial(11, YEAR_BEFORE)),
                both(moves("invented-proposed-", 9), refused(1)))),
        1);
  }

  @Test
  void trialsThatWereExtendedSinceAreNotThoseThatBeganLessTheExtendedBefore() {
    tellsNothing(
        withoutCases()
            .moves(both(
                both(extended(9, day(10, 1), day(10, 12)), extended(1, day(10, 1), day(11, 9))),
                both(onTrial(11, YEAR_BEFORE), moves("invented-proposed-", 9)))),
        2);
  }

  @Test
  void childrenWhoCameBackAreNotThoseWhoBeganLessThoseOnTrial() {
    tellsNothing(
        withoutCases()
            .moves(both(
                both(onTrial(9, day(10, 1)), backFromOffSite(1)), moves("invented-proposed-", 5))),
        1);
  }

  @Test
  void childrenWhoCameBackAreNotThoseWhoBeganLessTheExtended() {
    tellsNothing(
        withoutCases()
            .moves(both(
                both(
                    moves(
                        "invented-extended-",
                        7,
                        trial(day(10, 2)),
                        new MoveEvent.TrialExtended(day(10, 16), 6, day(11, 30), "more time"),
                        new MoveEvent.MoveAgreed(day(10, 19))),
                    backFromOffSite(1)),
                moves("invented-proposed-", 5))),
        1);
  }

  private static ImmutableList<MoveFile> back(
      int count, LocalDate began, LocalDate failedOn, LocalDate on) {
    return times(
        count,
        one -> ReportSamples.move(
            "invented-trial-back-" + one,
            began,
            trial(began),
            new MoveEvent.TrialFailed(failedOn, FairAccessRoles.RECEIVING_SCHOOL, "no"),
            new MoveEvent.Returned(on)));
  }

  private static ImmutableList<MoveFile> agreedAfterTrial(
      int count, LocalDate began, LocalDate on) {
    return times(
        count,
        one -> ReportSamples.move(
            "invented-agreed-after-" + one, began, trial(began), new MoveEvent.MoveAgreed(on)));
  }

  @Test
  void trialsThatFailedAreNotThoseThatBeganLessThoseOnTrialWhereEveryMoveIsATrial() {
    tellsNothing(
        withoutCases()
            .moves(both(
                both(onTrial(5, day(10, 1)), failed(3, day(10, 2), day(10, 19))),
                back(1, day(10, 2), day(10, 19), day(10, 22)))),
        1);
  }

  @Test
  void trialsOpenAreNotThoseThatBeganLessTheFailedWhereEveryMoveIsATrial() {
    tellsNothing(
        withoutCases()
            .moves(both(
                both(onTrial(5, day(10, 1)), onTrial(6, day(11, 5))),
                back(5, day(10, 2), day(11, 9), day(11, 12)))),
        2);
  }

  @Test
  void trialsOpenAreNotMoreThatBeganLessMoreThatFailedWhereEveryMoveIsATrial() {
    tellsNothing(
        withoutCases()
            .moves(both(
                both(onTrial(3, day(10, 1)), onTrial(5, day(11, 5))),
                back(7, day(10, 2), day(11, 9), day(11, 12)))),
        2);
  }

  @Test
  void trialsOpenAreNotThoseThatBeganLessTheFailedAndTheAgreedWhereEachIsAgreedAfterATrial() {
    tellsNothing(
        withoutCases()
            .moves(both(
                both(onTrial(6, day(11, 5)), agreedAfterTrial(5, day(10, 1), day(11, 15))),
                back(5, day(10, 2), day(11, 9), day(11, 12)))),
        2);
  }

  private static CaseFile accepted(String pupil, CaseEvent... then) {
    return file(
        pupil,
        day(10, 1),
        ImmutableList.<CaseEvent>builder()
            .add(new CaseEvent.Accepted(day(10, 2), "2012", ImmutableList.of("carer")))
            .add(then)
            .build()
            .toArray(CaseEvent[]::new));
  }

  private static CaseFile onRoll(int child) {
    return accepted(
        "invented-on-roll-" + child,
        new CaseEvent.Considered(day(10, 8)),
        ReportSamples.placed(day(10, 8), Schools.F),
        new CaseEvent.StartAgreed(day(10, 9), day(10, 15)));
  }

  private static CaseFile movedAway(int child) {
    return file(
        "invented-away-" + child,
        day(10, 1),
        new CaseEvent.Withdrawn(day(10, 3), WithdrawalReason.MOVED_AWAY));
  }

  @Test
  void childrenWhoWereNotAcceptedAreNotTheReferredLessTheAccepted() {
    tellsNothing(
        withoutCases()
            .moves(ImmutableList.of())
            .cases(both(
                times(12, one -> accepted("invented-waiting-" + one)),
                times(2, RelatedCountsTest::movedAway))),
        1);
  }

  private static CaseFile ineligible(int child) {
    return file(
        "invented-not-eligible-" + child,
        day(10, 1),
        new CaseEvent.FoundIneligible(
            day(10, 3),
            ImmutableList.of(Reason.coded("test.not-eligible").saying("not eligible"))));
  }

  @Test
  void childrenNotEligibleAreNotAllLessThoseOfACategory() {
    CaseEvent away = new CaseEvent.Withdrawn(day(10, 5), WithdrawalReason.MOVED_AWAY);
    tellsNothing(
        withoutCases()
            .moves(ImmutableList.of())
            .cases(both(
                both(
                    times(5, one -> accepted("invented-waiting-" + one)),
                    times(5, RelatedCountsTest::onRoll)),
                both(
                    times(1, RelatedCountsTest::ineligible),
                    times(2, one -> accepted("invented-left-" + one, away))))),
        1);
  }

  @Test
  void childrenWithEducationMeanwhileAreNotThoseWhoWaitLessTheNotAssessed() {
    tellsNothing(
        withoutCases()
            .moves(ImmutableList.of())
            .cases(both(
                times(5, one -> file("invented-referred-" + one, day(10, 20))),
                ImmutableList.of(
                    accepted(
                        "invented-at-home",
                        new CaseEvent.InterimArranged(day(10, 3), "tuition at home")),
                    accepted(
                        "invented-at-college",
                        new CaseEvent.InterimArranged(day(10, 3), "a college"))))),
        1);
  }

  @Test
  void childrenWhoCameBackAreNotAllLessTheAcceptedAndTheNotAssessed() {
    CaseFile back = file(
        "invented-back",
        LocalDate.of(2012, 5, 7),
        new CaseEvent.Accepted(LocalDate.of(2012, 5, 8), "2012", ImmutableList.of("carer")),
        new CaseEvent.Considered(LocalDate.of(2012, 5, 15)),
        new CaseEvent.FoundNotReady(LocalDate.of(2012, 5, 15), "pupil referral unit"),
        new CaseEvent.ProvisionEntered(
            LocalDate.of(2012, 5, 15),
            InterimKind.PUPIL_REFERRAL_UNIT,
            "pupil referral unit",
            day(10, 5)),
        new CaseEvent.FoundReady(day(10, 5)),
        new CaseEvent.Listed(day(10, 5), day(10, 8)));
    tellsNothing(
        withoutCases()
            .moves(ImmutableList.of())
            .cases(both(
                both(
                    times(5, one -> accepted("invented-waiting-" + one)),
                    times(3, one -> file("invented-referred-" + one, day(10, 20)))),
                ImmutableList.of(back))),
        1);
  }

  @Test
  void childrenNotListedYetAreNotTheAcceptedLessThoseConsideredAgain() {
    CaseFile again = accepted(
        "invented-again",
        new CaseEvent.Considered(day(10, 8)),
        new CaseEvent.Deferred(day(10, 8), "later"),
        new CaseEvent.Considered(day(10, 15)));
    tellsNothing(
        withoutCases()
            .moves(ImmutableList.of())
            .cases(both(
                ImmutableList.of(again, accepted("invented-waiting")),
                times(3, RelatedCountsTest::movedAway))),
        1);
  }

  private static final LocalDate AUGUST = LocalDate.of(2012, 8, 1);

  private static CaseFile openBefore(String pupil, CaseEvent... then) {
    return file(
        pupil,
        AUGUST,
        ImmutableList.<CaseEvent>builder()
            .add(new CaseEvent.Accepted(AUGUST.plusDays(1), "2012", ImmutableList.of("carer")))
            .add(then)
            .build()
            .toArray(CaseEvent[]::new));
  }

  @Test
  void childrenReferredInAMonthAreNotTheAcceptedOfTheYearAndTheNotAssessedLessTheOpenBefore() {
    tellsNothing(
        withoutCases()
            .moves(ImmutableList.of())
            .cases(both(
                both(
                    times(2, one -> file("invented-referred-" + one, day(10, 20))),
                    times(2, one -> file("invented-before-" + one, AUGUST))),
                times(
                    2,
                    one -> file(
                        "invented-september-" + one,
                        day(9, 3),
                        new CaseEvent.Accepted(day(9, 4), "2012", ImmutableList.of("carer")),
                        new CaseEvent.Withdrawn(day(9, 10), WithdrawalReason.MOVED_AWAY))))),
        1);
  }

  @Test
  void childrenNotAssessedAreNotTheReferredOfTheMonthLessTheAcceptedOfTheYear() {
    tellsNothing(
        withoutCases()
            .moves(ImmutableList.of())
            .cases(both(
                both(
                    times(6, one -> accepted("invented-waiting-" + one)),
                    times(2, one -> file("invented-referred-" + one, day(10, 20)))),
                both(
                    times(
                        6,
                        one -> openBefore(
                            "invented-refused-" + one,
                            new CaseEvent.Considered(day(10, 8)),
                            ReportSamples.placed(day(10, 8), Schools.F),
                            new CaseEvent.Refused(day(10, 9), ImmutableList.of("full")))),
                    ImmutableList.of(file(
                        "invented-away",
                        AUGUST,
                        new CaseEvent.Withdrawn(day(9, 10), WithdrawalReason.MOVED_AWAY)))))),
        1);
  }

  private static CaseFile inProvision(int child) {
    return openBefore(
        "invented-provided-" + child,
        new CaseEvent.Considered(day(10, 8)),
        new CaseEvent.FoundNotReady(day(10, 8), "pupil referral unit"));
  }

  @Test
  void childrenNotListedYetAreNotThoseOfTheMonthLessTheNotEligibleAndThoseWhoCameBack() {
    tellsNothing(
        withoutCases()
            .moves(ImmutableList.of())
            .cases(both(
                both(
                    times(3, one -> openBefore("invented-open-" + one)),
                    times(7, RelatedCountsTest::ineligible)),
                both(
                    times(2, RelatedCountsTest::inProvision),
                    times(
                        7,
                        one -> file(
                            "invented-back-" + one,
                            day(9, 3),
                            new CaseEvent.Accepted(day(9, 4), "2012", ImmutableList.of("carer")),
                            new CaseEvent.Considered(day(9, 8)),
                            new CaseEvent.FoundNotReady(day(9, 8), "pupil referral unit"),
                            new CaseEvent.Listed(day(10, 5), day(10, 8))))))),
        1);
  }

  @Test
  void childrenWhoMovedAwayInAMonthAreNotAllLessTheOpenBeforeWhoAreNotListedOrNotReady() {
    tellsNothing(
        withoutCases()
            .moves(ImmutableList.of())
            .cases(both(
                both(
                    times(9, one -> openBefore("invented-open-" + one)),
                    times(9, RelatedCountsTest::inProvision)),
                both(
                    both(
                        times(3, RelatedCountsTest::movedAway),
                        times(3, RelatedCountsTest::ineligible)),
                    times(
                        2,
                        one -> file(
                            "invented-september-" + one,
                            day(9, 3),
                            new CaseEvent.Withdrawn(day(9, 10), WithdrawalReason.MOVED_AWAY)))))),
        1);
  }

  @Test
  void childrenOnRollAreNotTheAdmittedLessTheManagedMoves() {
    tellsNothing(
        withoutCases()
            .countsManagedMoves(true)
            .moves(times(
                8,
                one -> ReportSamples.move(
                    "invented-moved-" + one,
                    day(10, 1),
                    new MoveEvent.MoveAgreed(day(10, 9)),
                    new MoveEvent.Transferred(day(10, 10)))))
            .cases(times(2, RelatedCountsTest::onRoll)),
        1);
  }

  @Test
  void movesThatWereAgreedAreNotTheAdmittedLessThoseOnRollWhereEachIsATransfer() {
    tellsNothing(
        withoutCases()
            .countsManagedMoves(true)
            .moves(times(
                1,
                one -> ReportSamples.move(
                    "invented-moved-" + one,
                    day(10, 1),
                    new MoveEvent.MoveAgreed(day(10, 9)),
                    new MoveEvent.Transferred(day(10, 10)))))
            .cases(times(8, RelatedCountsTest::onRoll)),
        1);
  }

  private static CaseFile acceptedFor(String pupil, String category) {
    return file(
        pupil, day(10, 1), new CaseEvent.Accepted(day(10, 2), "2012", ImmutableList.of(category)));
  }

  @Test
  void childrenOfACategoryAreNotTheReferredLessThoseOfAnotherWhereEachHasOne() {
    tellsNothing(
        withoutCases()
            .moves(ImmutableList.of())
            .cases(both(
                times(9, one -> acceptedFor("invented-carer-" + one, "carer")),
                ImmutableList.of(acceptedFor("invented-homeless", "homeless")))),
        1);
  }

  @Test
  void medianOfFiveDoesNotTellHowManyOfSixAreNotAmongThem() {
    ImmutableList<CaseFile> measured = times(4, RelatedCountsTest::onRoll);
    ReportFacts.Builder facts = withoutCases()
        .moves(ImmutableList.of())
        .cases(both(
                both(measured, times(1, one -> accepted("invented-waiting"))),
                times(1, RelatedCountsTest::movedAway))
            .stream()
            .map(RelatedCountsTest::out)
            .collect(ImmutableList.toImmutableList()));

    assertThat(MonthlyReports.compile(facts.build(), OCTOBER)
            .orElseThrow()
            .cases()
            .time()
            .children())
        .isEqualTo(5);
    tellsNothing(facts, 1);
  }

  private static CaseFile out(CaseFile file) {
    return new CaseFile(
        FairAccessReferral.builder()
            .from(file.referral())
            .attendance(Attendance.lastOn(day(9, 14)))
            .build(),
        file.history());
  }
}
