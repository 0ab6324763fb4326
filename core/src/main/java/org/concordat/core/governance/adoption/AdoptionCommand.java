/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.adoption;

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
     */
    public WidenRemit {
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
      implements AdoptionCommand {}

  /**
   * Hand in the draft.
   *
   * @param by who hands it in
   * @param on when
   */
  record SubmitDraft(Role by, LocalDate on) implements AdoptionCommand {}

  /**
   * Endorse the draft.
   *
   * @param by who endorses it
   * @param on when
   */
  record Endorse(Role by, LocalDate on) implements AdoptionCommand {}

  /**
   * Send the draft back to the working group.
   *
   * @param by who sends it back
   * @param on when
   * @param reason why
   */
  record ReturnDraft(Role by, LocalDate on, String reason) implements AdoptionCommand {}

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
      implements AdoptionCommand {}

  /**
   * Withdraw a sign-up.
   *
   * @param by in what capacity
   * @param on the first day on which it no longer holds
   * @param key the elector's key
   * @param phase the phase
   */
  record Leave(Role by, LocalDate on, String key, String phase) implements AdoptionCommand {}

  /**
   * Give the text up.
   *
   * @param by who gives it up
   * @param on when
   * @param reason why
   */
  record Abandon(Role by, LocalDate on, String reason) implements AdoptionCommand {}

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
     */
    public Supersede {
      Reason.checkCode(successor);
    }
  }
}
