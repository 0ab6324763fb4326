/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import org.concordat.core.procedure.Stage;

/** Whether a base serves the needs that it was commissioned for. */
public enum FocusStage implements Stage {
  /** It serves them. */
  AS_COMMISSIONED,
  /** It serves them, and the school has proposed others. */
  CHANGE_PROPOSED,
  /** It serves other needs, and the contract does not say so. */
  DEPARTED,
  /** The term is over. */
  ENDED
}
