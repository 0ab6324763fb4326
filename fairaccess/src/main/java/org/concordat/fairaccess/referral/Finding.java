/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.referral;

/** Whether a child meets a condition, as far as the facts go. */
public enum Finding {
  /** The facts show it. */
  MET,
  /** The facts show that it is not so. */
  NOT_MET,
  /** The facts do not reach. */
  NOT_KNOWN
}
