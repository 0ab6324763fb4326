/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

/** A child's sex, where a school admits one only. */
public enum Sex {
  /** A girl. */
  FEMALE,
  /** A boy. */
  MALE
}
