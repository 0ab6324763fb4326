/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.rule;

/** How strongly a rule binds, from the strongest to the weakest. */
public enum Strength {
  /** Laid down by an Act, by regulations, or by a code that the law requires to be followed. */
  STATUTORY,
  /** Binding because the parties agreed to it: a protocol, a contract, a partnership agreement. */
  AGREED,
  /** Good practice that is looked for and reported; its absence never blocks anybody. */
  EXPECTED
}
