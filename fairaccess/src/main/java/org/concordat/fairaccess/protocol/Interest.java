/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

/** What puts a member of a panel in conflict with a case. */
public enum Interest {
  /** The member sits for the school the child comes from. */
  HOME_SCHOOL,
  /** The member sits for the school that is proposed. */
  PROPOSED_SCHOOL,
  /** The member sits for a school that may be asked, whether or not it is proposed. */
  ANY_CANDIDATE,
  /** The member sits for, or for a school of, the district of the home school or of the one proposed. */
  AFFECTED_DISTRICT
}
