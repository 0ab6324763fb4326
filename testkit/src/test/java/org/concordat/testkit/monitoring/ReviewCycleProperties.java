/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.monitoring;

import net.jqwik.api.Arbitrary;

/** The cycles of the library keep the laws of cycles. */
class ReviewCycleProperties implements ReviewCycleLaws {

  @Override
  public Arbitrary<DueDates> dueDates() {
    return MonitoringArbitraries.cycles().map(DueDates::of);
  }
}
