/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.RecordedLife;
import org.concordat.core.procedure.State;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.advice.AdviceCommand;
import org.concordat.fairaccess.advice.AdviceContext;
import org.concordat.fairaccess.advice.AdviceEvent;
import org.concordat.fairaccess.advice.AdviceStage;
import org.concordat.fairaccess.advice.ChoiceAdviceCase;
import org.concordat.fairaccess.advice.ChoiceAdviceCases;
import org.concordat.fairaccess.advice.ChoiceQuestion;
import org.concordat.fairaccess.advice.ChoiceQuestion.Route;

/**
 * Where a family stands after applications to three schools, their offers, refusals and silences does not depend on the
 * order in which they became known.
 */
class AnswersLearnedLateProperties {

  private static final LocalDate ASKED = LocalDate.of(2023, 9, 20);
  private static final ImmutableList<Urn> SCHOOLS =
      ImmutableList.of(Urn.of(100001), Urn.of(100002), Urn.of(100003));
  private static final AdviceContext CONTEXT =
      ChoiceAdviceLifeProperties.context(SchoolDays.PUBLISHED);

  private static RecordedLife<
          AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
      begun() {
    return RecordedLife.begin(
        ChoiceAdviceCases.PROCEDURE,
        ChoiceAdviceCases.begin(ChoiceAdviceCase.of(
            PupilReference.of("invented-7"),
            ChoiceQuestion.builder()
                .on(ASKED)
                .route(Route.IN_YEAR)
                .yearGroup(YearGroup.of(9))
                .build(),
            Rule.agreed(
                "time to advise a family",
                TimeLimit.schoolDaysAfter(5),
                Citation.of("Test standard")))));
  }

  /** What happens on one day: 0 to 2 an application to one school, 3 to 5 its refusal, 6 to 8 its offer. */
  private static AdviceCommand fact(int what, LocalDate on) {
    Urn school = SCHOOLS.get(what % 3);
    return switch (what / 3) {
      case 0 -> new AdviceCommand.Apply(PARENT, on, ImmutableList.of(school));
      case 1 -> new AdviceCommand.Refuse(ADMISSION_AUTHORITY, on, ImmutableSortedSet.of(school));
      default ->
        new AdviceCommand.Offer(
            ADMISSION_AUTHORITY, on, school, ImmutableSortedSet.of(), Optional.empty());
    };
  }

  @Property
  void whereAFamilyStandsDoesNotDependOnTheOrderOfLearning(
      @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 0, max = 8) Integer> what,
      @ForAll @IntRange(min = 1, max = 12) int step,
      @ForAll long order,
      @ForAll @IntRange(min = 0, max = 120) int later) {
    var inOrder = begun();
    List<AdviceCommand> facts = new ArrayList<>();
    for (int i = 0; i < what.size(); i++) {
      AdviceCommand fact =
          fact(i == 0 ? what.get(i) % 3 : what.get(i), ASKED.plusDays((long) i * step));
      if (inOrder.decide(fact, CONTEXT).isAccepted()) {
        inOrder = inOrder.after(fact, CONTEXT);
        facts.add(fact);
      }
    }
    var learned = begun();
    Collections.shuffle(facts, new Random(order));
    for (int round = 0; round < 8; round++) {
      for (AdviceCommand fact : ImmutableList.copyOf(facts)) {
        if (learned.decide(fact, CONTEXT).isAccepted()) {
          learned = learned.after(fact, CONTEXT);
          facts.remove(fact);
        }
      }
    }

    assertThat(facts).isEmpty();
    LocalDate date = ASKED.plusDays(8L * step + later);
    State<AdviceStage, ChoiceAdviceCase> expected = inOrder.on(date, CONTEXT);
    State<AdviceStage, ChoiceAdviceCase> actual = learned.on(date, CONTEXT);
    assertThat(actual.stage()).isEqualTo(expected.stage());
    assertThat(duties(actual)).containsExactlyInAnyOrderElementsOf(duties(expected));
    assertThat(ChoiceAdviceCases.awaited(actual.data(), CONTEXT))
        .isEqualTo(ChoiceAdviceCases.awaited(expected.data(), CONTEXT));
    assertThat(actual.data().silentOn(date, CONTEXT))
        .isEqualTo(expected.data().silentOn(date, CONTEXT));
    assertThat(actual.data().refused()).isEqualTo(expected.data().refused());
    assertThat(actual.data().offer()).isEqualTo(expected.data().offer());
    assertThat(actual.data().further()).isEqualTo(expected.data().further());
  }

  private static ImmutableList<String> duties(State<AdviceStage, ChoiceAdviceCase> state) {
    return ChoiceAdviceCases.PROCEDURE.obligations(state, CONTEXT).stream()
        .map(one -> one.duty().code() + " by " + one.due())
        .collect(ImmutableList.toImmutableList());
  }
}
