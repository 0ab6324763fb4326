/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.dispute;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.partnership.PartnershipRoles;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Role;

/** What may be done about a dispute. Immutable and thread-safe. */
public sealed interface DisputeCommand extends Command {

  /**
   * Take the dispute up among the heads.
   *
   * @param by who takes it up: the heads or the chair of the partnership
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
   * Record that a member challenged the school that must act, in the mediation among the heads. Whoever mediates records
   * what was said there; a head teacher, who speaks for one school only, takes the dispute up or withdraws it.
   *
   * @param by who records it: the heads
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
   * <pre>{@code
   * new TakeUp(PARTNERSHIP_CHAIR, day);                      // who holds the step
   * new TakeUp(HEAD_TEACHER, day, Urn.of(125737));           // the head of the school that raised it
   * }</pre>
   *
   * @param by who takes it there: the holder of the step or a head teacher
   * @param on when
   * @param school of which school the head teacher is: the one that raised the dispute, or what came of it; empty for
   *     anybody else
   */
  record TakeUp(Role by, LocalDate on, Optional<Urn> school) implements DisputeCommand {

    /**
     * Checks that a head teacher, and nobody else, speaks for a school.
     *
     * @throws IllegalArgumentException if a head teacher names no school, or somebody else does
     * @throws NullPointerException if a component is null
     */
    public TakeUp {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(school, "school");
      checkArgument(
          school.isPresent() == by.equals(PartnershipRoles.HEAD_TEACHER),
          "TakeUp school: must be named by a head teacher and by nobody else, but %s named %s",
          by.code(),
          school.map(Urn::toString).orElse("none"));
    }

    /**
     * The holder of the step takes it up.
     *
     * @param by who takes it there
     * @param on when
     * @throws IllegalArgumentException if it is a head teacher, who speaks for a school
     * @throws NullPointerException if an argument is null
     */
    public TakeUp(Role by, LocalDate on) {
      this(by, on, Optional.empty());
    }

    /**
     * The head of a school takes it up.
     *
     * @param by who takes it there: the head teacher
     * @param on when
     * @param school of which school: the one that raised the dispute, or what came of it
     * @throws IllegalArgumentException if it is not a head teacher
     * @throws NullPointerException if an argument is null
     */
    public TakeUp(Role by, LocalDate on, Urn school) {
      this(by, on, Optional.of(school));
    }
  }

  /**
   * Settle the dispute at the step where it is.
   *
   * @param by who settles it: the holder of the step
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
   * @param by who takes it back: the head teacher
   * @param on when
   * @param school of which school: the one that raised the dispute, or what came of it
   */
  record Withdraw(Role by, LocalDate on, Urn school) implements DisputeCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Withdraw {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(school, "school");
    }
  }

  /**
   * Leave the clause for the route that the law has for a refusal to admit.
   *
   * @param by who does: the Director or the local authority
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
