/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.referral;

import java.util.Locale;

/**
 * What a panel weighs beside the facts of a referral (DFE-RR224, part 4, Bolton). A referral brings {@link EvidenceItem
 * evidence} of each kind, and a panel says what it made of it.
 */
public enum EvidenceKind {
  /** The pupil's history: schools, attendance, exclusions, what was tried. */
  PUPIL_HISTORY("pupil history"),
  /** What social care, health, the police and other agencies know. */
  MULTI_AGENCY_INTELLIGENCE("multi-agency intelligence"),
  /** What the parent wishes; to be considered and not to be followed. */
  PARENTAL_PREFERENCE("parental preference"),
  /** Special educational needs and what meets them. */
  SEN_INFORMATION("information on special educational needs");

  private final String words;

  EvidenceKind(String words) {
    this.words = words;
  }

  /**
   * The stable code.
   *
   * @return the name in lower case with hyphens
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The kind in words.
   *
   * @return a noun phrase
   */
  @Override
  public String toString() {
    return words;
  }
}
