/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.calendar.ServiceMethod;

/**
 * A notice of a decision: how it was sent, and when.
 *
 * <p>Immutable and thread-safe.
 *
 * @param method how it was sent
 * @param sent the day of posting or delivery
 */
public record Notice(ServiceMethod method, LocalDate sent) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Notice {
    requireNonNull(method, "method");
    requireNonNull(sent, "sent");
  }

  /**
   * A notice that was delivered.
   *
   * @param on the day of delivery
   * @return the notice
   */
  public static Notice delivered(LocalDate on) {
    return new Notice(ServiceMethod.DELIVERED, on);
  }

  /**
   * A notice that was posted first class.
   *
   * @param on the day of posting
   * @return the notice
   */
  public static Notice posted(LocalDate on) {
    return new Notice(ServiceMethod.FIRST_CLASS_POST, on);
  }
}
