/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Another school that is named in place of the first, with what must be shown of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param school the school
 * @param authorityAgrees whether the local authority in whose area it is agrees
 * @param infantClasses its infant classes; empty where the child would join none
 * @param selection whether it selects, and whether the child meets its criteria
 */
public record OtherSchool(
    NamedSchool school,
    boolean authorityAgrees,
    Optional<InfantClasses> infantClasses,
    DirectionGrounds.Selection selection) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public OtherSchool {
    requireNonNull(school, "school");
    requireNonNull(infantClasses, "infantClasses");
    requireNonNull(selection, "selection");
  }

  /**
   * A school whose authority agrees, that does not select, for a child beyond infant classes.
   *
   * @param school the school
   * @return the school with these facts
   * @throws NullPointerException if the school is null
   */
  public static OtherSchool agreed(NamedSchool school) {
    return new OtherSchool(
        school, true, Optional.empty(), DirectionGrounds.Selection.NOT_SELECTIVE);
  }
}
