/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.claim;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.commissioning.clawback.ClawbackFacts;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Role;
import org.joda.money.Money;

/** What may be done with a claim. Immutable and thread-safe. */
public sealed interface ClaimCommand extends Command {

  /**
   * Notify that the trigger was met. It takes effect on the day of the trigger, however late it is
   * notified: a trigger before the end of the liability is not lost by a notice after it.
   *
   * @param by who acts
   * @param on the first day on which the trigger was met
   * @param notifiedOn when it was notified; not before that day
   */
  record NotifyTrigger(Role by, LocalDate on, LocalDate notifiedOn) implements ClaimCommand {

    /**
     * Checks the dates.
     *
     * @throws IllegalArgumentException if it was notified before it was met
     * @throws NullPointerException if a component is null
     */
    public NotifyTrigger {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(notifiedOn, "notifiedOn");
      checkArgument(
          !notifiedOn.isBefore(on),
          "NotifyTrigger notifiedOn: must not be before the trigger of %s, but was %s",
          on,
          notifiedOn);
    }
  }

  /**
   * Work the sum out.
   *
   * @param by who acts
   * @param on when
   * @param facts what has happened as far as it is known
   */
  record Assess(Role by, LocalDate on, ClawbackFacts facts) implements ClaimCommand {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public Assess {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(facts, "facts");
    }
  }

  /**
   * Find that the notified trigger brings no claim; the right rests again.
   *
   * @param by who acts
   * @param on when
   * @param facts what has happened as far as it is known
   */
  record Dismiss(Role by, LocalDate on, ClawbackFacts facts) implements ClaimCommand {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public Dismiss {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(facts, "facts");
    }
  }

  /**
   * Ask for the sum, or for less.
   *
   * @param by who acts
   * @param on when
   * @param amount what is asked for, at most the sum assessed
   */
  record Demand(Role by, LocalDate on, Money amount) implements ClaimCommand {

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if it is not positive
     * @throws NullPointerException if a component is null
     */
    public Demand {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(amount, "amount");
      checkPositive("Demand", amount);
    }
  }

  /**
   * Accept another use for the time being. The right goes on, and so does its clock.
   *
   * @param by who acts
   * @param on when
   * @param use the use that is accepted
   */
  record Defer(Role by, LocalDate on, String use) implements ClaimCommand {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank
     * @throws NullPointerException if a component is null
     */
    public Defer {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(use, "use");
      checkText("Defer", use);
    }
  }

  /**
   * End a deferral, because the use is no longer one that was accepted or for another reason. The right
   * rests again, and a trigger after that brings what is at risk then.
   *
   * @param by who acts
   * @param on when
   * @param ground why
   */
  record EndDeferral(Role by, LocalDate on, String ground) implements ClaimCommand {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank
     * @throws NullPointerException if a component is null
     */
    public EndDeferral {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(ground, "ground");
      checkText("EndDeferral", ground);
    }
  }

  /**
   * Give the claim up, in whole or in part.
   *
   * @param by who acts
   * @param on when
   * @param amount what is given up
   */
  record Waive(Role by, LocalDate on, Money amount) implements ClaimCommand {

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if it is not positive
     * @throws NullPointerException if a component is null
     */
    public Waive {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(amount, "amount");
      checkPositive("Waive", amount);
    }
  }

  /**
   * Accept the sum demanded.
   *
   * @param by who acts
   * @param on when
   */
  record Agree(Role by, LocalDate on) implements ClaimCommand {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public Agree {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Dispute the sum or the trigger.
   *
   * @param by who acts
   * @param on when
   * @param ground why
   */
  record Dispute(Role by, LocalDate on, String ground) implements ClaimCommand {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank
     * @throws NullPointerException if a component is null
     */
    public Dispute {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(ground, "ground");
      checkText("Dispute", ground);
    }
  }

  /**
   * Settle a dispute at a sum.
   *
   * @param by who acts
   * @param on when
   * @param amount what is owed from now on, at most what was owed before
   * @param consentedOn when the other party consented, not before the demand; empty if it has not
   */
  record Settle(Role by, LocalDate on, Money amount, Optional<LocalDate> consentedOn)
      implements ClaimCommand {

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if it is not positive
     * @throws NullPointerException if a component is null
     */
    public Settle {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(amount, "amount");
      requireNonNull(consentedOn, "consentedOn");
      checkPositive("Settle", amount);
    }
  }

  /**
   * Record a payment.
   *
   * @param by who acts
   * @param on when
   * @param amount what was paid
   */
  record Pay(Role by, LocalDate on, Money amount) implements ClaimCommand {

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if it is not positive
     * @throws NullPointerException if a component is null
     */
    public Pay {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(amount, "amount");
      checkPositive("Pay", amount);
    }
  }

  /**
   * Set the claim off against what the authority owes the school.
   *
   * @param by who acts
   * @param on when
   * @param amount what is set off
   * @param against what it is set off against, such as {@code top-up of autumn 2019}
   */
  record SetOff(Role by, LocalDate on, Money amount, String against) implements ClaimCommand {

    /**
     * Checks the amount and the text.
     *
     * @throws IllegalArgumentException if the amount is not positive, or if the text is blank
     * @throws NullPointerException if a component is null
     */
    public SetOff {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(amount, "amount");
      requireNonNull(against, "against");
      checkPositive("SetOff", amount);
      checkText("SetOff", against);
    }
  }

  /**
   * File a claim that is settled.
   *
   * @param by who acts
   * @param on when
   */
  record Close(Role by, LocalDate on) implements ClaimCommand {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public Close {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  private static void checkPositive(String type, Money amount) {
    checkArgument(amount.isPositive(), "%s amount: must be positive, but was %s", type, amount);
  }

  private static void checkText(String type, String text) {
    checkArgument(!text.isBlank(), "%s text: must not be blank, but was '%s'", type, text);
  }
}
