/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That an asset, or a part of it, passed to somebody else.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind how it passed
 * @param on when
 * @param part which part of the asset; empty for all of it
 */
public record Disposal(DisposalKind kind, LocalDate on, Optional<String> part) {

  /**
   * Refuses null.
   *
   * @throws NullPointerException if a component is null
   */
  public Disposal {
    requireNonNull(kind, "kind");
    requireNonNull(on, "on");
    requireNonNull(part, "part");
  }

  /**
   * A disposal of all of it.
   *
   * @param kind how it passed
   * @param on when
   * @return the disposal
   */
  public static Disposal of(DisposalKind kind, LocalDate on) {
    return new Disposal(kind, on, Optional.empty());
  }

  /**
   * The disposal as a reader would write it.
   *
   * @return such as {@code sale on 2019-09-01} or {@code lease of the annexe on 2019-09-01}
   */
  @Override
  public String toString() {
    return kind + part.map(name -> " of " + name).orElse("") + " on " + on;
  }
}
