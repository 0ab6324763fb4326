/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.architecture.sample.bad;

import java.time.Clock;
import java.time.Instant;

class ClockByArgument {

  Instant time(Clock clock) {
    return clock.instant();
  }
}
