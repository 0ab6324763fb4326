/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.adoption;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Role;
import org.concordat.core.reason.Reason;

/** What may be done on the way to an adoption. Immutable and thread-safe. */
public sealed interface AdoptionCommand extends Command {

  /**
   * Widen what the working group is to draft.
   *
   * @param by who widens it
   * @param on when
   * @param matters the codes of what is added
   * @param reason why
   */
  record WidenRemit(Role by, LocalDate on, ImmutableSortedSet<String> matters, String reason)
      implements AdoptionCommand {

    /**
     * Checks the matters.
     *
     * @throws IllegalArgumentException if one is not of the form of a code
     * @throws NullPointerException if a component is null
     */
    public WidenRemit {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(matters, "matters");
      requireNonNull(reason, "reason");
      matters.forEach(Reason::checkCode);
    }
  }

  /**
   * Give the working group more time.
   *
   * @param by who gives it
   * @param on when
   * @param until the last day for the draft
   * @param reason why
   */
  record ExtendDrafting(Role by, LocalDate on, LocalDate until, String reason)
      implements AdoptionCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ExtendDrafting {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(until, "until");
      requireNonNull(reason, "reason");
    }
  }

  /**
   * Hand in the draft.
   *
   * @param by who hands it in
   * @param on when
   */
  record SubmitDraft(Role by, LocalDate on) implements AdoptionCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public SubmitDraft {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Endorse the draft.
   *
   * @param by who endorses it
   * @param on when
   */
  record Endorse(Role by, LocalDate on) implements AdoptionCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Endorse {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Send the draft back to the working group.
   *
   * @param by who sends it back
   * @param on when
   * @param reason why
   */
  record ReturnDraft(Role by, LocalDate on, String reason) implements AdoptionCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReturnDraft {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(reason, "reason");
    }
  }

  /**
   * Sign up for a phase.
   *
   * @param by in what capacity
   * @param on when the governing body approved
   * @param key the elector's key
   * @param phase the phase
   */
  record Join(Role by, LocalDate on, String key, String phase) implements AdoptionCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Join {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(key, "key");
      requireNonNull(phase, "phase");
    }

    /**
     * Sign up as a governing body.
     *
     * @param on when it approved
     * @param key the elector's key
     * @param phase the phase
     * @return the command
     */
    public static Join on(LocalDate on, String key, String phase) {
      return new Join(AdoptionRoles.GOVERNING_BODY, on, key, phase);
    }
  }

  /**
   * Say that one does not sign up for now.
   *
   * @param by in what capacity
   * @param on when
   * @param key the elector's key
   * @param phase the phase
   * @param reason why
   */
  record RefuseToJoin(Role by, LocalDate on, String key, String phase, String reason)
      implements AdoptionCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RefuseToJoin {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(key, "key");
      requireNonNull(phase, "phase");
      requireNonNull(reason, "reason");
    }
  }

  /**
   * Withdraw a sign-up.
   *
   * @param by in what capacity
   * @param on the first day on which it no longer holds
   * @param key the elector's key
   * @param phase the phase
   */
  record Leave(Role by, LocalDate on, String key, String phase) implements AdoptionCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Leave {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(key, "key");
      requireNonNull(phase, "phase");
    }
  }

  /**
   * Give the text up.
   *
   * @param by who gives it up
   * @param on when
   * @param reason why
   */
  record Abandon(Role by, LocalDate on, String reason) implements AdoptionCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Abandon {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(reason, "reason");
    }
  }

  /**
   * Record that a later version has taken the place of this one in all its phases.
   *
   * @param by who records it
   * @param on the day on which the successor was adopted
   * @param successor the code of the later version
   */
  record Supersede(Role by, LocalDate on, String successor) implements AdoptionCommand {

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is not of the form of a code
     * @throws NullPointerException if a component is null
     */
    public Supersede {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(successor, "successor");
      Reason.checkCode(successor);
    }
  }
}
