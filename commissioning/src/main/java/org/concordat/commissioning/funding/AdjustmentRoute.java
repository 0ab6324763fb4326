/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.funding;

import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.core.school.SchoolType;

/**
 * By what a school of a type loses or gains money when a child is permanently excluded.
 *
 * <p>The type is that of the day of the exclusion: a community school that converts a week later is under the
 * regulations, and one that converted the day before only under an agreement.
 */
public enum AdjustmentRoute {
  /** By the regulations: maintained mainstream schools (SI 2012/2991 r.23). */
  REGULATIONS,
  /** Only by agreement: academies, as their funding agreement says or by one they entered themselves. */
  AGREEMENT,
  /** Not at all: special schools and alternative provision, of whatever status, and other schools. */
  NONE;

  /**
   * The route for a type of school.
   *
   * @param type the type on the day of the exclusion
   * @return the route; unknown for the reason {@code funding.type-not-known} if the code is not known
   */
  public static Answer<AdjustmentRoute> of(SchoolType type) {
    if (!type.isKnown()) {
      return Answer.unknown(
          Reason.coded("funding.type-not-known")
              .with("type", type.code())
              .saying(
                  "what schools of type {type} are is not known, nor whether their budget is adjusted"));
    }
    if (type.isSpecial() || type.isAlternativeProvision()) {
      return Answer.known(NONE);
    }
    if (type.isAcademy()) {
      return Answer.known(AGREEMENT);
    }
    return Answer.known(type.isMaintained() ? REGULATIONS : NONE);
  }
}
