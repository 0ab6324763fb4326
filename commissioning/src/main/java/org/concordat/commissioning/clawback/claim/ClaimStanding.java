/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.claim;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.commissioning.clawback.ClawbackFacts;
import org.concordat.commissioning.clawback.ClawbackOutcome;
import org.concordat.commissioning.clawback.value.LateInterest;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.reason.Answer;
import org.concordat.core.rule.Citation;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What is known of a claim: its assessments, what was demanded, and what became of that.
 *
 * <p>It is what the events so far fold to, and is made in no other way. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ClaimStanding {

  ClaimStanding() {}

  static ClaimStanding of(ClaimTerms terms) {
    return ImmutableClaimStanding.builder().terms(terms).build();
  }

  /**
   * A sum that was paid or set off.
   *
   * @param on when
   * @param amount how much
   * @param against what it was set off against; empty if it was paid
   */
  public record Receipt(LocalDate on, Money amount, Optional<String> against) {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public Receipt {
      requireNonNull(on, "on");
      requireNonNull(amount, "amount");
      requireNonNull(against, "against");
    }
  }

  /**
   * What the contract says about pursuing the claim.
   *
   * @return the terms
   */
  public abstract ClaimTerms terms();

  /**
   * The first day on which the trigger was met, as it was last notified.
   *
   * @return the day; empty while the right rests
   */
  public abstract Optional<LocalDate> triggeredOn();

  /**
   * The assessments, each with its inputs.
   *
   * @return them, the earliest first
   */
  public abstract ImmutableList<AssessedClaim> assessments();

  /**
   * What was demanded, or settled at.
   *
   * @return the sum; empty if nothing was demanded since the last assessment, or if the trigger was dismissed
   */
  public abstract Optional<Money> demanded();

  /**
   * When it was demanded.
   *
   * @return the day; empty if nothing is demanded
   */
  public abstract Optional<LocalDate> demandedOn();

  /**
   * What was paid and set off.
   *
   * @return the sums, the earliest first
   */
  public abstract ImmutableList<Receipt> receipts();

  /**
   * What was given up, and is not in a sum settled since.
   *
   * @return the sums, the earliest first
   */
  public abstract ImmutableList<Money> waivers();

  /**
   * The uses that were accepted for the time being.
   *
   * @return them, the earliest first
   */
  public abstract ImmutableList<String> acceptedUses();

  /**
   * When the last deferral ended; before that day no trigger counts.
   *
   * @return the day; empty if no deferral ended
   */
  public abstract Optional<LocalDate> deferralEndedOn();

  /** What the right amounts to by the facts, deferrals taken into account. */
  final ClawbackOutcome outcome(ClawbackFacts facts, LocalDate on) {
    return terms().clawback().assess(facts, on, deferralEndedOn().orElse(LocalDate.MIN));
  }

  /**
   * The assessment that counts.
   *
   * @return the last one; empty if there is none
   */
  public final Optional<AssessedClaim> assessment() {
    return assessments().isEmpty()
        ? Optional.empty()
        : Optional.of(assessments().get(assessments().size() - 1));
  }

  /**
   * What is still owed, without interest.
   *
   * @return what was demanded, less what was paid, set off and given up; never negative; nothing before
   *     the demand
   */
  public final Money outstanding() {
    Money balance = balance();
    return balance.isNegative() ? Money.zero(currency()) : balance;
  }

  /**
   * What was paid too much.
   *
   * @return the excess of what was paid and set off over what was demanded and not given up
   */
  public final Money overPaid() {
    Money balance = balance();
    return balance.isNegative() ? balance.negated() : Money.zero(currency());
  }

  private Money balance() {
    Money balance = due();
    for (Receipt receipt : receipts()) {
      balance = balance.minus(receipt.amount());
    }
    return balance;
  }

  private Money due() {
    Money due = demanded().orElse(Money.zero(currency()));
    for (Money waiver : waivers()) {
      due = due.minus(waiver);
    }
    return due.isNegative() ? Money.zero(currency()) : due;
  }

  /**
   * The interest for late payment up to a date, where the contract charges it.
   *
   * @param date the date, up to and with which interest runs
   * @param calendars the calendars in which the time for payment is counted
   * @return the interest on each sum that was paid late and on what is still owed, each rounded once; nothing
   *     where none is charged; unknown if the last day of payment is
   */
  public final Answer<Money> lateInterestOn(LocalDate date, Calendars calendars) {
    if (terms().lateInterest().isEmpty() || demandedOn().isEmpty()) {
      return Answer.known(Money.zero(currency()));
    }
    LateInterest interest = terms().lateInterest().get();
    return terms()
        .payWithin()
        .from(demandedOn().get(), calendars)
        .match(due -> Answer.known(interest(interest, due, date)), Answer::unknown);
  }

  private Money interest(LateInterest interest, LocalDate due, LocalDate date) {
    Money owed = due();
    Money sum = Money.zero(currency());
    for (Receipt receipt : receipts()) {
      Money counted = receipt.amount().isGreaterThan(owed) ? owed : receipt.amount();
      LocalDate until = receipt.on().isBefore(date) ? receipt.on() : date;
      if (counted.isPositive()) {
        sum = sum.plus(interest.on(counted, due, until).value());
        owed = owed.minus(counted);
      }
    }
    return owed.isPositive() ? sum.plus(interest.on(owed, due, date).value()) : sum;
  }

  final CurrencyUnit currency() {
    return terms().clawback().tranches().get(0).amount().getCurrencyUnit();
  }

  final Citation clause() {
    return terms().clawback().clause();
  }

  final ClaimStanding notified(LocalDate on) {
    return copy().triggeredOn(on).build();
  }

  final ClaimStanding resting() {
    return copy()
        .triggeredOn(Optional.empty())
        .demanded(Optional.empty())
        .demandedOn(Optional.empty())
        .build();
  }

  final ClaimStanding deferralEnded(LocalDate on) {
    return copy().triggeredOn(Optional.empty()).deferralEndedOn(on).build();
  }

  final ClaimStanding assessed(AssessedClaim assessment) {
    return copy()
        .addAssessment(assessment)
        .demanded(Optional.empty())
        .demandedOn(Optional.empty())
        .build();
  }

  final ClaimStanding accepting(String use) {
    return copy().addAcceptedUse(use).build();
  }

  final ClaimStanding demanded(LocalDate on, Money amount) {
    return copy().demanded(amount).demandedOn(on).build();
  }

  final ClaimStanding settled(Money amount) {
    return copy().demanded(amount).waivers(ImmutableList.of()).build();
  }

  final ClaimStanding waived(Money amount) {
    return copy().addWaiver(amount).build();
  }

  final ClaimStanding received(Receipt receipt) {
    return copy().addReceipt(receipt).build();
  }

  private ImmutableClaimStanding.Builder copy() {
    return ImmutableClaimStanding.builder().from(this);
  }
}
