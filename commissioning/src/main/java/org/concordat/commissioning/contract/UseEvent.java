/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.procedure.Event;

/** What happens to the use of a base. Immutable and thread-safe. */
public sealed interface UseEvent extends Event {

  /**
   * Notice was given of an intention to use the base differently.
   *
   * @param on the day of the notice
   * @param use the use intended
   */
  record IntentionNotified(LocalDate on, String use) implements UseEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public IntentionNotified {
      requireNonNull(on, "on");
      requireNonNull(use, "use");
    }
  }

  /**
   * An intention was given up.
   *
   * @param on when
   */
  record IntentionGivenUp(LocalDate on) implements UseEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public IntentionGivenUp {
      requireNonNull(on, "on");
    }
  }

  /**
   * A different use began.
   *
   * @param on its first day
   * @param use the use
   */
  record UseChanged(LocalDate on, String use) implements UseEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public UseChanged {
      requireNonNull(on, "on");
      requireNonNull(use, "use");
    }
  }

  /**
   * A different use was over.
   *
   * @param on the first day on which the base was again what the capital was paid for
   */
  record UseRestored(LocalDate on) implements UseEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public UseRestored {
      requireNonNull(on, "on");
    }
  }

  /**
   * The last liability was over.
   *
   * @param on the first day on which nothing was at risk
   */
  record Released(LocalDate on) implements UseEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Released {
      requireNonNull(on, "on");
    }
  }
}
