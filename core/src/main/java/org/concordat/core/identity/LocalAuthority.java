/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.identity;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/**
 * A local authority as it stood over one period.
 *
 * <p>An authority that is reorganised or redrawn makes a new entry, even where its code or its name
 * stays: Barnsley is code 370 throughout, {@code E08000016} until 30 April 2025 and {@code E08000038}
 * from 1 May 2025. {@link LocalAuthorities} finds the entry for a date.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the three-digit code
 * @param gss the statistical code over the period; empty where there is none, as for a
 *     pseudo-authority
 * @param name the name, such as {@code South Gloucestershire}
 * @param validity the period, end-exclusive, unbounded where it has no known start or no end yet
 */
public record LocalAuthority(
    LocalAuthorityCode code, Optional<GssCode> gss, String name, LocalDateRange validity) {

  /**
   * Checks the name and the period.
   *
   * @throws IllegalArgumentException if the name is blank or the period is empty
   * @throws NullPointerException if a component is null
   */
  public LocalAuthority {
    requireNonNull(code, "code");
    requireNonNull(gss, "gss");
    requireNonNull(name, "name");
    requireNonNull(validity, "validity");
    checkArgument(!name.isBlank(), "LocalAuthority name: must not be blank, but was '%s'", name);
    checkArgument(
        !validity.isEmpty(),
        "LocalAuthority validity: must hold at least one day, but was %s",
        validity);
  }

  /**
   * An authority over a period.
   *
   * @param code the three-digit code
   * @param gss the statistical code
   * @param name the name
   * @param validity the period, end-exclusive
   * @return the entry
   * @throws IllegalArgumentException if the name is blank or the period is empty
   */
  public static LocalAuthority of(
      LocalAuthorityCode code, GssCode gss, String name, LocalDateRange validity) {
    return new LocalAuthority(code, Optional.of(gss), name, validity);
  }

  /**
   * An authority since a date, with no end yet.
   *
   * @param code the three-digit code
   * @param gss the statistical code
   * @param name the name
   * @param from the first day, inclusive
   * @return the entry
   * @throws IllegalArgumentException if the name is blank
   */
  public static LocalAuthority since(
      LocalAuthorityCode code, GssCode gss, String name, LocalDate from) {
    return of(code, gss, name, LocalDateRange.ofUnboundedEnd(from));
  }

  /**
   * A pseudo-authority: a code that issues numbers and has no area.
   *
   * @param code the three-digit code
   * @param name what it is called
   * @return the entry, without statistical code, valid at all times
   * @throws IllegalArgumentException if the name is blank
   */
  public static LocalAuthority pseudo(LocalAuthorityCode code, String name) {
    return new LocalAuthority(code, Optional.empty(), name, LocalDateRange.ALL);
  }

  /**
   * Whether the entry holds on a date.
   *
   * @param date the date
   * @return true if the date is in the period
   */
  public boolean isValidOn(LocalDate date) {
    return validity.contains(date);
  }
}
