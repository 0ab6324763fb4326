/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.outlook;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.commissioning.clawback.ClawbackFacts;
import org.concordat.commissioning.clawback.ClawbackOutcome;
import org.concordat.commissioning.clawback.ClawbackTerms;
import org.concordat.commissioning.clawback.ServiceEnd;
import org.concordat.commissioning.clawback.ServiceEndCause;
import org.concordat.commissioning.clawback.UseSpell;

/**
 * What a right would amount to if something happened that has not.
 *
 * <p>What has happened is taken into account, and what is supposed is added to it; nothing is recorded. With
 * £750,000.00 over 25 years from 1 September 2011 by complete years:
 *
 * <pre>{@code
 * WhatIf asked = WhatIf.of(terms);
 * asked.withdrawal(LocalDate.of(2019, 9, 1));                                 // dormant: no different use
 * asked.withdrawalAndUse(LocalDate.of(2019, 9, 1), "sixth form centre");      // a claim of £510,000.00
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param terms the terms
 * @param facts what has happened
 */
public record WhatIf(ClawbackTerms terms, ClawbackFacts facts) {

  /**
   * Refuses null.
   *
   * @throws NullPointerException if a component is null
   */
  public WhatIf {
    requireNonNull(terms, "terms");
    requireNonNull(facts, "facts");
  }

  /**
   * A question about a base to which nothing has happened.
   *
   * @param terms the terms
   * @return the question
   */
  public static WhatIf of(ClawbackTerms terms) {
    return new WhatIf(terms, ClawbackFacts.none());
  }

  /**
   * If the school withdrew and did nothing else.
   *
   * @param firstDayOut the first day not in service
   * @return what the right would amount to on that day
   */
  public ClawbackOutcome withdrawal(LocalDate firstDayOut) {
    return supposing(facts.withServiceEnd(ended(firstDayOut)), firstDayOut);
  }

  /**
   * If the school withdrew and used the base differently from the same day.
   *
   * @param firstDayOut the first day not in service, and of the different use
   * @param use the use, such as {@code sixth form centre}
   * @return what the right would amount to on that day
   * @throws IllegalArgumentException if the use is blank
   */
  public ClawbackOutcome withdrawalAndUse(LocalDate firstDayOut, String use) {
    return withdrawalAndUse(firstDayOut, use, firstDayOut);
  }

  /**
   * If the school withdrew and used the base differently from some day.
   *
   * @param firstDayOut the first day not in service
   * @param use the use, such as {@code sixth form centre}
   * @param useFrom the first day of the use
   * @return what the right would amount to on the later of the two days
   * @throws IllegalArgumentException if the use is blank
   */
  public ClawbackOutcome withdrawalAndUse(LocalDate firstDayOut, String use, LocalDate useFrom) {
    return supposing(
        facts.withServiceEnd(ended(firstDayOut)).withDifferentUse(UseSpell.from(use, useFrom)),
        useFrom.isAfter(firstDayOut) ? useFrom : firstDayOut);
  }

  /**
   * If other facts were so.
   *
   * @param supposed what is supposed, what has happened among it
   * @param date the date that is asked about
   * @return what the right would amount to on that date
   */
  public ClawbackOutcome supposing(ClawbackFacts supposed, LocalDate date) {
    return terms.assess(supposed, date);
  }

  private static ServiceEnd ended(LocalDate firstDayOut) {
    return ServiceEnd.of(ServiceEndCause.WITHDRAWN_BY_SCHOOL, firstDayOut);
  }
}
