/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time during which a base is used, or is meant to be used, for something other than what it was paid for.
 *
 * <p>Immutable and thread-safe.
 *
 * @param use the use, such as {@code sixth form centre}
 * @param from the first day
 * @param until the first day on which it is over; empty while it lasts
 */
public record UseSpell(String use, LocalDate from, Optional<LocalDate> until) {

  /**
   * Checks use and dates.
   *
   * @throws IllegalArgumentException if the use is blank, or if the spell does not end after its first day
   * @throws NullPointerException if a component is null
   */
  public UseSpell {
    requireNonNull(use, "use");
    requireNonNull(from, "from");
    requireNonNull(until, "until");
    checkArgument(!use.isBlank(), "UseSpell use: must not be blank, but was '%s'", use);
    checkArgument(
        until.map(from::isBefore).orElse(true),
        "UseSpell until: must be after the first day %s, but was %s",
        from,
        until.orElse(from));
  }

  /**
   * A use that lasts.
   *
   * @param use the use
   * @param from the first day
   * @return the spell
   * @throws IllegalArgumentException if the use is blank
   */
  public static UseSpell from(String use, LocalDate from) {
    return new UseSpell(use, from, Optional.empty());
  }

  /**
   * The first day of this spell on or after a date.
   *
   * @param date the date
   * @return the later of the date and the first day; empty if the spell is over by then
   */
  public Optional<LocalDate> firstDayFrom(LocalDate date) {
    LocalDate first = date.isAfter(from) ? date : from;
    return until.map(first::isBefore).orElse(true) ? Optional.of(first) : Optional.empty();
  }

  /**
   * The spell as a reader would write it.
   *
   * @return such as {@code sixth form centre from 2018-04-09}
   */
  @Override
  public String toString() {
    return use + " from " + from + until.map(end -> " to before " + end).orElse("");
  }
}
