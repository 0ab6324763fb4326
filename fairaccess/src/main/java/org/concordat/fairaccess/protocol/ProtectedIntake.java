/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

/** Of which children no school, whatever places it has, is asked to take disproportionately many. */
public enum ProtectedIntake {
  /** Children excluded from other schools. */
  EXCLUDED,
  /** Children with challenging behaviour. */
  CHALLENGING_BEHAVIOUR,
  /** Children placed by the protocol, whatever they came for. */
  PLACED_BY_PROTOCOL
}
