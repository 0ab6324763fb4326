/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.casework;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The education of a child who waits for a school.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the first day
 * @param until the first day on which it is over, or empty while it runs
 * @param kind of what kind it is
 * @param provision what it is, in the authority's own words
 */
public record InterimEducation(
    LocalDate from, Optional<LocalDate> until, InterimKind kind, String provision) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the provision is blank, or it is over before it begins
   * @throws NullPointerException if a component is null
   */
  public InterimEducation {
    requireNonNull(provision, "provision");
    requireNonNull(from, "from");
    requireNonNull(until, "until");
    requireNonNull(kind, "kind");
    checkProvision("InterimEducation", provision);
    checkArgument(
        until.map(end -> !end.isBefore(from)).orElse(true),
        "InterimEducation until: must not be before %s, but was %s",
        from,
        until.map(LocalDate::toString).orElse(""));
  }

  /**
   * Education that runs.
   *
   * @param from the first day
   * @param kind of what kind it is
   * @param provision what it is
   * @return the education
   * @throws IllegalArgumentException if the provision is blank
   */
  public static InterimEducation since(LocalDate from, InterimKind kind, String provision) {
    return new InterimEducation(from, Optional.empty(), kind, provision);
  }

  /**
   * Whether the child has it on a date.
   *
   * @param date the date
   * @return true from the first day until it is over
   */
  public boolean isOn(LocalDate date) {
    return !date.isBefore(from) && until.map(date::isBefore).orElse(true);
  }

  InterimEducation endedBy(LocalDate day) {
    return until.isPresent()
        ? this
        : new InterimEducation(from, Optional.of(day.isBefore(from) ? from : day), kind, provision);
  }

  static void checkProvision(String type, String provision) {
    requireNonNull(provision, "provision");
    checkArgument(
        !provision.isBlank(), "%s provision: must not be blank, but was '%s'", type, provision);
  }
}
