/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Answer;
import org.concordat.core.rule.Editions;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolRegister;

/**
 * The outside facts that decisions about a refused child rest on.
 *
 * <p>They tell, among other things, when a school stops being what it was when it was named: by a link to its
 * successor, or by a change of its type under the same number. Immutable and thread-safe.
 *
 * @param calendars the calendars to count in; working days tell when a posted notice is served
 * @param rules the rules on directions by date
 * @param agencies the national agency by date
 * @param successions which establishments are the same school
 * @param schools the establishments whose type and area on a date are known, by number; a school that is not
 *     among them is taken as it was named
 */
public record EscalationContext(
    Calendars calendars,
    Editions<DirectionEdition> rules,
    Editions<NationalAgency> agencies,
    Successions successions,
    ImmutableMap<Urn, School> schools) {

  /**
   * Checks the schools.
   *
   * @throws IllegalArgumentException if a school stands under another number than its own
   * @throws NullPointerException if a component is null
   */
  public EscalationContext {
    requireNonNull(calendars, "calendars");
    requireNonNull(rules, "rules");
    requireNonNull(agencies, "agencies");
    requireNonNull(successions, "successions");
    requireNonNull(schools, "schools");
    schools.forEach((urn, school) -> checkArgument(
        school.urn().equals(urn),
        "EscalationContext schools: must stand under their own numbers, but %s stood under %s",
        school.urn(),
        urn));
  }

  /**
   * England's rules and agencies.
   *
   * @param calendars the calendars to count in
   * @param successions which establishments are the same school
   * @return the context
   * @throws NullPointerException if an argument is null
   */
  public static EscalationContext of(Calendars calendars, Successions successions) {
    return new EscalationContext(
        calendars,
        DirectionEditions.ENGLAND,
        NationalAgency.EDITIONS,
        successions,
        ImmutableMap.of());
  }

  /**
   * England's rules and agencies, and a register's schools with the links between them.
   *
   * @param calendars the calendars to count in
   * @param register the schools
   * @return the context
   * @throws NullPointerException if an argument is null
   */
  public static EscalationContext of(Calendars calendars, SchoolRegister register) {
    return of(calendars, requireNonNull(register, "register").successions())
        .withSchools(register.all());
  }

  /**
   * The same facts with other rules, for a local agreement or a later Act.
   *
   * @param others the rules by date
   * @return a copy
   * @throws NullPointerException if the rules are null
   */
  public EscalationContext with(Editions<DirectionEdition> others) {
    return new EscalationContext(
        calendars, requireNonNull(others, "others"), agencies, successions, schools);
  }

  /**
   * The same facts with other links between establishments, such as a conversion that was learned of.
   *
   * @param links the links
   * @return a copy
   * @throws NullPointerException if the links are null
   */
  public EscalationContext with(Successions links) {
    return new EscalationContext(
        calendars, rules, agencies, requireNonNull(links, "links"), schools);
  }

  /**
   * The same facts with other schools.
   *
   * @param others the establishments whose type and area on a date are known
   * @return a copy
   * @throws IllegalArgumentException if a number comes twice
   * @throws NullPointerException if the establishments, or one of them, are null
   */
  public EscalationContext withSchools(Iterable<School> others) {
    return new EscalationContext(
        calendars,
        rules,
        agencies,
        successions,
        Streams.stream(requireNonNull(others, "others"))
            .collect(toImmutableMap(School::urn, school -> school)));
  }

  /**
   * When a school stopped, or will stop, being what it was when it was named.
   *
   * @param named the school as it was named
   * @param from a day on or after the naming; what the school was before it was named does not count
   * @return the conversion; empty if none is known; unknown for the reason {@code
   *     identity.succession-undated} if it has a successor and nobody knows since when
   * @throws NullPointerException if an argument is null
   */
  public Answer<Optional<Conversion>> conversionOf(NamedSchool named, LocalDate from) {
    requireNonNull(named, "named");
    requireNonNull(from, "from");
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Succession link : successions.linksFrom(named.urn())) {
      link.from().ifPresent(days::add);
    }
    known(named.urn()).ifPresent(school -> days.addAll(school.typeChanges().keySet()));
    Optional<Conversion> earlier = Optional.empty();
    for (LocalDate day : days) {
      Answer<Optional<Conversion>> found = conversionOn(named, day);
      Optional<Conversion> then = found.find().orElse(Optional.empty());
      boolean later = day.isAfter(from);
      if (!found.isKnown() || (later && earlier.isEmpty() && then.isPresent())) {
        return found;
      }
      if (!later) {
        earlier = then.isEmpty() ? then : earlier.or(() -> then);
      }
    }
    Optional<Conversion> last = earlier;
    return conversionOn(named, LocalDate.MAX).map(never -> last);
  }

  private Answer<Optional<Conversion>> conversionOn(NamedSchool named, LocalDate day) {
    return successions
        .current(named.urn(), day)
        .map(standing -> standing.contains(named.urn())
            ? retyped(named, day)
            : Optional.of(new Conversion(named, day, standing)));
  }

  private Optional<Conversion> retyped(NamedSchool named, LocalDate day) {
    return known(named.urn())
        .flatMap(school -> school.admissionAuthorityOn(day).find())
        .filter(authority -> authority != named.admissionAuthority())
        .map(authority -> new Conversion(named, day, ImmutableSortedSet.of(named.urn())));
  }

  /** The register of a school's line: what it came from, what came from it, and the links of all schools. */
  SchoolRegister lineOf(Urn school) {
    return SchoolRegister.builder()
        .addAllSchools(successions.line(school).stream()
            .flatMap(one -> known(one).stream())
            .toList())
        .successions(successions)
        .build();
  }

  /** What is known of an establishment. */
  Optional<School> known(Urn urn) {
    return Optional.ofNullable(schools.get(urn));
  }

  /** A named school in the area in which it lies on a date, if the register knows; else as it was named. */
  NamedSchool inAreaOf(NamedSchool named, LocalDate date) {
    return known(named.urn())
        .flatMap(school -> school.on(date).localAuthority().find())
        .map(named::in)
        .orElse(named);
  }

  /** Who decides on a named school's admissions on a date, if the register knows. */
  Optional<AdmissionAuthority> authorityOn(NamedSchool named, LocalDate date) {
    return known(named.urn())
        .flatMap(school -> school.admissionAuthorityOn(date).find());
  }

  /** The rules in force on a date, which is not before the school was asked. */
  DirectionEdition on(LocalDate date) {
    return rules.on(date).rules();
  }

  Optional<NationalAgency> agencyOn(LocalDate date) {
    return agencies.find(date).map(edition -> edition.rules());
  }
}
