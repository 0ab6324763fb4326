/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.report.ReportSamples.day;
import static org.concordat.fairaccess.report.ReportSamples.facts;
import static org.concordat.fairaccess.report.ReportSamples.file;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.YearMonth;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.FairAccessRoles;
import org.concordat.fairaccess.casework.CaseEvent;
import org.concordat.fairaccess.managedmove.MoveEvent;
import org.concordat.fairaccess.protocol.AdmissionsCodes;
import org.concordat.fairaccess.protocol.FairAccessProtocol;
import org.concordat.fairaccess.share.Schools;
import org.junit.jupiter.api.Test;

/** Cases by category and by how soon a child is on roll, refusals by silence, and moves that came to nothing. */
class CasesAndMovesInReportTest {

  private static final YearMonth NOVEMBER = YearMonth.of(2012, 11);

  private static PanelCopy report(ReportFacts.Builder facts, YearMonth month) {
    return MonthlyReports.compile(facts.build(), month).orElseThrow();
  }

  private static CaseEvent accepted(LocalDate on, String... categories) {
    return new CaseEvent.Accepted(on, "2012", ImmutableList.copyOf(categories));
  }

  @Test
  void s65_childOfTwoCategoriesIsInBothAndACategoryOfNobodyIsZero() {
    CaseFile both = file("both", day(11, 8), accepted(day(11, 9), "carer", "homeless"));
    ImmutableList<CaseFile> cases =
        ImmutableList.<CaseFile>builder().addAll(ReportSamples.CASES).add(both).build();

    CaseSection section = report(facts().cases(cases), NOVEMBER).cases();

    assertThat(section.byCategory())
        .containsExactlyEntriesOf(ImmutableMap.<String, MonthAndYear>builder()
            .put("carer", new MonthAndYear(1, 1))
            .put("criminal-justice-or-pru", MonthAndYear.NONE)
            .put("gypsy-roma-traveller-refugee-asylum", MonthAndYear.NONE)
            .put("homeless", new MonthAndYear(1, 1))
            .put("needs-without-plan", MonthAndYear.NONE)
            .put("out-of-education", new MonthAndYear(1, 4))
            .put("unsupportive-family", MonthAndYear.NONE)
            .buildOrThrow());
    assertThat(section.year().received()).isEqualTo(6);
  }

  private static CaseFile agreed(String pupil, LocalDate decided, LocalDate start) {
    return agreed(pupil, day(6, 3), decided, start);
  }

  private static CaseFile agreed(
      String pupil, LocalDate referred, LocalDate decided, LocalDate start) {
    return file(
        pupil,
        referred,
        accepted(referred.plusDays(1), "carer"),
        new CaseEvent.Considered(decided),
        ReportSamples.placed(decided, Schools.F),
        new CaseEvent.StartAgreed(decided, start));
  }

  @Test
  void s65_childWhoseFirstDayIsToComeIsNotYetOnRoll() {
    CaseFile toCome = agreed("to-come", day(6, 20), day(7, 8));

    assertThat(report(facts().cases(ImmutableList.of(toCome)), YearMonth.of(2013, 6))
            .cases()
            .onRoll())
        .isEqualTo(new CaseSection.OnRoll(0, 0, 1, 0));
    assertThat(report(facts().cases(ImmutableList.of(toCome)), YearMonth.of(2013, 7))
            .cases()
            .onRoll())
        .isEqualTo(new CaseSection.OnRoll(0, 1, 0, 0));
  }

  @Test
  void s65_twoWeeksFromADecisionBeforeAHalfTermAreTheTenSchoolDaysOfTheCase() {
    CaseFile last = agreed("last-day", day(10, 1), day(10, 18), day(11, 8));
    CaseFile late = agreed("day-after", day(10, 1), day(10, 18), day(11, 9));

    CaseSection.OnRoll onRoll =
        report(facts().cases(ImmutableList.of(last, late)), NOVEMBER).cases().onRoll();

    assertThat(onRoll).isEqualTo(new CaseSection.OnRoll(1, 1, 0, 0));
    assertThat(facts().build().onRollWithin())
        .isEqualTo(FairAccessProtocol.of(AdmissionsCodes.CODE_2012).onRollTarget());
  }

  @Test
  void s65_childWithinATargetThatNoCalendarReachesIsNeitherInTimeNorLate() {
    ReportFacts.Builder facts = facts()
        .onRollWithin(Rule.agreed(
            "time to be on roll", TimeLimit.schoolDaysAfter(10), Citation.of("Test protocol", "9")))
        .cases(ImmutableList.of(
            agreed("in-time", day(7, 1), day(7, 15)),
            agreed("late", day(7, 1), day(7, 16)),
            agreed("end-of-year", day(7, 15), day(7, 18)),
            agreed("next-year", day(7, 15), LocalDate.of(2013, 9, 4))));

    CaseSection.OnRoll onRoll = report(facts, YearMonth.of(2013, 7)).cases().onRoll();

    assertThat(onRoll).isEqualTo(new CaseSection.OnRoll(1, 1, 1, 1));
    assertThat(onRoll.rate()).isEqualTo(Rate.of(1, 3));
  }

  @Test
  void s68_silenceIsARefusalFromTheDayAfterTheTimeToReplyWhetherOrNotItWasRecorded() {
    CaseFile silent = file(
        "silent",
        day(10, 10),
        accepted(day(10, 11), "carer"),
        new CaseEvent.Considered(day(10, 18)),
        ReportSamples.placed(day(10, 18), Schools.F));
    CaseFile recorded = ReportSamples.later(silent, new CaseEvent.RefusalDeemed(day(11, 3)));

    for (CaseFile one : ImmutableList.of(silent, recorded)) {
      SchoolDisputes disputes = report(
              facts().cases(ImmutableList.of(ReportSamples.REFUSED, one)), NOVEMBER)
          .disputes()
          .get(Schools.F);

      assertThat(disputes.refusals()).isEqualTo(new MonthAndYear(1, 2));
      assertThat(disputes.silences()).isEqualTo(1);
    }
  }

  @Test
  void s63_movesThatWereRefusedOrGivenUpAreCountedAndNoneOfThemFailed() {
    ImmutableList<MoveFile> moves = ImmutableList.of(
        ReportSamples.move(
            "m2",
            day(11, 5),
            new MoveEvent.MoveRefused(
                day(11, 9), FairAccessRoles.RECEIVING_SCHOOL, "year 9 is full")),
        ReportSamples.move(
            "m3", day(10, 1), new MoveEvent.MoveWithdrawn(day(10, 12), "the family moved")),
        ReportSamples.move(
            "m4",
            day(9, 10),
            new MoveEvent.TrialStarted(day(9, 10), day(9, 17), 6, ImmutableSortedSet.of()),
            new MoveEvent.MoveAgreed(day(10, 26)),
            new MoveEvent.MoveWithdrawn(day(11, 6), "the family moved")));

    MoveSection section = report(facts().moves(moves), NOVEMBER).moves();

    assertThat(section.counts())
        .containsEntry(MoveMeasure.PROPOSED, new MonthAndYear(1, 3))
        .containsEntry(MoveMeasure.STARTED, new MonthAndYear(0, 1))
        .containsEntry(MoveMeasure.ON_TRIAL, MonthAndYear.NONE)
        .containsEntry(MoveMeasure.SUCCESSFUL, MonthAndYear.NONE)
        .containsEntry(MoveMeasure.FAILED, MonthAndYear.NONE)
        .containsEntry(MoveMeasure.REFUSED, new MonthAndYear(1, 1))
        .containsEntry(MoveMeasure.WITHDRAWN, new MonthAndYear(1, 2));
    assertThat(section.success()).isEqualTo(Rate.of(0, 0));
  }
}
