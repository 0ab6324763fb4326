/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel;

import static java.util.Objects.requireNonNull;

import org.concordat.core.reason.Reason;

/**
 * A case that is not on an agenda, and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject the case
 * @param reason why it is not
 */
public record SetAside(PanelCase subject, Reason reason) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public SetAside {
    requireNonNull(subject, "subject");
    requireNonNull(reason, "reason");
  }
}
