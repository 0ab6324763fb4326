/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.escalation.Cases.BROOK;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.Stage;
import org.concordat.core.procedure.State;
import org.junit.jupiter.api.Test;

/** What holds of every life that a route allows, whichever commands led to it. */
class RouteLawsTest {

  private static final Set<String> BINDING =
      Set.of("directed", "decision-issued", "admission-ordered");

  @Test
  void foundationAgreementThatIsBrokenLeavesTheCaseWhereItWas() {
    goesOnWhereItWasInterrupted(
        Life.foundation(),
        AnyCommand.foundation(),
        EnumSet.of(
            FoundationStage.CONSULTING,
            FoundationStage.INTENTION,
            FoundationStage.REFERENCE_WINDOW,
            FoundationStage.WITH_ADJUDICATOR,
            FoundationStage.DIRECTION_OPEN));
  }

  @Test
  void academyAgreementThatIsBrokenLeavesTheCaseWhereItWas() {
    goesOnWhereItWasInterrupted(
        Life.academy(),
        AnyCommand.academy(),
        EnumSet.of(
            AcademyStage.WITH_AGENCY,
            AcademyStage.EVIDENCE_WINDOW,
            AcademyStage.UNDER_CONSIDERATION,
            AcademyStage.WITH_ADJUDICATOR,
            AcademyStage.MINDED_TO_DIRECT));
  }

  /**
   * To agree and refuse on one day changes the refusal and what the agreement discharged, so that a letter is answered; it
   * changes no stage, nothing else that is owed and nothing else that is known.
   */
  private static <G extends Enum<G> & Stage, C extends Command, E extends Event>
      void goesOnWhereItWasInterrupted(
          Life<G, C, E> begun,
          List<? extends AnyCommand.Maker<? extends C>> makers,
          EnumSet<G> sought) {
    EnumSet<G> seen = EnumSet.noneOf(sought.iterator().next().getDeclaringClass());
    for (Life<G, C, E> life : RouteTablesTest.allLives(begun, makers)) {
      if (!sought.contains(life.stage()) || life.data().startOn().isPresent()) {
        continue;
      }
      LocalDate on = life.state().since().plusDays(1);
      State<G, Escalation> before = life.procedure().advance(life.state(), on, life.context());
      State<G, Escalation> after = life.after(named(life, makers, "agree", on))
          .after(named(life, makers, "refuse", on))
          .state();
      assertThat(after.stage()).isEqualTo(before.stage());
      assertThat(after.data())
          .isEqualTo(before
              .data()
              .but()
              .refusal(new Refusal(on, false, "letter"))
              .unansweredLetterOn(Optional.empty())
              .build());
      Set<String> discharged =
          before.stage().equals(AcademyStage.MINDED_TO_DIRECT) ? Set.of("answer-letter") : Set.of();
      assertThat(life.procedure().obligations(after, life.context()))
          .isEqualTo(life.procedure().obligations(before, life.context()).stream()
              .filter(one -> !discharged.contains(one.duty().code()))
              .toList());
      seen.add(before.stage());
    }
    assertThat(seen).isEqualTo(sought);
  }

  @Test
  void whateverIsLearnedOfLateSomethingIsOwedOnTheFoundationRoute() {
    somethingIsOwedWhateverIsLearned(Life.foundation(), AnyCommand.foundation());
  }

  @Test
  void whateverIsLearnedOfLateSomethingIsOwedOnTheAcademyRoute() {
    somethingIsOwedWhateverIsLearned(Life.academy(), AnyCommand.academy());
  }

  @Test
  void whateverIsLearnedOfLateSomethingIsOwedOnTheCommunityRoute() {
    somethingIsOwedWhateverIsLearned(Life.community(), AnyCommand.community());
  }

  /** A fact of any earlier day, recorded last, leaves no life before its end in which nobody owes anything. */
  private static <G extends Enum<G> & Stage, C extends Command, E extends Event>
      void somethingIsOwedWhateverIsLearned(
          Life<G, C, E> begun, List<? extends AnyCommand.Maker<? extends C>> makers) {
    Set<String> learned = new TreeSet<>();
    for (Life<G, C, E> life : RouteTablesTest.allLives(begun, makers)) {
      for (LocalDate day : days(life)) {
        for (AnyCommand.Maker<? extends C> maker : makers) {
          C late = maker.apply(AnyCommand.entitled(life, maker), day);
          Decision<G, Escalation, E> decision =
              life.procedure().decide(life.begun(), life.history(), late, life.context());
          if (decision.isAccepted()) {
            learned.add(life.procedure().codeOf(late));
            somethingIsOwed(life, decision.orElseThrow());
          }
        }
      }
    }
    assertThat(learned).contains("ask", "agree", "refuse", "admit", "close", "record-exclusion");
  }

  private static Set<LocalDate> days(Life<?, ?, ?> life) {
    Set<LocalDate> days = new TreeSet<>();
    days.add(life.begun().since());
    life.events().forEach(event -> {
      days.add(event.on());
      days.add(event.on().minusDays(1));
    });
    return days;
  }

  private static <G extends Enum<G> & Stage, C extends Command, E extends Event>
      void somethingIsOwed(Life<G, C, E> life, State<G, Escalation> state) {
    Procedure<G, Escalation, C, E, EscalationContext> procedure = life.procedure();
    for (int later : new int[] {0, 20}) {
      State<G, Escalation> then =
          procedure.advance(state, state.since().plusDays(later), life.context());
      assertThat(procedure.ends().contains(then.stage())
              || !procedure.obligations(then, life.context()).isEmpty())
          .as("%s in %s", life.history(), then)
          .isTrue();
    }
  }

  private static <G extends Enum<G> & Stage, C extends Command, E extends Event> C named(
      Life<G, C, E> life,
      List<? extends AnyCommand.Maker<? extends C>> makers,
      String code,
      LocalDate on) {
    for (AnyCommand.Maker<? extends C> maker : makers) {
      if (AnyCommand.code(life, maker).equals(code)) {
        return maker.apply(AnyCommand.entitled(life, maker), on);
      }
    }
    throw new AssertionError(code);
  }

  @Test
  void foundationSchoolThatExcludedTheChildIsNotDirectedNorOrdered() {
    AnyCommand.Maker<FoundationCommand> exclusion =
        (by, on) -> new CommonCommand.RecordExclusion(by, on, BROOK, on);
    isNotBoundOnceExcluded(Life.foundation(), AnyCommand.foundation(), exclusion);
  }

  @Test
  void academyThatExcludedTheChildIsNotDirected() {
    AnyCommand.Maker<AcademyCommand> exclusion =
        (by, on) -> new CommonCommand.RecordExclusion(by, on, BROOK, on);
    isNotBoundOnceExcluded(Life.academy(), AnyCommand.academy(), exclusion);
  }

  @Test
  void communitySchoolThatExcludedTheChildIsNotBoundWithoutReasons() {
    AnyCommand.Maker<CommunityCommand> exclusion =
        (by, on) -> new CommonCommand.RecordExclusion(by, on, BROOK, on);
    isNotBoundOnceExcluded(Life.community(), AnyCommand.community(), exclusion);
  }

  /** In whichever stage the exclusion from the named school becomes known, nothing binds that school afterwards. */
  private static <G extends Enum<G> & Stage, C extends Command, E extends Event>
      void isNotBoundOnceExcluded(
          Life<G, C, E> begun,
          List<? extends AnyCommand.Maker<? extends C>> makers,
          AnyCommand.Maker<? extends C> exclusion) {
    for (Life<G, C, E> life : RouteTablesTest.allLives(begun, makers)) {
      if (life.procedure().ends().contains(life.stage())) {
        continue;
      }
      Life<G, C, E> learned =
          life.after(exclusion.apply(LOCAL_AUTHORITY, life.state().since()));
      int known = learned.events().size();
      for (Life<G, C, E> later : RouteTablesTest.allLives(learned, makers)) {
        if (later.data().school().urn().equals(BROOK)) {
          assertThat(later.events().subList(known, later.events().size()))
              .extracting(later.procedure()::codeOf)
              .doesNotContainAnyElementsOf(BINDING);
        }
      }
    }
  }
}
