/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.managedmove;

import static java.util.Objects.requireNonNull;

import org.concordat.core.identity.Urn;

/**
 * On which register a pupil is, and how.
 *
 * @param school the school
 * @param kind whether the pupil is on another as well
 */
public record Registration(Urn school, Kind kind) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Registration {
    requireNonNull(school, "school");
    requireNonNull(kind, "kind");
  }

  /** How a pupil is on a register. */
  public enum Kind {
    /** On this register alone. */
    SINGLE,
    /** On two, and this is the main one. */
    MAIN,
    /** On two, and this is the other. */
    SUBSIDIARY
  }
}
