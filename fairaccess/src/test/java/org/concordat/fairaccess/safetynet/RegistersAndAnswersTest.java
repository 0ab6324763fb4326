/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Reason;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.safetynet.ChildFact.Applied;
import org.concordat.fairaccess.safetynet.ChildFact.Came;
import org.concordat.fairaccess.safetynet.ChildFact.Declined;
import org.concordat.fairaccess.safetynet.ChildFact.HomeEducated;
import org.concordat.fairaccess.safetynet.ChildFact.Joined;
import org.concordat.fairaccess.safetynet.ChildFact.Left;
import org.concordat.fairaccess.safetynet.ChildFact.MovedAway;
import org.concordat.fairaccess.safetynet.ChildFact.NeverCame;
import org.concordat.fairaccess.safetynet.ChildFact.Offered;
import org.concordat.fairaccess.safetynet.ChildFact.Refused;
import org.concordat.fairaccess.safetynet.OwedNotice.Standing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A register answers the parent of a child that is on it through the last day to answer; the child is invented. */
class RegistersAndAnswersTest {

  private static final PupilReference CHILD = PupilReference.of("case-17");
  private static final Urn A = Urn.of(100001);
  private static final LocalDate DECEMBER = LocalDate.of(2023, 12, 15);
  private static final LocalDate YEARS_LATER = LocalDate.of(2026, 7, 17);

  private static SafetyNet net(ChildFact... facts) {
    return SafetyNet.of(List.of(facts), List.of(), SafetyNetContext.of(TestCalendars.T23));
  }

  private static LocalDate autumn(int month, int day) {
    return LocalDate.of(2023, month, day);
  }

  private static Applied applied(LocalDate on) {
    return new Applied(CHILD, A, AdmissionAuthority.ACADEMY_TRUST, on);
  }

  private static Left left(Urn school, LocalDate last) {
    return new Left(CHILD, school, last, Optional.empty());
  }

  private static OwedNotice answer(SafetyNet net) {
    return net.owedBy(LocalDate.MAX).stream()
        .filter(one -> one.kind() == NoticeKind.ANSWER)
        .findFirst()
        .orElseThrow();
  }

  @Nested
  class AnApplicationFromTheRegister {

    private final Joined joined = new Joined(CHILD, A, LocalDate.of(2020, 9, 1));
    private final LocalDate last = autumn(10, 13);

    @Test
    void isOwedAnAnswerOnceTheChildLeaves() {
      for (LocalDate on : List.of(last.minusDays(1), last)) {
        SafetyNet net = net(joined, applied(on), left(A, last));

        assertThat(net.childOn(CHILD, last).unanswered()).isEmpty();
        assertThat(net.childOn(CHILD, DECEMBER).unanswered()).containsExactly(A);
        assertThat(answer(net).told()).isEmpty();
      }
    }

    @Test
    void isAnsweredWhereTheSchoolAnswersBeforeTheChildLeaves() {
      SafetyNet net =
          net(joined, applied(last.minusDays(1)), new Offered(CHILD, A, last), left(A, last));

      assertThat(net.childOn(CHILD, DECEMBER).unanswered()).isEmpty();
      assertThat(answer(net).told()).contains(last.minusDays(1));
    }

    @Test
    void isAnsweredLateWhereTheSchoolAnswersAfterTheChildLeft() {
      SafetyNet net =
          net(joined, applied(last), left(A, last), new Offered(CHILD, A, last.plusDays(40)));

      assertThat(answer(net).told()).contains(last.plusDays(40));
    }

    @Test
    void t16IsAnsweredWhereTheChildIsOnItThroughTheLastDayToAnswer() {
      for (LocalDate gone : List.of(autumn(11, 9), autumn(12, 1), YEARS_LATER)) {
        SafetyNet net = net(joined, applied(autumn(10, 12)), left(A, gone));

        assertThat(net.childOn(CHILD, gone.plusDays(9)).unanswered()).isEmpty();
        assertThat(answer(net).told()).contains(autumn(10, 12));
        assertThat(answer(net).standingOn(gone.plusDays(9))).isEqualTo(Standing.TOLD);
      }
    }

    @Test
    void isOverdueWhereTheChildLeavesTheDayBeforeTheLastToAnswer() {
      SafetyNet net = net(joined, applied(autumn(10, 12)), left(A, autumn(11, 8)));

      assertThat(net.childOn(CHILD, YEARS_LATER).unanswered()).containsExactly(A);
      assertThat(answer(net).standingOn(autumn(11, 9))).isEqualTo(Standing.OPEN);
      assertThat(answer(net).standingOn(autumn(11, 10))).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void isAnsweredWhereTheSchoolClosesYearsLater() {
      SafetyNet net = SafetyNet.of(
          List.of(joined, applied(autumn(10, 12))),
          List.of(),
          TestNets.closing(A, YEARS_LATER.minusDays(9)));

      assertThat(net.childOn(CHILD, YEARS_LATER).standing()).isEqualTo(ChildStanding.WITHOUT_PLACE);
      assertThat(net.childOn(CHILD, YEARS_LATER).unanswered()).isEmpty();
      assertThat(net.overdueOn(YEARS_LATER))
          .extracting(OwedNotice::kind)
          .doesNotContain(NoticeKind.ANSWER);
    }

    @Test
    void isAnsweredWhereTheChildLeavesOnALaterDayAndNoLimitIsSet() {
      Joined before = new Joined(CHILD, A, LocalDate.of(2008, 9, 3));
      for (LocalDate asked : List.of(LocalDate.of(2013, 3, 5), LocalDate.of(2011, 3, 8))) {
        SafetyNet later = net(before, applied(asked), left(A, asked.plusDays(1)));
        SafetyNet atOnce = net(before, applied(asked), left(A, asked));

        assertThat(later.childOn(CHILD, DECEMBER).unanswered()).isEmpty();
        assertThat(atOnce.childOn(CHILD, DECEMBER).unanswered()).containsExactly(A);
      }
      LocalDate noEdition = LocalDate.of(2011, 3, 8);
      assertThat(answer(net(before, applied(noEdition), left(A, YEARS_LATER))).told())
          .contains(noEdition);
      assertThat(answer(net(before, applied(noEdition), left(A, noEdition))).told())
          .isEmpty();
    }

    @Test
    void isNotKnownToBeAnsweredWhereTheChildLeftAndTheLastDayIsNotKnown() {
      LocalDate asked = LocalDate.of(2024, 7, 15);
      SafetyNet net = net(joined, applied(asked), left(A, LocalDate.of(2024, 10, 18)));

      assertThat(answer(net).standingOn(YEARS_LATER)).isEqualTo(Standing.DUE_NOT_KNOWN);
      assertThat(net.childOn(CHILD, YEARS_LATER).unanswered()).containsExactly(A);
      assertThat(answer(net(joined, applied(asked))).told()).contains(asked);
    }
  }

  @Nested
  class AnAbsenceOfAChildThatNobodyEntered {

    private final Urn other = Urn.of(100009);
    private final Urn refusing = Urn.of(100002);
    private final Urn offering = Urn.of(100003);
    private final LocalDate first = autumn(9, 4);
    private final NeverCame absence = new NeverCame(CHILD, A, first);
    private final Left left = left(other, autumn(7, 20));

    @Test
    void isNoAnswerToTheParent() {
      SafetyNet net = net(left, applied(autumn(7, 24)), absence);

      assertThat(net.childOn(CHILD, DECEMBER).standing()).isEqualTo(ChildStanding.NOT_SEEN);
      assertThat(net.childOn(CHILD, DECEMBER).unanswered()).containsExactly(A);
      assertThat(answer(net).told()).isEmpty();
    }

    @Test
    void isNoAnswerToAParentThatAppliesLater() {
      SafetyNet net = net(left, absence, applied(autumn(9, 11)));

      assertThat(net.childOn(CHILD, DECEMBER).unanswered()).containsExactly(A);
      assertThat(answer(net).told()).isEmpty();
    }

    @Test
    void isFollowedByTheAnswerWhenTheChildComes() {
      SafetyNet net = net(left, applied(autumn(7, 24)), absence, new Came(CHILD, A, autumn(9, 18)));

      assertThat(net.childOn(CHILD, DECEMBER).standing()).isEqualTo(ChildStanding.ON_ROLL);
      assertThat(net.childOn(CHILD, DECEMBER).unanswered()).isEmpty();
      assertThat(answer(net).told()).contains(autumn(9, 18));
    }

    @Test
    void takesNoOfferRefusalOrDeclineAway() {
      ChildFact[] facts = {
        left,
        new Offered(CHILD, other, autumn(8, 1)),
        new Declined(CHILD, other, autumn(8, 2)),
        new Refused(CHILD, refusing, autumn(8, 2)),
        new Offered(CHILD, offering, autumn(8, 2)),
        absence,
        left(A, autumn(9, 14))
      };

      assertThat(net(facts).childOn(CHILD, autumn(9, 10)))
          .extracting(ChildPicture::standing, ChildPicture::refusedBy, ChildPicture::declined)
          .containsExactly(ChildStanding.NOT_SEEN, List.of(refusing), List.of(other));
      assertThat(net(facts).childOn(CHILD, DECEMBER).standing()).isEqualTo(ChildStanding.OFFERED);
    }

    @Test
    void isOfAChildThatIsAskedAboutWhereItLivesElsewhereOrLearnsAtHome() {
      ChildPicture away =
          net(left, new MovedAway(CHILD, autumn(7, 25)), absence).childOn(CHILD, DECEMBER);
      ChildPicture atHome =
          net(left, new HomeEducated(CHILD, autumn(9, 1)), absence).childOn(CHILD, DECEMBER);

      assertThat(away.standing()).isEqualTo(ChildStanding.NOT_SEEN);
      assertThat(away.oddities())
          .extracting(Reason::code)
          .contains("safety-net.moved-away-on-register");
      assertThat(atHome.standing()).isEqualTo(ChildStanding.NOT_SEEN);
      assertThat(atHome.oddities())
          .extracting(Reason::code)
          .contains("safety-net.home-educated-on-register");
    }

    @Test
    void leavesAChildThatMovedAwayAwayOnceTheSchoolDeletesIt() {
      assertThat(net(left, new MovedAway(CHILD, autumn(7, 25)), absence, left(A, autumn(9, 14)))
              .childOn(CHILD, DECEMBER)
              .standing())
          .isEqualTo(ChildStanding.MOVED_AWAY);
    }
  }

  @Nested
  class AJoiningAfterAnotherSchool {

    private final Urn other = Urn.of(100009);
    private final LocalDate again = autumn(9, 4);
    private final Joined joined = new Joined(CHILD, A, LocalDate.of(2018, 9, 3));
    private final Joined elsewhere = new Joined(CHILD, other, LocalDate.of(2019, 9, 3));

    private List<LocalDate> joiners(SafetyNet net) {
      return net.owedBy(LocalDate.MAX).stream()
          .filter(one -> one.kind() == NoticeKind.JOINER && one.school().equals(A))
          .map(one -> one.obligation().started())
          .toList();
    }

    @Test
    void isTold() {
      SafetyNet net =
          net(joined, elsewhere, left(other, autumn(7, 20)), new Joined(CHILD, A, again));

      assertThat(joiners(net)).containsExactly(joined.on(), again);
      assertThat(net.childOn(CHILD, DECEMBER).oddities())
          .extracting(Reason::code)
          .containsExactly("safety-net.joining-reports-differ");
    }

    @Test
    void isToldWhereOnlyTheLeavingOfTheOtherSchoolIsKnown() {
      assertThat(joiners(net(joined, left(other, autumn(7, 20)), new Joined(CHILD, A, again))))
          .containsExactly(joined.on(), again);
    }

    @Test
    void isNoneWhereTheOtherSchoolIsJoinedOnItsOwnDayWhicheverNumberIsLower() {
      for (Urn one : List.of(Urn.of(100000), other)) {
        assertThat(joiners(net(joined, new Joined(CHILD, one, again), new Joined(CHILD, A, again))))
            .containsExactly(joined.on());
      }
    }

    @Test
    void isACorrectedDayWhereTheChildJoinedAnotherSchoolInTheMonthBetweenAndIsThereToo() {
      SafetyNet net = net(
          new Joined(CHILD, A, autumn(9, 4)),
          new Joined(CHILD, other, autumn(9, 6)),
          new Joined(CHILD, A, autumn(10, 4)));

      assertThat(joiners(net)).containsExactly(autumn(9, 4));
      assertThat(net.childOn(CHILD, DECEMBER).registers()).containsExactly(A, other);
    }

    @Test
    void isAnotherJoiningWhereMoreThanAMonthIsBetweenOrTheChildLeftTheOtherSchool() {
      assertThat(joiners(net(
              new Joined(CHILD, A, autumn(9, 4)),
              new Joined(CHILD, other, autumn(9, 6)),
              new Joined(CHILD, A, autumn(10, 5)))))
          .containsExactly(autumn(9, 4), autumn(10, 5));
      assertThat(joiners(net(
              new Joined(CHILD, A, autumn(9, 4)),
              new Joined(CHILD, other, autumn(9, 6)),
              left(other, autumn(9, 7)),
              new Joined(CHILD, A, autumn(9, 11)))))
          .containsExactly(autumn(9, 4), autumn(9, 11));
    }

    @Test
    void isOneWithAReportOfTheSameDaysWhereNoOtherSchoolIsBetween() {
      assertThat(joiners(net(joined, new Joined(CHILD, A, again)))).containsExactly(joined.on());
    }
  }
}
