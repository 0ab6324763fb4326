/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.concordat.core.reason.Reason;

/** Whether a school is open when a child would enter: why it is not, why that is not known, or what to beware of. */
record Opening(
    Optional<Reason> against, Optional<Reason> undecided, ImmutableList<Reason> cautions) {

  static Opening not(Reason why) {
    return new Opening(Optional.of(why), Optional.empty(), ImmutableList.of());
  }

  static Opening notKnown(Reason why) {
    return new Opening(Optional.empty(), Optional.of(why), ImmutableList.of());
  }

  static Opening open(ImmutableList<Reason> cautions) {
    return new Opening(Optional.empty(), Optional.empty(), cautions);
  }
}
