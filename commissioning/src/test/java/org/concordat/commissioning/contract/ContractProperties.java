/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.commissioning.contract.ContractRoles.COMMISSIONER;
import static org.concordat.commissioning.contract.ContractRoles.HOST;
import static org.concordat.commissioning.contract.ContractSamples.CALENDARS;
import static org.concordat.commissioning.contract.ContractSamples.DRAFTED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.concordat.commissioning.clawback.ServiceEndCause;
import org.concordat.commissioning.contract.ContractCommand.Agree;
import org.concordat.commissioning.contract.ContractCommand.Cancel;
import org.concordat.commissioning.contract.ContractCommand.DeclineRenewal;
import org.concordat.commissioning.contract.ContractCommand.Novate;
import org.concordat.commissioning.contract.ContractCommand.Propose;
import org.concordat.commissioning.contract.ContractCommand.RecordFrustration;
import org.concordat.commissioning.contract.ContractCommand.ServeNotice;
import org.concordat.commissioning.contract.ContractCommand.TerminateByAgreement;
import org.concordat.commissioning.contract.ContractCommand.TerminateForDefault;
import org.concordat.commissioning.contract.ContractCommand.WithdrawNotice;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.Replay;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.State;

/** What holds of every life of a contract, whatever the parties try. */
class ContractProperties {

  /** What somebody tries, some days after the attempt before. */
  record Attempt(int kind, Role by, int daysLater, int daysAhead, boolean isConsented) {

    ContractCommand on(LocalDate day) {
      Optional<LocalDate> consent = isConsented ? Optional.of(day) : Optional.empty();
      return switch (kind) {
        case 0 -> new Propose(by, day);
        case 1, 2 -> new Agree(by, day);
        case 3 -> new ServeNotice(by, day, day.plusDays(daysAhead));
        case 4 -> new WithdrawNotice(by, day, consent);
        case 5 -> new DeclineRenewal(by, day);
        case 6 -> new Novate(by, day, Urn.of(144044 + daysAhead % 2), consent);
        case 7 -> new TerminateForDefault(by, day, DefaultGround.REMEDY_EXHAUSTED, day);
        case 8 -> new TerminateByAgreement(by, day, consent);
        case 9 -> new RecordFrustration(by, day, ServiceEndCause.PREMISES_LOST);
        default -> new Cancel(by, day, consent);
      };
    }
  }

  @Property
  void aRefusalLeavesTheBaseAsItWasAndReplayGivesTheSameState(
      @ForAll("attempts") List<Attempt> attempts) {
    SupportBase base = SupportBase.draft(ContractSamples.contract(), DRAFTED);
    State<ContractStage, ContractStanding> state =
        ContractLife.begin(ContractSamples.contract(), DRAFTED);
    List<ContractEvent> events = new ArrayList<>();
    LocalDate day = DRAFTED;
    for (Attempt attempt : attempts) {
      day = day.plusDays(attempt.daysLater());
      ContractCommand command = attempt.on(day);
      Decision<ContractStage, ContractStanding, ContractEvent> decision =
          base.decide(command, CALENDARS);
      assertThat(decision.isAccepted())
          .isEqualTo(ContractLife.PROCEDURE.decide(state, command, CALENDARS).isAccepted());
      if (decision.isAccepted()) {
        base = base.after(command, CALENDARS);
        state = decision.orElseThrow();
        events.addAll(decision.match(Decision.Accepted::events, refused -> List.of()));
      }
      Replay<ContractStage, ContractStanding, ContractEvent> replay = ContractLife.PROCEDURE.replay(
          ContractLife.begin(ContractSamples.contract(), DRAFTED), base.contractHistory());
      assertThat(replay.isWhole()).isTrue();
      assertThat(replay.state()).isEqualTo(state);
    }
    assertThat(base.contractHistory().entries())
        .extracting(History.Entry::event)
        .containsExactlyElementsOf(events);
  }

  @Property
  void everyDateHasOneStageAndEndsStay(
      @ForAll("attempts") List<Attempt> attempts,
      @ForAll @IntRange(min = -500, max = 3000) int days) {
    SupportBase base = SupportBase.draft(ContractSamples.contract(), DRAFTED);
    LocalDate day = DRAFTED;
    for (Attempt attempt : attempts) {
      day = day.plusDays(attempt.daysLater());
      if (base.decide(attempt.on(day), CALENDARS).isAccepted()) {
        base = base.after(attempt.on(day), CALENDARS);
      }
    }
    LocalDate date = DRAFTED.plusDays(days);
    State<ContractStage, ContractStanding> state = base.contractOn(date, CALENDARS);
    assertThat(base.stageOn(date, CALENDARS)).isEqualTo(state.stage());
    assertThat(state.data().end().isPresent())
        .isEqualTo(state.stage() == ContractStage.WITHDRAWN
            || state.stage() == ContractStage.TERMINATED
            || state.stage() == ContractStage.EXPIRED);
    if (ContractLife.PROCEDURE.ends().contains(state.stage())) {
      assertThat(base.stageOn(date.plusYears(50), CALENDARS)).isEqualTo(state.stage());
    }
    assertThat(base.assessClawback(date, CALENDARS)).isPresent();
  }

  @Provide
  Arbitrary<List<Attempt>> attempts() {
    Arbitrary<Attempt> any = Combinators.combine(
            Arbitraries.frequency(
                Tuple.of(1, 0),
                Tuple.of(2, 1),
                Tuple.of(8, 3),
                Tuple.of(5, 4),
                Tuple.of(2, 5),
                Tuple.of(2, 6),
                Tuple.of(1, 7),
                Tuple.of(1, 8),
                Tuple.of(1, 9),
                Tuple.of(1, 10)),
            Arbitraries.of(COMMISSIONER, HOST),
            Arbitraries.integers().between(0, 120),
            Arbitraries.integers().between(150, 700),
            Arbitraries.of(true, true, true, false))
        .as(Attempt::new);
    List<Attempt> signed = List.of(
        new Attempt(0, COMMISSIONER, 5, 100, true),
        new Attempt(1, COMMISSIONER, 5, 100, true),
        new Attempt(1, HOST, 5, 100, true),
        new Attempt(5, HOST, 120, 100, true));
    Arbitrary<List<Attempt>> anything = any.list().ofMaxSize(12);
    return Arbitraries.frequencyOf(Tuple.of(1, anything), Tuple.of(3, anything.map(later -> {
      List<Attempt> all = new ArrayList<>(signed);
      all.addAll(later);
      return all;
    })));
  }
}
