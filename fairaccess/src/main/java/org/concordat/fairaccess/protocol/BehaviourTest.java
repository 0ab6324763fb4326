/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

/** What a school that has places must show to refuse a child for challenging behaviour. */
public enum BehaviourTest {
  /** That it already has a particularly high proportion of such children, or of excluded ones. */
  HIGH_PROPORTION,
  /** The same, in comparison with other local schools, and good reason to believe that it would harm. */
  HIGH_PROPORTION_COMPARED
}
