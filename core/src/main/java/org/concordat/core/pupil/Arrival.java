/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.pupil;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * That a child came from elsewhere to live where it is now.
 *
 * <p>The natural order is by date, then from far to near. Immutable and thread-safe.
 *
 * @param from where the child came from
 * @param on the day of arrival
 */
public record Arrival(Origin from, LocalDate on) implements Comparable<Arrival> {

  private static final Comparator<Arrival> ORDER =
      Comparator.comparing(Arrival::on).thenComparing(Arrival::from);

  /** Where children come from, from far to near. */
  public enum Origin {
    /** From outside the United Kingdom. */
    ABROAD,
    /** From Wales, Scotland or Northern Ireland. */
    ELSEWHERE_IN_THE_UNITED_KINGDOM,
    /** From the area of another local authority in England. */
    ANOTHER_AUTHORITY,
    /** From another part of the same authority's area. */
    SAME_AUTHORITY
  }

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Arrival {
    requireNonNull(from, "from");
    requireNonNull(on, "on");
  }

  /**
   * An arrival.
   *
   * @param from where the child came from
   * @param on the day of arrival
   * @return the arrival
   */
  public static Arrival of(Origin from, LocalDate on) {
    return new Arrival(from, on);
  }

  @Override
  public int compareTo(Arrival other) {
    return ORDER.compare(this, other);
  }
}
