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
import org.concordat.fairaccess.safetynet.ChildFact.Offered;
import org.concordat.fairaccess.safetynet.ChildFact.Refused;
import org.concordat.fairaccess.safetynet.OwedNotice.Standing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** School A closes, its last day being 31 August 2023, and B and C take over from it; the children are invented. */
class DividedSchoolsTest {

  private static final PupilReference CHILD = PupilReference.of("case-17");
  private static final Urn A = Urn.of(100001);
  private static final Urn B = Urn.of(200002);
  private static final Urn C = Urn.of(200003);
  private static final Urn D = Urn.of(300004);
  private static final LocalDate LAST = LocalDate.of(2023, 8, 31);
  private static final LocalDate AFTER = LocalDate.of(2023, 9, 1);
  private static final LocalDate MONTHS_LATER = LocalDate.of(2024, 2, 1);
  private static final SafetyNetContext DIVIDED = dividedOn(AFTER);
  private static final Joined JOINED = new Joined(CHILD, A, LocalDate.of(2021, 9, 6));
  private static final String DIVISION = "safety-net.divided-school";
  private static final String CLOSING = "safety-net.register-of-closed-school";

  private static SafetyNetContext dividedOn(LocalDate day) {
    return TestNets.closing(A, LAST, Succession.of(A, B, day), Succession.of(A, C, day));
  }

  private static SafetyNet net(ChildFact... facts) {
    return TestNets.net(DIVIDED, MONTHS_LATER, facts);
  }

  private static ChildPicture picture(ChildFact... facts) {
    return net(facts).childOn(CHILD, MONTHS_LATER);
  }

  private static Joined joined(Urn school, LocalDate on) {
    return new Joined(CHILD, school, on);
  }

  private static Left left(Urn school, LocalDate last) {
    return new Left(CHILD, school, last, Optional.empty());
  }

  private static Applied applied(Urn school, LocalDate on) {
    return new Applied(CHILD, school, AdmissionAuthority.ACADEMY_TRUST, on);
  }

  @Nested
  class AChildThatIsNotFound {

    @Test
    void isNotSeenWhereOneOfTheOthersMissesIt() {
      LocalDate missed = LocalDate.of(2023, 9, 4);
      SafetyNet net = net(JOINED, new NeverCame(CHILD, B, missed));

      for (LocalDate date : ImmutableList.of(missed, MONTHS_LATER)) {
        assertThat(net.outOn(date))
            .extracting(ChildPicture::standing, ChildPicture::registers, ChildPicture::outSince)
            .containsExactly(
                tuple(ChildStanding.NOT_SEEN, ImmutableList.of(B), Optional.of(missed)));
        assertThat(net.childOn(CHILD, date).oddities())
            .extracting(Reason::code)
            .doesNotContain(DIVISION);
      }
    }

    @Test
    void isNotSeenThereThoughTheClosedSchoolReportsItsLeavingLater() {
      ChildPicture picture = picture(
          JOINED,
          new NeverCame(CHILD, B, LocalDate.of(2023, 9, 4)),
          left(A, LocalDate.of(2023, 9, 15)));

      assertThat(picture.standing()).isEqualTo(ChildStanding.NOT_SEEN);
      assertThat(picture.registers()).containsExactly(B);
      assertThat(picture.outSince()).contains(AFTER);
    }

    @Test
    void isOutSinceOneOfTheOthersMissedItThoughThatReportsItsLeavingLater() {
      ChildPicture picture = picture(
          JOINED,
          new NeverCame(CHILD, C, LocalDate.of(2023, 9, 5)),
          left(C, LocalDate.of(2023, 10, 10)));

      assertThat(picture.standing()).isEqualTo(ChildStanding.WITHOUT_PLACE);
      assertThat(picture.outSince()).contains(LocalDate.of(2023, 9, 5));
    }

    @Test
    void isWithoutAPlaceSinceItsParentsAskForOneAfterTeachingItAtHome() {
      LocalDate asked = LocalDate.of(2023, 10, 12);
      SafetyNet net = net(
          JOINED,
          new HomeEducated(CHILD, LocalDate.of(2023, 6, 1)),
          applied(D, asked),
          new Refused(CHILD, D, LocalDate.of(2023, 10, 20)));

      assertThat(net.childOn(CHILD, asked.minusDays(1)).standing())
          .isEqualTo(ChildStanding.HOME_EDUCATED);
      for (LocalDate date : ImmutableList.of(asked, MONTHS_LATER)) {
        assertThat(net.outOn(date))
            .extracting(ChildPicture::standing, ChildPicture::outSince)
            .containsExactly(tuple(ChildStanding.WITHOUT_PLACE, Optional.of(asked)));
      }
    }

    @Test
    void thatLeftASecondSchoolOnTheLastDayIsNotKnownWhateverTheNumberOfThat() {
      for (Urn second : ImmutableList.of(Urn.of(100000), D)) {
        SafetyNet net = net(JOINED, joined(second, LocalDate.of(2023, 3, 1)), left(second, LAST));

        assertThat(net.notKnownOn(AFTER)).as("%s", second).hasSize(1);
        assertThat(net.childOn(CHILD, AFTER).oddities())
            .as("%s", second)
            .extracting(Reason::code)
            .containsExactly(DIVISION);
      }
    }

    @Test
    void thatLeftASecondSchoolLaterIsWithoutAPlace() {
      ChildPicture picture =
          picture(JOINED, joined(D, LocalDate.of(2023, 3, 1)), left(D, LocalDate.of(2023, 9, 5)));

      assertThat(picture.standing()).isEqualTo(ChildStanding.WITHOUT_PLACE);
      assertThat(picture.outSince()).contains(LocalDate.of(2023, 9, 6));
    }

    @Test
    void isWithoutAPlaceSinceALeavingThatOneOfTheOthersReportsAsOfBefore() {
      LocalDate last = LocalDate.of(2023, 7, 20);
      for (Urn other : ImmutableList.of(B, C)) {
        ChildPicture picture = picture(JOINED, left(other, last));

        assertThat(picture.standing()).isEqualTo(ChildStanding.WITHOUT_PLACE);
        assertThat(picture.outSince()).contains(last.plusDays(1));
        assertThat(picture.oddities())
            .extracting(Reason::code)
            .containsExactly("safety-net.number-of-another-day");
      }
    }
  }

  @Nested
  class AChildOnTheRegisterOfOneOfTheOthers {

    private final LocalDate tidied = LocalDate.of(2023, 9, 15);

    private void assertThatItIsOn(Urn school, SafetyNetContext context, ChildFact... facts) {
      SafetyNet net = TestNets.net(context, MONTHS_LATER, facts);
      for (LocalDate date : ImmutableList.of(tidied.plusDays(1), MONTHS_LATER)) {
        assertThat(net.childOn(CHILD, date).standing()).isEqualTo(ChildStanding.ON_ROLL);
        assertThat(net.childOn(CHILD, date).registers()).containsExactly(school);
      }
    }

    @Test
    void staysThereThoughTheClosedSchoolReportsItsLeavingLater() {
      for (LocalDate link : ImmutableList.of(LocalDate.of(2023, 8, 15), AFTER)) {
        for (LocalDate day : ImmutableList.of(
            LocalDate.of(2023, 8, 14), LocalDate.of(2023, 8, 16), LocalDate.of(2023, 9, 4))) {
          assertThatItIsOn(C, dividedOn(link), JOINED, joined(C, day), left(A, tidied));
        }
      }
    }

    @Test
    void staysThereThoughItIsKnownToBeThereByComingAlone() {
      assertThatItIsOn(
          C, DIVIDED, JOINED, new Came(CHILD, C, LocalDate.of(2023, 9, 4)), left(A, tidied));
    }

    @Test
    void isAskedAboutWhereTheClosedSchoolReportsItsLeavingLater() {
      ChildPicture picture = picture(JOINED, joined(C, LocalDate.of(2023, 9, 4)), left(A, tidied));

      assertThat(picture.oddities())
          .filteredOn(reason -> reason.code().equals(CLOSING))
          .extracting(Reason::message)
          .contains(
              "school 100001 reports a child to have attended until 2023-09-15, after it closed");
    }

    @Test
    void leavesThatAndNotTheClosedSchoolLater() {
      LocalDate last = LocalDate.of(2023, 12, 8);
      SafetyNet net =
          net(JOINED, joined(C, LocalDate.of(2023, 9, 4)), left(A, tidied), left(C, last));

      assertThat(net.childOn(CHILD, last).registers()).containsExactly(C);
      assertThat(net.childOn(CHILD, MONTHS_LATER).outSince()).contains(last.plusDays(1));
      assertThat(TestNets.owed(net, NoticeKind.LEAVER))
          .extracting(OwedNotice::school, one -> one.obligation().started())
          .containsExactly(tuple(A, AFTER), tuple(C, last.plusDays(1)));
    }

    @Test
    void staysThereWhereTheLinksCountFromBeforeTheLastDay() {
      SafetyNet net = TestNets.net(
          dividedOn(LocalDate.of(2023, 8, 15)),
          MONTHS_LATER,
          JOINED,
          joined(C, LocalDate.of(2023, 6, 5)));

      for (LocalDate date : ImmutableList.of(LAST, AFTER, MONTHS_LATER)) {
        assertThat(net.childOn(CHILD, date).standing()).isEqualTo(ChildStanding.ON_ROLL);
        assertThat(net.childOn(CHILD, date).registers()).containsExactly(C);
      }
      assertThat(net.childOn(CHILD, MONTHS_LATER).oddities()).isEmpty();
    }
  }

  @Nested
  class AnAdmissionToOneOfTheOthers {

    private final LocalDate day = LocalDate.of(2024, 1, 8);

    private void assertThatItHasToBeToldOf(ChildFact... between) {
      ImmutableList<ChildFact> facts = ImmutableList.<ChildFact>builder()
          .add(JOINED)
          .add(between)
          .add(joined(C, day))
          .build();
      Notice told = new Notice(NoticeKind.JOINER, CHILD, C, day, day.plusDays(1));
      for (List<ChildFact> given : ImmutableList.of(facts, facts.reverse())) {
        SafetyNet net = SafetyNet.of(given, ImmutableList.of(told), DIVIDED);
        OwedNotice owed = TestNets.owed(net, NoticeKind.JOINER).get(1);

        assertThat(owed.school()).isEqualTo(C);
        assertThat(owed.obligation().due().find()).contains(LocalDate.of(2024, 1, 13));
        assertThat(owed.standingOn(MONTHS_LATER)).isEqualTo(Standing.TOLD);
        assertThat(TestNets.owed(net, NoticeKind.JOINER).get(0).told()).isEmpty();
        assertThat(net.notAskedFor()).isEmpty();
        assertThat(net.childOn(CHILD, MONTHS_LATER).oddities()).isEmpty();
      }
    }

    @Test
    void ofAChildThatWasAtHomeHasToBeToldOf() {
      assertThatItHasToBeToldOf(new HomeEducated(CHILD, LocalDate.of(2023, 9, 15)));
    }

    @Test
    void thatWasAppliedForHasToBeToldOf() {
      assertThatItHasToBeToldOf(
          applied(C, LocalDate.of(2023, 10, 12)),
          new Offered(CHILD, C, LocalDate.of(2023, 10, 20)));
    }

    @Test
    void ofAChildThatMovedAwayAndBackHasToBeToldOf() {
      assertThatItHasToBeToldOf(
          new MovedAway(CHILD, LocalDate.of(2023, 9, 15)),
          new MovedIn(CHILD, LocalDate.of(2023, 12, 15)));
    }

    @Test
    void afterAnApplicationToAnotherSchoolIsNoneOfItsOwn() {
      SafetyNet net =
          net(JOINED, applied(D, LocalDate.of(2023, 9, 2)), joined(C, LocalDate.of(2023, 9, 4)));

      assertThat(TestNets.owed(net, NoticeKind.JOINER))
          .extracting(OwedNotice::school)
          .containsExactly(A);
    }
  }
}
