/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static java.util.Objects.requireNonNull;

import org.concordat.core.identity.Urn;

/**
 * What was found about one school that is a reasonable distance from the child's home and gives suitable
 * education.
 *
 * <p>A direction needs such a finding for each of these schools: that the child was refused, or is
 * permanently excluded (SSFA 1998 s.96(1)). Immutable and thread-safe.
 *
 * @param school the school
 * @param standing where the child stands with it
 */
public record SchoolFinding(Urn school, Standing standing) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public SchoolFinding {
    requireNonNull(school, "school");
    requireNonNull(standing, "standing");
  }

  /** Where a child stands with a school. */
  public enum Standing {
    /** The school refused admission. */
    REFUSED,
    /** The child is permanently excluded from the school. */
    PERMANENTLY_EXCLUDED,
    /** Neither: the school was not asked, has not answered, or would admit. */
    NEITHER;

    /**
     * Whether the school counts as closed to the child.
     *
     * @return true unless the school neither refused nor excluded the child
     */
    public boolean isClosed() {
      return this != NEITHER;
    }
  }

  /**
   * The school refused admission.
   *
   * @param school the school
   * @return the finding
   * @throws NullPointerException if the school is null
   */
  public static SchoolFinding refusedBy(Urn school) {
    return new SchoolFinding(school, Standing.REFUSED);
  }

  /**
   * The child is permanently excluded from the school.
   *
   * @param school the school
   * @return the finding
   * @throws NullPointerException if the school is null
   */
  public static SchoolFinding excludedFrom(Urn school) {
    return new SchoolFinding(school, Standing.PERMANENTLY_EXCLUDED);
  }

  /**
   * The school neither refused nor excluded the child.
   *
   * @param school the school
   * @return the finding
   * @throws NullPointerException if the school is null
   */
  public static SchoolFinding neither(Urn school) {
    return new SchoolFinding(school, Standing.NEITHER);
  }
}
