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
import java.util.Set;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.Stage;
import org.concordat.core.procedure.State;
import org.junit.jupiter.api.Test;

/** What holds of every life that a route allows, whichever commands led to it. */
class RouteLawsTest {

  private static final Set<String> BINDING =
      Set.of("directed", "decision-issued", "admission-ordered");

  @Test
  void foundationAgreementThatIsBrokenLeavesTheCaseWhereItInterruptedIt() {
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
  void academyAgreementThatIsBrokenLeavesTheCaseWhereItInterruptedIt() {
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

  /** To agree and refuse on one day changes the refusal, and no stage, no running deadline and nothing else that is known. */
  private static <G extends Enum<G> & Stage, C extends Command, E extends Event>
      void goesOnWhereItWasInterrupted(
          Life<G, C, E> begun,
          List<? extends AnyCommand.Maker<? extends C>> makers,
          EnumSet<G> interrupted) {
    EnumSet<G> seen = EnumSet.noneOf(interrupted.iterator().next().getDeclaringClass());
    for (Life<G, C, E> life : RouteTablesTest.allLives(begun, makers)) {
      if (!interrupted.contains(life.stage())) {
        continue;
      }
      LocalDate on = life.state().since().plusDays(1);
      State<G, Escalation> before = life.procedure().advance(life.state(), on, life.context());
      State<G, Escalation> after = life.after(named(life, makers, "agree", on))
          .after(named(life, makers, "refuse", on))
          .state();
      assertThat(after)
          .isEqualTo(new State<>(
              before.stage(),
              on,
              before.data().but().refusal(new Refusal(on, false, "letter")).build(),
              before.running()));
      seen.add(before.stage());
    }
    assertThat(seen).isEqualTo(interrupted);
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
