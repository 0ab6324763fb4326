/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.casework;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.procedure.Role;
import org.concordat.core.reason.Reason;

/**
 * Who must see to something for a child, and why it is they.
 *
 * <p>Immutable and thread-safe.
 *
 * @param role in what capacity
 * @param authority which authority; empty for a trust, or where the child's home is not known
 * @param why the reason, with its rule
 */
public record Owner(Role role, Optional<LocalAuthorityCode> authority, Reason why) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Owner {
    requireNonNull(role, "role");
    requireNonNull(authority, "authority");
    requireNonNull(why, "why");
  }
}
