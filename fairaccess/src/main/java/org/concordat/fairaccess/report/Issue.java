/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.concordat.fairaccess.report.suppression.CellId;
import org.concordat.fairaccess.report.suppression.CountTable;
import org.concordat.fairaccess.report.suppression.PublishedTable;

/** One report: its month, its counts, how they are named beside those of the others, and which it shows. */
record Issue(
    PanelCopy copy,
    YearMonth month,
    Map<CellId, Long> counts,
    UnaryOperator<CellId> names,
    ImmutableSet<CellId> shown) {

  static final CellId WAITING = CellId.of(ReportPublisher.WAITING, ImmutableMap.of());

  static Issue of(
      PanelCopy copy,
      List<CountTable> tables,
      UnaryOperator<CellId> names,
      List<PublishedTable> published) {
    Map<CellId, Long> counts = new HashMap<>();
    tables.forEach(table -> counts.putAll(table.counts()));
    ImmutableSet.Builder<CellId> shown = ImmutableSet.builder();
    published.forEach(table -> table.counts().forEach((cell, count) -> {
      if (count.isShown()) {
        shown.add(cell);
      }
    }));
    return new Issue(copy, copy.header().month(), counts, names, shown.build());
  }

  static CellId opening(String measure) {
    return CellId.of(measure, ImmutableMap.of(ReportPublisher.CAME_IN, ReportPublisher.OPENING));
  }

  /** How many waited at the ends of months, as the report says it under whatever name. */
  ImmutableMap<CellId, YearMonth> waited() {
    ImmutableMap.Builder<CellId, YearMonth> waited = ImmutableMap.<CellId, YearMonth>builder()
        .put(WAITING, month)
        .put(opening(ReportPublisher.CASES_OF_MONTH), month.minusMonths(1))
        .put(opening(ReportPublisher.CASES_OF_YEAR), lastOfTheYearBefore());
    copy.waiting().trend().keySet().forEach(one -> waited.put(ReportPublisher.trend(one), one));
    return waited.buildOrThrow();
  }

  Optional<Long> count(CellId id) {
    return Optional.ofNullable(counts.get(id));
  }

  CellId name(CellId id) {
    return names.apply(id);
  }

  boolean isOfTheYearOf(Issue other) {
    return isOfTheYearOf(other.month());
  }

  boolean isOfTheYearOf(YearMonth other) {
    return schoolYear(month) == schoolYear(other);
  }

  YearMonth lastOfTheYearBefore() {
    return YearMonth.of(schoolYear(month), Month.AUGUST);
  }

  private static int schoolYear(YearMonth month) {
    return month.getMonthValue() >= Month.SEPTEMBER.getValue()
        ? month.getYear()
        : month.getYear() - 1;
  }
}
