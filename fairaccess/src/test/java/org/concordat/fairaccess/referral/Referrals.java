/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.referral;

import java.time.LocalDate;
import org.concordat.core.pupil.CareStatus;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.StatutorySenPlan;
import org.concordat.core.pupil.YearGroup;
import org.concordat.fairaccess.protocol.Circumstance;

/** Referrals for tests. */
public final class Referrals {

  /** A child in year 9, not looked after and without a plan. */
  public static final Pupil PUPIL = Pupil.builder()
      .reference(PupilReference.of("case-17"))
      .yearGroup(YearGroup.of(9))
      .careStatus(CareStatus.NOT_LOOKED_AFTER)
      .senPlan(StatutorySenPlan.none())
      .build();

  private Referrals() {}

  /** A referral of which everything is known: in-year admission failed, and nothing else holds. */
  public static FairAccessReferral.Builder plain(LocalDate on) {
    return FairAccessReferral.builder()
        .pupil(PUPIL)
        .referredOn(on)
        .inYear(InYearStanding.UNSUCCESSFUL)
        .attendance(Attendance.attending())
        .namesAllCircumstances(true);
  }

  /** The same with one circumstance that holds. */
  public static FairAccessReferral.Builder with(LocalDate on, Circumstance circumstance) {
    return plain(on).addFact(CircumstanceFact.of(circumstance));
  }
}
