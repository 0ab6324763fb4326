/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance;

/** What a member may be elected or appointed to beside a seat. */
public enum Office {
  /** Presides. */
  CHAIR,
  /** Presides in the chair's absence. */
  VICE_CHAIR
}
