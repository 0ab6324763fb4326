/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

import static java.util.Objects.requireNonNull;

import org.concordat.core.calendar.Calendars;
import org.concordat.core.rule.Editions;

/**
 * The outside facts of the picture.
 *
 * <p>Immutable and thread-safe.
 *
 * @param calendars the authority's calendars, in which terms and limits are counted
 * @param editions the editions of the rules, chosen by the last day of a period
 */
public record InformationContext(Calendars calendars, Editions<InformationRules> editions) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public InformationContext {
    requireNonNull(calendars, "calendars");
    requireNonNull(editions, "editions");
  }

  /**
   * The context of {@link InformationEditions#EDITIONS}.
   *
   * @param calendars the authority's calendars
   * @return the context
   */
  public static InformationContext of(Calendars calendars) {
    return new InformationContext(calendars, InformationEditions.EDITIONS);
  }
}
