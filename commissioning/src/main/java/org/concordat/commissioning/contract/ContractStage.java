/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import org.concordat.core.procedure.Stage;

/**
 * Where the life of a contract stands.
 *
 * <p>Reviews, remedial action and clawback have lives of their own: a contract under remedial action is in
 * force.
 */
public enum ContractStage implements Stage {
  /** Terms exist and are not offered. */
  DRAFT,
  /** Offered, and not signed by both parties. */
  PROPOSED,
  /** Signed by both parties, before the term. */
  AGREED,
  /** Signed and within the term. */
  IN_FORCE,
  /** In force, with a notice that has not taken effect. */
  UNDER_NOTICE,
  /** Ended by the school's own notice. */
  WITHDRAWN,
  /** Ended by the authority, by agreement, or because host or premises were lost. */
  TERMINATED,
  /** Ended by the end of its term, with no successor. */
  EXPIRED,
  /** Ended by the end of its term, with a successor that both parties agreed. */
  RENEWED,
  /** Given up before the term. */
  CANCELLED
}
