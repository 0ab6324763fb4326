/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

/** How a return that is owed stands on a date. */
public enum ReturnStanding {
  /** It came in time, or came where the last day is not known. */
  RECEIVED,
  /** It came after its last day. */
  RECEIVED_LATE,
  /** It has not come, and there is time. */
  OPEN,
  /** It has not come, and the last day is over. */
  OVERDUE,
  /** It has not come, and the last day is not known. */
  DUE_NOT_KNOWN;

  /**
   * Whether it came.
   *
   * @return true if it did, late or not
   */
  public boolean isReceived() {
    return this == RECEIVED || this == RECEIVED_LATE;
  }
}
