/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.APPEAL_PANEL;
import static org.concordat.fairaccess.FairAccessRoles.CHOICE_ADVISER;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.SchoolCalendar;
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
 * Where a family stands after applications to three schools, their offers, refusals and silences, what it took and
 * declined and what was taken back, advice, appeals, days that were set, an admission or a referral, does not depend on the order in which they became known.
 */
class AnswersLearnedLateProperties {

  /** On which a family asks: once every application has a last day, and so that its first applications have none. */
  private static final ImmutableList<LocalDate> ASKED =
      ImmutableList.of(LocalDate.of(2023, 9, 20), LocalDate.of(2021, 8, 20));

  private static final ImmutableList<Urn> SCHOOLS =
      ImmutableList.of(Urn.of(100001), Urn.of(100002), Urn.of(100003));
  private static final ImmutableSet<AdviceStage> HOLDING =
      ImmutableSet.of(AdviceStage.OFFERED, AdviceStage.ACCEPTED);
  private static final AdviceContext CONTEXT =
      ChoiceAdviceLifeProperties.context(Calendars.ofSchool(SchoolCalendar.builder("2021 to 2024")
          .published(LocalDate.of(2021, 8, 1), LocalDate.of(2024, 8, 31))
          .term(LocalDate.of(2021, 9, 3), LocalDate.of(2021, 12, 17))
          .term(LocalDate.of(2022, 1, 4), LocalDate.of(2022, 7, 20))
          .term(LocalDate.of(2023, 9, 4), LocalDate.of(2023, 12, 20))
          .term(LocalDate.of(2024, 1, 8), LocalDate.of(2024, 7, 19))
          .build()));

  private static RecordedLife<
          AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
      begun(LocalDate asked) {
    return RecordedLife.begin(
        ChoiceAdviceCases.PROCEDURE,
        ChoiceAdviceCases.begin(ChoiceAdviceCase.of(
            PupilReference.of("invented-7"),
            ChoiceQuestion.builder()
                .on(asked)
                .route(Route.IN_YEAR)
                .yearGroup(YearGroup.of(9))
                .build(),
            Rule.agreed(
                "time to advise a family",
                TimeLimit.schoolDaysAfter(5),
                Citation.of("Test standard")))));
  }

  /** What happened, and those who may tell it, by what they know. */
  private record Fact(AdviceEvent event, ImmutableList<AdviceCommand> tellings) {

    static Fact of(AdviceEvent event, AdviceCommand told) {
      LocalDate on = event.on();
      if (event instanceof AdviceEvent.Declined declined) {
        return new Fact(
            event,
            ImmutableList.of(
                new AdviceCommand.Decline(PARENT, on),
                new AdviceCommand.DeclineFurther(PARENT, on, declined.school())));
      }
      if (event instanceof AdviceEvent.OfferWithdrawn withdrawn) {
        return new Fact(
            event,
            ImmutableList.of(
                new AdviceCommand.WithdrawOffer(ADMISSION_AUTHORITY, on),
                new AdviceCommand.WithdrawFurther(ADMISSION_AUTHORITY, on, withdrawn.school())));
      }
      return new Fact(event, ImmutableList.of(told));
    }

    /** The command that tells just this, as things are known; empty if none does yet. */
    Optional<AdviceCommand> toldIn(
        RecordedLife<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
            life) {
      return tellings.stream()
          .filter(told -> brought(life, told).filter(event::equals).isPresent())
          .findFirst();
    }
  }

  /** What a command brings itself, after what time has brought; empty if it is refused. */
  private static Optional<AdviceEvent> brought(
      RecordedLife<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext> life,
      AdviceCommand command) {
    return life.decide(command, CONTEXT)
        .match(
            accepted -> Optional.of(accepted.events().get(accepted.events().size() - 1)),
            refused -> Optional.empty());
  }

  /**
   * What happens on one day: 0 to 2 an application to one school, 3 to 5 its refusal, 6 to 8 its offer, 9 to 11 that
   * its place is taken instead, 12 to 14 that its further offer is declined, 15 to 17 that an appeal against its refusal
   * is allowed, 18 to 20 a day to answer its offer, 21 to 23 a first day for its place, 24 to 26 that the child is on its
   * roll; then that the held place is accepted, declined or taken back, advice, and the referral to the protocol.
   */
  private static AdviceCommand fact(int what, LocalDate on) {
    Urn school = SCHOOLS.get(what % 3);
    return switch (what) {
      case 0, 1, 2 -> new AdviceCommand.Apply(PARENT, on, ImmutableList.of(school));
      case 3, 4, 5 ->
        new AdviceCommand.Refuse(ADMISSION_AUTHORITY, on, ImmutableSortedSet.of(school));
      case 6, 7, 8 ->
        new AdviceCommand.Offer(
            ADMISSION_AUTHORITY, on, school, ImmutableSortedSet.of(), Optional.of(on.plusDays(2)));
      case 9, 10, 11 -> new AdviceCommand.TakeInstead(PARENT, on, school, Optional.empty());
      case 12, 13, 14 -> new AdviceCommand.DeclineFurther(PARENT, on, school);
      case 15, 16, 17 -> new AdviceCommand.AllowAppeal(APPEAL_PANEL, on, school);
      case 18, 19, 20 ->
        new AdviceCommand.SetAnswerDay(ADMISSION_AUTHORITY, on, school, on.plusDays(9));
      case 21, 22, 23 ->
        new AdviceCommand.SetStart(ADMISSION_AUTHORITY, on, school, on.plusDays(20));
      case 24, 25, 26 -> new AdviceCommand.Admit(ADMISSION_AUTHORITY, on, school);
      case 27, 28, 29 -> new AdviceCommand.Accept(PARENT, on, Optional.empty());
      case 30, 31, 32 -> new AdviceCommand.Decline(PARENT, on);
      case 33, 34 -> new AdviceCommand.WithdrawOffer(ADMISSION_AUTHORITY, on);
      case 35, 36, 37, 38 -> new AdviceCommand.Advise(CHOICE_ADVISER, on, SCHOOLS);
      default -> new AdviceCommand.ReferToProtocol(LOCAL_AUTHORITY, on);
    };
  }

  @Property
  void whereAFamilyStandsDoesNotDependOnTheOrderOfLearning(
      @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 0, max = 39) Integer> what,
      @ForAll @IntRange(min = 1, max = 12) int step,
      @ForAll long order,
      @ForAll @IntRange(min = 0, max = 1) int when,
      @ForAll @IntRange(min = 0, max = 120) int later) {
    LocalDate asked = ASKED.get(when);
    var inOrder = begun(asked);
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < what.size(); i++) {
      AdviceCommand fact =
          fact(i == 0 ? what.get(i) % 3 : what.get(i), asked.plusDays((long) i * step));
      Optional<AdviceEvent> event = brought(inOrder, fact);
      if (event.isPresent()) {
        inOrder = inOrder.after(fact, CONTEXT);
        facts.add(Fact.of(event.orElseThrow(), fact));
      }
    }
    var learned = begun(asked);
    Collections.shuffle(facts, new Random(order));
    for (int round = 0; round < 12; round++) {
      for (Fact fact : ImmutableList.copyOf(facts)) {
        Optional<AdviceCommand> told = fact.toldIn(learned);
        if (told.isPresent()) {
          learned = learned.after(told.orElseThrow(), CONTEXT);
          facts.remove(fact);
        }
      }
    }

    assertThat(facts).isEmpty();
    LocalDate date = asked.plusDays(12L * step + later);
    State<AdviceStage, ChoiceAdviceCase> expected = inOrder.on(date, CONTEXT);
    State<AdviceStage, ChoiceAdviceCase> actual = learned.on(date, CONTEXT);
    assertThat(actual.stage()).isEqualTo(expected.stage());
    assertThat(HOLDING.contains(actual.stage()) || actual.stage() == AdviceStage.PLACED)
        .isEqualTo(actual.data().offer().isPresent());
    assertThat(actual.stage() == AdviceStage.ACCEPTED || actual.stage() == AdviceStage.PLACED)
        .isEqualTo(actual
            .data()
            .offer()
            .filter(place -> place.acceptedOn().isPresent())
            .isPresent());
    assertThat(duties(actual)).containsExactlyInAnyOrderElementsOf(duties(expected));
    assertThat(ChoiceAdviceCases.awaited(actual.data(), CONTEXT))
        .isEqualTo(ChoiceAdviceCases.awaited(expected.data(), CONTEXT));
    assertThat(actual.data().silentOn(date, CONTEXT))
        .isEqualTo(expected.data().silentOn(date, CONTEXT));
    assertThat(actual.data().refused()).isEqualTo(expected.data().refused());
    assertThat(actual.data().declined()).isEqualTo(expected.data().declined());
    assertThat(actual.data().offer()).isEqualTo(expected.data().offer());
    assertThat(actual.data().further()).isEqualTo(expected.data().further());
    assertThat(actual.data().advisedOn()).isEqualTo(expected.data().advisedOn());
    assertThat(actual.data().wonOnAppeal(CONTEXT)).isEqualTo(expected.data().wonOnAppeal(CONTEXT));
    assertThat(actual.data().admittedTo()).isEqualTo(expected.data().admittedTo());
    assertThat(actual.data().overtaken()).isEmpty();
    assertThat(duties(actual).isEmpty())
        .isEqualTo(ChoiceAdviceCases.PROCEDURE.ends().contains(actual.stage()));
  }

  private static ImmutableList<String> duties(State<AdviceStage, ChoiceAdviceCase> state) {
    return ChoiceAdviceCases.PROCEDURE.obligations(state, CONTEXT).stream()
        .map(one -> one.duty().code() + " by " + one.due())
        .collect(ImmutableList.toImmutableList());
  }
}
