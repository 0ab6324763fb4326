/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.commissioning.clawback.scale.RunningScale;
import org.concordat.commissioning.clawback.value.Answers;
import org.concordat.commissioning.clawback.value.CapitalFacts;
import org.concordat.commissioning.clawback.value.Position;
import org.concordat.commissioning.clawback.value.PrincipalEvent;
import org.concordat.commissioning.clawback.value.Stake;
import org.concordat.core.money.Ratio;
import org.concordat.core.money.Rounding;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Works out what is at risk of one tranche. */
record TrancheValuer(
    ClawbackTerms terms, CapitalTranche tranche, CapitalFacts facts, boolean isScaleIgnored) {

  Optional<Reason> nothing(LocalDate date) {
    return terms.nothing(tranche, date, isScaleIgnored);
  }

  Ratio fraction(LocalDate date) {
    if (nothing(date).isPresent()) {
      return Ratio.ZERO;
    }
    return isScaleIgnored ? Ratio.ONE : tranche.fractionOn(date);
  }

  Answer<Principal> principal(LocalDate date) {
    Answer<Principal> principal = Answer.known(Principal.of(tranche));
    for (PrincipalEvent event : facts.principalEvents(tranche.key(), date)) {
      principal = Answers.then(principal, left -> after(event, left));
    }
    return principal;
  }

  private Answer<Principal> after(PrincipalEvent event, Principal left) {
    if (event instanceof PrincipalEvent.PartLost lost) {
      return atRisk(left, event.on()).map(worth -> left.without(lost.part().fraction(), worth));
    }
    Ratio repaid = Ratio.of(((PrincipalEvent.Repaid) event).amount().getAmount());
    return switch (terms.earlyRepayment()) {
      case REBASE_PRINCIPAL -> Answer.known(left.rebased(repaid));
      case EXTINGUISH_PROPORTION ->
        atRisk(left, event.on())
            .map(
                worth -> left.extinguished(repaid, Ratio.of(rounded(worth, left).getAmount())));
      case CREDIT_AGAINST_CLAIM -> Answer.known(left.credited(repaid));
    };
  }

  Position position(Principal left, LocalDate date) {
    Ratio whole = Ratio.of(tranche.amount().getAmount());
    return new Position(
        new Stake(tranche.key(), currency(), left.amount(), left.amount().over(whole)),
        fraction(date),
        tranche.running().map(RunningScale::start).orElse(date),
        date);
  }

  /** The exact amount within the limits, before any credit. */
  Answer<Ratio> atRisk(Principal left, LocalDate date) {
    if (nothing(date).isPresent()) {
      return Answer.known(Ratio.ZERO);
    }
    return tranche
        .basis()
        .worth(position(left, date), facts)
        .map(worth -> nominal(tranche.limits().bound(worth, left.amount()), left));
  }

  private Ratio nominal(Ratio amount, Principal left) {
    return tranche.basis().isNominal() && amount.compareTo(left.amount()) > 0
        ? left.amount()
        : amount;
  }

  /** What may be claimed, rounded once. */
  Answer<Money> claimable(LocalDate date) {
    return Answers.then(
        principal(date), left -> atRisk(left, date).map(worth -> claimable(worth, left)));
  }

  private Money claimable(Ratio worth, Principal left) {
    Ratio claim = worth.minus(left.credit());
    return rounded(claim.isNegative() ? Ratio.ZERO : claim, left);
  }

  /** What may be claimed for a part of what was funded. */
  Answer<Money> claimable(LocalDate date, Ratio part) {
    return Answers.then(
        principal(date),
        left -> left.partsLeft().compareTo(part) < 0
            ? Answer.unknown(ClawbackReasons.partNotLeft(tranche, part, left.partsLeft()))
            : atRisk(left, date)
                .map(worth -> claimable(worth.times(part).over(left.partsLeft()), left)));
  }

  /** What was repaid beyond what was at risk, or beyond what there is to set it off against. */
  Answer<Money> overRepaid(LocalDate date) {
    return Answers.then(
        principal(date),
        left -> atRisk(left, date).map(worth -> {
          Ratio unused = left.credit().minus(worth);
          Ratio over = left.overRepaid().plus(unused.isNegative() ? Ratio.ZERO : unused);
          return Rounding.HALF_UP_TO_PENNY.apply(over, currency());
        }));
  }

  private Money rounded(Ratio amount, Principal left) {
    Money rounded = terms.rounding().apply(amount, currency());
    Money most = Rounding.HALF_UP_TO_PENNY.apply(left.amount(), currency());
    return tranche
        .limits()
        .orNothing(tranche.basis().isNominal() && rounded.isGreaterThan(most) ? most : rounded);
  }

  private CurrencyUnit currency() {
    return tranche.amount().getCurrencyUnit();
  }
}
