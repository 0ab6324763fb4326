/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import java.util.Locale;
import java.util.Optional;
import org.concordat.fairaccess.casework.CaseStage;
import org.concordat.fairaccess.casework.WithdrawalReason;

/**
 * What became of a case, so that its child waits for a place no longer.
 *
 * <p>A school that is only named may still refuse, so that a case is placed from the day the school agrees.
 */
public enum ClosingOutcome {
  /** A school agreed to take the child. */
  PLACED,
  /** A school took the child after the case was escalated. */
  ESCALATED_AND_DECIDED,
  /**
   * Not ready for a mainstream school, and in alternative provision from the day on which the case entered it. A child who is
   * only found not ready, and for whom provision is still to be found, waits.
   */
  ALTERNATIVE_PROVISION,
  /** Educated at home by the parent's choice. */
  HOME_EDUCATION,
  /** Moved away. */
  MOVED_AWAY,
  /** Placed through in-year admission. */
  PLACE_FOUND,
  /** No longer of compulsory school age. */
  OUT_OF_AGE,
  /** Not under the protocol. */
  INELIGIBLE,
  /** Led out of the protocol by a stronger route. */
  ROUTED_OUT;

  static Optional<ClosingOutcome> of(
      CaseStage stage, boolean wasEscalated, Optional<WithdrawalReason> withdrawal) {
    return switch (stage) {
      case START_AGREED, ON_ROLL, MONITORING, CLOSED ->
        Optional.of(wasEscalated ? ESCALATED_AND_DECIDED : PLACED);
      case IN_PROVISION -> Optional.of(ALTERNATIVE_PROVISION);
      case INELIGIBLE -> Optional.of(INELIGIBLE);
      case ROUTED_OUT -> Optional.of(ROUTED_OUT);
      case WITHDRAWN -> withdrawal.map(reason -> valueOf(reason.name()));
      case RECEIVED,
          ACCEPTED,
          LISTED,
          CONSIDERED,
          DEFERRED,
          NOT_READY,
          PLACED,
          REFUSED,
          BACK_TO_PANEL,
          ESCALATED -> Optional.empty();
    };
  }

  /**
   * Its stable code.
   *
   * @return such as {@code alternative-provision}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
