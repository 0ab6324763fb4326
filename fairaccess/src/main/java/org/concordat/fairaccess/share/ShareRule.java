/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import java.util.List;

/**
 * A formula that divides a number of children among schools.
 *
 * <p>{@link ProportionalShare} is one; who is next by it, {@link ChildrenOwed} says. A rule is a pure function of its
 * arguments and never looks at the type of a school.
 */
public interface ShareRule {

  /**
   * What the rule is called, for explanations.
   *
   * @return the name
   */
  String name();

  /**
   * Divides.
   *
   * @param children how many there are, zero or more
   * @param candidates the schools
   * @return each school's share, adding up to all the children unless every school was left out
   * @throws IllegalArgumentException if the number is negative, or a school comes twice
   */
  FairShare share(long children, List<Candidate> candidates);
}
