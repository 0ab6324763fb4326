/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.safetynet.ChildFact.Applied;
import org.concordat.fairaccess.safetynet.ChildFact.HomeEducated;
import org.concordat.fairaccess.safetynet.ChildFact.Joined;
import org.concordat.fairaccess.safetynet.ChildFact.Left;
import org.concordat.fairaccess.safetynet.ChildFact.MovedAway;
import org.concordat.fairaccess.safetynet.ChildFact.MovedIn;
import org.concordat.fairaccess.safetynet.ChildFact.NeverCame;
import org.concordat.fairaccess.safetynet.ChildFact.Offered;
import org.concordat.fairaccess.safetynet.ChildFact.Refused;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A child who is out of school is in the list of those who are, since the right day; the children are invented. */
class NoChildIsLostTest {

  private static final PupilReference CHILD = PupilReference.of("case-17");
  private static final Urn A = Urn.of(100001);
  private static final Urn B = Urn.of(100002);
  private static final SafetyNetContext T23 = SafetyNetContext.of(TestCalendars.T23);

  private static LocalDate autumn(int month, int day) {
    return LocalDate.of(2023, month, day);
  }

  private static SafetyNet net(ChildFact... facts) {
    return SafetyNet.of(ImmutableList.copyOf(facts), ImmutableList.of(), T23);
  }

  private static ChildPicture on(LocalDate date, ChildFact... facts) {
    return net(facts).childOn(CHILD, date);
  }

  private static Left left(LocalDate last) {
    return new Left(CHILD, A, last, Optional.empty());
  }

  private static Left left(LocalDate last, LocalDate deletedOn) {
    return new Left(CHILD, A, last, Optional.of(deletedOn));
  }

  private static Applied applied(Urn school, LocalDate on) {
    return new Applied(CHILD, school, AdmissionAuthority.ACADEMY_TRUST, on);
  }

  @Nested
  class HomeEducation {

    private final Left gone = left(autumn(9, 8));
    private final HomeEducated atHome = new HomeEducated(CHILD, autumn(9, 11));

    @Test
    void givenAChildAtHomeWhenItsParentsApplyThenItIsOutFromThatDay() {
      SafetyNet net =
          net(gone, atHome, applied(B, autumn(11, 1)), new Refused(CHILD, B, autumn(11, 10)));

      assertThat(net.childOn(CHILD, autumn(10, 31)).standing())
          .isEqualTo(ChildStanding.HOME_EDUCATED);
      assertThat(net.outOn(autumn(11, 1))).hasSize(1);
      assertThat(net.outOn(autumn(12, 1)))
          .extracting(ChildPicture::standing, ChildPicture::outSince)
          .containsExactly(tuple(ChildStanding.WITHOUT_PLACE, Optional.of(autumn(11, 1))));
    }

    @Test
    void givenAChildAtHomeWhenASchoolOffersThenItHasAnOffer() {
      assertThat(on(
                  autumn(12, 1),
                  gone,
                  atHome,
                  applied(B, autumn(11, 1)),
                  new Offered(CHILD, B, autumn(11, 6)))
              .standing())
          .isEqualTo(ChildStanding.OFFERED);
    }

    @Test
    void givenAnAnswerToAnApplicationThatNobodyReportedThenItIsOutFromTheAnswer() {
      ChildPicture picture = on(autumn(12, 1), gone, atHome, new Refused(CHILD, B, autumn(11, 10)));

      assertThat(picture.standing()).isEqualTo(ChildStanding.WITHOUT_PLACE);
      assertThat(picture.outSince()).contains(autumn(11, 10));
      assertThat(picture.oddities())
          .extracting(Reason::code)
          .containsExactly("safety-net.answer-without-application");
    }

    @Test
    void givenAnApplicationOfBeforeWhenItIsAnsweredThenTheChildIsStillAtHome() {
      assertThat(on(
                  autumn(12, 1),
                  gone,
                  applied(B, autumn(9, 9)),
                  atHome,
                  new Refused(CHILD, B, autumn(9, 20)))
              .standing())
          .isEqualTo(ChildStanding.HOME_EDUCATED);
    }

    @Test
    void givenAnApplicationOfTheFirstDayAtHomeThenTheChildIsOutSinceItLeft() {
      assertThat(on(autumn(12, 1), gone, atHome, applied(B, autumn(9, 11))).outSince())
          .contains(autumn(9, 9));
      assertThat(
              on(autumn(12, 1), new HomeEducated(CHILD, autumn(9, 11)), applied(B, autumn(9, 11)))
                  .outSince())
          .contains(autumn(9, 11));
    }

    @Test
    void givenThatItIsEducatedAtHomeAgainThenItIsNotOut() {
      ChildFact[] facts = {
        gone, atHome, applied(B, autumn(11, 1)), new HomeEducated(CHILD, autumn(11, 20))
      };

      assertThat(on(autumn(11, 19), facts).standing()).isEqualTo(ChildStanding.WITHOUT_PLACE);
      assertThat(on(autumn(11, 20), facts).standing()).isEqualTo(ChildStanding.HOME_EDUCATED);
    }

    @Test
    void givenAnApplicationFromElsewhereWhenTheFamilyComesThenItIsOutFromThen() {
      assertThat(on(
                  autumn(12, 1),
                  atHome,
                  new MovedAway(CHILD, autumn(9, 20)),
                  applied(B, autumn(10, 2)),
                  new MovedIn(CHILD, autumn(10, 9)))
              .outSince())
          .contains(autumn(10, 9));
    }
  }

  @Nested
  class OnARegister {

    private final Joined joined = new Joined(CHILD, A, LocalDate.of(2022, 9, 5));

    @Test
    void givenAChildOnARegisterWhenItIsAtHomeOrElsewhereThenThatIsAskedAbout() {
      ChildPicture picture = on(
          autumn(12, 1),
          joined,
          new HomeEducated(CHILD, autumn(10, 2)),
          new MovedAway(CHILD, autumn(11, 1)));

      assertThat(picture.standing()).isEqualTo(ChildStanding.ON_ROLL);
      assertThat(picture.oddities())
          .extracting(Reason::code, Reason::message)
          .containsExactly(
              tuple(
                  "safety-net.home-educated-on-register",
                  "school 100001 has on its register a child that is educated at home since"
                      + " 2023-10-02"),
              tuple(
                  "safety-net.moved-away-on-register",
                  "school 100001 has on its register a child that lives elsewhere since"
                      + " 2023-11-01"));
    }

    @Test
    void givenThatTheSchoolReportsTheLeavingThenNothingIsAskedAbout() {
      ChildFact[] facts = {
        joined, left(autumn(10, 6), autumn(10, 20)), new HomeEducated(CHILD, autumn(10, 2))
      };

      assertThat(on(autumn(10, 5), facts).oddities()).hasSize(1);
      assertThat(on(autumn(10, 6), facts).oddities()).isEmpty();
      assertThat(on(autumn(10, 9), facts).oddities()).isEmpty();
      assertThat(on(autumn(10, 9), facts).standing()).isEqualTo(ChildStanding.HOME_EDUCATED);
      assertThat(on(autumn(10, 20), facts).oddities()).isEmpty();
    }

    @Test
    void givenAChildAtHomeWhenItJoinsThenNothingIsAskedAbout() {
      assertThat(on(
                  autumn(12, 1),
                  new HomeEducated(CHILD, autumn(9, 4)),
                  new Joined(CHILD, B, autumn(10, 2)))
              .oddities())
          .isEmpty();
    }

    @Test
    void givenALaterDeletionThenTheChildIsOutFromTheDayAfterTheLastAttended() {
      SafetyNet net = net(joined, left(autumn(9, 15), autumn(10, 20)));

      assertThat(net.childOn(CHILD, autumn(9, 15)).standing()).isEqualTo(ChildStanding.ON_ROLL);
      for (LocalDate date : new LocalDate[] {autumn(9, 16), autumn(10, 19), autumn(10, 20)}) {
        assertThat(net.outOn(date))
            .extracting(ChildPicture::outSince)
            .containsExactly(Optional.of(autumn(9, 16)));
      }
      ChildPicture leaver = net.childOn(CHILD, autumn(10, 19));
      assertThat(leaver.standing()).isEqualTo(ChildStanding.LEFT_ON_ROLL);
      assertThat(leaver.registers()).containsExactly(A);
      ChildPicture deleted = net.childOn(CHILD, autumn(10, 20));
      assertThat(deleted.standing()).isEqualTo(ChildStanding.WITHOUT_PLACE);
      assertThat(deleted.registers()).isEmpty();
    }

    @Test
    void givenALeaverWhoseJoiningNobodyReportedThenItIsOnTheRegisterUntilItsDeletion() {
      SafetyNet net = net(left(autumn(9, 15), autumn(10, 20)));

      assertThat(net.childOn(CHILD, autumn(9, 15)).standing()).isEqualTo(ChildStanding.ON_ROLL);
      assertThat(net.childOn(CHILD, autumn(10, 19)).registers()).containsExactly(A);
      assertThat(net.outOn(autumn(10, 19))).hasSize(1);
      assertThat(net.childOn(CHILD, autumn(10, 20)).registers()).isEmpty();
    }

    @Test
    void givenALeaverYetToBeDeletedWhenItJoinsAnotherSchoolThenItIsOnRoll() {
      ChildPicture picture = on(
          autumn(10, 2),
          joined,
          left(autumn(9, 15), autumn(10, 20)),
          new Joined(CHILD, B, autumn(9, 18)));

      assertThat(picture.standing()).isEqualTo(ChildStanding.ON_ROLL);
      assertThat(picture.registers()).containsExactly(A, B);
    }

    @Test
    void givenALeaverYetToBeDeletedWhenTheSchoolMissesItThenThatIsNoContradiction() {
      ChildPicture picture = on(
          autumn(10, 2),
          joined,
          left(autumn(9, 15), autumn(10, 20)),
          new NeverCame(CHILD, A, autumn(9, 18)));

      assertThat(picture.oddities()).isEmpty();
      assertThat(picture.outSince()).contains(autumn(9, 16));
    }
  }

  @Nested
  class NotSeen {

    private final Left gone = left(autumn(9, 8));
    private final Joined joined = new Joined(CHILD, B, autumn(9, 18));

    @Test
    void givenAChildMissedFromItsFirstSchoolDayOnThenItIsOutSinceItLeft() {
      assertThat(on(autumn(12, 1), gone, joined, new NeverCame(CHILD, B, autumn(9, 18)))
              .outSince())
          .contains(autumn(9, 9));
      ChildPicture overHalfTerm = on(
          autumn(12, 1),
          gone,
          new Joined(CHILD, B, autumn(10, 21)),
          new NeverCame(CHILD, B, autumn(10, 30)));
      assertThat(overHalfTerm.outSince()).contains(autumn(9, 9));
      assertThat(overHalfTerm.oddities()).isEmpty();
    }

    @Test
    void givenAChildMissedLaterThenItIsOutFromThatDayAndItIsAskedWhetherItEverCame() {
      ChildFact[] facts = {gone, joined, new NeverCame(CHILD, B, autumn(11, 20))};

      assertThat(on(autumn(11, 19), facts).standing()).isEqualTo(ChildStanding.ON_ROLL);
      ChildPicture missed = on(autumn(11, 20), facts);
      assertThat(missed.standing()).isEqualTo(ChildStanding.NOT_SEEN);
      assertThat(missed.outSince()).contains(autumn(11, 20));
      assertThat(missed.schoolDaysOut(TestCalendars.T23.school())).isEqualTo(Answer.known(0));
      assertThat(missed.oddities())
          .extracting(Reason::code, Reason::message)
          .containsExactly(tuple(
              "safety-net.missed-after-joining",
              "school 100002 misses from 2023-11-20 on a child that is on its register since"
                  + " 2023-09-18"));
    }

    @Test
    void givenAChildOfTwoRegistersThatLeavesTheOneItAttendedThenItIsOutFromThen() {
      assertThat(on(
                  autumn(12, 1),
                  new Joined(CHILD, A, LocalDate.of(2022, 9, 5)),
                  joined,
                  new NeverCame(CHILD, B, autumn(9, 18)),
                  left(autumn(10, 6)))
              .outSince())
          .contains(autumn(10, 7));
    }

    @Test
    void givenTwoSchoolsThatMissItFromOneDayThenTheOneIsNoSignThatItWasAtTheOther() {
      assertThat(on(
                  autumn(12, 1),
                  gone,
                  joined,
                  new Joined(CHILD, A, autumn(9, 18)),
                  new NeverCame(CHILD, A, autumn(9, 18)),
                  new NeverCame(CHILD, B, autumn(9, 18)))
              .outSince())
          .contains(autumn(9, 9));
    }

    @Test
    void givenAChildThatNeverCameToOneSchoolAndAttendedAnotherThenItIsOutSinceTheOtherMissesIt() {
      ChildFact[] facts = {
        gone,
        joined,
        new NeverCame(CHILD, B, autumn(9, 18)),
        new Joined(CHILD, A, autumn(10, 2)),
        new NeverCame(CHILD, A, autumn(11, 20))
      };

      assertThat(on(autumn(11, 19), facts).standing()).isEqualTo(ChildStanding.ON_ROLL);
      assertThat(on(autumn(11, 20), facts).outSince()).contains(autumn(11, 20));
    }

    @Test
    void givenNoCalendarOfTheDaysThenNobodySaysThatItCame() {
      LocalDate saturday = LocalDate.of(2031, 9, 6);
      ChildPicture picture = on(
          saturday.plusDays(30),
          left(saturday.minusDays(60)),
          new Joined(CHILD, B, saturday),
          new NeverCame(CHILD, B, saturday.plusDays(2)));

      assertThat(picture.outSince()).contains(saturday.minusDays(59));
      assertThat(picture.oddities()).isEmpty();
    }

    @Test
    void givenAChildMissedThatIsToHaveAttendedThenItWaitsOnAndItIsAskedWhichIsSo() {
      ChildPicture picture = on(
          autumn(12, 1),
          gone,
          joined,
          new NeverCame(CHILD, B, autumn(9, 18)),
          new Left(CHILD, B, autumn(10, 20), Optional.empty()));

      assertThat(picture.standing()).isEqualTo(ChildStanding.WITHOUT_PLACE);
      assertThat(picture.outSince()).contains(autumn(9, 9));
      assertThat(picture.oddities())
          .extracting(Reason::message)
          .containsExactly("school 100002 reports a child to have attended until 2023-10-20 that"
              + " it misses since 2023-09-18");
    }

    @Test
    void givenAChildOfTwoSchoolsThatMissItWhenOneDeletesItThenItWaitsOn() {
      ChildFact[] facts = {
        gone,
        joined,
        new Joined(CHILD, A, autumn(9, 18)),
        new NeverCame(CHILD, A, autumn(9, 18)),
        new NeverCame(CHILD, B, autumn(9, 18)),
        new Left(CHILD, B, autumn(10, 20), Optional.empty())
      };

      assertThat(on(autumn(12, 1), facts).standing()).isEqualTo(ChildStanding.NOT_SEEN);
      assertThat(on(autumn(12, 1), facts).outSince()).contains(autumn(9, 9));
    }

    @Test
    void givenAChildMissedByOneSchoolThatLeavesTheOtherLaterThenItIsOutFromThen() {
      assertThat(on(
                  autumn(12, 1),
                  gone,
                  joined,
                  new NeverCame(CHILD, B, autumn(9, 18)),
                  new Joined(CHILD, A, autumn(10, 2)),
                  new Left(CHILD, B, autumn(10, 20), Optional.empty()),
                  left(autumn(11, 10)))
              .outSince())
          .contains(autumn(11, 11));
    }

    @Test
    void givenAChildThatAttendedOneSchoolAndNeverCameToTheNextThenTheFirstLeavingIsOver() {
      assertThat(on(
                  autumn(12, 1),
                  gone,
                  joined,
                  new Joined(CHILD, B, autumn(11, 6)),
                  new NeverCame(CHILD, B, autumn(11, 6)))
              .outSince())
          .contains(autumn(11, 6));
    }
  }
}
