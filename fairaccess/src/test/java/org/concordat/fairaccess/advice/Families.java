/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.State;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.core.school.SchoolRegister;
import org.concordat.fairaccess.FairAccessRoles;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.advice.AdviceCommand.Advise;
import org.concordat.fairaccess.advice.AdviceCommand.Apply;
import org.concordat.fairaccess.advice.AdviceCommand.Offer;
import org.concordat.fairaccess.advice.AdviceCommand.Refuse;
import org.concordat.fairaccess.advice.ChoiceQuestion.Route;

/** An invented family that looks for a place in year 7 of 2024, or in year 9 at once. */
final class Families {

  static final LocalDate ASKED = LocalDate.of(2023, 9, 20);
  static final LocalDate CLOSING = LocalDate.of(2023, 10, 31);
  static final LocalDate OFFERS = LocalDate.of(2024, 3, 1);
  static final Urn BROOK = Urn.of(100001);
  static final Urn HILL = Urn.of(100002);
  static final Urn MOOR = Urn.of(100003);
  static final Urn HILL_BEFORE = Urn.of(100092);

  static final AdviceContext CONTEXT = AdviceContext.of(
      SchoolRegister.builder()
          .successions(
              Successions.of(List.of(Succession.of(HILL_BEFORE, HILL, LocalDate.of(2020, 9, 1)))))
          .build(),
      TestCalendars.T23);

  /** The same with the calendar of the school year of entry. */
  static final AdviceContext TO_AUTUMN =
      AdviceContext.of(CONTEXT.register(), TestCalendars.T23_AND_AUTUMN);

  static final Rule<TimeLimit> FIVE_DAYS = Rule.agreed(
      "time to advise a family", TimeLimit.schoolDaysAfter(5), Citation.of("Test standard"));

  private Families() {}

  static ChoiceQuestion.Builder question() {
    return ChoiceQuestion.builder()
        .on(ASKED)
        .route(Route.SECONDARY_ROUND)
        .yearGroup(YearGroup.of(7));
  }

  static State<AdviceStage, ChoiceAdviceCase> asked() {
    return asked(question().build());
  }

  static State<AdviceStage, ChoiceAdviceCase> askedInYear() {
    return asked(question()
        .on(LocalDate.of(2023, 10, 12))
        .route(Route.IN_YEAR)
        .yearGroup(YearGroup.of(9))
        .build());
  }

  static State<AdviceStage, ChoiceAdviceCase> asked(ChoiceQuestion question) {
    return ChoiceAdviceCases.begin(
        ChoiceAdviceCase.of(PupilReference.of("invented-7"), question, FIVE_DAYS));
  }

  static Decision<AdviceStage, ChoiceAdviceCase, AdviceEvent> when(
      State<AdviceStage, ChoiceAdviceCase> state, AdviceCommand command) {
    return ChoiceAdviceCases.PROCEDURE.decide(state, command, CONTEXT);
  }

  static ImmutableList<String> owed(State<AdviceStage, ChoiceAdviceCase> state) {
    return ChoiceAdviceCases.PROCEDURE.obligations(state, CONTEXT).stream()
        .map(Obligation::toString)
        .collect(ImmutableList.toImmutableList());
  }

  static void refusesFor(
      State<AdviceStage, ChoiceAdviceCase> state, AdviceCommand command, String... codes) {
    assertThat(when(state, command).reasons()).extracting(Reason::code).containsExactly(codes);
  }

  /** The life as it stands on the day of the last command. */
  static State<AdviceStage, ChoiceAdviceCase> after(
      State<AdviceStage, ChoiceAdviceCase> state, AdviceCommand... commands) {
    return afterIn(CONTEXT, state, commands);
  }

  /** The same, by other calendars. */
  static State<AdviceStage, ChoiceAdviceCase> afterIn(
      AdviceContext context,
      State<AdviceStage, ChoiceAdviceCase> state,
      AdviceCommand... commands) {
    State<AdviceStage, ChoiceAdviceCase> now = state;
    for (AdviceCommand command : commands) {
      now = ChoiceAdviceCases.PROCEDURE.advance(
          ChoiceAdviceCases.PROCEDURE.decide(now, command, context).orElseThrow(),
          command.on(),
          context);
    }
    return now;
  }

  /** What is known of the numbers of schools that a fact names. */
  static SchoolNumbers numbers(Urn... schools) {
    return SchoolNumbers.of(ImmutableList.copyOf(schools), ASKED, CONTEXT.register());
  }

  static Advise advise(LocalDate on) {
    return new Advise(FairAccessRoles.CHOICE_ADVISER, on, ImmutableList.of(BROOK, HILL));
  }

  static Apply apply(LocalDate on) {
    return new Apply(FairAccessRoles.PARENT, on, ImmutableList.of(BROOK, HILL_BEFORE));
  }

  static Offer offer(LocalDate on, Urn school, Urn... refused) {
    return new Offer(
        FairAccessRoles.LOCAL_AUTHORITY,
        on,
        school,
        ImmutableSortedSet.copyOf(refused),
        Optional.of(on.plusDays(14)));
  }

  static Refuse refuse(LocalDate on, Urn... refused) {
    return new Refuse(FairAccessRoles.LOCAL_AUTHORITY, on, ImmutableSortedSet.copyOf(refused));
  }

  static State<AdviceStage, ChoiceAdviceCase> advised() {
    return after(asked(), advise(ASKED.plusDays(2)));
  }

  static State<AdviceStage, ChoiceAdviceCase> applied() {
    return after(advised(), apply(CLOSING));
  }

  /** Hill School is offered, and Brook School, which the family prefers, refuses. */
  static State<AdviceStage, ChoiceAdviceCase> offered() {
    return after(applied(), offer(OFFERS, HILL, BROOK));
  }

  static State<AdviceStage, ChoiceAdviceCase> refused() {
    return after(applied(), refuse(OFFERS, BROOK, HILL));
  }

  static State<AdviceStage, ChoiceAdviceCase> refusedInYear() {
    return after(
        askedInYear(),
        apply(LocalDate.of(2023, 10, 12)),
        refuse(LocalDate.of(2023, 11, 9), BROOK, HILL));
  }
}
