/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.managedmove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.concordat.fairaccess.FairAccessRoles.HOME_SCHOOL;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PANEL;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.FairAccessRoles.RECEIVING_SCHOOL;
import static org.concordat.fairaccess.managedmove.ManagedMoves.PROCEDURE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.RecordedLife;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.State;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Editions;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.managedmove.MoveCommand.AgreeMove;
import org.concordat.fairaccess.managedmove.MoveCommand.DirectOffSite;
import org.concordat.fairaccess.managedmove.MoveCommand.EndOffSite;
import org.concordat.fairaccess.managedmove.MoveCommand.EndTrial;
import org.concordat.fairaccess.managedmove.MoveCommand.ExtendTrial;
import org.concordat.fairaccess.managedmove.MoveCommand.GiveConsent;
import org.concordat.fairaccess.managedmove.MoveCommand.RefuseMove;
import org.concordat.fairaccess.managedmove.MoveCommand.ReturnHome;
import org.concordat.fairaccess.managedmove.MoveCommand.Review;
import org.concordat.fairaccess.managedmove.MoveCommand.StartTrial;
import org.concordat.fairaccess.managedmove.MoveCommand.Transfer;
import org.concordat.fairaccess.managedmove.MoveCommand.WithdrawMove;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ManagedMovesTest {

  private static final Urn HOME = Urn.of(100001);
  private static final Urn RECEIVING = Urn.of(100002);
  private static final LocalDate PROPOSED = LocalDate.of(2012, 10, 1);
  private static final LocalDate START = LocalDate.of(2012, 10, 8);
  private static final LocalDate REVIEW_DAY = LocalDate.of(2012, 11, 5);
  private static final LocalDate LAST = LocalDate.of(2012, 11, 23);
  private static final ImmutableSortedSet<LocalDate> REVIEWS = ImmutableSortedSet.of(REVIEW_DAY);
  private static final MoveContext CONTEXT = MoveContext.of(TestCalendars.T12);
  private static final StartTrial TRIAL = new StartTrial(HOME_SCHOOL, PROPOSED, START, 6, REVIEWS);

  private static State<MoveStage, ManagedMove> proposed() {
    return ManagedMoves.begin(
        ManagedMove.of(PupilReference.of("case-17"), HOME, RECEIVING), PROPOSED);
  }

  private static Decision<MoveStage, ManagedMove, MoveEvent> decide(
      State<MoveStage, ManagedMove> state, MoveCommand command) {
    return PROCEDURE.decide(state, command, CONTEXT);
  }

  private static State<MoveStage, ManagedMove> then(
      State<MoveStage, ManagedMove> state, MoveCommand... commands) {
    State<MoveStage, ManagedMove> now = state;
    for (MoveCommand command : commands) {
      now = decide(now, command).orElseThrow();
    }
    return now;
  }

  private static GiveConsent consent(Role by) {
    return new GiveConsent(by, PROPOSED, true);
  }

  private static State<MoveStage, ManagedMove> consented() {
    return then(proposed(), consent(PARENT), consent(HOME_SCHOOL), consent(RECEIVING_SCHOOL));
  }

  private static ImmutableList<String> codes(
      State<MoveStage, ManagedMove> state, MoveCommand command) {
    return decide(state, command).reasons().stream()
        .map(Reason::code)
        .collect(ImmutableList.toImmutableList());
  }

  private static MoveContext agreeing(int weeks, ImmutableSortedSet<Role> consents) {
    Citation source = Citation.of("Test protocol", "4");
    Edition<ManagedMoveRules> edition = ManagedMoveEditions.RULES_2012.changed(
        "test",
        rules -> ManagedMoveRules.builder()
            .from(rules)
            .trialWeeks(Rule.agreed("school weeks of a trial", weeks, source))
            .consents(Rule.agreed("consents", consents, source))
            .build());
    return CONTEXT.withRules(Editions.of(ImmutableList.of(edition)));
  }

  @Test
  void nobodyMovesFromASchoolToItsOwnSuccessor() {
    for (Succession link : ImmutableList.of(
        Succession.of(HOME, RECEIVING, PROPOSED), Succession.undated(RECEIVING, HOME))) {
      MoveContext one = CONTEXT.withSuccessions(Successions.of(ImmutableList.of(link)));

      assertThat(PROCEDURE.decide(proposed(), consent(PARENT), one).reasons())
          .extracting(Reason::toString)
          .containsExactly("managed-move.same-school: 100001 and 100002 are one school on"
              + " 2012-10-01, so that nobody moves [Local protocol on managed moves]");
      for (MoveCommand command : ImmutableList.of(
          TRIAL,
          new DirectOffSite(HOME_SCHOOL, PROPOSED, START, LAST, REVIEWS),
          new AgreeMove(HOME_SCHOOL, PROPOSED))) {
        assertThat(PROCEDURE.decide(consented(), command, one).reasons())
            .extracting(Reason::code)
            .containsExactly(MoveReasons.SAME_SCHOOL);
      }
      assertThat(PROCEDURE
              .decide(
                  then(consented(), new AgreeMove(HOME_SCHOOL, PROPOSED)),
                  new Transfer(HOME_SCHOOL, PROPOSED),
                  one)
              .reasons())
          .extracting(Reason::code)
          .containsExactly(MoveReasons.SAME_SCHOOL);
      assertThat(PROCEDURE
              .decide(proposed(), new WithdrawMove(PARENT, PROPOSED, "one school"), one)
              .orElseThrow()
              .stage())
          .isEqualTo(MoveStage.WITHDRAWN);
    }
  }

  @Test
  void schoolsThatJoinLaterAreTwoUntilTheDay() {
    MoveContext joined = CONTEXT.withSuccessions(
        Successions.of(ImmutableList.of(Succession.of(HOME, RECEIVING, START))));
    LocalDate before = START.minusDays(1);
    DirectOffSite earlier =
        new DirectOffSite(HOME_SCHOOL, PROPOSED, before, LAST, ImmutableSortedSet.of(REVIEW_DAY));

    assertThat(PROCEDURE.decide(proposed(), consent(PARENT), joined).reasons()).isEmpty();
    assertThat(PROCEDURE
            .decide(consented(), new StartTrial(HOME_SCHOOL, PROPOSED, before, 6, REVIEWS), joined)
            .reasons())
        .isEmpty();
    assertThat(PROCEDURE.decide(consented(), earlier, joined).reasons()).isEmpty();
    assertThat(PROCEDURE
            .decide(
                then(consented(), new AgreeMove(HOME_SCHOOL, before)),
                new Transfer(HOME_SCHOOL, before),
                joined)
            .reasons())
        .isEmpty();
  }

  @Test
  void schoolsThatJoinedAreOneFromTheDayWhateverWasAskedBefore() {
    MoveContext joined = CONTEXT.withSuccessions(
        Successions.of(ImmutableList.of(Succession.of(HOME, RECEIVING, START))));

    for (MoveCommand command : ImmutableList.of(
        TRIAL,
        new DirectOffSite(HOME_SCHOOL, PROPOSED, START, LAST, REVIEWS),
        new AgreeMove(HOME_SCHOOL, START))) {
      assertThat(PROCEDURE.decide(consented(), command, joined).reasons())
          .extracting(Reason::code)
          .containsExactly(MoveReasons.SAME_SCHOOL);
    }
  }

  @Nested
  class Consents {

    @Test
    void invariant5b_edge41_nothingHappensBeforeEverybodyConsents() {
      State<MoveStage, ManagedMove> state = then(proposed(), consent(PARENT), consent(HOME_SCHOOL));

      assertThat(decide(state, TRIAL).reasons())
          .extracting(Reason::toString)
          .containsExactly(
              "managed-move.consent-missing: nothing happens before everybody consents;"
                  + " missing: receiving-school [Cheshire East managed moves protocol]");
      assertThat(codes(proposed(), new AgreeMove(HOME_SCHOOL, PROPOSED)))
          .containsExactly("managed-move.consent-missing");
      assertThat(state.data().consentOf(PARENT)).contains(new Consent(PARENT, PROPOSED, true));
    }

    @Test
    void edge41_consentToTheMoveIsNoneToATrial() {
      State<MoveStage, ManagedMove> state = then(
          proposed(),
          new GiveConsent(PARENT, PROPOSED, false),
          consent(HOME_SCHOOL),
          consent(RECEIVING_SCHOOL));

      assertThat(decide(state, TRIAL).reasons())
          .extracting(Reason::code, Reason::message)
          .containsExactly(tuple(
              "managed-move.trial-not-consented",
              "consented to the move and not to a trial: parent"));
      assertThat(decide(state, new AgreeMove(HOME_SCHOOL, PROPOSED)).isAccepted())
          .isTrue();
    }

    @Test
    void laterConsentTakesThePlaceOfTheEarlier() {
      State<MoveStage, ManagedMove> state =
          then(consented(), new GiveConsent(PARENT, PROPOSED.plusDays(1), false));

      assertThat(state.data().consents()).hasSize(3);
      assertThat(state.data().consentOf(PARENT))
          .contains(new Consent(PARENT, PROPOSED.plusDays(1), false));
    }

    @Test
    void gloucestershireAsksTheAuthorityAsWell() {
      MoveContext context = agreeing(
          16, ImmutableSortedSet.of(PARENT, HOME_SCHOOL, RECEIVING_SCHOOL, LOCAL_AUTHORITY));
      StartTrial sixteen = new StartTrial(HOME_SCHOOL, PROPOSED, START, 16, REVIEWS);

      assertThat(PROCEDURE.decide(consented(), sixteen, context).reasons())
          .extracting(Reason::code)
          .containsExactly("managed-move.consent-missing");
      State<MoveStage, ManagedMove> all = then(consented(), consent(LOCAL_AUTHORITY));
      State<MoveStage, ManagedMove> trial =
          PROCEDURE.decide(all, sixteen, context).orElseThrow();
      assertThat(trial.data().trial().orElseThrow().lastDay(TestCalendars.T12.school()))
          .isEqualTo(Due.on(LocalDate.of(2013, 2, 15)));
    }

    @Test
    void refusalEndsTheMove() {
      State<MoveStage, ManagedMove> state =
          then(proposed(), new RefuseMove(PARENT, PROPOSED, "too far"));

      assertThat(state.stage()).isEqualTo(MoveStage.REFUSED);
      assertThat(state.data().endReason()).contains("too far");
    }

    @Test
    void moveIsGivenUpBeforeItBegins() {
      State<MoveStage, ManagedMove> state =
          then(consented(), new WithdrawMove(PARENT, PROPOSED, "settled at home"));

      assertThat(state.stage()).isEqualTo(MoveStage.WITHDRAWN);
      assertThat(state.data().registrationsOn(PROPOSED))
          .containsExactly(new Registration(HOME, Registration.Kind.SINGLE));
      assertThat(state.data().brokenOffOn()).isEmpty();
    }

    @Test
    void panelConsentsForNobody() {
      assertThat(codes(proposed(), consent(PANEL))).containsExactly("procedure.not-entitled");
    }
  }

  @Nested
  class Trials {

    @Test
    void t33_sixSchoolWeeks() {
      State<MoveStage, ManagedMove> state = then(consented(), TRIAL);

      assertThat(state.stage()).isEqualTo(MoveStage.TRIAL);
      assertThat(PROCEDURE.obligations(state, CONTEXT))
          .extracting(one -> one.duty().code(), Obligation::due)
          .containsExactly(
              tuple("decide-trial", Due.on(LAST)), tuple("review", Due.on(REVIEW_DAY)));
    }

    @Test
    void t33_sixAndSixEndWhereTwelveWould() {
      State<MoveStage, ManagedMove> state = then(
          consented(),
          TRIAL,
          new ExtendTrial(
              RECEIVING_SCHOOL, LAST, 6, LocalDate.of(2013, 1, 10), "attendance is rising"));

      assertThat(state.data().trial().orElseThrow().totalWeeks()).isEqualTo(12);
      assertThat(PROCEDURE.obligations(state, CONTEXT))
          .extracting(Obligation::due)
          .contains(Due.on(LocalDate.of(2013, 1, 18)));
    }

    @Test
    void seventhWeekIsRefused() {
      StartTrial seven = new StartTrial(HOME_SCHOOL, PROPOSED, START, 7, REVIEWS);

      assertThat(decide(consented(), seven).reasons())
          .extracting(Reason::toString)
          .containsExactly(
              "managed-move.too-long: 7 school weeks are not from 1 to 6 [Cheshire East"
                  + " managed moves protocol]");
      assertThat(codes(consented(), new StartTrial(HOME_SCHOOL, PROPOSED, START, 0, REVIEWS)))
          .containsExactly("managed-move.too-long");
    }

    @Test
    void firstDayIsStillToCome() {
      StartTrial late = new StartTrial(HOME_SCHOOL, PROPOSED, PROPOSED.minusDays(1), 6, REVIEWS);

      assertThat(codes(consented(), late)).containsExactly("managed-move.start-over");
    }

    @Test
    void reviewsAreSetFromTheStartAndInTheTrial() {
      assertThat(codes(
              consented(),
              new StartTrial(HOME_SCHOOL, PROPOSED, START, 6, ImmutableSortedSet.of())))
          .containsExactly("managed-move.without-review");
      assertThat(decide(
                  consented(),
                  new StartTrial(
                      HOME_SCHOOL, PROPOSED, START, 6, ImmutableSortedSet.of(LAST.plusDays(1))))
              .reasons())
          .extracting(Reason::message)
          .containsExactly("a review on 2012-11-24 is not from 2012-10-08 to 2012-11-23");
      assertThat(decide(
                  consented(),
                  new StartTrial(HOME_SCHOOL, PROPOSED, START, 6, ImmutableSortedSet.of(LAST)))
              .isAccepted())
          .isTrue();
      assertThat(codes(
              consented(),
              new StartTrial(
                  HOME_SCHOOL, PROPOSED, START, 6, ImmutableSortedSet.of(START.minusDays(1)))))
          .containsExactly("managed-move.review-outside");
    }

    @Test
    void invariant5b_trialIsExtendedOnceAndByNoMoreThanAgreed() {
      State<MoveStage, ManagedMove> once = then(
          consented(),
          TRIAL,
          new ExtendTrial(HOME_SCHOOL, LAST, 2, LAST.plusDays(3), "one more report is due"));

      assertThat(codes(
              once,
              new ExtendTrial(HOME_SCHOOL, LAST, 1, LAST.plusDays(3), "one more report is due")))
          .containsExactly("managed-move.extended-enough");
      assertThat(codes(
              then(consented(), TRIAL),
              new ExtendTrial(HOME_SCHOOL, LAST, 7, LAST.plusDays(3), "one more report is due")))
          .containsExactly("managed-move.too-long");
      assertThat(codes(then(consented(), TRIAL), new ExtendTrial(HOME_SCHOOL, LAST, 1, LAST, " ")))
          .containsExactly("managed-move.without-reason");
      assertThat(codes(
              then(consented(), TRIAL),
              new ExtendTrial(HOME_SCHOOL, LAST, 1, LAST.minusDays(1), "late")))
          .containsExactly("managed-move.review-outside");
    }

    @Test
    void dayAfterTheLastIsTooLateToExtend() {
      MoveCommand late =
          new ExtendTrial(HOME_SCHOOL, LAST.plusDays(1), 1, LAST.plusDays(3), "forgotten");

      assertThat(codes(then(consented(), TRIAL), late))
          .containsExactly("procedure.not-allowed", "procedure.out-of-time");
    }

    @Test
    void trialThatRunsOutIsNeitherWonNorLost() {
      State<MoveStage, ManagedMove> trial = then(consented(), TRIAL);

      assertThat(PROCEDURE.advance(trial, LAST, CONTEXT).stage()).isEqualTo(MoveStage.TRIAL);
      State<MoveStage, ManagedMove> over = PROCEDURE.advance(trial, LAST.plusDays(1), CONTEXT);
      assertThat(over.stage()).isEqualTo(MoveStage.TRIAL_OVER);
      assertThat(PROCEDURE.obligations(over, CONTEXT))
          .extracting(one -> one.duty().code(), one -> one.isOverdueOn(LAST.plusDays(1)))
          .containsExactly(tuple("decide-trial", true));
      assertThat(then(over, new AgreeMove(RECEIVING_SCHOOL, LAST.plusDays(3))).stage())
          .isEqualTo(MoveStage.SUCCESSFUL);
      assertThat(then(over, new EndTrial(RECEIVING_SCHOOL, LAST.plusDays(3), "attendance"))
              .stage())
          .isEqualTo(MoveStage.FAILED);
    }

    @Test
    void trialBeyondThePublishedCalendarHasNoKnownEnd() {
      MoveContext unpublished =
          MoveContext.of(Calendars.ofSchool(SchoolCalendar.unpublished("test school")));
      State<MoveStage, ManagedMove> state =
          PROCEDURE.decide(consented(), TRIAL, unpublished).orElseThrow();

      assertThat(PROCEDURE.obligations(state, unpublished).get(0).due().isKnown())
          .isFalse();
      assertThat(PROCEDURE.advance(state, LAST.plusYears(1), unpublished).stage())
          .isEqualTo(MoveStage.TRIAL);
      assertThat(state.data().servedPart(TestCalendars.T12.school()))
          .isEqualTo(Answer.known(Ratio.ONE));
    }

    @Test
    void reviewsAreDueOneAfterTheOther() {
      ImmutableSortedSet<LocalDate> two = ImmutableSortedSet.of(REVIEW_DAY, LAST);
      State<MoveStage, ManagedMove> state =
          then(consented(), new StartTrial(HOME_SCHOOL, PROPOSED, START, 6, two));

      assertThat(due(state, "review")).isEqualTo(Due.on(REVIEW_DAY));
      state = then(state, new Review(HOME_SCHOOL, REVIEW_DAY.plusDays(2), "settling in"));
      assertThat(due(state, "review")).isEqualTo(Due.on(LAST));
      state = then(state, new Review(RECEIVING_SCHOOL, LAST, "settled"));
      assertThat(due(state, "review")).isEqualTo(Due.on(LAST));
      assertThat(state.data().trial().orElseThrow().nextReview()).isEmpty();
    }

    private Due due(State<MoveStage, ManagedMove> state, String duty) {
      return PROCEDURE.obligations(state, CONTEXT).stream()
          .filter(one -> one.duty().code().equals(duty))
          .map(Obligation::due)
          .findFirst()
          .orElseThrow();
    }

    @Test
    void invariant5b_edge24_failedTrialIsNoExclusionAndThePupilNeverLeftTheHomeRoll() {
      LocalDate failed = LocalDate.of(2012, 10, 24);
      State<MoveStage, ManagedMove> state = then(
          consented(), TRIAL, new EndTrial(RECEIVING_SCHOOL, failed, "three fights in two weeks"));

      assertThat(state.stage()).isEqualTo(MoveStage.FAILED);
      assertThat(state.data().registrationsOn(START.minusDays(1)))
          .containsExactly(new Registration(HOME, Registration.Kind.SINGLE));
      assertThat(state.data().registrationsOn(failed.minusDays(1)))
          .containsExactly(
              new Registration(HOME, Registration.Kind.MAIN),
              new Registration(RECEIVING, Registration.Kind.SUBSIDIARY));
      assertThat(state.data().registrationsOn(failed))
          .containsExactly(new Registration(HOME, Registration.Kind.SINGLE));
      assertThat(then(state, new ReturnHome(HOME_SCHOOL, failed)).stage())
          .isEqualTo(MoveStage.RETURNED);
      assertThat(PROCEDURE.eventTypes().keySet()).noneMatch(code -> code.contains("exclu"));
    }

    @Test
    void edge24_servedPartIsInSchoolDays() {
      LocalDate failed = LocalDate.of(2012, 10, 24);
      ManagedMove move = then(
              consented(), TRIAL, new EndTrial(RECEIVING_SCHOOL, failed, "attendance"))
          .data();

      assertThat(move.servedPart(TestCalendars.T12.school()))
          .isEqualTo(Answer.known(Ratio.of(12, 30)));
      assertThat(then(
                  consented(),
                  TRIAL,
                  new EndTrial(RECEIVING_SCHOOL, PROPOSED.plusDays(2), "never came"))
              .data()
              .servedPart(TestCalendars.T12.school()))
          .isEqualTo(Answer.known(Ratio.ZERO));
      assertThat(proposed().data().servedPart(TestCalendars.T12.school()))
          .isEqualTo(Answer.known(Ratio.ZERO));
      assertThat(move.servedPart(SchoolCalendar.unpublished("test school")).find())
          .isEmpty();
    }

    @Test
    void invariant5b_receivingSchoolEndsATrialOnAnyDay() {
      for (LocalDate day = START; !day.isAfter(LAST.plusDays(3)); day = day.plusDays(1)) {
        State<MoveStage, ManagedMove> ended =
            then(consented(), TRIAL, new EndTrial(RECEIVING_SCHOOL, day, "it does not work"));

        assertThat(ended.stage()).isEqualTo(MoveStage.FAILED);
        assertThat(then(ended, new ReturnHome(HOME_SCHOOL, day)).stage())
            .isEqualTo(MoveStage.RETURNED);
        assertThat(ended.data().registrationsOn(day))
            .containsExactly(new Registration(HOME, Registration.Kind.SINGLE));
      }
    }

    @Test
    void endHasItsReason() {
      assertThat(codes(then(consented(), TRIAL), new EndTrial(PARENT, START, "")))
          .containsExactly("managed-move.without-reason");
    }
  }

  @Nested
  class Outcomes {

    @Test
    void successfulTrialEndsInATransfer() {
      LocalDate first = LAST.plusDays(3);
      State<MoveStage, ManagedMove> state = then(
          consented(),
          TRIAL,
          new AgreeMove(RECEIVING_SCHOOL, LAST),
          new Transfer(HOME_SCHOOL, first));

      assertThat(state.stage()).isEqualTo(MoveStage.TRANSFERRED);
      assertThat(state.data().registrationsOn(first.minusDays(1))).hasSize(2);
      assertThat(state.data().registrationsOn(first))
          .containsExactly(new Registration(RECEIVING, Registration.Kind.SINGLE));
    }

    @Test
    void moveAgreedAndGivenUpEndsTheTrialToo() {
      State<MoveStage, ManagedMove> state = then(
          consented(),
          TRIAL,
          new AgreeMove(RECEIVING_SCHOOL, LAST),
          new WithdrawMove(PARENT, LAST.plusDays(1), "the family moves away"));

      assertThat(state.data().registrationsOn(LAST.plusDays(1)))
          .containsExactly(new Registration(HOME, Registration.Kind.SINGLE));
    }

    @Test
    void invariant5b_homeSchoolAloneNeitherEndsATrialInAMoveNorTransfersThePupil() {
      LocalDate second = START.plusDays(1);
      State<MoveStage, ManagedMove> trial = then(consented(), TRIAL);
      State<MoveStage, ManagedMove> over = PROCEDURE.advance(trial, LAST.plusDays(1), CONTEXT);

      assertThat(codes(trial, new AgreeMove(HOME_SCHOOL, second)))
          .containsExactly("procedure.not-entitled");
      assertThat(codes(over, new AgreeMove(HOME_SCHOOL, LAST.plusDays(1))))
          .containsExactly("procedure.not-entitled");
      assertThat(codes(trial, new Transfer(HOME_SCHOOL, second)))
          .containsExactly("procedure.not-allowed");
      assertThat(then(trial, new AgreeMove(RECEIVING_SCHOOL, second)).stage())
          .isEqualTo(MoveStage.SUCCESSFUL);
    }

    @Test
    void moveForGoodNeedsNoTrial() {
      State<MoveStage, ManagedMove> state =
          then(consented(), new AgreeMove(HOME_SCHOOL, PROPOSED), new Transfer(HOME_SCHOOL, START));

      assertThat(state.data().trial()).isEmpty();
      assertThat(state.data().registrationsOn(START))
          .containsExactly(new Registration(RECEIVING, Registration.Kind.SINGLE));
    }
  }

  @Nested
  class LaterEdition {

    private final LocalDate day = LocalDate.of(2023, 10, 2);
    private final LocalDate last = LocalDate.of(2023, 11, 24);
    private final MoveContext context = MoveContext.of(TestCalendars.T23);

    private State<MoveStage, ManagedMove> consentedLater() {
      State<MoveStage, ManagedMove> state =
          ManagedMoves.begin(ManagedMove.of(PupilReference.of("case-18"), HOME, RECEIVING), day);
      for (Role role : ImmutableList.of(PARENT, HOME_SCHOOL, RECEIVING_SCHOOL)) {
        state =
            PROCEDURE.decide(state, new GiveConsent(role, day, true), context).orElseThrow();
      }
      return state;
    }

    @Test
    void invariant5b_noTrialFromTheFirstDayOfTheLaterEdition() {
      StartTrial trial =
          new StartTrial(HOME_SCHOOL, day, day, 6, ImmutableSortedSet.of(day.plusDays(7)));

      assertThat(PROCEDURE.decide(consentedLater(), trial, context).reasons())
          .extracting(Reason::code, Reason::message)
          .containsExactly(tuple(
              "managed-move.trial-not-permitted",
              "edition 2022 permits no trial from 2023-10-02; a move is for good, and an off-site"
                  + " direction may come before it"));
      assertThat(ManagedMoveEditions.EDITIONS.on(LocalDate.of(2022, 8, 31)).name())
          .isEqualTo("2012");
      assertThat(ManagedMoveEditions.EDITIONS.on(LocalDate.of(2022, 9, 1)).name())
          .isEqualTo("2022");
    }

    @Test
    void pupilIsOnOneRegisterFromTheDayAfterTheLastOfADirection() {
      State<MoveStage, ManagedMove> begun =
          ManagedMoves.begin(ManagedMove.of(PupilReference.of("case-18"), HOME, RECEIVING), day);
      DirectOffSite direct =
          new DirectOffSite(HOME_SCHOOL, day, day.plusDays(1), last, ImmutableSortedSet.of(last));
      ManagedMove away = PROCEDURE.decide(begun, direct, context).orElseThrow().data();

      assertThat(away.registrationsOn(last))
          .containsExactly(
              new Registration(HOME, Registration.Kind.MAIN),
              new Registration(RECEIVING, Registration.Kind.SUBSIDIARY));
      assertThat(away.registrationsOn(last.plusDays(1)))
          .containsExactly(new Registration(HOME, Registration.Kind.SINGLE));
    }

    @Test
    void invariant5b_offSiteDirectionTakesItsPlaceAndEndsAtHomeOrInAMove() {
      DirectOffSite direct =
          new DirectOffSite(HOME_SCHOOL, day, day.plusDays(1), last, ImmutableSortedSet.of(last));
      State<MoveStage, ManagedMove> begun =
          ManagedMoves.begin(ManagedMove.of(PupilReference.of("case-18"), HOME, RECEIVING), day);
      State<MoveStage, ManagedMove> away =
          PROCEDURE.decide(begun, direct, context).orElseThrow();

      assertThat(away.stage()).isEqualTo(MoveStage.OFF_SITE);
      assertThat(PROCEDURE.obligations(away, context))
          .extracting(Obligation::due)
          .containsExactly(Due.on(last));
      assertThat(away.data().registrationsOn(day.plusDays(1))).hasSize(2);
      State<MoveStage, ManagedMove> reviewed = PROCEDURE
          .decide(away, new Review(HOME_SCHOOL, last, "better"), context)
          .orElseThrow();
      assertThat(reviewed.data().offSite().orElseThrow().nextReview()).isEmpty();
      assertThat(PROCEDURE.obligations(reviewed, context))
          .extracting(Obligation::due)
          .containsExactly(Due.on(last));
      assertThat(PROCEDURE
              .decide(reviewed, new EndOffSite(HOME_SCHOOL, last), context)
              .orElseThrow()
              .stage())
          .isEqualTo(MoveStage.RETURNED);
      assertThat(PROCEDURE
              .decide(reviewed, new AgreeMove(HOME_SCHOOL, last), context)
              .reasons())
          .extracting(Reason::code)
          .containsExactly("managed-move.consent-missing");
    }

    @Test
    void directionHasAnOrderOfDays() {
      State<MoveStage, ManagedMove> begun = consentedLater();

      assertThat(PROCEDURE
              .decide(
                  begun,
                  new DirectOffSite(HOME_SCHOOL, day, last, day, ImmutableSortedSet.of(last)),
                  context)
              .reasons())
          .extracting(Reason::code)
          .containsExactly("managed-move.last-before-start", "managed-move.review-outside");
      assertThat(PROCEDURE
              .decide(
                  begun,
                  new DirectOffSite(
                      HOME_SCHOOL, day, day.minusDays(1), last, ImmutableSortedSet.of()),
                  context)
              .reasons())
          .extracting(Reason::code)
          .containsExactly("managed-move.start-over", "managed-move.without-review");
    }
  }

  @Nested
  class Refusals {

    @Test
    void bothSchoolsAreNotOne() {
      assertThatThrownBy(() -> ManagedMove.of(PupilReference.of("case-17"), HOME, HOME))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "ManagedMove receivingSchool: must be another than the home school, but was 100001");
    }

    @Test
    void consentOfTheLeastCannotBeDoneWithout() {
      assertThatThrownBy(() -> agreeing(6, ImmutableSortedSet.of(HOME_SCHOOL)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("ManagedMoveRules consents: must hold [");
      assertThatThrownBy(() -> agreeing(0, ManagedMoveRules.LEAST_CONSENTS))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("ManagedMoveRules trialWeeks: must be positive, but was 0");
    }

    @Test
    void lengthsAndDaysThatCannotBe() {
      assertThatThrownBy(() -> Trial.of(START, 0, REVIEWS))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Trial weeks: must be positive, but was 0");
      assertThatThrownBy(() -> Trial.of(START, 1, REVIEWS).extended(0, LAST))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Trial extensions: must be positive, but was 0");
      assertThatThrownBy(() ->
              new OffSiteDirection(START, START.minusDays(1), REVIEWS, ImmutableSortedSet.of()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("OffSiteDirection last: must not be before the first day, 2012-10-08, but was"
              + " 2012-10-07");
    }

    @Test
    void everyStageHasAWayToAnEnd() {
      for (MoveStage stage : MoveStage.values()) {
        assertThat(
                PROCEDURE.ends().contains(stage) || !PROCEDURE.pathToEnd(stage).isEmpty())
            .isTrue();
      }
      assertThat(Optional.of(PROCEDURE.toMermaid()).filter(text -> text.contains("TRIAL")))
          .isPresent();
    }
  }

  @Nested
  class Owed {

    private final LocalDate failed = LocalDate.of(2012, 10, 24);

    private ImmutableList<String> owed(State<MoveStage, ManagedMove> state, MoveContext context) {
      return PROCEDURE.obligations(state, context).stream()
          .map(one -> one.duty().code() + " by " + one.duty().owner().code() + " since "
              + one.started() + ", " + one.due().<String>match(LocalDate::toString, Reason::code))
          .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<String> owed(State<MoveStage, ManagedMove> state) {
      return owed(state, CONTEXT);
    }

    @Test
    void givenAProposalWhenConsentsAreGatheredThenTheHomeSchoolOwesItsOutcome() {
      for (State<MoveStage, ManagedMove> state : ImmutableList.of(proposed(), consented())) {
        assertThat(owed(state))
            .containsExactly(
                "settle-proposal by home-school since 2012-10-01, managed-move.no-limit");
      }
      assertThat(PROCEDURE.obligations(proposed(), CONTEXT))
          .extracting(one -> one.due().<String>match(day -> "", Reason::message))
          .containsExactly("no rule sets a day: outcome of a proposal");
    }

    @Test
    void givenATrialWhenItFailsThenTheHomeSchoolOwesThatThePupilIsBack() {
      EndTrial end = new EndTrial(RECEIVING_SCHOOL, failed, "attendance");
      State<MoveStage, ManagedMove> over =
          PROCEDURE.advance(then(consented(), TRIAL), LAST.plusDays(1), CONTEXT);

      assertThat(owed(then(consented(), TRIAL, end)))
          .containsExactly("take-back by home-school since 2012-10-24, managed-move.no-limit");
      assertThat(owed(then(over, new EndTrial(PARENT, LAST.plusDays(3), "attendance"))))
          .containsExactly("take-back by home-school since 2012-11-26, managed-move.no-limit");
      assertThat(owed(then(consented(), TRIAL, end, new ReturnHome(HOME_SCHOOL, failed))))
          .isEmpty();
    }

    @Test
    void givenAFailedTrialWhenALongTimePassesThenTheDutyStandsAndIsNeverCalledOverdue() {
      State<MoveStage, ManagedMove> state = PROCEDURE.advance(
          then(consented(), TRIAL, new EndTrial(RECEIVING_SCHOOL, failed, "attendance")),
          failed.plusYears(1),
          CONTEXT);

      assertThat(state.stage()).isEqualTo(MoveStage.FAILED);
      assertThat(PROCEDURE.obligations(state, CONTEXT))
          .extracting(one -> one.isOverdueOn(failed.plusYears(1)))
          .containsExactly(false);
    }

    @Test
    void givenAnAgreedMoveThenTheHomeSchoolOwesTheTransferUnlessTheSchoolsWereOneThen() {
      State<MoveStage, ManagedMove> agreed =
          then(consented(), new AgreeMove(HOME_SCHOOL, PROPOSED));
      MoveContext one = CONTEXT.withSuccessions(
          Successions.of(ImmutableList.of(Succession.of(HOME, RECEIVING, PROPOSED))));
      MoveContext oneLater = CONTEXT.withSuccessions(
          Successions.of(ImmutableList.of(Succession.of(HOME, RECEIVING, START))));

      assertThat(owed(agreed))
          .containsExactly("transfer by home-school since 2012-10-01, managed-move.no-limit");
      assertThat(owed(then(consented(), TRIAL, new AgreeMove(RECEIVING_SCHOOL, LAST))))
          .containsExactly("transfer by home-school since 2012-11-23, managed-move.no-limit");
      assertThat(owed(agreed, one))
          .containsExactly("transfer by home-school since 2012-10-01, managed-move.same-school");
      assertThat(owed(agreed, oneLater))
          .containsExactly("transfer by home-school since 2012-10-01, managed-move.no-limit");
    }
  }

  @Test
  void moveKeepsItsHistoryAndSaysWhoOwesWhat() {
    RecordedLife<MoveStage, ManagedMove, MoveCommand, MoveEvent, MoveContext> life =
        ManagedMoves.life(ManagedMove.of(PupilReference.of("case-17"), HOME, RECEIVING), PROPOSED)
            .after(consent(PARENT), CONTEXT)
            .after(consent(HOME_SCHOOL), CONTEXT)
            .after(consent(RECEIVING_SCHOOL), CONTEXT)
            .after(TRIAL, CONTEXT);

    assertThat(life.worklistOn("move-17", START, CONTEXT).items())
        .extracting(item -> item.obligation().due())
        .containsExactly(Due.on(REVIEW_DAY), Due.on(LAST));
    assertThat(life.on(LAST.plusDays(1), CONTEXT).stage()).isEqualTo(MoveStage.TRIAL_OVER);
  }

  @Test
  void trialWhoseWeeksCannotBeCountedIsRefusedByName() {
    assertThatThrownBy(() -> new Trial(
            START,
            Integer.MAX_VALUE,
            ImmutableList.of(Integer.MAX_VALUE),
            REVIEWS,
            ImmutableSortedSet.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Trial weeks: must be at most 2147483647 with all extensions, but were 4294967294");
    assertThat(new Trial(
                START, Integer.MAX_VALUE - 6, ImmutableList.of(6), REVIEWS, ImmutableSortedSet.of())
            .totalWeeks())
        .isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void extensionThatCannotBeCountedIsRefusedAndLeavesTheTrialAsItWas() {
    Citation source = Citation.of("Test protocol", "4");
    MoveContext boundless =
        CONTEXT.withRules(Editions.of(ImmutableList.of(ManagedMoveEditions.RULES_2012.changed(
            "boundless",
            rules -> ManagedMoveRules.builder()
                .from(rules)
                .extensionWeeks(
                    Rule.agreed("school weeks of an extension", Integer.MAX_VALUE, source))
                .build()))));
    State<MoveStage, ManagedMove> trial =
        PROCEDURE.decide(consented(), TRIAL, boundless).orElseThrow();
    ExtendTrial extend =
        new ExtendTrial(HOME_SCHOOL, LAST, Integer.MAX_VALUE, LAST.plusDays(7), "unsettled");

    assertThat(PROCEDURE.decide(trial, extend, boundless).reasons())
        .extracting(Reason::toString)
        .containsExactly("managed-move.too-long-together: 2147483647 more than 6 school weeks are"
            + " more than can be counted [Local protocol on managed moves]");
    assertThat(codes(trial, extend)).containsExactly("managed-move.too-long");
  }
}
