/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.concordat.core.reason.Reason;

/**
 * How far the places went under one criterion of a school in one year.
 *
 * <p>Immutable and thread-safe.
 *
 * @param criterion the code of the criterion, such as {@code sibling} or {@code distance}
 * @param offered how many were offered a place under it
 * @param reached how many of its applicants that was
 * @param lastDistance how far the last one lived who was offered a place, where some were and it was published
 */
public record CriterionResult(
    String criterion, int offered, Reached reached, Optional<Distance> lastDistance) {

  /**
   * The code of the criterion for children who are looked after and, where none is listed for them, those who were, from
   * the year on that {@link Estimate} tells. The {@link ChoiceQuestion#careStatus()} says that a child meets it.
   */
  public static final String LOOKED_AFTER = "looked-after";

  /** The code of a criterion of their own for children who were looked after. */
  public static final String PREVIOUSLY_LOOKED_AFTER = "previously-looked-after";

  static final ImmutableSet<String> OF_CARE =
      ImmutableSet.of(LOOKED_AFTER, PREVIOUSLY_LOOKED_AFTER);

  /** How many of the applicants under a criterion were offered a place. */
  public enum Reached {
    /** All of them, be there any or not. */
    ALL,
    /** Some and not all of them. */
    SOME,
    /** None of them: the places had gone. */
    NONE
  }

  /**
   * Checks that the parts agree.
   *
   * @throws IllegalArgumentException if the criterion is not of the form of a code, the number is negative, zero
   *     where some were offered or positive where none were, or there is a last distance where not some were offered
   * @throws NullPointerException if a component is null
   */
  public CriterionResult {
    requireNonNull(criterion, "criterion");
    requireNonNull(reached, "reached");
    requireNonNull(lastDistance, "lastDistance");
    Reason.checkCode(criterion);
    checkArgument(
        switch (reached) {
          case ALL -> offered >= 0;
          case SOME -> offered > 0;
          case NONE -> offered == 0;
        },
        "CriterionResult offered: must agree with %s under %s, but was %s",
        reached,
        criterion,
        offered);
    checkArgument(
        reached == Reached.SOME || lastDistance.isEmpty(),
        "CriterionResult lastDistance: only where some were offered a place, but with %s under %s was"
            + " %s",
        reached,
        criterion,
        lastDistance.map(Distance::toString).orElse(""));
  }

  /**
   * A criterion under which everybody was offered a place.
   *
   * @param criterion the code
   * @param offered how many they were
   * @return the result
   * @throws IllegalArgumentException if the criterion is not of the form of a code, or the number is negative
   */
  public static CriterionResult all(String criterion, int offered) {
    return new CriterionResult(criterion, offered, Reached.ALL, Optional.empty());
  }

  /**
   * A criterion under which those were offered a place who lived nearest.
   *
   * @param criterion the code
   * @param offered how many they were
   * @param last how far the last of them lived
   * @return the result
   * @throws IllegalArgumentException if the criterion is not of the form of a code, or the number is not positive
   */
  public static CriterionResult upTo(String criterion, int offered, Distance last) {
    return new CriterionResult(criterion, offered, Reached.SOME, Optional.of(last));
  }

  /**
   * A criterion under which some were offered a place, and it is not published up to where.
   *
   * @param criterion the code
   * @param offered how many they were
   * @return the result
   * @throws IllegalArgumentException if the criterion is not of the form of a code, or the number is not positive
   */
  public static CriterionResult some(String criterion, int offered) {
    return new CriterionResult(criterion, offered, Reached.SOME, Optional.empty());
  }

  /**
   * A criterion under which nobody was offered a place.
   *
   * @param criterion the code
   * @return the result
   * @throws IllegalArgumentException if the criterion is not of the form of a code
   */
  public static CriterionResult none(String criterion) {
    return new CriterionResult(criterion, 0, Reached.NONE, Optional.empty());
  }
}
