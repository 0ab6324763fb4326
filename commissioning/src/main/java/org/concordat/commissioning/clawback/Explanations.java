/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;

/** Trees for outcomes that are no claim. */
final class Explanations {

  private Explanations() {}

  static Explanation noClaim(String outcome, ImmutableList<Reason> reasons) {
    return Explanation.of(
        "may be claimed",
        Datum.of("nothing, " + outcome),
        reasons.stream().map(Explanations::because).collect(toImmutableList()));
  }

  private static Explanation because(Reason reason) {
    Explanation leaf = Explanation.given("because", Datum.of(reason.message()));
    return reason.source().map(leaf::under).orElse(leaf);
  }
}
