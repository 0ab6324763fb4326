/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static java.util.Objects.requireNonNull;

import org.concordat.core.calendar.Calendars;
import org.concordat.core.rule.Editions;
import org.concordat.core.school.SchoolRegister;
import org.concordat.fairaccess.protocol.AdmissionsCode;
import org.concordat.fairaccess.protocol.AdmissionsCodes;

/**
 * The outside facts of advice.
 *
 * <p>Immutable and thread-safe.
 *
 * @param register the schools
 * @param calendars the authority's calendars, in which limits are counted
 * @param dates the editions of the national days
 * @param codes the editions of the Code, for the limits of in-year applications
 * @param checklist what a family brings
 */
public record AdviceContext(
    SchoolRegister register,
    Calendars calendars,
    Editions<AdmissionDates> dates,
    Editions<AdmissionsCode> codes,
    Checklist checklist) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public AdviceContext {
    requireNonNull(register, "register");
    requireNonNull(calendars, "calendars");
    requireNonNull(dates, "dates");
    requireNonNull(codes, "codes");
    requireNonNull(checklist, "checklist");
  }

  /**
   * The context of the published editions.
   *
   * @param register the schools
   * @param calendars the authority's calendars
   * @return the context
   */
  public static AdviceContext of(SchoolRegister register, Calendars calendars) {
    return new AdviceContext(
        register, calendars, AdmissionDates.EDITIONS, AdmissionsCodes.EDITIONS, Checklist.EXAMPLE);
  }
}
