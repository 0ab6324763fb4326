/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Editions;

/**
 * The national body that receives requests to direct an academy and acts for the Secretary of State.
 *
 * <p>The body changed its name and its form; {@link #EDITIONS} finds the one of a date. A request of 31
 * October 2012 went to the EFA, one of 3 April 2017 to the ESFA.
 *
 * <p>Immutable and thread-safe.
 *
 * @param abbreviation what it is called for short, such as {@code EFA}
 * @param name its full name
 */
public record NationalAgency(String abbreviation, String name) {

  /** The Education Funding Agency. */
  public static final NationalAgency EFA = of("EFA", "Education Funding Agency");

  /** The Education and Skills Funding Agency. */
  public static final NationalAgency ESFA = of("ESFA", "Education and Skills Funding Agency");

  /** The Department for Education itself. */
  public static final NationalAgency DFE = of("DfE", "Department for Education");

  /**
   * The bodies by the first day of each: 1 April of 2012, of 2017 and of 2025. The dates are known at
   * second hand; that the name changed shows between two editions of one protocol.
   */
  public static final Editions<NationalAgency> EDITIONS =
      Editions.of(ImmutableList.of(since(2012, EFA), since(2017, ESFA), since(2025, DFE)));

  /**
   * Checks the names.
   *
   * @throws IllegalArgumentException if either is blank
   * @throws NullPointerException if a component is null
   */
  public NationalAgency {
    requireNonNull(abbreviation, "abbreviation");
    requireNonNull(name, "name");
    checkArgument(
        !abbreviation.isBlank(),
        "NationalAgency abbreviation: must not be blank, but was '%s'",
        abbreviation);
    checkArgument(!name.isBlank(), "NationalAgency name: must not be blank, but was '%s'", name);
  }

  /**
   * A body.
   *
   * @param abbreviation what it is called for short
   * @param name its full name
   * @return the body
   * @throws IllegalArgumentException if either is blank
   * @throws NullPointerException if an argument is null
   */
  public static NationalAgency of(String abbreviation, String name) {
    return new NationalAgency(abbreviation, name);
  }

  private static Edition<NationalAgency> since(int year, NationalAgency agency) {
    return Edition.of(
        agency.abbreviation(),
        LocalDate.of(year, 4, 1),
        agency,
        Citation.of(agency.name()).secondHand("Buckinghamshire protocol pages of 2017 and 2024"));
  }

  @Override
  public String toString() {
    return abbreviation;
  }
}
