/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.ACADEMY_TRUST;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.escalation.Cases.BROOK;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.Stage;
import org.concordat.core.procedure.State;

class EscalationProperties {

  private static final LocalDate END = LocalDate.of(2013, 12, 31);

  /** A step of a random life: which command, how many days later, and whether by the right body. */
  record Step(int pick, int gap, boolean sensible, int role) {}

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 1000),
            Arbitraries.integers().between(0, 12),
            Arbitraries.integers().between(0, 5).map(dice -> dice > 0),
            Arbitraries.integers().between(0, AnyCommand.ROLES.size() - 1))
        .as(Step::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(20);
  }

  /** The command of a step: a sensible one is allowed in the stage of its day, by one who may. */
  private static <G extends Enum<G> & Stage, C extends Command, E extends Event> C command(
      Life<G, C, E> life, List<? extends AnyCommand.Maker<? extends C>> makers, Step step) {
    LocalDate on = life.state().since().plusDays(step.gap());
    G stage = life.stageOn(on);
    List<? extends AnyCommand.Maker<? extends C>> fitting = makers.stream()
        .filter(maker -> !step.sensible()
            || life.procedure().allowed(stage).contains(AnyCommand.code(life, maker)))
        .toList();
    List<? extends AnyCommand.Maker<? extends C>> some = fitting.isEmpty() ? makers : fitting;
    AnyCommand.Maker<? extends C> maker = some.get(step.pick() % some.size());
    Role by =
        step.sensible() ? AnyCommand.entitled(life, maker) : AnyCommand.ROLES.get(step.role());
    return maker.apply(by, on);
  }

  @Property
  void foundationLivesAreBoundByTheDirectionAlone(@ForAll("steps") List<Step> steps) {
    isBoundByTheDirectionAlone(
        Life.foundation(), AnyCommand.foundation(), steps, "directed", "direct");
  }

  @Property
  void academyLivesAreBoundByTheDirectionAlone(@ForAll("steps") List<Step> steps) {
    isBoundByTheDirectionAlone(Life.academy(), AnyCommand.academy(), steps, "directed", "direct");
  }

  @Property
  void communityLivesAreBoundByTheDirectionAlone(@ForAll("steps") List<Step> steps) {
    isBoundByTheDirectionAlone(
        Life.community(), AnyCommand.community(), steps, "decision-issued", "issue-decision");
  }

  private static <G extends Enum<G> & Stage, C extends Command, E extends Event>
      void isBoundByTheDirectionAlone(
          Life<G, C, E> begun,
          List<? extends AnyCommand.Maker<? extends C>> makers,
          List<Step> steps,
          String bound,
          String binding) {
    Life<G, C, E> life = begun;
    for (Step step : steps) {
      noDateBinds(life, bound);
      C command = command(life, makers, step);
      State<G, Escalation> before = life.state();
      if (life.when(command).isAccepted()) {
        life = life.after(command);
        assertThat(life.stage().code().equals(bound)
                && !before.stage().code().equals(bound)
                && !life.procedure().codeOf(command).equals(binding))
            .isFalse();
      }
    }
  }

  private static <G extends Enum<G> & Stage, C extends Command, E extends Event> void noDateBinds(
      Life<G, C, E> life, String bound) {
    if (!life.stage().code().equals(bound)) {
      assertThat(life.stageOn(END).code()).isNotEqualTo(bound);
    }
  }

  private static final Set<FoundationStage> BEFORE_A_DIRECTION =
      EnumSet.of(FoundationStage.PLACED, FoundationStage.ASKED, FoundationStage.REFUSED);

  private static final Set<AcademyStage> BEFORE_A_REQUEST =
      EnumSet.of(AcademyStage.PLACED, AcademyStage.ASKED, AcademyStage.REFUSED);

  @Property
  void foundationAgreementThatIsBrokenLeavesTheCaseWhereItInterruptedIt(
      @ForAll("steps") List<Step> steps) {
    goesOnWhereItWasInterrupted(
        Life.foundation(), AnyCommand.foundation(), steps, BEFORE_A_DIRECTION, GOVERNING_BODY);
  }

  @Property
  void academyAgreementThatIsBrokenLeavesTheCaseWhereItInterruptedIt(
      @ForAll("steps") List<Step> steps) {
    goesOnWhereItWasInterrupted(
        Life.academy(), AnyCommand.academy(), steps, BEFORE_A_REQUEST, ACADEMY_TRUST);
  }

  /** Whenever the school may agree, to agree and refuse on one day leaves stage, running deadlines and data, but the refusal. */
  private static <G extends Enum<G> & Stage, C extends Command, E extends Event>
      void goesOnWhereItWasInterrupted(
          Life<G, C, E> begun,
          List<? extends AnyCommand.Maker<? extends C>> makers,
          List<Step> steps,
          Set<G> early,
          Role school) {
    AnyCommand.Maker<? extends C> agree = named(begun, makers, "agree");
    AnyCommand.Maker<? extends C> refuse = named(begun, makers, "refuse");
    Life<G, C, E> life = begun;
    for (Step step : steps) {
      LocalDate on = life.state().since();
      if (!early.contains(life.stage()) && life.when(agree.apply(school, on)).isAccepted()) {
        State<G, Escalation> before = life.procedure().advance(life.state(), on, life.context());
        State<G, Escalation> after =
            life.after(agree.apply(school, on)).after(refuse.apply(school, on)).state();
        assertThat(after)
            .isEqualTo(new State<>(
                before.stage(),
                on,
                before.data().but().refusal(new Refusal(on, false, "letter")).build(),
                before.running()));
      }
      life = walked(life, makers, List.of(step));
    }
  }

  private static <G extends Enum<G> & Stage, C extends Command, E extends Event>
      AnyCommand.Maker<? extends C> named(
          Life<G, C, E> life, List<? extends AnyCommand.Maker<? extends C>> makers, String code) {
    for (AnyCommand.Maker<? extends C> maker : makers) {
      if (AnyCommand.code(life, maker).equals(code)) {
        return maker;
      }
    }
    throw new AssertionError(code);
  }

  private static final Set<String> BINDING =
      Set.of("directed", "decision-issued", "admission-ordered");

  @Property
  void foundationSchoolThatExcludedTheChildIsNotDirectedNorOrdered(
      @ForAll("steps") List<Step> before, @ForAll("steps") List<Step> after) {
    AnyCommand.Maker<FoundationCommand> exclusion =
        (by, on) -> new CommonCommand.RecordExclusion(by, on, BROOK, on);
    isNotBoundOnceExcluded(Life.foundation(), AnyCommand.foundation(), before, exclusion, after);
  }

  @Property
  void academyThatExcludedTheChildIsNotDirected(
      @ForAll("steps") List<Step> before, @ForAll("steps") List<Step> after) {
    AnyCommand.Maker<AcademyCommand> exclusion =
        (by, on) -> new CommonCommand.RecordExclusion(by, on, BROOK, on);
    isNotBoundOnceExcluded(Life.academy(), AnyCommand.academy(), before, exclusion, after);
  }

  @Property
  void communitySchoolThatExcludedTheChildIsNotBoundWithoutReasons(
      @ForAll("steps") List<Step> before, @ForAll("steps") List<Step> after) {
    AnyCommand.Maker<CommunityCommand> exclusion =
        (by, on) -> new CommonCommand.RecordExclusion(by, on, BROOK, on);
    isNotBoundOnceExcluded(Life.community(), AnyCommand.community(), before, exclusion, after);
  }

  /** Wherever in a life the exclusion from the named school is recorded, nothing binds that school afterwards. */
  private static <G extends Enum<G> & Stage, C extends Command, E extends Event>
      void isNotBoundOnceExcluded(
          Life<G, C, E> begun,
          List<? extends AnyCommand.Maker<? extends C>> makers,
          List<Step> before,
          AnyCommand.Maker<? extends C> exclusion,
          List<Step> after) {
    Life<G, C, E> life = walked(begun, makers, before);
    C learned = exclusion.apply(LOCAL_AUTHORITY, life.state().since());
    if (!life.when(learned).isAccepted()) {
      assertThat(life.procedure().ends()).contains(life.stage());
      return;
    }
    Life<G, C, E> then = life.after(learned);
    for (Step step : after) {
      int known = then.events().size();
      Life<G, C, E> next = walked(then, makers, List.of(step));
      if (next.data().school().urn().equals(BROOK)) {
        assertThat(next.events().subList(known, next.events().size()))
            .extracting(next.procedure()::codeOf)
            .doesNotContainAnyElementsOf(BINDING);
      }
      then = next;
    }
  }

  /** A life after those of some steps that are accepted. */
  private static <G extends Enum<G> & Stage, C extends Command, E extends Event>
      Life<G, C, E> walked(
          Life<G, C, E> begun,
          List<? extends AnyCommand.Maker<? extends C>> makers,
          List<Step> steps) {
    Life<G, C, E> life = begun;
    for (Step step : steps) {
      C command = command(life, makers, step);
      life = life.when(command).isAccepted() ? life.after(command) : life;
    }
    return life;
  }
}
