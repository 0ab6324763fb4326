/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import java.util.Locale;

/**
 * What ended the service in a base.
 *
 * <p>Only a decision of the school to withdraw is a limb of the trigger unless the contract says more; see
 * {@link TriggerPolicy#bothLimbs()} for what each of these counts as.
 */
public enum ServiceEndCause {
  /** The school gave notice and withdrew. */
  WITHDRAWN_BY_SCHOOL,
  /** The authority gave notice. */
  ENDED_BY_AUTHORITY,
  /** The authority ended the contract because the school failed to keep it. */
  TERMINATED_FOR_DEFAULT,
  /** Both parties agreed to end it. */
  ENDED_BY_AGREEMENT,
  /** The term ran out and the school had declined to renew. */
  NOT_RENEWED_BY_SCHOOL,
  /** The term ran out and the authority had declined to renew. */
  NOT_RENEWED_BY_AUTHORITY,
  /** The term ran out and neither party had said why it would not go on. */
  TERM_OVER,
  /** The school closed or merged, and nobody took over its obligations. */
  HOST_CEASED,
  /** The premises were lost, by fire or otherwise, without anybody's decision. */
  PREMISES_LOST;

  /**
   * The stable code.
   *
   * @return the name in lower case with hyphens
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The cause in words.
   *
   * @return such as {@code withdrawn by school}
   */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
