/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import com.google.common.collect.ImmutableMap;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;

/**
 * A school in its place in a ranking, with the figure that put it there.
 *
 * <p>Immutable and thread-safe.
 *
 * @param place the place, from 1
 * @param school the school
 * @param figure what it was ranked by, exact
 * @param shown the figure as it is shown
 * @param arithmetic what the figure was computed from, by name
 */
public record RankedSchool(
    int place, Urn school, Ratio figure, Datum shown, ImmutableMap<String, Datum> arithmetic) {

  /**
   * How the figure came about.
   *
   * @return a tree: the place and the figure, under it what it was computed from
   */
  public Explanation explanation() {
    return Explanation.of(
        place + ". " + school,
        shown,
        arithmetic.entrySet().stream()
            .map(entry -> Explanation.given(entry.getKey(), entry.getValue()))
            .toList());
  }
}
