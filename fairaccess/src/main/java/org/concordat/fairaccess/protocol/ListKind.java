/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

/** Whether a protocol may add categories to those of the code. */
public enum ListKind {
  /** The code lists the least; a protocol may add to it. */
  MINIMUM,
  /** The code lists all there are. */
  CLOSED
}
