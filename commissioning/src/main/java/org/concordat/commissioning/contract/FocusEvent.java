/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.procedure.Event;

/** What happens to the needs that a base serves. Immutable and thread-safe. */
public sealed interface FocusEvent extends Event {

  /**
   * Other needs were proposed.
   *
   * @param on when
   * @param specialism the other needs
   * @param from the first day on which the base would serve them
   */
  record FocusProposed(LocalDate on, String specialism, LocalDate from) implements FocusEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public FocusProposed {
      requireNonNull(on, "on");
      requireNonNull(specialism, "specialism");
      requireNonNull(from, "from");
    }
  }

  /**
   * The proposal was taken back.
   *
   * @param on when
   */
  record ProposalWithdrawn(LocalDate on) implements FocusEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ProposalWithdrawn {
      requireNonNull(on, "on");
    }
  }

  /**
   * The proposal was refused.
   *
   * @param on when
   */
  record FocusRefused(LocalDate on) implements FocusEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public FocusRefused {
      requireNonNull(on, "on");
    }
  }

  /**
   * The contract was for the other needs.
   *
   * @param on when
   * @param specialism the needs
   */
  record FocusAdopted(LocalDate on, String specialism) implements FocusEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public FocusAdopted {
      requireNonNull(on, "on");
      requireNonNull(specialism, "specialism");
    }
  }

  /**
   * The base served other needs than the contract's.
   *
   * @param on the first day on which it did
   * @param specialism the other needs
   */
  record Departed(LocalDate on, String specialism) implements FocusEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Departed {
      requireNonNull(on, "on");
      requireNonNull(specialism, "specialism");
    }
  }

  /**
   * The base served the needs of the contract again.
   *
   * @param on the first day on which it did
   */
  record Returned(LocalDate on) implements FocusEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Returned {
      requireNonNull(on, "on");
    }
  }

  /**
   * The term was over.
   *
   * @param on the first day after it
   */
  record FocusEnded(LocalDate on) implements FocusEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public FocusEnded {
      requireNonNull(on, "on");
    }
  }
}
