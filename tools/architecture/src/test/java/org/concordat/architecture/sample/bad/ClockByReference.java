/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.architecture.sample.bad;

import java.time.Instant;
import java.util.function.Supplier;

class ClockByReference {

  Supplier<Instant> time() {
    return Instant::now;
  }
}
