/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

import static java.util.Objects.requireNonNull;

import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.rule.Rule;

/**
 * How long a maintained school has where an authority asks it for a place for a child whom it looks after.
 *
 * <p>Such a child leaves the protocol for a faster route: a school asked on Monday 15 October 2012 answers by
 * Sunday 21 October, and a notice served on that Monday may be referred up to then (SSFA 1998
 * s.97A, second-hand; that both count their first day is assumed from s.97(3)). An escalation goes by the same two.
 *
 * <p>Immutable and thread-safe.
 *
 * @param reply for the school to answer, from the request
 * @param reference for the school to refer a notice, from its service
 */
public record LookedAfterLimits(Rule<TimeLimit> reply, Rule<TimeLimit> reference) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public LookedAfterLimits {
    requireNonNull(reply, "reply");
    requireNonNull(reference, "reference");
  }
}
