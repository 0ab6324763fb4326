/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;

/**
 * That a trigger was met, when, and by which facts.
 *
 * <p>Immutable and thread-safe.
 *
 * @param date the first day on which it held
 * @param condition what had to hold
 * @param grounds the facts that made it hold; at least one
 */
public record Trigger(LocalDate date, ClawbackTrigger condition, ImmutableList<Ground> grounds) {

  /**
   * Checks that there is a fact.
   *
   * @throws IllegalArgumentException if there is none
   * @throws NullPointerException if a component is null
   */
  public Trigger {
    requireNonNull(date, "date");
    requireNonNull(condition, "condition");
    requireNonNull(grounds, "grounds");
    checkArgument(
        !grounds.isEmpty(), "Trigger grounds: must hold at least one, but were %s", grounds);
  }

  /**
   * Whether the whole is recoverable, whatever the scale says.
   *
   * @return true if one of the facts has that effect
   */
  public boolean isScaleIgnored() {
    return grounds.stream().anyMatch(Ground::isScaleIgnored);
  }

  /**
   * How the date comes about.
   *
   * @return a tree with the facts
   */
  public Explanation explanation() {
    return Explanation.of(
        condition.equals(ClawbackTrigger.bothLimbs())
            ? "first day on which both limbs hold"
            : "first day on which the trigger is met",
        Datum.of(date),
        grounds.stream().map(Ground::explanation).collect(toImmutableList()));
  }
}
