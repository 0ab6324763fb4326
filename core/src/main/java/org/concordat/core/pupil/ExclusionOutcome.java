/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.pupil;

/** What became of an exclusion. */
public enum ExclusionOutcome {
  /** The exclusion stands, or nothing has been decided that ends it. */
  STANDS,
  /** The child was reinstated. */
  REINSTATED,
  /** The child would have been reinstated, had that been practical. */
  WOULD_HAVE_BEEN_REINSTATED,
  /** A panel quashed the decision. */
  QUASHED
}
