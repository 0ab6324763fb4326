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
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.Replay;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.Stage;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Stay;

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
  void foundationLivesObeyTheLaws(@ForAll("steps") List<Step> steps) {
    obeysTheLaws(Life.foundation(), AnyCommand.foundation(), steps, "directed", "direct");
  }

  @Property
  void academyLivesObeyTheLaws(@ForAll("steps") List<Step> steps) {
    obeysTheLaws(Life.academy(), AnyCommand.academy(), steps, "directed", "direct");
  }

  @Property
  void communityLivesObeyTheLaws(@ForAll("steps") List<Step> steps) {
    obeysTheLaws(
        Life.community(), AnyCommand.community(), steps, "decision-issued", "issue-decision");
  }

  private static <G extends Enum<G> & Stage, C extends Command, E extends Event> void obeysTheLaws(
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
      Decision<G, Escalation, E> decision = life.when(command);
      AnyCommand.agreesWithTheTable(life, command, decision);
      assertThat(life.state()).isEqualTo(before);
      if (decision.isAccepted()) {
        life = life.after(command);
        assertThat(life.stage().code().equals(bound)
                && !before.stage().code().equals(bound)
                && !life.procedure().codeOf(command).equals(binding))
            .isFalse();
      }
    }
    Replay<G, Escalation, E> replay = life.procedure().replay(life.begun(), life.history());
    assertThat(replay.isWhole()).isTrue();
    assertThat(replay.state()).isEqualTo(life.state());
    askingAgreesWithRecording(life);
    staysLieEndToEnd(life);
  }

  private static <G extends Enum<G> & Stage, C extends Command, E extends Event> void noDateBinds(
      Life<G, C, E> life, String bound) {
    if (!life.stage().code().equals(bound)) {
      assertThat(life.stageOn(END).code()).isNotEqualTo(bound);
    }
  }

  private static <G extends Enum<G> & Stage, C extends Command, E extends Event>
      void askingAgreesWithRecording(Life<G, C, E> life) {
    History<E> recorded =
        life.history().recordAll(END, life.procedure().lapses(life.state(), END, life.context()));
    assertThat(life.procedure().replay(life.begun(), recorded).state())
        .isEqualTo(life.procedure().advance(life.state(), END, life.context()));
  }

  private static <G extends Enum<G> & Stage, C extends Command, E extends Event>
      void staysLieEndToEnd(Life<G, C, E> life) {
    LocalDate day = life.begun().since();
    for (Stay<G> stay :
        Stay.of(life.procedure(), life.begun(), life.history(), END, life.context())) {
      assertThat(stay.from()).isEqualTo(day);
      day = stay.until();
    }
    assertThat(day).isEqualTo(END);
  }
}
