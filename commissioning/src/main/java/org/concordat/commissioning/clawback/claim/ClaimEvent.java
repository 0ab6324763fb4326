/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.claim;

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
  record TriggerNotified(LocalDate on, LocalDate notifiedOn) implements ClaimEvent {}

  /**
   * It was found that the trigger brings no claim.
   *
   * @param on when
   */
  record TriggerDismissed(LocalDate on) implements ClaimEvent {}

  /**
   * The sum was worked out.
   *
   * @param on when
   * @param assessment the sum and all its inputs
   */
  record Assessed(LocalDate on, AssessedClaim assessment) implements ClaimEvent {}

  /**
   * The sum was asked for.
   *
   * @param on when
   * @param amount what was asked for
   */
  record Demanded(LocalDate on, Money amount) implements ClaimEvent {}

  /**
   * Another use was accepted for the time being.
   *
   * @param on when
   * @param use the use
   */
  record Deferred(LocalDate on, String use) implements ClaimEvent {}

  /**
   * A deferral was over.
   *
   * @param on when
   * @param ground why
   */
  record DeferralEnded(LocalDate on, String ground) implements ClaimEvent {}

  /**
   * All of it, or what was left, was given up.
   *
   * @param on when
   * @param amount what was given up
   */
  record Waived(LocalDate on, Money amount) implements ClaimEvent {}

  /**
   * A part was given up.
   *
   * @param on when
   * @param amount what was given up
   */
  record PartWaived(LocalDate on, Money amount) implements ClaimEvent {}

  /**
   * The school accepted the sum demanded.
   *
   * @param on when
   */
  record Agreed(LocalDate on) implements ClaimEvent {}

  /**
   * The school disputed the sum or the trigger.
   *
   * @param on when
   * @param ground why
   */
  record Disputed(LocalDate on, String ground) implements ClaimEvent {}

  /**
   * A dispute was settled.
   *
   * @param on when
   * @param amount what is owed from then on
   */
  record Settled(LocalDate on, Money amount) implements ClaimEvent {}

  /**
   * A part was paid.
   *
   * @param on when
   * @param amount what was paid
   */
  record PartPaid(LocalDate on, Money amount) implements ClaimEvent {}

  /**
   * The last of it was paid.
   *
   * @param on when
   * @param amount what was paid, with what was too much
   */
  record Paid(LocalDate on, Money amount) implements ClaimEvent {}

  /**
   * A part was set off.
   *
   * @param on when
   * @param amount what was set off
   * @param against against what
   */
  record PartSetOff(LocalDate on, Money amount, String against) implements ClaimEvent {}

  /**
   * The last of it was set off.
   *
   * @param on when
   * @param amount what was set off
   * @param against against what
   */
  record SetOff(LocalDate on, Money amount, String against) implements ClaimEvent {}

  /**
   * The claim was filed.
   *
   * @param on when
   */
  record Closed(LocalDate on) implements ClaimEvent {}

  /**
   * Nothing was at risk any more.
   *
   * @param on the first day on which nothing was
   */
  record Lapsed(LocalDate on) implements ClaimEvent {}
}
