/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import java.util.List;

/**
 * By what the size of a school is measured, when shares and loads are set against it.
 *
 * <p>Those in common use are in {@link SchoolMeasures}; {@link DeprivationWeighting} is one that looks at the
 * whole area; a protocol may have its own. A measure is a pure function of the schools and never looks at
 * their type.
 */
public interface SchoolMeasure {

  /**
   * What the measure is called, for explanations: what follows "per thousand on", such as {@code roll}.
   *
   * @return the name
   */
  String name();

  /**
   * Measures the schools of an area.
   *
   * @param pool the schools, all of them, since a measure may compare a school with the others
   * @return the size of each that has one, and the others with the reason
   * @throws IllegalArgumentException if a school comes twice
   */
  SchoolSizes measure(List<Candidate> pool);
}
