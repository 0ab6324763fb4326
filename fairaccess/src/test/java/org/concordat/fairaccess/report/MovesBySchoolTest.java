/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.report.ReportSamples.day;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.YearMonth;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.History;
import org.concordat.core.pupil.PupilReference;
import org.concordat.fairaccess.FairAccessRoles;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.managedmove.ManagedMove;
import org.concordat.fairaccess.managedmove.MoveContext;
import org.concordat.fairaccess.managedmove.MoveEvent;
import org.concordat.fairaccess.share.Schools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MovesBySchoolTest {

  private static final MoveEvent STARTED =
      new MoveEvent.TrialStarted(day(9, 10), day(9, 17), 6, ImmutableSortedSet.of());
  private static final ImmutableList<MoveFile> MOVES = ImmutableList.of(
      move(
          "good",
          Schools.A,
          Schools.B,
          STARTED,
          new MoveEvent.TrialExtended(day(10, 20), 2, day(11, 2), "more time"),
          new MoveEvent.MoveAgreed(day(11, 5))),
      move(
          "failed",
          Schools.A,
          Schools.C,
          STARTED,
          new MoveEvent.TrialFailed(day(10, 8), FairAccessRoles.RECEIVING_SCHOOL, "no"),
          new MoveEvent.Returned(day(10, 9))),
      move(
          "refused",
          Schools.C,
          Schools.A,
          new MoveEvent.MoveRefused(day(9, 20), FairAccessRoles.RECEIVING_SCHOOL, "no")),
      move(
          "later",
          Schools.B,
          Schools.C,
          STARTED,
          new MoveEvent.TrialFailed(day(12, 3), FairAccessRoles.RECEIVING_SCHOOL, "no")));

  private static MoveFile move(String pupil, Urn from, Urn to, MoveEvent... events) {
    return new MoveFile(
        ManagedMove.of(PupilReference.of(pupil), from, to),
        day(9, 10),
        History.of(ImmutableList.copyOf(events)),
        MoveContext.of(TestCalendars.T12));
  }

  private static MoveSection november() {
    return MonthlyReports.compile(
            ReportSamples.facts().moves(MOVES).build(), YearMonth.of(2012, 11))
        .orElseThrow()
        .moves();
  }

  @Test
  void eachSideHasWhatWasExtendedFailedAndReturned() {
    MoveSection section = november();

    assertThat(section.byHomeSchool().get(Schools.A))
        .containsEntry(MoveMeasure.PROPOSED, 2)
        .containsEntry(MoveMeasure.STARTED, 2)
        .containsEntry(MoveMeasure.EXTENDED, 1)
        .containsEntry(MoveMeasure.SUCCESSFUL, 1)
        .containsEntry(MoveMeasure.FAILED, 1)
        .containsEntry(MoveMeasure.RETURNED, 1)
        .containsEntry(MoveMeasure.REFUSED, 0);
    assertThat(section.byReceivingSchool().get(Schools.A))
        .containsEntry(MoveMeasure.PROPOSED, 1)
        .containsEntry(MoveMeasure.REFUSED, 1)
        .containsEntry(MoveMeasure.FAILED, 0);
    assertThat(section.byReceivingSchool().get(Schools.C))
        .containsEntry(MoveMeasure.STARTED, 2)
        .containsEntry(MoveMeasure.FAILED, 1)
        .containsEntry(MoveMeasure.RETURNED, 1)
        .containsEntry(MoveMeasure.ON_TRIAL, 1);
  }

  @Test
  void aSchoolWithoutMovesHasZeroOfEach() {
    MoveSection section = november();

    assertThat(section.byHomeSchool().get(Schools.F))
        .hasSize(MoveMeasure.values().length)
        .allSatisfy((measure, count) -> assertThat(count).isZero());
    assertThat(section.byHomeSchool().keySet()).isEqualTo(ReportSamples.SCHOOLS);
    assertThat(section.byReceivingSchool().keySet()).isEqualTo(ReportSamples.SCHOOLS);
  }

  @ParameterizedTest
  @EnumSource(MoveMeasure.class)
  void theSchoolsOfEitherSideAddUpToTheYear(MoveMeasure measure) {
    MoveSection section = november();

    assertThat(sum(section.byHomeSchool(), measure))
        .isEqualTo(sum(section.byReceivingSchool(), measure))
        .isEqualTo(section.counts().get(measure).year());
  }

  private static int sum(
      ImmutableSortedMap<Urn, ImmutableSortedMap<MoveMeasure, Integer>> schools,
      MoveMeasure measure) {
    return schools.values().stream().mapToInt(one -> one.get(measure)).sum();
  }
}
