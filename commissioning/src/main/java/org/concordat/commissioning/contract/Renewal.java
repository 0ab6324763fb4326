/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.reason.Reason;
import org.threeten.extra.LocalDateRange;

/**
 * The contract that follows another for the same base.
 *
 * <p>It should begin on the day on which the other expires. After a contract whose last day is 30 August
 * 2026, one that begins on 1 September leaves the base without a contract on 31 August: that is no refusal,
 * but it is flagged. So is an overlap.
 *
 * <p>Immutable and thread-safe.
 *
 * @param reference what the parties call the successor
 * @param term its term, end-exclusive, with a first and a last day
 */
public record Renewal(String reference, LocalDateRange term) {

  /**
   * Checks the parts.
   *
   * @throws NullPointerException if a component is null
   * @throws IllegalArgumentException if the reference is blank, or if the term is empty or has no first or
   *     last day
   */
  public Renewal {
    requireNonNull(reference, "reference");
    requireNonNull(term, "term");
    checkArgument(
        !reference.isBlank(), "Renewal reference: must not be blank, but was '%s'", reference);
    checkArgument(
        !term.isUnboundedStart() && !term.isUnboundedEnd() && !term.isEmpty(),
        "Renewal term: must have a first and a last day, but was %s",
        term);
  }

  /**
   * The renewal that a contract is.
   *
   * @param successor the text of the successor
   * @return its reference and term
   */
  public static Renewal by(SupportBaseContract successor) {
    return new Renewal(successor.reference(), successor.term());
  }

  /**
   * The days on which neither contract would be in force.
   *
   * @param predecessor the contract that it follows
   * @return the days, end-exclusive; empty if there are none
   */
  public Optional<LocalDateRange> gapAfter(SupportBaseContract predecessor) {
    return between(predecessor.end(), term.getStart());
  }

  /**
   * The days on which both contracts would be in force.
   *
   * @param predecessor the contract that it follows
   * @return the days, end-exclusive; empty if there are none
   */
  public Optional<LocalDateRange> overlapWith(SupportBaseContract predecessor) {
    LocalDate from = later(term.getStart(), predecessor.start());
    LocalDate to = term.getEnd().isBefore(predecessor.end()) ? term.getEnd() : predecessor.end();
    return between(from, to);
  }

  /**
   * What the parties should look at.
   *
   * @param predecessor the contract that it follows
   * @return {@link ContractReasons#RENEWAL_GAP} or {@link ContractReasons#RENEWAL_OVERLAP} with the first and
   *     last day, or nothing
   */
  public ImmutableList<Reason> flags(SupportBaseContract predecessor) {
    ImmutableList.Builder<Reason> flags = ImmutableList.builder();
    gapAfter(predecessor)
        .ifPresent(days -> flags.add(ContractReasons.renewalGap(days, this, predecessor)));
    overlapWith(predecessor)
        .ifPresent(days -> flags.add(ContractReasons.renewalOverlap(days, this, predecessor)));
    return flags.build();
  }

  private static Optional<LocalDateRange> between(LocalDate from, LocalDate to) {
    return from.isBefore(to) ? Optional.of(LocalDateRange.of(from, to)) : Optional.empty();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  @Override
  public String toString() {
    return reference + " from " + term.getStart();
  }
}
