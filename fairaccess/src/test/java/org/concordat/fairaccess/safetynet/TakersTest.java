/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.SchoolCalendar;
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
import org.concordat.fairaccess.safetynet.ChildFact.MovedIn;
import org.concordat.fairaccess.safetynet.ChildFact.Refused;
import org.concordat.fairaccess.safetynet.OwedNotice.Standing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which of the schools to which links lead from A takes it over when it closes; the children are invented. */
class TakersTest {

  private static final PupilReference CHILD = PupilReference.of("case-17");
  private static final Urn A = Urn.of(100001);
  private static final Urn P = Urn.of(150005);
  private static final Urn B = Urn.of(200002);
  private static final Urn C = Urn.of(200003);
  private static final LocalDate LAST = LocalDate.of(2023, 8, 31);
  private static final LocalDate AFTER = LocalDate.of(2023, 9, 1);
  private static final LocalDate MONTHS_LATER = LocalDate.of(2024, 2, 1);
  private static final Succession PART = Succession.of(A, P, LocalDate.of(2015, 9, 1));
  private static final Joined JOINED = new Joined(CHILD, A, LocalDate.of(2021, 9, 6));

  private static SafetyNetContext context(Map<Urn, LocalDate> closings, Succession... links) {
    return TestNets.T23
        .withClosings(closings)
        .withSuccessions(Successions.of(ImmutableList.copyOf(links)));
  }

  private static ChildPicture picture(SafetyNetContext context, ChildFact... facts) {
    return TestNets.net(context, MONTHS_LATER, facts).childOn(CHILD, MONTHS_LATER);
  }

  private static Left left(Urn school, LocalDate last) {
    return new Left(CHILD, school, last, Optional.empty());
  }

  @Nested
  class OneThatClosedByThen {

    private final Map<LocalDate, Succession> gone = ImmutableMap.of(
        LocalDate.of(2010, 8, 31),
        Succession.undated(A, B),
        LocalDate.of(2023, 8, 20),
        Succession.of(A, B, AFTER),
        LAST,
        Succession.of(A, B, AFTER));

    @Test
    void takesNoChildOver() {
      gone.forEach((last, link) -> {
        ChildPicture picture = picture(context(ImmutableMap.of(A, LAST, B, last), link), JOINED);

        assertThat(picture.standing()).as("%s", link).isEqualTo(ChildStanding.WITHOUT_PLACE);
        assertThat(picture.outSince()).contains(AFTER);
        assertThat(picture.oddities())
            .extracting(Reason::code)
            .containsExactly("safety-net.register-of-closed-school");
      });
    }

    @Test
    void dividesNoSchoolThatAnotherTakesOver() {
      gone.forEach((last, link) -> {
        ChildPicture picture = picture(
            context(ImmutableMap.of(A, LAST, B, last), link, Succession.of(A, C, AFTER)), JOINED);

        assertThat(picture.standing()).as("%s", link).isEqualTo(ChildStanding.ON_ROLL);
        assertThat(picture.oddities()).isEmpty();
      });
    }

    @Test
    void passesTheChildOnToTheSchoolThatItBecame() {
      ChildPicture picture = picture(
          context(
              ImmutableMap.of(A, LAST, B, LAST),
              Succession.of(A, B, AFTER),
              Succession.of(B, C, AFTER)),
          JOINED);

      assertThat(picture.standing()).isEqualTo(ChildStanding.ON_ROLL);
    }

    @Test
    void thatIsOpenOnTheDayAfterTakesTheChildOver() {
      SafetyNetContext context =
          context(ImmutableMap.of(A, LAST, B, AFTER), Succession.of(A, B, AFTER));
      SafetyNet net = TestNets.net(context, MONTHS_LATER, JOINED);

      assertThat(net.childOn(CHILD, AFTER).standing()).isEqualTo(ChildStanding.ON_ROLL);
      assertThat(net.childOn(CHILD, MONTHS_LATER).outSince()).contains(AFTER.plusDays(1));
    }
  }

  @Nested
  class APartThatWasGivenAway {

    private final SafetyNetContext open =
        context(ImmutableMap.of(A, LocalDate.of(2024, 8, 31)), PART);
    private final Joined second = new Joined(CHILD, P, LocalDate.of(2023, 11, 6));
    private final LocalDate last = LocalDate.of(2023, 12, 15);

    @Test
    void hidesNoLeavingThatTheTakerReportsAsOfBefore() {
      LocalDate july = LocalDate.of(2023, 7, 20);
      Succession link = Succession.of(A, B, AFTER);
      ChildPicture picture =
          picture(context(ImmutableMap.of(A, LAST), PART, link), JOINED, left(B, july));

      assertThat(picture.standing()).isEqualTo(ChildStanding.WITHOUT_PLACE);
      assertThat(picture.outSince()).contains(july.plusDays(1));
      assertThat(picture.oddities())
          .extracting(Reason::code)
          .containsExactly("safety-net.number-of-another-day");
    }

    @Test
    void losesTheSchoolNoChildThatLeavesThePart() {
      SafetyNet net = TestNets.net(open, MONTHS_LATER, JOINED, second, left(P, last));

      assertThat(net.childOn(CHILD, MONTHS_LATER).standing()).isEqualTo(ChildStanding.ON_ROLL);
      assertThat(net.childOn(CHILD, MONTHS_LATER).registers()).containsExactly(A);
      assertThat(TestNets.owed(net, NoticeKind.JOINER))
          .extracting(OwedNotice::school)
          .containsExactly(A, P);
    }

    @Test
    void keepsTheChildThatLeavesTheSchool() {
      ChildPicture picture = picture(open, JOINED, second, left(A, last));

      assertThat(picture.standing()).isEqualTo(ChildStanding.ON_ROLL);
      assertThat(picture.registers()).containsExactly(P);
    }

    @Test
    void answersNothingForTheSchool() {
      SafetyNet net = TestNets.net(
          open,
          MONTHS_LATER,
          new MovedIn(CHILD, LocalDate.of(2023, 10, 2)),
          new Applied(CHILD, A, AdmissionAuthority.ACADEMY_TRUST, LocalDate.of(2023, 10, 12)),
          new Applied(CHILD, P, AdmissionAuthority.ACADEMY_TRUST, LocalDate.of(2023, 10, 13)),
          new Refused(CHILD, P, LocalDate.of(2023, 10, 20)));

      assertThat(TestNets.owed(net, NoticeKind.ANSWER))
          .extracting(OwedNotice::school, one -> one.standingOn(MONTHS_LATER))
          .containsExactly(tuple(A, Standing.OVERDUE), tuple(P, Standing.TOLD));
    }

    @Test
    void isAnotherSchoolAfterTheTakingOverToo() {
      SafetyNetContext closed = context(ImmutableMap.of(A, LAST), PART, Succession.of(A, C, AFTER));

      assertThat(picture(closed, JOINED, second, left(P, last)).registers()).containsExactly(A);
    }
  }

  @Nested
  class OneWhoseLinkIsMoreThanAMonthFromTheLastDay {

    private final SchoolCalendar summer = SchoolCalendar.builder("summer 2023")
        .published(LocalDate.of(2023, 4, 1), LocalDate.of(2023, 8, 31))
        .term(LocalDate.of(2023, 4, 17), LocalDate.of(2023, 7, 20))
        .build();
    private final Calendars published =
        Calendars.of(summer.followedBy(TestCalendars.T23.school()), TestCalendars.T23.working());

    private SafetyNet net(Calendars calendars, LocalDate last, LocalDate link) {
      return TestNets.net(
          SafetyNetContext.of(calendars)
              .withClosings(ImmutableMap.of(A, last))
              .withSuccessions(Successions.of(List.of(Succession.of(A, B, link)))),
          MONTHS_LATER,
          JOINED);
    }

    private ChildStanding standing(Calendars calendars, LocalDate last, LocalDate link) {
      return net(calendars, last, link).childOn(CHILD, MONTHS_LATER).standing();
    }

    @Test
    void takesTheChildrenOverWhereNoSchoolDayLiesBetween() {
      for (LocalDate last :
          ImmutableList.of(LocalDate.of(2023, 7, 20), LocalDate.of(2023, 7, 30))) {
        for (LocalDate link : ImmutableList.of(AFTER, LocalDate.of(2023, 9, 5))) {
          SafetyNet net = net(published, last, link);

          assertThat(net.childOn(CHILD, MONTHS_LATER).standing())
              .as("%s %s", last, link)
              .isEqualTo(ChildStanding.ON_ROLL);
          assertThat(net.childOn(CHILD, MONTHS_LATER).oddities()).isEmpty();
          assertThat(TestNets.owed(net, NoticeKind.LEAVER)).isEmpty();
        }
      }
    }

    @Test
    void doesSoWhereTheLinkComesFirst() {
      assertThat(standing(published, LAST, LocalDate.of(2023, 7, 21)))
          .isEqualTo(ChildStanding.ON_ROLL);
    }

    @Test
    void doesNotWhereASchoolDayLiesBetween() {
      assertThat(standing(published, LocalDate.of(2023, 7, 20), LocalDate.of(2023, 9, 6)))
          .isEqualTo(ChildStanding.WITHOUT_PLACE);
      assertThat(standing(published, LocalDate.of(2023, 7, 19), AFTER))
          .isEqualTo(ChildStanding.WITHOUT_PLACE);
      assertThat(standing(published, LAST, LocalDate.of(2023, 7, 19)))
          .isEqualTo(ChildStanding.WITHOUT_PLACE);
    }

    @Test
    void doesNotWhereTheCalendarIsNotPublished() {
      assertThat(standing(TestCalendars.T23, LocalDate.of(2023, 7, 20), AFTER))
          .isEqualTo(ChildStanding.WITHOUT_PLACE);
    }
  }
}
