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
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.safetynet.ChildFact.Came;
import org.concordat.fairaccess.safetynet.ChildFact.HomeEducated;
import org.concordat.fairaccess.safetynet.ChildFact.Joined;
import org.concordat.fairaccess.safetynet.ChildFact.Left;
import org.concordat.fairaccess.safetynet.ChildFact.MovedIn;
import org.concordat.fairaccess.safetynet.ChildFact.NeverCame;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A child on a register that has not come is out until it comes, whatever is reported of its register; it is invented. */
class NeverCameTest {

  private static final PupilReference CHILD = PupilReference.of("case-17");
  private static final Urn A = Urn.of(100001);
  private static final Urn B = Urn.of(100002);
  private static final Urn ACADEMY = Urn.of(200001);
  private static final LocalDate CONVERTS = autumn(11, 1);
  private static final SafetyNetContext T12 = SafetyNetContext.of(TestCalendars.T12)
      .withSuccessions(Successions.of(ImmutableList.of(Succession.of(A, ACADEMY, CONVERTS))));
  private static final LocalDate FIRST = autumn(9, 4);
  private static final LocalDate DAY = autumn(11, 15);
  private static final Joined JOINED = new Joined(CHILD, A, FIRST);
  private static final NeverCame MISSED = new NeverCame(CHILD, A, FIRST);

  private static LocalDate autumn(int month, int day) {
    return LocalDate.of(2012, month, day);
  }

  private static ChildPicture on(LocalDate date, ChildFact... facts) {
    return SafetyNet.of(List.of(facts), ImmutableList.of(), T12).childOn(CHILD, date);
  }

  @Nested
  class AJoiningIsNoAppearance {

    @Test
    void givenAConversionThatEntersAllWhenTheChildNeverCameThenItIsStillNotSeen() {
      ChildPicture before = on(DAY, JOINED, MISSED);
      ChildPicture after = on(DAY, JOINED, MISSED, new Joined(CHILD, ACADEMY, CONVERTS));

      assertThat(after.standing()).isEqualTo(ChildStanding.NOT_SEEN);
      assertThat(after.outSince()).isEqualTo(before.outSince()).contains(FIRST);
      assertThat(after.schoolDaysOut(TestCalendars.T12.school())).isEqualTo(Answer.known(47));
      assertThat(after.registers()).containsExactly(ACADEMY);
      assertThat(after.oddities()).isEmpty();
    }

    @Test
    void givenAJoiningReportedAgainWhenTheChildNeverCameThenItIsStillNotSeen() {
      ChildPicture picture = on(DAY, JOINED, MISSED, new Joined(CHILD, A, autumn(9, 6)));

      assertThat(picture.standing()).isEqualTo(ChildStanding.NOT_SEEN);
      assertThat(picture.outSince()).contains(FIRST);
      assertThat(picture.oddities())
          .extracting(Reason::code, Reason::message)
          .containsExactly(tuple(
              "safety-net.joining-reports-differ",
              "school 100001 reports a child on its register from 2012-09-06 on that it reports"
                  + " there from 2012-09-04 on, and no leaving between"));
    }

    @Test
    void givenThatItLeftAndJoinedAgainThenItIsAnotherTime() {
      assertThat(on(
                  DAY,
                  JOINED,
                  MISSED,
                  new Left(CHILD, A, autumn(9, 14), Optional.empty()),
                  new Joined(CHILD, A, autumn(10, 1)))
              .standing())
          .isEqualTo(ChildStanding.ON_ROLL);
    }

    @Test
    void givenASchoolThatAttendsItAndOneThatMissesItWhenTheyMergeThenItIsOnRoll() {
      SafetyNetContext merged = T12.withSuccessions(Successions.of(ImmutableList.of(
          Succession.of(A, ACADEMY, CONVERTS), Succession.of(B, ACADEMY, CONVERTS))));
      assertThat(SafetyNet.of(
                  List.of(
                      JOINED,
                      MISSED,
                      new Joined(CHILD, B, FIRST),
                      new Joined(CHILD, ACADEMY, CONVERTS)),
                  ImmutableList.of(),
                  merged)
              .childOn(CHILD, DAY)
              .standing())
          .isEqualTo(ChildStanding.ON_ROLL);
    }
  }

  @Nested
  class AnAppearance {

    @Test
    void givenAChildThatCameLateThenItIsOnRollFromThatDayOn() {
      ChildFact[] facts = {JOINED, MISSED, new Came(CHILD, A, autumn(10, 1))};

      assertThat(on(autumn(9, 30), facts).standing()).isEqualTo(ChildStanding.NOT_SEEN);
      assertThat(on(autumn(10, 1), facts).standing()).isEqualTo(ChildStanding.ON_ROLL);
      assertThat(on(autumn(10, 1), facts).oddities()).isEmpty();
    }

    @Test
    void givenAChildThatIsMissedAfterItCameThenItIsOutFromThenAndNothingIsAsked() {
      ChildPicture picture =
          on(DAY, JOINED, new Came(CHILD, A, autumn(9, 5)), new NeverCame(CHILD, A, autumn(10, 1)));

      assertThat(picture.standing()).isEqualTo(ChildStanding.NOT_SEEN);
      assertThat(picture.outSince()).contains(autumn(10, 1));
      assertThat(picture.oddities()).isEmpty();
    }

    @Test
    void givenThatItCameAndIsMissedOnOneDayThenItIsNotSeenAndThatIsAskedAbout() {
      ChildPicture picture = on(DAY, JOINED, new Came(CHILD, A, FIRST), MISSED);

      assertThat(picture.standing()).isEqualTo(ChildStanding.NOT_SEEN);
      assertThat(picture.oddities())
          .extracting(Reason::code, Reason::message)
          .containsExactly(tuple(
              "safety-net.came-and-missed",
              "school 100001 reports a child to have come on 2012-09-04 that it misses on that"
                  + " day"));
    }

    @Test
    void givenAChildAtASchoolThatItIsNotKnownToHaveJoinedThenItIsOnRollAndThatIsAskedAbout() {
      ChildPicture picture = on(DAY, new Came(CHILD, B, autumn(10, 1)));

      assertThat(picture.standing()).isEqualTo(ChildStanding.ON_ROLL);
      assertThat(picture.registers()).containsExactly(B);
      assertThat(picture.oddities())
          .extracting(Reason::message)
          .containsExactly(
              "school 100002 has on 2012-10-01 a child not known to be on its register");
    }
  }

  @Nested
  class AJoiningThatNobodyReported {

    @Test
    void givenASchoolThatMissesAChildThenItIsOnItsRegisterAndOut() {
      SafetyNet net = SafetyNet.of(List.of(MISSED), ImmutableList.of(), T12);

      assertThat(net.outOn(DAY))
          .extracting(ChildPicture::standing, ChildPicture::registers, ChildPicture::outSince)
          .containsExactly(tuple(ChildStanding.NOT_SEEN, ImmutableList.of(A), Optional.of(FIRST)));
      assertThat(net.childOn(CHILD, DAY).oddities())
          .extracting(Reason::code)
          .containsExactly("safety-net.absent-without-joining");
      assertThat(net.childOn(CHILD, FIRST.minusDays(1)).standing())
          .isEqualTo(ChildStanding.NOT_KNOWN);
    }

    @Test
    void givenOneWhoMovedInThenItIsNotSeenSinceItCame() {
      ChildPicture picture = on(DAY, new MovedIn(CHILD, autumn(9, 1)), MISSED);

      assertThat(picture.standing()).isEqualTo(ChildStanding.NOT_SEEN);
      assertThat(picture.outSince()).contains(autumn(9, 1));
    }

    @Test
    void givenOneWhoWasEducatedAtHomeThenItIsNotSeen() {
      assertThat(on(DAY, new HomeEducated(CHILD, autumn(9, 3)), MISSED).standing())
          .isEqualTo(ChildStanding.NOT_SEEN);
    }

    @Test
    void givenOneThatThatSchoolHasDeletedThenThatIsAskedAboutOnly() {
      ChildPicture picture = on(
          DAY,
          JOINED,
          new Left(CHILD, A, autumn(9, 14), Optional.empty()),
          new NeverCame(CHILD, A, autumn(9, 20)));

      assertThat(picture.standing()).isEqualTo(ChildStanding.WITHOUT_PLACE);
      assertThat(picture.outSince()).contains(autumn(9, 15));
      assertThat(picture.oddities())
          .extracting(Reason::code)
          .containsExactly("safety-net.absent-without-joining");
    }
  }
}
