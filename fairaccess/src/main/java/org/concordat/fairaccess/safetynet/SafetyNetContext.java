/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import static java.util.Objects.requireNonNull;

import org.concordat.core.calendar.Calendars;
import org.concordat.core.identity.Successions;
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
 * @param successions the links between establishments
 */
public record SafetyNetContext(
    Calendars calendars,
    Editions<AdmissionsCode> codes,
    Editions<RegisterRules> registers,
    Successions successions) {

  /**
   * Refuses null.
   *
   * @throws NullPointerException if a component is null
   */
  public SafetyNetContext {
    requireNonNull(calendars, "calendars");
    requireNonNull(codes, "codes");
    requireNonNull(registers, "registers");
    requireNonNull(successions, "successions");
  }

  /**
   * The context of the published editions.
   *
   * @param calendars the authority's calendars
   * @return the context, with no links between establishments
   * @throws NullPointerException if the calendars are null
   */
  public static SafetyNetContext of(Calendars calendars) {
    return new SafetyNetContext(
        calendars, AdmissionsCodes.EDITIONS, RegisterRules.EDITIONS, Successions.none());
  }

  /**
   * The same context with links between establishments. A child who joined 100001, which became 200001 on 1 November,
   * and who left 200001 on 9 November is then on no register.
   *
   * @param links the links, by which a school that answers, loses a child or tells something under a later URN is
   *     the one that was asked, admitted the child or has to tell it under an earlier, from the day of the link on; one
   *     without a day counts at any time
   * @return a copy
   * @throws NullPointerException if the links are null
   */
  public SafetyNetContext withSuccessions(Successions links) {
    return new SafetyNetContext(calendars, codes, registers, links);
  }
}
