/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.CareStatus;
import org.concordat.core.reason.Reason;

/**
 * What a family knows of itself and one school: how far it is, and which of its criteria the child meets.
 *
 * <p>Of a school that merged the facts of each that it was count, unless they differ, or there are some under its own URN.
 *
 * <p>A child that was adopted from state care abroad is not looked after and was not, by an authority here: its status is
 * {@link CareStatus#NOT_LOOKED_AFTER}, and where the admission authority found that it comes first it meets {@link
 * CriterionResult#PREVIOUSLY_LOOKED_AFTER}. In a round without that criterion it falls under {@link
 * CriterionResult#LOOKED_AFTER}; in one before the Code of 2021, under neither.
 * Where no status is given a child that meets that criterion is such a one or was looked after here: a round in which the two
 * differ does not tell.
 *
 * <p>Immutable and thread-safe.
 *
 * @param school the school, by any of its URNs; one that is open beside it on the day of the advice is another school
 * @param distance how far the home is from it, or empty if it is not known
 * @param meets the codes of all criteria that the child meets, such as {@code sibling} and {@code distance}; that it is or
 *     was looked after follows from the {@link ChoiceQuestion#careStatus()} and need not be among them
 */
public record HomeFacts(Urn school, Optional<Distance> distance, ImmutableSortedSet<String> meets) {

  /**
   * Checks the codes.
   *
   * @throws IllegalArgumentException if a criterion is not of the form of a code
   * @throws NullPointerException if a component is null
   */
  public HomeFacts {
    requireNonNull(school, "school");
    requireNonNull(distance, "distance");
    requireNonNull(meets, "meets");
    meets.forEach(Reason::checkCode);
  }

  /**
   * What is known of a school at a known distance.
   *
   * @param school the school
   * @param distance how far the home is from it
   * @param meets the codes of the criteria that the child meets
   * @return the facts
   * @throws IllegalArgumentException if a criterion is not of the form of a code
   */
  public static HomeFacts of(Urn school, Distance distance, Set<String> meets) {
    return new HomeFacts(school, Optional.of(distance), ImmutableSortedSet.copyOf(meets));
  }

  boolean isAdoptedAbroad(Optional<CareStatus> care) {
    return care.filter(CareStatus.NOT_LOOKED_AFTER::equals).isPresent()
        && meets.contains(CriterionResult.PREVIOUSLY_LOOKED_AFTER);
  }

  /** Whether the child was looked after before or adopted from state care abroad, and it is not known which. */
  boolean isCaredForHereOrAbroad(Optional<CareStatus> care) {
    return care.isEmpty()
        && meets.contains(CriterionResult.PREVIOUSLY_LOOKED_AFTER)
        && !meets.contains(CriterionResult.LOOKED_AFTER);
  }

  /** Whether the same is known, of whatever school. */
  boolean isSameAs(HomeFacts other) {
    return distance.equals(other.distance) && meets.equals(other.meets);
  }
}
