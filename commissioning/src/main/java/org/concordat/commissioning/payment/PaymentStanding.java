/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.payment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What is known of an instalment: how much was paid, how much is held back, and how much was kept for good.
 *
 * <p>It is what the events so far fold to. Until something is paid or forfeited all three are zero; in the
 * end, what was paid and what was forfeited add up to the instalment. Immutable and thread-safe.
 *
 * @param instalment the instalment as it is planned
 * @param paid how much was paid
 * @param heldBack how much is withheld or suspended
 * @param forfeited how much was kept for good
 * @param heldBackOn when it was withheld or suspended; empty if it never was
 */
public record PaymentStanding(
    Instalment instalment,
    Money paid,
    Money heldBack,
    Money forfeited,
    Optional<LocalDate> heldBackOn) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public PaymentStanding {
    requireNonNull(instalment, "instalment");
    requireNonNull(paid, "paid");
    requireNonNull(heldBack, "heldBack");
    requireNonNull(forfeited, "forfeited");
    requireNonNull(heldBackOn, "heldBackOn");
  }

  static PaymentStanding of(Instalment instalment) {
    Money nothing = Money.zero(instalment.amount().getCurrencyUnit());
    return new PaymentStanding(instalment, nothing, nothing, nothing, Optional.empty());
  }

  PaymentStanding paying(Money amount) {
    return new PaymentStanding(instalment, paid.plus(amount), heldBack, forfeited, heldBackOn);
  }

  PaymentStanding holdingBack(Money amount, LocalDate on) {
    return new PaymentStanding(instalment, paid, amount, forfeited, Optional.of(on));
  }

  PaymentStanding releasing(Money amount) {
    return new PaymentStanding(
        instalment, paid.plus(amount), heldBack.minus(amount), forfeited, heldBackOn);
  }

  PaymentStanding forfeiting(Money amount) {
    return new PaymentStanding(
        instalment, paid, heldBack.minus(amount), forfeited.plus(amount), heldBackOn);
  }
}
