/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.dispute;

/** What a dispute is really about. */
public enum DisputeMatter {
  /** A school will not admit a child; the law has a route for it. */
  REFUSAL_TO_ADMIT,
  /** Who is responsible for a pupil. */
  RESPONSIBILITY,
  /** Money within the partnership. */
  FUNDING,
  /** Anything else that members owe each other. */
  OTHER
}
