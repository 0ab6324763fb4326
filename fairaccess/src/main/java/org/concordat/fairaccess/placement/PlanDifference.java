/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import com.google.common.collect.ImmutableList;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;

/**
 * What another plan that the panel prefers would change, and what it would cost.
 *
 * <p>Immutable and thread-safe.
 *
 * @param proposed what the plan comes to
 * @param preferred what the other plan comes to
 * @param moves who goes elsewhere in the other plan, by reference
 * @param breaches the limits and filters that the other plan does not keep
 */
public record PlanDifference(
    Score proposed, Score preferred, ImmutableList<Move> moves, ImmutableList<Reason> breaches) {

  /**
   * How many children fewer the other plan places.
   *
   * @return the number; negative if it places more
   */
  public int fewerPlaced() {
    return proposed.placedInAll() - preferred.placedInAll();
  }

  /**
   * What the other plan costs the schools.
   *
   * @return units of unevenness; negative if it saves some
   */
  public long unevenness() {
    return preferred.unevenness() - proposed.unevenness();
  }

  /**
   * What the other plan costs the children.
   *
   * @return points of unsuitability; negative if it saves some
   */
  public long unsuitability() {
    return preferred.unsuitability() - proposed.unsuitability();
  }

  /**
   * What the other plan costs at a balance.
   *
   * @param balance how evenness is weighed against suitability
   * @return the difference of the stated sums
   */
  public Ratio cost(Balance balance) {
    return preferred.sum(balance).minus(proposed.sum(balance));
  }

  /**
   * The difference as a tree.
   *
   * @param balance how evenness is weighed against suitability
   * @return the cost, under it its parts, the children moved and the breaches
   */
  public Explanation explanation(Balance balance) {
    ImmutableList.Builder<Explanation> inputs = ImmutableList.builder();
    inputs.add(Explanation.given("fewer placed", Datum.of(fewerPlaced(), "children")));
    inputs.add(Explanation.given("unevenness", Datum.of(unevenness(), "units")));
    inputs.add(Explanation.given("unsuitability", Datum.of(unsuitability(), "points")));
    inputs.add(Explanation.given("go elsewhere", Datum.of(moves.size(), "children")));
    for (Reason breach : breaches) {
      inputs.add(Explanation.given("breach", Datum.of(breach.message())));
    }
    return Explanation.of("cost at " + balance, cost(balance).toDatum(), inputs.build());
  }
}
