/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.payment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.procedure.Event;
import org.joda.money.Money;

/** What happens to an instalment. Immutable and thread-safe. */
public sealed interface PaymentEvent extends Event {

  /**
   * It became payable.
   *
   * @param on the first day on which it is
   */
  record FellDue(LocalDate on) implements PaymentEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public FellDue {
      requireNonNull(on, "on");
    }
  }

  /**
   * It was paid in full.
   *
   * @param on when
   * @param amount how much was paid
   */
  record Paid(LocalDate on, Money amount) implements PaymentEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Paid {
      requireNonNull(on, "on");
      requireNonNull(amount, "amount");
    }
  }

  /**
   * A part was withheld and the rest paid.
   *
   * @param on when
   * @param withheld how much was withheld
   * @param paid how much was paid
   */
  record Withheld(LocalDate on, Money withheld, Money paid) implements PaymentEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Withheld {
      requireNonNull(on, "on");
      requireNonNull(withheld, "withheld");
      requireNonNull(paid, "paid");
    }
  }

  /**
   * Nothing was paid for the time being.
   *
   * @param on when
   * @param why the reason
   */
  record Suspended(LocalDate on, String why) implements PaymentEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Suspended {
      requireNonNull(on, "on");
      requireNonNull(why, "why");
    }
  }

  /**
   * All that was withheld or suspended was paid.
   *
   * @param on when
   * @param amount how much was paid
   */
  record Released(LocalDate on, Money amount) implements PaymentEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Released {
      requireNonNull(on, "on");
      requireNonNull(amount, "amount");
    }
  }

  /**
   * What was withheld or suspended was kept for good.
   *
   * @param on when
   * @param amount how much was kept
   */
  record Forfeited(LocalDate on, Money amount) implements PaymentEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Forfeited {
      requireNonNull(on, "on");
      requireNonNull(amount, "amount");
    }
  }
}
