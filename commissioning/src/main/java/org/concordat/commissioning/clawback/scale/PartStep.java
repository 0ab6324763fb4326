/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.scale;

/**
 * Whose favour a step is in that has begun and is not complete.
 *
 * <p>On 9 April 2018, 79 months of a scale that began on 1 September 2011 are complete and the eightieth
 * has begun. Of 300 months, 221 are left if the begun one counts as remaining, and 220 if it counts as
 * elapsed.
 */
public enum PartStep {
  /** It is still to come: in favour of the funder. */
  COUNTS_AS_REMAINING("a part step counts as remaining"),
  /** It is already over: in favour of the school. */
  COUNTS_AS_ELAPSED("a part step counts as elapsed");

  private final String words;

  PartStep(String words) {
    this.words = words;
  }

  /**
   * The choice in words.
   *
   * @return for instance {@code a part step counts as remaining}
   */
  @Override
  public String toString() {
    return words;
  }
}
