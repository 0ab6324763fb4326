/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.dispute;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Role;

/** What may be done about a dispute. Immutable and thread-safe. */
public sealed interface DisputeCommand extends Command {

  /**
   * Take the dispute up among the heads.
   *
   * @param by who takes it up
   * @param on when
   */
  record OpenMediation(Role by, LocalDate on) implements DisputeCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public OpenMediation {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Record that a member challenged the school that must act.
   *
   * @param by who records it
   * @param on when
   * @param challenger the school whose head challenged it, by its URN on the day
   * @param what what was said, in brief; nothing that identifies a pupil
   */
  record Challenge(Role by, LocalDate on, Urn challenger, String what) implements DisputeCommand {

    /**
     * Checks the words.
     *
     * @throws IllegalArgumentException if they are blank
     * @throws NullPointerException if a component is null
     */
    public Challenge {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(challenger, "challenger");
      requireNonNull(what, "what");
      checkArgument(!what.isBlank(), "Challenge what: must not be blank, but was '%s'", what);
    }
  }

  /**
   * Take the dispute one step up.
   *
   * @param by who takes it there
   * @param on when
   */
  record TakeUp(Role by, LocalDate on) implements DisputeCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public TakeUp {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Settle the dispute at the step where it is.
   *
   * @param by who settles it
   * @param on when
   * @param outcome what was agreed or decided; nothing that identifies a pupil
   */
  record Settle(Role by, LocalDate on, String outcome) implements DisputeCommand {

    /**
     * Checks the words.
     *
     * @throws IllegalArgumentException if they are blank
     * @throws NullPointerException if a component is null
     */
    public Settle {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(outcome, "outcome");
      checkArgument(!outcome.isBlank(), "Settle outcome: must not be blank, but was '%s'", outcome);
    }
  }

  /**
   * Take the dispute back.
   *
   * @param by who takes it back
   * @param on when
   */
  record Withdraw(Role by, LocalDate on) implements DisputeCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Withdraw {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Leave the clause for the route that the law has for a refusal to admit.
   *
   * @param by who does
   * @param on when
   */
  record Escalate(Role by, LocalDate on) implements DisputeCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Escalate {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }
}
