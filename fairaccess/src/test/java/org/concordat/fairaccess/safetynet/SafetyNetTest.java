/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.concordat.core.calendar.Due;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.safetynet.ChildFact.Applied;
import org.concordat.fairaccess.safetynet.ChildFact.Came;
import org.concordat.fairaccess.safetynet.ChildFact.Considered;
import org.concordat.fairaccess.safetynet.ChildFact.Declined;
import org.concordat.fairaccess.safetynet.ChildFact.HomeEducated;
import org.concordat.fairaccess.safetynet.ChildFact.Joined;
import org.concordat.fairaccess.safetynet.ChildFact.Left;
import org.concordat.fairaccess.safetynet.ChildFact.MovedAway;
import org.concordat.fairaccess.safetynet.ChildFact.MovedIn;
import org.concordat.fairaccess.safetynet.ChildFact.NeverCame;
import org.concordat.fairaccess.safetynet.ChildFact.Offered;
import org.concordat.fairaccess.safetynet.ChildFact.Refused;
import org.concordat.fairaccess.safetynet.OwedNotice.Standing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class SafetyNetTest {

  private static final PupilReference CHILD = PupilReference.of("case-17");
  private static final PupilReference OTHER = PupilReference.of("case-18");
  private static final Urn A = Urn.of(100001);
  private static final Urn B = Urn.of(100002);
  private static final LocalDate LAST = LocalDate.of(2012, 9, 14);
  private static final LocalDate DAY = LocalDate.of(2012, 11, 15);
  private static final SafetyNetContext T12 = SafetyNetContext.of(TestCalendars.T12);
  private static final SafetyNetContext T23 = SafetyNetContext.of(TestCalendars.T23);

  private static SafetyNet net(ChildFact... facts) {
    return SafetyNet.of(ImmutableList.copyOf(facts), ImmutableList.of(), T12);
  }

  private static ChildPicture on(LocalDate date, ChildFact... facts) {
    return net(facts).childOn(CHILD, date);
  }

  private static Left left(LocalDate last) {
    return new Left(CHILD, A, last, Optional.empty());
  }

  private static Applied applied(Urn school, LocalDate on) {
    return new Applied(CHILD, school, AdmissionAuthority.ACADEMY_TRUST, on);
  }

  @Nested
  class Standings {

    @Test
    void t34_daysOutLeaveOutTheLastAttendedAndTheFirstOnRoll() {
      ChildPicture waiting = on(DAY, left(LAST));

      assertThat(waiting.standing()).isEqualTo(ChildStanding.WITHOUT_PLACE);
      assertThat(waiting.outSince()).contains(LAST.plusDays(1));
      assertThat(waiting.schoolDaysOut(TestCalendars.T12.school())).isEqualTo(Answer.known(38));
      ChildPicture placed = on(DAY, left(LAST), new Joined(CHILD, B, DAY));
      assertThat(placed.standing()).isEqualTo(ChildStanding.ON_ROLL);
      assertThat(placed.schoolDaysOut(TestCalendars.T12.school())).isEqualTo(Answer.known(0));
    }

    @Test
    void daysOutBeyondThePublishedCalendarAreUnknown() {
      assertThat(on(LocalDate.of(2013, 9, 10), left(LAST))
              .schoolDaysOut(TestCalendars.T12.school())
              .find())
          .isEmpty();
    }

    @Test
    void childOnTheRegisterUntilDeletionIsOutFromTheDayAfterTheLastAttended() {
      Left later = new Left(CHILD, A, LAST, Optional.of(LAST.plusDays(10)));

      ChildPicture gone = on(LAST.plusDays(9), new Joined(CHILD, A, LAST.minusYears(1)), later);
      assertThat(gone.standing()).isEqualTo(ChildStanding.LEFT_ON_ROLL);
      assertThat(gone.outSince()).contains(LAST.plusDays(1));
      assertThat(on(LAST, new Joined(CHILD, A, LAST.minusYears(1)), later).standing())
          .isEqualTo(ChildStanding.ON_ROLL);
      ChildPicture deleted = on(LAST.plusDays(10), new Joined(CHILD, A, LAST.minusYears(1)), later);
      assertThat(deleted.standing()).isEqualTo(ChildStanding.WITHOUT_PLACE);
      assertThat(deleted.outSince()).contains(LAST.plusDays(1));
    }

    @Test
    void childOnTwoRegistersWhoLeavesOneIsOnRoll() {
      ChildPicture picture =
          on(DAY, new Joined(CHILD, A, LAST), new Joined(CHILD, B, LAST), left(LAST.plusDays(5)));

      assertThat(picture.standing()).isEqualTo(ChildStanding.ON_ROLL);
      assertThat(picture.registers()).containsExactly(B);
    }

    @Test
    void newcomerIsOutFromTheDayOfArrival() {
      ChildPicture picture = on(DAY, new MovedIn(CHILD, DAY.minusDays(7)));

      assertThat(picture.standing()).isEqualTo(ChildStanding.WITHOUT_PLACE);
      assertThat(picture.outSince()).contains(DAY.minusDays(7));
      assertThat(picture.schoolDaysOut(TestCalendars.T12.school())).isEqualTo(Answer.known(5));
    }

    @Test
    void edge32_childWhoNeverCameIsOnTheRegisterAndMissing() {
      ChildPicture picture = on(
          DAY,
          left(LAST),
          new Joined(CHILD, B, DAY.minusDays(3)),
          new NeverCame(CHILD, B, DAY.minusDays(3)));

      assertThat(picture.standing()).isEqualTo(ChildStanding.NOT_SEEN);
      assertThat(picture.registers()).containsExactly(B);
      assertThat(picture.outSince()).contains(LAST.plusDays(1));
      assertThat(on(
                  DAY,
                  new Joined(CHILD, B, DAY.minusDays(3)),
                  new NeverCame(CHILD, B, DAY.minusDays(2)))
              .outSince())
          .contains(DAY.minusDays(2));
    }

    @Test
    void offerThatStandsIsNoPlaceYetAndADeclinedOneIsGone() {
      assertThat(
              on(DAY, left(LAST), applied(B, LAST), new Offered(CHILD, B, DAY)).standing())
          .isEqualTo(ChildStanding.OFFERED);
      ChildPicture declined = on(
          DAY,
          left(LAST),
          applied(B, LAST),
          new Offered(CHILD, B, DAY.minusDays(1)),
          new Declined(CHILD, B, DAY));
      assertThat(declined.standing()).isEqualTo(ChildStanding.WITHOUT_PLACE);
      assertThat(declined.declined()).containsExactly(B);
    }

    @Test
    void refusalsAndOpenApplicationsAreSeen() {
      ChildPicture picture = on(
          DAY,
          left(LAST),
          applied(A, LAST),
          applied(B, LAST),
          new Refused(CHILD, B, LAST.plusDays(5)));

      assertThat(picture.unanswered()).containsExactly(A);
      assertThat(picture.refusedBy()).containsExactly(B);
    }

    @Test
    void refusalOfAnEarlierTimeIsOverOnceTheChildIsOnRoll() {
      ChildPicture picture = on(
          DAY,
          applied(B, LAST.minusDays(100)),
          new Refused(CHILD, B, LAST.minusDays(90)),
          new Joined(CHILD, A, LAST.minusDays(80)),
          left(LAST));

      assertThat(picture.refusedBy()).isEmpty();
    }

    @Test
    void childAtHomeAndChildElsewhereAreNotWithoutAPlace() {
      assertThat(on(DAY, left(LAST), new HomeEducated(CHILD, DAY)).standing())
          .isEqualTo(ChildStanding.HOME_EDUCATED);
      assertThat(on(DAY.minusDays(1), left(LAST), new HomeEducated(CHILD, DAY)).standing())
          .isEqualTo(ChildStanding.WITHOUT_PLACE);
      assertThat(on(DAY, left(LAST), new MovedAway(CHILD, DAY)).standing())
          .isEqualTo(ChildStanding.MOVED_AWAY);
      assertThat(on(
                  DAY,
                  left(LAST),
                  new MovedAway(CHILD, DAY.minusDays(20)),
                  new MovedIn(CHILD, DAY.minusDays(2)))
              .outSince())
          .contains(DAY.minusDays(2));
      assertThat(
              on(DAY, new HomeEducated(CHILD, LAST), new Joined(CHILD, B, DAY)).standing())
          .isEqualTo(ChildStanding.ON_ROLL);
    }

    @Test
    void childRefusedWithoutAnApplicationIsListedAsNotKnown() {
      SafetyNet refused = net(new Refused(CHILD, B, LAST));

      assertThat(refused.outOn(DAY)).isEmpty();
      assertThat(refused.outFor(DAY, 0)).isEmpty();
      assertThat(refused.notKnownOn(DAY))
          .extracting(ChildPicture::pupil, ChildPicture::refusedBy)
          .containsExactly(tuple(CHILD, ImmutableList.of(B)));
      assertThat(refused.notKnownOn(LAST.minusDays(1))).isEmpty();
      assertThat(net(left(LAST)).notKnownOn(DAY)).isEmpty();
    }

    @Test
    void offerAndRefusalOfOneDayWithoutAnApplicationAreOneOddity() {
      assertThat(
              on(DAY, new Offered(CHILD, B, LAST), new Refused(CHILD, B, LAST)).oddities())
          .extracting(Reason::code)
          .containsExactly("safety-net.answer-without-application");
    }

    @Test
    void givenAnOfferWhenTheSameSchoolRefusesThenNoOfferStands() {
      ChildFact[] facts = {
        new MovedIn(CHILD, LAST),
        applied(A, LAST),
        applied(B, LAST),
        new Offered(CHILD, B, LAST.plusDays(3)),
        new Refused(CHILD, B, LAST.plusDays(10))
      };

      assertThat(on(LAST.plusDays(9), facts).standing()).isEqualTo(ChildStanding.OFFERED);
      ChildPicture refused = on(DAY, facts);
      assertThat(refused.standing()).isEqualTo(ChildStanding.WITHOUT_PLACE);
      assertThat(refused.refusedBy()).containsExactly(B);
      assertThat(refused.oddities()).isEmpty();
    }

    @Test
    void givenAnOfferWhenAnotherSchoolRefusesThenTheOfferStands() {
      assertThat(on(
                  DAY,
                  left(LAST),
                  applied(A, LAST),
                  applied(B, LAST),
                  new Offered(CHILD, B, LAST.plusDays(3)),
                  new Refused(CHILD, A, LAST.plusDays(10)))
              .standing())
          .isEqualTo(ChildStanding.OFFERED);
    }

    @Test
    void givenARefusalWhenTheSchoolOffersAfterAllThenTheOfferStands() {
      ChildPicture offered = on(
          DAY,
          left(LAST),
          applied(B, LAST),
          new Offered(CHILD, B, LAST.plusDays(3)),
          new Refused(CHILD, B, LAST.plusDays(10)),
          new Offered(CHILD, B, LAST.plusDays(11)));

      assertThat(offered.standing()).isEqualTo(ChildStanding.OFFERED);
      assertThat(offered.refusedBy()).isEmpty();
    }

    @Test
    void givenAnOfferTakenBackWhenItIsDeclinedThenThatIsAskedAbout() {
      assertThat(on(
                  DAY,
                  left(LAST),
                  applied(B, LAST),
                  new Offered(CHILD, B, LAST.plusDays(3)),
                  new Refused(CHILD, B, LAST.plusDays(10)),
                  new Declined(CHILD, B, LAST.plusDays(11)))
              .oddities())
          .extracting(Reason::code)
          .containsExactly("safety-net.declined-without-offer");
    }

    @Test
    void givenAnOfferAndARefusalOfOneDayThenNoOfferStands() {
      assertThat(on(
                  DAY,
                  left(LAST),
                  applied(B, LAST),
                  new Refused(CHILD, B, DAY),
                  new Offered(CHILD, B, DAY))
              .standing())
          .isEqualTo(ChildStanding.WITHOUT_PLACE);
    }

    @Test
    void applicationAloneDoesNotShowThatAChildHasNoPlace() {
      assertThat(on(DAY, applied(B, LAST)).standing()).isEqualTo(ChildStanding.NOT_KNOWN);
      assertThat(net().childOn(CHILD, DAY).standing()).isEqualTo(ChildStanding.NOT_KNOWN);
    }

    @Test
    void factsThatDoNotFitAreAskedAbout() {
      ChildPicture picture = on(
          DAY,
          new Refused(CHILD, A, LAST),
          new Declined(CHILD, B, LAST),
          new NeverCame(CHILD, B, LAST));

      assertThat(picture.oddities())
          .extracting(Reason::code)
          .containsExactly(
              "safety-net.answer-without-application",
              "safety-net.declined-without-offer",
              "safety-net.absent-without-joining");
      assertThat(picture.oddities().get(0).message())
          .isEqualTo("school 100001 answers on 2012-09-14 where no application is known");
    }
  }

  @Nested
  class Converted {

    private final Urn academy = Urn.of(200001);
    private final LocalDate converts = LocalDate.of(2012, 11, 1);
    private final LocalDate before = LocalDate.of(2012, 10, 22);
    private final LocalDate after = LocalDate.of(2012, 11, 9);
    private final SafetyNetContext linked =
        T12.withSuccessions(links(Succession.of(A, academy, converts)));

    private Successions links(Succession... all) {
      return Successions.of(ImmutableList.copyOf(all));
    }

    private ChildPicture of(SafetyNetContext context, ChildFact... facts) {
      return SafetyNet.of(ImmutableList.copyOf(facts), ImmutableList.of(), context)
          .childOn(CHILD, DAY);
    }

    private Left gone(Urn school, LocalDate last) {
      return new Left(CHILD, school, last, Optional.empty());
    }

    @Test
    void givenAChildOfTheOldSchoolWhenItLeavesTheNewThenItIsWithoutAPlace() {
      ChildFact[] facts = {new Joined(CHILD, A, LAST), gone(academy, after)};
      SafetyNet net = SafetyNet.of(ImmutableList.copyOf(facts), ImmutableList.of(), linked);

      ChildPicture picture = of(linked, facts);
      assertThat(picture.standing()).isEqualTo(ChildStanding.WITHOUT_PLACE);
      assertThat(picture.registers()).isEmpty();
      assertThat(picture.outSince()).contains(after.plusDays(1));
      assertThat(picture.oddities()).isEmpty();
      assertThat(net.outOn(DAY)).extracting(ChildPicture::pupil).containsExactly(CHILD);
    }

    @Test
    void givenNoLinkWhenAChildLeavesASchoolThatItIsNotKnownAtThenThatIsAskedAbout() {
      ChildPicture picture = of(T12, new Joined(CHILD, A, LAST), gone(academy, after));

      assertThat(picture.standing()).isEqualTo(ChildStanding.ON_ROLL);
      assertThat(picture.oddities())
          .extracting(Reason::code, Reason::message)
          .containsExactly(tuple(
              "safety-net.left-without-joining",
              "school 200001 reports on 2012-11-09 the leaving of a child not known to be on its"
                  + " register"));
    }

    @Test
    void givenALeaverKnownOnNoRegisterThenNothingIsAskedAbout() {
      assertThat(of(T12, gone(A, LAST)).oddities()).isEmpty();
      assertThat(of(T12, gone(A, LAST), new Joined(CHILD, B, after)).oddities()).isEmpty();
    }

    @Test
    void givenTwoSchoolsThatReportALeavingOfOneDayThenOnlyTheOneThatItWasNotKnownAtIsAskedAbout() {
      assertThat(of(T12, new Joined(CHILD, A, LAST), gone(A, after), gone(B, after))
              .oddities())
          .isEqualTo(of(T12, new Joined(CHILD, A, LAST), gone(B, after)).oddities())
          .extracting(Reason::code)
          .containsExactly("safety-net.left-without-joining");
      assertThat(of(T12, new Joined(CHILD, B, LAST), gone(A, after), gone(B, after))
              .oddities())
          .isEqualTo(of(T12, new Joined(CHILD, B, LAST), gone(A, after)).oddities())
          .hasSize(1);
    }

    @Test
    void
        givenALeavingBetweenTheLastDayAndTheDeletionOfAnotherSchoolThenThatIsAskedAboutOnEveryDay() {
      ChildFact[] facts = {
        new Joined(CHILD, A, LAST),
        new Left(CHILD, A, before, Optional.of(after.plusDays(1))),
        gone(B, after)
      };

      assertThat(of(T12, facts).oddities())
          .extracting(Reason::code)
          .containsExactly("safety-net.left-without-joining");
    }

    @Test
    void givenOneWhoIsYetToBeDeletedWhenTheSchoolIsNotTheOneThenThatIsAskedAboutAtOnce() {
      assertThat(of(
                  T12,
                  new Joined(CHILD, B, LAST),
                  new Left(CHILD, A, after, Optional.of(DAY.plusDays(1))))
              .oddities())
          .extracting(Reason::code)
          .containsExactly("safety-net.left-without-joining");
    }

    @Test
    void givenAnApplicationToTheOldSchoolWhenTheNewRefusesThenItIsAnswered() {
      ChildPicture picture =
          of(linked, gone(B, LAST), applied(A, before), new Refused(CHILD, academy, after));

      assertThat(picture.unanswered()).isEmpty();
      assertThat(picture.refusedBy()).containsExactly(academy);
      assertThat(picture.oddities()).isEmpty();
    }

    @Test
    void givenARefusalByTheOldSchoolWhenTheNewOffersThenTheOfferStandsAlone() {
      ChildPicture picture = of(
          linked,
          gone(B, LAST),
          applied(A, before),
          new Refused(CHILD, A, before.plusDays(2)),
          new Offered(CHILD, academy, after));

      assertThat(picture.standing()).isEqualTo(ChildStanding.OFFERED);
      assertThat(picture.refusedBy()).isEmpty();
    }

    @Test
    void givenAnOfferByTheOldSchoolWhenItIsTakenBackOrDeclinedUnderTheNewThenNoneStands() {
      ChildFact[] offered = {
        gone(B, LAST), applied(A, before), new Offered(CHILD, A, before.plusDays(2))
      };

      ChildPicture declined =
          of(linked, offered[0], offered[1], offered[2], new Declined(CHILD, academy, after));
      assertThat(declined.standing()).isEqualTo(ChildStanding.WITHOUT_PLACE);
      assertThat(declined.declined()).containsExactly(academy);
      assertThat(declined.oddities()).isEmpty();
      assertThat(of(linked, offered[0], offered[1], offered[2], new Refused(CHILD, academy, after))
              .standing())
          .isEqualTo(ChildStanding.WITHOUT_PLACE);
    }

    @Test
    void givenAChildOfTheOldSchoolWhenTheNewMissesItThenItIsNotSeen() {
      ChildPicture missed = of(
          linked,
          new Joined(CHILD, A, converts.minusDays(1)),
          new NeverCame(CHILD, academy, LocalDate.of(2012, 11, 5)));

      assertThat(missed.standing()).isEqualTo(ChildStanding.NOT_SEEN);
      assertThat(missed.oddities()).isEmpty();
      ChildPicture back = of(
          linked,
          new Joined(CHILD, A, LAST),
          new NeverCame(CHILD, A, before),
          new Joined(CHILD, academy, after),
          new Came(CHILD, academy, after));
      assertThat(back.standing()).isEqualTo(ChildStanding.ON_ROLL);
      assertThat(back.registers()).containsExactly(academy);
    }

    @Test
    void givenALeaverReportedUnderTheOldUrnWhenTheChildIsKnownUnderTheNewThenItIsGone() {
      assertThat(
              of(linked, new Joined(CHILD, academy, converts), gone(A, after)).standing())
          .isEqualTo(ChildStanding.WITHOUT_PLACE);
    }

    @Test
    void givenTwoSchoolsThatMergedWhenTheChildLeavesWhatCameOfThemThenItIsOnNoRegister() {
      SafetyNetContext merged = T12.withSuccessions(
          links(Succession.of(A, academy, converts), Succession.of(B, academy, converts)));

      assertThat(of(
                  merged,
                  new Joined(CHILD, A, LAST),
                  new Joined(CHILD, B, LAST),
                  gone(academy, after))
              .registers())
          .isEmpty();
      assertThat(of(merged, new Joined(CHILD, A, LAST), new Joined(CHILD, B, LAST), gone(A, before))
              .registers())
          .containsExactly(B);
    }

    @Test
    void givenASchoolThatLostAPartWhenTheChildIsOnBothRegistersThenEachIsItsOwn() {
      SafetyNetContext parted = T12.withSuccessions(
          links(Succession.of(A, academy, before), Succession.of(A, B, DAY.plusYears(1))));
      Joined main = new Joined(CHILD, A, LAST);
      Joined part = new Joined(CHILD, academy, converts);

      assertThat(of(parted, main, part).registers()).containsExactly(A, academy);
      assertThat(of(parted, main, part, gone(A, after)).registers()).containsExactly(academy);
      assertThat(of(parted, main, part, gone(academy, after)).registers()).containsExactly(A);
      assertThat(of(parted, main, gone(academy, after)).registers()).isEmpty();
    }

    @Test
    void givenALinkWithoutADayThenTheSchoolIsOneAtAnyTime() {
      SafetyNetContext undated = T12.withSuccessions(links(Succession.undated(A, academy)));

      assertThat(of(undated, new Joined(CHILD, A, LAST), gone(academy, after)).standing())
          .isEqualTo(ChildStanding.WITHOUT_PLACE);
    }
  }

  @Nested
  class Lists {

    @Test
    void longestWaitComesFirst() {
      SafetyNet net = net(left(LAST.plusDays(7)), new Left(OTHER, A, LAST, Optional.empty()));

      assertThat(net.outOn(DAY)).extracting(ChildPicture::pupil).containsExactly(OTHER, CHILD);
      assertThat(net.children()).containsExactly(CHILD, OTHER);
      assertThat(net.outFor(DAY, 38)).extracting(ChildPicture::pupil).containsExactly(OTHER);
      assertThat(net.outFor(DAY, 39)).isEmpty();
    }

    @Test
    void childWhoseDaysAreNotKnownIsNotLeftOut() {
      LocalDate beyond = LocalDate.of(2013, 9, 10);

      assertThat(net(left(LAST)).outFor(beyond, 20)).hasSize(1);
    }

    @Test
    void childrenConsideredMoreThanOnceInThePeriodAreFound() {
      LocalDateRange autumn = LocalDateRange.of(LocalDate.of(2012, 9, 1), LocalDate.of(2013, 1, 1));
      SafetyNet net = net(
          new Considered(CHILD, LAST),
          new Considered(CHILD, DAY),
          new Considered(CHILD, DAY),
          new Considered(OTHER, LAST),
          new Considered(OTHER, LocalDate.of(2013, 1, 1)));

      assertThat(net.consideredMoreThanOnce(autumn)).containsExactly(CHILD);
      assertThat(net.childOn(CHILD, DAY).considered()).containsExactly(LAST, DAY);
    }
  }

  @Nested
  class Notices {

    private final LocalDate application = LocalDate.of(2023, 10, 12);

    private SafetyNet later(Collection<Notice> notices, ChildFact... facts) {
      return SafetyNet.of(ImmutableList.copyOf(facts), notices, T23);
    }

    private OwedNotice owed(SafetyNet net, NoticeKind kind) {
      return net.owedBy(LocalDate.of(2024, 1, 31)).stream()
          .filter(one -> one.kind() == kind)
          .findFirst()
          .orElseThrow();
    }

    @Test
    void t16_authorityIsToldAndTheParentIsAnswered() {
      SafetyNet net = later(ImmutableList.of(), applied(B, application));

      assertThat(owed(net, NoticeKind.APPLICATION).obligation().due())
          .isEqualTo(Due.on(LocalDate.of(2023, 10, 16)));
      assertThat(owed(net, NoticeKind.ANSWER).obligation().due())
          .isEqualTo(Due.on(LocalDate.of(2023, 11, 9)));
    }

    @Test
    void noticeIsOpenThenOverdueThenLate() {
      LocalDate due = LocalDate.of(2023, 10, 16);
      Notice late = new Notice(NoticeKind.APPLICATION, CHILD, B, application, due.plusDays(1));
      SafetyNet silent = later(ImmutableList.of(), applied(B, application));
      SafetyNet told = later(ImmutableList.of(late), applied(B, application));

      assertThat(owed(silent, NoticeKind.APPLICATION).standingOn(due)).isEqualTo(Standing.OPEN);
      assertThat(owed(silent, NoticeKind.APPLICATION).standingOn(due.plusDays(1)))
          .isEqualTo(Standing.OVERDUE);
      assertThat(silent.overdueOn(due.plusDays(1)))
          .extracting(OwedNotice::kind)
          .containsExactly(NoticeKind.APPLICATION);
      assertThat(owed(told, NoticeKind.APPLICATION).standingOn(due)).isEqualTo(Standing.OPEN);
      assertThat(owed(told, NoticeKind.APPLICATION).standingOn(due.plusDays(1)))
          .isEqualTo(Standing.TOLD_LATE);
      assertThat(owed(
                  later(
                      ImmutableList.of(
                          late, new Notice(NoticeKind.APPLICATION, CHILD, B, application, due)),
                      applied(B, application)),
                  NoticeKind.APPLICATION)
              .standingOn(due.plusDays(5)))
          .isEqualTo(Standing.TOLD);
    }

    @Test
    void noticeAboutAnotherDayDoesNotCount() {
      Notice other =
          new Notice(NoticeKind.APPLICATION, CHILD, B, application.minusDays(1), application);

      assertThat(
              owed(later(ImmutableList.of(other), applied(B, application)), NoticeKind.APPLICATION)
                  .told())
          .isEmpty();
    }

    @Test
    void answerIsTheOfferOrTheRefusal() {
      SafetyNet net = later(
          ImmutableList.of(),
          applied(B, application),
          new Refused(CHILD, B, LocalDate.of(2023, 11, 10)));

      assertThat(owed(net, NoticeKind.ANSWER).standingOn(LocalDate.of(2023, 11, 10)))
          .isEqualTo(Standing.TOLD_LATE);
      assertThat(owed(net, NoticeKind.OUTCOME).obligation().due())
          .isEqualTo(Due.on(LocalDate.of(2023, 11, 14)));
    }

    @Test
    void authorityTellsNothingToItself() {
      Applied community = new Applied(CHILD, B, AdmissionAuthority.LOCAL_AUTHORITY, application);
      SafetyNet net =
          later(ImmutableList.of(), community, new Refused(CHILD, B, application.plusDays(1)));

      assertThat(net.owedBy(DAY.plusYears(12)))
          .extracting(OwedNotice::kind)
          .containsExactly(NoticeKind.ANSWER);
    }

    @Test
    void givenAConversionWhenTheNewSchoolAnswersAndTellsThenNothingIsOverdue() {
      Urn academy = Urn.of(200001);
      LocalDate answered = LocalDate.of(2023, 11, 2);
      SafetyNetContext linked = T23.withSuccessions(
          Successions.of(ImmutableList.of(Succession.of(B, academy, LocalDate.of(2023, 10, 13)))));
      SafetyNet net = SafetyNet.of(
          ImmutableList.of(applied(B, application), new Refused(CHILD, academy, answered)),
          ImmutableList.of(
              new Notice(
                  NoticeKind.APPLICATION, CHILD, academy, application, application.plusDays(3)),
              new Notice(NoticeKind.OUTCOME, CHILD, academy, answered, answered)),
          linked);

      assertThat(net.owedBy(LocalDate.of(2024, 1, 31)))
          .extracting(OwedNotice::kind, OwedNotice::told)
          .containsExactly(
              tuple(NoticeKind.APPLICATION, Optional.of(application.plusDays(3))),
              tuple(NoticeKind.ANSWER, Optional.of(answered)),
              tuple(NoticeKind.OUTCOME, Optional.of(answered)));
      assertThat(net.overdueOn(LocalDate.of(2024, 1, 31))).isEmpty();
    }

    @Test
    void earlierCodeAsksForItAndSetsNoNumber() {
      SafetyNet net = net(applied(B, LAST), new Offered(CHILD, B, LAST.plusDays(3)));

      assertThat(net.owedBy(DAY))
          .extracting(OwedNotice::kind)
          .containsExactly(NoticeKind.APPLICATION, NoticeKind.OUTCOME);
      assertThat(net.owedBy(DAY).get(0).standingOn(DAY)).isEqualTo(Standing.DUE_NOT_KNOWN);
      assertThat(net.overdueOn(DAY)).isEmpty();
      assertThat(net.owedBy(DAY)
              .get(0)
              .obligation()
              .due()
              .<String>match(day -> "", reason -> reason.code()))
          .isEqualTo("safety-net.no-limit");
    }

    @Test
    void joinerAndLeaverAreToldOfFromSeptember2016() {
      LocalDate joined = LocalDate.of(2016, 9, 1);
      SafetyNet net = SafetyNet.of(
          ImmutableList.of(
              new Joined(CHILD, B, joined),
              new Joined(OTHER, B, joined.minusDays(1)),
              new Left(CHILD, B, joined.plusDays(20), Optional.of(joined.plusDays(30)))),
          ImmutableList.of(),
          T12);

      assertThat(net.owedBy(joined.plusYears(1)))
          .extracting(OwedNotice::kind, owed -> owed.obligation().due())
          .containsExactly(
              tuple(NoticeKind.JOINER, Due.on(LocalDate.of(2016, 9, 6))),
              tuple(NoticeKind.LEAVER, Due.on(joined.plusDays(30))));
      assertThat(net.owedBy(joined.minusDays(1))).isEmpty();
    }

    @Test
    void everyKindSaysWhoIsToldAndWhoOwesIt() {
      assertThat(NoticeKind.ANSWER.to().code()).isEqualTo("parent");
      assertThat(NoticeKind.JOINER.to().code()).isEqualTo("local-authority");
      assertThat(NoticeKind.values())
          .extracting(kind -> kind.duty().owner().code())
          .containsExactly(
              "admission-authority",
              "admission-authority",
              "admission-authority",
              "head-teacher",
              "head-teacher");
    }
  }

  @Nested
  class Refusals {

    @Test
    void deletionIsNotBeforeTheLastDayAttended() {
      assertThatThrownBy(() -> new Left(CHILD, A, LAST, Optional.of(LAST.minusDays(1))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "Left deletedOn: must not be before the last day attended, 2012-09-14, but was"
                  + " 2012-09-13");
    }
  }
}
