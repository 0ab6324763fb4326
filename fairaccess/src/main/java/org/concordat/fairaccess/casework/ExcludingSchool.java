/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.casework;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;

/**
 * The school that excluded a child, and who maintains it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param school the school
 * @param maintainedBy the authority that maintains it; empty for an academy
 */
public record ExcludingSchool(Urn school, Optional<LocalAuthorityCode> maintainedBy) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public ExcludingSchool {
    requireNonNull(school, "school");
    requireNonNull(maintainedBy, "maintainedBy");
  }
}
