/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.adoption;

/** Whom a text binds once it is adopted. */
public enum Binding {
  /** All electors, whether they signed up or not. */
  ALL,
  /** Those that signed up. */
  SIGNATORIES
}
