/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A change of a contract's text, with the text before it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param on the first day on which the text is another
 * @param before the text until then
 */
public record Amendment(LocalDate on, SupportBaseContract before) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Amendment {
    requireNonNull(on, "on");
    requireNonNull(before, "before");
  }
}
