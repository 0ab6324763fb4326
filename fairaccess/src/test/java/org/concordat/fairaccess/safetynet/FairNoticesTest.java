/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Reason;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.safetynet.ChildFact.Applied;
import org.concordat.fairaccess.safetynet.ChildFact.Joined;
import org.concordat.fairaccess.safetynet.ChildFact.Left;
import org.concordat.fairaccess.safetynet.ChildFact.MovedAway;
import org.concordat.fairaccess.safetynet.ChildFact.Offered;
import org.concordat.fairaccess.safetynet.ChildFact.Refused;
import org.concordat.fairaccess.safetynet.ChildFact.Withdrawn;
import org.concordat.fairaccess.safetynet.OwedNotice.Standing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** No school is said to owe what it has done, and none to owe nothing where that is not known. */
class FairNoticesTest {

  private static final PupilReference CHILD = PupilReference.of("case-17");
  private static final Urn B = Urn.of(100002);
  private static final Urn C = Urn.of(100003);
  private static final LocalDate APPLIED = LocalDate.of(2023, 10, 12);
  private static final LocalDate DUE = LocalDate.of(2023, 11, 9);
  private static final LocalDate DECEMBER = LocalDate.of(2023, 12, 1);
  private static final SafetyNetContext T23 = SafetyNetContext.of(TestCalendars.T23);

  private static SafetyNet net(ChildFact... facts) {
    return SafetyNet.of(ImmutableList.copyOf(facts), ImmutableList.of(), T23);
  }

  private static Applied applied(Urn school, LocalDate on) {
    return new Applied(CHILD, school, AdmissionAuthority.ACADEMY_TRUST, on);
  }

  private static OwedNotice answer(SafetyNet net, Urn school) {
    return net.owedBy(DECEMBER).stream()
        .filter(one -> one.kind() == NoticeKind.ANSWER && one.school().equals(school))
        .findFirst()
        .orElseThrow();
  }

  @Nested
  class Answers {

    @Test
    void givenAChildOnItsRegisterThenTheSchoolHasAnswered() {
      SafetyNet net = net(applied(B, APPLIED), new Joined(CHILD, B, LocalDate.of(2023, 10, 19)));

      assertThat(answer(net, B).standingOn(DECEMBER)).isEqualTo(Standing.TOLD);
      assertThat(answer(net, B).told()).contains(LocalDate.of(2023, 10, 19));
      assertThat(net.childOn(CHILD, DECEMBER).unanswered()).isEmpty();
    }

    @Test
    void givenAPlaceElsewhereOrAMoveThenTheApplicationStandsUntilItIsWithdrawn() {
      SafetyNet placed = net(
          applied(B, APPLIED),
          applied(C, APPLIED),
          new Joined(CHILD, C, LocalDate.of(2023, 10, 19)));
      SafetyNet moved = net(applied(B, APPLIED), new MovedAway(CHILD, LocalDate.of(2023, 10, 16)));

      assertThat(placed.childOn(CHILD, DECEMBER).unanswered()).containsExactly(B);
      assertThat(answer(placed, B).standingOn(DECEMBER)).isEqualTo(Standing.OVERDUE);
      assertThat(moved.childOn(CHILD, DECEMBER).unanswered()).containsExactly(B);
      assertThat(answer(moved, B).standingOn(DECEMBER)).isEqualTo(Standing.OVERDUE);
    }
  }

  @Nested
  class Withdrawals {

    private final LocalDate day = LocalDate.of(2023, 10, 16);
    private final Withdrawn withdrawn = new Withdrawn(CHILD, B, day);

    @Test
    void givenAnApplicationThatWasWithdrawnThenNoAnswerIsOwedFromThenOn() {
      SafetyNet net = net(applied(B, APPLIED), withdrawn);

      assertThat(answer(net, B).standingOn(day.minusDays(1))).isEqualTo(Standing.OPEN);
      assertThat(answer(net, B).standingOn(day)).isEqualTo(Standing.WITHDRAWN);
      assertThat(net.overdueOn(DECEMBER))
          .extracting(OwedNotice::kind)
          .containsExactly(NoticeKind.APPLICATION);
      assertThat(net.childOn(CHILD, day.minusDays(1)).unanswered()).containsExactly(B);
      assertThat(net.childOn(CHILD, day).unanswered()).isEmpty();
      assertThat(net.childOn(CHILD, day).oddities()).isEmpty();
    }

    @Test
    void givenThatTheSchoolAnswersBeforeThenItHasAnswered() {
      assertThat(answer(net(applied(B, APPLIED), new Refused(CHILD, B, day), withdrawn), B)
              .standingOn(DECEMBER))
          .isEqualTo(Standing.TOLD);
      assertThat(answer(net(applied(B, APPLIED), new Refused(CHILD, B, DECEMBER), withdrawn), B)
              .standingOn(DECEMBER))
          .isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void givenAnotherApplicationAfterThenThatOneIsOwedAnAnswer() {
      SafetyNet net = net(applied(B, APPLIED), withdrawn, applied(B, day.plusDays(1)));

      assertThat(net.owedBy(DECEMBER))
          .filteredOn(one -> one.kind() == NoticeKind.ANSWER)
          .extracting(one -> one.standingOn(DECEMBER))
          .containsExactly(Standing.WITHDRAWN, Standing.OVERDUE);
      assertThat(net.childOn(CHILD, DECEMBER).unanswered()).containsExactly(B);
    }

    @Test
    void givenAnOfferThenItNoLongerStands() {
      assertThat(net(
                  new Left(CHILD, C, APPLIED, Optional.empty()),
                  applied(B, APPLIED),
                  new Offered(CHILD, B, day),
                  withdrawn)
              .childOn(CHILD, DECEMBER)
              .standing())
          .isEqualTo(ChildStanding.WITHOUT_PLACE);
    }

    @Test
    void givenNoApplicationThenThatIsAskedAbout() {
      assertThat(net(withdrawn).childOn(CHILD, DECEMBER).oddities())
          .extracting(Reason::message)
          .containsExactly("school 100002 loses on 2023-10-16 an application that is not known");
    }
  }

  @Nested
  class BeforeTheEditions {

    private final LocalDate early = LocalDate.of(2011, 10, 1);

    @Test
    void whatIsOwedOfAnApplicationIsNotKnownWithTheReason() {
      SafetyNet net = net(applied(B, early), new Refused(CHILD, B, early.plusDays(9)));

      assertThat(net.owedBy(DECEMBER))
          .extracting(
              OwedNotice::kind,
              one -> one.standingOn(early),
              one -> one.obligation().due().<String>match(day -> "", Reason::code))
          .containsExactly(
              tuple(NoticeKind.APPLICATION, Standing.DUE_NOT_KNOWN, "safety-net.no-edition"),
              tuple(NoticeKind.ANSWER, Standing.DUE_NOT_KNOWN, "safety-net.no-edition"),
              tuple(NoticeKind.OUTCOME, Standing.DUE_NOT_KNOWN, "safety-net.no-edition"));
      assertThat(net.overdueOn(DECEMBER)).isEmpty();
      assertThat(net.owedBy(DECEMBER).get(0).obligation().due())
          .hasToString("unknown: no edition of the rules was in force on 2011-10-01, so that it is"
              + " not known whether this was owed and by when");
    }

    @Test
    void whatIsOwedOfAJoinerOrLeaverIsNotKnownEither() {
      LocalDate summer = LocalDate.of(2006, 8, 31);

      assertThat(net(
                  new Joined(CHILD, B, LocalDate.of(2005, 9, 5)),
                  new Left(CHILD, B, summer.minusDays(1), Optional.empty()))
              .owedBy(DECEMBER))
          .extracting(
              OwedNotice::kind,
              one -> one.obligation().due().<String>match(day -> "", Reason::code))
          .containsExactly(
              tuple(NoticeKind.JOINER, "safety-net.no-edition"),
              tuple(NoticeKind.LEAVER, "safety-net.no-edition"));
      assertThat(net(new Joined(CHILD, B, summer.plusDays(1))).owedBy(DECEMBER)).isEmpty();
    }

    @Test
    void theReasonThatNoNumberIsSetCitesTheCodeOfTheDay() {
      assertThat(cited(LocalDate.of(2012, 9, 14))).startsWith("School Admissions Code 2012 2.22");
      assertThat(cited(LocalDate.of(2015, 9, 14)))
          .startsWith("School Admissions Code 2014 (second-hand");
    }

    private String cited(LocalDate on) {
      return net(applied(B, on))
          .owedBy(DECEMBER)
          .get(0)
          .obligation()
          .term()
          .rule()
          .source()
          .toString();
    }
  }

  @Nested
  class Refusals {

    @Test
    void givenANoticeOfAnAnswerThenItIsRefusedBecauseTheAnswerIsTheOfferOrTheRefusal() {
      assertThatThrownBy(() -> new Notice(NoticeKind.ANSWER, CHILD, B, APPLIED, DUE))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Notice kind: must be one of which the authority is told, the answer to a"
              + " parent being a fact, but was ANSWER");
    }

    @Test
    void givenANoticeOfBeforeItsEventThenOnlyThatOfALeaverIsAccepted() {
      for (NoticeKind kind :
          new NoticeKind[] {NoticeKind.APPLICATION, NoticeKind.OUTCOME, NoticeKind.JOINER}) {
        assertThatThrownBy(() -> new Notice(kind, CHILD, B, APPLIED, APPLIED.minusDays(1)))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessage("Notice on: must not be before the day that it tells of, 2023-10-12, but"
                + " was 2023-10-11");
        assertThatNoException().isThrownBy(() -> new Notice(kind, CHILD, B, APPLIED, APPLIED));
      }
      assertThatNoException()
          .isThrownBy(() -> new Notice(NoticeKind.LEAVER, CHILD, B, APPLIED, APPLIED.minusDays(1)));
    }

    @Test
    void givenANegativeNumberOfDaysThenItIsRefused() {
      SafetyNet net = net(new Offered(CHILD, B, APPLIED));

      assertThatThrownBy(() -> net.outFor(DECEMBER, -5))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("SafetyNet days: must not be negative, but was -5");
    }

    @Test
    void givenTheLastOfAllDaysThenNobodyCanHaveLeftOnIt() {
      assertThatThrownBy(() -> new Left(CHILD, B, LocalDate.MAX, Optional.empty()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Left on: must be followed by a day, but was +999999999-12-31");
    }

    @Test
    void givenNullThenTheAttributeIsNamed() {
      assertThatThrownBy(() -> SafetyNet.of(null, ImmutableList.of(), T23))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("facts");
      assertThatThrownBy(() -> SafetyNet.of(ImmutableList.of(), null, T23))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("notices");
      assertThatThrownBy(() -> net().childOn(null, DECEMBER))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("pupil");
      assertThatThrownBy(() -> net().childOn(CHILD, null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("date");
      assertThatThrownBy(() -> net().outOn(null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("date");
      assertThatThrownBy(() -> net().owedBy(null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("date");
    }
  }
}
