/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Role;

/** What may be done on the route on which the local authority decides itself. */
public sealed interface CommunityCommand extends Command
    permits CommonCommand,
        BreachCommand,
        CommunityCommand.IssueDecision,
        CommunityCommand.GiveDecisionReasons {

  /**
   * Decides, as admission authority, that the school admits the child.
   *
   * @param by who decides: the local authority or the authority that maintains the school
   * @param on the day
   * @param startOn the first day on which the child is to attend, where the decision sets one
   * @param reasons why the school is to admit in spite of a caution, which is that it permanently excluded the child;
   *     blank where there is none
   */
  record IssueDecision(Role by, LocalDate on, Optional<LocalDate> startOn, String reasons)
      implements CommunityCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public IssueDecision {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(startOn, "startOn");
      requireNonNull(reasons, "reasons");
    }

    /**
     * Decides where there is no caution to answer.
     *
     * @param by who decides: the local authority or the authority that maintains the school
     * @param on the day
     * @param startOn the first day on which the child is to attend, where the decision sets one
     * @throws NullPointerException if a component is null
     */
    public IssueDecision(Role by, LocalDate on, Optional<LocalDate> startOn) {
      this(by, on, startOn, "");
    }
  }

  /**
   * Gives the reasons of a decision after it, as an exclusion that was learned since asks for. The decision, its day and
   * the first day that it set stay; reasons that are given again replace the earlier ones.
   *
   * @param by who gives them: the local authority or the authority that maintains the school
   * @param on the day
   * @param reasons why the school is to admit in spite of a caution; not blank
   */
  record GiveDecisionReasons(Role by, LocalDate on, String reasons) implements CommunityCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public GiveDecisionReasons {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(reasons, "reasons");
    }
  }
}
