/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * That the family was left without the place that it held.
 *
 * @param on when
 * @param applications how many applications it had made by then
 * @param isWithout whether it was left with none, and has not been advised, applied or been offered a place since
 */
record LostPlace(LocalDate on, int applications, boolean isWithout) {

  LostPlace {
    requireNonNull(on, "on");
  }

  LostPlace past() {
    return new LostPlace(on, applications, false);
  }
}
