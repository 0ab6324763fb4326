/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.core.governance.Constituency;
import org.concordat.core.governance.Holder;
import org.concordat.core.governance.Seat;
import org.concordat.core.governance.meeting.Conflict;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.fairaccess.protocol.Interest;

/** The members of a panel who are in conflict with a case by where they sit. */
record Interests(FairAccessPanel panel, Successions successions, LocalDate on) {

  ImmutableList<Conflict> in(
      ImmutableSortedSet<Urn> home, Optional<Urn> proposed, ImmutableList<Urn> candidates) {
    return panel.body().members(on).stream()
        .flatMap(holder ->
            natures(holder, home, proposed, candidates).map(nature -> Conflict.of(holder, nature)))
        .collect(toImmutableList());
  }

  private Stream<String> natures(
      Holder holder,
      ImmutableSortedSet<Urn> home,
      Optional<Urn> proposed,
      ImmutableList<Urn> candidates) {
    ImmutableSet<Interest> rule = panel.interests().value();
    Set<String> natures = new LinkedHashSet<>();
    for (Seat seat : panel.body().seatsOf(holder, on)) {
      Constituency from = seat.constituency();
      if (rule.contains(Interest.HOME_SCHOOL) && isForAny(from, home)) {
        natures.add("sits for the home school");
      }
      if (rule.contains(Interest.PROPOSED_SCHOOL)
          && isForAny(from, proposed.stream().toList())) {
        natures.add("sits for the school that is proposed");
      }
      if (rule.contains(Interest.ANY_CANDIDATE) && isForAny(from, candidates)) {
        natures.add("sits for a school that may be asked");
      }
      if (rule.contains(Interest.AFFECTED_DISTRICT)
          && Stream.concat(home.stream(), proposed.stream())
              .flatMap(school -> districtOf(school).stream())
              .anyMatch(district -> isIn(from, district))) {
        natures.add("sits for a district that is affected");
      }
    }
    return natures.stream();
  }

  private boolean isForAny(Constituency from, Collection<Urn> schools) {
    return FairAccessPanel.schoolIn(from)
        .filter(own -> schools.stream().anyMatch(other -> successions.sameSchool(own, other, on)))
        .isPresent();
  }

  private boolean isIn(Constituency from, Constituency district) {
    return from.equals(district)
        || FairAccessPanel.schoolIn(from)
            .flatMap(this::districtOf)
            .filter(district::equals)
            .isPresent();
  }

  private Optional<Constituency> districtOf(Urn school) {
    return panel.districts().entrySet().stream()
        .filter(entry -> successions.sameSchool(entry.getKey(), school, on))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
