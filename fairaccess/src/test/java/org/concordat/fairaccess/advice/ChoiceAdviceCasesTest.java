/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.APPEAL_PANEL;
import static org.concordat.fairaccess.FairAccessRoles.CHOICE_ADVISER;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PANEL;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.advice.Families.ASKED;
import static org.concordat.fairaccess.advice.Families.BROOK;
import static org.concordat.fairaccess.advice.Families.CLOSING;
import static org.concordat.fairaccess.advice.Families.CONTEXT;
import static org.concordat.fairaccess.advice.Families.HILL;
import static org.concordat.fairaccess.advice.Families.HILL_BEFORE;
import static org.concordat.fairaccess.advice.Families.MOOR;
import static org.concordat.fairaccess.advice.Families.OFFERS;
import static org.concordat.fairaccess.advice.Families.advise;
import static org.concordat.fairaccess.advice.Families.advised;
import static org.concordat.fairaccess.advice.Families.after;
import static org.concordat.fairaccess.advice.Families.applied;
import static org.concordat.fairaccess.advice.Families.apply;
import static org.concordat.fairaccess.advice.Families.asked;
import static org.concordat.fairaccess.advice.Families.askedInYear;
import static org.concordat.fairaccess.advice.Families.offer;
import static org.concordat.fairaccess.advice.Families.offered;
import static org.concordat.fairaccess.advice.Families.owed;
import static org.concordat.fairaccess.advice.Families.question;
import static org.concordat.fairaccess.advice.Families.refuse;
import static org.concordat.fairaccess.advice.Families.refused;
import static org.concordat.fairaccess.advice.Families.refusedInYear;
import static org.concordat.fairaccess.advice.Families.refusesFor;
import static org.concordat.fairaccess.advice.Families.when;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.testing.NullPointerTester;
import com.google.common.testing.NullPointerTester.Visibility;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.NextStep;
import org.concordat.core.procedure.ProcedureReasons;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Term;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.advice.AdviceCommand.Accept;
import org.concordat.fairaccess.advice.AdviceCommand.Admit;
import org.concordat.fairaccess.advice.AdviceCommand.AllowAppeal;
import org.concordat.fairaccess.advice.AdviceCommand.Apply;
import org.concordat.fairaccess.advice.AdviceCommand.Close;
import org.concordat.fairaccess.advice.AdviceCommand.Decline;
import org.concordat.fairaccess.advice.AdviceCommand.Offer;
import org.concordat.fairaccess.advice.AdviceCommand.ReferToProtocol;
import org.concordat.fairaccess.advice.AdviceCommand.TakeInstead;
import org.concordat.fairaccess.advice.AdviceCommand.WithdrawOffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChoiceAdviceCasesTest {

  private static final LocalDate SEPTEMBER = LocalDate.of(2024, 9, 2);

  private static AdviceStage stageOn(State<AdviceStage, ChoiceAdviceCase> state, LocalDate date) {
    return ChoiceAdviceCases.PROCEDURE.advance(state, date, CONTEXT).stage();
  }

  private static Accept accept(LocalDate on) {
    return new Accept(PARENT, on, Optional.of(SEPTEMBER));
  }

  private static State<AdviceStage, ChoiceAdviceCase> accepted() {
    return after(offered(), accept(OFFERS.plusDays(3)));
  }

  @Test
  void familyThatAsksIsToBeAdvisedInFiveSchoolDaysAndToApplyByTheEndOfOctober() {
    assertThat(owed(asked()))
        .containsExactly(
            "the choice adviser: advise the family by 2023-09-27 [Test standard]",
            "the parent: apply for a place by 2023-10-31 [School Admissions Code 2021"
                + " (second-hand, from practice; the text was not read)]");
  }

  @Test
  void adviceIsKeptWithItsSchools() {
    assertThat(advised().stage()).isEqualTo(AdviceStage.ADVISED);
    assertThat(advised().data().advisedOn()).contains(ASKED.plusDays(2));
    assertThat(advised().data().shown()).containsExactly(BROOK, HILL);
  }

  @Test
  void lastDayToApplyPassesAndTheFamilyIsToBeToldThatItStillMay() {
    assertThat(stageOn(advised(), CLOSING)).isEqualTo(AdviceStage.ADVISED);
    State<AdviceStage, ChoiceAdviceCase> past =
        ChoiceAdviceCases.PROCEDURE.advance(advised(), CLOSING.plusDays(1), CONTEXT);

    assertThat(past.stage()).isEqualTo(AdviceStage.PAST_CLOSING);
    assertThat(owed(past))
        .containsExactly(
            "the choice adviser: tell the family what it may do now by 2023-11-08 [Test standard]");
    assertThat(after(past, advise(LocalDate.of(2023, 11, 6))).stage())
        .isEqualTo(AdviceStage.SEEKING);
  }

  @Test
  void whatNobodyDoesIsSaidWithTheStepThatItReplaces() {
    assertThat(NextStep.in(ChoiceAdviceCases.PROCEDURE, advised(), CONTEXT).get(0))
        .hasToString(
            "apply by [the parent] [in a round], due 2023-10-31, otherwise closing-passed on"
                + " 2023-11-01 [School Admissions Code (second-hand, from practice; the text was not"
                + " read)]");
  }

  @Test
  void applicationInTimeIsAnsweredOnTheNationalDayAndALateOneOnNoDayOfItsOwn() {
    assertThat(applied().stage()).isEqualTo(AdviceStage.APPLIED);
    assertThat(owed(applied()).get(0))
        .startsWith("the local authority: send the offer by 2024-03-01");
    State<AdviceStage, ChoiceAdviceCase> late = after(advised(), apply(CLOSING.plusDays(1)));
    assertThat(owed(late).get(0))
        .startsWith(
            "the local authority: send the offer by unknown: no day is set for the answer to"
                + " an application after 2023-10-31");
  }

  @Test
  void familyNeedNotWaitForAdviceToApply() {
    assertThat(after(asked(), apply(ASKED)).stage()).isEqualTo(AdviceStage.APPLIED);
  }

  @Test
  void t16_inYearApplicationIsAnsweredWithinFifteenSchoolDays() {
    State<AdviceStage, ChoiceAdviceCase> inYear =
        after(askedInYear(), apply(LocalDate.of(2023, 10, 12)));

    assertThat(owed(inYear))
        .singleElement()
        .asString()
        .startsWith("the admission authority of the school: answer the parent by 2023-11-09");
    assertThat(inYear.data().application().orElseThrow().inYear()).isTrue();
    assertThat(stageOn(askedInYear(), LocalDate.of(2024, 7, 1))).isEqualTo(AdviceStage.ASKED);
  }

  private static State<AdviceStage, ChoiceAdviceCase> appliedInYear() {
    return after(askedInYear(), apply(LocalDate.of(2023, 10, 12)));
  }

  @Test
  void schoolThatHasYetToAnswerInYearStillOwesItsAnswerWhenAnotherRefuses() {
    State<AdviceStage, ChoiceAdviceCase> one =
        after(appliedInYear(), refuse(LocalDate.of(2023, 10, 18), BROOK));

    assertThat(one.stage()).isEqualTo(AdviceStage.APPLIED);
    assertThat(owed(one))
        .singleElement()
        .asString()
        .startsWith("the admission authority of the school: answer the parent by 2023-11-09");
    State<AdviceStage, ChoiceAdviceCase> both =
        after(one, refuse(LocalDate.of(2023, 11, 9), BROOK, HILL));
    assertThat(both.stage()).isEqualTo(AdviceStage.REFUSED);
    assertThat(both.data().appealAgainst(HILL, CONTEXT)).isPresent();
    assertThat(both.data().refused().get(BROOK).on()).isEqualTo(LocalDate.of(2023, 10, 18));
  }

  @Test
  void refusalOfASchoolThatAnswersAfterAnotherOpensAnAppealInEveryStage() {
    State<AdviceStage, ChoiceAdviceCase> held =
        after(appliedInYear(), offer(LocalDate.of(2023, 10, 18), BROOK));
    LocalDate november = LocalDate.of(2023, 11, 1);
    LocalDate late = LocalDate.of(2023, 11, 9);
    State<AdviceStage, ChoiceAdviceCase> declined = after(held, new Decline(PARENT, november));

    for (State<AdviceStage, ChoiceAdviceCase> state : ImmutableList.of(
        held, after(held, new Accept(PARENT, november, Optional.empty())), declined)) {
      State<AdviceStage, ChoiceAdviceCase> next = after(state, refuse(late, HILL));
      assertThat(next.stage()).isEqualTo(state.stage());
      assertThat(next.data().appealAgainst(HILL, CONTEXT)).isPresent();
      assertThat(owed(next))
          .isEqualTo(owed(state).stream()
              .filter(one -> !one.contains("answer the parent too"))
              .toList());
    }
  }

  @Test
  void lastRefusalOnceTheFamilyLooksOnOpensAnAppealAndIsToBeToldOf() {
    LocalDate late = LocalDate.of(2023, 11, 9);
    State<AdviceStage, ChoiceAdviceCase> next = after(
        appliedInYear(),
        offer(LocalDate.of(2023, 10, 18), BROOK),
        new Decline(PARENT, LocalDate.of(2023, 11, 1)),
        advise(LocalDate.of(2023, 11, 1)),
        refuse(late, HILL));

    assertThat(next.stage()).isEqualTo(AdviceStage.REFUSED);
    assertThat(next.data().appealAgainst(HILL, CONTEXT)).isPresent();
    assertThat(owed(next))
        .singleElement()
        .asString()
        .contains("tell the family what it may do now by 2023-11-16");
  }

  @Test
  void inYearApplicationThatNobodyAnswersInTimeHasFailed() {
    assertThat(stageOn(appliedInYear(), LocalDate.of(2023, 11, 9))).isEqualTo(AdviceStage.APPLIED);
    State<AdviceStage, ChoiceAdviceCase> lapsed = ChoiceAdviceCases.PROCEDURE.advance(
        after(appliedInYear(), refuse(LocalDate.of(2023, 10, 18), BROOK)),
        LocalDate.of(2024, 3, 1),
        CONTEXT);

    assertThat(lapsed.stage()).isEqualTo(AdviceStage.REFUSED);
    assertThat(lapsed.since()).isEqualTo(LocalDate.of(2023, 11, 10));
    assertThat(lapsed.data().silentOn(LocalDate.of(2024, 3, 1), CONTEXT))
        .containsOnlyKeys(HILL_BEFORE)
        .containsEntry(HILL_BEFORE, LocalDate.of(2023, 11, 10));
    State<AdviceStage, ChoiceAdviceCase> silent =
        ChoiceAdviceCases.PROCEDURE.advance(appliedInYear(), LocalDate.of(2023, 11, 10), CONTEXT);
    assertThat(silent.data().silentOn(LocalDate.of(2023, 11, 9), CONTEXT)).isEmpty();
    assertThat(silent.data().silentOn(LocalDate.of(2023, 11, 10), CONTEXT))
        .containsOnlyKeys(BROOK, HILL_BEFORE);
    assertThat(after(silent, new ReferToProtocol(LOCAL_AUTHORITY, LocalDate.of(2023, 11, 10)))
            .stage())
        .isEqualTo(AdviceStage.REFERRED);
    assertThat(owed(after(silent, apply(LocalDate.of(2023, 11, 13)))))
        .singleElement()
        .asString()
        .contains("answer the parent by 2023-12-04");
  }

  @Test
  void silenceOfOneSchoolEndsNoOthersTimeToAnswer() {
    LocalDate later = LocalDate.of(2023, 10, 19);
    State<AdviceStage, ChoiceAdviceCase> twice =
        after(appliedInYear(), new Apply(PARENT, later, ImmutableList.of(MOOR)));
    State<AdviceStage, ChoiceAdviceCase> lapsed =
        ChoiceAdviceCases.PROCEDURE.advance(twice, LocalDate.of(2023, 11, 10), CONTEXT);

    assertThat(lapsed.stage()).isEqualTo(AdviceStage.APPLIED);
    assertThat(lapsed.data().silentOn(LocalDate.of(2023, 11, 10), CONTEXT))
        .containsOnlyKeys(BROOK, HILL_BEFORE);
    assertThat(stageOn(lapsed, LocalDate.of(2023, 11, 16))).isEqualTo(AdviceStage.APPLIED);
    State<AdviceStage, ChoiceAdviceCase> over =
        ChoiceAdviceCases.PROCEDURE.advance(twice, LocalDate.of(2023, 12, 1), CONTEXT);
    assertThat(over.stage()).isEqualTo(AdviceStage.REFUSED);
    assertThat(over.since()).isEqualTo(LocalDate.of(2023, 11, 17));
    State<AdviceStage, ChoiceAdviceCase> answered =
        after(lapsed, refuse(LocalDate.of(2023, 11, 13), MOOR));
    assertThat(answered.stage()).isEqualTo(AdviceStage.REFUSED);
    assertThat(answered.data().appealAgainst(MOOR, CONTEXT)).isPresent();
    assertThat(answered.data().silentOn(LocalDate.of(2024, 1, 1), CONTEXT)).doesNotContainKey(MOOR);
    State<AdviceStage, ChoiceAdviceCase> again = after(lapsed, apply(LocalDate.of(2023, 11, 13)));
    assertThat(owed(again).get(0)).contains("answer the parent by 2023-11-16");
    assertThat(owed(again)).anyMatch(one -> one.contains("the last answer by 2023-12-04"));
  }

  @Test
  void familyThatWaitsMayApplyElsewhereAndIsStillOwedTheFirstAnswer() {
    State<AdviceStage, ChoiceAdviceCase> twice = after(
        appliedInYear(), new Apply(PARENT, LocalDate.of(2023, 10, 19), ImmutableList.of(MOOR)));

    assertThat(twice.data().waiting()).hasSize(2);
    assertThat(owed(twice).get(0)).contains("answer the parent by 2023-11-09");
    State<AdviceStage, ChoiceAdviceCase> first =
        after(twice, refuse(LocalDate.of(2023, 11, 1), BROOK, HILL));
    assertThat(owed(first).get(0)).contains("answer the parent by 2023-11-16");
    assertThat(after(first, refuse(LocalDate.of(2023, 11, 2), MOOR)).stage())
        .isEqualTo(AdviceStage.REFUSED);
  }

  @Test
  void familyThatLooksOnIsOnTheAdvisersList() {
    assertThat(owed(after(refused(), advise(LocalDate.of(2024, 3, 4)))))
        .containsExactly("the choice adviser: see the family to a place by unknown: no limit is"
            + " known for how long a family looks for a place [DFE-RR224 part 4,"
            + " Gloucestershire]");
  }

  @Test
  void familyThatAsksAfterTheClosingDayIsAdvisedOnce() {
    LocalDate may = LocalDate.of(2024, 5, 7);
    State<AdviceStage, ChoiceAdviceCase> state =
        after(asked(question().on(may).build()), advise(may.plusDays(1)));

    assertThat(state.stage()).isEqualTo(AdviceStage.SEEKING);
    assertThat(state.data().advisedOn()).contains(may.plusDays(1));
    assertThat(stageOn(state, may.plusDays(60))).isEqualTo(AdviceStage.SEEKING);
  }

  private static boolean isInYear(LocalDate applied) {
    return ChoiceAdviceCases.PROCEDURE
        .decide(refused(), apply(applied), Families.TO_AUTUMN)
        .orElseThrow()
        .data()
        .application()
        .orElseThrow()
        .inYear();
  }

  @Test
  void applicationIsInYearFromTheFirstDayOfTheFirstTermOfTheSchoolYearOfEntry() {
    assertThat(isInYear(LocalDate.of(2024, 3, 8))).isFalse();
    assertThat(isInYear(LocalDate.of(2024, 9, 2))).isFalse();
    assertThat(isInYear(LocalDate.of(2024, 9, 3))).isFalse();
    assertThat(isInYear(LocalDate.of(2024, 9, 4))).isTrue();
  }

  @Test
  void familyThatAsksInARoundBetweenTheFirstOfSeptemberAndTheFirstTermAppliesLate() {
    LocalDate september = LocalDate.of(2024, 9, 2);
    State<AdviceStage, ChoiceAdviceCase> late = ChoiceAdviceCases.PROCEDURE
        .decide(
            asked(question().on(september).entry(AcademicYear.of(2024)).build()),
            apply(september),
            Families.TO_AUTUMN)
        .orElseThrow();

    assertThat(late.data().application().orElseThrow().inYear()).isFalse();
    assertThat(ChoiceAdviceCases.PROCEDURE.obligations(late, Families.TO_AUTUMN))
        .singleElement()
        .asString()
        .contains("no day is set for the answer to an application after 2023-10-31");
  }

  @Test
  void applicationOfWhichItIsNotKnownWhetherItIsInYearIsRefusedUntilTheCalendarTells() {
    LocalDate september = LocalDate.of(2024, 9, 2);

    refusesFor(refused(), apply(september), AdviceReasons.FIRST_TERM_NOT_KNOWN);
    assertThat(when(refused(), apply(september)).reasons().get(0))
        .hasToString(
            "advice.first-term-not-known: the calendar 2023/24 does not tell when the first"
                + " term of 2024/25 begins, from which on an application is in-year [School"
                + " Admissions Code (second-hand, from practice; the text was not read)]");
  }

  @Test
  void inYearApplicationBeforeTheFirstLimitHasNoDay() {
    LocalDate early = LocalDate.of(2013, 1, 14);
    State<AdviceStage, ChoiceAdviceCase> state = after(
        asked(question().on(early).route(ChoiceQuestion.Route.IN_YEAR).build()), apply(early));

    assertThat(owed(state).get(0))
        .contains("no limit in days for the answer was in force on 2013-01-14");
  }

  @Test
  void roundBeforeTheFirstEditionHasNoDays() {
    State<AdviceStage, ChoiceAdviceCase> state = asked(
        question().on(LocalDate.of(2011, 9, 20)).entry(AcademicYear.of(2012)).build());

    assertThat(owed(state).get(1))
        .contains("apply for a place by unknown: no edition of the admission dates was in force on"
            + " 2011-09-01");
    assertThat(owed(after(state, apply(LocalDate.of(2011, 10, 3)))).get(0))
        .contains("no edition of the admission dates was in force on 2011-09-01");
  }

  @Test
  void offerComesWithTheRefusalsOfTheSameLetter() {
    assertThat(offered().stage()).isEqualTo(AdviceStage.OFFERED);
    assertThat(offered().data().offer().orElseThrow().school()).isEqualTo(HILL);
    assertThat(offered().data().refused()).containsOnlyKeys(BROOK);
    assertThat(owed(offered()).get(0))
        .startsWith("the parent: accept or decline the place by 2024-03-15");
  }

  @Test
  void letterThatNamesNoDayLeavesTheDayUnknown() {
    State<AdviceStage, ChoiceAdviceCase> state = after(
        applied(),
        new Offer(ADMISSION_AUTHORITY, OFFERS, HILL, ImmutableSortedSet.of(), Optional.empty()));

    assertThat(owed(state).get(0)).contains("no day was set: time to answer an offer");
    refusesFor(
        state,
        new WithdrawOffer(LOCAL_AUTHORITY, OFFERS.plusDays(90)),
        AdviceReasons.ANSWER_NOT_OVERDUE);
  }

  @Test
  void schoolThatWasNotAskedCannotRefuseAndOneThatConvertedIsTheOneThatWasAsked() {
    refusesFor(applied(), refuse(OFFERS, MOOR, HILL), AdviceReasons.NOT_APPLIED_FOR);
    assertThat(when(applied(), refuse(OFFERS, MOOR, HILL)).reasons())
        .extracting(Reason::message)
        .containsExactly("a school refuses what it was asked for, and the family did not apply to"
            + " [100003]");
    refusesFor(applied(), offer(OFFERS, HILL, MOOR), AdviceReasons.NOT_APPLIED_FOR);
    assertThat(applied().data().application().orElseThrow().schools())
        .containsExactly(BROOK, HILL_BEFORE);
    assertThat(after(applied(), refuse(OFFERS, BROOK, HILL)).stage())
        .isEqualTo(AdviceStage.REFUSED);
  }

  @Test
  void placeMayBeOfferedAtASchoolForWhichTheFamilyDidNotApply() {
    assertThat(after(applied(), offer(OFFERS, MOOR, BROOK, HILL)).stage())
        .isEqualTo(AdviceStage.OFFERED);
  }

  @Test
  void refusedFamilyIsToldWhatItMayDoNowAndLooksOn() {
    assertThat(owed(refused()))
        .containsExactly(
            "the choice adviser: tell the family what it may do now by 2024-03-08 [Test standard]");
    State<AdviceStage, ChoiceAdviceCase> seeking =
        after(refused(), advise(LocalDate.of(2024, 3, 4)));

    assertThat(seeking.stage()).isEqualTo(AdviceStage.SEEKING);
    assertThat(after(seeking, offer(LocalDate.of(2024, 5, 7), BROOK)).stage())
        .isEqualTo(AdviceStage.OFFERED);
    assertThat(after(seeking, apply(LocalDate.of(2024, 3, 11))).stage())
        .isEqualTo(AdviceStage.APPLIED);
  }

  @Test
  void acceptedPlaceLeadsToTheRollOnTheFirstDayAndNotBefore() {
    assertThat(owed(accepted()))
        .singleElement()
        .asString()
        .startsWith("the admission authority of the school: put the child on the roll by 2024-09-02"
            + " [SI 2024/208");
    refusesFor(
        accepted(),
        new Admit(ADMISSION_AUTHORITY, SEPTEMBER.minusDays(1), HILL),
        AdviceReasons.START_NOT_REACHED);
    State<AdviceStage, ChoiceAdviceCase> placed =
        after(accepted(), new Admit(ADMISSION_AUTHORITY, SEPTEMBER, HILL));

    assertThat(placed.stage()).isEqualTo(AdviceStage.PLACED);
    assertThat(placed.data().admittedOn()).contains(SEPTEMBER);
  }

  @Test
  void familyThatHoldsAPlaceMayTakeABetterOneThatIsWonOnAppeal() {
    LocalDate june = LocalDate.of(2024, 6, 20);
    State<AdviceStage, ChoiceAdviceCase> changed = after(
        accepted(),
        new AllowAppeal(APPEAL_PANEL, june.minusDays(2), BROOK, OFFERS),
        new TakeInstead(PARENT, june, BROOK, Optional.of(SEPTEMBER)));

    assertThat(changed.stage()).isEqualTo(AdviceStage.ACCEPTED);
    assertThat(changed.data().offer().orElseThrow().school()).isEqualTo(BROOK);
    assertThat(changed.data().declined()).containsOnlyKeys(HILL).containsEntry(HILL, june);
  }

  @Test
  void placeThatIsHeldIsNotTakenInsteadOfItself() {
    LocalDate june = LocalDate.of(2024, 6, 20);

    for (Urn same : ImmutableList.of(HILL, HILL_BEFORE)) {
      refusesFor(
          accepted(),
          new TakeInstead(PARENT, june, same, Optional.of(SEPTEMBER)),
          AdviceReasons.SAME_SCHOOL);
    }
  }

  @Test
  void declinedPlaceIsKeptAndTheFamilyIsAdvisedAnew() {
    LocalDate march = LocalDate.of(2024, 3, 5);

    for (State<AdviceStage, ChoiceAdviceCase> before : ImmutableList.of(offered(), accepted())) {
      State<AdviceStage, ChoiceAdviceCase> state = after(before, new Decline(PARENT, march));
      assertThat(state.stage()).isEqualTo(AdviceStage.REFUSED);
      assertThat(state.data().offer()).isEmpty();
      assertThat(state.data().declined()).containsEntry(HILL, march);
      assertThat(owed(state).get(0)).startsWith("the choice adviser: tell the family");
    }
  }

  @Test
  void offerIsTakenBackOnlyOnceTheDayOfTheLetterIsPast() {
    LocalDate last = OFFERS.plusDays(14);

    refusesFor(
        offered(), new WithdrawOffer(LOCAL_AUTHORITY, last), AdviceReasons.ANSWER_NOT_OVERDUE);
    State<AdviceStage, ChoiceAdviceCase> state =
        after(offered(), new WithdrawOffer(LOCAL_AUTHORITY, last.plusDays(1)));
    assertThat(state.stage()).isEqualTo(AdviceStage.REFUSED);
    assertThat(state.data().declined()).isEmpty();
  }

  @Test
  void daysThatArePastAreNotSet() {
    refusesFor(
        applied(),
        new Offer(
            LOCAL_AUTHORITY,
            OFFERS,
            HILL,
            ImmutableSortedSet.of(),
            Optional.of(OFFERS.minusDays(1))),
        AdviceReasons.DAY_PAST);
    refusesFor(
        offered(),
        new Accept(PARENT, OFFERS, Optional.of(OFFERS.minusDays(1))),
        AdviceReasons.DAY_PAST);
    refusesFor(
        after(accepted(), new AllowAppeal(APPEAL_PANEL, SEPTEMBER.minusDays(1), BROOK, OFFERS)),
        new TakeInstead(PARENT, SEPTEMBER.minusDays(1), BROOK, Optional.of(OFFERS)),
        AdviceReasons.DAY_PAST);
  }

  @Test
  void protocolIsForAChildWhoseInYearApplicationFailed() {
    refusesFor(
        refused(), new ReferToProtocol(LOCAL_AUTHORITY, OFFERS), AdviceReasons.IN_YEAR_FIRST);
    assertThat(
            after(refusedInYear(), new ReferToProtocol(LOCAL_AUTHORITY, LocalDate.of(2023, 11, 10)))
                .stage())
        .isEqualTo(AdviceStage.REFERRED);
    assertThat(after(
                refusedInYear(),
                advise(LocalDate.of(2023, 11, 10)),
                new ReferToProtocol(LOCAL_AUTHORITY, LocalDate.of(2023, 11, 14)))
            .stage())
        .isEqualTo(AdviceStage.REFERRED);
  }

  static Stream<State<AdviceStage, ChoiceAdviceCase>> openStages() {
    return Stream.of(
        asked(),
        advised(),
        ChoiceAdviceCases.PROCEDURE.advance(advised(), CLOSING.plusDays(1), CONTEXT),
        applied(),
        offered(),
        accepted(),
        refused(),
        after(refused(), advise(LocalDate.of(2024, 3, 4))));
  }

  @ParameterizedTest
  @MethodSource("openStages")
  void adviceMayBeClosedByTheAdviserAloneInEveryStageBeforeAnEnd(
      State<AdviceStage, ChoiceAdviceCase> state) {
    LocalDate day = state.since();
    State<AdviceStage, ChoiceAdviceCase> closed =
        after(state, new Close(CHOICE_ADVISER, day, AdviceClosing.MOVED_AWAY));

    assertThat(closed.stage()).isEqualTo(AdviceStage.CLOSED);
    assertThat(closed.data().closing()).contains(AdviceClosing.MOVED_AWAY);
    refusesFor(
        state, new Close(PANEL, day, AdviceClosing.NOT_WANTED), ProcedureReasons.NOT_ENTITLED);
    assertThat(NextStep.in(ChoiceAdviceCases.PROCEDURE, closed, CONTEXT)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("openStages")
  void everyStageBeforeAnEndSaysWhatMayBeDoneByWhom(State<AdviceStage, ChoiceAdviceCase> state) {
    assertThat(NextStep.in(ChoiceAdviceCases.PROCEDURE, state, CONTEXT))
        .isNotEmpty()
        .allSatisfy(step -> assertThat(step.who()).isNotEmpty());
  }

  @Test
  void schoolIsNotOfferedAndRefusedInOneLetterNorNamedTwice() {
    assertThatThrownBy(() -> offer(OFFERS, HILL, HILL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Offer refused: must not hold the school that is offered, but 100002 was in both");
    assertThatThrownBy(() -> new Apply(PARENT, ASKED, ImmutableList.of(HILL, HILL)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Apply schools: must be distinct, but were [100002, 100002]");
    assertThatThrownBy(() -> new Apply(PARENT, ASKED, ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Apply schools: must name a school, but were []");
    assertThatThrownBy(() -> refuse(OFFERS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Refuse refused: must name a school, but were []");
    assertThatThrownBy(() -> new AdviceEvent.AnswerMissed(ASKED, ImmutableSortedSet.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("AnswerMissed schools: must name a school, but were []");
    assertThatThrownBy(() -> new PlaceApplication(ASKED, ImmutableList.of(), false, ASKED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("PlaceApplication schools: must name one, but were []");
  }

  @Test
  void storedHistoryFoldsToTheSameEndForEver() {
    SchoolNumbers alone = SchoolNumbers.none();
    History<AdviceEvent> stored = History.<AdviceEvent>empty()
        .recordAll(
            SEPTEMBER,
            ImmutableList.of(
                new AdviceEvent.Advised(ASKED, ImmutableList.of(BROOK, HILL)),
                new AdviceEvent.ClosingPassed(CLOSING.plusDays(1)),
                new AdviceEvent.Applied(CLOSING.plusDays(2), ImmutableList.of(BROOK, HILL), alone),
                new AdviceEvent.PlaceRefused(OFFERS, ImmutableSortedSet.of(BROOK)),
                new AdviceEvent.Offered(
                    OFFERS.plusDays(20), HILL, ImmutableSortedSet.of(), Optional.empty(), alone),
                new AdviceEvent.Accepted(OFFERS.plusDays(21), HILL, Optional.empty(), alone),
                new AdviceEvent.TakenInstead(OFFERS.plusDays(30), BROOK, Optional.empty(), alone),
                new AdviceEvent.Declined(OFFERS.plusDays(31), BROOK, alone),
                new AdviceEvent.LeftWithoutPlace(OFFERS.plusDays(31)),
                new AdviceEvent.Offered(
                    OFFERS.plusDays(32), HILL, ImmutableSortedSet.of(), Optional.empty(), alone),
                new AdviceEvent.OfferWithdrawn(OFFERS.plusDays(33), HILL, alone),
                new AdviceEvent.LeftWithoutPlace(OFFERS.plusDays(33)),
                new AdviceEvent.Closed(OFFERS.plusDays(40), AdviceClosing.EDUCATED_AT_HOME)));

    assertThat(ChoiceAdviceCases.PROCEDURE.replay(asked(), stored))
        .satisfies(replay -> assertThat(replay.isWhole()).isTrue())
        .satisfies(replay -> assertThat(replay.state().stage()).isEqualTo(AdviceStage.CLOSED))
        .satisfies(
            replay -> assertThat(replay.state().data().declined()).containsOnlyKeys(BROOK, HILL));
    assertThat(ChoiceAdviceCases.PROCEDURE.code()).isEqualTo("choice-advice");
    assertThat(ChoiceAdviceCases.PROCEDURE.eventTypes().keySet())
        .containsExactlyInAnyOrder(
            "advised",
            "closing-passed",
            "applied",
            "applied-in-year",
            "offered",
            "place-refused",
            "school-refused",
            "answer-missed",
            "accepted",
            "taken-instead",
            "offer-withdrawn",
            "declined",
            "left-without-place",
            "offer-remains",
            "wait-resumed",
            "looks-on",
            "appeal-allowed",
            "answer-day-set",
            "start-set",
            "admitted",
            "referred-to-protocol",
            "closed");
  }

  @Test
  void nullIsRefused() {
    Stream.concat(
            Stream.of(
                    AdviceCommand.class.getPermittedSubclasses(),
                    AdviceEvent.class.getPermittedSubclasses(),
                    AdviceEvent.AtSchools.class.getPermittedSubclasses(),
                    AppealCommand.class.getPermittedSubclasses(),
                    AppealEvent.class.getPermittedSubclasses())
                .flatMap(Stream::of)
                .filter(type -> !type.isInterface()),
            Stream.of(
                SchoolNumbers.class,
                PlaceApplication.class,
                RefusedPlace.class,
                OfferedPlace.class,
                AwaitedAnswer.class,
                AdmissionAppeal.class))
        .forEach(type -> new NullPointerTester()
            .setDefault(LocalDate.class, ASKED)
            .setDefault(Urn.class, BROOK)
            .setDefault(Role.class, PARENT)
            .setDefault(SchoolNumbers.class, SchoolNumbers.none())
            .setDefault(Term.class, AdviceTerms.answerTo(LocalDate.of(2023, 10, 12), CONTEXT))
            .setDefault(ImmutableList.class, ImmutableList.of(BROOK))
            .setDefault(ImmutableSortedSet.class, ImmutableSortedSet.of(HILL))
            .setDefault(PupilReference.class, PupilReference.of("invented-7"))
            .setDefault(RefusedPlace.class, offered().data().refused().get(BROOK))
            .setDefault(PlaceApplication.class, offered().data().application().orElseThrow())
            .testConstructors(type, Visibility.PUBLIC));
  }

  @Test
  void diagramIsDrawnFromTheTable() {
    assertThat(ChoiceAdviceCases.PROCEDURE.toMermaid()).isEqualTo("""
            stateDiagram-v2
              [*] --> ASKED
              ASKED --> ADVISED : advise (the choice adviser)
              PAST_CLOSING --> SEEKING : advise (the choice adviser)
              REFUSED --> SEEKING : advise (the choice adviser)
              ASKED --> PAST_CLOSING : lapse of apply
              ADVISED --> PAST_CLOSING : lapse of apply
              ASKED --> APPLIED : apply (the parent) [in a round]
              ADVISED --> APPLIED : apply (the parent) [in a round]
              PAST_CLOSING --> APPLIED : apply (the parent) [in a round]
              APPLIED --> APPLIED : apply (the parent) [in a round]
              REFUSED --> APPLIED : apply (the parent) [in a round]
              SEEKING --> APPLIED : apply (the parent) [in a round]
              ASKED --> APPLIED : apply (the parent) [in-year]
              ADVISED --> APPLIED : apply (the parent) [in-year]
              PAST_CLOSING --> APPLIED : apply (the parent) [in-year]
              APPLIED --> APPLIED : apply (the parent) [in-year]
              REFUSED --> APPLIED : apply (the parent) [in-year]
              SEEKING --> APPLIED : apply (the parent) [in-year]
              OFFERED --> ACCEPTED : accept (the parent)
              OFFERED --> ACCEPTED : take-instead (the parent)
              ACCEPTED --> ACCEPTED : take-instead (the parent)
              OFFERED --> OFFERED : decline (the parent)
              ACCEPTED --> ACCEPTED : decline (the parent)
              OFFERED --> OFFERED : decline-further (the parent)
              ACCEPTED --> ACCEPTED : decline-further (the parent)
              OFFERED --> REFUSED : lapse of open-offer [no place is held]
              OFFERED --> APPLIED : lapse of open-offer [no place is held, and it has applied since]
              OFFERED --> SEEKING : lapse of open-offer [no place is held, and it was advised since]
              ACCEPTED --> REFUSED : lapse of accepted-place [no place is held]
              ACCEPTED --> APPLIED : lapse of accepted-place [no place is held, and it has applied since]
              ACCEPTED --> SEEKING : lapse of accepted-place [no place is held, and it was advised since]
              ACCEPTED --> OFFERED : lapse of accepted-place [another offer waits]
              ACCEPTED --> ACCEPTED : set-start (the admission authority of the school or the local authority)
              ACCEPTED --> PLACED : admit (the admission authority of the school)
              APPLIED --> OFFERED : offer (the admission authority of the school or the local authority)
              REFUSED --> OFFERED : offer (the admission authority of the school or the local authority)
              SEEKING --> OFFERED : offer (the admission authority of the school or the local authority)
              OFFERED --> OFFERED : offer (the admission authority of the school or the local authority)
              ACCEPTED --> ACCEPTED : offer (the admission authority of the school or the local authority)
              OFFERED --> OFFERED : withdraw-offer (the admission authority of the school or the local authority)
              OFFERED --> OFFERED : withdraw-further (the admission authority of the school or the local authority)
              ACCEPTED --> ACCEPTED : withdraw-further (the admission authority of the school or the local authority)
              OFFERED --> OFFERED : set-answer-day (the admission authority of the school or the local authority)
              ACCEPTED --> ACCEPTED : set-answer-day (the admission authority of the school or the local authority)
              APPLIED --> APPLIED : refuse (the admission authority of the school or the local authority)
              OFFERED --> OFFERED : refuse (the admission authority of the school or the local authority)
              ACCEPTED --> ACCEPTED : refuse (the admission authority of the school or the local authority)
              REFUSED --> REFUSED : refuse (the admission authority of the school or the local authority)
              SEEKING --> SEEKING : refuse (the admission authority of the school or the local authority)
              APPLIED --> REFUSED : lapse of last-answer [a school was silent]
              SEEKING --> REFUSED : lapse of last-answer [a school was silent]
              APPLIED --> REFUSED : lapse of last-answer [no school was silent]
              SEEKING --> REFUSED : lapse of last-answer [no school was silent]
              APPLIED --> SEEKING : lapse of last-told
              APPLIED --> APPLIED : allow-appeal (the independent appeal panel)
              OFFERED --> OFFERED : allow-appeal (the independent appeal panel)
              ACCEPTED --> ACCEPTED : allow-appeal (the independent appeal panel)
              REFUSED --> REFUSED : allow-appeal (the independent appeal panel)
              SEEKING --> SEEKING : allow-appeal (the independent appeal panel)
              OFFERED --> OFFERED : apply (the parent) [in a round]
              ACCEPTED --> ACCEPTED : apply (the parent) [in a round]
              OFFERED --> OFFERED : apply (the parent) [in-year]
              ACCEPTED --> ACCEPTED : apply (the parent) [in-year]
              ADVISED --> ADVISED : advise (the choice adviser)
              APPLIED --> APPLIED : advise (the choice adviser)
              OFFERED --> OFFERED : advise (the choice adviser)
              ACCEPTED --> ACCEPTED : advise (the choice adviser)
              SEEKING --> SEEKING : advise (the choice adviser)
              REFUSED --> REFERRED : refer-to-protocol (the local authority)
              SEEKING --> REFERRED : refer-to-protocol (the local authority)
              ASKED --> CLOSED : close (the choice adviser)
              ADVISED --> CLOSED : close (the choice adviser)
              PAST_CLOSING --> CLOSED : close (the choice adviser)
              APPLIED --> CLOSED : close (the choice adviser)
              OFFERED --> CLOSED : close (the choice adviser)
              ACCEPTED --> CLOSED : close (the choice adviser)
              REFUSED --> CLOSED : close (the choice adviser)
              SEEKING --> CLOSED : close (the choice adviser)
              PLACED --> [*]
              REFERRED --> [*]
              CLOSED --> [*]
            """);
  }
}
