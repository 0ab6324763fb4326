/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.report.ReportSamples.day;
import static org.concordat.fairaccess.report.suppression.SuppressionRule.BELOW_FIVE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.YearMonth;
import org.concordat.core.reason.Answer;
import org.concordat.fairaccess.FairAccessRoles;
import org.concordat.fairaccess.managedmove.MoveEvent;
import org.concordat.fairaccess.share.Schools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A trial, or a direction off site, begins on its first day, whenever it was agreed. */
class MovesBeginTest {

  private static final YearMonth SEPTEMBER = YearMonth.of(2012, 9);
  private static final YearMonth OCTOBER = YearMonth.of(2012, 10);
  private static final YearMonth NOVEMBER = YearMonth.of(2012, 11);
  private static final MonthAndYear ONE_IN_MONTH = new MonthAndYear(1, 1);

  private static MoveEvent trial(LocalDate on, LocalDate start) {
    return new MoveEvent.TrialStarted(
        on, start, 6, ImmutableSortedSet.of(start.plusDays(14), start.plusDays(28)));
  }

  private static MoveEvent direction(LocalDate on, LocalDate start) {
    return new MoveEvent.OffSiteDirected(
        on, start, start.plusDays(46), ImmutableSortedSet.of(start.plusDays(14)));
  }

  static ImmutableList<MoveEvent> agreedInSeptemberForOctober() {
    return ImmutableList.of(trial(day(9, 25), day(10, 2)), direction(day(9, 25), day(10, 2)));
  }

  private static MoveSection report(YearMonth month, LocalDate proposed, MoveEvent... events) {
    return copy(month, proposed, events).moves();
  }

  private static PanelCopy copy(YearMonth month, LocalDate proposed, MoveEvent... events) {
    return MonthlyReports.compile(
            ReportSamples.facts()
                .moves(ImmutableList.of(ReportSamples.move("m1", proposed, events)))
                .build(),
            month)
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("agreedInSeptemberForOctober")
  void whatIsAgreedInSeptemberForOctoberBeginsInOctober(MoveEvent agreed) {
    MoveSection september = report(SEPTEMBER, day(9, 20), agreed);
    MoveSection october = report(OCTOBER, day(9, 20), agreed);

    assertThat(september.counts())
        .containsEntry(MoveMeasure.PROPOSED, ONE_IN_MONTH)
        .containsEntry(MoveMeasure.STARTED, MonthAndYear.NONE)
        .containsEntry(MoveMeasure.ON_TRIAL, MonthAndYear.NONE);
    assertThat(september.trials()).isEmpty();
    assertThat(october.counts())
        .containsEntry(MoveMeasure.STARTED, ONE_IN_MONTH)
        .containsEntry(MoveMeasure.ON_TRIAL, ONE_IN_MONTH);
    assertThat(october.trials()).singleElement().satisfies(open -> {
      assertThat(open.days().first()).isEqualTo(day(10, 2));
      assertThat(open.days().day()).isEqualTo(Answer.known(19));
    });
    assertThat(october.byHomeSchool().get(Schools.D)).containsEntry(MoveMeasure.STARTED, 1);
    assertThat(october.byReceivingSchool().get(Schools.E)).containsEntry(MoveMeasure.STARTED, 1);
    assertThat(september.byHomeSchool().get(Schools.D)).containsEntry(MoveMeasure.STARTED, 0);
    assertThat(september.byReceivingSchool().get(Schools.E)).containsEntry(MoveMeasure.STARTED, 0);
  }

  @Test
  void whatIsAgreedInJulyForSeptemberBeginsInTheNewSchoolYear() {
    LocalDate proposed = LocalDate.of(2012, 7, 3);
    MoveEvent agreed = direction(LocalDate.of(2012, 7, 10), day(9, 5));

    assertThat(report(YearMonth.of(2012, 7), proposed, agreed).counts())
        .containsEntry(MoveMeasure.PROPOSED, ONE_IN_MONTH)
        .containsEntry(MoveMeasure.STARTED, MonthAndYear.NONE)
        .containsEntry(MoveMeasure.ON_TRIAL, MonthAndYear.NONE);
    assertThat(report(SEPTEMBER, proposed, agreed).counts())
        .containsEntry(MoveMeasure.PROPOSED, MonthAndYear.NONE)
        .containsEntry(MoveMeasure.STARTED, ONE_IN_MONTH)
        .containsEntry(MoveMeasure.ON_TRIAL, ONE_IN_MONTH);
    assertThat(report(OCTOBER, proposed, agreed).counts())
        .containsEntry(MoveMeasure.STARTED, new MonthAndYear(0, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2012-10-01", "2012-10-31"})
  void theFirstDayOfAMonthAndItsLastAreInIt(LocalDate start) {
    assertThat(report(YearMonth.from(start).minusMonths(1), day(9, 3), trial(day(9, 4), start))
            .counts())
        .containsEntry(MoveMeasure.STARTED, MonthAndYear.NONE);
    assertThat(report(YearMonth.from(start), day(9, 3), trial(day(9, 4), start)).counts())
        .containsEntry(MoveMeasure.STARTED, ONE_IN_MONTH)
        .containsEntry(MoveMeasure.ON_TRIAL, ONE_IN_MONTH);
  }

  @ParameterizedTest
  @CsvSource({"2012-09-28, 0", "2012-10-02, 0", "2012-10-03, 1"})
  void aTrialThatIsCalledOffByItsFirstDayNeverBeganAndIsGivenUp(LocalDate off, int began) {
    MoveSection october = report(
        OCTOBER,
        day(9, 20),
        trial(day(9, 25), day(10, 2)),
        new MoveEvent.TrialFailed(off, FairAccessRoles.RECEIVING_SCHOOL, "no"),
        new MoveEvent.Returned(day(10, 5)));

    assertThat(october.byHomeSchool().get(Schools.D))
        .containsEntry(MoveMeasure.STARTED, began)
        .containsEntry(MoveMeasure.FAILED, began)
        .containsEntry(MoveMeasure.RETURNED, began)
        .containsEntry(MoveMeasure.WITHDRAWN, 1 - began)
        .containsEntry(MoveMeasure.ON_TRIAL, 0);
    assertThat(october.success()).isEqualTo(Rate.of(0, began));
  }

  @ParameterizedTest
  @CsvSource({"2012-10-02, 0", "2012-10-03, 1"})
  void aDirectionThatIsEndedByItsFirstDayNeverBeganAndIsGivenUp(LocalDate off, int began) {
    assertThat(report(
                OCTOBER,
                day(9, 20),
                direction(day(9, 25), day(10, 2)),
                new MoveEvent.OffSiteEnded(off))
            .byReceivingSchool()
            .get(Schools.E))
        .containsEntry(MoveMeasure.STARTED, began)
        .containsEntry(MoveMeasure.RETURNED, began)
        .containsEntry(MoveMeasure.WITHDRAWN, 1 - began);
  }

  @ParameterizedTest
  @CsvSource({"2012-09-28, 0", "2012-10-05, 1"})
  void aMoveThatIsAgreedAndWithdrawnBeforeItsFirstDayNeverBegan(LocalDate off, int began) {
    assertThat(report(
                OCTOBER,
                day(9, 20),
                trial(day(9, 25), day(10, 2)),
                new MoveEvent.MoveAgreed(day(9, 27)),
                new MoveEvent.MoveWithdrawn(off, "the parent thought better of it"))
            .byHomeSchool()
            .get(Schools.D))
        .containsEntry(MoveMeasure.STARTED, began)
        .containsEntry(MoveMeasure.SUCCESSFUL, 0)
        .containsEntry(MoveMeasure.WITHDRAWN, 1);
  }

  @Test
  void whatBeganIsOnTrialOrHasBecomeSomethingInEveryMonth() {
    PublishedSoFar out = PublishedSoFar.none();
    for (YearMonth month : ImmutableList.of(SEPTEMBER, OCTOBER, NOVEMBER)) {
      PanelCopy copy = copy(
          month,
          day(9, 20),
          trial(day(9, 25), day(10, 2)),
          new MoveEvent.TrialFailed(day(11, 8), FairAccessRoles.RECEIVING_SCHOOL, "no"));
      assertThat(copy.moves().counts().get(MoveMeasure.STARTED).year())
          .isEqualTo(copy.moves().counts().get(MoveMeasure.ON_TRIAL).year()
              + copy.moves().counts().get(MoveMeasure.FAILED).year());
      assertThat(copy.moves().trials())
          .hasSize(copy.moves().counts().get(MoveMeasure.ON_TRIAL).year());
      out = out.and(new PublishedMonth(copy, copy.publish(BELOW_FIVE, out)));
    }
    assertThat(out.months()).hasSize(3);
  }
}
