/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import org.concordat.core.procedure.Stage;

/** The stages of the route on which the Secretary of State directs. */
public enum AcademyStage implements Stage {
  /** The panel has named the academy. */
  PLACED,
  /** The academy has been asked and has time to answer. */
  ASKED,
  /** The academy refused or kept silent. */
  REFUSED,
  /** The academy agreed to a first day before a direction was sought. */
  START_AGREED,
  /** The national agency has the authority's request. */
  WITH_AGENCY,
  /** The academy has been invited to supply its evidence. */
  EVIDENCE_WINDOW,
  /** The Secretary of State considers the request. */
  UNDER_CONSIDERATION,
  /** The adjudicator has been asked for advice. */
  WITH_ADJUDICATOR,
  /** The academy has been told that a direction is intended. */
  MINDED_TO_DIRECT,
  /**
   * The academy has been directed and must admit. Whoever directed sets the first day, if none is set, and sees that the
   * child starts; these rules know of no further step against an academy that misses the day.
   */
  DIRECTED,
  /** The child is on roll. */
  ON_ROLL,
  /** The panel has the case again. */
  BACK_TO_PANEL,
  /** The case ended without an admission. */
  CLOSED,
  /** The school stopped being what it was; the case begins again on the route that it takes now. */
  CONVERTED
}
