/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.reintegration;

import static java.util.Objects.requireNonNull;

import org.concordat.core.calendar.Calendars;
import org.concordat.core.identity.Successions;
import org.concordat.core.rule.Editions;
import org.concordat.fairaccess.protocol.AdmissionsCode;
import org.concordat.fairaccess.protocol.AdmissionsCodes;

/**
 * The outside facts of a child's way back.
 *
 * <p>Immutable and thread-safe.
 *
 * @param calendars the calendars of the provider, in whose weeks an assessment is counted
 * @param rules what the area has agreed
 * @param codes the editions of the Code; the day of the referral chooses among them
 * @param successions the links between establishments
 */
public record ReintegrationContext(
    Calendars calendars,
    ReintegrationRules rules,
    Editions<AdmissionsCode> codes,
    Successions successions) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public ReintegrationContext {
    requireNonNull(calendars, "calendars");
    requireNonNull(rules, "rules");
    requireNonNull(codes, "codes");
    requireNonNull(successions, "successions");
  }

  /**
   * The usual rules and the published editions.
   *
   * @param calendars the calendars of the provider
   * @return the context, with no links between establishments
   */
  public static ReintegrationContext of(Calendars calendars) {
    return new ReintegrationContext(
        calendars, ReintegrationRules.USUAL, AdmissionsCodes.EDITIONS, Successions.none());
  }

  /**
   * The same context with links between establishments.
   *
   * @param links the links
   * @return a copy
   */
  public ReintegrationContext withSuccessions(Successions links) {
    return new ReintegrationContext(calendars, rules, codes, links);
  }

  /**
   * The same context with other rules.
   *
   * @param agreed what the area has agreed
   * @return a copy
   */
  public ReintegrationContext withRules(ReintegrationRules agreed) {
    return new ReintegrationContext(calendars, agreed, codes, successions);
  }
}
