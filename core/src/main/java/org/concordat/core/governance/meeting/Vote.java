/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.meeting;

/** How somebody votes. */
public enum Vote {
  /** For the motion. */
  FOR,
  /** Against the motion. */
  AGAINST,
  /** Neither; counts as present and not as voting. */
  ABSTAIN
}
