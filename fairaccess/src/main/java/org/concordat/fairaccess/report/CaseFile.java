/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import org.concordat.core.procedure.History;
import org.concordat.core.pupil.PupilReference;
import org.concordat.fairaccess.casework.CaseContext;
import org.concordat.fairaccess.casework.CaseEvent;
import org.concordat.fairaccess.referral.FairAccessReferral;

/**
 * One child's case as it was recorded.
 *
 * <p>Immutable and thread-safe.
 *
 * @param referral the referral with which it began
 * @param history what happened since
 */
public record CaseFile(FairAccessReferral referral, History<CaseEvent> history) {

  static final Comparator<CaseFile> ORDER = Comparator.comparing(
          (CaseFile file) -> file.referral().referredOn())
      .thenComparing(CaseFile::pupil)
      .thenComparing(file -> file.history().inOrder().toString());

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public CaseFile {
    requireNonNull(referral, "referral");
    requireNonNull(history, "history");
  }

  /** Whether a protocol held on the day on which the case was accepted, if it was by a date, so that its limits are known. */
  boolean isUnderProtocol(LocalDate date, CaseContext context) {
    return history.effectiveBy(date).inOrder().stream()
        .map(History.Entry::event)
        .filter(CaseEvent.Accepted.class::isInstance)
        .allMatch(accepted -> context.protocols().find(accepted.on()).isPresent());
  }

  PupilReference pupil() {
    return referral.pupil().reference();
  }
}
