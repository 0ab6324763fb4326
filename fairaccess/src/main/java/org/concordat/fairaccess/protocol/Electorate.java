/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.governance.adoption.Elector;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.core.school.School;
import org.threeten.extra.LocalDateRange;

/**
 * The schools of an area that may sign up to its protocol, each with one vote for each of its phases.
 *
 * <p>Every school with an admission authority is one, academies like maintained schools, whatever its size. Of
 * a list that holds a community school, an academy and a pupil referral unit, all secondary, two are electors
 * and the third is left out with its reason. An establishment is an elector from the day it opened until it
 * closed: an academy that takes a school's place signs for itself. What opens after the list was drawn up is none
 * until the text is put together again with the list of a later register that holds both, each with its days: the
 * days keep every count as it was.
 *
 * <p>Immutable and thread-safe.
 *
 * @param electors who may sign up
 * @param leftOut the others, each with its reason
 */
public record Electorate(
    ImmutableSortedSet<Elector> electors, ImmutableSortedMap<Urn, Reason> leftOut) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Electorate {
    requireNonNull(electors, "electors");
    requireNonNull(leftOut, "leftOut");
  }

  /**
   * The electorate of an area.
   *
   * @param schools the establishments of the area, each once
   * @param on the day on which the text goes to the schools, by which types are read
   * @return the electors, and who is none
   * @throws IllegalArgumentException if a school comes twice
   */
  public static Electorate of(List<School> schools, LocalDate on) {
    ImmutableSortedSet.Builder<Elector> electors = ImmutableSortedSet.naturalOrder();
    ImmutableSortedMap.Builder<Urn, Reason> leftOut = ImmutableSortedMap.naturalOrder();
    requireNonNull(on, "on");
    Set<Urn> seen = new HashSet<>();
    for (School school : schools) {
      checkArgument(
          seen.add(school.urn()),
          "Electorate schools: each comes once, but %s came twice",
          school.urn());
      obstacle(school, on)
          .ifPresentOrElse(
              reason -> leftOut.put(school.urn(), reason),
              () -> school
                  .phase()
                  .ifPresent(phase -> ProtocolPhase.of(phase)
                      .forEach(one -> electors.add(
                          new Elector(school.urn().toString(), one.code(), during(school))))));
    }
    return new Electorate(electors.build(), leftOut.buildOrThrow());
  }

  private static Optional<Reason> obstacle(School school, LocalDate on) {
    Answer<AdmissionAuthority> authority = school.admissionAuthorityOn(on);
    if (authority.find().isEmpty()) {
      return authority.match(known -> Optional.empty(), Optional::of);
    }
    return school
            .phase()
            .map(ProtocolPhase::of)
            .filter(found -> !found.isEmpty())
            .isPresent()
        ? Optional.empty()
        : Optional.of(Reason.coded(ProtocolReasons.NO_PHASE)
            .with("school", school.urn().toString())
            .with("phase", school.phase().map(Object::toString).orElse("none"))
            .saying("school {school} is neither primary nor secondary; its phase is {phase}"));
  }

  private static LocalDateRange during(School school) {
    LocalDate from = school.opened().orElse(LocalDate.MIN);
    LocalDate until = school.closed().map(last -> last.plusDays(1)).orElse(LocalDate.MAX);
    return LocalDateRange.of(from, until);
  }
}
