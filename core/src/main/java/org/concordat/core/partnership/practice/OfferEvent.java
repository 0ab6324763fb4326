/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.practice;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.procedure.Event;

/** What happens to an offered practice. Immutable and thread-safe. */
public sealed interface OfferEvent extends Event {

  /**
   * It was taken up.
   *
   * @param on the first day
   */
  record Adopted(LocalDate on) implements OfferEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Adopted {
      requireNonNull(on, "on");
    }
  }

  /**
   * It was not taken up.
   *
   * @param on when
   * @param why the reason
   */
  record Declined(LocalDate on, String why) implements OfferEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Declined {
      requireNonNull(on, "on");
      requireNonNull(why, "why");
    }
  }

  /**
   * It is known what came of it.
   *
   * @param on when it was known
   * @param result what came of it
   */
  record ResultRecorded(LocalDate on, String result) implements OfferEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ResultRecorded {
      requireNonNull(on, "on");
      requireNonNull(result, "result");
    }
  }

  /**
   * It was given up again.
   *
   * @param on the first day without it
   * @param why the reason
   */
  record GivenUp(LocalDate on, String why) implements OfferEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public GivenUp {
      requireNonNull(on, "on");
      requireNonNull(why, "why");
    }
  }
}
