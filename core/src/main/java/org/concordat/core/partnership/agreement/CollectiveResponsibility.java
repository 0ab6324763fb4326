/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.agreement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.concordat.core.rule.Citation;

/**
 * That the partners answer together for pupils whom one of them excludes.
 *
 * <p>In Warwickshire it is the other side of the money: every excluded pupil is a responsibility of all (DFE-RR224,
 * part 4). A clause that covers only some of them is not that.
 *
 * <p>Immutable and thread-safe.
 *
 * @param coversEveryExcludedPupil whether no excluded pupil is left out
 * @param pupils which pupils, in words
 * @param clause where the agreement says so
 */
public record CollectiveResponsibility(
    boolean coversEveryExcludedPupil, String pupils, Citation clause) {

  /**
   * Checks the words.
   *
   * @throws IllegalArgumentException if they are blank
   * @throws NullPointerException if a component is null
   */
  public CollectiveResponsibility {
    requireNonNull(pupils, "pupils");
    requireNonNull(clause, "clause");
    checkArgument(
        !pupils.isBlank(),
        "CollectiveResponsibility pupils: must not be blank, but was '%s'",
        pupils);
  }

  /**
   * Responsibility for every excluded pupil.
   *
   * @param clause where the agreement says so
   * @return the responsibility
   */
  public static CollectiveResponsibility forEveryExcludedPupil(Citation clause) {
    return new CollectiveResponsibility(true, "every excluded pupil", clause);
  }

  /**
   * Responsibility for some pupils only.
   *
   * @param pupils which, in words
   * @param clause where the agreement says so
   * @return the responsibility
   * @throws IllegalArgumentException if the words are blank
   */
  public static CollectiveResponsibility limitedTo(String pupils, Citation clause) {
    return new CollectiveResponsibility(false, pupils, clause);
  }
}
