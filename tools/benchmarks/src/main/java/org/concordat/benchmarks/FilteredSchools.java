/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Urn;
import org.concordat.core.school.Membership;
import org.concordat.core.school.Phase;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolGroup;
import org.concordat.core.school.SchoolStatus;

/** The open schools of a kind, found by looking at every school of the country. */
final class FilteredSchools {

  private final ImmutableList<School> schools;
  private final Map<Urn, Succession> conversions = new HashMap<>();
  private final Map<Urn, Membership> memberships = new HashMap<>();

  FilteredSchools(Country country) {
    schools = ImmutableList.sortedCopyOf(Comparator.comparing(School::urn), country.schools());
    country.successions().all().forEach(link -> conversions.put(link.successor(), link));
    country.memberships().forEach(one -> memberships.put(one.school(), one));
  }

  List<School> inAuthority(LocalAuthorityCode authority, LocalDate date) {
    return schools.stream()
        .filter(school -> isOpen(school, date))
        .filter(school ->
            school.on(date).localAuthority().find().filter(authority::equals).isPresent())
        .toList();
  }

  List<School> inPhase(Phase phase, LocalDate date) {
    return schools.stream()
        .filter(school -> isOpen(school, date))
        .filter(school -> school.on(date).phase().find().filter(phase::equals).isPresent())
        .toList();
  }

  List<School> inGroup(SchoolGroup group, LocalDate date) {
    return schools.stream()
        .filter(school -> isOpen(school, date))
        .filter(school -> isIn(school.urn(), group, date))
        .toList();
  }

  private boolean isIn(Urn urn, SchoolGroup group, LocalDate date) {
    Optional<Membership> own = Optional.ofNullable(memberships.get(urn));
    if (own.isPresent()) {
      return own.get().group().equals(group) && own.get().period().contains(date);
    }
    return Optional.ofNullable(conversions.get(urn))
        .filter(link -> !link.from().orElseThrow().isAfter(date))
        .map(link -> isIn(link.predecessor(), group, date))
        .orElse(false);
  }

  private static boolean isOpen(School school, LocalDate date) {
    return school.statusOn(date).find().filter(SchoolStatus.OPEN::equals).isPresent();
  }
}
