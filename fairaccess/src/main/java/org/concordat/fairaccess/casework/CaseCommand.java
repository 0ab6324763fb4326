/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.casework;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Role;
import org.concordat.fairaccess.referral.FairAccessReferral;

/**
 * What somebody may want to do in a case. Each is a record with who acts, and when; their codes stand in the
 * table of {@link FairAccessCases#PROCEDURE}.
 */
public sealed interface CaseCommand extends Command {

  /**
   * Puts a corrected or completed referral in the place of the one before.
   *
   * @param by who acts
   * @param on when
   * @param referral the referral
   */
  record Amend(Role by, LocalDate on, FairAccessReferral referral) implements CaseCommand {}

  /**
   * Assesses whether the child comes under the protocol; the outcome follows from the referral.
   *
   * @param by who acts
   * @param on when, which chooses the protocol
   */
  record Assess(Role by, LocalDate on) implements CaseCommand {}

  /**
   * Puts the case on the list of a panel, or on that of another than before.
   *
   * @param by who acts
   * @param on when
   * @param panelDate the day of the panel
   */
  record ListForPanel(Role by, LocalDate on, LocalDate panelDate) implements CaseCommand {}

  /**
   * Brings the case before the panel.
   *
   * @param by who acts
   * @param on when, not before the day of the panel
   */
  record Consider(Role by, LocalDate on) implements CaseCommand {}

  /**
   * Puts the case off to another panel.
   *
   * @param by who acts
   * @param on when
   * @param reason why, in a few words
   */
  record Defer(Role by, LocalDate on, String reason) implements CaseCommand {}

  /**
   * Finds that the child is not ready for a mainstream school.
   *
   * @param by who acts
   * @param on when
   * @param provision where the child is educated meanwhile, in a few words
   */
  record FindNotReady(Role by, LocalDate on, String provision) implements CaseCommand {}

  /**
   * Names a school.
   *
   * @param by who acts
   * @param on when; the school's time to reply counts after this day
   * @param decision the school with the order and the reasons
   */
  record Place(Role by, LocalDate on, PlacementDecision decision) implements CaseCommand {}

  /**
   * Agrees to admit the child.
   *
   * @param by who acts
   * @param on when
   * @param startOn the first day, not before {@code on}
   */
  record Agree(Role by, LocalDate on, LocalDate startOn) implements CaseCommand {}

  /**
   * Refuses to admit the child.
   *
   * @param by who acts
   * @param on when
   * @param reasons the school's reasons, in writing
   */
  record Refuse(Role by, LocalDate on, ImmutableList<String> reasons) implements CaseCommand {}

  /**
   * Brings what the panel could not have known, so that it decides again.
   *
   * @param by who acts
   * @param on when
   * @param information what is new, in a few words
   * @param couldHaveBeenKnown whether the panel could have known it when it decided
   */
  record BringInformation(Role by, LocalDate on, String information, boolean couldHaveBeenKnown)
      implements CaseCommand {}

  /**
   * Settles a refusal by talking: the school takes the child after all.
   *
   * @param by who acts
   * @param on when
   * @param startOn the first day, not before {@code on}
   */
  record Settle(Role by, LocalDate on, LocalDate startOn) implements CaseCommand {}

  /**
   * Takes a refusal to those who decide.
   *
   * @param by who acts
   * @param on when
   */
  record Escalate(Role by, LocalDate on) implements CaseCommand {}

  /**
   * Takes the case back after an escalation that did not oblige the school.
   *
   * @param by who acts
   * @param on when
   */
  record TakeBack(Role by, LocalDate on) implements CaseCommand {}

  /**
   * Enters the child on the register.
   *
   * @param by who acts
   * @param on when, not before the first day that was agreed
   */
  record Admit(Role by, LocalDate on) implements CaseCommand {}

  /**
   * Ends the follow-up.
   *
   * @param by who acts
   * @param on when
   */
  record Close(Role by, LocalDate on) implements CaseCommand {}

  /**
   * Ends the case before the child is on roll.
   *
   * @param by who acts
   * @param on when
   * @param reason why
   */
  record Withdraw(Role by, LocalDate on, WithdrawalReason reason) implements CaseCommand {}

  /**
   * Arranges education for the time of waiting.
   *
   * @param by who acts
   * @param on when
   * @param provision what is arranged, in a few words
   */
  record ArrangeInterim(Role by, LocalDate on, String provision) implements CaseCommand {}
}
