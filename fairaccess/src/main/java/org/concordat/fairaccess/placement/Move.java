/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;

/**
 * That a child goes elsewhere in one plan than in another.
 *
 * <p>Immutable and thread-safe.
 *
 * @param child the child
 * @param from its school before, or empty if it had none or was not on the list
 * @param to its school now, or empty if it has none or is no longer on the list
 */
public record Move(PupilReference child, Optional<Urn> from, Optional<Urn> to) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Move {
    requireNonNull(child, "child");
    requireNonNull(from, "from");
    requireNonNull(to, "to");
  }
}
