/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.value;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What lowers the principal of a tranche before the liability is over.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface PrincipalEvent {

  /**
   * A part was given up and settled; it is at risk no longer.
   *
   * @param on the first day on which it is out of use
   * @param tranche the key of the tranche; empty for every tranche
   * @param part the part of what was funded
   */
  record PartLost(LocalDate on, Optional<String> tranche, Part part) implements PrincipalEvent {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public PartLost {
      requireNonNull(on, "on");
      requireNonNull(tranche, "tranche");
      requireNonNull(part, "part");
    }

    @Override
    public boolean isFor(String key) {
      return tranche.map(key::equals).orElse(true);
    }
  }

  /**
   * A sum was repaid of the school's own accord.
   *
   * @param on the day of the repayment
   * @param key the key of the tranche
   * @param amount the sum
   */
  record Repaid(LocalDate on, String key, Money amount) implements PrincipalEvent {

    /**
     * Checks the sum.
     *
     * @throws IllegalArgumentException if it is not positive
     * @throws NullPointerException if a component is null
     */
    public Repaid {
      requireNonNull(on, "on");
      requireNonNull(key, "key");
      requireNonNull(amount, "amount");
      checkArgument(amount.isPositive(), "Repaid amount: must be positive, but was %s", amount);
    }

    @Override
    public boolean isFor(String other) {
      return key.equals(other);
    }
  }

  /**
   * When it took effect.
   *
   * @return the day
   */
  LocalDate on();

  /**
   * Whether it concerns a tranche.
   *
   * @param key the key of the tranche
   * @return true if it does
   */
  boolean isFor(String key);
}
