/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.agreement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

/**
 * Which parties have consented to something, and when.
 *
 * <p>Immutable and thread-safe.
 *
 * @param dates the day of each consent, by party
 */
public record Consents(ImmutableSortedMap<Party, LocalDate> dates) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Consents {
    requireNonNull(dates, "dates");
  }

  /**
   * Nobody's consent.
   *
   * @return no consents
   */
  public static Consents none() {
    return new Consents(ImmutableSortedMap.of());
  }

  /**
   * The consent of several parties on one day.
   *
   * @param on the day
   * @param parties who consented
   * @return the consents
   */
  public static Consents on(LocalDate on, Collection<Party> parties) {
    requireNonNull(on, "on");
    return new Consents(parties.stream()
        .distinct()
        .collect(ImmutableSortedMap.toImmutableSortedMap(
            Comparator.naturalOrder(), party -> party, party -> on)));
  }

  /**
   * Who has not consented.
   *
   * @param parties those whose consent is needed
   * @param by the last day on which it counts
   * @return those without a consent of that day or before
   */
  public ImmutableSortedSet<Party> missing(Collection<Party> parties, LocalDate by) {
    return parties.stream()
        .filter(party -> !hasConsented(party, by))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private boolean hasConsented(Party party, LocalDate by) {
    LocalDate on = dates.get(party);
    return on != null && !on.isAfter(by);
  }
}
