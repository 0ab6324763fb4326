/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import org.concordat.core.procedure.Stage;

/** The stages of the route on which the local authority decides itself. */
public enum CommunityStage implements Stage {
  /** The panel has named the school. */
  PLACED,
  /** The school has been asked and has time to answer. */
  ASKED,
  /** The school refused or kept silent. */
  REFUSED,
  /** The school agreed to a first day. */
  START_AGREED,
  /** The authority has decided and the school must admit. */
  DECISION_ISSUED,
  /** The Secretary of State has a complaint that the school does not admit. */
  COMPLAINED,
  /** The Secretary of State has ordered the school to admit. */
  ORDERED,
  /** The child is on roll. */
  ON_ROLL,
  /** The panel has the case again. */
  BACK_TO_PANEL,
  /** The case ended without an admission. */
  CLOSED,
  /** The school stopped being what it was; the case begins again on the route that it takes now. */
  CONVERTED
}
