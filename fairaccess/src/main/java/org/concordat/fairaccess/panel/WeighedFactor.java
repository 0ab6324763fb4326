/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.concordat.core.identity.Urn;

/**
 * A factor, the school it is about, and which way it pointed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param factor what was weighed
 * @param school the school it is about; empty where it is about the child
 * @param bearing which way it pointed
 * @param finding what was found, in a few words
 */
public record WeighedFactor(Factor factor, Optional<Urn> school, Bearing bearing, String finding) {

  /** Which way a factor points. */
  public enum Bearing {
    /** For the school. */
    FOR,
    /** Against the school. */
    AGAINST,
    /** It was noted and pointed nowhere. */
    NOTED
  }

  /**
   * Checks the finding.
   *
   * @throws IllegalArgumentException if it is blank, or a factor points for or against no school
   * @throws NullPointerException if a component is null
   */
  public WeighedFactor {
    requireNonNull(factor, "factor");
    requireNonNull(school, "school");
    requireNonNull(bearing, "bearing");
    requireNonNull(finding, "finding");
    checkArgument(
        !finding.isBlank(), "WeighedFactor finding: must not be blank, but was '%s'", finding);
    checkArgument(
        bearing == Bearing.NOTED || school.isPresent(),
        "WeighedFactor school: must be given where a factor points for or against one, but for %s was not",
        factor.code());
  }

  /**
   * A factor that speaks for a school.
   *
   * @param factor what was weighed
   * @param school the school
   * @param finding what was found
   * @return the weighed factor
   * @throws IllegalArgumentException if the finding is blank
   */
  public static WeighedFactor inFavour(Factor factor, Urn school, String finding) {
    return new WeighedFactor(factor, Optional.of(school), Bearing.FOR, finding);
  }

  /**
   * A factor that speaks against a school.
   *
   * @param factor what was weighed
   * @param school the school
   * @param finding what was found
   * @return the weighed factor
   * @throws IllegalArgumentException if the finding is blank
   */
  public static WeighedFactor against(Factor factor, Urn school, String finding) {
    return new WeighedFactor(factor, Optional.of(school), Bearing.AGAINST, finding);
  }

  /**
   * A factor about the child that was noted.
   *
   * @param factor what was weighed
   * @param finding what was found
   * @return the weighed factor
   * @throws IllegalArgumentException if the finding is blank
   */
  public static WeighedFactor noted(Factor factor, String finding) {
    return new WeighedFactor(factor, Optional.empty(), Bearing.NOTED, finding);
  }

  @Override
  public String toString() {
    return factor + school.map(urn -> " at " + urn).orElse("") + ": " + finding;
  }
}
