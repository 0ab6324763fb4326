/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.payment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Role;
import org.joda.money.Money;

/** What the authority may want to do with an instalment. Immutable and thread-safe. */
public sealed interface PaymentCommand extends Command {

  /**
   * Pay it in full.
   *
   * @param by who pays
   * @param on when
   */
  record Pay(Role by, LocalDate on) implements PaymentCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Pay {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Withhold a part of it and pay the rest.
   *
   * @param by who withholds
   * @param on when
   * @param amount the part that is withheld
   */
  record Withhold(Role by, LocalDate on, Money amount) implements PaymentCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Withhold {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(amount, "amount");
    }
  }

  /**
   * Pay nothing for the time being.
   *
   * @param by who suspends
   * @param on when
   * @param why the reason
   */
  record Suspend(Role by, LocalDate on, String why) implements PaymentCommand {

    /**
     * Checks the reason.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if it is blank
     */
    public Suspend {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(why, "why");
      checkArgument(!why.isBlank(), "Suspend why: must not be blank, but was '%s'", why);
    }
  }

  /**
   * Pay all that was withheld or suspended.
   *
   * @param by who pays
   * @param on when
   */
  record Release(Role by, LocalDate on) implements PaymentCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Release {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Keep for good what was withheld or suspended.
   *
   * @param by who keeps it
   * @param on when
   */
  record Forfeit(Role by, LocalDate on) implements PaymentCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Forfeit {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }
}
