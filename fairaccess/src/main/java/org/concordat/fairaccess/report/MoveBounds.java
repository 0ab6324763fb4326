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
 * extended. Whoever knows the area may know more: that every move that begins is a trial, as where nobody is directed off site;
 * that none is agreed but after a trial; or that nobody is on the way back, so that whoever failed came back. Of 9 that began 5 are
 * on trial, none was agreed and none was given up: who knows that all were trials finds 4 that failed, however many came back;
 * another takes some of those who came back to have been off site. What leaves a number possible for the first leaves it so for the
 * other.
 */
final class MoveBounds {

  private static final ImmutableList<CellId> STARTED = cells(MoveMeasure.STARTED);
  private static final ImmutableList<CellId> EXTENDED = cells(MoveMeasure.EXTENDED);
  private static final ImmutableList<CellId> PROPOSED = cells(MoveMeasure.PROPOSED);

  /** Either is counted of a trial or direction off site that ended otherwise than agreed or given up, or both are. */
  private static final ImmutableList<MoveMeasure> ENDED =
      ImmutableList.of(MoveMeasure.FAILED, MoveMeasure.RETURNED);

  /** What holds of how the counts grew as it does of the counts. */
  static final ImmutableList<AtMost> GROWING = growing();

  /** What holds of the counts of a year. */
  static final ImmutableList<AtMost> OF_YEAR = ofYear();

  /** A move that was agreed for good is agreed still, or was given up. */
  static final ImmutableList<CellId> AGREED_OR_GIVEN_UP =
      cells(MoveMeasure.SUCCESSFUL, MoveMeasure.WITHDRAWN);

  private static final CellId ON_TRIAL = cell(MoveMeasure.ON_TRIAL);

  private MoveBounds() {}

  private static ImmutableList<AtMost> growing() {
    ImmutableList.Builder<AtMost> bounds = ImmutableList.builder();
    bounds
        .add(atMost(
            STARTED,
            cells(
                MoveMeasure.ON_TRIAL,
                MoveMeasure.FAILED,
                MoveMeasure.SUCCESSFUL,
                MoveMeasure.RETURNED,
                MoveMeasure.WITHDRAWN)))
        .add(atMost(cells(MoveMeasure.FAILED), cells(MoveMeasure.RETURNED)))
        .add(atMost(cells(MoveMeasure.RETURNED), cells(MoveMeasure.FAILED)));
    for (MoveMeasure ended : ENDED) {
      bounds
          .add(atMost(cells(MoveMeasure.ON_TRIAL, ended), STARTED))
          .add(atMost(cells(MoveMeasure.ON_TRIAL, ended, MoveMeasure.SUCCESSFUL), STARTED))
          .add(atMost(STARTED, became(ended)));
    }
    return bounds.build();
  }

  private static ImmutableList<AtMost> ofYear() {
    ImmutableList.Builder<AtMost> bounds = ImmutableList.builder();
    bounds
        .addAll(GROWING)
        .add(atMost(EXTENDED, STARTED))
        .add(atMost(
            cells(MoveMeasure.EXTENDED, MoveMeasure.RETURNED),
            cells(MoveMeasure.STARTED, MoveMeasure.FAILED)))
        .add(atMost(cells(MoveMeasure.STARTED, MoveMeasure.REFUSED), PROPOSED))
        .add(atMost(cells(MoveMeasure.EXTENDED, MoveMeasure.REFUSED), PROPOSED));
    for (MoveMeasure ended : ENDED) {
      bounds
          .add(atMost(EXTENDED, became(ended)))
          .add(atMost(
              cells(
                  ended,
                  MoveMeasure.ON_TRIAL,
                  MoveMeasure.SUCCESSFUL,
                  MoveMeasure.REFUSED,
                  MoveMeasure.WITHDRAWN),
              PROPOSED));
    }
    return bounds.build();
  }

  /** What became of what began, if all that ended otherwise than agreed or given up ended so. */
  private static ImmutableList<CellId> became(MoveMeasure ended) {
    return cells(MoveMeasure.ON_TRIAL, ended, MoveMeasure.SUCCESSFUL, MoveMeasure.WITHDRAWN);
  }

  private static AtMost atMost(ImmutableList<CellId> parts, ImmutableList<CellId> whole) {
    return new AtMost(parts, whole);
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
