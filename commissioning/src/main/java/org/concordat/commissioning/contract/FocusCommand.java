/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Role;

/** What may be done about the needs that a base serves. Immutable and thread-safe. */
public sealed interface FocusCommand extends Command {

  /**
   * Propose that the base serve other needs.
   *
   * @param by who proposes it
   * @param on when
   * @param specialism the other needs
   * @param from the first day on which it would
   */
  record ProposeFocus(Role by, LocalDate on, String specialism, LocalDate from)
      implements FocusCommand {

    /**
     * Checks the specialism.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if it is blank
     */
    public ProposeFocus {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(specialism, "specialism");
      requireNonNull(from, "from");
      checkSpecialism("ProposeFocus", specialism);
    }
  }

  /**
   * Take the proposal back.
   *
   * @param by who takes it back
   * @param on when
   */
  record WithdrawProposal(Role by, LocalDate on) implements FocusCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public WithdrawProposal {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Refuse the proposal.
   *
   * @param by who refuses it
   * @param on when
   */
  record RefuseFocus(Role by, LocalDate on) implements FocusCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RefuseFocus {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Record that the contract now is for the other needs, by a variation.
   *
   * @param by who records it
   * @param on when; the contract must read so by then
   */
  record AdoptFocus(Role by, LocalDate on) implements FocusCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public AdoptFocus {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Record that the base serves other needs although the contract does not say so.
   *
   * @param by who records it
   * @param on the first day on which it did, however late it is recorded
   * @param specialism the other needs
   */
  record RecordDeparture(Role by, LocalDate on, String specialism) implements FocusCommand {

    /**
     * Checks the specialism.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if it is blank
     */
    public RecordDeparture {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(specialism, "specialism");
      checkSpecialism("RecordDeparture", specialism);
    }
  }

  /**
   * Record that the base serves the needs of the contract again.
   *
   * @param by who records it
   * @param on the first day on which it does
   */
  record RecordReturn(Role by, LocalDate on) implements FocusCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RecordReturn {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  private static void checkSpecialism(String type, String specialism) {
    checkArgument(
        !specialism.isBlank(), "%s specialism: must not be blank, but was '%s'", type, specialism);
  }
}
