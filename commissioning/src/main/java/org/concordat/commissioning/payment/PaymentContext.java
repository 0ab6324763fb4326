/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.payment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.concordat.core.calendar.Calendars;

/**
 * The outside facts that a payment turns on: calendars, defaults, and how the contract ended.
 *
 * <p>Immutable and thread-safe.
 *
 * @param calendars the calendars in which the time to pay is counted
 * @param defaults the times for which a remedy was in default
 * @param endedForDefaultOn the first day after a termination for default; empty if there was none
 */
public record PaymentContext(
    Calendars calendars,
    ImmutableList<DefaultSpell> defaults,
    Optional<LocalDate> endedForDefaultOn) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public PaymentContext {
    requireNonNull(calendars, "calendars");
    requireNonNull(defaults, "defaults");
    requireNonNull(endedForDefaultOn, "endedForDefaultOn");
  }

  /**
   * A contract that goes on, with its defaults.
   *
   * @param calendars the calendars
   * @param defaults the times for which a remedy was in default
   * @return the context
   */
  public static PaymentContext of(Calendars calendars, List<DefaultSpell> defaults) {
    return new PaymentContext(calendars, ImmutableList.copyOf(defaults), Optional.empty());
  }

  /**
   * Whether a remedy is in default on a day.
   *
   * @param day the day
   * @return true if it is
   */
  public boolean isInDefaultOn(LocalDate day) {
    return defaults.stream().anyMatch(spell -> spell.contains(day));
  }

  /**
   * When the last default that held on a day was remedied.
   *
   * @param day a day on which something was withheld
   * @return the day on which the remedy was accepted; empty while one of them is not remedied, or if there
   *     was none
   */
  public Optional<LocalDate> remediedAfter(LocalDate day) {
    List<DefaultSpell> held =
        defaults.stream().filter(spell -> spell.contains(day)).toList();
    return held.stream().allMatch(DefaultSpell::isRemedied)
        ? held.stream().flatMap(spell -> spell.until().stream()).max(Comparator.naturalOrder())
        : Optional.empty();
  }
}
