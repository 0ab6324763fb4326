/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.core.school.SchoolRegister;
import org.concordat.fairaccess.advice.AdviceClosing;
import org.concordat.fairaccess.advice.AdviceCommand;
import org.concordat.fairaccess.advice.AdviceContext;
import org.concordat.fairaccess.advice.AdviceEvent;
import org.concordat.fairaccess.advice.AdviceStage;
import org.concordat.fairaccess.advice.ChoiceAdviceCase;
import org.concordat.fairaccess.advice.ChoiceAdviceCases;
import org.concordat.fairaccess.advice.ChoiceQuestion;
import org.concordat.fairaccess.advice.ChoiceQuestion.Route;
import org.concordat.fairaccess.advice.RefusedPlace;

/** The life of choice advice keeps the laws of procedures. */
class ChoiceAdviceLifeProperties
    implements ProcedureLaws<
        AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext> {

  private static final Urn ONE = Urn.of(100001);
  private static final Urn OTHER = Urn.of(100002);
  private static final ImmutableSortedSet<Urn> NONE = ImmutableSortedSet.of();

  @Override
  public Procedure<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
      procedure() {
    return ChoiceAdviceCases.PROCEDURE;
  }

  static AdviceContext context(Calendars calendars) {
    return AdviceContext.of(SchoolRegister.builder().build(), calendars);
  }

  @Override
  public Arbitrary<Life<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>>
      beginnings() {
    return Combinators.combine(
            Arbitraries.of(Route.class),
            Arbitraries.of(SchoolDays.PUBLISHED, SchoolDays.UNPUBLISHED),
            Arbitraries.of(TimeLimit.schoolDaysAfter(5), TimeLimit.calendarDaysAfter(7)))
        .as((route, calendars, limit) -> Life.begin(
            procedure(),
            ChoiceAdviceCases.begin(ChoiceAdviceCase.of(
                PupilReference.of("invented-7"),
                ChoiceQuestion.builder()
                    .on(LocalDate.of(2023, 9, 20))
                    .route(route)
                    .yearGroup(YearGroup.of(7))
                    .build(),
                Rule.agreed("time to advise a family", limit, Citation.of("Test standard")))),
            context(calendars)));
  }

  @Override
  public AdviceCommand command(Occasion<AdviceStage, ChoiceAdviceCase> when) {
    return switch (when.code()) {
      case "advise" -> new AdviceCommand.Advise(when.by(), when.on(), ImmutableList.of(ONE, OTHER));
      case "apply" ->
        new AdviceCommand.Apply(
            when.by(), when.on(), when.oneOf(ImmutableList.of(ONE, OTHER), ImmutableList.of(ONE)));
      case "offer" ->
        when.oneOf(true, false)
            ? new AdviceCommand.Offer(
                when.by(),
                when.on(),
                OTHER,
                when.oneOf(NONE, ImmutableSortedSet.of(ONE)),
                day(when))
            : new AdviceCommand.Offer(when.by(), when.on(), ONE, NONE, day(when));
      case "refuse" ->
        new AdviceCommand.Refuse(
            when.by(),
            when.on(),
            when.oneOf(ImmutableSortedSet.of(ONE), ImmutableSortedSet.of(ONE, OTHER)));
      case "accept" -> new AdviceCommand.Accept(when.by(), when.on(), day(when));
      case "take-instead" ->
        new AdviceCommand.TakeInstead(when.by(), when.on(), when.oneOf(ONE, OTHER), day(when));
      case "decline-further" ->
        new AdviceCommand.DeclineFurther(when.by(), when.on(), when.oneOf(ONE, OTHER));
      case "withdraw-further" ->
        new AdviceCommand.WithdrawFurther(when.by(), when.on(), when.oneOf(ONE, OTHER));
      case "allow-appeal" ->
        new AdviceCommand.AllowAppeal(when.by(), when.on(), ONE, refusedOn(when));
      case "set-answer-day" ->
        new AdviceCommand.SetAnswerDay(
            when.by(), when.on(), when.oneOf(ONE, OTHER), when.on().plusDays(when.between(-2, 30)));
      case "set-start" ->
        new AdviceCommand.SetStart(
            when.by(), when.on(), when.oneOf(ONE, OTHER), when.on().plusDays(when.between(-2, 30)));
      case "withdraw-offer" -> new AdviceCommand.WithdrawOffer(when.by(), when.on());
      case "decline" -> new AdviceCommand.Decline(when.by(), when.on());
      case "admit" -> new AdviceCommand.Admit(when.by(), when.on(), when.oneOf(ONE, OTHER));
      case "refer-to-protocol" -> new AdviceCommand.ReferToProtocol(when.by(), when.on());
      case "close" ->
        new AdviceCommand.Close(when.by(), when.on(), when.oneOf(AdviceClosing.values()));
      default -> throw new IllegalArgumentException(when.code());
    };
  }

  private static LocalDate refusedOn(Occasion<AdviceStage, ChoiceAdviceCase> when) {
    return Optional.ofNullable(when.state().data().refused().get(ONE))
        .map(RefusedPlace::on)
        .orElse(when.on());
  }

  private static Optional<LocalDate> day(Occasion<AdviceStage, ChoiceAdviceCase> when) {
    return when.between(0, 3) == 0
        ? Optional.empty()
        : Optional.of(when.on().plusDays(when.between(-2, 30)));
  }
}
