/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.concordat.core.calendar.ServiceMethod;
import org.concordat.core.procedure.Role;

/**
 * The authority's written notice that it intends to direct.
 *
 * <p>Immutable and thread-safe.
 *
 * @param sentOn the day of posting or delivery
 * @param method how it was sent
 * @param servedOn the day on which it is taken to be served, with which the time to refer it begins
 * @param recipients on whom it was served
 */
public record DirectionNotice(
    LocalDate sentOn,
    ServiceMethod method,
    LocalDate servedOn,
    ImmutableSortedSet<Role> recipients) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public DirectionNotice {
    requireNonNull(sentOn, "sentOn");
    requireNonNull(method, "method");
    requireNonNull(servedOn, "servedOn");
    requireNonNull(recipients, "recipients");
  }
}
