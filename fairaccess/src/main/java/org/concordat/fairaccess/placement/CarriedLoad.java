/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigInteger;
import java.math.RoundingMode;
import org.concordat.core.money.Ratio;

/**
 * What a school bears before any child of the list comes.
 *
 * <p>A school that took 8 and is charged 10 for two children it excluded bears 8 - 10 = -2: it seems to be
 * owed children. Whoever is proposed for such a school is proposed with a caution, because no child may go
 * automatically into the place of one that the school excluded.
 *
 * <p>It is in whole children. What a school took is not always: of 5 children of a school that was divided into two,
 * each of the two took 5/2, and part of the credit for a failed trial may be kept. {@link PlacementSchool#from} rounds
 * such a load once, a half upwards: each of the two bears 3, so that together they bear 6 of the 5 taken. Between the
 * two that changes nothing; beside other schools each is up to half a child more burdened than it is.
 *
 * <p>Immutable and thread-safe.
 *
 * @param taken what the school has taken, in whole children, zero or more; a child of the list counts one
 * @param charge what is taken off for children the school excluded, zero or more
 */
public record CarriedLoad(int taken, int charge) {

  private static final BigInteger MOST = BigInteger.valueOf(Integer.MAX_VALUE);

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
   * @param taken what the school has taken, in whole children, zero or more
   * @return the load
   * @throws IllegalArgumentException if it is negative
   */
  public static CarriedLoad of(int taken) {
    return new CarriedLoad(taken, 0);
  }

  /** A load without a charge, of what was taken to the nearest whole child, a half upwards. */
  static CarriedLoad ofNearest(Ratio taken) {
    BigInteger whole = taken.toDecimal(0, RoundingMode.HALF_UP).toBigInteger();
    checkArgument(
        whole.compareTo(MOST) <= 0,
        "CarriedLoad taken: must be at most %s, but was %s",
        MOST,
        taken);
    return of(whole.intValue());
  }

  /**
   * What counts against the share.
   *
   * @return what was taken less the charge, perhaps below zero; neither is negative, so that it is never too large to
   *     be told
   */
  public int net() {
    return taken - charge;
  }
}
