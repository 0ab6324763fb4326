/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import java.time.LocalDate;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Closure;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.State;
import org.concordat.core.pupil.CareStatus;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.StatutorySenPlan;
import org.concordat.core.pupil.YearGroup;
import org.concordat.fairaccess.FairAccessRoles;
import org.concordat.fairaccess.casework.CaseCommand.Assess;
import org.concordat.fairaccess.casework.CaseCommand.Consider;
import org.concordat.fairaccess.casework.CaseContext;
import org.concordat.fairaccess.casework.CaseEvent;
import org.concordat.fairaccess.casework.CaseStage;
import org.concordat.fairaccess.casework.FairAccessCase;
import org.concordat.fairaccess.casework.FairAccessCases;
import org.concordat.fairaccess.protocol.AdmissionsCodes;
import org.concordat.fairaccess.protocol.Circumstances;
import org.concordat.fairaccess.protocol.FairAccessProtocol;
import org.concordat.fairaccess.referral.Attendance;
import org.concordat.fairaccess.referral.CircumstanceFact;
import org.concordat.fairaccess.referral.FairAccessReferral;
import org.concordat.fairaccess.referral.InYearStanding;

/** A child without a place, as a listing: the front page shows what stands between the braces. */
public final class ReferralInTwentyLines {

  private ReferralInTwentyLines() {}

  /**
   * Accepts the referral of an invented child, prints what is owed to her, and what a school may not do.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    SchoolCalendar terms = SchoolCalendar.builder("autumn 2023")
        .published(LocalDate.of(2023, 9, 1), LocalDate.of(2023, 12, 31))
        .term(LocalDate.of(2023, 9, 4), LocalDate.of(2023, 12, 22))
        .closed(LocalDate.of(2023, 10, 23), LocalDate.of(2023, 10, 27), Closure.HALF_TERM)
        .build();
    CaseContext context =
        CaseContext.of(Calendars.ofSchool(terms), FairAccessProtocol.of(AdmissionsCodes.CODE_2021));
    FairAccessReferral referral = FairAccessReferral.builder()
        .pupil(Pupil.builder()
            .reference(PupilReference.of("invented-1"))
            .yearGroup(YearGroup.of(9))
            .careStatus(CareStatus.NOT_LOOKED_AFTER)
            .senPlan(StatutorySenPlan.none())
            .build())
        .referredOn(LocalDate.of(2023, 10, 10))
        .addFact(CircumstanceFact.of(Circumstances.NO_PLACE_WITHIN_REACH))
        .inYear(InYearStanding.UNSUCCESSFUL)
        .attendance(Attendance.lastOn(LocalDate.of(2023, 9, 8)))
        .namesAllCircumstances(true)
        .build();

    State<CaseStage, FairAccessCase> accepted = FairAccessCases.PROCEDURE
        .decide(
            FairAccessCases.begin(referral),
            new Assess(FairAccessRoles.LOCAL_AUTHORITY, LocalDate.of(2023, 10, 12)),
            context)
        .orElseThrow();
    Decision<CaseStage, FairAccessCase, CaseEvent> hasty = FairAccessCases.PROCEDURE.decide(
        accepted,
        new Consider(FairAccessRoles.ADMISSION_AUTHORITY, LocalDate.of(2023, 10, 13)),
        context);

    FairAccessCases.PROCEDURE
        .obligations(accepted, context)
        .forEach(owed -> System.out.println(owed.explanation().render()));
    hasty.reasons().forEach(System.out::println);
  }
}
