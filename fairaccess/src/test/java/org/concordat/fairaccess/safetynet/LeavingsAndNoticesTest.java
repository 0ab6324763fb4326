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
import java.util.ArrayList;
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
import org.concordat.fairaccess.safetynet.ChildFact.Offered;
import org.concordat.fairaccess.safetynet.ChildFact.Refused;
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

  private static LocalDate spring(int month, int day) {
    return LocalDate.of(2024, month, day);
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

    private final List<ChildFact> twice =
        List.of(left(autumn(9, 8), autumn(9, 20)), left(autumn(9, 15), autumn(9, 16)));

    @Test
    void givenTwoReportsOfOneLeavingThenOneNoticeIsOwedAndTheDifferenceIsAskedAbout() {
      for (SafetyNet net : List.of(net(twice), net(Lists.reverse(twice)))) {
        assertThat(leavers(net))
            .extracting(one -> one.obligation().started(), one -> one.standingOn(DECEMBER))
            .containsExactly(tuple(autumn(9, 20), Standing.OVERDUE));
        assertThat(net.childOn(CHILD, DECEMBER).oddities())
            .extracting(Reason::code, Reason::message)
            .containsExactly(tuple(
                "safety-net.leaving-reports-differ",
                "school 100001 reports a child to have attended until 2023-09-15, deleted on"
                    + " 2023-09-16, whose leaving it reports as of 2023-09-08, deleted on"
                    + " 2023-09-20, too"));
      }
    }

    @Test
    void givenTwoReportsOfOneLeavingThenTheChildLosesNoWaitingTime() {
      SafetyNet alone = net(twice);
      SafetyNet joined = net(new Joined(CHILD, A, autumn(9, 5)), twice.get(1), twice.get(0));

      for (SafetyNet net : List.of(alone, joined)) {
        for (LocalDate date : List.of(autumn(9, 12), autumn(9, 15), autumn(9, 16), DECEMBER)) {
          assertThat(net.childOn(CHILD, date).outSince()).contains(autumn(9, 9));
        }
        assertThat(net.childOn(CHILD, autumn(9, 14)).oddities()).isEmpty();
        assertThat(net.childOn(CHILD, autumn(9, 15)).oddities()).hasSize(1);
      }
    }

    @Test
    void givenANoticeOfEitherDayThenTheLeavingIsTold() {
      SafetyNet first = net(twice, notice(autumn(9, 20), autumn(9, 19)));
      SafetyNet second = net(twice, notice(autumn(9, 16), autumn(10, 27)));

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
      SafetyNet net = net(left(autumn(9, 8), autumn(9, 15)), left(A_LATER, autumn(9, 15)));

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
    void givenAJoiningElsewhereThenALaterReportIsOfAnotherLeaving() {
      SafetyNet net = net(
          left(autumn(9, 8), autumn(9, 20)),
          new Joined(CHILD, B, autumn(9, 12)),
          left(autumn(9, 15), autumn(9, 21)));

      assertThat(leavers(net)).hasSize(2);
      assertThat(net.childOn(CHILD, DECEMBER).standing()).isEqualTo(ChildStanding.ON_ROLL);
      assertThat(net.childOn(CHILD, DECEMBER).oddities())
          .extracting(Reason::code)
          .contains("safety-net.leaving-reports-differ");
    }

    @Test
    void givenAChildAtTheSchoolAfterItsDeletionThenItLeftTwiceAndBothAreOwed() {
      SafetyNet net = net(
          List.of(
              new Joined(CHILD, A, autumn(9, 5)), left(A, autumn(9, 8)), left(A, spring(3, 20))),
          notice(autumn(9, 9), autumn(9, 8)));
      LocalDate later = spring(5, 1);

      assertThat(net.owedBy(later))
          .filteredOn(one -> one.kind() == NoticeKind.LEAVER)
          .extracting(one -> one.obligation().started(), one -> one.standingOn(later))
          .containsExactly(
              tuple(autumn(9, 9), Standing.TOLD), tuple(spring(3, 21), Standing.OVERDUE));
      assertThat(net.childOn(CHILD, later).outSince()).contains(spring(3, 21));
      assertThat(net.childOn(CHILD, DECEMBER).outSince()).contains(autumn(9, 9));
      assertThat(net.childOn(CHILD, later).oddities())
          .extracting(Reason::message)
          .containsExactly("school 100001 reports a child to have attended until 2024-03-20,"
              + " deleted on 2024-03-21, whose leaving it reports as of 2023-09-08, deleted on"
              + " 2023-09-09, too");
    }

    @Test
    void givenADayAtTheSchoolOnTheDayOfDeletionThenItIsOneLeavingAndOnTheDayAfterAnother() {
      assertThat(leavers(net(left(A, autumn(9, 8)), left(A, autumn(9, 9))))).hasSize(1);
      assertThat(leavers(net(left(A, autumn(9, 8)), left(A, autumn(9, 10))))).hasSize(2);
    }

    @Test
    void givenAFactBetweenThatSpeaksOfAReturnThenOverlappingReportsAreOfTwoLeavings() {
      List<List<ChildFact>> returns = List.of(
          List.of(new Joined(CHILD, B, autumn(9, 12)), left(B, autumn(9, 20))),
          List.of(left(B, autumn(9, 20))),
          List.of(new Offered(CHILD, A, autumn(9, 12))),
          List.of(new Refused(CHILD, A_LATER, autumn(9, 12))),
          List.of(new MovedAway(CHILD, autumn(9, 12)), new MovedIn(CHILD, autumn(9, 20))));
      for (List<ChildFact> between : returns) {
        List<ChildFact> facts = new ArrayList<>(between);
        facts.add(left(autumn(9, 8), autumn(10, 20)));
        facts.add(left(autumn(10, 6), autumn(10, 25)));
        SafetyNet net = net(facts);

        assertThat(leavers(net))
            .filteredOn(one -> one.school().equals(A))
            .extracting(one -> one.obligation().started())
            .containsExactly(autumn(10, 20), autumn(10, 25));
        assertThat(net.childOn(CHILD, DECEMBER).outSince()).contains(autumn(10, 7));
        assertThat(net.childOn(CHILD, DECEMBER).oddities())
            .extracting(Reason::code)
            .contains("safety-net.leaving-reports-differ");
      }
    }

    @Test
    void givenAnAnswerOfAnotherSchoolBetweenThenOverlappingReportsAreOfOneLeaving() {
      SafetyNet net = net(
          left(autumn(9, 8), autumn(10, 20)),
          new Refused(CHILD, B, autumn(9, 12)),
          left(autumn(10, 6), autumn(10, 20)));

      assertThat(leavers(net)).hasSize(1);
      assertThat(net.childOn(CHILD, DECEMBER).outSince()).contains(autumn(9, 9));
    }

    @Test
    void givenDeletionsBeforeAndAfterTheRulesBeganThenTheLeavingIsOwedByTheOneThatTheyReach() {
      LocalDate last = LocalDate.of(2016, 7, 20);
      LocalDate before = LocalDate.of(2016, 8, 31);
      LocalDate after = LocalDate.of(2016, 9, 5);
      SafetyNet net = net(List.of(left(last, before), left(last, after)), notice(after, after));

      assertThat(net.owedBy(DECEMBER))
          .extracting(OwedNotice::kind, one -> one.obligation().started(), OwedNotice::told)
          .containsExactly(tuple(NoticeKind.LEAVER, after, Optional.of(after)));
      assertThat(net.notAskedFor()).isEmpty();
      assertThat(net(left(last, before)).owedBy(DECEMBER)).isEmpty();
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
  class OutcomesOverAConversion {

    private final Applied toCommunitySchool =
        new Applied(CHILD, A, AdmissionAuthority.LOCAL_AUTHORITY, autumn(9, 7));
    private final Notice told =
        new Notice(NoticeKind.OUTCOME, CHILD, A_LATER, autumn(9, 14), autumn(9, 15));

    private Refused refused(Urn school, Optional<AdmissionAuthority> decidedBy) {
      return new Refused(CHILD, school, decidedBy, autumn(9, 14));
    }

    private List<OwedNotice> outcomes(SafetyNet net) {
      return net.owedBy(DECEMBER).stream()
          .filter(one -> one.kind() == NoticeKind.OUTCOME)
          .toList();
    }

    @Test
    void givenAnAcademyThatRefusesWhatTheAuthorityWasAskedThenTheOutcomeIsOwed() {
      Optional<AdmissionAuthority> trust = Optional.of(AdmissionAuthority.ACADEMY_TRUST);
      List<ChildFact> refusal = List.of(toCommunitySchool, refused(A_LATER, trust));
      List<ChildFact> offer =
          List.of(toCommunitySchool, new Offered(CHILD, A_LATER, trust, autumn(9, 14)));

      for (List<ChildFact> facts : List.of(refusal, offer)) {
        assertThat(outcomes(net(facts)))
            .extracting(one -> one.standingOn(DECEMBER))
            .containsExactly(Standing.OVERDUE);
        assertThat(outcomes(net(facts, told)))
            .extracting(one -> one.standingOn(DECEMBER))
            .containsExactly(Standing.TOLD);
        assertThat(net(facts, told).notAskedFor()).isEmpty();
      }
    }

    @Test
    void givenAnotherNumberAndNoWordOnWhoDecidedThenItIsNotKnownWhetherTheOutcomeIsOwed() {
      SafetyNet net = net(toCommunitySchool, refused(A_LATER, Optional.empty()));

      assertThat(outcomes(net)).hasSize(1);
      assertThat(outcomes(net).get(0).obligation().due().<String>match(day -> "", Reason::code))
          .isEqualTo("safety-net.decider-not-known");
      assertThat(outcomes(net).get(0).standingOn(DECEMBER)).isEqualTo(Standing.DUE_NOT_KNOWN);
    }

    @Test
    void givenTheAuthorityDecidesOnTheDayThenNoOutcomeIsOwedWhoeverDecidedBefore() {
      Optional<AdmissionAuthority> authority = Optional.of(AdmissionAuthority.LOCAL_AUTHORITY);
      Applied toFoundationSchool =
          new Applied(CHILD, A, AdmissionAuthority.GOVERNING_BODY, autumn(9, 7));

      assertThat(outcomes(net(toFoundationSchool, refused(A, authority)))).isEmpty();
      assertThat(outcomes(net(toCommunitySchool, refused(A_LATER, authority)))).isEmpty();
      assertThat(outcomes(net(toCommunitySchool, refused(A, Optional.empty())))).isEmpty();
      assertThat(outcomes(net(toFoundationSchool, refused(A, Optional.empty()))))
          .hasSize(1);
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
