/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumSet;
import org.concordat.fairaccess.report.suppression.AtMost;
import org.concordat.fairaccess.report.suppression.CellId;

/**
 * Counts of permanent exclusions of which a reader takes some to be at most others.
 *
 * <p>The sixth day of an exclusion of an earlier month is mostly past, unless the pupil was reinstated. Whatever has come as far as a
 * review stays as far or goes on, so that those who have come so far become no fewer from one report of a year to the next: of 5
 * that the governors are still to decide on in October and 3 excluded in November, who knows that 7 of the 8 are still there finds
 * one decided on.
 */
final class ExclusionBounds {

  /** What holds of the counts of a year. */
  static final AtMost OF_YEAR = new AtMost(
      ImmutableList.of(
          cell(ReportPublisher.SIXTH_DAY, ReportPublisher.label(DaySixStanding.NOT_DUE))),
      ImmutableList.of(
          standing(ExclusionStanding.REINSTATED),
          cell(ReportPublisher.WHEN, ReportPublisher.IN_MONTH)));

  /** Those who have come as far as each standing or further, who become no fewer; of the last two each is a count of its own. */
  static final ImmutableList<ImmutableList<CellId>> AS_FAR =
      EnumSet.range(ExclusionStanding.REVIEW_OPEN, ExclusionStanding.RECONSIDERATION_PENDING)
          .stream()
          .map(first -> EnumSet.range(first, ExclusionStanding.REINSTATED).stream()
              .map(ExclusionBounds::standing)
              .collect(toImmutableList()))
          .collect(toImmutableList());

  private ExclusionBounds() {}

  private static CellId standing(ExclusionStanding standing) {
    return cell(ReportPublisher.STANDING, ReportPublisher.label(standing));
  }

  private static CellId cell(String dimension, String key) {
    return CellId.of(ReportPublisher.EXCLUSIONS, ImmutableMap.of(dimension, key));
  }
}
