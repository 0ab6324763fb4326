/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.concordat.commissioning.clawback.CapitalTranche;
import org.concordat.commissioning.clawback.ClawbackFacts;
import org.concordat.commissioning.clawback.ClawbackTerms;
import org.concordat.commissioning.clawback.ServiceEnd;
import org.concordat.commissioning.clawback.ServiceEndCause;
import org.concordat.commissioning.clawback.UseSpell;
import org.concordat.commissioning.clawback.claim.AssessedClaim;
import org.concordat.commissioning.clawback.claim.ClaimCommand;
import org.concordat.commissioning.clawback.claim.ClaimEvent;
import org.concordat.commissioning.clawback.claim.ClaimLife;
import org.concordat.commissioning.clawback.claim.ClaimStage;
import org.concordat.commissioning.clawback.claim.ClaimStanding;
import org.concordat.commissioning.clawback.claim.ClaimTerms;
import org.concordat.commissioning.clawback.scale.DiminishingScale;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.rule.Citation;
import org.joda.money.Money;

/** The life of a claim keeps the laws of procedures. */
class ClaimLifeProperties
    implements ProcedureLaws<ClaimStage, ClaimStanding, ClaimCommand, ClaimEvent, Calendars> {

  private static final LocalDate START = LocalDate.of(2011, 9, 1);

  @Override
  public Procedure<ClaimStage, ClaimStanding, ClaimCommand, ClaimEvent, Calendars> procedure() {
    return ClaimLife.PROCEDURE;
  }

  @Override
  public Arbitrary<Life<ClaimStage, ClaimStanding, ClaimCommand, ClaimEvent, Calendars>>
      beginnings() {
    return Arbitraries.integers()
        .between(1, 5)
        .map(years -> Life.begin(
            procedure(),
            ClaimLife.begin(ClaimTerms.of(terms(years)), START),
            Calendars.ofSchool(SchoolCalendar.unpublished("none"))));
  }

  private static ClawbackTerms terms(int years) {
    return ClawbackTerms.of(
        Citation.of("Support base contract", "clause 7"),
        CapitalTranche.of(
            "building",
            Money.parse("GBP 500000.00"),
            START,
            DiminishingScale.completeYears(years)));
  }

  @Override
  public ClaimCommand command(Occasion<ClaimStage, ClaimStanding> when) {
    LocalDate on = when.on();
    ClaimStanding data = when.state().data();
    LocalDate triggered = data.triggeredOn().orElse(on);
    ClawbackFacts facts = when.oneOf(
        facts(triggered), facts(triggered), facts(triggered.plusDays(1)), ClawbackFacts.none());
    Money assessed = data.assessment().map(AssessedClaim::total).orElse(Money.parse("GBP 1.00"));
    Money owed = data.outstanding().isPositive() ? data.outstanding() : assessed;
    Money amount = when.oneOf(owed, owed, Money.parse("GBP 1.00"), owed.plusMinor(1));
    Optional<LocalDate> given = Optional.of(on);
    return switch (when.code()) {
      case "notify-trigger" ->
        new ClaimCommand.NotifyTrigger(when.by(), on, on.plusDays(when.between(0, 400)));
      case "assess" -> new ClaimCommand.Assess(when.by(), on, facts);
      case "dismiss" -> new ClaimCommand.Dismiss(when.by(), on, facts);
      case "demand" -> new ClaimCommand.Demand(when.by(), on, amount);
      case "defer" -> new ClaimCommand.Defer(when.by(), on, "sixth form centre");
      case "end-deferral" -> new ClaimCommand.EndDeferral(when.by(), on, "let to a gym");
      case "waive" -> new ClaimCommand.Waive(when.by(), on, amount);
      case "agree" -> new ClaimCommand.Agree(when.by(), on);
      case "dispute" -> new ClaimCommand.Dispute(when.by(), on, "the use began later");
      case "settle" ->
        new ClaimCommand.Settle(
            when.by(), on, amount, when.oneOf(given, given, given, Optional.empty()));
      case "pay" -> new ClaimCommand.Pay(when.by(), on, amount);
      case "set-off" -> new ClaimCommand.SetOff(when.by(), on, amount, "top-up of autumn 2019");
      case "close" -> new ClaimCommand.Close(when.by(), on);
      default -> throw new IllegalArgumentException(when.code());
    };
  }

  private static ClawbackFacts facts(LocalDate triggered) {
    return ClawbackFacts.none()
        .withServiceEnd(ServiceEnd.of(ServiceEndCause.WITHDRAWN_BY_SCHOOL, triggered))
        .withDifferentUse(UseSpell.from("gym", triggered));
  }
}
