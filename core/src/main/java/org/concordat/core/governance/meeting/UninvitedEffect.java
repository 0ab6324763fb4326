/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.meeting;

/** What follows for a resolution when a member was absent and had not been invited. */
public enum UninvitedEffect {
  /** It stands, as it does when an invited member stays away. */
  STANDS,
  /** It is carried and recorded, but cannot be enforced. */
  UNENFORCEABLE
}
