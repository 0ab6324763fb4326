/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.meeting;

/** Whether the chair may act between meetings. */
public enum PowerToAct {
  /** No. */
  NONE,
  /** In urgent cases, with the urgency said; what was done is reported to the next meeting. */
  URGENT
}
