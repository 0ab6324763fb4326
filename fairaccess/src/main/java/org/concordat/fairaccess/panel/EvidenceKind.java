/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel;

/** The kinds of evidence that a panel weighs (DFE-RR224, part 4, Bolton). */
public enum EvidenceKind {
  /** What is known of the child's schooling so far. */
  PUPIL_HISTORY("pupil history"),
  /** What police, social care, health and others know. */
  MULTI_AGENCY_INTELLIGENCE("multi-agency intelligence"),
  /** Which schools the parents want; to be considered and not to be followed. */
  PARENTAL_PREFERENCE("parental preference"),
  /** What is known of special educational needs. */
  SEN_INFORMATION("information on special educational needs");

  private final String words;

  EvidenceKind(String words) {
    this.words = words;
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
