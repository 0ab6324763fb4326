/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import static java.util.Objects.requireNonNull;

import org.concordat.core.calendar.Calendars;
import org.concordat.core.rule.Editions;
import org.concordat.fairaccess.protocol.AdmissionsCode;
import org.concordat.fairaccess.protocol.AdmissionsCodes;

/**
 * The outside facts of a safety net.
 *
 * <p>Immutable and thread-safe.
 *
 * @param calendars the calendars in which limits and days out are counted; by default the authority's
 * @param codes the editions of the admissions code, chosen by the day of an application
 * @param registers the editions of the rules on registers, chosen by the day of joining or deletion
 */
public record SafetyNetContext(
    Calendars calendars, Editions<AdmissionsCode> codes, Editions<RegisterRules> registers) {

  /**
   * Refuses null.
   *
   * @throws NullPointerException if a component is null
   */
  public SafetyNetContext {
    requireNonNull(calendars, "calendars");
    requireNonNull(codes, "codes");
    requireNonNull(registers, "registers");
  }

  /**
   * The context of the published editions.
   *
   * @param calendars the authority's calendars
   * @return the context
   */
  public static SafetyNetContext of(Calendars calendars) {
    return new SafetyNetContext(calendars, AdmissionsCodes.EDITIONS, RegisterRules.EDITIONS);
  }
}
