/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Closure;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.fairaccess.safetynet.ChildFact.Applied;
import org.concordat.fairaccess.safetynet.ChildFact.Left;
import org.concordat.fairaccess.safetynet.ChildFact.Refused;
import org.concordat.fairaccess.safetynet.ChildPicture;
import org.concordat.fairaccess.safetynet.SafetyNet;
import org.concordat.fairaccess.safetynet.SafetyNetContext;

/** A child whom nobody has, found from what three schools report, as a listing for the front page. */
public final class SafetyNetInTwentyLines {

  private SafetyNetInTwentyLines() {}

  /**
   * Finds an invented child without a place and prints since when, and who should have said something by then.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    SchoolCalendar terms = SchoolCalendar.builder("autumn 2023")
        .published(LocalDate.of(2023, 9, 1), LocalDate.of(2023, 12, 31))
        .term(LocalDate.of(2023, 9, 4), LocalDate.of(2023, 12, 22))
        .closed(LocalDate.of(2023, 10, 23), LocalDate.of(2023, 10, 27), Closure.HALF_TERM)
        .build();
    PupilReference child = PupilReference.of("invented-1");
    Urn left = Urn.of(100001);
    Urn silent = Urn.of(100002);
    Urn full = Urn.of(100003);
    LocalDate lastDay = LocalDate.of(2023, 9, 15);
    LocalDate applied = LocalDate.of(2023, 9, 18);
    SafetyNet net = SafetyNet.of(
        List.of(
            new Refused(child, full, LocalDate.of(2023, 9, 29)),
            new Applied(child, full, AdmissionAuthority.GOVERNING_BODY, applied),
            new Applied(child, silent, AdmissionAuthority.ACADEMY_TRUST, applied),
            new Left(child, left, lastDay, Optional.empty())),
        List.of(),
        SafetyNetContext.of(Calendars.ofSchool(terms)));
    LocalDate today = LocalDate.of(2023, 11, 15);

    for (ChildPicture one : net.outOn(today)) {
      System.out.println(one.standing() + " since " + one.outSince().orElseThrow()
          + ", school days: " + one.schoolDaysOut(terms).orElseThrow()
          + ", refused by " + one.refusedBy() + ", no answer from " + one.unanswered());
    }
    net.overdueOn(today)
        .forEach(owed ->
            System.out.println("school " + owed.school() + " has not told: " + owed.obligation()));
  }
}
