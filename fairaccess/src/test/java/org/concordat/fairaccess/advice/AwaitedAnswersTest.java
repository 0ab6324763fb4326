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
import static org.concordat.fairaccess.advice.Families.HILL_BEFORE;
import static org.concordat.fairaccess.advice.Families.MOOR;
import static org.concordat.fairaccess.advice.Families.advise;
import static org.concordat.fairaccess.advice.Families.after;
import static org.concordat.fairaccess.advice.Families.apply;
import static org.concordat.fairaccess.advice.Families.asked;
import static org.concordat.fairaccess.advice.Families.askedInYear;
import static org.concordat.fairaccess.advice.Families.offer;
import static org.concordat.fairaccess.advice.Families.offered;
import static org.concordat.fairaccess.advice.Families.owed;
import static org.concordat.fairaccess.advice.Families.refuse;
import static org.concordat.fairaccess.advice.Families.refusesFor;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.RecordedLife;
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

  private static final Urn LAKE = Urn.of(100004);
  private static final LocalDate APPLIED = LocalDate.of(2023, 10, 12);
  private static final LocalDate OFFERED = LocalDate.of(2023, 10, 18);
  private static final LocalDate LAST = LocalDate.of(2023, 11, 9);
  private static final String STILL = "answer the parent too by ";
  private static final String LATEST = "give the parent the last answer by ";
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

  private static AdviceStage stageOn(State<AdviceStage, ChoiceAdviceCase> state, LocalDate date) {
    return ChoiceAdviceCases.PROCEDURE.advance(state, date, CONTEXT).stage();
  }

  private static ImmutableList<String> answers(State<AdviceStage, ChoiceAdviceCase> state) {
    return owed(state).stream()
        .filter(one -> one.contains("answer the parent")
            || one.contains("the overdue answer")
            || one.contains("the last answer"))
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
  void silenceOfSomeLeavesTheirDutyOverdueAndTheOthersRunning() {
    assertThat(lapsed().stage()).isEqualTo(AdviceStage.APPLIED);
    assertThat(answers(lapsed()))
        .containsExactly("answer the parent by " + LAST, LATEST + "2023-11-16");
    assertThat(awaited(lapsed()))
        .containsExactly(
            "100001 2023-10-12 2023-11-09",
            "100092 2023-10-12 2023-11-09",
            "100003 2023-10-19 2023-11-16");
    State<AdviceStage, ChoiceAdviceCase> late =
        after(lapsed(), refuse(LocalDate.of(2023, 11, 14), BROOK));
    assertThat(answers(late))
        .containsExactlyInAnyOrder("answer the parent by 2023-11-16", OVERDUE + LAST);
    assertThat(answers(after(late, refuse(LocalDate.of(2023, 11, 14), HILL))))
        .containsExactly("answer the parent by 2023-11-16");
    State<AdviceStage, ChoiceAdviceCase> all =
        after(late, refuse(LocalDate.of(2023, 11, 14), HILL, MOOR));
    assertThat(all.stage()).isEqualTo(AdviceStage.REFUSED);
    assertThat(answers(all)).isEmpty();
  }

  @Test
  void silenceOfTheLastSchoolLeavesTheFamilyWithoutAPlace() {
    State<AdviceStage, ChoiceAdviceCase> over =
        ChoiceAdviceCases.PROCEDURE.advance(lapsed(), LocalDate.of(2023, 12, 1), CONTEXT);

    assertThat(over.stage()).isEqualTo(AdviceStage.REFUSED);
    assertThat(over.since()).isEqualTo(LocalDate.of(2023, 11, 17));
    assertThat(answers(over)).containsExactly(OVERDUE + LAST);
    assertThat(awaited(over)).hasSize(3);
    State<AdviceStage, ChoiceAdviceCase> seeking = after(over, advise(LocalDate.of(2023, 11, 20)));
    assertThat(after(seeking, refuse(LocalDate.of(2023, 11, 21), BROOK)).stage())
        .isEqualTo(AdviceStage.SEEKING);
  }

  @Test
  void olderSilenceKnocksNoNewApplicationOver() {
    LocalDate december = LocalDate.of(2023, 12, 1);
    LocalDate last = LocalDate.of(2023, 12, 22);
    State<AdviceStage, ChoiceAdviceCase> again = after(
        ChoiceAdviceCases.PROCEDURE.advance(lapsed(), december, CONTEXT),
        new Apply(PARENT, december, ImmutableList.of(LAKE)));

    assertThat(again.stage()).isEqualTo(AdviceStage.APPLIED);
    assertThat(answers(again))
        .containsExactlyInAnyOrder("answer the parent by " + last, OVERDUE + LAST);
    assertThat(stageOn(again, last)).isEqualTo(AdviceStage.APPLIED);
    State<AdviceStage, ChoiceAdviceCase> over =
        ChoiceAdviceCases.PROCEDURE.advance(again, last.plusDays(10), CONTEXT);
    assertThat(over.stage()).isEqualTo(AdviceStage.REFUSED);
    assertThat(over.since()).isEqualTo(last.plusDays(1));
    assertThat(over.data().silentOn(last.plusDays(1), CONTEXT))
        .containsEntry(MOOR, LocalDate.of(2023, 11, 17))
        .containsEntry(LAKE, LocalDate.of(2023, 12, 23))
        .hasSize(4);
    State<AdviceStage, ChoiceAdviceCase> refused =
        after(again, refuse(LocalDate.of(2023, 12, 15), LAKE));
    assertThat(refused.stage()).isEqualTo(AdviceStage.REFUSED);
    assertThat(owed(refused))
        .anyMatch(one -> one.contains("tell the family what it may do now by 2023-12-22"));
  }

  @Test
  void familyThatWasAdvisedWhileASchoolCouldAnswerIsOwedWordAgainOnceItHas() {
    State<AdviceStage, ChoiceAdviceCase> seeking = after(
        offeredByBrook(),
        new Decline(PARENT, LocalDate.of(2023, 10, 25)),
        advise(LocalDate.of(2023, 10, 30)));

    State<AdviceStage, ChoiceAdviceCase> refused =
        after(seeking, refuse(LocalDate.of(2023, 11, 1), HILL));
    assertThat(refused.stage()).isEqualTo(AdviceStage.REFUSED);
    assertThat(owed(refused))
        .containsExactly(
            "the choice adviser: tell the family what it may do now by 2023-11-08 [Test standard]");
    assertThat(after(refused, advise(LocalDate.of(2023, 11, 2))).stage())
        .isEqualTo(AdviceStage.SEEKING);
    assertThat(stageOn(seeking, LAST)).isEqualTo(AdviceStage.SEEKING);
    State<AdviceStage, ChoiceAdviceCase> silent =
        ChoiceAdviceCases.PROCEDURE.advance(seeking, LAST.plusDays(1), CONTEXT);
    assertThat(silent.stage()).isEqualTo(AdviceStage.REFUSED);
    assertThat(stageOn(after(silent, advise(LAST.plusDays(1))), LocalDate.of(2024, 3, 1)))
        .isEqualTo(AdviceStage.SEEKING);
  }

  @Test
  void silenceThatFellWhileAPlaceWasOfferedIsOfItsOwnDay() {
    LocalDate december = LocalDate.of(2023, 12, 1);
    State<AdviceStage, ChoiceAdviceCase> again = after(
        offeredByBrook(),
        new Decline(PARENT, LocalDate.of(2023, 10, 25)),
        new Apply(PARENT, december, ImmutableList.of(LAKE)));

    assertThat(again.stage()).isEqualTo(AdviceStage.APPLIED);
    assertThat(again.data().silentOn(december, CONTEXT))
        .containsOnlyKeys(HILL_BEFORE)
        .containsEntry(HILL_BEFORE, LAST.plusDays(1));
  }

  @Test
  void schoolThatIsAskedAgainHasTheTimeOfTheNewApplication() {
    State<AdviceStage, ChoiceAdviceCase> again = after(lapsed(), apply(LocalDate.of(2023, 11, 13)));

    assertThat(awaited(again))
        .containsExactly(
            "100003 2023-10-19 2023-11-16",
            "100001 2023-11-13 2023-12-04",
            "100092 2023-11-13 2023-12-04");
    assertThat(answers(again))
        .containsExactly("answer the parent by 2023-11-16", LATEST + "2023-12-04");
    assertThat(stageOn(again, LocalDate.of(2023, 12, 4))).isEqualTo(AdviceStage.APPLIED);
    assertThat(stageOn(again, LocalDate.of(2023, 12, 5))).isEqualTo(AdviceStage.REFUSED);
    assertThat(again.data().silentOn(LocalDate.of(2023, 12, 5), CONTEXT))
        .containsEntry(BROOK, LocalDate.of(2023, 12, 5));
  }

  @Test
  void silenceWhileAnOfferWasHeldIsAnApplicationThatFailed() {
    State<AdviceStage, ChoiceAdviceCase> declined =
        after(offeredByBrook(), new Decline(PARENT, LocalDate.of(2023, 10, 20)));

    assertThat(declined.data().hasFailedInYear(LAST, CONTEXT)).isFalse();
    refusesFor(declined, new ReferToProtocol(LOCAL_AUTHORITY, LAST), AdviceReasons.IN_YEAR_FIRST);
    assertThat(after(declined, new ReferToProtocol(LOCAL_AUTHORITY, LAST.plusDays(1)))
            .stage())
        .isEqualTo(AdviceStage.REFERRED);
    State<AdviceStage, ChoiceAdviceCase> taken = after(
        offeredByBrook(),
        new Accept(PARENT, LocalDate.of(2023, 11, 15), Optional.empty()),
        new Decline(PARENT, LocalDate.of(2023, 11, 20)));
    assertThat(after(taken, new ReferToProtocol(LOCAL_AUTHORITY, LocalDate.of(2023, 11, 21)))
            .stage())
        .isEqualTo(AdviceStage.REFERRED);
    State<AdviceStage, ChoiceAdviceCase> before =
        after(offeredByBrook(), new Accept(PARENT, LAST, Optional.empty()));
    assertThat(before.data().hasFailedInYear(LocalDate.of(2024, 1, 1), CONTEXT)).isFalse();
  }

  private static State<AdviceStage, ChoiceAdviceCase> learned(
      State<AdviceStage, ChoiceAdviceCase> begun, LocalDate on, AdviceCommand... commands) {
    RecordedLife<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext> life =
        RecordedLife.begin(ChoiceAdviceCases.PROCEDURE, begun);
    for (AdviceCommand command : commands) {
      life = life.after(command, CONTEXT);
    }
    return life.on(on, CONTEXT);
  }

  @Test
  void refusalThatIsLearnedLateLeavesTheFamilyWhereItWouldHaveBeen() {
    State<AdviceStage, ChoiceAdviceCase> round = learned(
        asked(),
        LocalDate.of(2024, 7, 1),
        apply(LocalDate.of(2023, 10, 31)),
        refuse(LocalDate.of(2024, 3, 1), HILL),
        refuse(LocalDate.of(2024, 2, 20), BROOK));
    assertThat(round.stage()).isEqualTo(AdviceStage.REFUSED);
    assertThat(round.since()).isEqualTo(LocalDate.of(2024, 3, 1));
    assertThat(owed(round))
        .containsExactly(
            "the choice adviser: tell the family what it may do now by 2024-03-08 [Test standard]");

    State<AdviceStage, ChoiceAdviceCase> inYear = learned(
        askedInYear(),
        LocalDate.of(2023, 12, 1),
        apply(APPLIED),
        refuse(LocalDate.of(2023, 11, 8), HILL),
        refuse(OFFERED, BROOK));
    assertThat(inYear.stage()).isEqualTo(AdviceStage.REFUSED);
    assertThat(inYear.since()).isEqualTo(LocalDate.of(2023, 11, 8));
    assertThat(owed(inYear))
        .containsExactly(
            "the choice adviser: tell the family what it may do now by 2023-11-15 [Test standard]");
  }

  @Test
  void applicationThatIsLearnedAfterTheLastRefusalIsWaitedFor() {
    LocalDate on = LocalDate.of(2023, 11, 9);
    AdviceCommand moor = new Apply(PARENT, LocalDate.of(2023, 10, 20), ImmutableList.of(MOOR));
    AdviceCommand hill = refuse(LocalDate.of(2023, 11, 8), HILL);
    State<AdviceStage, ChoiceAdviceCase> late =
        learned(askedInYear(), on, apply(APPLIED), refuse(OFFERED, BROOK), hill, moor);

    assertThat(late)
        .isEqualTo(learned(askedInYear(), on, apply(APPLIED), refuse(OFFERED, BROOK), moor, hill));
    assertThat(late.stage()).isEqualTo(AdviceStage.APPLIED);
    assertThat(answers(late)).containsExactly("answer the parent by 2023-11-17");
  }

  @Test
  void offerThatIsLearnedLateStandsBesideTheOtherOne() {
    AdviceCommand brook = offer(OFFERED, BROOK);
    AdviceCommand hill = offer(LocalDate.of(2023, 11, 8), HILL);
    State<AdviceStage, ChoiceAdviceCase> late =
        learned(askedInYear(), LAST, apply(APPLIED), hill, brook);

    assertThat(late).isEqualTo(learned(askedInYear(), LAST, apply(APPLIED), brook, hill));
    assertThat(late.data().offer().map(OfferedPlace::school)).contains(BROOK);
    assertThat(late.data().further()).containsOnlyKeys(HILL);
    assertThat(awaited(late)).isEmpty();
    assertThat(owed(late)).anyMatch(one -> one.contains("further place by 2023-11-22"));
  }

  @Test
  void answerInYearEndsNoWaitingForARound() {
    LocalDate asked = LocalDate.of(2024, 9, 10);
    State<AdviceStage, ChoiceAdviceCase> both = Families.afterIn(
        Families.TO_AUTUMN,
        asked(),
        new Apply(PARENT, LocalDate.of(2024, 8, 20), ImmutableList.of(BROOK)),
        new Apply(PARENT, asked, ImmutableList.of(HILL)));
    LocalDate answered = LocalDate.of(2024, 9, 18);

    State<AdviceStage, ChoiceAdviceCase> refused =
        Families.afterIn(Families.TO_AUTUMN, both, refuse(answered, HILL));
    State<AdviceStage, ChoiceAdviceCase> offered =
        Families.afterIn(Families.TO_AUTUMN, both, offer(answered, HILL));
    for (State<AdviceStage, ChoiceAdviceCase> state : ImmutableList.of(refused, offered)) {
      State<AdviceStage, ChoiceAdviceCase> later =
          ChoiceAdviceCases.PROCEDURE.advance(state, LocalDate.of(2024, 10, 2), Families.TO_AUTUMN);
      assertThat(later.stage()).isEqualTo(state.stage());
      assertThat(duties(later)).contains("offer").doesNotContain("answer-parent");
    }
    assertThat(refused.stage()).isEqualTo(AdviceStage.REFUSED);
    assertThat(offered.stage()).isEqualTo(AdviceStage.OFFERED);
    State<AdviceStage, ChoiceAdviceCase> silent =
        ChoiceAdviceCases.PROCEDURE.advance(both, LocalDate.of(2024, 10, 2), Families.TO_AUTUMN);
    assertThat(silent.stage()).isEqualTo(AdviceStage.REFUSED);
    assertThat(duties(silent)).contains("offer", "answer-parent-overdue", "advise-again");
    assertThat(silent.data().hasFailedInYear(LocalDate.of(2024, 10, 1), Families.TO_AUTUMN))
        .isFalse();
    assertThat(silent.data().hasFailedInYear(LocalDate.of(2024, 10, 2), Families.TO_AUTUMN))
        .isTrue();
    assertThat(duties(Families.afterIn(Families.TO_AUTUMN, both, offer(answered, BROOK))))
        .contains("answer-parent-still")
        .doesNotContain("offer");
  }

  @Test
  void refusalOfASchoolThatConvertedIsOfTheApplicationUnderItsFormerNumber() {
    LocalDate answered = LocalDate.of(2024, 9, 12);
    State<AdviceStage, ChoiceAdviceCase> both = Families.afterIn(
        Families.TO_AUTUMN,
        asked(),
        new Apply(PARENT, LocalDate.of(2024, 8, 20), ImmutableList.of(HILL_BEFORE)),
        new Apply(PARENT, LocalDate.of(2024, 9, 10), ImmutableList.of(BROOK)));

    for (Urn number : ImmutableList.of(HILL, HILL_BEFORE)) {
      State<AdviceStage, ChoiceAdviceCase> refused =
          Families.afterIn(Families.TO_AUTUMN, both, refuse(answered, number));
      assertThat(refused.data().refused().get(HILL_BEFORE).application().inYear())
          .isFalse();
      assertThat(refused.data().hasFailedInYear(answered, Families.TO_AUTUMN)).isFalse();
      for (Urn same : ImmutableList.of(HILL, HILL_BEFORE)) {
        assertThat(refused.data().appealAgainst(same, Families.TO_AUTUMN)).isPresent();
      }
      assertThat(Families.afterIn(Families.TO_AUTUMN, both, offer(answered, BROOK, number))
              .data()
              .refused())
          .containsOnlyKeys(HILL_BEFORE);
    }
    State<AdviceStage, ChoiceAdviceCase> lateRound = Families.afterIn(
        Families.TO_AUTUMN,
        asked(),
        new Apply(PARENT, LocalDate.of(2024, 8, 20), ImmutableList.of(BROOK)),
        new Apply(PARENT, LocalDate.of(2024, 9, 10), ImmutableList.of(HILL_BEFORE)),
        offer(answered, HILL));
    assertThat(duties(lateRound)).contains("offer");
  }

  private static ImmutableList<String> duties(State<AdviceStage, ChoiceAdviceCase> state) {
    return ChoiceAdviceCases.PROCEDURE.obligations(state, Families.TO_AUTUMN).stream()
        .map(one -> one.duty().code())
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void offerAnswersTheApplicationBeforeItAndNoneOfTheSameDayAfterIt() {
    State<AdviceStage, ChoiceAdviceCase> again = after(
        askedInYear(),
        new Apply(PARENT, APPLIED, ImmutableList.of(BROOK)),
        offer(OFFERED, BROOK),
        new Decline(PARENT, OFFERED),
        new Apply(PARENT, OFFERED, ImmutableList.of(BROOK)));

    assertThat(awaited(again)).containsExactly("100001 2023-10-18 2023-11-15");
    assertThat(stageOn(again, LocalDate.of(2023, 11, 15))).isEqualTo(AdviceStage.APPLIED);
    assertThat(again.data().silentOn(LocalDate.of(2023, 11, 16), CONTEXT)).containsOnlyKeys(BROOK);
  }

  @Test
  void applicationWithoutALimitHidesNoLaterOneThatHasOne() {
    AdviceContext autumn = AdviceContext.of(
        CONTEXT.register(),
        Calendars.ofSchool(SchoolCalendar.builder("autumn 2021")
            .published(LocalDate.of(2021, 9, 1), LocalDate.of(2021, 12, 31))
            .term(LocalDate.of(2021, 9, 3), LocalDate.of(2021, 12, 17))
            .build()));
    State<AdviceStage, ChoiceAdviceCase> both = Families.afterIn(
        autumn,
        asked(Families.question()
            .on(LocalDate.of(2021, 8, 26))
            .route(ChoiceQuestion.Route.IN_YEAR)
            .build()),
        new Apply(PARENT, LocalDate.of(2021, 8, 26), ImmutableList.of(BROOK)),
        new Apply(PARENT, LocalDate.of(2021, 9, 10), ImmutableList.of(HILL)));

    assertThat(ChoiceAdviceCases.PROCEDURE.obligations(both, autumn).get(0))
        .asString()
        .contains("answer the parent by 2021-10-01");
    State<AdviceStage, ChoiceAdviceCase> december =
        ChoiceAdviceCases.PROCEDURE.advance(both, LocalDate.of(2021, 12, 1), autumn);
    assertThat(december.stage()).isEqualTo(AdviceStage.REFUSED);
    assertThat(december.since()).isEqualTo(LocalDate.of(2021, 10, 2));
    assertThat(december.data().silentOn(LocalDate.of(2021, 12, 1), autumn))
        .containsOnlyKeys(HILL)
        .containsEntry(HILL, LocalDate.of(2021, 10, 2));
  }

  @Test
  void roundIsAnsweredAsAWhole() {
    assertThat(offered().data().waiting()).isEmpty();
    assertThat(answers(offered())).isEmpty();
    assertThat(awaited(offered())).isEmpty();
  }
}
