/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.claim;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.procedure.Event;
import org.joda.money.Money;

/** What happens to a claim. Immutable and thread-safe. */
public sealed interface ClaimEvent extends Event {

  /**
   * It was notified that the trigger was met.
   *
   * @param on the first day on which it was met
   * @param notifiedOn when it was notified
   */
  record TriggerNotified(LocalDate on, LocalDate notifiedOn) implements ClaimEvent {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public TriggerNotified {
      requireNonNull(on, "on");
      requireNonNull(notifiedOn, "notifiedOn");
    }
  }

  /**
   * It was found that the trigger brings no claim.
   *
   * @param on when
   */
  record TriggerDismissed(LocalDate on) implements ClaimEvent {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public TriggerDismissed {
      requireNonNull(on, "on");
    }
  }

  /**
   * The sum was worked out.
   *
   * @param on when
   * @param assessment the sum and all its inputs
   */
  record Assessed(LocalDate on, AssessedClaim assessment) implements ClaimEvent {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public Assessed {
      requireNonNull(on, "on");
      requireNonNull(assessment, "assessment");
    }
  }

  /**
   * The sum was asked for.
   *
   * @param on when
   * @param amount what was asked for
   */
  record Demanded(LocalDate on, Money amount) implements ClaimEvent {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public Demanded {
      requireNonNull(on, "on");
      requireNonNull(amount, "amount");
    }
  }

  /**
   * Another use was accepted for the time being.
   *
   * @param on when
   * @param use the use
   */
  record Deferred(LocalDate on, String use) implements ClaimEvent {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public Deferred {
      requireNonNull(on, "on");
      requireNonNull(use, "use");
    }
  }

  /**
   * A deferral was over.
   *
   * @param on when
   * @param ground why
   */
  record DeferralEnded(LocalDate on, String ground) implements ClaimEvent {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public DeferralEnded {
      requireNonNull(on, "on");
      requireNonNull(ground, "ground");
    }
  }

  /**
   * All of it, or what was left, was given up.
   *
   * @param on when
   * @param amount what was given up
   */
  record Waived(LocalDate on, Money amount) implements ClaimEvent {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public Waived {
      requireNonNull(on, "on");
      requireNonNull(amount, "amount");
    }
  }

  /**
   * A part was given up.
   *
   * @param on when
   * @param amount what was given up
   */
  record PartWaived(LocalDate on, Money amount) implements ClaimEvent {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public PartWaived {
      requireNonNull(on, "on");
      requireNonNull(amount, "amount");
    }
  }

  /**
   * The school accepted the sum demanded.
   *
   * @param on when
   */
  record Agreed(LocalDate on) implements ClaimEvent {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public Agreed {
      requireNonNull(on, "on");
    }
  }

  /**
   * The school disputed the sum or the trigger.
   *
   * @param on when
   * @param ground why
   */
  record Disputed(LocalDate on, String ground) implements ClaimEvent {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public Disputed {
      requireNonNull(on, "on");
      requireNonNull(ground, "ground");
    }
  }

  /**
   * A dispute was settled.
   *
   * @param on when
   * @param amount what is owed from then on
   */
  record Settled(LocalDate on, Money amount) implements ClaimEvent {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public Settled {
      requireNonNull(on, "on");
      requireNonNull(amount, "amount");
    }
  }

  /**
   * A part was paid.
   *
   * @param on when
   * @param amount what was paid
   */
  record PartPaid(LocalDate on, Money amount) implements ClaimEvent {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public PartPaid {
      requireNonNull(on, "on");
      requireNonNull(amount, "amount");
    }
  }

  /**
   * The last of it was paid.
   *
   * @param on when
   * @param amount what was paid, with what was too much
   */
  record Paid(LocalDate on, Money amount) implements ClaimEvent {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public Paid {
      requireNonNull(on, "on");
      requireNonNull(amount, "amount");
    }
  }

  /**
   * A part was set off.
   *
   * @param on when
   * @param amount what was set off
   * @param against against what
   */
  record PartSetOff(LocalDate on, Money amount, String against) implements ClaimEvent {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public PartSetOff {
      requireNonNull(on, "on");
      requireNonNull(amount, "amount");
      requireNonNull(against, "against");
    }
  }

  /**
   * The last of it was set off.
   *
   * @param on when
   * @param amount what was set off
   * @param against against what
   */
  record SetOff(LocalDate on, Money amount, String against) implements ClaimEvent {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public SetOff {
      requireNonNull(on, "on");
      requireNonNull(amount, "amount");
      requireNonNull(against, "against");
    }
  }

  /**
   * The claim was filed.
   *
   * @param on when
   */
  record Closed(LocalDate on) implements ClaimEvent {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public Closed {
      requireNonNull(on, "on");
    }
  }

  /**
   * Nothing was at risk any more.
   *
   * @param on the first day on which nothing was
   */
  record Lapsed(LocalDate on) implements ClaimEvent {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public Lapsed {
      requireNonNull(on, "on");
    }
  }
}
