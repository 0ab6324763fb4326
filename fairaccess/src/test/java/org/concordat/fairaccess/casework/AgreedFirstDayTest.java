/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.casework.Cases.ASSESS;
import static org.concordat.fairaccess.casework.Cases.CONSIDER;
import static org.concordat.fairaccess.casework.Cases.CONTEXT;
import static org.concordat.fairaccess.casework.Cases.LIST;
import static org.concordat.fairaccess.casework.Cases.PLACE;
import static org.concordat.fairaccess.casework.Cases.REPLY;
import static org.concordat.fairaccess.casework.FairAccessCases.PROCEDURE;
import static org.concordat.fairaccess.casework.FairAccessCases.admissionNotTold;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.State;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.casework.CaseCommand.Admit;
import org.concordat.fairaccess.casework.CaseCommand.Agree;
import org.concordat.fairaccess.casework.CaseCommand.RejectFirstDay;
import org.concordat.fairaccess.casework.CaseCommand.ReportArrival;
import org.concordat.fairaccess.casework.CaseCommand.ReportBrokenAgreement;
import org.concordat.fairaccess.casework.CaseCommand.ReportNonArrival;
import org.concordat.fairaccess.referral.Attendance;
import org.concordat.fairaccess.referral.FairAccessReferral;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The first day that a school agrees: kept, missed, brought forward or too far ahead. */
class AgreedFirstDayTest {

  private static final LocalDate OCTOBER_30 = LocalDate.of(2023, 10, 30);
  private static final LocalDate NOVEMBER_20 = LocalDate.of(2023, 11, 20);
  private static final LocalDate DECEMBER_15 = LocalDate.of(2023, 12, 15);
  private static final LocalDate FAR = LocalDate.of(2099, 9, 1);

  private static State<CaseStage, FairAccessCase> agreedFor(LocalDate startOn) {
    return Cases.after(
        ASSESS, LIST, CONSIDER, PLACE, new Agree(ADMISSION_AUTHORITY, REPLY, startOn));
  }

  private static Decision<CaseStage, FairAccessCase, CaseEvent> decide(
      State<CaseStage, FairAccessCase> state, CaseCommand command) {
    return PROCEDURE.decide(state, command, CONTEXT);
  }

  private static State<CaseStage, FairAccessCase> after(
      State<CaseStage, FairAccessCase> state, CaseCommand command) {
    return decide(state, command).orElseThrow();
  }

  private static Map<String, Due> owed(State<CaseStage, FairAccessCase> state) {
    Map<String, Due> owed = new TreeMap<>();
    for (Obligation one : PROCEDURE.obligations(state, CONTEXT)) {
      owed.put(one.duty().code(), one.due());
    }
    return owed;
  }

  private static void refuses(
      State<CaseStage, FairAccessCase> state, CaseCommand command, String reason) {
    assertThat(decide(state, command).reasons())
        .extracting(Reason::toString)
        .containsExactly(reason);
  }

  @Nested
  class WhenTheSchoolAdmitsLater {

    private final State<CaseStage, FairAccessCase> admitted =
        after(agreedFor(OCTOBER_30), new Admit(LOCAL_AUTHORITY, DECEMBER_15));

    @Test
    void theChildIsOnRollFromTheDayOfTheAdmission() {
      assertThat(admitted.data().onRollOn()).contains(DECEMBER_15);
      assertThat(admitted.data().isOnRoll(DECEMBER_15.minusDays(1))).isFalse();
      assertThat(admitted.data().isOnRoll(DECEMBER_15)).isTrue();
    }

    @Test
    void theDaysOutGoOnToTheDayOfTheAdmission() {
      SchoolCalendar calendar = TestCalendars.T23.school();
      FairAccessReferral referral = FairAccessReferral.builder()
          .from(Cases.REFERRAL)
          .attendance(Attendance.lastOn(LocalDate.of(2023, 9, 15)))
          .build();
      State<CaseStage, FairAccessCase> late = Cases.after(
          referral,
          CONTEXT,
          ImmutableList.of(
              ASSESS,
              LIST,
              CONSIDER,
              PLACE,
              new Agree(ADMISSION_AUTHORITY, REPLY, OCTOBER_30),
              new Admit(LOCAL_AUTHORITY, DECEMBER_15)));

      assertThat(late.data().schoolDaysOut(calendar, LocalDate.of(2023, 12, 20)))
          .isEqualTo(calendar.schoolDaysOut(LocalDate.of(2023, 9, 15), DECEMBER_15));
      assertThat(late.data().schoolDaysOut(calendar, OCTOBER_30))
          .isNotEqualTo(late.data().schoolDaysOut(calendar, DECEMBER_15))
          .isEqualTo(calendar.schoolDaysOut(LocalDate.of(2023, 9, 15), OCTOBER_30));
    }

    @Test
    void theChildWhoThenDoesNotComeIsMissingFromThatDay() {
      assertThat(after(admitted, new ReportNonArrival(LOCAL_AUTHORITY, DECEMBER_15))
              .data()
              .missingSince())
          .contains(DECEMBER_15);
    }
  }

  @Test
  void givenAnAdmissionOnTheAgreedDayThenTheChildIsOnRollFromIt() {
    State<CaseStage, FairAccessCase> admitted =
        after(agreedFor(OCTOBER_30), new Admit(ADMISSION_AUTHORITY, OCTOBER_30));

    assertThat(admitted.data().onRollOn()).contains(OCTOBER_30);
    assertThat(admitted.data().admittedOn()).contains(OCTOBER_30);
  }

  @Test
  void edge32_childWhoDoesNotComeIsOnRollFromTheAgreedDay() {
    State<CaseStage, FairAccessCase> missing =
        after(agreedFor(OCTOBER_30), new ReportNonArrival(LOCAL_AUTHORITY, NOVEMBER_20));

    assertThat(missing.data().onRollOn()).contains(OCTOBER_30);
    assertThat(missing.data().admittedOn()).isEmpty();
  }

  @Nested
  class WhenNothingIsToldOfAnAdmission {

    @Test
    void itIsSaidFromTheDayAfterTheAgreedOneOn() {
      State<CaseStage, FairAccessCase> agreed = agreedFor(OCTOBER_30);

      assertThat(admissionNotTold(agreed, OCTOBER_30)).isEmpty();
      assertThat(admissionNotTold(agreed, OCTOBER_30.plusDays(1)))
          .map(Reason::toString)
          .contains("case.admission-not-told: the child is taken to be on roll from 2023-10-30, the"
              + " first day agreed; by 2023-10-31 nobody has told of an admission [SI 2006/1751"
              + " (second-hand, from its explanatory note)]");
    }

    @Test
    void itIsNotSaidOnceMoreIsTold() {
      State<CaseStage, FairAccessCase> agreed = agreedFor(OCTOBER_30);
      State<CaseStage, FairAccessCase> missing =
          after(agreed, new ReportNonArrival(LOCAL_AUTHORITY, NOVEMBER_20));

      assertThat(admissionNotTold(after(agreed, new Admit(LOCAL_AUTHORITY, OCTOBER_30)), FAR))
          .isEmpty();
      assertThat(admissionNotTold(missing, FAR)).isEmpty();
      assertThat(admissionNotTold(
              after(missing, new ReportArrival(LOCAL_AUTHORITY, NOVEMBER_20)), FAR))
          .isEmpty();
      assertThat(admissionNotTold(
              after(agreed, new ReportBrokenAgreement(LOCAL_AUTHORITY, NOVEMBER_20)), FAR))
          .isEmpty();
    }
  }

  @Nested
  class WhatIsOwed {

    @Test
    void theSchoolOwesTheTargetOrTheLaterDayThatItAgreed() {
      assertThat(owed(agreedFor(OCTOBER_30)).get("take-on-roll"))
          .isEqualTo(owed(Cases.in(CaseStage.PLACED)).get("take-on-roll"));
      assertThat(owed(agreedFor(NOVEMBER_20)).get("take-on-roll")).isEqualTo(Due.on(NOVEMBER_20));
    }

    @Test
    void theAuthorityOwesTheReportOfAMissedDayByTheDayAfterIt() {
      assertThat(owed(agreedFor(NOVEMBER_20)).get("see-first-day"))
          .isEqualTo(Due.on(NOVEMBER_20.plusDays(1)));
    }

    @Test
    void theReportOfAMissedDayIsOwedNoMoreOnceItIsMade() {
      State<CaseStage, FairAccessCase> agreed = agreedFor(OCTOBER_30);

      assertThat(owed(after(agreed, new ReportBrokenAgreement(LOCAL_AUTHORITY, NOVEMBER_20))))
          .containsOnlyKeys("act-on-refusal");
      assertThat(owed(after(agreed, new ReportNonArrival(LOCAL_AUTHORITY, NOVEMBER_20))))
          .containsOnlyKeys("act-on-admission");
    }

    @Test
    void theLastOfAllDaysIsOwedByItself() {
      assertThat(owed(agreedFor(LocalDate.MAX)).get("see-first-day"))
          .isEqualTo(Due.on(LocalDate.MAX));
    }
  }

  @Nested
  class BroughtForward {

    @Test
    void anEarlierDayTakesThePlaceOfTheAgreedOne() {
      State<CaseStage, FairAccessCase> sooner = after(
          agreedFor(NOVEMBER_20),
          new Agree(ADMISSION_AUTHORITY, LocalDate.of(2023, 11, 10), LocalDate.of(2023, 11, 13)));

      assertThat(sooner.stage()).isEqualTo(CaseStage.START_AGREED);
      assertThat(sooner.data().startOn()).contains(LocalDate.of(2023, 11, 13));
      assertThat(owed(sooner).get("see-first-day")).isEqualTo(Due.on(LocalDate.of(2023, 11, 14)));
    }

    @Test
    void theAgreedDayIsNotPutOff() {
      refuses(
          agreedFor(OCTOBER_30),
          new Agree(ADMISSION_AUTHORITY, REPLY, OCTOBER_30),
          "case.start-set: the first day was agreed already: 2023-10-30 [SI 2006/1751 (second-hand,"
              + " from its explanatory note)]");
    }

    @Test
    void afterAMissedDayItsBreachIsReportedFirst() {
      refuses(
          agreedFor(OCTOBER_30),
          new Agree(ADMISSION_AUTHORITY, OCTOBER_30.plusDays(1), NOVEMBER_20),
          "case.agreed-day-missed: the first day agreed, 2023-10-30, was missed, and its breach is"
              + " reported before another is agreed on 2023-10-31 [SI 2006/1751 (second-hand, from"
              + " its explanatory note)]");
    }
  }

  @Nested
  class TooFarAhead {

    private static RejectFirstDay rejected(LocalDate on, LocalDate day, String reasons) {
      return new RejectFirstDay(LOCAL_AUTHORITY, on, day, reasons);
    }

    @Test
    void theRejectedDayIsARefusalThatIsActedOn() {
      State<CaseStage, FairAccessCase> rejected =
          after(agreedFor(FAR), rejected(OCTOBER_30, FAR, "76 years"));

      assertThat(rejected.stage()).isEqualTo(CaseStage.REFUSED);
      assertThat(rejected.data().startOn()).isEmpty();
      assertThat(rejected.data().refusals())
          .containsExactly(
              new Refusal(Cases.DECISION.school(), OCTOBER_30, false, ImmutableList.of()));
      assertThat(owed(rejected)).containsOnlyKeys("act-on-refusal");
    }

    @Test
    void theLastDayToRejectIsTheAgreedOne() {
      assertThat(decide(agreedFor(OCTOBER_30), rejected(OCTOBER_30, OCTOBER_30, "too late"))
              .isAccepted())
          .isTrue();
      refuses(
          agreedFor(OCTOBER_30),
          rejected(OCTOBER_30.plusDays(1), OCTOBER_30, "too late"),
          "case.agreed-day-missed: the first day agreed, 2023-10-30, was missed, and on 2023-10-31"
              + " that is reported and the day not rejected [SI 2006/1751 (second-hand, from its"
              + " explanatory note)]");
    }

    @Test
    void anotherDayThanTheAgreedOneIsNotRejected() {
      refuses(
          agreedFor(FAR),
          rejected(OCTOBER_30, NOVEMBER_20, "too late"),
          "case.another-day-agreed: the first day rejected on 2023-10-30 is 2023-11-20, and the one"
              + " agreed is 2099-09-01 [SI 2024/208 (second-hand, from practice; the text was not"
              + " read)]");
    }

    @Test
    void aDayIsNotRejectedWithoutReasons() {
      assertThat(decide(agreedFor(FAR), rejected(OCTOBER_30, FAR, " ")).reasons())
          .extracting(Reason::code)
          .containsExactly(CaseReasons.REJECTED_WITHOUT_REASONS);
    }
  }
}
