/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.commissioning.party.PartyAgreement;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Role;
import org.concordat.core.reason.Reason;

/** What the parties may want to do in a remedy. Immutable and thread-safe. */
public sealed interface RemedyCommand extends Command {

  /**
   * What has to be put right.
   *
   * @param code the stable code, unique in the remedy
   * @param subject the code of the standard or indicator that it is about
   * @param description what has to be done
   */
  record ToDo(String code, String subject, String description) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a code is not of its form, or if the description is blank
     */
    public ToDo {
      requireNonNull(code, "code");
      requireNonNull(subject, "subject");
      requireNonNull(description, "description");
      Reason.checkCode(code);
      Reason.checkCode(subject);
      checkArgument(
          !description.isBlank(), "ToDo description: must not be blank, but was '%s'", description);
    }
  }

  /**
   * Require an action, in a period that both parties have agreed.
   *
   * @param by who requires it
   * @param on the day from which the period counts
   * @param what the action
   * @param period the period; empty if there is none, which is refused
   * @param agreements who agreed to the period and when; one of each party, or it is refused
   */
  record RequireAction(
      Role by,
      LocalDate on,
      ToDo what,
      Optional<TimeLimit> period,
      ImmutableList<PartyAgreement> agreements)
      implements RemedyCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RequireAction {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(what, "what");
      requireNonNull(period, "period");
      requireNonNull(agreements, "agreements");
    }
  }

  /**
   * Extend the period of an action.
   *
   * @param by who asks for it
   * @param on when
   * @param action the code of the action
   * @param until the new last day
   * @param agreements who agreed to it and when; one of each party, or it is refused
   */
  record ExtendPeriod(
      Role by,
      LocalDate on,
      String action,
      LocalDate until,
      ImmutableList<PartyAgreement> agreements)
      implements RemedyCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ExtendPeriod {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(action, "action");
      requireNonNull(until, "until");
      requireNonNull(agreements, "agreements");
    }
  }

  /**
   * Report an action done.
   *
   * @param by who reports it
   * @param on when
   * @param action the code of the action
   * @param evidence what shows that it was done
   */
  record ReportDone(Role by, LocalDate on, String action, String evidence)
      implements RemedyCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReportDone {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(action, "action");
      requireNonNull(evidence, "evidence");
    }
  }

  /**
   * Review the actions once more.
   *
   * @param by who reviews them
   * @param on when
   * @param results how each action that was not found met before stands, by its code
   */
  record ReReview(Role by, LocalDate on, ImmutableMap<String, MilestoneStatus> results)
      implements RemedyCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReReview {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(results, "results");
    }
  }

  /**
   * Accept that all was put right after a default.
   *
   * @param by who accepts it
   * @param on when
   */
  record AcceptRemedy(Role by, LocalDate on) implements RemedyCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public AcceptRemedy {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Provide the service oneself for a time.
   *
   * @param by who steps in
   * @param on when
   */
  record StepIn(Role by, LocalDate on) implements RemedyCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public StepIn {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Give the remedy up, because the contract is over or for another reason.
   *
   * @param by who gives it up
   * @param on when
   * @param why the reason
   */
  record CloseRemedy(Role by, LocalDate on, String why) implements RemedyCommand {

    /**
     * Checks the reason.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if it is blank
     */
    public CloseRemedy {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(why, "why");
      checkArgument(!why.isBlank(), "CloseRemedy why: must not be blank, but was '%s'", why);
    }
  }
}
