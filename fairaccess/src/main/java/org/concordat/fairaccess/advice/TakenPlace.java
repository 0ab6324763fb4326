/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * That the family took a place, which ends its waiting.
 *
 * @param on when
 * @param applications how many applications it had made by then
 */
record TakenPlace(LocalDate on, int applications) {

  TakenPlace {
    requireNonNull(on, "on");
  }
}
