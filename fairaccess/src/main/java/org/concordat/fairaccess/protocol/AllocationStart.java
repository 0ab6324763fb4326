/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

/** From which event a protocol counts the time to allocate a place; authorities differ. */
public enum AllocationStart {
  /** From the decision that the child comes under the protocol, as in Lancashire. */
  ACCEPTANCE,
  /** From the referral, the day the child was identified as needing support, as in Buckinghamshire. */
  REFERRAL
}
