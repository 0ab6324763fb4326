/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import com.google.common.base.Suppliers;
import java.util.function.Supplier;

/** A standing at which nothing is cheaper, with the rolls that another child needs in order to join it. */
final class Optimum {

  private final Standing standing;
  private final Supplier<Rolls> rolls;

  Optimum(Standing standing, Rolls rolls) {
    this.standing = standing;
    this.rolls = Suppliers.ofInstance(rolls);
  }

  Optimum(PlacementProblem problem, Scale scale, Standing standing) {
    this.standing = standing;
    this.rolls = Suppliers.memoize(() -> Rolls.of(problem, scale, standing));
  }

  Standing standing() {
    return standing;
  }

  /** The rolls, drawn up once, when they are first asked for. */
  Rolls rolls() {
    return rolls.get();
  }
}
