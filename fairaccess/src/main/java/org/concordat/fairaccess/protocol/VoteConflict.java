/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

/** On account of what a school has no vote on a child's case. */
public enum VoteConflict {
  /** The child is, or was last, on its roll. */
  HOME_SCHOOL,
  /** It may be named for the child. */
  CANDIDATE_SCHOOL
}
