/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

/** Why the advice of a family ended without a place. */
public enum AdviceClosing {
  /** The child is educated at home by the parents' choice. */
  EDUCATED_AT_HOME,
  /** The family moved out of reach. */
  MOVED_AWAY,
  /** The child is over compulsory school age. */
  OVER_AGE,
  /** The child found a place without the help of the advice, or stays where it is. */
  SETTLED_ELSEWHERE,
  /** The family wishes no more advice. */
  NOT_WANTED
}
