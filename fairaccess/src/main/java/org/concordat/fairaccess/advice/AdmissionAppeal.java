/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;

/**
 * What is known of a family's appeal against one school's refusal.
 *
 * <p>It is the data of {@link AdmissionAppeals#PROCEDURE}. Immutable and thread-safe.
 *
 * @param child the child
 * @param school the school that refused
 * @param refused its refusal
 * @param lodgedOn when the appeal was lodged; empty if it was not
 */
public record AdmissionAppeal(
    PupilReference child, Urn school, RefusedPlace refused, Optional<LocalDate> lodgedOn) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public AdmissionAppeal {
    requireNonNull(child, "child");
    requireNonNull(school, "school");
    requireNonNull(refused, "refused");
    requireNonNull(lodgedOn, "lodgedOn");
  }

  /**
   * An appeal that is not lodged yet.
   *
   * @param child the child
   * @param school the school that refused
   * @param refused its refusal
   * @return the appeal
   */
  public static AdmissionAppeal against(PupilReference child, Urn school, RefusedPlace refused) {
    return new AdmissionAppeal(child, school, refused, Optional.empty());
  }

  AdmissionAppeal lodged(LocalDate on) {
    return new AdmissionAppeal(child, school, refused, Optional.of(on));
  }
}
