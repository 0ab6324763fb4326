/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.identity.Successions;
import org.concordat.core.rule.Editions;

/**
 * The outside facts that decisions about a refused child rest on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param calendars the calendars to count in; working days tell when a posted notice is served
 * @param rules the rules on directions by date
 * @param agencies the national agency by date
 * @param successions which establishments are the same school
 */
public record EscalationContext(
    Calendars calendars,
    Editions<DirectionEdition> rules,
    Editions<NationalAgency> agencies,
    Successions successions) {

  /**
   * England's rules and agencies.
   *
   * @param calendars the calendars to count in
   * @param successions which establishments are the same school
   * @return the context
   */
  public static EscalationContext of(Calendars calendars, Successions successions) {
    return new EscalationContext(
        calendars, DirectionEditions.ENGLAND, NationalAgency.EDITIONS, successions);
  }

  /**
   * The same facts with other rules, for a local agreement or a later Act.
   *
   * @param others the rules by date
   * @return a copy
   */
  public EscalationContext with(Editions<DirectionEdition> others) {
    return new EscalationContext(calendars, others, agencies, successions);
  }

  /** The rules in force on a date, which is not before the school was asked. */
  DirectionEdition on(LocalDate date) {
    return rules.on(date).rules();
  }

  Optional<NationalAgency> agencyOn(LocalDate date) {
    return agencies.find(date).map(edition -> edition.rules());
  }
}
