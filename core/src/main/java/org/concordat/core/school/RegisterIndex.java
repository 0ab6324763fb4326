/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordat.core.identity.DfeNumber;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;

/**
 * The schools of a register by place, and the places by what is asked for.
 *
 * <p>Places are given in the order of URNs, so every list of places gives schools in that order. For each
 * place four day numbers hold what is known of the school's life: the last day before it opened, the first
 * and the last on which it was open, and the first after it closed. A list of places by authority, phase or
 * number holds each school that ever had it; what is not known of a school at some time puts it into
 * the rest, which is looked through as well.
 */
final class RegisterIndex {

  private static final Optional<SchoolStatus> NOT_YET_OPEN = Optional.of(SchoolStatus.NOT_YET_OPEN);
  private static final Optional<SchoolStatus> OPEN = Optional.of(SchoolStatus.OPEN);
  private static final Optional<SchoolStatus> CLOSED = Optional.of(SchoolStatus.CLOSED);
  private static final long NEVER = Long.MAX_VALUE;
  private static final long ALWAYS_BEFORE = Long.MIN_VALUE;

  private final ImmutableList<School> schools;
  private final ImmutableMap<Urn, Integer> places;
  private final long[] lastBeforeOpening;
  private final long[] firstOpen;
  private final long[] lastOpen;
  private final long[] firstClosed;
  private final int[] everywhere;
  private final PlacesBy<LocalAuthorityCode> byAuthority;
  private final PlacesBy<Phase> byPhase;
  private final PlacesBy<DfeNumber> byNumber;

  private RegisterIndex(ImmutableList<School> schools) {
    int size = schools.size();
    this.schools = schools;
    ImmutableMap.Builder<Urn, Integer> urns = ImmutableMap.builderWithExpectedSize(size);
    this.lastBeforeOpening = new long[size];
    this.firstOpen = new long[size];
    this.lastOpen = new long[size];
    this.firstClosed = new long[size];
    for (int place = 0; place < size; place++) {
      urns.put(schools.get(place).urn(), place);
      takeLife(place);
    }
    this.places = urns.buildOrThrow();
    this.everywhere = IntStream.range(0, size).toArray();
    this.byAuthority = PlacesBy.of(schools, School::localAuthority, SchoolChange::localAuthority);
    this.byPhase = PlacesBy.of(schools, School::phase, SchoolChange::phase);
    this.byNumber = PlacesBy.of(schools, School::dfeNumber, SchoolChange::dfeNumber);
  }

  static RegisterIndex of(Collection<School> sortedByUrn) {
    return new RegisterIndex(ImmutableList.copyOf(sortedByUrn));
  }

  ImmutableList<School> schools() {
    return schools;
  }

  Optional<School> find(Urn urn) {
    return Optional.ofNullable(places.get(urn)).map(schools::get);
  }

  /** The status at a place, if it is known; see {@link StatusFacts#on(LocalDate)}. */
  Optional<SchoolStatus> status(int place, long day) {
    if (day <= lastBeforeOpening[place]) {
      return NOT_YET_OPEN;
    }
    if (day >= firstClosed[place]) {
      return CLOSED;
    }
    boolean open =
        day >= firstOpen[place] && (day <= lastOpen[place] || firstClosed[place] == NEVER);
    return open ? OPEN : Optional.empty();
  }

  int[] inAuthority(LocalAuthorityCode authority) {
    return byAuthority.get(authority);
  }

  int[] inPhase(Phase phase) {
    return byPhase.get(phase);
  }

  /** The places of the schools that ever bore a number. */
  int[] withNumber(DfeNumber number) {
    return byNumber.known(number);
  }

  /** The places of establishments, in order; those that are not here are left out. */
  int[] of(Stream<Urn> urns) {
    return urns.flatMap(urn -> Stream.ofNullable(places.get(urn)))
        .mapToInt(Integer::intValue)
        .sorted()
        .distinct()
        .toArray();
  }

  int[] everywhere() {
    return everywhere;
  }

  private void takeLife(int place) {
    lastBeforeOpening[place] = ALWAYS_BEFORE;
    firstOpen[place] = NEVER;
    lastOpen[place] = ALWAYS_BEFORE;
    firstClosed[place] = NEVER;
    schools.get(place).facts().byDay().forEach((date, status) -> {
      long day = date.toEpochDay();
      switch (status) {
        case NOT_YET_OPEN -> lastBeforeOpening[place] = day;
        case OPEN -> {
          firstOpen[place] = Math.min(firstOpen[place], day);
          lastOpen[place] = day;
        }
        case CLOSED -> firstClosed[place] = Math.min(firstClosed[place], day);
      }
    });
  }
}
