/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.commissioning.contract.ContractCommand.TerminateForDefault;
import org.concordat.commissioning.contract.ContractCommand.Vary;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.procedure.Decision;
import org.concordat.core.reason.Reason;

/** The contract's own life; a termination because a remedy was exhausted is judged on the remedies too. */
final class ContractRegion
    extends Region<ContractStage, ContractStanding, ContractCommand, ContractEvent, Calendars> {

  private final SupportBase base;

  ContractRegion(SupportBase base) {
    super(
        ContractLife.PROCEDURE,
        ContractLife.begin(base.contract(), base.draftedOn()),
        base.contractHistory());
    this.base = base;
  }

  @Override
  Calendars context(LocalDate date, Calendars calendars) {
    return requireNonNull(calendars, "calendars");
  }

  @Override
  SupportBase record(LocalDate recordedOn, List<ContractEvent> events) {
    return base.recordContract(recordedOn, events);
  }

  /** The command's own day, or that of the consent to a variation where it came later. */
  @Override
  LocalDate knownOn(ContractCommand command) {
    return Optional.of(command)
        .filter(Vary.class::isInstance)
        .map(Vary.class::cast)
        .flatMap(Vary::consentedOn)
        .filter(agreed -> agreed.isAfter(command.on()))
        .orElse(command.on());
  }

  @Override
  Decision<ContractStage, ContractStanding, ContractEvent> decide(
      ContractCommand command, Calendars calendars) {
    return super.decide(command, calendars)
        .match(
            accepted -> againstTermination(command, calendars)
                .<Decision<ContractStage, ContractStanding, ContractEvent>>map(
                    reason -> new Decision.Refused<>(ImmutableList.of(reason)))
                .orElse(accepted),
            refused -> refused);
  }

  private Optional<Reason> againstTermination(ContractCommand command, Calendars calendars) {
    return Optional.of(command)
        .filter(TerminateForDefault.class::isInstance)
        .map(TerminateForDefault.class::cast)
        .filter(termination -> termination.ground() == DefaultGround.REMEDY_EXHAUSTED)
        .filter(termination -> base.remedies().defaultsBy(termination.on(), calendars).stream()
            .noneMatch(
                spell -> spell.contains(termination.foundOn()) && spell.contains(termination.on())))
        .map(termination -> ContractReasons.remedyNotExhausted(
            termination, on(termination.on(), calendars).data().contract()));
  }
}
