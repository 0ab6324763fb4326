/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.casework;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concordat.core.procedure.Event;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.protocol.OutsideGroup;
import org.concordat.fairaccess.referral.FairAccessReferral;

/**
 * What happened in a case. Each is a record with the day on which it took effect; their codes stand in the
 * table of {@link FairAccessCases#PROCEDURE}.
 */
public sealed interface CaseEvent extends Event {

  /**
   * The referral was corrected or completed.
   *
   * @param on when
   * @param referral the referral in place of the one before
   */
  record Amended(LocalDate on, FairAccessReferral referral) implements CaseEvent {}

  /**
   * The child was accepted under the protocol.
   *
   * @param on when
   * @param edition the name of the edition of the Code
   * @param categories the codes of the categories that the child is in
   */
  record Accepted(LocalDate on, String edition, ImmutableList<String> categories)
      implements CaseEvent {}

  /**
   * The child does not come under the protocol.
   *
   * @param on when
   * @param reasons why not
   */
  record FoundIneligible(LocalDate on, ImmutableList<Reason> reasons) implements CaseEvent {}

  /**
   * A stronger route led out of the protocol.
   *
   * @param on when
   * @param group the group that has the route
   */
  record RoutedOut(LocalDate on, OutsideGroup group) implements CaseEvent {}

  /**
   * The case is on the list of a panel.
   *
   * @param on when
   * @param panelDate the day of the panel
   */
  record Listed(LocalDate on, LocalDate panelDate) implements CaseEvent {}

  /**
   * The case came before the panel.
   *
   * @param on when
   */
  record Considered(LocalDate on) implements CaseEvent {}

  /**
   * The panel put the case off.
   *
   * @param on when
   * @param reason why
   */
  record Deferred(LocalDate on, String reason) implements CaseEvent {}

  /**
   * The panel found the child not ready for a mainstream school.
   *
   * @param on when
   * @param provision where the child is educated meanwhile
   */
  record FoundNotReady(LocalDate on, String provision) implements CaseEvent {}

  /**
   * The panel named a school.
   *
   * @param on when
   * @param decision the school with the order and the reasons
   */
  record Placed(LocalDate on, PlacementDecision decision) implements CaseEvent {}

  /**
   * The school takes the child from a day on.
   *
   * @param on when it was agreed
   * @param startOn the first day
   */
  record StartAgreed(LocalDate on, LocalDate startOn) implements CaseEvent {}

  /**
   * The school refused.
   *
   * @param on when
   * @param reasons its reasons
   */
  record Refused(LocalDate on, ImmutableList<String> reasons) implements CaseEvent {}

  /**
   * The school was silent until its time was over.
   *
   * @param on the day after the last day to reply
   */
  record RefusalDeemed(LocalDate on) implements CaseEvent {}

  /**
   * Something new was brought, so that the panel decides again.
   *
   * @param on when
   * @param information what is new
   */
  record InformationBrought(LocalDate on, String information) implements CaseEvent {}

  /**
   * The refusal was taken to those who decide.
   *
   * @param on when
   */
  record Escalated(LocalDate on) implements CaseEvent {}

  /**
   * The case came back after an escalation that did not oblige the school.
   *
   * @param on when
   */
  record TakenBack(LocalDate on) implements CaseEvent {}

  /**
   * The child is on the register.
   *
   * @param on when
   */
  record Admitted(LocalDate on) implements CaseEvent {}

  /**
   * The follow-up ended.
   *
   * @param on when
   */
  record Closed(LocalDate on) implements CaseEvent {}

  /**
   * The case ended before the child was on roll.
   *
   * @param on when
   * @param reason why
   */
  record Withdrawn(LocalDate on, WithdrawalReason reason) implements CaseEvent {}

  /**
   * Education was arranged for the time of waiting.
   *
   * @param on when
   * @param provision what was arranged
   */
  record InterimArranged(LocalDate on, String provision) implements CaseEvent {}
}
