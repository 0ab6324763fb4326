/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.adoption;

/** Over whom the majority of an adoption is counted. */
public enum Counting {
  /** Over the electors of each phase: one phase may have adopted while another is under way. */
  EACH_PHASE,
  /** Over all electors; one who belongs to several phases counts once, when signed up for them all. */
  TOGETHER
}
