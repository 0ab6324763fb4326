/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import java.time.LocalDate;

/**
 * What somebody wants to do on a date; a sealed set of records for each procedure.
 *
 * <p>A command may be refused. Its stable code stands in the procedure's table: {@link
 * Procedure#codeOf(Command)}.
 */
public interface Command {

  /**
   * Who acts.
   *
   * @return the capacity in which they act
   */
  Role by();

  /**
   * When they act.
   *
   * @return the date on which the command takes effect
   */
  LocalDate on();
}
