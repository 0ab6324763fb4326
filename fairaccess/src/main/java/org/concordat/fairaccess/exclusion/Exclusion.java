/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Role;
import org.concordat.core.pupil.PupilReference;

/**
 * What a permanent and a fixed-period exclusion have in common.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Exclusion permits PermanentExclusion, FixedPeriodExclusion {

  /**
   * The pupil.
   *
   * @return the reference
   */
  PupilReference pupil();

  /**
   * The school that excluded.
   *
   * @return the school, under the URN it had then
   */
  Urn school();

  /**
   * The first day out, which is the day on which the exclusion takes effect and chooses the edition.
   *
   * @return the day
   */
  LocalDate firstDay();

  /**
   * The kind of school.
   *
   * @return the kind
   */
  ExclusionSetting setting();

  /**
   * Who considers reinstatement.
   *
   * @return the body
   */
  Role responsibleBody();

  /**
   * The authority in whose area the school lies.
   *
   * @return the authority, or empty if it is not given
   */
  Optional<LocalAuthorityCode> schoolAuthority();

  /**
   * The authority in whose area the child lives on the first day out.
   *
   * @return the authority, or empty where it is the school's
   */
  Optional<LocalAuthorityCode> homeAuthority();

  /**
   * Whether the child has a social worker.
   *
   * @return true if so
   */
  boolean hasSocialWorker();

  /**
   * Whether a virtual school head looks to the child's education, as for a child in care.
   *
   * @return true if so
   */
  boolean hasVirtualHead();

  /**
   * Whether the child lives in the area of another authority than the school's.
   *
   * @return true if both authorities are given and differ
   */
  default boolean livesElsewhere() {
    return livesElsewhere(homeAuthority());
  }

  /**
   * Whether a home lies in the area of another authority than the school's.
   *
   * @param home the authority of the home, or empty where it is the school's
   * @return true if both authorities are given and differ
   */
  default boolean livesElsewhere(Optional<LocalAuthorityCode> home) {
    return schoolAuthority()
        .flatMap(school -> home.filter(other -> !other.equals(school)))
        .isPresent();
  }
}
