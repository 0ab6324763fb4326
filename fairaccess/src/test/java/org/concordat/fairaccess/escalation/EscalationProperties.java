/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
}
