/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.Role;

/** What may happen on the route on which the local authority directs. */
public sealed interface FoundationEvent extends Event
    permits CommonEvent,
        BreachEvent,
        FoundationEvent.DirectionOpened,
        FoundationEvent.GroundsRestated,
        FoundationEvent.Consulted,
        FoundationEvent.IntentionFormed,
        FoundationEvent.NoticeServed,
        FoundationEvent.Referred,
        FoundationEvent.WindowClosed,
        FoundationEvent.SchoolConfirmed,
        FoundationEvent.OtherSchoolNamed,
        FoundationEvent.DirectionRejected,
        FoundationEvent.Directed {

  /**
   * The authority began to seek a direction.
   *
   * @param on the day
   * @param grounds the facts on which it rests
   */
  record DirectionOpened(LocalDate on, DirectionGrounds grounds) implements FoundationEvent {}

  /**
   * The facts were stated anew.
   *
   * @param on the day
   * @param grounds the facts as they are now
   */
  record GroundsRestated(LocalDate on, DirectionGrounds grounds) implements FoundationEvent {}

  /**
   * Somebody was consulted.
   *
   * @param on the day
   * @param party who
   */
  record Consulted(LocalDate on, Role party) implements FoundationEvent {}

  /**
   * The authority decided to give the direction.
   *
   * @param on the day
   */
  record IntentionFormed(LocalDate on) implements FoundationEvent {}

  /**
   * The notice of the intention was sent; its time begins with the day of service that it holds.
   *
   * @param on the day of posting or delivery
   * @param notice the notice
   */
  record NoticeServed(LocalDate on, DirectionNotice notice) implements FoundationEvent {}

  /**
   * The notice was referred.
   *
   * @param on the day
   */
  record Referred(LocalDate on) implements FoundationEvent {}

  /**
   * The time to refer the notice ended without a reference; nothing is directed by that.
   *
   * @param on the day after the last day to refer
   */
  record WindowClosed(LocalDate on) implements FoundationEvent {}

  /**
   * The reference was decided for the authority.
   *
   * @param on the day
   */
  record SchoolConfirmed(LocalDate on) implements FoundationEvent {}

  /**
   * The reference was decided by naming another school.
   *
   * @param on the day
   * @param other the other school
   */
  record OtherSchoolNamed(LocalDate on, OtherSchool other) implements FoundationEvent {}

  /**
   * The reference was decided against the authority.
   *
   * @param on the day
   */
  record DirectionRejected(LocalDate on) implements FoundationEvent {}

  /**
   * The authority directed the school to admit the child.
   *
   * @param on the day
   * @param by who directed
   * @param school the school
   * @param startOn the first day on which the child is to attend, where the direction sets one
   */
  record Directed(LocalDate on, Role by, Urn school, Optional<LocalDate> startOn)
      implements FoundationEvent {}
}
