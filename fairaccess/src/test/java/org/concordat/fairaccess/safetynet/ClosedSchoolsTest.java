/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.safetynet.ChildFact.Came;
import org.concordat.fairaccess.safetynet.ChildFact.Considered;
import org.concordat.fairaccess.safetynet.ChildFact.HomeEducated;
import org.concordat.fairaccess.safetynet.ChildFact.Joined;
import org.concordat.fairaccess.safetynet.ChildFact.Left;
import org.concordat.fairaccess.safetynet.ChildFact.MovedAway;
import org.concordat.fairaccess.safetynet.ChildFact.NeverCame;
import org.concordat.fairaccess.safetynet.ChildFact.PassedSchoolAge;
import org.concordat.fairaccess.safetynet.OwedNotice.Standing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** School A closes, its last day being 31 August 2023, with children on its register; the children are invented. */
class ClosedSchoolsTest {

  private static final PupilReference CHILD = PupilReference.of("case-17");
  private static final PupilReference OTHER = PupilReference.of("case-16");
  private static final Urn A = Urn.of(100001);
  private static final Urn B = Urn.of(100002);
  private static final Urn C = Urn.of(100003);
  private static final LocalDate LAST = LocalDate.of(2023, 8, 31);
  private static final LocalDate AFTER = LocalDate.of(2023, 9, 1);
  private static final LocalDate MONTHS_LATER = LocalDate.of(2024, 2, 1);
  private static final SafetyNetContext OPEN = TestNets.T23;
  private static final SafetyNetContext CLOSED = OPEN.withClosings(ImmutableMap.of(A, LAST));
  private static final Joined JOINED = new Joined(CHILD, A, LocalDate.of(2021, 9, 6));
  private static final String CODE = "safety-net.register-of-closed-school";

  private static SafetyNet net(SafetyNetContext context, ChildFact... facts) {
    return TestNets.net(context, MONTHS_LATER, facts);
  }

  private static ChildPicture on(LocalDate date, ChildFact... facts) {
    return net(CLOSED, facts).childOn(CHILD, date);
  }

  private static List<OwedNotice> leavers(SafetyNet net) {
    return net.owedBy(MONTHS_LATER).stream()
        .filter(one -> one.kind() == NoticeKind.LEAVER)
        .toList();
  }

  @Test
  void onTheLastDayTheChildIsOnRollAndFromTheDayAfterWithoutAPlace() {
    SafetyNet net = net(CLOSED, JOINED);

    for (LocalDate date : ImmutableList.of(LAST.minusDays(1), LAST)) {
      assertThat(net.childOn(CHILD, date).standing()).isEqualTo(ChildStanding.ON_ROLL);
      assertThat(net.childOn(CHILD, date).oddities()).isEmpty();
    }
    for (LocalDate date : ImmutableList.of(AFTER, AFTER.plusDays(1), MONTHS_LATER)) {
      assertThat(net.outOn(date))
          .extracting(ChildPicture::standing, ChildPicture::outSince, ChildPicture::registers)
          .containsExactly(
              tuple(ChildStanding.WITHOUT_PLACE, Optional.of(AFTER), ImmutableList.of()));
      assertThat(net.childOn(CHILD, date).oddities())
          .extracting(Reason::code, Reason::message)
          .containsExactly(tuple(
              CODE,
              "school 100001 closed, its last day being 2023-08-31, with a child on its register"
                  + " whose leaving it has to report"));
    }
  }

  @Test
  void theNoticeOfTheLeaverIsOwedByTheDayOfDeletion() {
    OwedNotice owed = leavers(net(CLOSED, JOINED)).get(0);

    assertThat(owed.school()).isEqualTo(A);
    assertThat(owed.obligation().started()).isEqualTo(AFTER);
    assertThat(owed.standingOn(AFTER)).isEqualTo(Standing.OPEN);
    assertThat(owed.standingOn(AFTER.plusDays(1))).isEqualTo(Standing.OVERDUE);
    assertThat(net(CLOSED, JOINED).owedBy(LAST)).doesNotContain(owed);
    Notice told = new Notice(NoticeKind.LEAVER, CHILD, A, AFTER, LAST.minusDays(20));
    SafetyNet telling = SafetyNet.of(ImmutableList.of(JOINED), ImmutableList.of(told), CLOSED);
    assertThat(telling.notAskedFor()).isEmpty();
    assertThat(leavers(telling).get(0).standingOn(AFTER)).isEqualTo(Standing.TOLD);
  }

  @Test
  void aSchoolThatGoesOnByALinkKeepsItsChildren() {
    SafetyNet net =
        net(CLOSED.withSuccessions(Successions.of(List.of(Succession.of(A, B, AFTER)))), JOINED);

    assertThat(net.childOn(CHILD, MONTHS_LATER).standing()).isEqualTo(ChildStanding.ON_ROLL);
    assertThat(net.childOn(CHILD, MONTHS_LATER).oddities()).isEmpty();
    assertThat(leavers(net)).isEmpty();
  }

  @Test
  void theSchoolThatItBecameClosesForItToo() {
    LocalDate last = LocalDate.of(2023, 12, 22);
    SafetyNetContext context = OPEN.withClosings(ImmutableMap.of(A, LAST, B, last))
        .withSuccessions(Successions.of(List.of(Succession.of(A, B, AFTER))));
    SafetyNet net = net(context, JOINED);

    assertThat(net.childOn(CHILD, last).standing()).isEqualTo(ChildStanding.ON_ROLL);
    assertThat(net.childOn(CHILD, last.plusDays(1)).standing())
        .isEqualTo(ChildStanding.WITHOUT_PLACE);
    assertThat(net.childOn(CHILD, MONTHS_LATER).outSince()).contains(last.plusDays(1));
  }

  @Test
  void aPartThatClosesTakesNoChildOffTheRegisterOfTheWhole() {
    SafetyNetContext context = OPEN.withClosings(ImmutableMap.of(B, LAST))
        .withSuccessions(Successions.of(List.of(
            Succession.of(A, B, LocalDate.of(2022, 9, 1)),
            Succession.of(A, C, LocalDate.of(2024, 9, 1)))));

    assertThat(net(context, JOINED).childOn(CHILD, MONTHS_LATER).standing())
        .isEqualTo(ChildStanding.ON_ROLL);
  }

  @Test
  void aLeavingThatIsReportedByThenCountsAsItIsReported() {
    Left reported = new Left(CHILD, A, LocalDate.of(2023, 7, 21), Optional.empty());

    assertThat(net(CLOSED, JOINED, reported).childOn(CHILD, MONTHS_LATER))
        .isEqualTo(net(OPEN, JOINED, reported).childOn(CHILD, MONTHS_LATER));
    assertThat(leavers(net(CLOSED, JOINED, reported)))
        .isEqualTo(leavers(net(OPEN, JOINED, reported)));
    Left ofTheLastDay = new Left(CHILD, A, LAST, Optional.empty());
    assertThat(on(AFTER, JOINED, ofTheLastDay).oddities()).isEmpty();
    assertThat(on(AFTER, JOINED, ofTheLastDay).outSince()).contains(AFTER);
  }

  @Test
  void aLeavingThatIsReportedOfLaterIsTheSameLeaving() {
    Left later = new Left(CHILD, A, LocalDate.of(2023, 9, 15), Optional.empty());
    SafetyNet net = net(CLOSED, JOINED, later);

    assertThat(net.childOn(CHILD, MONTHS_LATER).outSince()).contains(AFTER);
    assertThat(net.childOn(CHILD, MONTHS_LATER).oddities())
        .extracting(Reason::code)
        .containsExactly(CODE, CODE);
    assertThat(leavers(net)).extracting(one -> one.obligation().started()).containsExactly(AFTER);
    Notice told =
        new Notice(NoticeKind.LEAVER, CHILD, A, later.deletion(), LocalDate.of(2023, 9, 16));
    assertThat(SafetyNet.of(ImmutableList.of(JOINED, later), ImmutableList.of(told), CLOSED)
            .notAskedFor())
        .isEmpty();
  }

  @Test
  void soItIsWhereTheChildJoinedAnotherSchoolInBetween() {
    Left later = new Left(CHILD, A, LocalDate.of(2023, 9, 15), Optional.empty());
    SafetyNet net = net(CLOSED, JOINED, new Joined(CHILD, B, AFTER.plusDays(4)), later);

    assertThat(leavers(net)).hasSize(1);
    assertThat(net.childOn(CHILD, MONTHS_LATER).registers()).containsExactly(B);
    assertThat(net.childOn(CHILD, MONTHS_LATER).oddities())
        .extracting(Reason::code)
        .containsExactly(CODE, CODE);
  }

  @Test
  void oneThatIsToHaveComeAfterTheClosingLeavesTwice() {
    LocalDate came = LocalDate.of(2023, 9, 11);
    Left later = new Left(CHILD, A, LocalDate.of(2023, 9, 15), Optional.empty());
    SafetyNet net = net(CLOSED, JOINED, new Came(CHILD, A, came), later);

    assertThat(net.childOn(CHILD, came).standing()).isEqualTo(ChildStanding.ON_ROLL);
    assertThat(net.childOn(CHILD, MONTHS_LATER).outSince()).contains(later.deletion());
    assertThat(leavers(net)).hasSize(2);
  }

  @Test
  void oneThatIsOnAnotherRegisterStaysOnRoll() {
    ChildPicture picture = on(MONTHS_LATER, JOINED, new Joined(CHILD, B, AFTER.minusDays(5)));

    assertThat(picture.standing()).isEqualTo(ChildStanding.ON_ROLL);
    assertThat(picture.registers()).containsExactly(B);
    assertThat(on(MONTHS_LATER, JOINED, new Joined(CHILD, B, AFTER.plusDays(4))).standing())
        .isEqualTo(ChildStanding.ON_ROLL);
  }

  @Test
  void oneThatTheSchoolMissedIsOutForLonger() {
    ChildPicture picture =
        on(MONTHS_LATER, JOINED, new NeverCame(CHILD, A, LocalDate.of(2023, 6, 5)));

    assertThat(picture.standing()).isEqualTo(ChildStanding.WITHOUT_PLACE);
    assertThat(picture.outSince()).contains(LocalDate.of(2023, 6, 5));
    assertThat(picture.oddities())
        .extracting(Reason::code)
        .contains(CODE)
        .doesNotContain("safety-net.left-after-missed");
  }

  @Test
  void oneElsewhereAtHomeOrPastSchoolAgeIsNotWithoutAPlace() {
    assertThat(on(AFTER, JOINED, new MovedAway(CHILD, LAST.minusDays(9))).standing())
        .isEqualTo(ChildStanding.MOVED_AWAY);
    assertThat(on(AFTER, JOINED, new HomeEducated(CHILD, LAST)).standing())
        .isEqualTo(ChildStanding.HOME_EDUCATED);
    PassedSchoolAge passed = new PassedSchoolAge(CHILD, LocalDate.of(2023, 7, 1));
    assertThat(on(LAST, JOINED, passed).standing()).isEqualTo(ChildStanding.ON_ROLL);
    assertThat(on(AFTER, JOINED, passed).standing()).isEqualTo(ChildStanding.PAST_SCHOOL_AGE);
  }

  @Test
  void oneThatIsReportedToJoinAfterTheClosingIsOnTheRegisterAndThatIsAskedAbout() {
    ChildPicture picture = on(MONTHS_LATER, new Joined(CHILD, A, AFTER));

    assertThat(picture.standing()).isEqualTo(ChildStanding.ON_ROLL);
    assertThat(picture.oddities()).extracting(Reason::code).containsExactly(CODE);
    assertThat(on(AFTER, new Joined(CHILD, A, LAST)).standing())
        .isEqualTo(ChildStanding.WITHOUT_PLACE);
  }

  @Test
  void theLastOfAllDaysIsNoLastDayOfASchool() {
    assertThatThrownBy(() -> OPEN.withClosings(ImmutableMap.of(A, LocalDate.MAX)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "SafetyNetContext closings: must be followed by a day, but that of 100001 was");
  }

  @Test
  void childrenOnSeveralRegistersAreListedByReferenceFromTheSecondJoiningToTheDeletion() {
    LocalDate second = LocalDate.of(2023, 9, 11);
    LocalDate deleted = LocalDate.of(2023, 9, 29);
    SafetyNet net = SafetyNet.of(
        ImmutableList.of(
            new Joined(CHILD, B, AFTER),
            new Joined(CHILD, C, second),
            new Left(CHILD, B, second.minusDays(3), Optional.of(deleted)),
            new Joined(OTHER, B, AFTER),
            new Joined(OTHER, C, second),
            new Considered(PupilReference.of("case-15"), AFTER),
            new Joined(PupilReference.of("case-14"), B, AFTER)),
        ImmutableList.of(),
        OPEN);

    assertThat(net.onSeveralRegistersOn(second.minusDays(1))).isEmpty();
    assertThat(net.onSeveralRegistersOn(second))
        .extracting(ChildPicture::pupil, ChildPicture::registers)
        .containsExactly(
            tuple(OTHER, ImmutableList.of(B, C)), tuple(CHILD, ImmutableList.of(B, C)));
    assertThat(net.onSeveralRegistersOn(deleted.minusDays(1))).hasSize(2);
    assertThat(net.onSeveralRegistersOn(deleted))
        .extracting(ChildPicture::pupil)
        .containsExactly(OTHER);
  }

  @Test
  void aSchoolAndTheOneThatTookItOverAreOneRegister() {
    SafetyNet net = SafetyNet.of(
        ImmutableList.of(JOINED, new Joined(CHILD, B, JOINED.on())),
        ImmutableList.of(),
        OPEN.withSuccessions(Successions.of(List.of(Succession.of(A, B, AFTER)))));

    assertThat(net.onSeveralRegistersOn(LAST)).hasSize(1);
    assertThat(net.onSeveralRegistersOn(AFTER)).isEmpty();
  }

  @Nested
  class ADeletionAfterTheClosing {

    private final LocalDate attended = LocalDate.of(2023, 7, 14);
    private final Left late = new Left(CHILD, A, attended, Optional.of(LocalDate.of(2023, 10, 30)));

    @Test
    void countsAsThatOfTheDayAfterTheLast() {
      assertThat(on(LAST, JOINED, late).standing()).isEqualTo(ChildStanding.LEFT_ON_ROLL);
      assertThat(on(LAST, JOINED, late).oddities()).isEmpty();
      for (SafetyNet net : ImmutableList.of(net(CLOSED, JOINED, late), net(CLOSED, late))) {
        ChildPicture picture = net.childOn(CHILD, LocalDate.of(2023, 10, 2));

        assertThat(picture.standing()).isEqualTo(ChildStanding.WITHOUT_PLACE);
        assertThat(picture.registers()).isEmpty();
        assertThat(picture.outSince()).contains(attended.plusDays(1));
      }
    }

    @Test
    void isAskedAbout() {
      assertThat(on(AFTER, JOINED, late).oddities())
          .extracting(Reason::code, Reason::message)
          .containsExactly(tuple(
              CODE,
              "school 100001 reports a child to have attended until 2023-07-14, deleted on"
                  + " 2023-10-30, after it closed, its last day being 2023-08-31"));
    }

    @Test
    void isToldOfByTheDayAfterTheLast() {
      OwedNotice owed = leavers(net(CLOSED, JOINED, late)).get(0);

      assertThat(owed.obligation().due().find()).contains(AFTER);
      assertThat(owed.standingOn(AFTER.plusDays(1))).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void isToldOfByANoticeOfItsReportedDayToo() {
      Notice told = new Notice(NoticeKind.LEAVER, CHILD, A, late.deletion(), late.deletion());

      assertThat(SafetyNet.of(ImmutableList.of(JOINED, late), ImmutableList.of(told), CLOSED)
              .notAskedFor())
          .isEmpty();
    }

    @Test
    void ofASchoolThatGoesOnCountsAsItIsReported() {
      SafetyNetContext taken = TestNets.closing(A, LAST, Succession.of(A, B, AFTER));
      ChildPicture picture = net(taken, JOINED, late).childOn(CHILD, LocalDate.of(2023, 10, 2));

      assertThat(picture.standing()).isEqualTo(ChildStanding.LEFT_ON_ROLL);
      assertThat(picture.oddities()).isEmpty();
    }
  }
}
