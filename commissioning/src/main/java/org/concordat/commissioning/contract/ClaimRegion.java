/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.commissioning.clawback.claim.ClaimCommand;
import org.concordat.commissioning.clawback.claim.ClaimCommand.NotifyTrigger;
import org.concordat.commissioning.clawback.claim.ClaimEvent;
import org.concordat.commissioning.clawback.claim.ClaimEvent.TriggerNotified;
import org.concordat.commissioning.clawback.claim.ClaimLife;
import org.concordat.commissioning.clawback.claim.ClaimStage;
import org.concordat.commissioning.clawback.claim.ClaimStanding;
import org.concordat.commissioning.clawback.claim.ClaimTerms;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.procedure.History;

/**
 * The life of the claim, which is made only where the contract puts capital at risk, and under the terms that held
 * when it was triggered.
 */
final class ClaimRegion
    extends Region<ClaimStage, ClaimStanding, ClaimCommand, ClaimEvent, Calendars> {

  private final SupportBase base;

  private ClaimRegion(SupportBase base, ClaimTerms terms) {
    super(
        ClaimLife.PROCEDURE,
        ClaimLife.begin(terms, base.draftedOn()),
        base.histories().claim());
    this.base = base;
  }

  /**
   * The claim under the terms of the day of its trigger, the last one that stands under them; until there is one, under
   * those of the date.
   */
  static Optional<ClaimRegion> of(SupportBase base, LocalDate date, Calendars calendars) {
    ContractStanding contract = base.contractOn(date, calendars).data();
    return triggers(
            base.histories().claim().effectiveBy(date).inOrder().stream().map(History.Entry::event))
        .reverse()
        .stream()
        .flatMap(trigger -> under(base, contract, trigger.on())
            .filter(claim -> claim.isUnder(trigger, date, calendars))
            .stream())
        .findFirst()
        .or(() -> under(base, contract, date));
  }

  private static Optional<ClaimRegion> under(
      SupportBase base, ContractStanding contract, LocalDate on) {
    return contract
        .contractAsOf(on)
        .clawback()
        .map(terms -> new ClaimRegion(base, ClaimTerms.of(terms)));
  }

  private boolean isUnder(TriggerNotified trigger, LocalDate date, Calendars calendars) {
    ImmutableList<TriggerNotified> standing = triggers(replayOn(date, calendars).events().stream());
    return !standing.isEmpty() && standing.get(standing.size() - 1).equals(trigger);
  }

  private static ImmutableList<TriggerNotified> triggers(Stream<ClaimEvent> events) {
    return events
        .filter(TriggerNotified.class::isInstance)
        .map(TriggerNotified.class::cast)
        .collect(toImmutableList());
  }

  static ClaimRegion commanded(SupportBase base, ClaimCommand command, Calendars calendars) {
    return of(base, command.on(), calendars)
        .orElseThrow(() -> new IllegalStateException(
            "SupportBase claim: is made only where capital is at risk, but "
                + base.contract().reference()
                + " has none"));
  }

  @Override
  Calendars context(LocalDate date, Calendars calendars) {
    return calendars;
  }

  @Override
  SupportBase record(LocalDate recordedOn, List<ClaimEvent> events) {
    return base.recordClaim(recordedOn, events);
  }

  /** The day on which a trigger was notified, which may be later than the trigger; otherwise the command's own. */
  @Override
  LocalDate knownOn(ClaimCommand command) {
    return Optional.of(command)
        .filter(NotifyTrigger.class::isInstance)
        .map(NotifyTrigger.class::cast)
        .map(NotifyTrigger::notifiedOn)
        .orElse(command.on());
  }
}
