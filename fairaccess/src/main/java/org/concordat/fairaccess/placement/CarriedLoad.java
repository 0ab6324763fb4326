/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What a school bears before any child of the list comes.
 *
 * <p>A school that took 8 and is charged 10 for two children it excluded bears 8 - 10 = -2: it seems to be
 * owed children. Whoever is proposed for such a school is proposed with a caution, because no child may go
 * automatically into the place of one that the school excluded.
 *
 * <p>Immutable and thread-safe.
 *
 * @param taken what the school has taken, counted as the share is, zero or more; a child of the list
 *     counts one
 * @param charge what is taken off for children the school excluded, zero or more
 */
public record CarriedLoad(int taken, int charge) {

  /** Nothing taken and nothing charged. */
  public static final CarriedLoad NONE = new CarriedLoad(0, 0);

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if one of them is negative
   */
  public CarriedLoad {
    checkArgument(taken >= 0, "CarriedLoad taken: must not be negative, but was %s", taken);
    checkArgument(charge >= 0, "CarriedLoad charge: must not be negative, but was %s", charge);
  }

  /**
   * A load without a charge.
   *
   * @param taken what the school has taken, counted as the share is, zero or more
   * @return the load
   * @throws IllegalArgumentException if it is negative
   */
  public static CarriedLoad of(int taken) {
    return new CarriedLoad(taken, 0);
  }

  /**
   * What counts against the share.
   *
   * @return what was taken less the charge, perhaps below zero
   */
  public int net() {
    return taken - charge;
  }
}
