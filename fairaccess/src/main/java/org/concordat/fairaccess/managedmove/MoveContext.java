/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.managedmove;

import static java.util.Objects.requireNonNull;

import org.concordat.core.calendar.Calendars;
import org.concordat.core.identity.Successions;
import org.concordat.core.rule.Editions;

/**
 * The outside facts of a managed move.
 *
 * <p>Immutable and thread-safe.
 *
 * @param calendars the calendars of the receiving school, in whose weeks a trial is counted
 * @param rules the editions of what is agreed
 * @param successions the links between establishments
 */
public record MoveContext(
    Calendars calendars, Editions<ManagedMoveRules> rules, Successions successions) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public MoveContext {
    requireNonNull(calendars, "calendars");
    requireNonNull(rules, "rules");
    requireNonNull(successions, "successions");
  }

  /**
   * The context of the published editions.
   *
   * @param calendars the calendars of the receiving school
   * @return the context, with no links between establishments
   */
  public static MoveContext of(Calendars calendars) {
    return new MoveContext(calendars, ManagedMoveEditions.EDITIONS, Successions.none());
  }

  /**
   * The same context with other editions.
   *
   * @param editions the editions
   * @return a copy
   */
  public MoveContext withRules(Editions<ManagedMoveRules> editions) {
    return new MoveContext(calendars, editions, successions);
  }

  /**
   * The same context with links between establishments.
   *
   * @param links the links, by which a move from a school to its own successor is refused from the day on which that
   *     took over
   * @return a copy
   */
  public MoveContext withSuccessions(Successions links) {
    return new MoveContext(calendars, rules, links);
  }
}
