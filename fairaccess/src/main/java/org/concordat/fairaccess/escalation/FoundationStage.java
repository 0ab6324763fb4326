/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import org.concordat.core.procedure.Stage;

/** The stages of the route on which the local authority directs. */
public enum FoundationStage implements Stage {
  /** The panel has named the school. */
  PLACED,
  /** The school has been asked and has time to answer. */
  ASKED,
  /** The school refused or kept silent. */
  REFUSED,
  /** The school agreed to a first day before a direction was sought. */
  START_AGREED,
  /** The authority seeks a direction and consults. */
  CONSULTING,
  /** The authority has decided to direct and is to give notice. */
  INTENTION,
  /** The notice has been sent and may be referred. */
  REFERENCE_WINDOW,
  /** The notice has been referred. */
  WITH_ADJUDICATOR,
  /** The authority may direct. */
  DIRECTION_OPEN,
  /** The school has been directed and must admit. */
  DIRECTED,
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
