/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concordat.core.pupil.CareStatus;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.StatutorySenPlan;
import org.concordat.core.pupil.YearGroup;
import org.concordat.fairaccess.casework.FairAccessCases;
import org.concordat.fairaccess.ledger.PlacementType;
import org.concordat.fairaccess.ledger.PlacementTypes;
import org.concordat.fairaccess.panel.PanelCase;
import org.concordat.fairaccess.protocol.Circumstance;
import org.concordat.fairaccess.protocol.Circumstances;
import org.concordat.fairaccess.referral.Attendance;
import org.concordat.fairaccess.referral.CircumstanceFact;
import org.concordat.fairaccess.referral.FairAccessReferral;
import org.concordat.fairaccess.referral.InYearStanding;
import org.concordat.fairaccess.share.Sex;

/**
 * The invented children who are referred: four in year 7, four in year 8, and so on to year 10 and again;
 * every second a girl; and each of one of four kinds, in turn.
 */
final class BoltonChildren {

  /** The key of the case of the child who comes back from the unit, which puts it first on an agenda. */
  static final String FROM_UNIT = "back-from-unit";

  private static final int FIRST_YEAR = 7;

  private record Kind(Circumstance circumstance, PlacementType type) {}

  private static final ImmutableList<Kind> KINDS = ImmutableList.of(
      new Kind(Circumstances.REFUGEE, PlacementTypes.NEW_ARRIVAL),
      new Kind(Circumstances.UNSUPPORTIVE_FAMILY, PlacementTypes.MISSING_EDUCATION),
      new Kind(Circumstances.SPECIAL_EDUCATIONAL_NEEDS, PlacementTypes.CHALLENGING_BEHAVIOUR),
      new Kind(Circumstances.HOMELESS, PlacementTypes.MISSING_EDUCATION));

  private BoltonChildren() {}

  /** The key of the case of a child. */
  static String key(int number) {
    return number < 10 ? "child-0" + number : "child-" + number;
  }

  /** The case of a child by number, as it comes in. */
  static PanelCase referred(int number, LocalDate on) {
    int turn = number - 1;
    Kind kind = KINDS.get(turn % KINDS.size());
    int year = FIRST_YEAR + turn / KINDS.size() % KINDS.size();
    return of(
        key(number),
        referral(key(number), year, on, kind.circumstance()).build(),
        kind.type(),
        turn % 2 == 0 ? Sex.MALE : Sex.FEMALE);
  }

  /** The case of the child who comes back from the referral unit. */
  static PanelCase returning(BoltonSchools schools) {
    return of(
        FROM_UNIT,
        referral(
                BoltonExclusions.RETURNING.value(),
                FIRST_YEAR + 1,
                BoltonExclusions.REFERRED,
                Circumstances.PRU_REINTEGRATION)
            .addExcludedBy(schools.urn(BoltonExclusions.EXCLUDER))
            .build(),
        PlacementTypes.PRU_REINTEGRATION,
        Sex.MALE);
  }

  private static PanelCase of(
      String key, FairAccessReferral referral, PlacementType type, Sex sex) {
    return PanelCase.builder()
        .key(key)
        .state(FairAccessCases.begin(referral))
        .type(type)
        .sex(sex)
        .build();
  }

  private static FairAccessReferral.Builder referral(
      String pupil, int year, LocalDate on, Circumstance circumstance) {
    return FairAccessReferral.builder()
        .pupil(Pupil.builder()
            .reference(PupilReference.of(pupil))
            .yearGroup(YearGroup.of(year))
            .careStatus(CareStatus.NOT_LOOKED_AFTER)
            .senPlan(StatutorySenPlan.none())
            .build())
        .referredOn(on)
        .addFact(CircumstanceFact.of(circumstance))
        .inYear(InYearStanding.UNSUCCESSFUL)
        .attendance(Attendance.attending())
        .namesAllCircumstances(true);
  }
}
