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
import org.concordat.fairaccess.safetynet.ChildFact.Declined;
import org.concordat.fairaccess.safetynet.ChildFact.Joined;
import org.concordat.fairaccess.safetynet.ChildFact.Left;
import org.concordat.fairaccess.safetynet.ChildFact.NeverCame;
import org.concordat.fairaccess.safetynet.ChildFact.Offered;
import org.concordat.fairaccess.safetynet.ChildFact.Refused;
import org.concordat.fairaccess.safetynet.ChildFact.Withdrawn;
import org.concordat.fairaccess.safetynet.OwedNotice.Standing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Two schools are two until one takes over the other, and a part is another school than the whole; the child is invented. */
class SchoolsApartTest {

  private static final PupilReference CHILD = PupilReference.of("case-17");
  private static final Urn OTHER = Urn.of(100009);

  private static LocalDate autumn(int month, int day) {
    return LocalDate.of(2023, month, day);
  }

  private static SafetyNet net(Successions links, List<ChildFact> facts, Notice... notices) {
    return SafetyNet.of(
        facts,
        ImmutableList.copyOf(notices),
        SafetyNetContext.of(TestCalendars.T23).withSuccessions(links));
  }

  private static Applied applied(Urn school, LocalDate on) {
    return new Applied(CHILD, school, AdmissionAuthority.ACADEMY_TRUST, on);
  }

  private static Left left(Urn school, LocalDate last) {
    return new Left(CHILD, school, last, Optional.empty());
  }

  private static OwedNotice owed(SafetyNet net, NoticeKind kind, Urn school) {
    return net.owedBy(LocalDate.MAX).stream()
        .filter(one -> one.kind() == kind && one.school().equals(school))
        .findFirst()
        .orElseThrow();
  }

  @Nested
  class BeforeATakeover {

    private final Urn taken = Urn.of(138064);
    private final Urn taker = Urn.of(138065);
    private final LocalDate day = LocalDate.of(2024, 9, 12);
    private final LocalDate november = autumn(11, 15);
    private final Successions links =
        Successions.of(ImmutableList.of(Succession.of(taken, taker, day)));

    private SafetyNet asked(ChildFact... more) {
      return net(
          links,
          ImmutableList.<ChildFact>builder()
              .add(left(OTHER, autumn(9, 8)))
              .add(applied(taken, autumn(9, 12)), applied(taker, autumn(9, 12)))
              .add(more)
              .build());
    }

    @Test
    void theOneTakesNothingBackThatTheOtherOffers() {
      SafetyNet net =
          asked(new Offered(CHILD, taken, autumn(9, 24)), new Refused(CHILD, taker, autumn(9, 25)));
      ChildPicture picture = net.childOn(CHILD, november);

      assertThat(picture.standing()).isEqualTo(ChildStanding.OFFERED);
      assertThat(picture.refusedBy()).containsExactly(taker);
      assertThat(picture.oddities()).isEmpty();
      assertThat(asked(
                  new Refused(CHILD, taken, autumn(9, 25)),
                  new Offered(CHILD, taker, autumn(9, 24)),
                  new Declined(CHILD, taker, autumn(9, 26)))
              .childOn(CHILD, november))
          .extracting(ChildPicture::refusedBy, ChildPicture::declined)
          .containsExactly(List.of(taken), List.of(taker));
    }

    @Test
    void bothRefusalsAreShown() {
      assertThat(asked(
                  new Refused(CHILD, taken, autumn(9, 20)),
                  new Refused(CHILD, taker, autumn(9, 21)))
              .childOn(CHILD, november)
              .refusedBy())
          .containsExactly(taken, taker);
    }

    @Test
    void theAnswerOfTheOneIsNoAnswerOfTheOther() {
      for (Urn silent : List.of(taken, taker)) {
        Urn other = silent.equals(taken) ? taker : taken;
        SafetyNet net = asked(
            new Refused(CHILD, other, autumn(9, 21)), new Refused(CHILD, other, autumn(9, 22)));

        assertThat(net.childOn(CHILD, november).unanswered()).containsExactly(silent);
        assertThat(owed(net, NoticeKind.ANSWER, silent).standingOn(autumn(10, 3)))
            .isEqualTo(Standing.OPEN);
        assertThat(owed(net, NoticeKind.ANSWER, silent).standingOn(autumn(10, 4)))
            .isEqualTo(Standing.OVERDUE);
        assertThat(owed(net, NoticeKind.ANSWER, other).standingOn(autumn(10, 4)))
            .isEqualTo(Standing.TOLD);
      }
    }

    @Test
    void aPlaceAtTheOneIsNoAnswerOfTheOther() {
      SafetyNet net = asked(new Joined(CHILD, taker, autumn(9, 18)));

      assertThat(net.childOn(CHILD, november).unanswered()).containsExactly(taken);
      assertThat(owed(net, NoticeKind.ANSWER, taken).told()).isEmpty();
      assertThat(owed(net, NoticeKind.ANSWER, taker).told()).contains(autumn(9, 18));
    }

    @Test
    void aChildOnBothRegistersThatLeavesOneIsOnRollAtTheOther() {
      for (Urn gone : List.of(taken, taker)) {
        Urn other = gone.equals(taken) ? taker : taken;
        ChildPicture picture = net(
                links,
                List.of(
                    new Joined(CHILD, taken, autumn(9, 5)),
                    new Joined(CHILD, taker, autumn(9, 12)),
                    left(gone, autumn(9, 29))))
            .childOn(CHILD, november);

        assertThat(picture.standing()).isEqualTo(ChildStanding.ON_ROLL);
        assertThat(picture.registers()).containsExactly(other);
        assertThat(picture.oddities()).isEmpty();
      }
    }

    @Test
    void aChildMissedByTheOneIsNotMissedByTheOther() {
      assertThat(net(
                  links,
                  List.of(
                      new Joined(CHILD, taken, autumn(9, 5)),
                      new Joined(CHILD, taker, autumn(9, 5)),
                      new NeverCame(CHILD, taker, autumn(9, 5))))
              .childOn(CHILD, november)
              .standing())
          .isEqualTo(ChildStanding.ON_ROLL);
    }

    @Test
    void whatTheOneTellsIsNotToldByTheOther() {
      Notice notice =
          new Notice(NoticeKind.APPLICATION, CHILD, taker, autumn(9, 12), autumn(9, 13));
      SafetyNet net =
          net(links, List.of(applied(taken, autumn(9, 12)), applied(taker, autumn(9, 12))), notice);

      assertThat(owed(net, NoticeKind.APPLICATION, taken).told()).isEmpty();
      assertThat(owed(net, NoticeKind.APPLICATION, taker).told()).contains(autumn(9, 13));
      assertThat(net.notAskedFor()).isEmpty();
    }

    @Test
    void fromItsDayOnTheTwoAreOneUnderEitherNumber() {
      List<ChildFact> facts = List.of(
          new Joined(CHILD, taken, autumn(9, 5)),
          new Joined(CHILD, taker, autumn(9, 12)),
          left(taken, day));

      SafetyNet net = net(links, facts);
      assertThat(net.childOn(CHILD, day.minusDays(1)).registers()).containsExactly(taken, taker);
      assertThat(net.childOn(CHILD, day).registers()).containsExactly(taker);
      assertThat(net.childOn(CHILD, day.plusDays(1)).registers()).isEmpty();
      assertThat(net.childOn(CHILD, day.plusDays(1)).standing())
          .isEqualTo(ChildStanding.WITHOUT_PLACE);
      assertThat(net(
                  links,
                  List.of(
                      applied(taken, day.minusDays(9)),
                      new Refused(CHILD, taker, day.minusDays(1)),
                      applied(taker, day.minusDays(9)),
                      new Refused(CHILD, taker, day)))
              .childOn(CHILD, day)
              .unanswered())
          .isEmpty();
    }
  }

  @Nested
  class BesideAPart {

    private final Urn whole = Urn.of(100001);
    private final Urn part = Urn.of(200001);
    private final Successions links = Successions.of(ImmutableList.of(
        Succession.of(whole, part, autumn(9, 1)),
        Succession.of(whole, OTHER, LocalDate.of(2030, 9, 1))));

    private SafetyNet asked(ChildFact... more) {
      return net(
          links,
          ImmutableList.<ChildFact>builder()
              .add(applied(whole, autumn(9, 12)), applied(part, autumn(9, 12)))
              .add(more)
              .build());
    }

    private void assertThatTheWholeOwesAnAnswer(SafetyNet net) {
      assertThat(net.childOn(CHILD, autumn(11, 15)).unanswered()).containsExactly(whole);
      assertThat(owed(net, NoticeKind.ANSWER, whole).standingOn(autumn(10, 3)))
          .isEqualTo(Standing.OPEN);
      assertThat(owed(net, NoticeKind.ANSWER, whole).standingOn(autumn(10, 4)))
          .isEqualTo(Standing.OVERDUE);
    }

    @Test
    void theAnswerOfThePartIsNoneOfTheWhole() {
      assertThatTheWholeOwesAnAnswer(asked(new Refused(CHILD, part, autumn(9, 21))));
    }

    @Test
    void theApplicationToThePartThatIsWithdrawnIsNoneToTheWhole() {
      SafetyNet net = asked(new Withdrawn(CHILD, part, autumn(9, 21)));

      assertThatTheWholeOwesAnAnswer(net);
      assertThat(owed(net, NoticeKind.ANSWER, part).standingOn(autumn(10, 4)))
          .isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void anOfferOfTheWholeStandsThoughThePartRefuses() {
      assertThat(asked(
                  left(OTHER, autumn(9, 8)),
                  new Offered(CHILD, whole, autumn(9, 20)),
                  new Refused(CHILD, part, autumn(9, 21)))
              .childOn(CHILD, autumn(11, 15))
              .standing())
          .isEqualTo(ChildStanding.OFFERED);
    }

    @Test
    void whatAPartAnswersThatWasNotAppliedToIsOfTheWhole() {
      SafetyNet net = net(
          links, List.of(applied(whole, autumn(9, 12)), new Refused(CHILD, part, autumn(9, 21))));

      assertThat(net.childOn(CHILD, autumn(11, 15)).unanswered()).isEmpty();
      assertThat(owed(net, NoticeKind.ANSWER, whole).told()).contains(autumn(9, 21));
    }
  }

  @Nested
  class OverAConversion {

    private final Urn school = Urn.of(100001);
    private final Urn academy = Urn.of(200001);
    private final LocalDate converts = autumn(11, 1);
    private final Successions links =
        Successions.of(ImmutableList.of(Succession.of(school, academy, converts)));

    @Test
    void theOldNumberAfterItsDayIsOfTheSameSchool() {
      SafetyNet net = net(
          links,
          List.of(applied(academy, converts), new Refused(CHILD, school, converts.plusDays(5))));

      assertThat(net.childOn(CHILD, autumn(12, 1)).unanswered()).isEmpty();
      assertThat(net.childOn(CHILD, autumn(12, 1)).oddities()).isEmpty();
      assertThat(owed(net, NoticeKind.ANSWER, academy).told()).contains(converts.plusDays(5));
    }

    @Test
    void theNewNumberBeforeItsDayIsTakenForTheSameSchoolAndAskedAbout() {
      List<ChildFact> facts = List.of(
          applied(school, autumn(10, 2)), new Refused(CHILD, academy, converts.minusDays(1)));
      SafetyNet net = net(links, facts);

      assertThat(net.childOn(CHILD, autumn(12, 1)).unanswered()).isEmpty();
      assertThat(owed(net, NoticeKind.ANSWER, school).told()).contains(converts.minusDays(1));
      assertThat(net.childOn(CHILD, autumn(12, 1)).oddities())
          .extracting(Reason::code, Reason::message)
          .containsExactly(tuple(
              "safety-net.number-of-another-day",
              "a fact of 2023-10-31 names school 200001, and is taken to be of 100001, with which"
                  + " that is one school only from a later day on"));
      assertThat(net(
                  links,
                  List.of(
                      new Joined(CHILD, school, autumn(9, 5)),
                      left(academy, converts.minusDays(1))))
              .childOn(CHILD, autumn(12, 1))
              .standing())
          .isEqualTo(ChildStanding.WITHOUT_PLACE);
    }
  }
}
