/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.school.AdmissionNumber;
import org.concordat.core.school.Roll;
import org.concordat.core.school.School;

/**
 * A school that may be asked to take a child, with the figures that its size may be measured by.
 *
 * <p>It has no type: a share never depends on whether a school is maintained or an academy. Immutable and
 * thread-safe.
 *
 * @param school the school
 * @param roll the number of pupils at the census that the protocol goes by, or empty if it is not known
 * @param plannedRoll the number that a new or growing school plans for, or empty
 * @param admissionNumber the published admission number, or empty if it is not known or not one alone
 * @param freeMeals the part of the pupils who are eligible for free school meals, or empty if it is not known
 */
public record Candidate(
    Urn school,
    Optional<Integer> roll,
    Optional<Integer> plannedRoll,
    Optional<Integer> admissionNumber,
    Optional<Ratio> freeMeals) {

  /**
   * Checks the figures.
   *
   * @throws IllegalArgumentException if one is negative, or the part is more than the whole
   * @throws NullPointerException if a component is null
   */
  public Candidate {
    requireNonNull(school, "school");
    requireNonNull(roll, "roll");
    requireNonNull(plannedRoll, "plannedRoll");
    requireNonNull(admissionNumber, "admissionNumber");
    requireNonNull(freeMeals, "freeMeals");
    checkNotNegative("roll", roll);
    checkNotNegative("plannedRoll", plannedRoll);
    checkNotNegative("admissionNumber", admissionNumber);
    checkArgument(
        freeMeals
            .filter(part -> part.isNegative() || part.compareTo(Ratio.ONE) > 0)
            .isEmpty(),
        "Candidate freeMeals: must be from 0 to 1, but was %s",
        freeMeals.map(Ratio::toString).orElse(""));
  }

  /**
   * A candidate with its roll.
   *
   * @param school the school
   * @param roll the number of pupils, zero for a school that has just opened
   * @return the candidate
   * @throws IllegalArgumentException if the roll is negative
   */
  public static Candidate of(Urn school, int roll) {
    return unmeasured(school).withRoll(roll);
  }

  /**
   * A candidate of which no figure is known.
   *
   * @param school the school
   * @return the candidate
   */
  public static Candidate unmeasured(Urn school) {
    return new Candidate(
        school, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * A candidate with the latest that is known of it.
   *
   * @param school the school
   * @return the candidate, with the roll of the last census of all and the last number published for its normal year
   *     of entry; with no admission number if the school has several years of entry, for then nothing tells which
   *     measures it
   */
  public static Candidate from(School school) {
    return candidate(
        school,
        school.roll(),
        published(school)
            .map(number -> number.period().getStart())
            .max(Comparator.naturalOrder())
            .map(last -> published(school, last))
            .orElse(ImmutableList.of()));
  }

  /**
   * A candidate with what was known of it on a date.
   *
   * @param school the school
   * @param on the date
   * @return the candidate, with the roll of the last census on or before the date and the number published for its
   *     normal year of entry on the date; with no admission number if it had several years of entry
   */
  public static Candidate from(School school, LocalDate on) {
    return candidate(school, school.on(on).roll().find(), published(school, on));
  }

  private static ImmutableList<AdmissionNumber> published(School school, LocalDate on) {
    return published(school)
        .filter(number -> number.period().contains(on))
        .collect(toImmutableList());
  }

  private static Stream<AdmissionNumber> published(School school) {
    return school.admissionNumbers().stream()
        .filter(number -> number.basis() == AdmissionNumber.Basis.NORMAL_YEAR_OF_ENTRY);
  }

  private static Candidate candidate(
      School school, Optional<Roll> roll, ImmutableList<AdmissionNumber> published) {
    return new Candidate(
        school.urn(),
        roll.map(Roll::pupils),
        Optional.empty(),
        published.size() == 1
            ? published.stream().map(AdmissionNumber::number).findFirst()
            : Optional.empty(),
        Optional.empty());
  }

  /**
   * The same candidate with another roll.
   *
   * @param pupils the number of pupils, zero or more
   * @return a copy
   * @throws IllegalArgumentException if it is negative
   */
  public Candidate withRoll(int pupils) {
    return new Candidate(school, Optional.of(pupils), plannedRoll, admissionNumber, freeMeals);
  }

  /**
   * The same candidate with another planned roll.
   *
   * @param pupils the number that the school plans for, zero or more
   * @return a copy
   * @throws IllegalArgumentException if it is negative
   */
  public Candidate withPlannedRoll(int pupils) {
    return new Candidate(school, roll, Optional.of(pupils), admissionNumber, freeMeals);
  }

  /**
   * The same candidate with another admission number.
   *
   * @param pupils the published number, zero or more
   * @return a copy
   * @throws IllegalArgumentException if it is negative
   */
  public Candidate withAdmissionNumber(int pupils) {
    return new Candidate(school, roll, plannedRoll, Optional.of(pupils), freeMeals);
  }

  /**
   * The same candidate with another part of pupils eligible for free school meals.
   *
   * @param part from 0 to 1
   * @return a copy
   * @throws IllegalArgumentException if it is not from 0 to 1
   */
  public Candidate withFreeMeals(Ratio part) {
    return new Candidate(school, roll, plannedRoll, admissionNumber, Optional.of(part));
  }

  /** The URNs of candidates. */
  static ImmutableSet<Urn> urns(List<Candidate> candidates) {
    return candidates.stream().map(Candidate::school).collect(toImmutableSet());
  }

  private static void checkNotNegative(String name, Optional<Integer> figure) {
    checkArgument(
        figure.orElse(0) >= 0,
        "Candidate %s: must not be negative, but was %s",
        name,
        figure.orElse(0));
  }
}
