/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Answer;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolHistory;

/**
 * The school that is to admit the child, as it stands on the day it is named.
 *
 * <p>Immutable and thread-safe.
 *
 * @param urn the establishment
 * @param area the local authority in whose area it is on that day; where the context knows the school, a step asks for
 *     the area of its own day
 * @param admissionAuthority who decides on its admissions
 */
public record NamedSchool(Urn urn, LocalAuthorityCode area, AdmissionAuthority admissionAuthority) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public NamedSchool {
    requireNonNull(urn, "urn");
    requireNonNull(area, "area");
    requireNonNull(admissionAuthority, "admissionAuthority");
  }

  /**
   * A school by its facts.
   *
   * @param urn the establishment
   * @param area the local authority in whose area it is
   * @param admissionAuthority who decides on its admissions
   * @return the named school
   * @throws NullPointerException if an argument is null
   */
  public static NamedSchool of(
      Urn urn, LocalAuthorityCode area, AdmissionAuthority admissionAuthority) {
    return new NamedSchool(urn, area, admissionAuthority);
  }

  /**
   * The establishment that carries a school on a date.
   *
   * @param school the school with its establishments
   * @param date the day on which it is named
   * @return the establishment of that date; unknown where it, its type or its area is
   * @throws NullPointerException if an argument is null
   */
  public static Answer<NamedSchool> from(SchoolHistory school, LocalDate date) {
    requireNonNull(date, "date");
    return requireNonNull(school, "school").asOf(date).flatMap(standing -> from(standing, date));
  }

  /** An establishment as it stands on a date. */
  static Answer<NamedSchool> from(School school, LocalDate date) {
    return school
        .admissionAuthorityOn(date)
        .flatMap(authority -> school
            .on(date)
            .localAuthority()
            .match(
                area -> Answer.known(of(school.urn(), area, authority)),
                why -> Answer.unknown(EscalationReasons.areaNotKnown(school.urn()))));
  }

  /** The same school in the area in which it is known to lie. */
  NamedSchool in(LocalAuthorityCode other) {
    return of(urn, other, admissionAuthority);
  }

  @Override
  public String toString() {
    return urn + " in " + area;
  }
}
