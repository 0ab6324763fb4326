/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.share.LeftOut;

/**
 * Why a child goes to this school and not to each other one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param child the child
 * @param school its school, or empty if it has none
 * @param balance how evenness was weighed against suitability
 * @param alternatives what each other feasible school would cost, by URN
 * @param ruledOut the schools that were ruled out, with their reasons
 */
public record WhyHere(
    PupilReference child,
    Optional<Urn> school,
    Balance balance,
    ImmutableList<Alternative> alternatives,
    ImmutableList<LeftOut> ruledOut) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public WhyHere {
    requireNonNull(child, "child");
    requireNonNull(school, "school");
    requireNonNull(balance, "balance");
    requireNonNull(alternatives, "alternatives");
    requireNonNull(ruledOut, "ruledOut");
  }

  /**
   * The reasons as a tree.
   *
   * @return the school, under it the cost of each other one, and each one ruled out
   */
  public Explanation explanation() {
    ImmutableList.Builder<Explanation> inputs = ImmutableList.builder();
    inputs.add(Explanation.given("weighed by", Datum.of(balance.toString())));
    for (Alternative alternative : alternatives) {
      inputs.add(alternative.explanation(balance));
    }
    for (LeftOut one : ruledOut) {
      for (Reason reason : one.reasons()) {
        inputs.add(Explanation.given("ruled out: " + one.school(), Datum.of(reason.message())));
      }
    }
    return Explanation.of(
        "school of " + child, Datum.of(school.map(Urn::toString).orElse("none")), inputs.build());
  }
}
