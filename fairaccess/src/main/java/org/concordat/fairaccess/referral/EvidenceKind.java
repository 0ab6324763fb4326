/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.referral;

import java.util.Locale;

/** What a panel weighs beside the facts of a referral (DFE-RR224, part 4, Bolton). */
public enum EvidenceKind {
  /** The pupil's history: schools, attendance, exclusions, what was tried. */
  PUPIL_HISTORY,
  /** What social care, health, the police and other agencies know. */
  MULTI_AGENCY_INTELLIGENCE,
  /** What the parent wishes. */
  PARENTAL_PREFERENCE,
  /** Special educational needs and what meets them. */
  SEN_INFORMATION;

  /**
   * The stable code.
   *
   * @return the name in lower case with hyphens
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
