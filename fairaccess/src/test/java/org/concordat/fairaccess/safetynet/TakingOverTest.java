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
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Reason;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.fairaccess.safetynet.ChildFact.Applied;
import org.concordat.fairaccess.safetynet.ChildFact.Came;
import org.concordat.fairaccess.safetynet.ChildFact.HomeEducated;
import org.concordat.fairaccess.safetynet.ChildFact.Joined;
import org.concordat.fairaccess.safetynet.ChildFact.Left;
import org.concordat.fairaccess.safetynet.ChildFact.MovedAway;
import org.concordat.fairaccess.safetynet.ChildFact.MovedIn;
import org.concordat.fairaccess.safetynet.ChildFact.NeverCame;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** School A closes, its last day being 31 August 2023, and links lead from it; the children are invented. */
class TakingOverTest {

  private static final PupilReference CHILD = PupilReference.of("case-17");
  private static final Urn A = Urn.of(100001);
  private static final Urn B = Urn.of(200002);
  private static final Urn C = Urn.of(200003);
  private static final LocalDate LAST = LocalDate.of(2023, 8, 31);
  private static final LocalDate AFTER = LocalDate.of(2023, 9, 1);
  private static final LocalDate MONTHS_LATER = LocalDate.of(2024, 2, 1);
  private static final LocalDate YEARS_BEFORE = LocalDate.of(2015, 9, 1);
  private static final LocalDate YEAR_AFTER = LocalDate.of(2024, 9, 1);
  private static final Joined JOINED = new Joined(CHILD, A, LocalDate.of(2021, 9, 6));

  private static ChildPicture picture(SafetyNetContext context, ChildFact... facts) {
    return TestNets.net(context, MONTHS_LATER, facts).childOn(CHILD, MONTHS_LATER);
  }

  private static ChildStanding standingAfter(LocalDate link) {
    return picture(TestNets.closing(A, LAST, Succession.of(A, B, link)), JOINED).standing();
  }

  private static Left left(Urn school, LocalDate last) {
    return new Left(CHILD, school, last, Optional.empty());
  }

  @Nested
  class OfALink {

    @Test
    void toAPartThatWasGivenAwayYearsBeforeLeavesTheChildWithoutAPlace() {
      SafetyNetContext context = TestNets.closing(A, LAST, Succession.of(A, B, YEARS_BEFORE));
      ChildPicture picture = picture(context, JOINED);

      assertThat(picture.standing()).isEqualTo(ChildStanding.WITHOUT_PLACE);
      assertThat(picture.outSince()).contains(AFTER);
      assertThat(picture.oddities())
          .extracting(Reason::code)
          .containsExactly("safety-net.register-of-closed-school");
      assertThat(TestNets.owed(TestNets.net(context, MONTHS_LATER, JOINED), NoticeKind.LEAVER))
          .extracting(OwedNotice::school, one -> one.obligation().started())
          .containsExactly(tuple(A, AFTER));
    }

    @Test
    void toAPartTakesNoChildOffTheRegisterOfThePart() {
      SafetyNetContext context = TestNets.closing(A, LAST, Succession.of(A, B, YEARS_BEFORE));

      for (LocalDate joined : ImmutableList.of(YEARS_BEFORE, LocalDate.of(2019, 9, 3))) {
        ChildPicture picture = picture(
            context,
            new Joined(CHILD, A, LocalDate.of(2014, 9, 2)),
            left(A, joined.minusDays(1)),
            new Joined(CHILD, B, joined));
        assertThat(picture.standing()).isEqualTo(ChildStanding.ON_ROLL);
        assertThat(picture.registers()).containsExactly(B);
        assertThat(picture.oddities()).isEmpty();
      }
    }

    @Test
    void ofAYearAfterTheClosingLeavesTheChildWithoutAPlace() {
      assertThat(standingAfter(YEAR_AFTER)).isEqualTo(ChildStanding.WITHOUT_PLACE);
    }

    @Test
    void ofAMonthBeforeOrAfterIsTheTakingOverAndOfADayMoreNot() {
      for (LocalDate link :
          ImmutableList.of(LocalDate.of(2023, 7, 31), LAST, AFTER, LocalDate.of(2023, 10, 1))) {
        assertThat(standingAfter(link)).as("%s", link).isEqualTo(ChildStanding.ON_ROLL);
      }
      for (LocalDate link :
          ImmutableList.of(LocalDate.of(2023, 7, 30), LocalDate.of(2023, 10, 2))) {
        assertThat(standingAfter(link)).as("%s", link).isEqualTo(ChildStanding.WITHOUT_PLACE);
      }
    }

    @Test
    void withoutADayIsTheTakingOver() {
      ChildPicture picture = picture(TestNets.closing(A, LAST, Succession.undated(A, B)), JOINED);

      assertThat(picture.standing()).isEqualTo(ChildStanding.ON_ROLL);
      assertThat(picture.oddities()).isEmpty();
    }

    @Test
    void thatIsTheTakingOverKeepsTheChildThoughAPartWasGivenAwayBefore() {
      ChildPicture picture = picture(
          TestNets.closing(A, LAST, Succession.of(A, B, YEARS_BEFORE), Succession.of(A, C, AFTER)),
          JOINED);

      assertThat(picture.standing()).isEqualTo(ChildStanding.ON_ROLL);
      assertThat(picture.oddities()).isEmpty();
    }

    @Test
    void ofAYearAfterLosesNoChildThatJoinsAndLeavesTheOtherSchool() {
      LocalDate last = LocalDate.of(2024, 12, 20);
      SafetyNet net = TestNets.net(
          TestNets.closing(A, LAST, Succession.of(A, B, YEAR_AFTER)),
          last.plusDays(1),
          JOINED,
          new Joined(CHILD, B, LocalDate.of(2023, 10, 2)),
          left(B, last));

      assertThat(net.childOn(CHILD, last).registers()).containsExactly(B);
      assertThat(net.childOn(CHILD, last.plusDays(1)).standing())
          .isEqualTo(ChildStanding.WITHOUT_PLACE);
      assertThat(net.childOn(CHILD, last.plusDays(1)).outSince()).contains(last.plusDays(1));
    }
  }

  @Nested
  class BetweenTheClosingAndTheDayOfTheLink {

    private final SafetyNetContext context =
        TestNets.closing(A, LAST, Succession.of(A, B, LocalDate.of(2023, 9, 30)));
    private final Left gone = left(B, LocalDate.of(2023, 9, 20));

    @Test
    void aChildThatAppliesToTheSuccessorAndLeavesItIsWithoutAPlace() {
      ChildPicture picture = picture(
          context,
          JOINED,
          new Applied(CHILD, B, AdmissionAuthority.ACADEMY_TRUST, LocalDate.of(2023, 9, 5)),
          gone);

      assertThat(picture.standing()).isEqualTo(ChildStanding.WITHOUT_PLACE);
      assertThat(picture.outSince()).contains(LocalDate.of(2023, 9, 21));
      assertThat(picture.oddities()).isEmpty();
    }

    @Test
    void theSuccessorIsTheSchoolFromTheDayAfterTheClosingOn() {
      SafetyNet net = TestNets.net(
          context, MONTHS_LATER, JOINED, new Joined(CHILD, B, LocalDate.of(2023, 9, 4)));

      assertThat(net.childOn(CHILD, LocalDate.of(2023, 9, 4)).registers()).containsExactly(B);
      assertThat(TestNets.owed(net, NoticeKind.JOINER))
          .extracting(OwedNotice::school)
          .containsExactly(A);
    }
  }

  @Nested
  class ByTwo {

    private final SafetyNetContext divided =
        TestNets.closing(A, LAST, Succession.of(A, B, AFTER), Succession.of(A, C, AFTER));

    @Test
    void itIsNotKnownWhereTheChildIs() {
      SafetyNet net = TestNets.net(divided, MONTHS_LATER, JOINED);

      assertThat(net.childOn(CHILD, LAST).standing()).isEqualTo(ChildStanding.ON_ROLL);
      assertThat(net.childOn(CHILD, LAST).oddities()).isEmpty();
      for (LocalDate date : ImmutableList.of(AFTER, MONTHS_LATER)) {
        assertThat(net.outOn(date)).isEmpty();
        assertThat(net.notKnownOn(date))
            .extracting(ChildPicture::standing, ChildPicture::registers)
            .containsExactly(tuple(ChildStanding.NOT_KNOWN, ImmutableList.of()));
        assertThat(net.childOn(CHILD, date).oddities())
            .extracting(Reason::code, Reason::message)
            .containsExactly(tuple(
                "safety-net.divided-school",
                "school 100001 closed, its last day being 2023-08-31, and more than one school"
                    + " takes over from it, none of which reports the child that was on its"
                    + " register"));
      }
    }

    @Test
    void noLeaverIsToldOf() {
      assertThat(TestNets.owed(TestNets.net(divided, MONTHS_LATER, JOINED), NoticeKind.LEAVER))
          .isEmpty();
    }

    @Test
    void aChildThatOneOfThemEntersIsOnRollAndAskedAboutByNobody() {
      SafetyNet net =
          TestNets.net(divided, MONTHS_LATER, JOINED, new Joined(CHILD, C, AFTER.plusDays(3)));

      assertThat(net.childOn(CHILD, AFTER).standing()).isEqualTo(ChildStanding.NOT_KNOWN);
      assertThat(net.childOn(CHILD, MONTHS_LATER).registers()).containsExactly(C);
      assertThat(net.childOn(CHILD, MONTHS_LATER).oddities()).isEmpty();
      assertThat(TestNets.owed(net, NoticeKind.JOINER))
          .extracting(OwedNotice::school)
          .containsExactly(A);
    }

    @Test
    void aChildThatOneOfThemEnteredBeforeIsOnRollThere() {
      ChildPicture picture = picture(divided, JOINED, new Joined(CHILD, C, LAST.minusDays(2)));

      assertThat(picture.standing()).isEqualTo(ChildStanding.ON_ROLL);
      assertThat(picture.registers()).containsExactly(C);
      assertThat(picture.oddities()).isEmpty();
    }

    @Test
    void aChildThatOneOfThemEnteredBeforeAndMissesIsNotSeenThere() {
      ChildPicture picture = picture(
          divided,
          JOINED,
          new Joined(CHILD, C, LAST.minusDays(2)),
          new NeverCame(CHILD, C, AFTER.plusDays(4)));

      assertThat(picture.standing()).isEqualTo(ChildStanding.NOT_SEEN);
      assertThat(picture.oddities())
          .extracting(Reason::code)
          .doesNotContain("safety-net.divided-school");
    }

    @Test
    void aChildThatComesToOneOfThemIsOnRollThere() {
      ChildPicture picture = picture(divided, JOINED, new Came(CHILD, B, AFTER.plusDays(3)));

      assertThat(picture.standing()).isEqualTo(ChildStanding.ON_ROLL);
      assertThat(picture.registers()).containsExactly(B);
    }

    @Test
    void aChildThatLeavesOneOfThemIsWithoutAPlaceSinceThen() {
      LocalDate last = LocalDate.of(2023, 12, 8);
      ChildPicture picture = picture(divided, JOINED, left(B, last));

      assertThat(picture.standing()).isEqualTo(ChildStanding.WITHOUT_PLACE);
      assertThat(picture.outSince()).contains(last.plusDays(1));
      assertThat(picture.oddities()).isEmpty();
    }

    @Test
    void aChildWhoseLeavingTheSchoolReportsIsWithoutAPlace() {
      SafetyNet net = TestNets.net(divided, MONTHS_LATER, JOINED, left(A, AFTER.plusDays(14)));

      assertThat(net.childOn(CHILD, MONTHS_LATER).standing())
          .isEqualTo(ChildStanding.WITHOUT_PLACE);
      assertThat(net.childOn(CHILD, MONTHS_LATER).outSince()).contains(AFTER);
      assertThat(TestNets.owed(net, NoticeKind.LEAVER))
          .extracting(one -> one.obligation().started())
          .containsExactly(AFTER);
    }

    @Test
    void aChildThatTheSchoolMissedStaysOut() {
      ChildPicture picture =
          picture(divided, JOINED, new NeverCame(CHILD, A, LocalDate.of(2023, 6, 5)));

      assertThat(picture.standing()).isEqualTo(ChildStanding.WITHOUT_PLACE);
      assertThat(picture.outSince()).contains(LocalDate.of(2023, 6, 5));
      assertThat(picture.oddities()).extracting(Reason::code).contains("safety-net.divided-school");
    }

    @Test
    void aChildElsewhereOrAtHomeIsThere() {
      assertThat(
              picture(divided, JOINED, new MovedAway(CHILD, AFTER.plusDays(9))).standing())
          .isEqualTo(ChildStanding.MOVED_AWAY);
      assertThat(picture(divided, JOINED, new HomeEducated(CHILD, AFTER.plusDays(9)))
              .standing())
          .isEqualTo(ChildStanding.HOME_EDUCATED);
    }

    @Test
    void aChildThatCameToTheAreaBeforeIsNotKnownAllTheSame() {
      assertThat(picture(divided, new MovedIn(CHILD, JOINED.on()), JOINED).standing())
          .isEqualTo(ChildStanding.NOT_KNOWN);
    }
  }
}
