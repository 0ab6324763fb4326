/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.architecture.sample.bad;

import java.time.LocalDate;
import java.time.ZoneOffset;

class ClockByCall {

  LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}
