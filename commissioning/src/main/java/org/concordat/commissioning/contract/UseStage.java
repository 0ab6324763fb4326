/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import org.concordat.core.procedure.Stage;

/** What a base is used for, as long as capital is at risk in it. */
public enum UseStage implements Stage {
  /** What the capital was paid for; closed or empty, it has no different use. */
  PAID_FOR,
  /** What the capital was paid for, with notice of an intention to change that. */
  CHANGE_INTENDED,
  /** Something else. */
  DIFFERENT,
  /** Whatever the school likes: nothing is at risk any more. */
  RELEASED
}
