/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.share.LeftOut;

/**
 * Why siblings go to this school together and not to each other one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param siblings the siblings
 * @param school the school to which they all go, or empty if they do not
 * @param balance how evenness was weighed against suitability
 * @param alternatives what it would change if all of them were at another school that has places for them, by URN;
 *     the siblings of other groups stay where the plan holds them, and everybody else is placed as well as possible
 * @param ruledOut the schools that are options of one of them at least and cannot take all beside the children
 *     fixed there and the siblings of other groups held there, with their reasons
 */
public record WhyTogether(
    ImmutableSortedSet<PupilReference> siblings,
    Optional<Urn> school,
    Balance balance,
    ImmutableSortedMap<Urn, PlanDifference> alternatives,
    ImmutableList<LeftOut> ruledOut) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public WhyTogether {
    requireNonNull(siblings, "siblings");
    requireNonNull(school, "school");
    requireNonNull(balance, "balance");
    requireNonNull(alternatives, "alternatives");
    requireNonNull(ruledOut, "ruledOut");
  }

  /**
   * The reasons as a tree.
   *
   * @return the school, under it what each other one would change, and each one that cannot take all; a change that
   *     places another number of some class is headed by the numbers and never by its cost, which would show a
   *     child without a school as a saving
   */
  public Explanation explanation() {
    ImmutableList.Builder<Explanation> inputs = ImmutableList.builder();
    alternatives.forEach((other, difference) -> {
      Explanation change = difference.explanation(balance);
      inputs.add(Explanation.of(
          "all at " + other + " instead: " + change.label(), change.result(), change.inputs()));
    });
    for (LeftOut one : ruledOut) {
      for (Reason reason : one.reasons()) {
        inputs.add(Explanation.given("ruled out: " + one.school(), Datum.of(reason.message())));
      }
    }
    return Explanation.of(
        "school of the siblings " + siblings,
        Datum.of(school.map(Urn::toString).orElse("not one for all")),
        inputs.build());
  }
}
