/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Role;

/**
 * A formal direction to admit the child.
 *
 * <p>Immutable and thread-safe.
 *
 * @param by who directed: the local authority or the Secretary of State
 * @param on the day of the direction
 * @param school the school that was directed
 */
public record Direction(Role by, LocalDate on, Urn school) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Direction {
    requireNonNull(by, "by");
    requireNonNull(on, "on");
    requireNonNull(school, "school");
  }
}
