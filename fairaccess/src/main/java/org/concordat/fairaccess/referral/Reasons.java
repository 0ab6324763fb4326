/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.referral;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;

/** Reasons as explanations. */
final class Reasons {

  private Reasons() {}

  static ImmutableList<Explanation> explain(ImmutableList<Reason> reasons) {
    return reasons.stream().map(Reasons::explain).collect(toImmutableList());
  }

  static Explanation explain(Reason reason) {
    Explanation step = Explanation.of(
        reason.code(),
        Datum.of(reason.message()),
        reason.arguments().entrySet().stream()
            .map(argument -> Explanation.given(argument.getKey(), argument.getValue()))
            .collect(toImmutableList()));
    return reason.source().map(step::under).orElse(step);
  }
}
