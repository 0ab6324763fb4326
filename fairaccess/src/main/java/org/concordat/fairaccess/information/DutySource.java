/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

import static java.util.Objects.requireNonNull;

import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Strength;

/**
 * Why a school owes a return: a duty in law, or an agreement, and where it is written.
 *
 * <p>Immutable and thread-safe.
 *
 * @param strength how strongly the duty binds
 * @param source where it is written
 */
public record DutySource(Strength strength, Citation source) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public DutySource {
    requireNonNull(strength, "strength");
    requireNonNull(source, "source");
  }

  /**
   * A duty that the law lays down.
   *
   * @param source where it is written
   * @return the duty's source
   */
  public static DutySource statutory(Citation source) {
    return new DutySource(Strength.STATUTORY, source);
  }

  /**
   * A duty that binds because it was agreed.
   *
   * @param source where it is written
   * @return the duty's source
   */
  public static DutySource agreed(Citation source) {
    return new DutySource(Strength.AGREED, source);
  }

  /**
   * The source, with the strength.
   *
   * @return such as {@code statutory: SI 2012/1033}
   */
  @Override
  public String toString() {
    return Words.of(strength) + ": " + source;
  }
}
