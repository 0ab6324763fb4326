/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

/** How a notice is given. */
public enum ServiceMethod {
  /** By first class post; what counts as sent is the posting. */
  FIRST_CLASS_POST,
  /** By delivery, by hand or left at the address; what counts as sent is the delivery. */
  DELIVERED
}
