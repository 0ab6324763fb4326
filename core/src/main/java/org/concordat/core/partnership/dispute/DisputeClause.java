/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.dispute;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;

/**
 * The clause of an agreement about disputes: where it is, and how long each step may take.
 *
 * <p>No statute sets a time, so a step without a limit has none. With one, a step that is over its last day moves
 * the dispute up by itself, so that silence settles nothing and holds nothing up.
 *
 * <p>Immutable and thread-safe.
 *
 * @param clause where the agreement says so
 * @param limits how long a step may take, by its stage
 */
public record DisputeClause(
    Citation clause, ImmutableSortedMap<DisputeStage, Rule<TimeLimit>> limits) {

  private static final ImmutableSet<DisputeStage> LIMITED = ImmutableSet.of(
      DisputeStage.DISPUTE_RAISED,
      DisputeStage.HEADS_MEDIATION,
      DisputeStage.PARTNERSHIP_CHAIR,
      DisputeStage.LA_OFFICER,
      DisputeStage.DIRECTOR);

  /**
   * Checks the stages.
   *
   * @throws IllegalArgumentException if a limit is for a stage that is an end
   * @throws NullPointerException if a component is null
   */
  public DisputeClause {
    requireNonNull(clause, "clause");
    requireNonNull(limits, "limits");
    checkArgument(
        LIMITED.containsAll(limits.keySet()),
        "DisputeClause limits: must be for the steps %s, but were for %s",
        LIMITED,
        limits.keySet());
  }

  /**
   * A clause without limits.
   *
   * @param clause where the agreement says so
   * @return the clause
   */
  public static DisputeClause of(Citation clause) {
    return new DisputeClause(clause, ImmutableSortedMap.of());
  }

  /**
   * A clause that limits some steps.
   *
   * @param clause where the agreement says so
   * @param limits how long each of them may take
   * @return the clause
   * @throws IllegalArgumentException if a limit is for a stage that is an end
   */
  public static DisputeClause of(Citation clause, Map<DisputeStage, TimeLimit> limits) {
    ImmutableSortedMap.Builder<DisputeStage, Rule<TimeLimit>> rules =
        ImmutableSortedMap.naturalOrder();
    limits.forEach((stage, limit) ->
        rules.put(stage, Rule.agreed("time for the step " + stage.code(), limit, clause)));
    return new DisputeClause(clause, rules.buildOrThrow());
  }

  /**
   * How long a step may take.
   *
   * @param stage the stage
   * @return the rule, or empty if the clause sets none
   */
  public Optional<Rule<TimeLimit>> limit(DisputeStage stage) {
    return Optional.ofNullable(limits.get(stage));
  }
}
