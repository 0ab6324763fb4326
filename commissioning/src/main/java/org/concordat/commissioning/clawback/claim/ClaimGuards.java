/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.claim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.concordat.commissioning.clawback.ClawbackOutcome;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.procedure.Guard;
import org.concordat.core.reason.Reason;
import org.joda.money.Money;

/** The conditions in the table of a claim's life. */
final class ClaimGuards {

  static final Guard<ClaimStanding, ClaimCommand.Assess, Calendars> BRINGS_A_CLAIM = Guard.of(
      "the facts bring a claim of the day notified",
      (data, command, calendars) -> data.outcome(command.facts(), command.on())
          .match(
              dormant ->
                  Optional.of(ClaimReasons.noClaim(command.on(), dormant.reasons(), data.clause())),
              claim -> nothing(data, claim).or(() -> otherDate(data, claim)),
              lapsed ->
                  Optional.of(ClaimReasons.noClaim(command.on(), lapsed.reasons(), data.clause())),
              undecided -> Optional.of(
                  ClaimReasons.noClaim(command.on(), undecided.reasons(), data.clause()))));

  static final Guard<ClaimStanding, ClaimCommand.Dismiss, Calendars> BRINGS_NO_CLAIM = Guard.of(
      "the facts bring no claim",
      (data, command, calendars) -> data.outcome(command.facts(), command.on())
          .claim()
          .filter(claim -> claim.total().isPositive())
          .map(claim -> ClaimReasons.isClaim(claim.total(), claim.triggeredOn(), data.clause())));

  static final Guard<ClaimStanding, ClaimCommand.Demand, Calendars> AT_MOST_ASSESSED = Guard.of(
      "at most the sum assessed",
      (data, command, calendars) ->
          tooMuch(data, command.amount(), data.assessment().orElseThrow().total()));

  static final Guard<ClaimStanding, ClaimCommand.Settle, Calendars> SETTLES_AT_MOST_WHAT_IS_OWED =
      Guard.of(
          "at most what is owed",
          (data, command, calendars) -> tooMuch(data, command.amount(), data.outstanding()));

  static final Guard<ClaimStanding, ClaimCommand.Settle, Calendars> CONSENTED =
      Guard.of("the other party consents after the demand", (data, command, calendars) -> {
        Optional<LocalDate> consented =
            command.consentedOn().filter(date -> !date.isAfter(command.on()));
        if (consented.isEmpty()) {
          return Optional.of(ClaimReasons.consentMissing(command.on(), data.clause()));
        }
        return data.demandedOn()
            .filter(consented.get()::isBefore)
            .map(
                demanded -> ClaimReasons.consentTooEarly(consented.get(), demanded, data.clause()));
      });

  static final Guard<ClaimStanding, ClaimCommand.Waive, Calendars> ALL_THAT_IS_ASSESSED = Guard.of(
      "at most the sum assessed",
      (data, command, calendars) ->
          tooMuch(data, command.amount(), data.assessment().orElseThrow().total()));

  static final Guard<ClaimStanding, ClaimCommand.Waive, Calendars> AT_MOST_OWED = Guard.of(
      "at most what is owed",
      (data, command, calendars) -> tooMuch(data, command.amount(), data.outstanding()));

  static final Guard<ClaimStanding, ClaimCommand.SetOff, Calendars> SETS_OFF_AT_MOST_WHAT_IS_OWED =
      Guard.of(
          "at most what is owed",
          (data, command, calendars) -> tooMuch(data, command.amount(), data.outstanding()));

  private ClaimGuards() {}

  static <K extends ClaimCommand> Guard<ClaimStanding, K, Calendars> inCurrency(
      Function<K, Money> amount) {
    return Guard.of(
        "in the currency of the claim",
        (data, command, calendars) -> otherCurrency(data, amount.apply(command)));
  }

  private static Optional<Reason> nothing(ClaimStanding data, ClawbackOutcome.Claim claim) {
    return claim.total().isPositive()
        ? Optional.empty()
        : Optional.of(ClaimReasons.comesToNothing(claim.triggeredOn(), data.clause()));
  }

  private static Optional<Reason> otherDate(ClaimStanding data, ClawbackOutcome.Claim claim) {
    return data.triggeredOn()
        .filter(notified -> !notified.equals(claim.triggeredOn()))
        .map(notified ->
            ClaimReasons.otherTriggerDate(notified, claim.triggeredOn(), data.clause()));
  }

  private static Optional<Reason> otherCurrency(ClaimStanding data, Money amount) {
    return amount.getCurrencyUnit().equals(data.currency())
        ? Optional.empty()
        : Optional.of(
            ClaimReasons.otherCurrency(amount, Money.zero(data.currency()), data.clause()));
  }

  private static Optional<Reason> tooMuch(ClaimStanding data, Money amount, Money most) {
    Optional<Reason> other = otherCurrency(data, amount);
    return other.isPresent() || !amount.isGreaterThan(most)
        ? other
        : Optional.of(ClaimReasons.tooMuch(amount, most, data.clause()));
  }
}
