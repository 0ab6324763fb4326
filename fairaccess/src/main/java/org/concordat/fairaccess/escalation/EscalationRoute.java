/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.reason.Answer;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.core.school.SchoolHistory;

/**
 * The legal route that a refused child's case takes, by the school that must act.
 *
 * <p>Who decides on the school's admissions decides the route; the edition says how. Under the rules of
 * 2012 a foundation or voluntary aided school may be directed by the local authority, an academy only
 * by the Secretary of State, and a community or voluntary controlled school needs no direction, because
 * the authority's own decision binds it:
 *
 * <pre>{@code
 * DirectionEdition rules = DirectionEditions.ENGLAND.on(date).rules();
 * EscalationRoute.of(AdmissionAuthority.GOVERNING_BODY, rules);   // FOUNDATION
 * EscalationRoute.of(schoolHistory, date, rules);                 // by the type of the school on the date
 * }</pre>
 *
 * <p>The type chooses the route and nothing else: no school is ranked or judged by it (DFE-RR224, part
 * 4).
 */
public enum EscalationRoute {
  /** The local authority decides as admission authority; see {@link CommunityRoute}. */
  COMMUNITY,
  /** The local authority directs after notice, with a reference to the adjudicator; see {@link FoundationRoute}. */
  FOUNDATION,
  /** The Secretary of State directs on the authority's request; see {@link AcademyRoute}. */
  ACADEMY,
  /** The authority that looks after the child directs after notice; see {@link LookedAfterRoute}. */
  LOOKED_AFTER;

  /**
   * The route for a child and a school.
   *
   * <p>An academy is for the Secretary of State, whoever looks after the child, under the editions before that of
   * 2026. A maintained school, and under the edition of 2026 an academy, is directed by the authority that looks after
   * the child (SSFA 1998 s.97A), unless that authority decides on the school's admissions itself.
   *
   * @param child the child
   * @param school the school that must act, as it stands on the day
   * @param rules the edition in force
   * @return the route; unknown where the edition has none for the school, and where it is not known whether an
   *     authority looks after the child, or which
   * @throws NullPointerException if an argument is null
   */
  public static Answer<EscalationRoute> of(
      EscalatedChild child, NamedSchool school, DirectionEdition rules) {
    requireNonNull(child, "child");
    requireNonNull(school, "school");
    return of(school.admissionAuthority(), rules)
        .flatMap(route -> route == ACADEMY
            ? Answer.known(route)
            : child.pupil().lookedAfterBy().map(carer -> under(carer, school, route)));
  }

  private static EscalationRoute under(
      Optional<LocalAuthorityCode> carer, NamedSchool school, EscalationRoute route) {
    return carer.isEmpty() || (route == COMMUNITY && carer.get().equals(school.area()))
        ? route
        : LOOKED_AFTER;
  }

  /**
   * The route for a school, by its type on a date.
   *
   * @param school the school that must act
   * @param date the date of the event that is to be routed
   * @param rules the edition in force on the date
   * @return the route; unknown where the school was not open or its type is not known, or where the
   *     edition has no route for it
   * @throws NullPointerException if an argument is null
   */
  public static Answer<EscalationRoute> of(
      SchoolHistory school, LocalDate date, DirectionEdition rules) {
    requireNonNull(school, "school");
    requireNonNull(date, "date");
    requireNonNull(rules, "rules");
    return school.admissionAuthorityOn(date).flatMap(authority -> of(authority, rules));
  }

  /**
   * The route for a school, by who decides on its admissions.
   *
   * @param authority the admission authority of the school that must act
   * @param rules the edition in force
   * @return the route; unknown for the reason {@link EscalationReasons#NO_ROUTE} where the edition has none
   * @throws NullPointerException if an argument is null
   */
  public static Answer<EscalationRoute> of(AdmissionAuthority authority, DirectionEdition rules) {
    requireNonNull(authority, "authority");
    requireNonNull(rules, "rules");
    return Optional.ofNullable(rules.routes().value().get(authority))
        .map(Answer::known)
        .orElseGet(() -> Answer.unknown(EscalationReasons.noRoute(authority, rules)));
  }
}
