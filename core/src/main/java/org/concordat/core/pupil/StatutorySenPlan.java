/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.pupil;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;

/**
 * A plan that the law requires for a child's special educational needs, and whether it names a school.
 *
 * <p>The school that a plan names must admit the child, so such a child is outside any fair access
 * protocol. It may be known that a school is named and not which.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what the plan is
 * @param namesSchool whether the plan names a school
 * @param school the school that it names; empty if it names none, or if it is not known which
 */
public record StatutorySenPlan(Kind kind, boolean namesSchool, Optional<Urn> school) {

  /** The kinds of plan. */
  public enum Kind {
    /** The child has no plan. */
    NONE,
    /** A statement of special educational needs, as made until 2014. */
    STATEMENT,
    /** An education, health and care plan. */
    EHC_PLAN
  }

  /**
   * Checks that the parts agree.
   *
   * @throws IllegalArgumentException if there is no plan and yet a school is named, or if a school is
   *     given and yet none is named
   * @throws NullPointerException if a component is null
   */
  public StatutorySenPlan {
    requireNonNull(kind, "kind");
    requireNonNull(school, "school");
    checkArgument(
        kind != Kind.NONE || !namesSchool,
        "StatutorySenPlan namesSchool: must be false without a plan, but was %s",
        namesSchool);
    checkArgument(
        namesSchool || school.isEmpty(),
        "StatutorySenPlan school: must be empty unless one is named, but was %s",
        school.map(Urn::toString).orElse(""));
  }

  /**
   * No plan.
   *
   * @return the absence of a plan, as a known fact
   */
  public static StatutorySenPlan none() {
    return new StatutorySenPlan(Kind.NONE, false, Optional.empty());
  }

  /**
   * A plan that names no school, or no plan.
   *
   * @param kind what the plan is
   * @return the plan
   */
  public static StatutorySenPlan of(Kind kind) {
    return new StatutorySenPlan(kind, false, Optional.empty());
  }

  /**
   * A plan that names a school.
   *
   * @param kind what the plan is
   * @param school the school
   * @return the plan
   * @throws IllegalArgumentException if there is no plan
   */
  public static StatutorySenPlan naming(Kind kind, Urn school) {
    return new StatutorySenPlan(kind, true, Optional.of(school));
  }

  /**
   * A plan that names a school, it is not known which.
   *
   * @param kind what the plan is
   * @return the plan
   * @throws IllegalArgumentException if there is no plan
   */
  public static StatutorySenPlan namingASchool(Kind kind) {
    return new StatutorySenPlan(kind, true, Optional.empty());
  }

  /**
   * Whether there is a plan at all.
   *
   * @return false for {@link #none()}
   */
  public boolean isPlan() {
    return kind != Kind.NONE;
  }

  /**
   * Whether the plan names a given school, under whatever URN the school was or is known.
   *
   * @param urn an establishment of the school
   * @param successions the links between establishments
   * @return yes or no; unknown for the reason {@code pupil.named-school-not-known} if the plan names a
   *     school and it is not known which
   */
  public Answer<Boolean> names(Urn urn, Successions successions) {
    if (!namesSchool) {
      return Answer.known(false);
    }
    return school
        .map(named -> Answer.known(successions.sameSchool(named, urn)))
        .orElseGet(() -> Answer.unknown(Reason.coded("pupil.named-school-not-known")
            .saying("it is not known which school the plan names")));
  }
}
