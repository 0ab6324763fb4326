/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.YearGroup;
import org.immutables.value.Value;

/**
 * How a school's places went in one year: under which criterion, and up to where.
 *
 * <p>The criteria stand in the order in which the school applies them; which they are is the school's affair and
 * mere data here. What was not published is empty, and empty is not nought. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class PastRound {

  PastRound() {}

  /**
   * Begins a round.
   *
   * @return a builder that lacks the school, the entry and the year group
   */
  public static Builder builder() {
    return ImmutablePastRound.builder();
  }

  /**
   * The school.
   *
   * @return its URN then
   */
  public abstract Urn school();

  /**
   * The school year in which the children entered.
   *
   * @return the year
   */
  public abstract AcademicYear entry();

  /**
   * The year group that they entered.
   *
   * @return the year group
   */
  public abstract YearGroup yearGroup();

  /**
   * How many the school meant to admit.
   *
   * @return the admission number, or empty if it is not known
   */
  public abstract Optional<Integer> admissionNumber();

  /**
   * How many applied, under any preference.
   *
   * @return the number, or empty if it is not known
   */
  public abstract Optional<Integer> applications();

  /**
   * How the places went under each criterion. Everybody who applied falls under one of them: a school that turns some away
   * whatever room it has, such as those who did not pass its test, has a criterion for these under which none was offered
   * a place.
   *
   * @return the results, in the order in which the school applies the criteria
   */
  public abstract ImmutableList<CriterionResult> criteria();

  /**
   * How many appeals were heard.
   *
   * @return the number, or empty if it is not known
   */
  public abstract Optional<Integer> appealsHeard();

  /**
   * How many of these were upheld.
   *
   * @return the number, or empty if it is not known
   */
  public abstract Optional<Integer> appealsUpheld();

  /**
   * How many places were given in the course of the year.
   *
   * @return the number, or empty if it is not known
   */
  public abstract Optional<Integer> inYearPlaces();

  /**
   * Whether somebody went without: under some criterion not all were offered a place.
   *
   * @return true if so; empty if no criterion is known
   */
  public final Optional<Boolean> isOversubscribed() {
    return criteria().isEmpty()
        ? Optional.empty()
        : Optional.of(
            criteria().stream().anyMatch(one -> one.reached() != CriterionResult.Reached.ALL));
  }

  @Value.Check
  void check() {
    checkNotNegative("admissionNumber", admissionNumber());
    checkNotNegative("applications", applications());
    checkNotNegative("appealsHeard", appealsHeard());
    checkNotNegative("appealsUpheld", appealsUpheld());
    checkNotNegative("inYearPlaces", inYearPlaces());
    checkArgument(
        appealsHeard().isEmpty()
            || appealsUpheld().isEmpty()
            || appealsUpheld().get() <= appealsHeard().get(),
        "PastRound appealsUpheld: must not be more than were heard, but of %s were %s",
        appealsHeard().orElse(0),
        appealsUpheld().orElse(0));
    Set<String> seen = new HashSet<>();
    for (CriterionResult result : criteria()) {
      checkArgument(
          seen.add(result.criterion()),
          "PastRound criteria: must be distinct, but %s came twice",
          result.criterion());
    }
  }

  private static void checkNotNegative(String name, Optional<Integer> number) {
    checkArgument(
        number.orElse(0) >= 0,
        "PastRound %s: must not be negative, but was %s",
        name,
        number.orElse(0));
  }

  /** Collects the attributes of a {@link PastRound}. Not thread-safe. */
  public interface Builder {

    /**
     * Sets {@link PastRound#school()}.
     *
     * @param school the URN
     * @return this builder
     */
    Builder school(Urn school);

    /**
     * Sets {@link PastRound#entry()}.
     *
     * @param entry the school year
     * @return this builder
     */
    Builder entry(AcademicYear entry);

    /**
     * Sets {@link PastRound#yearGroup()}.
     *
     * @param yearGroup the year group
     * @return this builder
     */
    Builder yearGroup(YearGroup yearGroup);

    /**
     * Sets {@link PastRound#admissionNumber()}.
     *
     * @param admissionNumber the number
     * @return this builder
     */
    Builder admissionNumber(int admissionNumber);

    /**
     * Sets {@link PastRound#applications()}.
     *
     * @param applications the number
     * @return this builder
     */
    Builder applications(int applications);

    /**
     * Adds to {@link PastRound#criteria()}.
     *
     * @param criteria the results, in the order of the criteria
     * @return this builder
     */
    Builder addCriteria(CriterionResult... criteria);

    /**
     * Sets {@link PastRound#appealsHeard()}.
     *
     * @param appealsHeard the number
     * @return this builder
     */
    Builder appealsHeard(int appealsHeard);

    /**
     * Sets {@link PastRound#appealsUpheld()}.
     *
     * @param appealsUpheld the number
     * @return this builder
     */
    Builder appealsUpheld(int appealsUpheld);

    /**
     * Sets {@link PastRound#inYearPlaces()}.
     *
     * @param inYearPlaces the number
     * @return this builder
     */
    Builder inYearPlaces(int inYearPlaces);

    /**
     * Makes the round.
     *
     * @return the round
     * @throws IllegalStateException if the school, the entry or the year group is missing
     * @throws IllegalArgumentException if a number is negative, more appeals were upheld than heard, or a
     *     criterion comes twice
     */
    PastRound build();
  }
}
