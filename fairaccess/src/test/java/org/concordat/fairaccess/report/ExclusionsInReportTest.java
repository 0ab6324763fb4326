/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.report.ReportSamples.day;
import static org.concordat.fairaccess.report.ReportSamples.exclusion;
import static org.concordat.fairaccess.report.ReportSamples.facts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.school.Phase;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.exclusion.Notice;
import org.concordat.fairaccess.exclusion.PermanentExclusion;
import org.concordat.fairaccess.share.Schools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far exclusions of 8 October 2012 have come, and of which years the children are. */
class ExclusionsInReportTest {

  private static final LocalDate FIRST_DAY = day(10, 8);

  private static PermanentExclusion.Builder out(String pupil) {
    return exclusion(pupil, Schools.A, FIRST_DAY);
  }

  private static PermanentExclusion.Builder upheld(String pupil) {
    return out(pupil).decisionNotice(Notice.delivered(day(11, 5)));
  }

  private static PermanentExclusion.Builder underReview(String pupil) {
    return upheld(pupil).reviewApplied(day(11, 26));
  }

  private static PermanentExclusion.Builder quashed(String pupil) {
    return underReview(pupil).reconsiderNotice(Notice.delivered(day(12, 17)));
  }

  private static ExclusionFact open(PermanentExclusion.Builder exclusion) {
    return ReportSamples.fact(exclusion.build(), day(10, 15));
  }

  private static ExclusionFact ended(
      PermanentExclusion.Builder exclusion, ExclusionStanding how, LocalDate on) {
    return ReportSamples.ended(exclusion.build(), how, on);
  }

  @ParameterizedTest
  @CsvSource({
    "2012-10-08, GOVERNORS_PENDING",
    "2012-11-04, GOVERNORS_PENDING",
    "2012-11-05, REVIEW_OPEN",
    "2012-11-25, REVIEW_OPEN",
    "2012-11-26, REVIEW_PENDING",
    "2012-12-16, REVIEW_PENDING",
    "2012-12-17, RECONSIDERATION_PENDING",
    "2013-01-14, RECONSIDERATION_PENDING",
    "2013-01-15, REINSTATED"
  })
  void s62_exclusionGoesFromTheGovernorsToTheReviewAndBack(
      LocalDate date, ExclusionStanding standing) {
    ExclusionFact fact =
        ended(quashed("x"), ExclusionStanding.REINSTATED, LocalDate.of(2013, 1, 15));

    assertThat(fact.standingOn(date, TestCalendars.T12)).isEqualTo(standing);
  }

  @ParameterizedTest
  @CsvSource({"2012-11-26, REVIEW_OPEN", "2012-11-27, FINAL"})
  void s62_t3_exclusionIsFinalOnceTheTimeToApplyForAReviewIsOver(
      LocalDate date, ExclusionStanding standing) {
    assertThat(open(upheld("x")).standingOn(date, TestCalendars.T12)).isEqualTo(standing);
  }

  @ParameterizedTest
  @CsvSource({
    "FINAL, 2012-11-19, REVIEW_OPEN",
    "FINAL, 2012-11-20, FINAL",
    "REINSTATED, 2012-11-20, REINSTATED",
    "CANCELLED, 2012-11-19, REVIEW_OPEN",
    "CANCELLED, 2012-11-20, CANCELLED"
  })
  void s62_endThatIsRecordedStandsFromItsDay(
      ExclusionStanding end, LocalDate date, ExclusionStanding standing) {
    assertThat(ended(upheld("x"), end, day(11, 20)).standingOn(date, TestCalendars.T12))
        .isEqualTo(standing);
  }

  @Test
  void s62_eachStandingIsCountedAndACancelledExclusionInNone() {
    ImmutableList<ExclusionFact> all = ImmutableList.of(
        open(out("governors")),
        open(out("open").decisionNotice(Notice.delivered(day(12, 17)))),
        open(underReview("review")),
        open(quashed("reconsidered")),
        open(upheld("window-over")),
        ended(underReview("recorded"), ExclusionStanding.FINAL, day(12, 10)),
        ended(out("reinstated"), ExclusionStanding.REINSTATED, day(11, 5)),
        ended(out("cancelled"), ExclusionStanding.CANCELLED, day(10, 12)));

    ExclusionSection section = MonthlyReports.compile(
            facts().exclusions(all).build(), YearMonth.of(2012, 12))
        .orElseThrow()
        .exclusions();

    assertThat(section.byStanding())
        .containsExactlyEntriesOf(ImmutableMap.of(
            ExclusionStanding.GOVERNORS_PENDING,
            1,
            ExclusionStanding.REVIEW_OPEN,
            1,
            ExclusionStanding.REVIEW_PENDING,
            1,
            ExclusionStanding.RECONSIDERATION_PENDING,
            1,
            ExclusionStanding.FINAL,
            2,
            ExclusionStanding.REINSTATED,
            1));
    assertThat(section.cancelled()).isEqualTo(1);
    assertThat(section.count()).isEqualTo(new MonthAndYear(0, 7));
  }

  private static ExclusionFact of(int year, String pupil, LocalDate firstDay) {
    return new ExclusionFact(
        exclusion(pupil, Schools.A, firstDay).build(),
        YearGroup.of(year),
        SenStanding.NONE,
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void s62_eachYearGroupOfThePhaseHasALine() {
    ImmutableList<ExclusionFact> all = ImmutableList.<ExclusionFact>builder()
        .addAll(ReportSamples.EXCLUSIONS)
        .add(of(11, "x5", day(11, 19)), of(11, "x6", day(11, 20)), of(8, "x7", day(9, 24)))
        .build();

    assertThat(MonthlyReports.compile(facts().exclusions(all).build(), YearMonth.of(2012, 11))
            .orElseThrow()
            .exclusions()
            .byYearGroup())
        .containsExactlyEntriesOf(ImmutableMap.of(
            YearGroup.of(7), MonthAndYear.NONE,
            YearGroup.of(8), new MonthAndYear(0, 1),
            YearGroup.of(9), new MonthAndYear(1, 2),
            YearGroup.of(10), MonthAndYear.NONE,
            YearGroup.of(11), new MonthAndYear(2, 2)));
  }

  @Test
  void s62_primaryPanelHasReceptionAndYearsOneToSix() {
    ReportFacts.Builder primary = facts()
        .scope(new ReportScope(LocalAuthorityCode.of("350"), Phase.PRIMARY, "Bolton primary"))
        .exclusions(ImmutableList.of(of(5, "x8", day(11, 19))));

    assertThat(MonthlyReports.compile(primary.build(), YearMonth.of(2012, 11))
            .orElseThrow()
            .exclusions()
            .byYearGroup())
        .containsEntry(YearGroup.of(5), new MonthAndYear(1, 1))
        .containsOnlyKeys(
            YearGroup.RECEPTION,
            YearGroup.of(1),
            YearGroup.of(2),
            YearGroup.of(3),
            YearGroup.of(4),
            YearGroup.of(5),
            YearGroup.of(6));
  }
}
