/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.concordat.core.identity.Urn;

/**
 * Something that happened to establishments: one opened, closed, or took over from another.
 *
 * <p>The natural order is by date with unknown ones last, then by kind, then by establishments. Immutable and
 * thread-safe.
 *
 * @param kind what happened
 * @param date the first day on which it was so, inclusive, or empty if that is not known; for a closure the
 *     day after the last
 * @param predecessors the establishments that went before; for a closure, the one that closed
 * @param successors the establishments that came after; for an opening, the one that opened
 */
public record SchoolEvent(
    Kind kind,
    Optional<LocalDate> date,
    ImmutableSortedSet<Urn> predecessors,
    ImmutableSortedSet<Urn> successors)
    implements Comparable<SchoolEvent> {

  private static final Comparator<SchoolEvent> ORDER = Comparator.comparing(
          (SchoolEvent event) -> event.date().orElse(LocalDate.MAX))
      .thenComparing(SchoolEvent::kind)
      .thenComparing(event -> event.predecessors().toString())
      .thenComparing(event -> event.successors().toString());

  /** What can happen to establishments. */
  public enum Kind {
    /** An establishment opened that took over from none. */
    OPENING,
    /** An academy took over from one establishment that was none. */
    CONVERSION,
    /** One establishment took over from one other, and it is no conversion or is not known to be one. */
    REPLACEMENT,
    /** An establishment took over from several, or took another in when it was open already. */
    MERGER,
    /** Several establishments took over from one, or one took over a part while the other stayed open. */
    SPLIT,
    /** An establishment closed and none took over from it. */
    CLOSURE
  }

  @Override
  public int compareTo(SchoolEvent other) {
    return ORDER.compare(this, other);
  }

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public SchoolEvent {
    requireNonNull(kind, "kind");
    requireNonNull(date, "date");
    requireNonNull(predecessors, "predecessors");
    requireNonNull(successors, "successors");
  }

  /**
   * The event in words.
   *
   * @return such as {@code CONVERSION [105267] -> [144044] from 2017-12-01}
   */
  @Override
  public String toString() {
    return kind + " " + predecessors + " -> " + successors
        + date.map(day -> " from " + day).orElse("");
  }
}
