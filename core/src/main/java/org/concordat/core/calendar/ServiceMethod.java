/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

/** How a notice is given. */
public enum ServiceMethod {
  /** By first class post, sent on the day of posting. */
  FIRST_CLASS_POST,
  /** By delivery, sent on the day on which it is delivered. */
  DELIVERED
}
