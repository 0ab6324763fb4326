/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.reason.Reason;

/**
 * A time during which a condition holds.
 *
 * @param from the first day
 * @param until the first day on which it holds no longer; empty while it does
 * @param grounds the facts that make it hold
 * @param doubts what would have to be said for it to hold; empty if it does
 */
record Holding(
    LocalDate from,
    Optional<LocalDate> until,
    ImmutableList<Ground> grounds,
    ImmutableList<Reason> doubts) {

  static Holding from(LocalDate from, Ground ground) {
    return new Holding(from, Optional.empty(), ImmutableList.of(ground), ImmutableList.of());
  }

  Holding until(Optional<LocalDate> end) {
    return new Holding(from, end, grounds, doubts);
  }

  Holding doubting(Reason doubt) {
    return new Holding(from, until, grounds, ImmutableList.of(doubt));
  }

  /** What is left of the time from a date on. */
  Optional<Holding> notBefore(LocalDate date) {
    if (!from.isBefore(date)) {
      return Optional.of(this);
    }
    return until.filter(end -> !end.isAfter(date)).isPresent()
        ? Optional.empty()
        : Optional.of(new Holding(date, until, grounds, doubts));
  }

  boolean isSure() {
    return doubts.isEmpty();
  }

  boolean isScaleIgnored() {
    return grounds.stream().anyMatch(Ground::isScaleIgnored);
  }

  /** The time during which both hold. */
  Optional<Holding> and(Holding other) {
    LocalDate later = from.isAfter(other.from) ? from : other.from;
    Optional<LocalDate> earlier =
        Stream.of(until, other.until).flatMap(Optional::stream).min(LocalDate::compareTo);
    return earlier.map(later::isBefore).orElse(true)
        ? Optional.of(new Holding(
            later, earlier, joined(grounds, other.grounds), joined(doubts, other.doubts)))
        : Optional.empty();
  }

  private static <T> ImmutableList<T> joined(ImmutableList<T> one, ImmutableList<T> other) {
    return ImmutableList.<T>builder().addAll(one).addAll(other).build();
  }
}
