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
import java.util.Optional;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Reason;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.fairaccess.safetynet.ChildFact.Applied;
import org.concordat.fairaccess.safetynet.ChildFact.Joined;
import org.concordat.fairaccess.safetynet.ChildFact.Left;
import org.concordat.fairaccess.safetynet.ChildFact.Offered;
import org.concordat.fairaccess.safetynet.ChildFact.Refused;
import org.concordat.fairaccess.safetynet.OwedNotice.Standing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** School D closes, its last day being 20 October 2023, with a child waiting for its place; the children are invented. */
class ApplicationsToClosedSchoolsTest {

  private static final PupilReference CHILD = PupilReference.of("case-17");
  private static final Urn A = Urn.of(100001);
  private static final Urn D = Urn.of(100004);
  private static final Urn E = Urn.of(200005);
  private static final Urn F = Urn.of(200006);
  private static final LocalDate LAST = LocalDate.of(2023, 10, 20);
  private static final LocalDate AFTER = LocalDate.of(2023, 10, 21);
  private static final LocalDate LATER = LocalDate.of(2023, 11, 15);
  private static final LocalDate OUT = LocalDate.of(2023, 9, 16);
  private static final Left LEFT = new Left(CHILD, A, LocalDate.of(2023, 9, 15), Optional.empty());
  private static final Applied APPLIED = applied(D, LocalDate.of(2023, 10, 3));
  private static final Offered OFFERED = new Offered(CHILD, D, LocalDate.of(2023, 10, 10));
  private static final SafetyNetContext CLOSED = TestNets.closing(D, LAST);
  private static final SafetyNetContext TAKEN =
      TestNets.closing(D, LAST, Succession.of(D, E, AFTER));
  private static final SafetyNetContext DIVIDED =
      TestNets.closing(D, LAST, Succession.of(D, E, AFTER), Succession.of(D, F, AFTER));

  private static Applied applied(Urn school, LocalDate on) {
    return new Applied(CHILD, school, AdmissionAuthority.ACADEMY_TRUST, on);
  }

  private static ChildPicture on(LocalDate date, SafetyNetContext context, ChildFact... facts) {
    return TestNets.net(context, date, facts).childOn(CHILD, date);
  }

  @Nested
  class AnOfferOfASchoolThatClosed {

    @Test
    void standsToTheLastDayAndNoLonger() {
      assertThat(on(LAST, CLOSED, LEFT, APPLIED, OFFERED).standing())
          .isEqualTo(ChildStanding.OFFERED);
      assertThat(on(LAST, CLOSED, LEFT, APPLIED, OFFERED).oddities()).isEmpty();
      for (LocalDate date : ImmutableList.of(AFTER, LATER, LocalDate.of(2024, 6, 3))) {
        ChildPicture picture = on(date, CLOSED, LEFT, APPLIED, OFFERED);

        assertThat(picture.standing()).isEqualTo(ChildStanding.WITHOUT_PLACE);
        assertThat(picture.outSince()).contains(OUT);
        assertThat(picture.oddities())
            .extracting(Reason::code)
            .containsExactly("safety-net.offer-of-closed-school");
      }
    }

    @Test
    void leavesThatOfAnotherSchoolStanding() {
      Offered other = new Offered(CHILD, F, LocalDate.of(2023, 10, 12));

      assertThat(on(LATER, CLOSED, LEFT, APPLIED, OFFERED, applied(F, APPLIED.on()), other)
              .standing())
          .isEqualTo(ChildStanding.OFFERED);
    }

    @Test
    void isNotAskedAboutOfAChildThatJoinedAnother() {
      Joined joined = new Joined(CHILD, F, LocalDate.of(2023, 11, 6));

      assertThat(on(LATER, CLOSED, LEFT, APPLIED, OFFERED, joined).oddities()).isEmpty();
    }

    @Test
    void isThatOfTheOneSchoolThatTakesOver() {
      ChildPicture picture = on(LATER, TAKEN, LEFT, APPLIED, OFFERED);

      assertThat(picture.standing()).isEqualTo(ChildStanding.OFFERED);
      assertThat(picture.oddities()).isEmpty();
    }

    @Test
    void fallsWhenTheSchoolThatTookOverClosesToo() {
      LocalDate last = LocalDate.of(2023, 11, 10);
      SafetyNetContext context = TestNets.T23
          .withClosings(ImmutableMap.of(D, LAST, E, last))
          .withSuccessions(Successions.of(ImmutableList.of(Succession.of(D, E, AFTER))));

      assertThat(on(last, context, LEFT, APPLIED, OFFERED).standing())
          .isEqualTo(ChildStanding.OFFERED);
      assertThat(on(LATER, context, LEFT, APPLIED, OFFERED).standing())
          .isEqualTo(ChildStanding.WITHOUT_PLACE);
    }

    @Test
    void thatWasDividedStandsNoLongerAndIsAskedAbout() {
      ChildPicture picture = on(AFTER, DIVIDED, LEFT, APPLIED, OFFERED);

      assertThat(picture.standing()).isEqualTo(ChildStanding.WITHOUT_PLACE);
      assertThat(picture.outSince()).contains(OUT);
      assertThat(picture.oddities())
          .extracting(Reason::code)
          .containsExactly("safety-net.divided-school");
    }

    @Test
    void thatWasDividedIsThatOfOneOfTheOthersWhenItOffersToo() {
      ChildPicture picture = on(
          LATER, DIVIDED, LEFT, APPLIED, OFFERED, new Offered(CHILD, E, LocalDate.of(2023, 11, 6)));

      assertThat(picture.standing()).isEqualTo(ChildStanding.OFFERED);
      assertThat(picture.oddities()).isEmpty();
    }
  }

  @Nested
  class AnOfferAfterTheClosing {

    private final Offered late = new Offered(CHILD, D, LocalDate.of(2023, 10, 25));

    @Test
    void isNoneAndIsAskedAbout() {
      for (SafetyNetContext context : ImmutableList.of(CLOSED, DIVIDED)) {
        ChildPicture picture = on(LATER, context, LEFT, APPLIED, late);

        assertThat(picture.standing()).isEqualTo(ChildStanding.WITHOUT_PLACE);
        assertThat(picture.outSince()).contains(OUT);
        assertThat(picture.oddities())
            .extracting(Reason::code)
            .contains("safety-net.offer-of-closed-school");
      }
    }

    @Test
    void takesNoOfferOfOneThatTookAPartOver() {
      Offered other = new Offered(CHILD, E, LocalDate.of(2023, 10, 24));

      assertThat(on(LATER, DIVIDED, LEFT, APPLIED, other, late).standing())
          .isEqualTo(ChildStanding.OFFERED);
    }

    @Test
    void ofASchoolThatGoesOnStands() {
      assertThat(on(LATER, TAKEN, LEFT, APPLIED, late).standing()).isEqualTo(ChildStanding.OFFERED);
    }
  }

  @Nested
  class WhatTheSchoolHasToTellTheAuthorityWhenItCloses {

    private final Applied late = applied(D, LocalDate.of(2023, 10, 19));
    private final Offered offer = new Offered(CHILD, D, LocalDate.of(2023, 10, 19));

    private Standing standingOn(
        LocalDate date, NoticeKind kind, SafetyNetContext context, ChildFact... facts) {
      return TestNets.owed(TestNets.net(context, LATER, facts), kind).get(0).standingOn(date);
    }

    @Test
    void isOwedOfAnApplicationToTheLastDayAndNoLonger() {
      NoticeKind kind = NoticeKind.APPLICATION;

      assertThat(standingOn(LAST, kind, CLOSED, LEFT, late)).isEqualTo(Standing.OPEN);
      assertThat(standingOn(AFTER, kind, CLOSED, LEFT, late)).isEqualTo(Standing.LAPSED);
      assertThat(standingOn(LATER, kind, DIVIDED, LEFT, late)).isEqualTo(Standing.LAPSED);
      assertThat(standingOn(LATER, kind, TAKEN, LEFT, late)).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void isOwedOfAnOutcomeToTheLastDayAndNoLonger() {
      NoticeKind kind = NoticeKind.OUTCOME;

      assertThat(standingOn(LAST, kind, CLOSED, LEFT, APPLIED, offer)).isEqualTo(Standing.OPEN);
      assertThat(standingOn(AFTER, kind, CLOSED, LEFT, APPLIED, offer)).isEqualTo(Standing.LAPSED);
      assertThat(standingOn(LATER, kind, TAKEN, LEFT, APPLIED, offer)).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void staysOverdueWhereItsLastDayWasOver() {
      assertThat(standingOn(LATER, NoticeKind.APPLICATION, CLOSED, LEFT, APPLIED))
          .isEqualTo(Standing.OVERDUE);
    }
  }

  @Nested
  class AnAnswerThatTheSchoolOwesWhenItCloses {

    private final Applied waiting = applied(D, LocalDate.of(2023, 10, 12));

    private Standing standingOn(LocalDate date, SafetyNetContext context, ChildFact... facts) {
      return TestNets.owed(TestNets.net(context, LATER, facts), NoticeKind.ANSWER)
          .get(0)
          .standingOn(date);
    }

    @Test
    void isOwedToTheLastDayAndNoLonger() {
      assertThat(standingOn(LAST, CLOSED, LEFT, waiting)).isEqualTo(Standing.OPEN);
      for (LocalDate date : ImmutableList.of(AFTER, LATER, LocalDate.of(2024, 6, 3))) {
        assertThat(standingOn(date, CLOSED, LEFT, waiting)).isEqualTo(Standing.LAPSED);
        assertThat(standingOn(date, DIVIDED, LEFT, waiting)).isEqualTo(Standing.LAPSED);
      }
    }

    @Test
    void staysOverdueWhereItsLastDayWasOver() {
      Applied early = applied(D, LocalDate.of(2023, 9, 18));

      assertThat(standingOn(LATER, CLOSED, LEFT, early)).isEqualTo(Standing.OVERDUE);
      assertThat(on(LATER, CLOSED, LEFT, early).unanswered()).isEmpty();
    }

    @Test
    void isNoLongerWaitedFor() {
      assertThat(on(LAST, CLOSED, LEFT, waiting).unanswered()).containsExactly(D);
      assertThat(on(AFTER, CLOSED, LEFT, waiting).unanswered()).isEmpty();
      assertThat(on(AFTER, CLOSED, LEFT, waiting).standing())
          .isEqualTo(ChildStanding.WITHOUT_PLACE);
    }

    @Test
    void isAskedAboutSinceTheParentsHaveToApplyElsewhere() {
      assertThat(on(LAST, CLOSED, LEFT, waiting).oddities()).isEmpty();
      assertThat(on(AFTER, CLOSED, LEFT, waiting).oddities())
          .extracting(Reason::code, Reason::message)
          .containsExactly(tuple(
              "safety-net.application-to-closed-school",
              "school 100004 closed, its last day being 2023-10-20, before it answered an"
                  + " application, so that the parents have to apply elsewhere"));
      assertThat(on(AFTER, DIVIDED, LEFT, waiting).oddities())
          .extracting(Reason::code)
          .containsExactly("safety-net.divided-school");
    }

    @Test
    void isNotAskedAboutOfAChildThatJoinedAnother() {
      Joined joined = new Joined(CHILD, F, LocalDate.of(2023, 10, 16));

      assertThat(on(LATER, CLOSED, LEFT, waiting, joined).oddities()).isEmpty();
    }

    @Test
    void isOwedByTheOneSchoolThatTakesOver() {
      assertThat(standingOn(LATER, TAKEN, LEFT, waiting)).isEqualTo(Standing.OVERDUE);
      assertThat(on(LATER, TAKEN, LEFT, waiting).unanswered()).containsExactly(D);
      assertThat(on(LATER, TAKEN, LEFT, waiting).oddities()).isEmpty();
    }

    @Test
    void isGivenByOneOfSeveralThatTookOver() {
      Refused refusal = new Refused(CHILD, E, LocalDate.of(2023, 11, 6));

      assertThat(standingOn(LATER, DIVIDED, LEFT, waiting, refusal)).isEqualTo(Standing.TOLD);
      assertThat(on(LATER, DIVIDED, LEFT, waiting, refusal).oddities()).isEmpty();
    }

    @Test
    void isNotGivenByTheSchoolAfterItsClosing() {
      Refused refusal = new Refused(CHILD, D, LocalDate.of(2023, 11, 6));

      assertThat(standingOn(LATER, CLOSED, LEFT, waiting, refusal)).isEqualTo(Standing.LAPSED);
      assertThat(on(LATER, CLOSED, LEFT, waiting, refusal).oddities())
          .extracting(Reason::message)
          .contains("school 100004 refuses a place on 2023-11-06, after it closed");
    }
  }

  @Nested
  class AnApplicationAfterTheClosing {

    private final Applied late = applied(D, LocalDate.of(2023, 10, 30));

    @Test
    void isAskedAboutAndOwedNothing() {
      for (SafetyNetContext context : ImmutableList.of(CLOSED, DIVIDED)) {
        SafetyNet net = TestNets.net(context, LATER, LEFT, late);

        assertThat(net.childOn(CHILD, LATER).unanswered()).isEmpty();
        assertThat(net.childOn(CHILD, LATER).oddities())
            .extracting(Reason::code)
            .containsExactly("safety-net.application-to-closed-school");
        assertThat(net.owedBy(LATER))
            .extracting(OwedNotice::kind)
            .containsExactly(NoticeKind.LEAVER);
      }
    }

    @Test
    void takesNoAnswerThatOneOfSeveralThatTookOverOwes() {
      Applied other = applied(E, late.on());
      SafetyNet net = TestNets.net(DIVIDED, LATER, LEFT, late, other);

      assertThat(TestNets.owed(net, NoticeKind.ANSWER))
          .extracting(OwedNotice::school)
          .containsExactly(E);
      assertThat(net.childOn(CHILD, LATER).unanswered()).containsExactly(E);
    }

    @Test
    void toASchoolThatGoesOnIsAnsweredByThat() {
      SafetyNet net = TestNets.net(TAKEN, LATER, LEFT, late);

      assertThat(TestNets.owed(net, NoticeKind.ANSWER)).hasSize(1);
      assertThat(net.childOn(CHILD, LATER).unanswered()).containsExactly(D);
    }
  }
}
