/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
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
import org.concordat.fairaccess.safetynet.ChildFact.Refused;
import org.concordat.fairaccess.safetynet.OwedNotice.Standing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What happened once is owed once, and of what contradicts itself the child is kept in sight; it is invented. */
class OneFactReportedTwiceTest {

  private static final PupilReference CHILD = PupilReference.of("case-17");
  private static final Urn A = Urn.of(100001);
  private static final Urn B = Urn.of(100002);
  private static final Urn ACADEMY = Urn.of(200001);
  private static final LocalDate DECEMBER = autumn(12, 1);
  private static final SafetyNetContext T23 = SafetyNetContext.of(TestCalendars.T23)
      .withSuccessions(Successions.of(ImmutableList.of(Succession.of(A, ACADEMY, autumn(11, 1)))));

  private static LocalDate autumn(int month, int day) {
    return LocalDate.of(2023, month, day);
  }

  private static SafetyNet net(List<ChildFact> facts, Notice... notices) {
    return SafetyNet.of(facts, ImmutableList.copyOf(notices), T23);
  }

  private static List<OwedNotice> owed(SafetyNet net, NoticeKind kind) {
    return net.owedBy(DECEMBER).stream().filter(one -> one.kind() == kind).toList();
  }

  @Nested
  class Leavings {

    private final List<ChildFact> twice = List.of(
        new Left(CHILD, A, autumn(9, 8), Optional.of(autumn(10, 20))),
        new Joined(CHILD, B, autumn(9, 15)),
        new Left(CHILD, A, autumn(9, 29), Optional.of(autumn(10, 20))));

    @Test
    void givenTwoLeavingsOfOneDeletionThenOneNoticeIsOwed() {
      assertThat(owed(net(twice), NoticeKind.LEAVER))
          .extracting(one -> one.obligation().started(), one -> one.standingOn(DECEMBER))
          .containsExactly(tuple(autumn(10, 20), Standing.OVERDUE));
      assertThat(net(twice).childOn(CHILD, DECEMBER).oddities())
          .extracting(Reason::code)
          .contains("safety-net.leaving-reports-differ");
    }

    @Test
    void givenOneNoticeOfThatDayThenItIsTold() {
      SafetyNet net =
          net(twice, new Notice(NoticeKind.LEAVER, CHILD, A, autumn(10, 20), autumn(10, 20)));

      assertThat(owed(net, NoticeKind.LEAVER))
          .extracting(one -> one.standingOn(DECEMBER))
          .containsExactly(Standing.TOLD);
      assertThat(net.notAskedFor()).isEmpty();
    }
  }

  @Nested
  class Joinings {

    private final Joined first = new Joined(CHILD, A, autumn(9, 5));
    private final Joined second = new Joined(CHILD, A, autumn(9, 6));

    @Test
    void givenTwoReportsOfOneJoiningThenTheEarlierDayIsOwedAndTheDifferenceIsAskedAbout() {
      for (List<ChildFact> facts :
          List.of(List.<ChildFact>of(first, second), List.<ChildFact>of(second, first))) {
        SafetyNet net = net(facts);

        assertThat(owed(net, NoticeKind.JOINER))
            .extracting(one -> one.obligation().started())
            .containsExactly(autumn(9, 5));
        assertThat(net.childOn(CHILD, DECEMBER).oddities())
            .extracting(Reason::code)
            .containsExactly("safety-net.joining-reports-differ");
        assertThat(net.childOn(CHILD, autumn(9, 5)).oddities()).isEmpty();
      }
    }

    @Test
    void givenANoticeOfEitherDayThenTheJoiningIsTold() {
      SafetyNet net = net(
          List.of(first, second),
          new Notice(NoticeKind.JOINER, CHILD, A, autumn(9, 6), autumn(9, 8)));

      assertThat(owed(net, NoticeKind.JOINER))
          .extracting(one -> one.standingOn(DECEMBER))
          .containsExactly(Standing.TOLD);
      assertThat(net.notAskedFor()).isEmpty();
    }

    @Test
    void givenAConversionThatEntersAllThenNobodyJoinsAndNothingIsAskedAbout() {
      SafetyNet net = net(List.of(first, new Joined(CHILD, ACADEMY, autumn(11, 1))));

      assertThat(owed(net, NoticeKind.JOINER))
          .extracting(OwedNotice::school, one -> one.obligation().started())
          .containsExactly(tuple(A, autumn(9, 5)));
      assertThat(net.childOn(CHILD, DECEMBER).oddities()).isEmpty();
    }

    @Test
    void givenALeavingBetweenThenBothAreOwed() {
      assertThat(owed(
              net(List.of(
                  first,
                  new Left(CHILD, A, autumn(9, 8), Optional.empty()),
                  new Joined(CHILD, A, autumn(10, 2)))),
              NoticeKind.JOINER))
          .hasSize(2);
    }

    @Test
    void givenAReportOfTheDayBeforeTheRulesThenTheEarlierDayCounts() {
      LocalDate rules = LocalDate.of(2016, 9, 1);

      assertThat(owed(
              net(List.of(
                  new Joined(CHILD, ACADEMY, rules.minusDays(1)), new Joined(CHILD, B, rules))),
              NoticeKind.JOINER))
          .extracting(OwedNotice::school)
          .containsExactly(B);
    }
  }

  @Nested
  class Applications {

    private final LocalDate day = autumn(10, 12);
    private final Applied toBody = new Applied(CHILD, A, AdmissionAuthority.GOVERNING_BODY, day);
    private final Applied toTrust = new Applied(CHILD, A, AdmissionAuthority.ACADEMY_TRUST, day);
    private final Applied toAuthority =
        new Applied(CHILD, A, AdmissionAuthority.LOCAL_AUTHORITY, day);
    private final Refused refused = new Refused(CHILD, A, autumn(10, 18));

    @Test
    void givenTwoReportsThatDifferInWhoDecidesThenOneAnswerIsOwedAndThatIsAskedAbout() {
      SafetyNet net = net(List.of(toBody, toAuthority, refused));

      assertThat(owed(net, NoticeKind.ANSWER))
          .extracting(one -> one.standingOn(DECEMBER))
          .containsExactly(Standing.TOLD);
      assertThat(net.childOn(CHILD, DECEMBER).oddities())
          .extracting(Reason::code, Reason::message)
          .containsExactly(tuple(
              "safety-net.deciders-differ",
              "school 100001 is applied to on 2023-10-12 in two reports that differ in who"
                  + " decides"));
    }

    @Test
    void givenThatTheAuthorityIsOneOfTheTwoThenItIsNotKnownWhetherItHadToBeTold() {
      SafetyNet net = net(List.of(toBody, toAuthority, refused));

      for (NoticeKind kind : List.of(NoticeKind.APPLICATION, NoticeKind.OUTCOME)) {
        assertThat(owed(net, kind))
            .extracting(
                one -> one.standingOn(DECEMBER),
                one -> one.obligation().due().<String>match(due -> "", Reason::code))
            .containsExactly(tuple(Standing.DUE_NOT_KNOWN, "safety-net.deciders-differ"));
      }
    }

    @Test
    void givenThatEitherWouldHaveToTellThenItIsOwed() {
      SafetyNet net = net(List.of(toBody, toTrust, refused));

      for (NoticeKind kind : List.of(NoticeKind.APPLICATION, NoticeKind.OUTCOME)) {
        assertThat(owed(net, kind))
            .extracting(one -> one.standingOn(DECEMBER))
            .containsExactly(Standing.OVERDUE);
      }
    }

    @Test
    void givenAnAnswerThatIsReportedWithAndWithoutWhoDecidedThenOneOutcomeIsOwed() {
      Refused byTrust =
          new Refused(CHILD, A, Optional.of(AdmissionAuthority.ACADEMY_TRUST), autumn(10, 18));

      assertThat(owed(net(List.of(toAuthority, refused, byTrust)), NoticeKind.OUTCOME))
          .extracting(one -> one.standingOn(DECEMBER))
          .containsExactly(Standing.OVERDUE);
    }

    @Test
    void givenAChildOnTheRegisterWhenItAppliesThenTheSchoolHasAnswered() {
      SafetyNet net = net(List.of(new Joined(CHILD, A, autumn(9, 8)), toBody));

      assertThat(net.childOn(CHILD, DECEMBER).unanswered()).isEmpty();
      assertThat(owed(net, NoticeKind.ANSWER))
          .extracting(OwedNotice::told)
          .containsExactly(Optional.of(day));
    }

    @Test
    void givenAChildThatLeftBeforeItAppliesThenTheSchoolHasNotAnswered() {
      SafetyNet net = net(List.of(
          new Joined(CHILD, A, autumn(9, 8)),
          new Left(CHILD, A, autumn(10, 11), Optional.of(autumn(10, 20))),
          toBody));

      assertThat(net.childOn(CHILD, DECEMBER).unanswered()).containsExactly(A);
      assertThat(owed(net, NoticeKind.ANSWER))
          .extracting(one -> one.standingOn(DECEMBER))
          .containsExactly(Standing.OVERDUE);
    }
  }

  @Nested
  class Movings {

    private final MovedIn in = new MovedIn(CHILD, autumn(10, 5));
    private final MovedAway away = new MovedAway(CHILD, autumn(10, 5));

    @Test
    void givenAComingAndAGoingOfOneDayThenTheChildIsInSightAndThatIsAskedAbout() {
      for (List<ChildFact> facts :
          List.of(List.<ChildFact>of(in, away), List.<ChildFact>of(away, in))) {
        ChildPicture picture = net(facts).childOn(CHILD, DECEMBER);

        assertThat(picture.standing()).isEqualTo(ChildStanding.WITHOUT_PLACE);
        assertThat(picture.outSince()).contains(autumn(10, 5));
        assertThat(picture.oddities())
            .extracting(Reason::code, Reason::message)
            .containsExactly(tuple(
                "safety-net.moved-in-and-away",
                "a child is reported to have come to the area and to have left it on"
                    + " 2023-10-05"));
      }
    }

    @Test
    void givenOneThatWasOutBeforeThenItLosesNoWaitingTime() {
      assertThat(net(List.of(new Left(CHILD, B, autumn(9, 8), Optional.empty()), in, away))
              .childOn(CHILD, DECEMBER)
              .outSince())
          .contains(autumn(9, 9));
    }

    @Test
    void givenAGoingOfTheDayAfterThenItLivesElsewhere() {
      assertThat(net(List.of(in, new MovedAway(CHILD, autumn(10, 6))))
              .childOn(CHILD, DECEMBER)
              .standing())
          .isEqualTo(ChildStanding.MOVED_AWAY);
    }
  }

  @Nested
  class TheLastOfAllDays {

    @Test
    void givenALimitThatEndsAfterItThenItsDayIsNotKnownAndAllOthersAre() {
      for (ChildFact last : List.of(
          new Joined(CHILD, B, LocalDate.MAX),
          new Joined(CHILD, B, LocalDate.MAX.minusDays(4)),
          new Left(CHILD, B, LocalDate.MAX.minusDays(1), Optional.empty()),
          new Left(CHILD, B, autumn(9, 8), Optional.of(LocalDate.MAX)))) {
        SafetyNet net =
            net(List.of(last, new Joined(PupilReference.of("case-18"), A, autumn(9, 5))));

        assertThat(net.owedBy(LocalDate.MAX))
            .extracting(one -> one.obligation().due().<String>match(day -> "known", Reason::code))
            .containsExactly("safety-net.beyond-all-days", "known");
        assertThat(net.overdueOn(DECEMBER)).hasSize(1);
      }
    }

    @Test
    void givenALimitThatEndsOnItThenItIsKnown() {
      assertThat(
              net(List.of(new Joined(CHILD, B, LocalDate.MAX.minusDays(5)))).owedBy(LocalDate.MAX))
          .extracting(one -> one.obligation().due().find())
          .containsExactly(Optional.of(LocalDate.MAX));
    }
  }
}
