/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.state.ActionChain;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.State;
import org.concordat.testkit.law.Law;
import org.concordat.testkit.law.Search;
import org.concordat.testkit.procedure.Loan.LoanCommand;
import org.concordat.testkit.procedure.Loan.LoanEvent;
import org.concordat.testkit.procedure.Loan.LoanStage;
import org.concordat.testkit.procedure.Loan.Lost;
import org.concordat.testkit.procedure.Loan.Renew;
import org.concordat.testkit.procedure.Loan.Renewed;
import org.concordat.testkit.procedure.Loan.Return;
import org.concordat.testkit.procedure.Loan.Returned;

/** A small life keeps every law, and every law finds the life that breaks it. */
class ProcedureLawsTest extends LoanLaws {

  ProcedureLawsTest() {
    super(Math::incrementExact, renewals -> 3);
  }

  @Property(tries = 100)
  void walksKeepInvariants(
      @ForAll("walks")
          ActionChain<Life<LoanStage, Integer, LoanCommand, LoanEvent, Calendars>> walk) {
    walk.withInvariant(life -> Law.holds(
            life.state().data() <= 3, "A book is renewed three times at most, but %s", life))
        .run();
  }

  @Property(tries = 100)
  void whatMayBeHeldBackIsOwedExactlyWhileItsConditionSaysSo(
      @ForAll("lives") Life<LoanStage, Integer, LoanCommand, LoanEvent, Calendars> life) {
    for (Turn<LoanStage, Integer, LoanCommand, LoanEvent> turn : life.turns()) {
      State<LoanStage, Integer> after = turn.after();
      int renewals = after.data();
      boolean isLent = after.stage() == LoanStage.LENT;
      boolean isOwed = isLent && (renewals == 1 || renewals == 2);
      Law.holds(
          procedure().obligations(after, life.context()).contains(Loan.saying(Loan.DAY)) == isOwed
              && procedure().isHeldBack("say", after, life.context()) == (isLent && !isOwed),
          "The reader owes word after one renewal or two, but in %s not so",
          after);
    }
  }

  private static Life<LoanStage, Integer, LoanCommand, LoanEvent, Calendars> life() {
    return Life.begin(
        Loan.procedure(Math::incrementExact, renewals -> 3), Loan.begun(), Loan.CALENDARS);
  }

  private static Turn<LoanStage, Integer, LoanCommand, LoanEvent> accepted(
      LoanCommand command, LoanEvent event, LoanStage stage, int renewals) {
    return new Turn<>(
        Loan.begun(),
        command,
        new Decision.Accepted<>(
            ImmutableList.of(event),
            new State<>(stage, event.on(), renewals, ImmutableMap.of()),
            ImmutableList.of()));
  }

  private static void refuted(Runnable law, String message) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(law::run)
        .withMessageStartingWith(message);
  }

  @Example
  void aLifeTellsItsStory() {
    var life = life()
        .when(new Renew(Loan.READER, Loan.DAY.plusDays(2)))
        .when(new Renew(Role.of("thief", "a thief"), Loan.DAY.plusDays(3)))
        .when(new Return(Loan.READER, Loan.DAY.plusDays(40)));
    assertThat(life.turns()).hasSize(3);
    assertThat(life.events()).containsExactly(new Renewed(Loan.DAY.plusDays(2)));
    assertThat(life.state().stage()).isEqualTo(LoanStage.LENT);
    assertThat(life.on(Loan.DAY.plusDays(23)).stage()).isEqualTo(LoanStage.LENT);
    assertThat(life.on(Loan.DAY.plusDays(24)).stage()).isEqualTo(LoanStage.LOST);
    assertThat(life.toString())
        .startsWith("test.loan begun on 2024-01-08: [Renew")
        .contains("refused: [procedure.not-entitled");
  }

  @Example
  void aFoldThatRemembersIsFound() {
    AtomicInteger folds = new AtomicInteger();
    LoanLaws laws = new LoanLaws(data -> folds.incrementAndGet(), data -> 3);
    assertThat(Search.counterExample(laws.lives(), laws::replayingGivesTheStateThatWasDecided))
        .hasMessageStartingWith("Replaying gives the state that was decided, but ");
    assertThat(Search.counterExample(laws.lives(), laws::foldingEventByEventGivesTheSameState))
        .hasMessageStartingWith("Folding event by event gives the state that was decided, but ");
    assertThat(Search.counterExample(laws.lives(), laws::theOrderOfRecordingDoesNotMatter))
        .hasMessageStartingWith("The order of recording does not matter, but ");
    assertThat(Search.counterExample(laws.surveys(), laws::againstTheHistoryIsAgainstTheState))
        .hasMessageStartingWith("A command is decided against the history as against the state");
    assertThat(Search.counterExample(laws.surveys(), laws::aCommandFindsTheLifeAsItStands))
        .hasMessageStartingWith("A command finds the life as it stands, but ");
  }

  @Example
  void aGuardThatRemembersIsFound() {
    AtomicInteger asked = new AtomicInteger();
    LoanLaws laws = new LoanLaws(
        Math::incrementExact, data -> 3 * ((asked.incrementAndGet() * 0x9E3779B9) >>> 31));
    assertThat(Search.counterExample(laws.lives(), laws::decidingLeavesTheStateAsItWas))
        .hasMessageStartingWith("A command is decided alike each time, but ");
    assertThat(Search.counterExample(laws.lives(), laws::refusalsLeaveNoTrace))
        .hasMessageStartingWith("Refusals leave no trace, but ");
  }

  @Example
  void commandsThatNeverLeadToAStageAreFound() {
    LoanLaws unmoved = new LoanLaws(Math::incrementExact, renewals -> 3) {
      @Override
      public Arbitrary<Life<LoanStage, Integer, LoanCommand, LoanEvent, Calendars>> lives() {
        return Arbitraries.just(life());
      }
    };
    refuted(
        unmoved::walksComeToEveryStage,
        "Walks come to every stage, but none of 1000 came to [RETURNED, LOST]");
  }

  @Example
  void anAcceptanceThatNoRowAllowsIsFound() {
    LocalDate on = Loan.DAY.plusDays(1);
    refuted(
        () -> onlyRowsOfTheTableAreTaken(life()
            .with(accepted(new Return(Loan.READER, on), new Returned(on), LoanStage.LOST, 0))),
        "Only rows of the table are taken, but no row of LENT");
    refuted(
        () -> onlyRowsOfTheTableAreTaken(life()
            .with(accepted(
                new Return(Role.of("thief", "a thief"), on),
                new Returned(on),
                LoanStage.RETURNED,
                0))),
        "Only rows of the table are taken, but no row of LENT");
  }

  @Example
  void anAcceptanceThatForgetsWhatTimeBroughtIsFound() {
    LocalDate late = Loan.DAY.plusDays(60);
    refuted(
        () -> onlyRowsOfTheTableAreTaken(life()
            .with(accepted(
                new Return(Loan.READER, late), new Returned(late), LoanStage.RETURNED, 0))),
        "Before the command's own event stand those that time had brought, but ");
  }

  @Example
  void aRefusalThatTheTableDoesNotMakeIsFound() {
    LocalDate on = Loan.DAY.plusDays(1);
    var refusedAtTheEnd =
        life().when(new Return(Loan.READER, on)).when(new Return(Loan.READER, on.plusDays(1)));
    Decision<LoanStage, Integer, LoanEvent> notAllowed =
        refusedAtTheEnd.turns().get(1).decision();
    refuted(
        () -> onlyRowsOfTheTableAreTaken(
            life().with(new Turn<>(Loan.begun(), new Return(Loan.READER, on), notAllowed))),
        "A command is not allowed exactly where no row has it, but ");
    refuted(
        () -> onlyRowsOfTheTableAreTaken(life()
            .with(new Turn<>(
                Loan.begun(), new Return(Loan.READER, Loan.DAY.minusDays(1)), notAllowed))),
        "A command dated before the last event is refused for that, but ");
  }

  /** Looks for a life in whose states a kernel that lists other obligations than this one breaks the law. */
  private AssertionError lifeThatRefutes(
      BiFunction<State<LoanStage, Integer>, ImmutableList<Obligation>, List<Obligation>> mutant) {
    Agreement<LoanStage, Integer, LoanCommand, LoanEvent, Calendars> agreement =
        new Agreement<>(procedure(), Loan.CALENDARS);
    return Search.counterExample(
        lives(),
        life -> life.turns().stream()
            .map(Turn::after)
            .forEach(state -> agreement.checkOwed(
                state, mutant.apply(state, procedure().obligations(state, Loan.CALENDARS)))));
  }

  private static List<Obligation> without(ImmutableList<Obligation> owed, String duty) {
    return owed.stream().filter(one -> !one.duty().code().equals(duty)).toList();
  }

  private static ImmutableList<Obligation> with(
      ImmutableList<Obligation> owed, Obligation... more) {
    return ImmutableList.<Obligation>builder().addAll(owed).add(more).build();
  }

  @Example
  void aDeadlineThatMayBeHeldBackAndIsNeverListedIsFound() {
    assertThat(lifeThatRefutes((state, owed) -> without(owed, "say")))
        .hasMessageStartingWith("What is owed comes from the deadlines that run and are not held")
        .hasMessageContaining("with [] held back");
  }

  @Example
  void aDeadlineThatIsListedThoughItIsHeldBackIsFound() {
    assertThat(lifeThatRefutes((state, owed) -> procedure().isHeldBack("say", state, Loan.CALENDARS)
            ? with(owed, Loan.saying(Loan.DAY))
            : owed))
        .hasMessageStartingWith("What is owed comes from the deadlines that run and are not held")
        .hasMessageContaining("with [say] held back");
  }

  @Example
  void aDeadlineThatIsListedAndDoesNotRunIsFound() {
    assertThat(lifeThatRefutes((state, owed) ->
            state.stage() == LoanStage.LENT ? owed : with(owed, Loan.saying(Loan.DAY))))
        .hasMessageStartingWith("What is owed comes from the deadlines that run and are not held");
  }

  @Example
  void aDeadlineThatIsNeverHeldBackAndIsNotListedIsFound() {
    assertThat(lifeThatRefutes((state, owed) -> without(owed, "return")))
        .hasMessageStartingWith("What is owed comes from the deadlines that run and are not held");
  }

  @Example
  void aLapseBeforeItsTimeIsFound() {
    refuted(
        () -> new Agreement<>(procedure(), Loan.CALENDARS)
            .checkPassing(Loan.begun(), ImmutableList.of(new Lost(Loan.DAY.plusDays(5)))),
        "Time takes rows of the table once their deadline is over, but ");
  }
}
