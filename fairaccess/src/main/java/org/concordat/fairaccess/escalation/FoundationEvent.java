/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static java.util.Objects.requireNonNull;

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
        FoundationEvent.AuthorityTold,
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
  record DirectionOpened(LocalDate on, DirectionGrounds grounds) implements FoundationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public DirectionOpened {
      requireNonNull(on, "on");
      requireNonNull(grounds, "grounds");
    }
  }

  /**
   * The facts were stated anew.
   *
   * @param on the day
   * @param grounds the facts as they are now
   */
  record GroundsRestated(LocalDate on, DirectionGrounds grounds) implements FoundationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public GroundsRestated {
      requireNonNull(on, "on");
      requireNonNull(grounds, "grounds");
    }
  }

  /**
   * Somebody was consulted.
   *
   * @param on the day
   * @param party who
   */
  record Consulted(LocalDate on, Role party) implements FoundationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Consulted {
      requireNonNull(on, "on");
      requireNonNull(party, "party");
    }
  }

  /**
   * The authority decided to give the direction.
   *
   * @param on the day
   */
  record IntentionFormed(LocalDate on) implements FoundationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public IntentionFormed {
      requireNonNull(on, "on");
    }
  }

  /**
   * The notice of the intention was sent; its time begins with the day of service that it holds.
   *
   * @param on the day of posting or delivery
   * @param notice the notice
   */
  record NoticeServed(LocalDate on, DirectionNotice notice) implements FoundationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public NoticeServed {
      requireNonNull(on, "on");
      requireNonNull(notice, "notice");
    }
  }

  /**
   * The notice was referred.
   *
   * @param on the day
   */
  record Referred(LocalDate on) implements FoundationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Referred {
      requireNonNull(on, "on");
    }
  }

  /**
   * The school told the authority that it referred the notice.
   *
   * @param on the day
   */
  record AuthorityTold(LocalDate on) implements FoundationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public AuthorityTold {
      requireNonNull(on, "on");
    }
  }

  /**
   * The time to refer the notice ended without a reference; nothing is directed by that.
   *
   * @param on the day after the last day to refer
   */
  record WindowClosed(LocalDate on) implements FoundationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public WindowClosed {
      requireNonNull(on, "on");
    }
  }

  /**
   * The reference was decided for the authority.
   *
   * @param on the day
   */
  record SchoolConfirmed(LocalDate on) implements FoundationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public SchoolConfirmed {
      requireNonNull(on, "on");
    }
  }

  /**
   * The reference was decided by naming another school.
   *
   * @param on the day
   * @param other the other school
   */
  record OtherSchoolNamed(LocalDate on, OtherSchool other) implements FoundationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public OtherSchoolNamed {
      requireNonNull(on, "on");
      requireNonNull(other, "other");
    }
  }

  /**
   * The reference was decided against the authority.
   *
   * @param on the day
   */
  record DirectionRejected(LocalDate on) implements FoundationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public DirectionRejected {
      requireNonNull(on, "on");
    }
  }

  /**
   * The authority directed the school to admit the child.
   *
   * @param on the day
   * @param by who directed
   * @param school the school
   * @param startOn the first day on which the child is to attend, where the direction sets one
   */
  record Directed(LocalDate on, Role by, Urn school, Optional<LocalDate> startOn)
      implements FoundationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Directed {
      requireNonNull(on, "on");
      requireNonNull(by, "by");
      requireNonNull(school, "school");
      requireNonNull(startOn, "startOn");
    }
  }
}
