/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.approval;

/** What follows when one of several bodies refuses. */
public enum AfterRefusal {
  /** The proposal has failed. */
  ENDS,
  /** It may be changed and put to all bodies again: approvals given before do not count. */
  RESUBMIT_TO_ALL,
  /** It may be put again to those who have not approved: approvals given before count. */
  RESUBMIT_TO_OTHERS
}
