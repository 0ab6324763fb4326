/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Reason;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.safetynet.ChildFact.Applied;
import org.concordat.fairaccess.safetynet.ChildFact.Joined;
import org.concordat.fairaccess.safetynet.ChildFact.Left;
import org.concordat.fairaccess.safetynet.ChildFact.MovedAway;
import org.concordat.fairaccess.safetynet.ChildFact.MovedIn;
import org.concordat.fairaccess.safetynet.OwedNotice.Standing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One leaving that is reported twice, notices that fit nothing, and the first day out. The child is invented. */
class LeavingsAndNoticesTest {

  private static final PupilReference CHILD = PupilReference.of("case-17");
  private static final PupilReference STRANGER = PupilReference.of("case-99");
  private static final Urn A = Urn.of(100001);
  private static final Urn A_LATER = Urn.of(200001);
  private static final Urn B = Urn.of(100002);
  private static final LocalDate DECEMBER = autumn(12, 1);
  private static final SafetyNetContext T23 = SafetyNetContext.of(TestCalendars.T23)
      .withSuccessions(Successions.of(ImmutableList.of(Succession.of(A, A_LATER, autumn(9, 11)))));

  private static LocalDate autumn(int month, int day) {
    return LocalDate.of(2023, month, day);
  }

  private static SafetyNet net(List<ChildFact> facts, Notice... notices) {
    return SafetyNet.of(facts, ImmutableList.copyOf(notices), T23);
  }

  private static SafetyNet net(ChildFact... facts) {
    return net(List.of(facts));
  }

  private static Left left(Urn school, LocalDate last) {
    return new Left(CHILD, school, last, Optional.empty());
  }

  private static Left left(LocalDate last, LocalDate deletedOn) {
    return new Left(CHILD, A, last, Optional.of(deletedOn));
  }

  private static List<OwedNotice> leavers(SafetyNet net) {
    return net.owedBy(DECEMBER).stream()
        .filter(one -> one.kind() == NoticeKind.LEAVER)
        .toList();
  }

  @Nested
  class OneLeaving {

    private final List<ChildFact> twice = List.of(left(A, autumn(9, 8)), left(A, autumn(9, 15)));

    @Test
    void givenTwoReportsOfOneLeavingThenOneNoticeIsOwedAndTheDifferenceIsAskedAbout() {
      for (SafetyNet net : List.of(net(twice), net(Lists.reverse(twice)))) {
        assertThat(leavers(net))
            .extracting(one -> one.obligation().started(), one -> one.standingOn(DECEMBER))
            .containsExactly(tuple(autumn(9, 9), Standing.OVERDUE));
        assertThat(net.childOn(CHILD, DECEMBER).oddities())
            .extracting(Reason::code, Reason::message)
            .containsExactly(tuple(
                "safety-net.leaving-reports-differ",
                "school 100001 reports a child to have attended until 2023-09-15, deleted on"
                    + " 2023-09-16, whose leaving it reports as of 2023-09-08, deleted on"
                    + " 2023-09-09, too"));
      }
    }

    @Test
    void givenTwoReportsOfOneLeavingThenTheChildLosesNoWaitingTime() {
      SafetyNet alone = net(twice);
      SafetyNet joined =
          net(new Joined(CHILD, A, autumn(9, 5)), left(A, autumn(9, 8)), left(A, autumn(9, 15)));

      for (SafetyNet net : List.of(alone, joined)) {
        for (LocalDate date : List.of(autumn(9, 12), autumn(9, 15), autumn(9, 16), DECEMBER)) {
          assertThat(net.childOn(CHILD, date).standing()).isEqualTo(ChildStanding.WITHOUT_PLACE);
          assertThat(net.childOn(CHILD, date).outSince()).contains(autumn(9, 9));
        }
        assertThat(net.childOn(CHILD, autumn(9, 14)).oddities()).isEmpty();
        assertThat(net.childOn(CHILD, autumn(9, 15)).oddities()).hasSize(1);
      }
    }

    @Test
    void givenANoticeOfEitherDayThenTheLeavingIsTold() {
      SafetyNet first = net(twice, notice(autumn(9, 9), autumn(9, 8)));
      SafetyNet second = net(twice, notice(autumn(9, 16), autumn(9, 14)));

      assertThat(leavers(first).get(0).standingOn(DECEMBER)).isEqualTo(Standing.TOLD);
      assertThat(leavers(second).get(0).standingOn(DECEMBER)).isEqualTo(Standing.TOLD_LATE);
      assertThat(second.notAskedFor()).isEmpty();
    }

    @Test
    void givenTwoDeletionsOfOneLastDayThenTheEarlierCounts() {
      SafetyNet net = net(left(autumn(9, 8), autumn(10, 20)), left(autumn(9, 8), autumn(9, 29)));

      assertThat(leavers(net))
          .extracting(one -> one.obligation().started())
          .containsExactly(autumn(9, 29));
      assertThat(net.childOn(CHILD, autumn(9, 28)).registers()).containsExactly(A);
      assertThat(net.childOn(CHILD, autumn(9, 29)).registers()).isEmpty();
      assertThat(net.childOn(CHILD, autumn(9, 8)).oddities()).hasSize(1);
    }

    @Test
    void givenTheSameDaysInOtherWordsThenNothingIsAskedAbout() {
      SafetyNet net = net(left(A, autumn(9, 8)), left(autumn(9, 8), autumn(9, 9)));

      assertThat(leavers(net)).hasSize(1);
      assertThat(net.childOn(CHILD, DECEMBER).oddities()).isEmpty();
    }

    @Test
    void givenAReportUnderTheNumberOfTheAcademyThenItIsOfTheSameLeaving() {
      SafetyNet net = net(left(A, autumn(9, 8)), left(A_LATER, autumn(9, 15)));

      assertThat(leavers(net)).hasSize(1);
      assertThat(net.childOn(CHILD, DECEMBER).outSince()).contains(autumn(9, 9));
      assertThat(net.childOn(CHILD, DECEMBER).oddities()).hasSize(1);
    }

    @Test
    void givenAJoiningBetweenThenThereAreTwoLeavings() {
      SafetyNet net = net(
          left(A, autumn(9, 8)), new Joined(CHILD, A_LATER, autumn(9, 12)), left(A, autumn(10, 6)));

      assertThat(leavers(net)).hasSize(2);
      assertThat(net.childOn(CHILD, DECEMBER).outSince()).contains(autumn(10, 7));
      assertThat(net.childOn(CHILD, DECEMBER).oddities()).isEmpty();
    }

    @Test
    void givenAJoiningElsewhereThenALaterReportIsStillOfTheFirstLeaving() {
      SafetyNet net =
          net(left(A, autumn(9, 8)), new Joined(CHILD, B, autumn(9, 12)), left(A, autumn(9, 15)));

      assertThat(leavers(net)).hasSize(1);
      assertThat(net.childOn(CHILD, DECEMBER).standing()).isEqualTo(ChildStanding.ON_ROLL);
      assertThat(net.childOn(CHILD, DECEMBER).oddities())
          .extracting(Reason::code)
          .containsExactly("safety-net.leaving-reports-differ");
    }

    @Test
    void givenTwoSchoolsThatReportALeavingThenEachTellsOfItsOwn() {
      SafetyNet net = net(left(A, autumn(9, 8)), left(B, autumn(9, 15)));

      assertThat(leavers(net)).hasSize(2);
    }

    private Notice notice(LocalDate about, LocalDate on) {
      return new Notice(NoticeKind.LEAVER, CHILD, A, about, on);
    }
  }

  @Nested
  class NoticesThatFitNothing {

    private final Joined joined = new Joined(CHILD, B, autumn(11, 6));
    private final Notice dayOff =
        new Notice(NoticeKind.JOINER, CHILD, B, autumn(11, 7), autumn(11, 8));
    private final Notice right =
        new Notice(NoticeKind.JOINER, CHILD, B, autumn(11, 6), autumn(11, 9));
    private final Notice ofStranger =
        new Notice(NoticeKind.APPLICATION, STRANGER, B, autumn(11, 7), autumn(11, 8));

    @Test
    void givenANoticeOfAnotherDayThenItIsShownAndTheJoiningIsStillToBeTold() {
      SafetyNet net = net(List.of(joined), dayOff);

      assertThat(net.notAskedFor()).containsExactly(dayOff);
      assertThat(net.overdueOn(DECEMBER)).hasSize(1);
    }

    @Test
    void givenANoticeOfAChildOfWhomNothingIsKnownThenItIsShown() {
      SafetyNet net = net(List.of(joined), ofStranger, right, dayOff);

      assertThat(net.children()).containsExactly(CHILD);
      assertThat(net.notAskedFor()).containsExactly(dayOff, ofStranger);
      assertThat(net.overdueOn(DECEMBER)).isEmpty();
    }

    @Test
    void givenANoticeThatTheRulesDoNotAskForThenItIsShown() {
      Notice needless = new Notice(NoticeKind.APPLICATION, CHILD, B, autumn(11, 1), autumn(11, 2));

      assertThat(net(
                  List.of(new Applied(CHILD, B, AdmissionAuthority.LOCAL_AUTHORITY, autumn(11, 1))),
                  needless)
              .notAskedFor())
          .containsExactly(needless);
      assertThat(net(
                  List.of(new Applied(CHILD, B, AdmissionAuthority.GOVERNING_BODY, autumn(11, 1))),
                  needless)
              .notAskedFor())
          .isEmpty();
    }

    @Test
    void theOrderOfNoticesMeansNothing() {
      assertThat(net(List.of(joined), ofStranger, dayOff).notAskedFor().asList())
          .isEqualTo(net(List.of(joined), dayOff, ofStranger).notAskedFor().asList());
    }
  }

  @Nested
  class FirstDayOut {

    private Optional<LocalDate> outSince(ChildFact... facts) {
      return net(facts).childOn(CHILD, DECEMBER).outSince();
    }

    @Test
    void givenALastDayElsewhereThenItWinsOverTheComing() {
      assertThat(outSince(left(B, autumn(9, 8)), new MovedIn(CHILD, autumn(10, 2))))
          .contains(autumn(9, 9));
    }

    @Test
    void givenALastDayAfterTheComingThenItWinsToo() {
      assertThat(outSince(new MovedIn(CHILD, autumn(10, 2)), left(B, autumn(10, 20))))
          .contains(autumn(10, 21));
    }

    @Test
    void givenNoLastDayThenTheFirstComingCounts() {
      assertThat(outSince(new MovedIn(CHILD, autumn(10, 2)), new MovedIn(CHILD, autumn(10, 9))))
          .contains(autumn(10, 2));
    }

    @Test
    void givenAMovingAwayBetweenThenTheComingAgainCounts() {
      assertThat(outSince(
              left(B, autumn(9, 8)),
              new MovedAway(CHILD, autumn(9, 20)),
              new MovedIn(CHILD, autumn(10, 9))))
          .contains(autumn(10, 9));
      assertThat(outSince(
              new MovedAway(CHILD, autumn(9, 20)),
              left(B, autumn(9, 29)),
              new MovedIn(CHILD, autumn(10, 9))))
          .contains(autumn(10, 9));
    }
  }
}
