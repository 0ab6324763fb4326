/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.meeting;

/** What follows when conflicts of interest remove the quorum. */
public enum Fallback {
  /** The item waits for a meeting that has a quorum for it. */
  ADJOURN,
  /** The chair may act on it, unless in conflict too, and reports to the next meeting. */
  CHAIR_MAY_ACT,
  /** The item goes to the body or officer above. */
  REFER_UP
}
