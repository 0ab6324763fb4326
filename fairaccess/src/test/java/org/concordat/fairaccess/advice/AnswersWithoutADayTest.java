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
import static org.concordat.fairaccess.advice.Families.afterIn;
import static org.concordat.fairaccess.advice.Families.apply;
import static org.concordat.fairaccess.advice.Families.askedInYear;
import static org.concordat.fairaccess.advice.Families.offer;
import static org.concordat.fairaccess.advice.Families.refuse;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.procedure.ProcedureReasons;
import org.concordat.core.procedure.RecordedLife;
import org.concordat.core.procedure.State;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.advice.AdviceCommand.Apply;
import org.concordat.fairaccess.advice.AdviceCommand.ReferToProtocol;
import org.junit.jupiter.api.Test;

/**
 * A child that was refused in-year does not wait on a school that has no day to answer by.
 *
 * <p>Brook School is asked on 26 August 2021, before the first limit in days, and Hill School on 10 September, so that it
 * answers by 1 October.
 */
class AnswersWithoutADayTest {

  private static final AdviceContext AUTUMN = AdviceContext.of(
      CONTEXT.register(),
      Calendars.ofSchool(SchoolCalendar.builder("autumn 2021")
          .published(LocalDate.of(2021, 8, 1), LocalDate.of(2021, 12, 31))
          .term(LocalDate.of(2021, 9, 3), LocalDate.of(2021, 12, 17))
          .build()));
  private static final LocalDate REFUSED_ON = LocalDate.of(2021, 9, 20);
  private static final LocalDate LAST = LocalDate.of(2021, 10, 1);

  private static State<AdviceStage, ChoiceAdviceCase> begun() {
    return Families.asked(Families.question()
        .on(LocalDate.of(2021, 8, 26))
        .route(ChoiceQuestion.Route.IN_YEAR)
        .build());
  }

  private static State<AdviceStage, ChoiceAdviceCase> applied() {
    return afterIn(
        AUTUMN,
        begun(),
        new Apply(PARENT, LocalDate.of(2021, 8, 26), ImmutableList.of(BROOK)),
        new Apply(PARENT, LocalDate.of(2021, 9, 10), ImmutableList.of(HILL)));
  }

  private static State<AdviceStage, ChoiceAdviceCase> refused() {
    return afterIn(AUTUMN, applied(), refuse(REFUSED_ON, HILL));
  }

  private static ImmutableList<String> owed(State<AdviceStage, ChoiceAdviceCase> state) {
    return ChoiceAdviceCases.PROCEDURE.obligations(state, AUTUMN).stream()
        .map(one ->
            one.duty().code() + " by " + one.due().match(LocalDate::toString, unknown -> "no day"))
        .collect(ImmutableList.toImmutableList());
  }

  private static ReferToProtocol refer(LocalDate on) {
    return new ReferToProtocol(LOCAL_AUTHORITY, on);
  }

  @Test
  void familyThatIsRefusedByTheSchoolThatHasADayIsToldAndMayBeReferredThatDay() {
    assertThat(refused().stage()).isEqualTo(AdviceStage.REFUSED);
    assertThat(refused().since()).isEqualTo(REFUSED_ON);
    assertThat(owed(refused()))
        .containsExactlyInAnyOrder("advise-again by 2021-09-27", "answer-parent-still by no day");
    assertThat(afterIn(AUTUMN, refused(), refer(REFUSED_ON)).stage())
        .isEqualTo(AdviceStage.REFERRED);
    State<AdviceStage, ChoiceAdviceCase> seeking =
        afterIn(AUTUMN, refused(), advise(LocalDate.of(2021, 9, 22)));
    assertThat(seeking.stage()).isEqualTo(AdviceStage.SEEKING);
    assertThat(owed(seeking))
        .containsExactlyInAnyOrder("see-to-place by no day", "answer-parent-still by no day");
    assertThat(afterIn(AUTUMN, seeking, refer(LocalDate.of(2021, 9, 23))).stage())
        .isEqualTo(AdviceStage.REFERRED);
  }

  @Test
  void familyWhoseOtherSchoolIsSilentIsToldOnTheDayAfterItsLastDay() {
    assertThat(ChoiceAdviceCases.PROCEDURE.advance(applied(), LAST, AUTUMN).stage())
        .isEqualTo(AdviceStage.APPLIED);
    State<AdviceStage, ChoiceAdviceCase> silent =
        ChoiceAdviceCases.PROCEDURE.advance(applied(), LAST.plusDays(1), AUTUMN);

    assertThat(silent.stage()).isEqualTo(AdviceStage.REFUSED);
    assertThat(owed(silent)).contains("advise-again by 2021-10-08");
    assertThat(afterIn(AUTUMN, silent, refer(LAST.plusDays(1))).stage())
        .isEqualTo(AdviceStage.REFERRED);
  }

  @Test
  void familyIsNotReferredWhileASchoolMayAnswerByADayThatIsKnown() {
    assertThat(
            ChoiceAdviceCases.PROCEDURE.decide(applied(), refer(LAST), AUTUMN).reasons())
        .extracting(Reason::code)
        .containsExactly(ProcedureReasons.NOT_ALLOWED);
  }

  @Test
  void refusalOfTheSchoolWithoutADayIsToldAnewAndItsOfferStands() {
    State<AdviceStage, ChoiceAdviceCase> seeking =
        afterIn(AUTUMN, refused(), advise(LocalDate.of(2021, 9, 22)));
    LocalDate november = LocalDate.of(2021, 11, 1);

    State<AdviceStage, ChoiceAdviceCase> all = afterIn(AUTUMN, seeking, refuse(november, BROOK));
    assertThat(all.stage()).isEqualTo(AdviceStage.REFUSED);
    assertThat(owed(all)).containsExactly("advise-again by 2021-11-08");
    assertThat(afterIn(AUTUMN, seeking, offer(november, BROOK)).stage())
        .isEqualTo(AdviceStage.OFFERED);
  }

  @Test
  void laterRefusalOfTheSchoolWithoutADayPutsTheAdviceOffByNoDay() {
    AdviceCommand brook = refuse(REFUSED_ON.plusDays(2), BROOK);

    assertThat(owed(afterIn(AUTUMN, refused(), brook)))
        .containsExactly("advise-again by 2021-09-27");
    State<AdviceStage, ChoiceAdviceCase> late = RecordedLife.begin(
            ChoiceAdviceCases.PROCEDURE, applied())
        .after(brook, AUTUMN)
        .after(refuse(REFUSED_ON, HILL), AUTUMN)
        .on(LAST, AUTUMN);
    assertThat(owed(late)).containsExactly("advise-again by 2021-09-27");
  }

  @Test
  void familyThatWasToldLooksOnThoughItAsksASchoolWithoutADay() {
    LocalDate october = LocalDate.of(2020, 10, 5);
    AdviceContext before = AdviceContext.of(
        CONTEXT.register(),
        Calendars.ofSchool(SchoolCalendar.builder("autumn 2020")
            .published(LocalDate.of(2020, 8, 1), LocalDate.of(2020, 12, 31))
            .term(LocalDate.of(2020, 9, 3), LocalDate.of(2020, 12, 18))
            .build()));
    State<AdviceStage, ChoiceAdviceCase> seeking = afterIn(
        before,
        Families.asked(
            Families.question().on(october).route(ChoiceQuestion.Route.IN_YEAR).build()),
        new Apply(PARENT, october, ImmutableList.of(BROOK)),
        refuse(october.plusDays(7), BROOK),
        advise(october.plusDays(8)));

    for (var school : ImmutableList.of(BROOK, MOOR)) {
      State<AdviceStage, ChoiceAdviceCase> again = afterIn(
          before, seeking, new Apply(PARENT, october.plusDays(9), ImmutableList.of(school)));
      assertThat(again.stage()).isEqualTo(AdviceStage.SEEKING);
      assertThat(owed(again)).contains("see-to-place by no day", "answer-parent-still by no day");
      assertThat(afterIn(before, again, refuse(october.plusDays(20), school)).stage())
          .isEqualTo(AdviceStage.REFUSED);
    }
  }

  @Test
  void adviceWhileASchoolMayAnswerLeavesItsAnswerOwedAndItsSilenceToBeTold() {
    LocalDate last = LocalDate.of(2023, 11, 9);
    State<AdviceStage, ChoiceAdviceCase> told = after(
        askedInYear(),
        apply(LocalDate.of(2023, 10, 12)),
        refuse(LocalDate.of(2023, 10, 18), BROOK),
        advise(LocalDate.of(2023, 10, 20)));

    assertThat(told.stage()).isEqualTo(AdviceStage.APPLIED);
    assertThat(told.data().advisedOn()).contains(LocalDate.of(2023, 10, 20));
    assertThat(Families.owed(told))
        .singleElement()
        .asString()
        .contains("answer the parent by 2023-11-09");
    State<AdviceStage, ChoiceAdviceCase> silent =
        ChoiceAdviceCases.PROCEDURE.advance(told, last.plusDays(1), CONTEXT);
    assertThat(silent.stage()).isEqualTo(AdviceStage.REFUSED);
    assertThat(Families.owed(silent))
        .anyMatch(one -> one.contains("tell the family what it may do now by 2023-11-17"));
    assertThat(after(told, refuse(LocalDate.of(2023, 11, 1), HILL)).stage())
        .isEqualTo(AdviceStage.REFUSED);
  }
}
