/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.advice.Families.BROOK;
import static org.concordat.fairaccess.advice.Families.CONTEXT;
import static org.concordat.fairaccess.advice.Families.HILL;
import static org.concordat.fairaccess.advice.Families.MOOR;
import static org.concordat.fairaccess.advice.Families.advise;
import static org.concordat.fairaccess.advice.Families.after;
import static org.concordat.fairaccess.advice.Families.apply;
import static org.concordat.fairaccess.advice.Families.askedInYear;
import static org.concordat.fairaccess.advice.Families.offer;
import static org.concordat.fairaccess.advice.Families.offered;
import static org.concordat.fairaccess.advice.Families.owed;
import static org.concordat.fairaccess.advice.Families.refuse;
import static org.concordat.fairaccess.advice.Families.refusesFor;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Worklist;
import org.concordat.fairaccess.advice.AdviceCommand.Accept;
import org.concordat.fairaccess.advice.AdviceCommand.Apply;
import org.concordat.fairaccess.advice.AdviceCommand.Decline;
import org.concordat.fairaccess.advice.AdviceCommand.ReferToProtocol;
import org.junit.jupiter.api.Test;

/**
 * Each school that was asked in-year owes its own answer.
 *
 * <p>The family applies to Brook and Hill School on Thursday 12 October 2023: over the half-term of 23 to 27 October the
 * fifteenth school day is Thursday 9 November. What it asks of Moor School on 19 October is due by 16 November.
 */
class AwaitedAnswersTest {

  private static final LocalDate APPLIED = LocalDate.of(2023, 10, 12);
  private static final LocalDate OFFERED = LocalDate.of(2023, 10, 18);
  private static final LocalDate LAST = LocalDate.of(2023, 11, 9);
  private static final String STILL = "answer the parent too by ";
  private static final String OVERDUE = "give the parent the overdue answer by ";

  private static State<AdviceStage, ChoiceAdviceCase> applied() {
    return after(askedInYear(), apply(APPLIED));
  }

  private static State<AdviceStage, ChoiceAdviceCase> offeredByBrook() {
    return after(applied(), offer(OFFERED, BROOK));
  }

  private static State<AdviceStage, ChoiceAdviceCase> lapsed() {
    return ChoiceAdviceCases.PROCEDURE.advance(
        after(applied(), new Apply(PARENT, LocalDate.of(2023, 10, 19), ImmutableList.of(MOOR))),
        LAST.plusDays(1),
        CONTEXT);
  }

  private static ImmutableList<String> answers(State<AdviceStage, ChoiceAdviceCase> state) {
    return owed(state).stream()
        .filter(one -> one.contains("answer the parent") || one.contains("the overdue answer"))
        .map(one -> one.substring(one.indexOf(':') + 2, one.indexOf(" [")))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> awaited(State<AdviceStage, ChoiceAdviceCase> state) {
    return ChoiceAdviceCases.awaited(state.data(), CONTEXT).stream()
        .map(one -> one.school() + " " + one.appliedOn() + " " + one.term().due())
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void schoolsThatHaveNotAnsweredStillOweTheirAnswerOnceOneOffers() {
    LocalDate declined = LocalDate.of(2023, 10, 20);
    State<AdviceStage, ChoiceAdviceCase> given =
        after(offeredByBrook(), new Decline(PARENT, declined));

    for (State<AdviceStage, ChoiceAdviceCase> state :
        ImmutableList.of(offeredByBrook(), given, after(given, advise(declined)))) {
      assertThat(answers(state)).containsExactly(STILL + LAST);
      assertThat(awaited(state)).containsExactly("100092 2023-10-12 2023-11-09");
    }
  }

  @Test
  void dutyIsOverOnceTheLastSchoolRefusesOrOffers() {
    State<AdviceStage, ChoiceAdviceCase> refused = after(offeredByBrook(), refuse(LAST, HILL));
    State<AdviceStage, ChoiceAdviceCase> twice = after(offeredByBrook(), offer(LAST, HILL));

    for (State<AdviceStage, ChoiceAdviceCase> state : ImmutableList.of(refused, twice)) {
      assertThat(answers(state)).isEmpty();
      assertThat(awaited(state)).isEmpty();
    }
    assertThat(twice.data().further()).containsOnlyKeys(HILL);
  }

  @Test
  void familyThatTakesAPlaceWaitsForNoOtherAnswer() {
    State<AdviceStage, ChoiceAdviceCase> accepted =
        after(offeredByBrook(), new Accept(PARENT, OFFERED, Optional.empty()));

    assertThat(answers(accepted)).isEmpty();
    assertThat(awaited(accepted)).isEmpty();
    assertThat(answers(after(accepted, new Decline(PARENT, LAST)))).isEmpty();
  }

  @Test
  void answerThatDoesNotComeIsOverdueOnTheWorklistWhileAnOfferIsHeld() {
    Worklist worklist = Worklist.of(ChoiceAdviceCases.PROCEDURE
        .obligations(
            ChoiceAdviceCases.PROCEDURE.advance(offeredByBrook(), LAST.plusDays(1), CONTEXT),
            CONTEXT)
        .stream()
        .map(one -> new Worklist.Item("invented-7", one))
        .toList());

    assertThat(worklist.overdueOn(LAST))
        .extracting(one -> one.obligation().duty().code())
        .containsExactly("answer-offer");
    assertThat(worklist.overdueOn(LAST.plusDays(1)))
        .extracting(one -> one.obligation().duty().code())
        .containsExactly("answer-offer", "answer-parent-still");
  }

  @Test
  void silenceThatIsNotedLeavesThatDutyOverdueAndTheOthersRunning() {
    assertThat(lapsed().stage()).isEqualTo(AdviceStage.REFUSED);
    assertThat(answers(lapsed())).containsExactlyInAnyOrder(STILL + "2023-11-16", OVERDUE + LAST);
    assertThat(awaited(lapsed()))
        .containsExactly(
            "100001 2023-10-12 2023-11-09",
            "100092 2023-10-12 2023-11-09",
            "100003 2023-10-19 2023-11-16");
    State<AdviceStage, ChoiceAdviceCase> seeking = after(lapsed(), advise(LAST.plusDays(1)));
    assertThat(answers(seeking)).hasSize(2);
    State<AdviceStage, ChoiceAdviceCase> late =
        after(seeking, refuse(LocalDate.of(2023, 11, 14), BROOK));
    assertThat(answers(late)).containsExactlyInAnyOrder(STILL + "2023-11-16", OVERDUE + LAST);
    assertThat(answers(after(late, refuse(LocalDate.of(2023, 11, 14), HILL))))
        .containsExactly(STILL + "2023-11-16");
    assertThat(answers(after(late, refuse(LocalDate.of(2023, 11, 14), HILL, MOOR))))
        .isEmpty();
  }

  @Test
  void schoolThatIsAskedAgainHasTheTimeOfTheNewApplication() {
    State<AdviceStage, ChoiceAdviceCase> again = after(lapsed(), apply(LocalDate.of(2023, 11, 13)));

    assertThat(awaited(again))
        .containsExactly(
            "100003 2023-10-19 2023-11-16",
            "100001 2023-11-13 2023-12-04",
            "100092 2023-11-13 2023-12-04");
    assertThat(answers(again)).containsExactly("answer the parent by 2023-11-16");
  }

  @Test
  void silenceWhileAnOfferWasHeldIsAnApplicationThatFailed() {
    State<AdviceStage, ChoiceAdviceCase> declined =
        after(offeredByBrook(), new Decline(PARENT, LocalDate.of(2023, 10, 20)));

    assertThat(declined.data().hasFailedInYear()).isFalse();
    refusesFor(declined, new ReferToProtocol(LOCAL_AUTHORITY, LAST), AdviceReasons.IN_YEAR_FIRST);
    assertThat(after(declined, new ReferToProtocol(LOCAL_AUTHORITY, LAST.plusDays(1)))
            .stage())
        .isEqualTo(AdviceStage.REFERRED);
  }

  @Test
  void roundIsAnsweredAsAWhole() {
    assertThat(offered().data().waiting()).isEmpty();
    assertThat(answers(offered())).isEmpty();
    assertThat(awaited(offered())).isEmpty();
  }
}
