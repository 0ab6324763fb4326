/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

/** What a right to take capital back protects. */
public enum ProtectedObject {
  /** That the asset goes on being used for what it was paid for. */
  ASSET,
  /** That the outcomes are delivered for which it was paid. */
  OUTCOMES
}
