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
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.RecordedLife;
import org.concordat.core.procedure.State;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.core.school.SchoolRegister;
import org.concordat.fairaccess.advice.AdviceCommand;
import org.concordat.fairaccess.advice.AdviceContext;
import org.concordat.fairaccess.advice.AdviceEvent;
import org.concordat.fairaccess.advice.AdviceStage;
import org.concordat.fairaccess.advice.ChoiceAdviceCase;
import org.concordat.fairaccess.advice.ChoiceAdviceCases;
import org.concordat.fairaccess.advice.ChoiceQuestion;
import org.concordat.fairaccess.advice.ChoiceQuestion.Route;
import org.concordat.fairaccess.advice.RefusedPlace;

/**
 * Where a family stands after applications to three schools, their offers, refusals and silences, what it took and
 * declined and what was taken back, advice, appeals, days that were set, an admission or a referral, does not depend on the
 * order in which they became known, nor on the number under which each school was named: two of them convert, one amid
 * what happens and one years later, and each fact may name either number before the day and after it.
 */
class AnswersLearnedLateProperties {

  /** On which a family asks: once every application has a last day, and so that its first applications have none. */
  private static final ImmutableList<LocalDate> ASKED =
      ImmutableList.of(LocalDate.of(2023, 9, 20), LocalDate.of(2021, 8, 20));

  private static final ImmutableList<Urn> SCHOOLS =
      ImmutableList.of(Urn.of(100011), Urn.of(100021), Urn.of(100031));
  private static final ImmutableList<Urn> BEFORE =
      ImmutableList.of(Urn.of(100010), Urn.of(100020), Urn.of(100031));
  private static final int AMID_DAYS = 25;
  private static final ImmutableSet<AdviceStage> HOLDING =
      ImmutableSet.of(AdviceStage.OFFERED, AdviceStage.ACCEPTED);
  private static final Calendars CALENDARS =
      Calendars.ofSchool(SchoolCalendar.builder("2021 to 2024")
          .published(LocalDate.of(2021, 8, 1), LocalDate.of(2024, 8, 31))
          .term(LocalDate.of(2021, 9, 3), LocalDate.of(2021, 12, 17))
          .term(LocalDate.of(2022, 1, 4), LocalDate.of(2022, 7, 20))
          .term(LocalDate.of(2023, 9, 4), LocalDate.of(2023, 12, 20))
          .term(LocalDate.of(2024, 1, 8), LocalDate.of(2024, 7, 19))
          .build());

  /** Where no school ever had another number. */
  private static final AdviceContext PLAIN = ChoiceAdviceLifeProperties.context(CALENDARS);

  private static AdviceContext converting(LocalDate asked) {
    return AdviceContext.of(
        SchoolRegister.builder()
            .successions(Successions.of(ImmutableList.of(
                Succession.of(BEFORE.get(0), SCHOOLS.get(0), asked.plusDays(AMID_DAYS)),
                Succession.of(BEFORE.get(1), SCHOOLS.get(1), asked.plusYears(3)))))
            .build(),
        CALENDARS);
  }

  /** A family's life in a context. */
  private record Told(
      RecordedLife<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext> life,
      AdviceContext context) {

    static Told begun(LocalDate asked, AdviceContext context) {
      return new Told(
          RecordedLife.begin(
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
                      Citation.of("Test standard"))))),
          context);
    }

    /** What a command brings itself, after what time has brought; empty if it is refused. */
    Optional<AdviceEvent> brought(AdviceCommand command) {
      return life.decide(command, context)
          .match(
              accepted -> Optional.of(accepted.events().get(accepted.events().size() - 1)),
              refused -> Optional.empty());
    }

    Told after(AdviceCommand command) {
      return new Told(life.after(command, context), context);
    }

    State<AdviceStage, ChoiceAdviceCase> on(LocalDate date) {
      return life.on(date, context);
    }

    ImmutableList<String> dutiesOn(LocalDate date) {
      return ChoiceAdviceCases.PROCEDURE.obligations(on(date), context).stream()
          .map(one -> one.duty().code() + " by " + one.due())
          .sorted()
          .collect(ImmutableList.toImmutableList());
    }
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
    Optional<AdviceCommand> toldIn(Told life) {
      return tellings.stream()
          .filter(told -> life.brought(told).filter(event::equals).isPresent())
          .findFirst();
    }
  }

  /**
   * What is drawn of one day.
   *
   * @param what what happens
   * @param isLikely whether it is such as may well happen where the family stands
   * @param school at which school
   * @param isBefore whether that is told under the number that it had before
   */
  private record Draw(int what, boolean isLikely, int school, boolean isBefore) {}

  @Provide
  Arbitrary<List<Draw>> days() {
    return Combinators.combine(
            even(99), even(3), even(SCHOOLS.size() - 1), Arbitraries.of(true, false))
        .as((what, likely, school, before) -> new Draw(what, likely > 0, school, before))
        .list()
        .ofMinSize(2)
        .ofMaxSize(12);
  }

  private static Arbitrary<Integer> even(int most) {
    return Arbitraries.integers().between(0, most).withDistribution(RandomDistribution.uniform());
  }

  /** What may happen on one day, at a school and at another, by the family's case as it then stands. */
  private enum Kind {
    APPLY,
    APPLY_TO_BOTH,
    REFUSE,
    REFUSE_UNDER_BOTH,
    OFFER,
    OFFER_AND_REFUSE,
    TAKE_INSTEAD,
    DECLINE_FURTHER,
    ALLOW_APPEAL,
    SET_ANSWER_DAY,
    SET_START,
    ADMIT,
    ACCEPT,
    DECLINE,
    WITHDRAW,
    ADVISE,
    REFER;

    static Kind of(Draw draw, AdviceStage stage) {
      ImmutableList<Kind> kinds = draw.isLikely() ? likely(stage) : ImmutableList.copyOf(values());
      return kinds.get(draw.what() % kinds.size());
    }

    private static ImmutableList<Kind> likely(AdviceStage stage) {
      return switch (stage) {
        case APPLIED -> ImmutableList.of(OFFER, REFUSE, OFFER_AND_REFUSE, REFUSE, APPLY);
        case OFFERED -> ImmutableList.of(ACCEPT, ACCEPT, OFFER, TAKE_INSTEAD, SET_ANSWER_DAY);
        case ACCEPTED -> ImmutableList.of(ADMIT, ADMIT, SET_START, OFFER, TAKE_INSTEAD);
        case REFUSED, SEEKING -> ImmutableList.of(OFFER, ALLOW_APPEAL, APPLY, ADVISE);
        default -> ImmutableList.of(APPLY, APPLY_TO_BOTH);
      };
    }

    AdviceCommand on(LocalDate on, Draw draw, Function<Integer, Urn> named, ChoiceAdviceCase data) {
      Urn school = named.apply(draw.school());
      Urn other = named.apply((draw.school() + 1) % SCHOOLS.size());
      return switch (this) {
        case APPLY -> new AdviceCommand.Apply(PARENT, on, ImmutableList.of(school));
        case APPLY_TO_BOTH -> new AdviceCommand.Apply(PARENT, on, ImmutableList.of(school, other));
        case REFUSE -> refuse(on, school);
        case REFUSE_UNDER_BOTH -> refuse(on, named.apply(draw.school() + SCHOOLS.size()), school);
        case OFFER -> offer(on, school, ImmutableSortedSet.of());
        case OFFER_AND_REFUSE -> offer(on, school, ImmutableSortedSet.of(other));
        case TAKE_INSTEAD -> new AdviceCommand.TakeInstead(PARENT, on, school, Optional.empty());
        case DECLINE_FURTHER -> new AdviceCommand.DeclineFurther(PARENT, on, school);
        case ALLOW_APPEAL ->
          new AdviceCommand.AllowAppeal(APPEAL_PANEL, on, school, refusedOn(school, on, data));
        case SET_ANSWER_DAY ->
          new AdviceCommand.SetAnswerDay(ADMISSION_AUTHORITY, on, school, on.plusDays(9));
        case SET_START ->
          new AdviceCommand.SetStart(ADMISSION_AUTHORITY, on, school, on.plusDays(5));
        case ADMIT -> new AdviceCommand.Admit(ADMISSION_AUTHORITY, on, school);
        case ACCEPT -> new AdviceCommand.Accept(PARENT, on, Optional.empty());
        case DECLINE -> new AdviceCommand.Decline(PARENT, on);
        case WITHDRAW -> new AdviceCommand.WithdrawOffer(ADMISSION_AUTHORITY, on);
        case ADVISE ->
          new AdviceCommand.Advise(CHOICE_ADVISER, on, ImmutableList.of(school, other));
        case REFER -> new AdviceCommand.ReferToProtocol(LOCAL_AUTHORITY, on);
      };
    }

    private static AdviceCommand refuse(LocalDate on, Urn... schools) {
      return new AdviceCommand.Refuse(ADMISSION_AUTHORITY, on, ImmutableSortedSet.copyOf(schools));
    }

    private static AdviceCommand offer(LocalDate on, Urn school, ImmutableSortedSet<Urn> refused) {
      return new AdviceCommand.Offer(
          ADMISSION_AUTHORITY, on, school, refused, Optional.of(on.plusDays(2)));
    }

    private static LocalDate refusedOn(Urn school, LocalDate on, ChoiceAdviceCase data) {
      return data.refused().entrySet().stream()
          .filter(one -> plain(one.getKey()).equals(plain(school)))
          .map(one -> one.getValue())
          .map(RefusedPlace::on)
          .findFirst()
          .orElse(on);
    }
  }

  /** A school under the number that is drawn, or from the number of schools on under the other. */
  private static Urn named(int school, boolean isBefore) {
    boolean isOther = school >= SCHOOLS.size();
    return (isBefore != isOther ? BEFORE : SCHOOLS).get(school % SCHOOLS.size());
  }

  /** A text in which every school has the number of today. */
  private static String plain(Object told) {
    String text = told.toString();
    for (int i = 0; i < SCHOOLS.size(); i++) {
      text = text.replace(BEFORE.get(i).toString(), SCHOOLS.get(i).toString());
    }
    return text;
  }

  @Property(tries = 3000)
  void whereAFamilyStandsDependsNeitherOnTheOrderOfLearningNorOnTheNumbersOfSchools(
      @ForAll("days") List<Draw> days,
      @ForAll @IntRange(min = 1, max = 12) int step,
      @ForAll long order,
      @ForAll @IntRange(min = 0, max = 1) int when,
      @ForAll @IntRange(min = 0, max = 120) int later) {
    LocalDate asked = ASKED.get(when);
    Told inOrder = Told.begun(asked, converting(asked));
    Told underOne = Told.begun(asked, PLAIN);
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      LocalDate on = asked.plusDays((long) i * step);
      Draw draw = days.get(i);
      State<AdviceStage, ChoiceAdviceCase> then = inOrder.on(on);
      Kind kind = Kind.of(draw, then.stage());
      AdviceCommand told = kind.on(on, draw, one -> named(one, draw.isBefore()), then.data());
      AdviceCommand same = kind.on(on, draw, one -> SCHOOLS.get(one % SCHOOLS.size()), then.data());
      Optional<AdviceEvent> event = inOrder.brought(told);
      assertThat(underOne.brought(same).isPresent()).isEqualTo(event.isPresent());
      if (event.isPresent()) {
        inOrder = inOrder.after(told);
        underOne = underOne.after(same);
        facts.add(Fact.of(event.orElseThrow(), told));
      }
    }
    LocalDate date = asked.plusDays(12L * step + later);
    Statistics.label("offered").collect(!underOne.on(date).data().offered().isEmpty());
    Statistics.label("stage")
        .collect(underOne.on(date).stage())
        .coverage(drawn -> drawn.check(AdviceStage.PLACED).percentage(share -> share > 5));

    Told learned = shuffled(facts, Told.begun(asked, converting(asked)), order);
    standsAs(inOrder, learned, date, Object::toString);
    standsAs(underOne, learned, date, AnswersLearnedLateProperties::plain);
    isSound(learned.on(date), learned.dutiesOn(date));
  }

  private static Told shuffled(List<Fact> happened, Told begun, long order) {
    List<Fact> facts = new ArrayList<>(happened);
    Collections.shuffle(facts, new Random(order));
    Told learned = begun;
    for (int round = 0; round < happened.size(); round++) {
      for (Fact fact : ImmutableList.copyOf(facts)) {
        Optional<AdviceCommand> told = fact.toldIn(learned);
        if (told.isPresent()) {
          learned = learned.after(told.orElseThrow());
          facts.remove(fact);
        }
      }
    }
    assertThat(facts).isEmpty();
    return learned;
  }

  private static void standsAs(
      Told told, Told learned, LocalDate date, Function<Object, String> shown) {
    State<AdviceStage, ChoiceAdviceCase> expected = told.on(date);
    State<AdviceStage, ChoiceAdviceCase> actual = learned.on(date);
    assertThat(actual.stage()).isEqualTo(expected.stage());
    assertThat(learned.dutiesOn(date)).isEqualTo(told.dutiesOn(date));
    ImmutableList<Function<ChoiceAdviceCase, Object>> known = ImmutableList.of(
        ChoiceAdviceCase::applications,
        ChoiceAdviceCase::waiting,
        data -> ChoiceAdviceCases.awaited(data, PLAIN),
        data -> data.silentOn(date, PLAIN),
        data -> data.hasFailedInYear(date, PLAIN),
        ChoiceAdviceCase::offered,
        ChoiceAdviceCase::refused,
        ChoiceAdviceCase::declined,
        ChoiceAdviceCase::offer,
        ChoiceAdviceCase::further,
        ChoiceAdviceCase::advisedOn,
        ChoiceAdviceCase::allowed,
        ChoiceAdviceCase::wonOnAppeal,
        ChoiceAdviceCase::admittedTo);
    for (Function<ChoiceAdviceCase, Object> one : known) {
      assertThat(shown.apply(one.apply(actual.data())))
          .isEqualTo(shown.apply(one.apply(expected.data())));
    }
  }

  /** What is held fits the stage, nothing was overtaken, and only an end owes nothing. */
  private static void isSound(
      State<AdviceStage, ChoiceAdviceCase> state, ImmutableList<String> duties) {
    assertThat(HOLDING.contains(state.stage()) || state.stage() == AdviceStage.PLACED)
        .isEqualTo(state.data().offer().isPresent());
    assertThat(state.stage() == AdviceStage.ACCEPTED || state.stage() == AdviceStage.PLACED)
        .isEqualTo(
            state.data().offer().filter(place -> place.acceptedOn().isPresent()).isPresent());
    assertThat(state.data().overtaken()).isEmpty();
    assertThat(duties.isEmpty())
        .isEqualTo(ChoiceAdviceCases.PROCEDURE.ends().contains(state.stage()));
  }
}
