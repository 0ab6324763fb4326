/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.identity;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A link from one legal establishment to one that took over from it.
 *
 * <p>A conversion is one link. Schools that merge are several links to one successor; a school that is
 * split is several links from one predecessor.
 *
 * <p>The natural order is by predecessor, then by successor, then by date with an unknown one first.
 *
 * <p>Immutable and thread-safe.
 *
 * @param predecessor the establishment that went before
 * @param successor the establishment that took over
 * @param from the first day on which the successor had taken over, inclusive; empty where it is not
 *     known
 */
public record Succession(Urn predecessor, Urn successor, Optional<LocalDate> from)
    implements Comparable<Succession> {

  private static final Comparator<Succession> ORDER = Comparator.comparing(Succession::predecessor)
      .thenComparing(Succession::successor)
      .thenComparing(link -> link.from().orElse(LocalDate.MIN));

  /**
   * Checks the ends.
   *
   * @throws IllegalArgumentException if the establishment would succeed itself
   * @throws NullPointerException if a component is null
   */
  public Succession {
    requireNonNull(predecessor, "predecessor");
    requireNonNull(successor, "successor");
    requireNonNull(from, "from");
    checkArgument(
        !predecessor.equals(successor),
        "Succession successor: must not be the predecessor itself, but was %s",
        successor);
  }

  /**
   * A link with its date.
   *
   * @param predecessor the establishment that went before
   * @param successor the establishment that took over
   * @param from the first day on which the successor had taken over, inclusive
   * @return the link
   * @throws IllegalArgumentException if the establishment would succeed itself
   */
  public static Succession of(Urn predecessor, Urn successor, LocalDate from) {
    return new Succession(predecessor, successor, Optional.of(from));
  }

  /**
   * A link whose date is not known.
   *
   * @param predecessor the establishment that went before
   * @param successor the establishment that took over
   * @return the link
   * @throws IllegalArgumentException if the establishment would succeed itself
   */
  public static Succession undated(Urn predecessor, Urn successor) {
    return new Succession(predecessor, successor, Optional.empty());
  }

  @Override
  public int compareTo(Succession other) {
    return ORDER.compare(this, other);
  }

  /**
   * The link in words.
   *
   * @return such as {@code 105267 -> 144044 from 2017-12-01}
   */
  @Override
  public String toString() {
    return predecessor + " -> " + successor + from.map(date -> " from " + date).orElse("");
  }
}
