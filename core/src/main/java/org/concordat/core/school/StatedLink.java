/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.concordat.core.identity.Urn;

/**
 * A link between two establishments as a register states it, with whatever dates stand beside it.
 *
 * <p>Registers hold a link once from each side, and the sides often differ: for Canon Slade one says that the
 * old school went on 31 March 2017 and the other that the new one came on 1 April, while it closed on 30
 * November and the academy opened on 1 December. {@link RegisterLinks} weighs them.
 *
 * <p>The natural order is by predecessor, then by successor, then by dates with missing ones first. Immutable
 * and thread-safe.
 *
 * @param predecessor the establishment that went before
 * @param successor the establishment that took over
 * @param closed the last day of the predecessor as the link has it, inclusive, or empty
 * @param opened the first day of the successor as the link has it, inclusive, or empty
 */
public record StatedLink(
    Urn predecessor, Urn successor, Optional<LocalDate> closed, Optional<LocalDate> opened)
    implements Comparable<StatedLink> {

  private static final Comparator<StatedLink> ORDER = Comparator.comparing(StatedLink::predecessor)
      .thenComparing(StatedLink::successor)
      .thenComparing(link -> link.closed().orElse(LocalDate.MIN))
      .thenComparing(link -> link.opened().orElse(LocalDate.MIN));

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public StatedLink {
    requireNonNull(predecessor, "predecessor");
    requireNonNull(successor, "successor");
    requireNonNull(closed, "closed");
    requireNonNull(opened, "opened");
  }

  /**
   * A link as the predecessor's entry states it.
   *
   * @param predecessor the establishment that went before
   * @param successor the establishment that took over
   * @param closed the date beside it, the last day of the predecessor, or empty
   * @return the link
   */
  public static StatedLink ofPredecessor(
      Urn predecessor, Urn successor, Optional<LocalDate> closed) {
    return new StatedLink(predecessor, successor, closed, Optional.empty());
  }

  /**
   * A link as the successor's entry states it.
   *
   * @param predecessor the establishment that went before
   * @param successor the establishment that took over
   * @param opened the date beside it, the first day of the successor, or empty
   * @return the link
   */
  public static StatedLink ofSuccessor(Urn predecessor, Urn successor, Optional<LocalDate> opened) {
    return new StatedLink(predecessor, successor, Optional.empty(), opened);
  }

  @Override
  public int compareTo(StatedLink other) {
    return ORDER.compare(this, other);
  }
}
