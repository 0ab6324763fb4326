/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

/**
 * Watches a long computation, and may end it.
 *
 * <p>What is counted is children, first over the whole list. Where siblings are to be kept together, groups of
 * siblings are counted after that, so that {@code all} changes. It is asked now and then, on the thread that computes; how often is not promised.
 */
@FunctionalInterface
public interface Progress {

  /** Watches nothing and never ends anything. */
  Progress UNWATCHED = (done, all) -> true;

  /**
   * Whether to go on.
   *
   * @param done how much is done, from 0 to all; it may fall when a finer round begins
   * @param all how much there is to do
   * @return false to end the computation without a result
   */
  boolean goOn(long done, long all);
}
