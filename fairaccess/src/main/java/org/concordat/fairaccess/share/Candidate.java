/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.school.Roll;
import org.concordat.core.school.School;

/**
 * A school that may be asked to take a child.
 *
 * <p>It has no type: a share never depends on whether a school is maintained or an academy. Immutable and
 * thread-safe.
 *
 * @param school the school
 * @param roll the number of pupils at the census that the protocol goes by, or empty if it is not known
 */
public record Candidate(Urn school, Optional<Integer> roll) {

  /**
   * Checks the roll.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public Candidate {
    checkArgument(
        roll.orElse(0) >= 0, "Candidate roll: must not be negative, but was %s", roll.orElse(0));
  }

  /**
   * A candidate with its roll.
   *
   * @param school the school
   * @param roll the number of pupils, zero for a school that has just opened
   * @return the candidate
   * @throws IllegalArgumentException if the roll is negative
   */
  public static Candidate of(Urn school, int roll) {
    return new Candidate(school, Optional.of(roll));
  }

  /**
   * A candidate with what is known of it.
   *
   * @param school the school
   * @return the candidate
   */
  public static Candidate from(School school) {
    return new Candidate(school.urn(), school.roll().map(Roll::pupils));
  }
}
