/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

/**
 * What a request to direct an academy may show: what the national agency is given (the Department's page on fair
 * access), and what the Secretary of State weighs in deciding on it (Buckinghamshire and Lancashire protocols). Which of
 * it a request must show is for {@link DirectionEdition#requestEvidence()} to say.
 */
public enum Evidence {
  /** The request itself, on the form that the national agency issues. */
  STANDARD_FORM("the standard form"),
  /** That the protocol was applied, and applied fairly. */
  PROTOCOL_APPLIED("the protocol was applied"),
  /** The academy's reasons for refusing, in writing. */
  ACADEMY_REASONS("the academy's reasons"),
  /** The authority's answer to those reasons. */
  AUTHORITY_ANSWER("the authority's answer to them"),
  /** That it was tried to settle the matter locally, which the case must have recorded since the refusal. */
  LOCAL_RESOLUTION("local resolution was tried"),
  /**
   * Why the child is to go to this academy and not to another school: the Secretary of State weighs it, and a request need
   * not show it unless an agreement says so.
   */
  WHY_THIS_SCHOOL("why this school");

  private final String words;

  Evidence(String words) {
    this.words = words;
  }

  /**
   * Whether it exists only when the academy gave reasons.
   *
   * @return true for the reasons and the answer to them, which silence leaves without an object
   */
  public boolean needsReasons() {
    return this == ACADEMY_REASONS || this == AUTHORITY_ANSWER;
  }

  /**
   * The evidence in words.
   *
   * @return such as {@code the academy's reasons}
   */
  @Override
  public String toString() {
    return words;
  }
}
