/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.fairaccess.report.suppression.AtMost;
import org.concordat.fairaccess.report.suppression.CellId;

/**
 * Counts of managed moves of which a reader takes some to be at most others.
 *
 * <p>No move is counted as two of on trial, failed, agreed, refused and given up; what came back began, and has failed if it was
 * extended. Whoever knows the area may know more: that every move that begins is a trial, as where nobody is directed off site, or
 * that none is agreed but after a trial. Of 9 that began 5 are on trial, none was agreed and none was given up: for that reader 4
 * failed, however many came back; another takes some of those who came back to have been off site. What leaves a number possible
 * for the first leaves it so for the other.
 */
final class MoveBounds {

  /** A trial that failed is on trial no longer, and both began. */
  private static final AtMost ON_TRIAL_OR_FAILED_BEGAN =
      atMost(cells(MoveMeasure.ON_TRIAL, MoveMeasure.FAILED), cells(MoveMeasure.STARTED));

  /** What began is on trial, or has ended one way or another. */
  private static final AtMost BEGAN_AND_BECAME = atMost(
      cells(MoveMeasure.STARTED),
      cells(
          MoveMeasure.ON_TRIAL,
          MoveMeasure.FAILED,
          MoveMeasure.SUCCESSFUL,
          MoveMeasure.RETURNED,
          MoveMeasure.WITHDRAWN));

  /** What began as a trial does not come back unless it has failed. */
  private static final AtMost TRIAL_BEGAN_AND_BECAME = atMost(
      cells(MoveMeasure.STARTED),
      cells(
          MoveMeasure.ON_TRIAL, MoveMeasure.FAILED, MoveMeasure.SUCCESSFUL, MoveMeasure.WITHDRAWN));

  /** What is agreed after a trial began, as what is on trial or failed did. */
  private static final AtMost AGREED_BEGAN = atMost(
      cells(MoveMeasure.ON_TRIAL, MoveMeasure.FAILED, MoveMeasure.SUCCESSFUL),
      cells(MoveMeasure.STARTED));

  /** What holds of how the counts grew as it does of the counts. */
  static final ImmutableList<AtMost> GROWING = ImmutableList.of(
      ON_TRIAL_OR_FAILED_BEGAN, BEGAN_AND_BECAME, TRIAL_BEGAN_AND_BECAME, AGREED_BEGAN);

  /** What holds of the counts of a year. */
  static final ImmutableList<AtMost> OF_YEAR = ImmutableList.<AtMost>builder()
      .addAll(GROWING)
      .add(atMost(
          cells(MoveMeasure.ON_TRIAL, MoveMeasure.RETURNED), cells(MoveMeasure.STARTED)))
      .add(atMost(cells(MoveMeasure.EXTENDED), cells(MoveMeasure.STARTED)))
      .add(atMost(
          cells(MoveMeasure.EXTENDED, MoveMeasure.RETURNED),
          cells(MoveMeasure.STARTED, MoveMeasure.FAILED)))
      .add(atMost(
          cells(MoveMeasure.EXTENDED),
          cells(
              MoveMeasure.ON_TRIAL,
              MoveMeasure.FAILED,
              MoveMeasure.SUCCESSFUL,
              MoveMeasure.WITHDRAWN)))
      .add(atMost(
          cells(MoveMeasure.STARTED, MoveMeasure.REFUSED), cells(MoveMeasure.PROPOSED)))
      .add(atMost(
          cells(MoveMeasure.EXTENDED, MoveMeasure.REFUSED), cells(MoveMeasure.PROPOSED)))
      .add(proposed(MoveMeasure.FAILED))
      .add(proposed(MoveMeasure.RETURNED))
      .add(atMost(cells(MoveMeasure.RETURNED), cells(MoveMeasure.FAILED)))
      .add(atMost(
          cells(MoveMeasure.ON_TRIAL, MoveMeasure.RETURNED, MoveMeasure.SUCCESSFUL),
          cells(MoveMeasure.STARTED)))
      .build();

  /** A move that was agreed for good is agreed still, or was given up. */
  static final ImmutableList<CellId> AGREED_OR_GIVEN_UP =
      cells(MoveMeasure.SUCCESSFUL, MoveMeasure.WITHDRAWN);

  private static final CellId ON_TRIAL = cell(MoveMeasure.ON_TRIAL);

  private MoveBounds() {}

  private static AtMost proposed(MoveMeasure back) {
    return atMost(
        cells(
            back,
            MoveMeasure.ON_TRIAL,
            MoveMeasure.SUCCESSFUL,
            MoveMeasure.REFUSED,
            MoveMeasure.WITHDRAWN),
        cells(MoveMeasure.PROPOSED));
  }

  private static AtMost atMost(List<CellId> parts, List<CellId> whole) {
    return new AtMost(ImmutableList.copyOf(parts), ImmutableList.copyOf(whole));
  }

  /** Those of the counts that go on over the end of a school year. */
  static ImmutableList<CellId> onTrial(List<CellId> cells) {
    return cells.stream().filter(ON_TRIAL::equals).collect(toImmutableList());
  }

  static ImmutableList<CellId> cells(MoveMeasure... steps) {
    return Stream.of(steps).map(MoveBounds::cell).collect(toImmutableList());
  }

  static CellId cell(MoveMeasure step) {
    return CellId.of(
        ReportPublisher.MOVES, ImmutableMap.of(ReportPublisher.STEP, ReportPublisher.label(step)));
  }
}
