/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import java.time.LocalDate;

/**
 * What happened, or what time alone brought; a sealed set of records for each procedure.
 *
 * <p>An event is a fact and is never refused. Its stable code stands in the procedure's table: {@link
 * Procedure#codeOf(Event)}.
 */
public interface Event {

  /**
   * When it took effect.
   *
   * @return the effective date, which may differ from the date on which it was recorded
   */
  LocalDate on();
}
