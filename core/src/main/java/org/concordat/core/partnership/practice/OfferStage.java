/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.practice;

import org.concordat.core.procedure.Stage;

/** Where an offered practice stands. */
public enum OfferStage implements Stage {
  /** Offered, and not answered. */
  OFFERED,
  /** Taken up, with no result yet. */
  ADOPTED,
  /** Taken up, with a result. */
  RESULT_KNOWN,
  /** Not taken up. */
  DECLINED,
  /** Taken up and given up again. */
  GIVEN_UP
}
